"""Claims that need a source and have no citation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.advice.orders import find_order
from claimcheck.language.advice.words import advice_words
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at
from claimcheck.model.claim import AttributionKind, ClaimType
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import Strength
from claimcheck.rules._common_knowledge import is_common_knowledge, tells_figure
from claimcheck.rules._covered import BODILY, Covering
from claimcheck.rules._lists import one_of
from claimcheck.rules._looking import last_announcement
from claimcheck.rules._numeric import sentences_with_figures

_IGNORANCE = pattern(
    r"\b(?:can(?:no|['’])t|could(?: not|n['’]t)|not designed to|too (?:small|short) to) (?:show|tell|prove|say)\b|\bdue to chance\b|"
    r"\b(?:argued (?:over|about)|debated|disputed|contested)\b|"
    r"^(?:but |and )?whether\b|\b(?:less|not|un|far from) ?(?:clear|certain)\b|\b(?:not|un) ?known\b|\b(?:nobody|no one) (?:knows|(?:is|can be) (?:\w+ )?(?:sure|certain)|has (?:\w+ )?(?:shown|proved|proven|found|tested|studied))\b",
    re.IGNORECASE,
)
"""What is not known needs no study to show it."""
_BELIEVED = pattern(
    r"(?:\w+\s){0,3}?(?:parents|people|patients|women|men|families|readers|users|many|some|others)\s(?:\w+\s){0,2}?"
    r"(?:worry|fear|believe|think|assume|hope|wonder|(?:are|were)\s(?:worried|afraid|told|concerned))\b",
    re.IGNORECASE,
)
"""What lay people believe is reported, not claimed."""
_GOES_ON_TO_ASSERT = pattern(r",\s(?:and|but|so|which)\b|;", re.IGNORECASE)
_LINKED = frozenset({AttributionKind.LINKED, AttributionKind.NAMED})
_IN_BAND = pattern(
    r"(?:very common|common|uncommon|rare|very rare|(?:frequency )?not known)\b[^.(:]{0,20}(?:[(:]|$)",
    re.IGNORECASE,
)
"""The heads under which a leaflet lists side effects (EMA, QRD template 4.8)."""
_CARE = pattern(
    rf"(?:your|the|a)\s(?:\w+\s)?{one_of('leaning', 'carers')}\s(?:will|may|can|might|should|would)\b|"
    r"(?:like|as with) (?:all|any|other|every) (?:\w+\s)?(?:medicines?|vaccines?|drugs?)\b|"
    r"(?:by|if you are|in) reporting (?:\w+\s)?side effects\b|"
    r"(?:if\s[\w\s'’]{3,60}?,?\s)?we\s(?:will|may|can|might)\s(?:also\s)?(?:offer|talk|discuss|explain|check|ask|arrange|refer|see|give|show)\b",
    re.IGNORECASE,
)
"""What carers will do, and what every leaflet has to say."""
_VARIES = pattern(
    r"(?:which|how|what|when|whether|where)\b[^,;]{3,80}\b(?:depends?|varies|vary|(?:is|are) a matter of)\b|"
    r"(?:^|\s)(?:choice|dose|treatment|type|amount|way|time|length)\b[^,;]{0,40}\bdepends?\b|"
    r"\bmay (?:also )?(?:differ|be (?:only )?part of|have played a part)\b|\bmay do (?:\w+ )?(?:better|worse) or (?:\w+ )?(?:better|worse)\b",
    re.IGNORECASE,
)
"""What differs from person to person is no effect."""
_IS_AN_ILLNESS = pattern(
    r"[^,;:]{2,60}?\s(?:is|are)\s(?:an?|the name)\s(?:[\w-]+\s){0,3}?(?:(?:virus|bacterium|germ|infection|disease|disorder|condition|"
    r"illness|syndrome|inflammation)s?\s(?:that|which|in which|where|of)|(?:substance|protein|hormone|enzyme|chemical)s?\s(?:that|which)\s"
    r"(?:the|your|our)\sbod(?:y|ies))\b",
    re.IGNORECASE,
)
"""What an illness is, or what the body makes, any dictionary says."""
_MINE = pattern(r"(?:[\w']+,?\s){0,2}?(?:i|my)\b", re.IGNORECASE)
"""What somebody lived through has no source; whether it stands as evidence is another rule's matter."""

