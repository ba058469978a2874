"""``attribution/vague-source``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.sources import source_words
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lazy import Lazy
from claimcheck.rules._looking import claim_id_at, is_negated, is_question

_SHOWN = Lazy(
    r"\b(?:has|have)\s(?:also\s|long\s|consistently\s|repeatedly\s)?been\s(?:clinically\s|scientifically\s)?"
    r"(?:shown|proven|proved|demonstrated|found)\sto\b",
    re.IGNORECASE,
)
_SELF_OR_BACK = Lazy(
    r"\b(?:this|these|those|our|the|that|its|their|present|current|such)\s(?:\w+\s){0,2}(?:study|studies|trial|trials|results?|findings?|data|"
    r"report|reports|article|paper|review|survey|analysis|analyses|experiments?|work|researchers?|scientists?|authors?|team|investigators?)|"
    r"^(?:results?|findings?|data|recommendations?|guidelines?|researchers|scientists|authors|we|it|they)$",
    re.IGNORECASE,
)
"""Words that point back to a source told of before, or at the text's own study."""
_CARER = Lazy(
    r"(?:an?|your|the|his|her|their|my)\s(?:\w+\s){0,2}(?:doctors?|physicians?|gps?|nurses?|pharmacists?|specialists?|providers?|"
    r"professionals?|clinicians?|dentists?|therapists?|dietitians?|midwi(?:fe|ves)|surgeons?|healthcare\s\w+|health\scare\s\w+)|"
    r"(?:doctors?|physicians?|healthcare\s\w+)",
    re.IGNORECASE,
)
"""Whoever treats the reader is nobody's source, unless they are said to believe or say something."""
_SAYS = Lazy(
    r"^\s(?:\w+\s){0,3}?(?:says?|said|believe[sd]?|agree[sd]?|claim(?:s|ed)?|think|warn(?:s|ed)?|note[sd]?|argue[sd]?|report(?:s|ed)?|"
    r"find|found|suggest(?:s|ed)?|state[sd]?|confirm(?:s|ed)?)\b",
    re.IGNORECASE,
)
_TRACEABLE = Lazy(
    r"\b(?:University|College|Institutes?|School\sof|Hospital|Journals?|Proceedings|Annals|Archives|Academy|Foundation|Cochrane|Clinic|"
    r"Association|Organi[sz]ation|Society|Agency|Department|Centers?\sfor|Centres?\sfor|Lancet|Nature|Science)\b"
    r"|\bin\s(?:the\s)?(?:journal\s)?[A-Z][a-z]+\s(?:[A-Z][a-z]+\s)?(?:and|[A-Z][a-z]+)\s?[A-Z]?"
    r"|\b(?:[Pp]ublished|[Rr]eported|[Pp]resented|appearing)\s(?:\w+\s){0,2}(?:in|at)\s(?:the\s)?(?:journal\s)?[A-Z]"
    r"|\b[A-Z]\w+,?\s(?:PhD|MD|RN|DPhil|Ph\.D|M\.D)\b|\bet\sal\b|\b(?:Dr|Prof|Professor)\.?\s[A-Z]|\b[A-Z]\w+\sand\s(?:his\s|her\s|their\s)?(?:team|colleagues)\b"
)
"""Names of bodies, journals and people, by which a reader could find the source."""
_NO_SOURCE = Lazy(
    r"(?:\w+\s){0,3}(?:groups?|colleagues|team|investigation|control\sstudy)|(?:in\s)?other\sstudies",
    re.IGNORECASE,
)
_ASIDE = Lazy(r"\b(?:after|before|during|future|upcoming|into|for)\s$", re.IGNORECASE)
_BARE = Lazy(
    r"(?:study|trial|review|survey|analysis|report|paper|experiment|research)", re.IGNORECASE
)
_MODIFIED = Lazy(r"[A-Za-z)]\s$")
"""A noun with a modifier and no article before it ("in the autopsy study") is not what is leant on."""
_PASSED_BY = Lazy(
    r"\b(?:approved|regulated|authori[sz]ed|licensed|cleared|funded)\sby\s(?:the\s)?$",
    re.IGNORECASE,
)
_OWN = Lazy(
    r"\b(?:we|our)\s(?:\w+\s)?(?:found|find|did|show|showed|observed|studied|report|conclude|results?|data|study)\b",
    re.IGNORECASE,
)
_NAMED_BODY = Lazy(r"^(?:the\s)?(?:[A-Z]{2,}\b|[A-Z]\w+\s(?:[A-Z]|and\s[A-Z]|guidelines?\b))")
"""A body with a name can be asked, even where no link is given."""
_NOT_YET = Lazy(
    r"\b(?:more|further|future|ongoing|continuing|additional|new|previous)\s(?:\w+\s)?(?:research|studies|trials|work|evidence)\b(?=[^.]{0,40}\b(?:need|should|will|is|are)\b)|"
    r"\b(?:ongoing|further|future)\sresearch\b",
    re.IGNORECASE,
)
_UNTRACEABLE = frozenset({AttributionKind.VAGUE, AttributionKind.AUTHORITY})


