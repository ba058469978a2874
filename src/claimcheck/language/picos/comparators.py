"""What a claim compares its intervention with."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.picos.sides import Part
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.topics import TAKEN, Topic

_OPENERS = (
    ("compared", "with"), ("compared", "to"), ("in", "comparison", "with"), ("in", "comparison", "to"),
    ("relative", "to"), ("superior", "to"), ("inferior", "to"), ("noninferior", "to"), ("versus",),
    ("vs",), ("rather", "than"), ("instead", "of"), ("than",), ("unlike",),
)  # fmt: skip
_NOT_EQUAL = word_set("soon long much many far few little often such")
"""What stands between "as" and "as" where nothing is compared."""
_DOING = word_set("work works worked working did do does performed fared")
"""Before "as well as" where it compares and does not add."""
_SIGNS = word_set(
    "compared comparison relative superior inferior noninferior versus vs than as instead unlike placebo placebos sham dummy"
)
"""Every comparison has one of these."""
_OVER = word_set("against over")
_BLANK = word_set("placebo placebos sham dummy")
_LEADING = word_set(
    "with in among for of those people patients women men children adults participants who that "
    "given taking took had received receiving got getting on the a an group assigned to"
)
"""What stands before the thing compared: "than in those who took a placebo"."""
_ENDING = word_set(
    ", . ; : ( ) ? ! for at in on after during among by when but and while did do does is are was were "
    "can could may will would over about alone"
)
_NO_THING = word_set("before ever once previously thought it they that not did had")
_MEASURES = word_set("usual average expected recommended normal")
"""On their own these compare with no other thing: "more than usual"."""
_LONGEST = 6


def find_comparator(tokens: Tokens, topics: Sequence[Hit[Topic]]) -> Part | None:
    """The thing compared with, without the people who have it; ``None`` where nothing is compared."""
    if _SIGNS.isdisjoint(tokens.there):
        return None
    words = tokens.words
    for at in range(len(words)):
        last = _opened(words, at)
        if last:
            part = _thing(words, last)
            if part and (not _is_amount(words, at) or _is_taken(part, topics)):
                return part
    return None


def _opened(words: Sequence[str], at: int) -> int:
    """The token after the words that open a comparison at ``at``; 0 where none does."""
    for opener in _OPENERS:
        if words[at] == opener[0] and tuple(words[at : at + len(opener)]) == opener:
            return at + len(opener) + (words[at + len(opener) : at + len(opener) + 1] == ["."])
    if words[at] in _OVER and not _BLANK.isdisjoint(words[at + 1 : at + 3]):
        return at + 1  # "against placebo"
    closes = at > 1 and words[at] == words[at - 2] == "as" and _is_equal(words, at)
    return at + 1 if closes else 0


def _is_equal(words: Sequence[str], at: int) -> bool:
    """Whether the "as" at ``at`` closes a comparison: "as safe as", and not "as well as"."""
    if words[at - 1] == "well":
        return at > 2 and words[at - 3] in _DOING
    return words[at - 1] not in _NOT_EQUAL


def _is_amount(words: Sequence[str], at: int) -> bool:
    """Whether "more than" may only open an amount: "more than 300 mg", "less than recommended"."""
    return words[at] == "than" and words[at - 1 : at] in (["more"], ["less"], ["fewer"])


def _is_taken(part: Part, topics: Sequence[Hit[Topic]]) -> bool:
    return any(part.first <= hit.first < part.last and hit.label in TAKEN for hit in topics)


def _thing(words: Sequence[str], first: int) -> Part | None:
    while first < len(words) and words[first] in _LEADING:
        first += 1
    last = first
    while last < len(words) and last - first < _LONGEST and words[last] not in _ENDING:
        last += 1
    named = words[first:last]
    if not named or named[0] in _NO_THING or named[0].isdigit() or _MEASURES.issuperset(named):
        return None
    return Part(first, last)
