"""What a sentence says about a health matter that earlier sentences named."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.folding.numerals import is_number
from claimcheck.language.seeing import Seen, words_in

_POINTING_BACK = frozenset(["it", "they", "this", "these"])
_OF_A_HUNDRED = frozenset(["%", "percent", "cent"])
_SHARES = frozenset(["half", "third", "quarter", "fifth", "tenth", "most", "majority", "nobody"])
_SHORT = frozenset(["minute", "minutes", "hour", "hours"])
_MAY = frozenset(["may", "might"])
_FATED = frozenset(["born", "die", "dies", "affected", "diagnosed", "live", "lives"])
_RISK = frozenset(["risk", "odds", "chance", "chances", "likelihood"])
_TELLING = frozenset(["advising", "administration"])
"""Cues of a claim's type that need only a matter named before."""
_WAS = frozenset(["was", "were", "had", "did"])
_MINE = frozenset(["i", "my"])
_OURS = frozenset(["we", "our"])


def says_something(seen: Seen) -> bool:
    """Whether it states the course, share, risk or evidence of the matter named before."""
    words = seen.words
    if not words or words[0] in _MINE:
        return False
    if words[0] in _OURS or _times_a_visit(words):
        return _tells_ignorance(seen)
    return (
        _tells_course(words)
        or _tells_ignorance(seen)
        or _counts_people(words)
        or _counts_cases(words)
        or _tells_risk(seen)
        or _tells_you(seen)
        or _tells_by_type({hit.label for hit in seen.found["kinds"]})
    )


def _tells_course(words: list[str]) -> bool:
    """How long it lasts, or how it develops: "Most episodes get better within six weeks"."""
    if not words_in("course").isdisjoint(words) and words_in("session").isdisjoint(words[:4]):
        timed = not words_in("time").isdisjoint(words)
        return timed or words[0] in _SHARES or not words_in("usually").isdisjoint(words)
    return False


def _tells_ignorance(seen: Seen) -> bool:
    """That nobody knows, or that there is no evidence: "There is little good evidence on mood"."""
    return bool(seen.found["unproven"])


def _counts_people(words: list[str]) -> bool:
    """How many have it, or who: "It affects one in ten adults", "It mostly affects the old"."""
    if words[0] not in _POINTING_BACK:
        return False
    if "affects" in words or "affect" in words:
        return True
    around = zip(words, words[1:], words[2:], strict=False)
    shares = any(w == "in" and is_number(x) and is_number(y) for x, w, y in around)
    return shares or not _OF_A_HUNDRED.isdisjoint(words)


def _counts_cases(words: list[str]) -> bool:
    """In how many cases something holds: "One reading misses half of all cases"."""
    if not _WAS.isdisjoint(words) or words_in("those counted").isdisjoint(words):
        return False
    shares = any(
        word in ("in", "of")
        and is_number(after)
        and any(map(is_number, words[max(0, at - 2) : at]))
        for at, (word, after) in enumerate(pairwise(words))
    )
    fated = not _FATED.isdisjoint(words) and any(is_number(word) for word in words)
    return shares or fated or not (_SHARES | _OF_A_HUNDRED).isdisjoint(words)


def _tells_by_type(cues: set[str]) -> bool:
    """Whether the cues of a claim's type are enough: advice, a dose, the meaning of a test result."""
    return not cues.isdisjoint(_TELLING) or {"test", "needing"} <= cues


def _times_a_visit(words: list[str]) -> bool:
    """Such as "the test takes 40 minutes": the length of a visit, not of an illness."""
    return not _SHORT.isdisjoint(words) and not words_in("session").isdisjoint(words[:4])


def _tells_you(seen: Seen) -> bool:
    """What can happen to the reader: "You may pass some blood", "Your skin will glow"."""
    first, second = (*seen.words[:2], "", "")[:2]
    return seen.names_topic and (
        (first == "you" and second in _MAY) or (first == "your" and "will" in seen.words[2:6])
    )


def _tells_risk(seen: Seen) -> bool:
    """Who is at risk: "Black men have double the risk of other men"."""
    return not _RISK.isdisjoint(seen.words) and seen.names_people
