"""What is eaten, taken or done for health in a sentence, and whether it is what acts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.dossier import Dossier, ReadSentence, numbers_in
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.phrases import first_words, read_lexicon
from claimcheck.language.text.tokens import cut
from claimcheck.language.words.templates import Templates
from claimcheck.language.words.topics import AILING, DRUGS, Topic, beginnings_among
from claimcheck.model.text import BlockKind
from claimcheck.rules._acting import start_of_clause
from claimcheck.rules._described_studies import title_of
from claimcheck.rules._lists import one_of
from claimcheck.rules._looking import holds_word, telling_words
from claimcheck.rules._matters import Telling
from claimcheck.rules._pointing import sentences_before
from claimcheck.rules._stated import named_between
from claimcheck.values import dataclass

_EATEN = frozenset({Topic.SUBSTANCE})
_WORKING = AILING | {Topic.BODY}
_MADE_GOOD = pattern(
    rf"\bcontributes?\sto\b|\b(?:deficien|dehydrat|malnourish|malnutrit)\w*|\b{one_of('turns', 'made good')}\b",
    re.IGNORECASE,
)
"""Lacks that a food or nutrient makes good, and the authorised words of Regulation (EU) 432/2012."""
_WORTH = pattern(rf"\b{one_of('turns', 'of known worth')}\b", re.IGNORECASE)
_POINTS_BACK = pattern(
    r"(?:[^,;:]{0,60},\s)?(?:(?:this|that|which)\smakes\s)?(?:(?:it|they|this|these)|[\w\s]{0,20}\b(?:which|that))(?:\s(?:also|even|then|in\sturn|\w+ly))?\s",
    re.IGNORECASE,
)
"""Up to the word of effect nothing but a pronoun, perhaps after a phrase: "By cooling the blood, it …"."""
_OPENS = pattern(r"\W*(?:\d+[.):]?\s+)?(?:(?:it|they)\s(?:also\s)?)?", re.IGNORECASE)
"""What stands before the verb of a heading or list item whose subject is that of the page."""
_AMOUNT = pattern(
    r"\b(?:lack|lacks|lacking|shortage|shortfall|too\s(?:little|much|few|many)|excess\w*|overdos\w*|low\s(?:levels?|intakes?))\b",
    re.IGNORECASE,
)
"""Too little or too much of something acts, and not the thing itself."""
_LISTED = frozenset({BlockKind.HEADING, BlockKind.LIST_ITEM})
_AS_PRODUCT = pattern(
    r"\b(?:supplement\w*|extracts?|capsules?|tablets?|powders?|serums?|drops|gumm(?:y|ies)|oils?|sprays?|creams?|"
    r"(?:taking|drinking|eating|using|adding|consuming|taken|a\sdaily|regular|regularly)\b.{0,60})(?=\W|$)",
    re.IGNORECASE,
)
_PREPOSITION = pattern(
    r"\s(?:of|on|in|into|to|with|from|for|inside|through|at|by)\s", re.IGNORECASE
)
_PLAIN = (
    "coeliac", "celiac", "allerg", "intoleran", "interact", "anticoagulant", "poison", "overdose", "labour", "labor", "enamel", "fluorosis",
    "pneumonitis", "absor", "bioavailab",
)  # fmt: skip
"""With a word that begins so, what a food does can be a plain fact."""
_UNTRIED = ("<untried>",)
_POINTING = frozenset({"it", "they", "this", "these", "which", "that"})
"""One of these stands in whatever points back."""
_IT = frozenset({"it", "they"})
"""With one of these even a sentence that names a medicine is about what stands before: "it works like aspirin"."""
_BACK = 2
"""How many sentences of the same paragraph before it a pronoun can point to."""


def points_back(read: ReadSentence, end: int) -> bool:
    """Whether up to the offset ``end`` nothing but a pronoun stands, perhaps after a phrase."""
    return _POINTS_BACK.fullmatch(read.text[:end]) is not None


@dataclass(frozen=True, slots=True)
class Remedy:
    """What is eaten, taken or done for health on hearsay, by the words that name it."""

    words: str
    listed: bool
    """Whether it is one of those that are praised for far more than is known."""

    @property
    def is_nutrient(self) -> bool:
        """Whether the body needs it, so that much of what it does is plain physiology."""
        return not self.listed and self.words.lower() in _nutrients()


def remedy_before(dossier: Dossier, read: ReadSentence, end: int) -> Remedy | None:
    """The food, supplement or alternative therapy that acts by the word of effect at ``end``, if one does.

    A pronoun stands for what the sentences before it in its paragraph name last, or the title.
    """
    if names_medicine(read, 0, end) or _AMOUNT.search(read.text[:end]):
        return None
    named = _remedy_in(read, end)
    if named is not None:
        return named
    if _OPENS.fullmatch(read.text[:end]) and read.block.kind in _LISTED:
        return subject_of(dossier)
    return _meant_by_pronoun(dossier, read) if points_back(read, end) else None


def _meant_by_pronoun(dossier: Dossier, read: ReadSentence) -> Remedy | None:
    for one in sentences_before(dossier, read, _BACK):
        named = _opening_remedy(one) or _remedy_in(one, len(one.text))
        if named is not None and (named.listed or not names_medicine(one)):
            return named
        if names_medicine(one) and not holds_word(one, _IT):
            return None
    return subject_of(dossier)


def _opening_remedy(read: ReadSentence) -> Remedy | None:
    """The food or supplement in doubt that is the subject of the sentence."""
    subject = Telling.of(read).subject
    if subject is None or subject.kind is not Topic.SUBSTANCE:
        return None
    return _remedy_in(read, cut(read.text).end(subject.last - 1))


def told_of_remedies(dossier: Dossier) -> Iterator[ReadSentence]:
    """The sentences in which :func:`remedy_before` can find one: by name, by a pronoun, or as what a list is about."""
    sure = naming(dossier, _EATEN) | dossier.words.any_of(telling_words(_UNTRIED))
    pointing = dossier.words.any_of(_POINTING)
    if subject_of(dossier) is None:
        pointing &= sure << 1 | sure << _BACK
    else:
        sure |= _listed(dossier)
    for number in numbers_in(sure | pointing):
        read = dossier.sentences[number]
        if sure >> number & 1 or _POINTS_BACK.match(read.text):
            yield read


def _listed(dossier: Dossier) -> int:
    """The sentences of headings and lists."""
    listed = enumerate(read.block.kind in _LISTED for read in dossier.sentences)
    return sum(1 << number for number, one in listed if one)


def naming(dossier: Dossier, kinds: frozenset[Topic]) -> int:
    """The sentences with a word that can begin the name of a health matter of ``kinds``."""
    begun = dossier.words.told_by(beginnings_among)
    return dossier.words.any_of(
        frozenset(word for word, begin in begun.items() if not kinds.isdisjoint(begin))
    )


def is_product(read: ReadSentence, end: int) -> bool:
    """Whether the words before ``end`` name something to be bought or taken, and not what the body does with a nutrient."""
    return _AS_PRODUCT.search(read.text[:end]) is not None


def subject_of(dossier: Dossier) -> Remedy | None:
    """The remedy that the title names, where it names one."""
    title = title_of(dossier)
    return _remedy_in(title, len(title.text)) if title else None


def names_medicine(read: ReadSentence, start: int = 0, end: int | None = None) -> bool:
    """Whether a medicine or vaccine is named between two offsets of the sentence's text.

    A form ("tablets") or a property ("anti-inflammatory effects") is none.
    """
    drugs = named_between(read, DRUGS, start, end)
    return any(_plain(one) not in _listed_under("form of remedy") for one in drugs)


def is_established(read: ReadSentence, start: int, end: int) -> bool:
    """Whether what the words between two offsets name is known to act.

    Medicines, habits and care of known worth, everyday food, an organ at its work, an ailment as a cause, and what
    is too little or too much.
    """
    words = read.text[start:end]
    if names_medicine(read, start, end) or is_known(read, end, start):
        return True
    ends = _PREPOSITION.search(words)  # pressure on the skull is not the skull
    return any(named_between(read, _WORKING, start, start + ends.start() if ends else end))


def is_lack_or_excess(read: ReadSentence, start: int, end: int) -> bool:
    """Whether the words between two offsets name too little or too much of something."""
    return _AMOUNT.search(read.text[start:end]) is not None


def is_habit(read: ReadSentence, start: int, end: int | None) -> bool:
    """Whether the words between two offsets name a habit or care of known worth, or known harm."""
    worthy = holds_word(read, _begins_with_worth())
    return worthy and _WORTH.search(read.text[start:end]) is not None


def is_known(read: ReadSentence, end: int, start: int = 0) -> bool:
    """Whether the words between two offsets name a habit or care of known worth, everyday food, or too much or little."""
    if is_habit(read, start, end) or is_lack_or_excess(read, start, end):
        return True
    return any(map(_is_tried, named_between(read, _EATEN, start, end)))


def tells_of_lack(read: ReadSentence) -> bool:
    """Whether it is about a lack that a food or nutrient makes good, or in the authorised words."""
    return _MADE_GOOD.search(read.text) is not None


def says_what_doctors_do(read: ReadSentence) -> bool:
    """Whether it is about allergy, poisoning, absorption and the like, of which doctors too speak plainly."""
    return any(word.startswith(_PLAIN) for word in cut(read.text).there)


def is_mainstream(read: ReadSentence, start: int = 0, end: int | None = None) -> bool:
    """Whether medicines, or habits and care whose worth nobody doubts, are named between two offsets of the text."""
    return is_habit(read, start, end) or names_medicine(read, start, end)


def names_untried(read: ReadSentence, start: int = 0, end: int | None = None) -> bool:
    """Whether a food, supplement or therapy whose effects are in doubt is named between two offsets of the text."""
    foods = named_between(read, _EATEN, start, end)
    if not all(map(_is_tried, foods)):
        return True
    until = len(read.text) if end is None else end
    return any(start <= span.start < until for span in _untried().find(read.text))


def _remedy_in(read: ReadSentence, end: int) -> Remedy | None:
    """The last remedy of the list in the clause up to ``end``, or else the last food or supplement in doubt."""
    start = start_of_clause(read, end)
    found = [span for span in _untried().find(read.text) if start <= span.start and span.end <= end]
    if found:
        return Remedy(found[-1].of(read.text), listed=True)
    foods = [name for name in named_between(read, _EATEN, start, end) if not _is_tried(name)]
    return Remedy(foods[-1], listed=False) if foods else None


def _is_tried(name: str) -> bool:
    """Whether the effects of a food or nutrient on illness are known, or too many to doubt all of them."""
    plain = _plain(name)
    tried = plain.replace("-", " ") in _listed_under("tried")
    return tried or plain in _listed_under("of known worth")


def _plain(name: str) -> str:
    """As it is listed: in lower case, with single blanks."""
    return " ".join(name.lower().split())


@cache
def _listed_under(section: str) -> frozenset[str]:
    """The phrases of a section of ``lexicons/turns.txt``."""
    return frozenset(read_lexicon("turns")[section])


@cache
def _begins_with_worth() -> frozenset[str]:
    return frozenset(first_words(_listed_under("of known worth")))


@cache
def _untried() -> Templates:
    return Templates(_UNTRIED)


@cache
def _nutrients() -> frozenset[str]:
    return frozenset(read_lexicon("nutrients")["nutrients"])
