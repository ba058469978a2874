"""``wording/amplified-efficacy``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.magnitude import size_phrases
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.phrases import first_words
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.finding import VerdictKind
from claimcheck.model.text import Span
from claimcheck.model.wording import CueKind, Magnitude, Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import one_of, turns_of
from claimcheck.rules._looking import (
    claim_id_at,
    find_phrases,
    holds_word,
    is_negated,
    is_question,
)
from claimcheck.rules._remedies import is_mainstream
from claimcheck.rules._stated import names

PHRASES = turns_of(__name__, "phrases")

_SIZE = pattern(
    r"%|-?fold\b|\bfactor\sof\b|\bper\s?cent\b|\b(?:in|out\sof)\s(?:ten|\d+)\b", re.IGNORECASE
)
_SIGNIFICANT = pattern(
    r"\bsignificantly\s\w+|\bsignificant\s(?:\w+\s)?(?:relief|improvements?|reductions?|benefits?|gains?|impact|difference|role|boost)\b",
    re.IGNORECASE,
)
_REPORTED = pattern(
    r"\b(?:found|observed|reported|showed|trials?|review|registry|participants|mice|rats|cells|p\s?[<=])\b|\b\w+ly\s\w+ed\b",
    re.IGNORECASE,
)
_LARGE = pattern(
    rf"\w+ly|{one_of('magnitude', 'large adjectives')}",
    re.IGNORECASE,
)
_WISH = pattern(
    r"\b(?:(?:must|should|needs?\sto|has\sto|have\sto|to)\sbe|(?:need|search|demand|quest|hope)\sfor|"
    r"(?:develop|design|creat|prepar|launch)\w*(?:\sof)?(?:\s[\w-]+\sand)?|if|unless|whether|until|more|less|most)\s(?:an?\s|are\s|is\s|\w+\s(?:is|are)\s)?$",
    re.IGNORECASE,
)
"""Millar, Batalo and Budgell 2022: an adjective in a goal or need is no claim."""
_TO_TELL = pattern(
    r"\s(?:inducers?|inhibitors?|agonists?|antagonists?|activators?|suppressors?|blockers?|stimulators?|mediators?)\b"
    r"|\s(?:(?:diagnostic|screening|imaging|analytical|statistical|laboratory)\s(?:\w+\s)?(?:methods?|tools?|tests?|techniques?)"
    r"|(?:\w+\s){0,2}?(?:in|at|for)\s(?:differentiat|distinguish|discriminat|diagnos|detect|identif|classif|predict|measur)\w*)",
    re.IGNORECASE,
)
"""What distinguishes diseases, or acts on molecules in a dish: nobody is promised relief."""


_PAST = pattern(r"^\w+ly\s\w+ed$|^\w+ed\b.{0,40}\s\w+ly$|^\w+ly\s(?:lower|higher)$", re.IGNORECASE)

_CHANGED = pattern(
    r"\b(?:reduc|improv|chang|decreas|increas|enhanc|boost|lower|cut)\w*", re.IGNORECASE
)
_OF_HEALTH = AILING | {Topic.BODY, Topic.CARE, Topic.OUTCOME}
_OBJECT = 10
"""Characters after the words in which what changes begins."""
_MOLECULAR = word_set(
    "vitro vivo gene genes genomes transgenic expression receptor receptors kappa kappab "
    "lymphocytes mutant antisense transcription hela mrna"
)
"""Words of laboratory prose, whose readers take "dramatically" for what a figure shows."""


@rule(
    source="GRADE guidelines 26 (Santesso 2020): size words need a large effect; Millar, Batalo and Budgell 2022: "
    "an amplified utility adjective",
    precision=Precision(hits=17, right=13),
    bad=[
        "Magnesium oil is [[highly effective]] against night cramps.",
        "For tired nurses, rhodiola proved [[extremely beneficial]].",
        "Many readers find the patch [[very effective]] for migraine.",
        "Nettle tea [[dramatically improves]] sleep.",
        "Runners who wore the sleeve had [[remarkable relief]] from shin pain.",
        "Heat can [[significantly reduce]] back pain.",
    ],
    good=[
        "Magnesium oil may be effective against night cramps.",
        "The vaccine is not highly effective in infants.",
        "Is the patch highly effective?",
        "The rash is highly contagious.",
        "Smoking dramatically raises the risk of lung cancer.",
        "Stopping smoking greatly lowers the risk of lung cancer.",
        "The vaccine is highly effective: it prevents 92% of cases.",
        "In transgenic flies the block dramatically reduced the signal and improved survival.",
        "A new vaccine has to be very effective.",
        "It is unlikely that the app can dramatically reduce pain.",
        "Phones have the potential to dramatically improve access to blood tests.",
        "Cold dramatically reduced the viability of the cells.",
        "The compound is a very potent inhibitor of the enzyme.",
        "The scan is highly effective in distinguishing gout from an infection.",
    ],
)
def amplified_efficacy(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """A booster on a word of efficacy or benefit: "highly effective", "dramatically improves".

    Such words tell the reader that the effect is large and certain. That needs evidence of high certainty and a
    large effect; most treatments have neither, and "highly" gives no number.

    Drop the booster and give the size of the effect with its source, or word it as the evidence allows: "may help
    with", "probably reduces".
    """
    for read, span in (*find_phrases(dossier, phrases), *_unsized(dossier)):
        if is_question(read) or is_negated(read, span) or not read.reading.is_claim:
            continue
        if (
            _says_how_much(read)
            or holds_word(read, _MOLECULAR)
            or _TO_TELL.match(read.text[span.end :])
            or _is_reported(read, span)
            or _wished_for(read, span)
            or _changes_no_health(read, span)
            or _earned(dossier, read.source_span(span))
        ):
            continue
        words = span.of(read.text)
        yield Flag(
            f"“{words}” claims a large and certain effect; say how large, and on what evidence",
            read.source_span(span),
            claim=claim_id_at(dossier, read.source_span(span)),
            suggestion="say how large the effect was, in numbers, or use a plainer word",
        )


def _unsized(dossier: Dossier) -> Iterator[tuple[ReadSentence, Span]]:
    """Where a benefit for an illness is called large, with neither a figure nor a source."""
    for read in dossier.holding(_sizing()):
        reading = read.reading
        if reading.has_figures or read.marks or _REPORTED.search(read.text):
            continue
        if not names(read, AILING) or is_mainstream(read):
            continue
        if reading.asserted < Strength.CAN_CAUSE or reading.type is not ClaimType.BENEFIT:
            continue
        size = _size_of(read)
        if size is not None and read_way(cut(read.text)).sign >= 0:
            yield read, size


@cache
def _sizing() -> frozenset[str]:
    """One of these words stands wherever :func:`_size_of` finds any."""
    large = filter(_LARGE.fullmatch, size_phrases())
    return frozenset(first_words(large)) | {"significant", "significantly"}


def _size_of(read: ReadSentence) -> Span | None:
    """The adverb or adjective that calls the effect large."""
    wording = read.reading.wording
    large = wording.magnitude is Magnitude.LARGE
    sizes = (cue for cue in wording.cues if large and cue.kind is CueKind.MAGNITUDE)
    for cue in sizes:
        if _LARGE.fullmatch(cue.text):
            return cue.span
    significant = _SIGNIFICANT.search(read.text)
    return Span(*significant.span()) if significant else None


def _says_how_much(read: ReadSentence) -> bool:
    """Whether a number next to it justifies the booster."""
    return bool(_SIZE.search(read.text))


def _is_reported(read: ReadSentence, span: Span) -> bool:
    """Whether a past change is reported that does nobody good: "dramatically reduced the signal"."""
    return bool(_PAST.search(span.of(read.text))) and read.reading.type is not ClaimType.BENEFIT


def _changes_no_health(read: ReadSentence, span: Span) -> bool:
    """Whether what changes is no matter of health: "dramatically improves access to testing"."""
    changed = _CHANGED.search(span.of(read.text))
    return bool(changed) and not names(read, _OF_HEALTH, span.start, span.end + _OBJECT)


def _wished_for(read: ReadSentence, span: Span) -> bool:
    """Whether the words name a goal or a need: "must be very effective", "the search for a highly effective …"."""
    return bool(_WISH.search(read.text[max(0, span.start - 50) : span.start]))


def _earned(dossier: Dossier, span: Span) -> bool:
    """Whether the recorded evidence supports a large effect."""
    judged = dossier.claim_at(span)
    if judged is None or judged.verdict is None or judged.verdict.ceiling is None:
        return False
    ceiling = judged.verdict.ceiling
    return judged.verdict.kind is VerdictKind.SUPPORTED and ceiling.magnitude is Magnitude.LARGE