@rule(
    source="Wikipedia Manual of Style, words to watch (unsupported attributions); ECO:0000034 author statement without traceable support",
    precision=Precision(hits=40, right=34),
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
        "A doctor may recommend injections for severe migraine.",
        "These results suggest that ginger eases nausea.",
        "A 2015 study in the Journal of Naps found that night workers nap badly.",
        "Do studies show that ginger works?",
        "No herb has been proven to settle the stomach.",
        "The claim is not backed by any study.",
    ],
)
def vague_source(dossier: Dossier) -> Iterator[Flag]:
    """A finding given to a source that nobody can find: "a 2015 study", "some studies", "research shows".

    Such words borrow the weight of science without letting the reader look. Whether the study was a
    trial or a rat, one or twenty, cannot be told.

    Name the study and link it, or say it in your own name as strongly as the evidence allows.
    """
    for read in dossier.holding(source_words() | {"been"}):
        if read.marks or is_question(read):
            continue
        reading, attribution = read.reading, read.reading.attribution
        if attribution.kind is AttributionKind.NONE:
            yield from _shown_by_nobody(read, dossier)
        if attribution.kind not in _UNTRACEABLE or reading.source is None:
            continue
        if not _stands_for_evidence(read, reading.source) or not reading.is_claim:
            continue
        place = read.source_span(reading.source)
        yield Flag(
            f"“{attribution.words}” cannot be traced: no author, title or link",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="name the study and link it, or leave the attribution out",
        )


def _stands_for_evidence(read: ReadSentence, source: Span) -> bool:
    """Whether the words are given as the ground of the claim, and nobody could find what they mean."""
    words, before = source.of(read.text), read.text[: source.start]
    if _ASIDE.search(before) or (
        _CARER.search(words) and read.text[source.end :].startswith(("'", "’"))
    ):
        return False
    if _BARE.fullmatch(words) and _MODIFIED.search(before):
        return False
    if (
        words.lower().startswith(("no ", "any "))
        or _PASSED_BY.search(before)
        or _OWN.search(read.text)
    ):
        return False
    if (
        _NAMED_BODY.search(words)
        or before.lower().endswith("per ")
        or read.text[source.end :].startswith("-")
    ):
        return False
    if (
        _SELF_OR_BACK.search(words)
        or _NO_SOURCE.fullmatch(words)
        or _TRACEABLE.search(read.text)
        or _NOT_YET.search(read.text)
    ):
        return False
    return not _CARER.fullmatch(words) or bool(_SAYS.match(read.text[source.end :]))


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
            f"“{match[0]}” names nobody who showed it",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="say who showed it and link the study, or leave the words out",
        )
