"""Whether two things taken or done are weighed against each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import AILING, TAKEN, Topic

_WHOSE = AILING | {Topic.PEOPLE}
_HOLDING, _MORE = word_set("has have contains contain"), word_set("more less")
_ALIKE = word_set("same similar similarly alike equal equally comparable")
_COMPARED = frozenset({("compared", "with"), ("compared", "to"), ("relative", "to")})
_NOTHING = word_set(
    "placebo no none control controls baseline sham usual those before previous untreated general"
)
_REACH = 5
_SHORT = 4


def weighs_two(words: Sequence[str], topics: Sequence[Hit[Topic]]) -> bool:
    """Whether one thing is said to do more than the other, or the same."""
    if _alike(words, topics) or _between(words, topics) or _against(words):
        return True
    if "than" not in words:
        return False
    at = words.index("than")
    return _beats(at, topics) or _repeats(words, topics, at)


def compares_contents(words: Sequence[str], topics: Sequence[Hit[Topic]]) -> bool:
    """Whether what two foods hold is compared: "Brown rice has more fibre than white rice"."""
    if "than" not in words:
        return False
    held = {hit.first for hit in topics if hit.label is Topic.SUBSTANCE}
    holds = any(
        word in _HOLDING and two in _MORE and at + 2 in held
        for at, (word, two) in enumerate(pairwise(words))
    )
    return holds and all(hit.label is Topic.SUBSTANCE for hit in topics)


def _alike(words: Sequence[str], topics: Sequence[Hit[Topic]]) -> bool:
    """Such as "Surgery and exercise gave similar results"."""
    if _ALIKE.isdisjoint(words):
        return False
    at = next(at for at, word in enumerate(words) if word in _ALIKE)
    first = next((hit.first for hit in topics if hit.label in TAKEN), at)
    ails = any(first < hit.first < at and hit.label in AILING for hit in topics)
    return first < at and not ails and "and" in words[first : min(at, first + _REACH)]


def _against(words: Sequence[str]) -> bool:
    """Whether something else given is compared with: "compared with warfarin", but not with a placebo."""
    at = next((at for at, two in enumerate(pairwise(words)) if two in _COMPARED), len(words))
    near = words[at + 2 : at + 2 + _REACH]
    people = read_person_words().heads.keys()
    return bool(near) and (_NOTHING | people).isdisjoint(near) and near[0].isalpha()


def _between(words: Sequence[str], topics: Sequence[Hit[Topic]]) -> bool:
    """Such as "no difference between surgery and physiotherapy"."""
    if "between" not in words:
        return False
    at = words.index("between")
    named = [hit for hit in topics if at < hit.first <= at + _REACH and hit.label in TAKEN]
    return any("and" in words[one.last : two.first] for one, two in pairwise(named))


def _beats(at: int, topics: Sequence[Hit[Topic]]) -> bool:
    """Whether something taken follows "than", and before it stands another, or no illness or people."""
    taken = any(at < hit.first < at + _REACH and hit.label in TAKEN for hit in topics)
    before = [hit.label for hit in topics if hit.first < at]
    return taken and (not TAKEN.isdisjoint(before) or _WHOSE.isdisjoint(before))


def _repeats(words: Sequence[str], topics: Sequence[Hit[Topic]], at: int) -> bool:
    """Whether the same noun stands on both sides: "open repair than keyhole repair"."""
    after = words[at + 1 : at + _REACH]
    if "ones" in after:
        return True
    had = {word for hit in topics if hit.label in _WHOSE for word in words[hit.first : hit.last]}
    nouns = {word for word in after if word.isalpha() and len(word) > _SHORT} - had
    again = not nouns.isdisjoint(words[:at]) and after[:1] != ["no"]
    return again and nouns.isdisjoint(read_person_words().heads)
