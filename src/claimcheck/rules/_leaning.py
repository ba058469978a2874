"""Whom a sentence leans on without a name that a reader could look up."""

from __future__ import annotations

import re

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import BlockKind, Span

_SELF_OR_BACK = pattern(
    r"\b(?:this|these|those|our|the|that|its|their|present|current|such)\s(?:[\w-]+\s){0,2}(?:study|studies|trial|trials|results?|findings?|data|observations?|research|meta-analys[ie]s|"
    r"report|reports|article|paper|review|survey|analysis|analyses|experiments?|work|researchers?|scientists?|authors?|team|investigators?)|"
    r"^(?:results?|findings?|data|recommendations?|guidelines?|researchers|scientists|authors|we|it|they)$",
    re.IGNORECASE,
)
"""Words that point back to a source told of before, or at the text's own study."""
_CARER = pattern(
    r"(?:an?|your|the|his|her|their|my)\s(?:\w+\s){0,2}(?:doctors?|physicians?|gps?|nurses?|pharmacists?|specialists?|providers?|"
    r"professionals?|clinicians?|dentists?|therapists?|dietitians?|midwi(?:fe|ves)|surgeons?|psychiatrists?|psychologists?|physiotherapists?|counsellors?|counselors?|healthcare\s\w+|health\scare\s\w+)|"
    r"(?:doctors?|physicians?|surgeons|clinicians|nurses|pharmacists|therapists|healthcare\s\w+)",
    re.IGNORECASE,
)
"""Whoever treats the reader is nobody's source, unless they are said to believe or say something."""
_IN_TITLE = pattern(
    r"^\s(?:shows?|finds?|found|suggests?|says?|reveals?|links?|proves?|warns?|claims?|confirms?)\b",
    re.IGNORECASE,
)
_OF_IT = pattern(
    r"\s(?:drugs?|medications?|treatments?|groups?|populations?|participants?|subjects?|patients|hours?|days?|weeks?|visits?|sites?|"
    r"protocols?|staff|entry|(?:from|of|in)\s(?:this|these|our|the\spresent)|initiated|designed|independently|"
    r"results|values|parameters|review|requests?|(?:will|to)\sbe|(?:was|were)\s(?:\w+\s)?(?:included|excluded|"
    r"grouped|selected|searched|retrieved|repeated|performed|conducted|carried|made|done|undertaken|eligible|used|collected|analy[sz]ed))\b",
    re.IGNORECASE,
)
"""After these words a "study" is the text's own, or only part of a name: "study drug", "work hours"."""
_TRIED = pattern(
    r"\b(?:tested|developed|evaluated|explored|studied|examined|investigated|assessed|piloted|enrolled|included|undertook|conducted|"
    r"performed|requires?|required|needs?|supervised|review(?:ed|s)?)\s(?:\w+\s)?(?:in|by|into|as)?\s?$",
    re.IGNORECASE,
)
"""What was studied in them, or that they were made, is said; not what they found."""
_SAYS = pattern(
    r"^\s(?:\w+\s){0,3}?(?:says?|said|believe[sd]?|agree[sd]?|claim(?:s|ed)?|think|warn(?:s|ed)?|note[sd]?|argue[sd]?|report(?:s|ed)?|"
    r"found|suggest(?:s|ed)?|state[sd]?|confirm(?:s|ed)?)\b",
    re.IGNORECASE,
)
_TRACEABLE = pattern(
    r"\b(?:University|College|Institutes?|School\sof|Hospital|Journals?|Proceedings|Annals|Archives|Academy|Foundation|Cochrane|Clinic|"
    r"Association|Organi[sz]ation|Society|Agency|Department|Centers?\sfor|Centres?\sfor|Lancet|Nature|Science)\b"
    r"|\bin\s(?:the\s)?(?:journal\s)?[A-Z][a-z]+\s(?:[A-Z][a-z]+\s)?(?:and|[A-Z][a-z]+)\s?[A-Z]?"
    r"|\b(?:[Pp]ublished|[Rr]eported|[Pp]resented|appearing)\s(?:\w+\s){0,2}(?:in|at)\s(?:the\s)?(?:journal\s)?[A-Z]"
    r"|\b[A-Z]\w+,?\s(?:PhD|MD|RN|DPhil|Ph\.D|M\.D)\b|\bet\sal\b|\b(?:Dr|Prof|Professor)\.?\s[A-Z]|\b[A-Z]\w+\sand\s(?:his\s|her\s|their\s)?(?:team|colleagues)\b"
)
"""Names of bodies, journals and people, by which a reader could find the source."""
_NO_SOURCE = pattern(
    r"(?:\w+\s){0,3}(?:groups?|colleagues|team|investigation|control\sstudy)|(?:in\s)?other\sstudies",
    re.IGNORECASE,
)
_ASIDE = pattern(
    r"(?:%|\bper\s?cent)\sof\s$|\b(?:no|little|limited|insufficient|inconclusive|equivocal|conflicting|scarce|scant|lack\sof|weak)\s(?:\w+\s)?$|\b(?:after|before|during|future|upcoming|into|for)\s$",
    re.IGNORECASE,
)
_BARE = pattern(
    r"(?:study|trial|review|survey|analysis|report|paper|experiment|research|studies|trials|experiments|reports|reviews|"
    r"observations|work|science|laboratory|consensus)",
    re.IGNORECASE,
)
_MODIFIED = pattern(r"(?<![A-Za-z-])([A-Za-z-]+\)?)\s$")
"""A noun with a modifier and no article before it ("in the autopsy study") is not what is leant on."""
_LINKERS = frozenset(
    ["that", "and", "but", "though", "although", "while", "as", "in", "to", "by", "which", "or", "because", "from", "since",
     "where", "however", "now", "if", "when", "then", "also", "with", "of", "on", "for", "most", "many", "some", "new", "older",
     "recent", "more", "further", "regrettably", "furthermore", "indeed", "interestingly"]
)  # fmt: skip
"""Words before a bare noun that are no part of its name."""
_METHOD = pattern(
    r"(?:\w+\s){0,2}(?:analys[ie]s|models?|modelling|modeling|estimates?|overview|conclusions?|experiments?|observations?|simulations?)",
    re.IGNORECASE,
)
_COUNTED = pattern(
    r"(?:an?|one|two|three|some|many|several|numerous|other|various|another)\b", re.IGNORECASE
)
"""With one of these a method is a work of others: "a recent analysis"; alone it is the text's own."""
_PASSED_BY = pattern(
    r"\b(?:approved|regulated|authori[sz]ed|licensed|cleared|funded)\sby\s(?:the\s)?$",
    re.IGNORECASE,
)
_OWN = pattern(
    r"\b(?:we|our)\s(?:\w+\s)?(?:found|find|did|show|showed|observed|studied|report|conclude|results?|data|study|undertook|conducted|performed|present|give|describe|aim(?:ed)?|reviewed|sought)\b",
    re.IGNORECASE,
)
_POINTS_BACK = pattern(
    r"(?:and |but )?(?:it|this|that) (?:is|was) (?:only |just |merely )?", re.IGNORECASE
)
"""Before what the text has told of already: "It was an observational study"."""
_NAMED_BODY = pattern(r"^(?:the\s)?(?:[A-Z]{2,}\b|[A-Z]\w+\s(?:[A-Z]|and\s[A-Z]|guidelines?\b))")
"""A body with a name can be asked, even where no link is given."""
_NOT_YET = pattern(
    r"\b(?:more|further|future|ongoing|continuing|additional|new|previous)\s(?:\w+\s)?(?:research|studies|trials|work|evidence)\b(?=[^.]{0,40}\b(?:needs?|needed|should|will|is|are)\b)|"
    r"\b(?:ongoing|further|future)\sresearch\b",
    re.IGNORECASE,
)
_WHOSE = ("your ", "my ", "his ", "her ", "their ")
_UNTRACEABLE = frozenset({AttributionKind.VAGUE, AttributionKind.AUTHORITY})


