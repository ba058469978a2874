"""Sources that a sentence relies on but does not name so that a reader could look them up."""

from __future__ import annotations

import re

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import BlockKind, Span
from claimcheck.rules._lists import one_of


def _any(section: str) -> str:
    return one_of("leaning", section)


_SELF_OR_BACK = pattern(
    rf"\b{_any('pointing')}\s(?:[\w-]+\s){{0,2}}{_any('pointed at')}|^{_any('pointing alone')}$",
    re.IGNORECASE,
)
"""Words that point back to a source mentioned before, or to the text's own study."""
_CANNOT_SHOW = pattern(
    r"^[^,;.]{0,60}?\s(?:can(?:not|['’]t)|could(?:\snot|n['’]t))\s(?:show|prove|tell|establish|say)\b",
    re.IGNORECASE,
)
"""What a source cannot show, it is not relied on for."""
_ONLY_ACTS = pattern(
    rf"^\s(?:may|might|can|will|would)\s(?!(?:\w+\s)?(?:{_any('saying')}|show|prove|tell|find|confirm)\b)",
    re.IGNORECASE,
)
"""What somebody may do is no finding: "a laboratory may take it for harm"."""
_POINTED = pattern(rf"\b{_any('pointing')}\s(?:[\w-]+\s){{0,2}}$", re.IGNORECASE)
_SHOWN = pattern(r"figures?|numbers|rates|percentages|estimates?|statistics", re.IGNORECASE)
_ALSO_ORDERS = ("Report", "Book")
_DO_REPORT = pattern(
    r"^\s(?!finds?\b|found\b|shows?\b|says\b|warns\b|suggests\b|on\b|of\b|from\b|by\b)[a-z]"
)
"""After one of these at the beginning: an order, not a headline's subject."""
_CARER = pattern(
    rf"(?:an?|your|the|his|her|their|my)\s(?:\w+\s){{0,2}}(?:{_any('carers')}|health\s?care\s\w+)|"
    rf"{_any('carers at large')}|healthcare\s\w+",
    re.IGNORECASE,
)
"""Those who treat the reader are nobody's source, unless they are said to believe or say something."""
_IN_TITLE = pattern(rf"^\s{_any('telling in a title')}\b", re.IGNORECASE)
_OF_IT = pattern(
    rf"\s(?:{_any('part of a study')}|(?:from|of|in)\s(?:this|these|our|the\spresent)|"
    rf"(?:was|were)\s(?:\w+\s)?{_any('done with a study')})\b",
    re.IGNORECASE,
)
"""After these words a "study" is the text's own, or only part of a name: "study drug", "work hours"."""
_TRIED = pattern(rf"\b{_any('tried in')}\s(?:\w+\s)?(?:in|by|into|as)?\s?$", re.IGNORECASE)
"""These say what was studied, or that studies were done; not what they found."""
_SAYS = pattern(rf"^\s(?:\w+\s){{0,3}}?{_any('saying')}\b", re.IGNORECASE)
_TRACEABLE = pattern(
    rf"\b{_any('bodies')}\b"
    r"|\bin\s(?:the\s)?(?:journal\s)?[A-Z][a-z]+\s(?:[A-Z][a-z]+\s)?(?:and|[A-Z][a-z]+)\s?[A-Z]?"
    r"|\b(?:[Pp]ublished|[Rr]eported|[Pp]resented|appearing)\s(?:\w+\s){0,2}(?:in|at)\s(?:the\s)?(?:journal\s)?[A-Z]"
    r"|\b[A-Z]\w+,?\s(?:PhD|MD|RN|DPhil|Ph\.D|M\.D)\b|\bet\sal\b|\b(?:Dr|Prof|Professor)\.?\s[A-Z]"
    r"|\b[A-Z]\w+\sand\s(?:his\s|her\s|their\s)?(?:team|colleagues)\b"
)
"""Names of organisations, journals and people, by which a reader could find the source."""
_NO_SOURCE = pattern(
    r"(?:\w+\s){0,3}(?:groups?|colleagues|team|investigation|control\sstudy|spokes\w+)|(?:in\s)?other\sstudies",
    re.IGNORECASE,
)
_ASIDE = pattern(
    r"(?:%|\bper\s?cent)\sof\s$|\b(?:no|little|limited|insufficient|inconclusive|equivocal|conflicting|scarce|scant|lack\sof|weak)\s(?:\w+\s)?$|\b(?:after|before|during|future|upcoming|into|for|unless|until|if|whether)\s$|"
    r"\b(?:nobody|no\sone)\s(?:has|have)\s[^,;.]{0,40}$",
    re.IGNORECASE,
)
_BARE = pattern(_any("bare"), re.IGNORECASE)
_MODIFIED = pattern(
    rf"(?<![A-Za-z-])(?!{_any('before a bare noun')}\s$)[A-Za-z-]+\)?\s$", re.IGNORECASE
)
"""A noun with a modifier and no article before it ("in the autopsy study") is not relied on."""
_METHOD = pattern(rf"(?:\w+\s){{0,2}}{_any('methods')}", re.IGNORECASE)
_COUNTED = pattern(rf"{_any('counted')}\b", re.IGNORECASE)
"""With one of these a method is the work of others: "a recent analysis"; alone it is the text's own."""
_PASSED_BY = pattern(
    r"\b(?:approved|regulated|authori[sz]ed|licensed|cleared|funded)\sby\s(?:the\s)?$",
    re.IGNORECASE,
)
_OWN = pattern(rf"\b(?:we|our)\s(?:\w+\s)?{_any('own')}\b", re.IGNORECASE)
_POINTS_BACK = pattern(
    r"(?:and |but )?(?:it|this|that|these|those|they|(?:all|most|many|some) of (?:these|those|them)) (?:is|was|are|were) "
    r"(?:(?:only|just|merely|all|both|mostly|mainly|largely) )?",
    re.IGNORECASE,
)
"""Before something the text has mentioned already: "It was an observational study"."""
_NAMED_BODY = pattern(r"^(?:the\s)?(?:[A-Z]{2,}\b|[A-Z]\w+\s(?:[A-Z]|and\s[A-Z]|guidelines?\b))")
"""A named organisation can be asked, even without a link."""
_A_NAME = pattern(r"^\s[A-Z][a-z]+\s[A-Z][a-z]+")
"""Of a "nutritionist Jo Roe" it is known who says it."""
_NOT_YET = pattern(
    rf"\b{_any('yet to come')}\s(?:\w+\s)?(?:research|studies|trials|work|evidence)\b(?=[^.]{{0,40}}\b(?:needs?|needed|should|will|is|are)\b)|"
    r"\b(?:ongoing|further|future)\sresearch\b",
    re.IGNORECASE,
)
_WHOSE = ("your ", "my ", "his ", "her ", "their ")
_UNTRACEABLE = frozenset({AttributionKind.VAGUE, AttributionKind.AUTHORITY})


