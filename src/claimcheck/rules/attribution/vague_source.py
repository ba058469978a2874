"""``attribution/vague-source``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.sources import source_words
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import BlockKind, Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._covered import is_told_of_cited
from claimcheck.rules._leaning import untraceable_source
from claimcheck.rules._looking import (
    announced_in,
    announces,
    claim_id_at,
    holds_word,
    is_negated,
    is_question,
    last_announcement,
)

_SHOWN = pattern(
    r"\b(?:has|have)\s(?:also\s|long\s|consistently\s|repeatedly\s)?been\s(?:clinically\s|scientifically\s)?"
    r"(?:shown|proven|proved|demonstrated|found)\sto\b",
    re.IGNORECASE,
)
_SEVERAL = pattern(r"(?:[\w-]+\s){0,2}(?:trials|studies)", re.IGNORECASE)
_BEEN = frozenset({"been"})


@rule(
    source="Wikipedia Manual of Style, words to watch (unsupported attributions); ECO:0000034 author statement without traceable support",
    precision=Precision(hits=40, right=33),
    bad=[
        "According to [[a 2015 study]], night workers nap badly.",
        "[[Some studies]] suggest that ginger settles the stomach.",
        "[[Research]] shows that swimming strengthens the back.",
        "Ginger [[has been shown to]] settle the stomach.",
        "[[Experts]] believe that zinc shortens a cold.",
    ],
    good=[
        "According to Smith and colleagues [1], night workers nap badly.",
        "A trial of 64 nurses found the same [@jones2019].",
        "Ginger has been shown to settle the stomach [@jones2019].",
        "Further studies are needed.",
        "Stop the tablets, unless your surgeon tells you otherwise, for they raise the risk of clots.",
        "Book an appointment, and the nurse will lower your cholesterol.",
        "A doctor may recommend injections for severe migraine.",
        "These results suggest that ginger eases nausea.",
        "A 2015 study in the Journal of Naps found that night workers nap badly.",
        "Do studies show that ginger works?",
        "Ginger lowers blood pressure, a trial of 90 cooks has found. The results are published in the Journal of Tests [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "No herb has been proven to settle the stomach.",
        "The claim is not backed by any study.",
        "Ginger may ease nausea, but nobody has shown that in a trial.",
        "# Ginger eases nausea, trial finds\n\nBy Jo Roe, 5 January 2026\n\nGinger eased nausea in cooks [@roe2020].",
        "Regression analyses showed that naps went with fewer errors.",
        "Conclusion: Ginger eases nausea in pregnancy.",
        "Our meta-analysis indicated that ginger eases nausea.",
        "# Ginger for nausea: a meta-analysis\n\nGinger eased nausea in nine trials [@roe2020].",
        "Nausea was the most frequent event, whether or not the study drug was taken.",
        "There is no conclusive evidence that ginger prevents colds.",
        "Two authors independently extracted data on naps and falls.",
        "Your doctor may suggest a short course of steroids for the gout.",
        "A therapist can find out which exercise eases the pain.",
        "Roe followed 900 nurses [@roe2020].\n\nIt was an observational study, so it cannot show that naps are the cause.",
        "Nappers had fewer strokes [@roe2020]. These are mostly observational studies, so other habits may explain it.",
        "Creatine raises creatinine in blood tests, which can look like kidney trouble.",
        "The leaflet was tested in two pilot studies and eased fears.",
        "Reports of suspected harm cannot show that the tablets caused it.",
        "In cohort studies, women who napped fell less. A meta-analysis of nine such studies found the same [@roe2020].",
        "Ginger eased nausea in a review of nine trials [@roe2020]. Results were better in trials in cooks, for reasons that are not known.",
        "We searched for trials of ginger. In studies without a dummy pill cooks knew what they ate, which may have changed their nausea.",
        "# Ginger for nausea, and what the evidence says",
        "Ginger raises creatinine, which a laboratory may take for a kidney problem.",
        "Survival after five years is 90%. These survival figures suggest a benefit of ginger that is not there [@roe2020].\n\nThese survival figures flatter screening for nausea.",
        "Report any pain after the injection to the clinic.",
        "# Ginger eases nausea in cooks, trial finds\n\nGinger eased nausea in a trial of 90 cooks [@roe2020].",
        (
            "# Ginger eases nausea in cooks, trial finds\n\nA new study suggests that ginger eases nausea.\n\n"
            "The trial, published in the journal Kitchen Medicine, followed 90 cooks."
        ),
        (
            "# Ginger eases nausea in cooks\n\nGinger eases nausea, according to a study of 90 cooks.\n\n"
            "Nausea fell by a third, the team reported in the journal Kitchen Medicine (Roe et al, 2020)."
        ),
    ],
    words=lambda: source_words() | _BEEN,
)
def vague_source(dossier: Dossier) -> Iterator[Flag]:
    """A finding credited to a source that nobody can find: "a 2015 study", "some studies", "research shows".

    Such words borrow the authority of science without letting the reader check. There may have been one study or
    twenty, in people or in rats.

    Name the study and link it, or make the statement yourself, as strongly as the evidence allows.
    """
    announced, announced_last = announced_in(dossier), last_announcement(dossier)
    for read in dossier.holding(source_words() | _BEEN):
        if read.marks or is_question(read) or read.block.span in announced:
            continue
        attribution = read.reading.attribution
        if attribution.kind is AttributionKind.NONE and holds_word(read, _BEEN):
            yield from _shown_by_nobody(read, dossier)
        source = untraceable_source(read)
        if source is None or _is_cited_right_below(dossier, read):
            continue
        if attribution.particular and dossier.number_of(read) < announced_last:
            continue
        if not (_SEVERAL.fullmatch(source.of(read.text)) and is_told_of_cited(dossier, read)):
            place = read.source_span(source)
            yield Flag(
                f"“{attribution.words}” cannot be traced: no author, title or link",
                place,
                claim=claim_id_at(dossier, place),
                suggestion="name the study and link it, or leave the attribution out",
            )


def _is_cited_right_below(dossier: Dossier, read: ReadSentence) -> bool:
    """Whether it is a heading, and the text below, up to the next heading, cites the source it speaks of."""
    if read.block.kind is not BlockKind.HEADING:
        return False
    below = (r for r in dossier.sentences if r.sentence.block > read.sentence.block)
    told = takewhile(lambda r: r.block.kind is not BlockKind.HEADING, below)
    return any(after.marks or announces(after) for after in told)


def _shown_by_nobody(read: ReadSentence, dossier: Dossier) -> Iterator[Flag]:
    """The words "has been shown to", where nobody is named who showed it."""
    for match in _SHOWN.finditer(read.text):
        if not read.reading.is_claim:
            return
        span = Span(match.start(), match.end())
        if is_negated(read, span):
            continue
        place = read.source_span(span)
        yield Flag(
            f"“{match[0]}” does not say who showed it",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="say who showed it and link the study, or leave the words out",
        )