def untraceable_source(read: ReadSentence) -> Span | None:
    """The words for a source that a health claim rests on and nobody could find; ``None``: no such."""
    source = read.reading.source
    if source is None or read.reading.attribution.kind not in _UNTRACEABLE:
        return None
    return source if _stands_for_evidence(read, source) and read.reading.is_claim else None


def _stands_for_evidence(read: ReadSentence, source: Span) -> bool:
    """Whether the words are given as the ground of the claim, and nobody could find what they mean."""
    words, before = source.of(read.text), read.text[: source.start]
    after = read.text[source.end :]
    if _is_named(words, before, read.text) or _is_own(words, before, after, read):
        return False
    if _is_beside(words, before, after, read):
        return False
    return not _CARER.fullmatch(words) or bool(_SAYS.match(after))


def _is_named(words: str, before: str, text: str) -> bool:
    """Whether a reader could find it: a body, a journal or a person is named."""
    named = _NAMED_BODY.search(words) or _TRACEABLE.search(text)
    return bool(named or before.lower().endswith("per ") or _PASSED_BY.search(before))


def _is_own(words: str, before: str, after: str, read: ReadSentence) -> bool:
    """Whether it points back, or names the text's own study, its methods or its parts."""
    if (
        _POINTS_BACK.fullmatch(before)
        or _SELF_OR_BACK.search(words)
        or _OWN.search(read.text)
        or after.lstrip().startswith(":")
    ):
        return True
    if _METHOD.fullmatch(words) and not _COUNTED.match(words):
        return True
    modifier = _MODIFIED.search(before) if _BARE.fullmatch(words) else None
    return modifier is not None and modifier[1].lower() not in _LINKERS


def _is_beside(words: str, before: str, after: str, read: ReadSentence) -> bool:
    """Whether it is told of, and nothing is leant on it: a study to come, one tested in, a title."""
    if after.startswith("-") or words.lower().startswith(("no ", "any ")) or _TRIED.search(before):
        return True
    if _OF_IT.match(after):
        return True
    if _CARER.search(words) and (after.startswith(("'", "’")) or before.lower().endswith(_WHOSE)):
        return True
    if read.block.kind is BlockKind.HEADING and not _IN_TITLE.match(after):
        return True
    return bool(_ASIDE.search(before) or _NO_SOURCE.fullmatch(words) or _NOT_YET.search(read.text))