def untraceable_source(read: ReadSentence) -> Span | None:
    """The source that a health claim relies on and nobody could find; ``None`` if there is none."""
    source = read.reading.source
    if source is None or read.reading.attribution.kind not in _UNTRACEABLE:
        return None
    return source if _stands_for_evidence(read, source) and read.reading.is_claim else None


def _stands_for_evidence(read: ReadSentence, source: Span) -> bool:
    """Whether the words are given as grounds for the claim, and nobody could find what they refer to."""
    words, before = source.of(read.text), read.text[: source.start]
    after = read.text[source.end :]
    if _is_named(words, before, after, read.text) or _is_own(words, before, after, read):
        return False
    if _is_beside(words, before, after, read):
        return False
    return not _CARER.fullmatch(words) or bool(_SAYS.match(after))


def _is_named(words: str, before: str, after: str, text: str) -> bool:
    """Whether a reader could find it: an organisation, a journal or a person is named."""
    named = _NAMED_BODY.search(words) or _TRACEABLE.search(text) or _A_NAME.match(after)
    return bool(named or before.lower().endswith("per ") or _PASSED_BY.search(before))


def _is_own(words: str, before: str, after: str, read: ReadSentence) -> bool:
    """Whether it points back, or is the text's own study, its methods or its parts."""
    if (
        _POINTS_BACK.fullmatch(before)
        or _SELF_OR_BACK.search(words)
        or _OWN.search(read.text)
        or after.lstrip().startswith(":")
    ):
        return True
    if _METHOD.fullmatch(words) and not _COUNTED.match(words):
        return True
    return bool(_BARE.fullmatch(words) and _MODIFIED.search(before))


def _shows_nothing(words: str, before: str, after: str) -> bool:
    """Whether it is told what it cannot show or may do, asked what it says, or an order to report."""
    if _CANNOT_SHOW.match(after) or _ONLY_ACTS.match(after) or before.lower().endswith("what "):
        return True
    if words in _ALSO_ORDERS and not before:
        return bool(_DO_REPORT.match(after))
    return bool(_POINTED.search(before) and _SHOWN.fullmatch(words))


def _is_beside(words: str, before: str, after: str, read: ReadSentence) -> bool:
    """Whether it is only mentioned, without relying on it: a planned study, a test subject, a title."""
    if after.startswith("-") or words.lower().startswith(("no ", "any ")) or _TRIED.search(before):
        return True
    if _OF_IT.match(after) or _shows_nothing(words, before, after):
        return True
    if before.lower().endswith(_WHOSE) and _CARER.fullmatch(f"your {words}"):
        return True
    if _CARER.search(words) and after.startswith(("'", "’")):
        return True
    if read.block.kind is BlockKind.HEADING and not _IN_TITLE.match(after):
        return True
    return bool(_ASIDE.search(before) or _NO_SOURCE.fullmatch(words) or _NOT_YET.search(read.text))