_ME = pattern(r"\b(?:i|me|my)\b", re.IGNORECASE)
_ARTICLES = word_set("the your our a an healthy normal")
_BODY = frozenset({Topic.BODY})


def unsourced(dossier: Dossier) -> Iterator[ReadSentence]:
    """The sentences that claim an effect, a relation or a figure and that no citation covers.

    Where nothing is cited, those with figures come first.
    """
    covering = Covering(dossier)
    numbered = list(enumerate(dossier.sentences))
    if not dossier.article.marks:
        figures = sentences_with_figures(dossier)
        numbered.sort(key=lambda one: not figures >> one[0] & 1)
    for number, read in numbered:
        if read.marks or read.block.kind is BlockKind.HEADING or not _needs_source(read):
            continue
        if read.block.kind is BlockKind.TABLE_CELL and _is_row_cited(dossier, read):
            continue
        if covering.covers(number) or is_common_knowledge(dossier, number):
            continue
        if not (read.reading.attribution.particular and number < last_announcement(dossier)):
            yield read


def _is_row_cited(dossier: Dossier, cell: ReadSentence) -> bool:
    from claimcheck.rules._tables import is_row_cited

    return is_row_cited(dossier.article, cell.block)


def _needs_source(read: ReadSentence) -> bool:
    reading = read.reading
    if reading.attribution.kind in _LINKED:
        return False
    if not tells_figure(read) and reading.strength < Strength.CORRELATIONAL:
        return False
    if not reading.is_claim:
        return False
    if _is_open(read.text) or _is_no_matter_of_studies(read):
        return False
    return reading.type not in {ClaimType.RECOMMENDATION, ClaimType.SOURCE_REFERENCE}


def _is_open(text: str) -> bool:
    """Whether it only says what is not known or what people believe, with no clause after that asserts more."""
    found = _IGNORANCE.search(text) or _BELIEVED.match(text)
    return found is not None and not _GOES_ON_TO_ASSERT.search(text, found.end())


def _is_no_matter_of_studies(read: ReadSentence) -> bool:
    """Whether it is what care does, one's own story, an order with its condition, or a label."""
    text = read.text
    if _IN_BAND.match(text) or _CARE.match(text) or _is_in_quotation(read):
        return True
    if _is_order(read):
        return True
    return bool(_MINE.match(text)) or _tells_nothing_new(read)


def _is_order(read: ReadSentence) -> bool:
    """Whether it only bids something: with no claim in it, or to take care or ask for help."""
    words = cut(read.text).words
    at = find_order(words)
    if words[:1] == ["please"]:
        return True
    if at is None:
        return False
    opens = at == 0 or words[0] in _CONDITIONS
    careful = words[at] in advice_words("imperatives of care") or words[at : at + 2] == _BE_CAREFUL
    return (careful and opens) or read.reading.strength < Strength.CORRELATIONAL


_CONDITIONS = word_set("if when once before while until please always")
_BE_CAREFUL = ["be", "careful"]


def _tells_nothing_new(read: ReadSentence) -> bool:
    """Whether it says what an illness is, what an organ does, or that things vary; or quotes a reader's own story."""
    text = read.text
    if _VARIES.search(text) or _IS_AN_ILLNESS.match(text) or _tells_function(text):
        return True
    return read.block.kind is BlockKind.QUOTATION and bool(_ME.search(text))


def _tells_function(text: str) -> bool:
    """Whether its subject is a part of the body, and nothing in it is an illness or can be taken or done."""
    tokens = cut(text)
    first = next((at for at, word in enumerate(tokens.words) if word not in _ARTICLES), 0)
    if topic_at(tokens, first, _BODY) < 0:
        return False
    others = (at for at, word in enumerate(tokens.words) if word not in BODILY)
    return all(topic_at(tokens, at, TAKEN | AILING) < 0 for at in others)


def _is_in_quotation(read: ReadSentence) -> bool:
    """Whether its claim stands in quotation marks, opened here or in an earlier sentence of its block."""
    if '"' not in read.block.text and "“" not in read.block.text:
        return False
    begin = read.reading.span.start if read.reading.span else 0
    before = read.block.text[: read.sentence.offset + begin]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
