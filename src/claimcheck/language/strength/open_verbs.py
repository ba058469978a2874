"""Verbs of action that are in no list, recognised by what they act on.

Those who sell or scare seldom write "causes": phones "fry" the brain, clay "draws" mercury out of
the liver. No list can hold every such verb, but the frame gives it away: a thing, a verb in the
present tense, and as its object a part of the body or an illness. Words that act on neither
(prepositions and verbs of place, having and finding out) are listed in ``lexicons/open_verbs.txt``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term, inquiry_words, relation_family
from claimcheck.language.words.topics import AILING, TAKEN, Topic, names_any, topic_at

_ACTED_ON = AILING | {Topic.BODY, Topic.OUTCOME}
_ANY = frozenset(Topic)
_POINTING = word_set("the your our their his her my its a an every each all any")
_AWAY = word_set("off from out into onto through up down away back")
_HELPING = word_set("may might could can will would should must not never")
_SOMEBODY = word_set("he she they you we i who")
_NO_VERB_ENDINGS = (
    "ing",
    "ed",
    "ly",
    "al",
    "ic",
    "ous",
    "ss",
    "us",
    "is",
    "cy",
    "tion",
    "ness",
    "ity",
    "ship",
)
_MODIFIERS = 2
_OWNER = 2
"""How many tokens a possessive adds: "your child's"."""
_REACH = 7
"""How many words after a verb the part of the body can come."""
_BRIEF = 14
"""The length of a headline, in words; there the object can do without an article."""


def find_open_verbs(tokens: Tokens) -> list[Hit[Term]]:
    """The first unlisted verb that acts on a part of the body or an illness; none or one."""
    words = tokens.spoken
    if not names_any(tokens, _ACTED_ON):
        return []
    for at in _candidates(words):
        form = _form(words, at)
        if form is None or (form is not Form.ING and _is_matter(tokens, at)):
            continue
        if _acts(tokens, at + 1, form):
            return [Hit(tokens.start(at), tokens.end(at), Term(Role.VERB, form), at, at + 1)]
    return _find_done_by_taken(tokens)


def _find_done_by_taken(tokens: Tokens) -> list[Hit[Term]]:
    """The first unlisted verb by which a food, a drug or a habit acts: "ginger ends nausea"."""
    words = tokens.spoken
    for at in range(1, len(words) - 1 if len(words) < _BRIEF else 0):
        form = _open_form(tokens, at)
        if form is not None and _is_taken(tokens, at) and _acts_barely(tokens, at + 1):
            return [Hit(tokens.start(at), tokens.end(at), Term(Role.VERB, form), at, at + 1)]
    return []


def _open_form(tokens: Tokens, at: int) -> Form | None:
    words = tokens.spoken
    verb, before = words[at], words[at - 1]
    if len(verb) < 4 or not verb.isalpha():
        return None
    if not _closed().isdisjoint((verb, *_bases(verb))):
        return None
    listed = relation_family().label(verb)
    if (listed and listed.role is not Role.SPLIT) or _is_matter(tokens, at):
        return None
    if verb.endswith("ed"):
        return None if verb in _JOINING else Form.PAST
    several = before.endswith("s") and not before.endswith("ss")
    if verb.endswith("s") and not verb.endswith(_NO_VERB_ENDINGS):
        return None if several else Form.THIRD
    return Form.BASE if several and not verb.endswith(_NO_VERB_ENDINGS) else None


def _is_matter(tokens: Tokens, at: int) -> bool:
    """Whether a health matter is named, and not a verb: "serious blood clots"."""
    return topic_at(tokens, at, _ANY) >= 0


def _acts_barely(tokens: Tokens, first: int) -> bool:
    """Whether an object follows, perhaps after its modifiers: "scar young lungs"."""
    words = tokens.spoken
    for at in range(first, min(first + _MODIFIERS + 1, len(words))):
        end = topic_at(tokens, at, _ACTED_ON)
        if end >= 0:
            return not _is_of_care(tokens, end)
        if not words[at].isalpha() or words[at] in _particles() - _POINTING:
            return False
    return False


def _is_of_care(tokens: Tokens, end: int) -> bool:
    """Whether what ends at ``end`` only says of what kind a place or a work of care is: "stroke unit"."""
    return " ".join(tokens.words[end : end + 1]) in _care_nouns()


@cache
def _care_nouns() -> frozenset[str]:
    return frozenset(read_lexicon("open_verbs")[_CARE])


_JOINING = word_set(
    "related based linked associated derived enriched fortified mediated assisted guided infused "
    "flavoured flavored infected recommended preferred expected needed"
)
"""Participles that join two nouns: "alcohol-related liver disease"."""


def _is_taken(tokens: Tokens, last: int) -> bool:
    """Whether what can be taken or done is named just before ``last``, or what is made of it: "nicotine gum"."""
    near = range(max(0, last - 4), last)
    made_of = last - (tokens.spoken[last - 1] in _FORMS)
    return any(topic_at(tokens, first, TAKEN) in (last, made_of) for first in near)


_FORMS = word_set("gum juice paste drink drinks bar bars wrap wraps leaf leaves syrup soup broth")


def _candidates(words: Sequence[str]) -> Iterator[int]:
    """Possible places of the verb: before an article, or before what goes out of the body or into it."""
    if len(words) < _BRIEF:
        yield from range(len(words) - 1)
        return
    for at, word in enumerate(words):
        if at and word in _POINTING:
            yield from range(max(0, at - _REACH), at) if _is_away(words, at) else (at - 1,)


def _is_away(words: Sequence[str], at: int) -> bool:
    return words[at - 1] in _AWAY or list(words[max(0, at - 2) : at]) == ["out", "of"]


def _form(words: Sequence[str], at: int) -> Form | None:
    """The present tense that the spelling allows: "fries" after one thing, "fry" after several."""
    verb = words[at]
    if len(verb) < 3 or not verb.isalpha() or verb in _closed():
        return None
    third = verb.endswith("s") and not verb.endswith(_NO_VERB_ENDINGS)
    going_on = verb.endswith("ing") and at > 1 and words[at - 1] in ("is", "are")
    if (third or going_on) and not _closed().isdisjoint(_bases(verb)):
        return None
    if going_on:
        return None if _is_somebody(words[at - 2]) else Form.ING
    if at == 0:  # a label that leaves its subject out
        return Form.THIRD if third and words[1] in _POINTING else None
    return _after(words[at - 1], verb, third=third)


def _after(before: str, verb: str, *, third: bool) -> Form | None:
    """What the word before the verb allows: no person whose work it is, and no preposition."""
    if before in _HELPING:
        return Form.BASE
    if _is_somebody(before) or before in _particles():
        return None
    several = before.endswith("s") and not before.endswith("ss") and not _is_telling(before)
    base = several and not verb.endswith(_NO_VERB_ENDINGS)
    return Form.THIRD if third else Form.BASE if base else None


def _is_telling(word: str) -> bool:
    """Whether a word in -s is a verb, so that no verb follows it: "identifies hidden disease"."""
    term = relation_family().label(word)
    return word in inquiry_words() or (term is not None and not term.noun_alike)


def _bases(verb: str) -> tuple[str, ...]:
    """The possible base forms of "tries", "rinses", "rotting" and "curdled"."""
    if verb.endswith("s"):
        stem = verb.removesuffix("es")
        return verb[:-1], stem, stem.removesuffix("i") + "y"
    stem = verb.removesuffix("ing").removesuffix("ed")
    return stem, stem + "e", stem[:-1], stem.removesuffix("i") + "y"


def _is_somebody(word: str) -> bool:
    return word in _carers() or word in read_person_words().heads or word in _SOMEBODY


@cache
def _closed() -> frozenset[str]:
    lists = read_lexicon("open_verbs").items()
    return frozenset(word for name, words in lists if name != _CARE for word in words)


_CARE = "works of care"


@cache
def _particles() -> frozenset[str]:
    return frozenset(read_lexicon("open_verbs")["no verbs"])


@cache
def _carers() -> frozenset[str]:
    return frozenset(read_lexicon("turns")["who"])


def _acts(tokens: Tokens, first: int, form: Form) -> bool:
    """Whether what follows is an object: "the brain", "mercury out of your liver"."""
    words = tokens.words
    if words[first] in _POINTING:
        return _names(tokens, first + 1, _ACTED_ON)
    if len(words) < _BRIEF and _acts_bare(tokens, first, form):
        return True
    for at in range(first + 2, min(first + _REACH, len(words))):
        if not words[at - 1].isalnum():
            return False
        if words[at] in _POINTING and _is_away(words, at):
            return _names(tokens, at + 1, _ACTED_ON)
    return False


def _acts_bare(tokens: Tokens, first: int, form: Form) -> bool:
    """Whether the object has no article: "fry sperm"; a singular subject only acts on the body like this."""
    if form is Form.BASE:
        acted_on = topic_at(tokens, first, _ACTED_ON)
        return acted_on >= 0 and not _is_of_care(tokens, acted_on)
    words = tokens.words
    near = range(first, min(first + _MODIFIERS, len(words)))
    object_ = takewhile(lambda at: at == first or words[at - 1] not in _closed(), near)
    return form is Form.THIRD and any(
        _ends_in_plural(tokens, topic_at(tokens, at, _ACTED_ON)) for at in object_
    )


def _ends_in_plural(tokens: Tokens, end: int) -> bool:
    """Whether a noun phrase ends here with several: "feeds bladder tumours", not "bladder tumour tests"."""
    words = tokens.words
    ends = end >= len(words) or not words[end].isalpha() or words[end] in _particles()
    return end > 0 and ends and words[end - 1].endswith("s")


def _names(tokens: Tokens, first: int, kinds: frozenset[Topic]) -> bool:
    words = tokens.words
    last = first + _MODIFIERS + 1
    if words[first + 1 : first + 3] == ["'", "s"]:  # "your child's brain"
        last += _OWNER
    ends = (topic_at(tokens, at, kinds) for at in range(first, min(last, len(words))))
    return any(end >= 0 and not _is_of_care(tokens, end) for end in ends)
