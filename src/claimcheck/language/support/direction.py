"""The direction a sentence gives an effect: good, bad, none, or unknown."""

from __future__ import annotations

from functools import cache

from claimcheck.folding.patterns import pattern
from claimcheck.language.text.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.values import dataclass

_REACH = 7
_EFFECTS = frozenset({"up", "down", "good", "bad", "relation"})
_ANSWERED_NO = pattern(r"\?\W{0,3}(?:(?:the )?(?:short )?answer is |in a word\W{0,3})?no\b")
_DEGREES = frozenset({"more", "less"})
_CHANGES = frozenset({"up", "down", "good", "bad"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "and", "but"})
_THEN = frozenset({"than", "in", "with", "on", "after", "among", "by", "at", ".", ",", ";"})
_WHERE = frozenset({"in", "with", "among", "on", "under"})
_CONTROLS = frozenset({"control", "controls", "placebo", "untreated", "sham", "comparison"})
_BREAKS = frozenset(".;:?!")


@dataclass(frozen=True, slots=True)
class Way:
    """The direction of a text: how much of it is good and how much bad, and what it denies."""

    good: int
    bad: int
    denied: bool
    """Whether it says that there is no effect, no difference or no evidence of one."""
    not_known: bool
    hits: tuple[Hit[str], ...]

    @property
    def sign(self) -> int:
        """1 for good, -1 for bad, 0 where there is neither or as much of both."""
        return (self.good > self.bad) - (self.good < self.bad)


@cache
def _scan() -> PhraseScan[str]:
    phrases = dict.fromkeys(read_taxonomy("conditions").names, "bad outcome")
    for label, words in read_lexicon("directions").items():
        phrases.update(dict.fromkeys(words, label))
    return PhraseScan(phrases)


def read_way(tokens: Tokens) -> Way:
    """Read the direction of a sentence or a short passage.

    A change counts by what changes: less of something bad is good. The outcome is the nearest one
    after the word of change, or else before it, within the same sentence.
    """
    hits = tuple(_scan().scan(tokens))
    good = bad = 0
    denied = any(hit.label == "no effect" and not is_of_controls(hit, tokens) for hit in hits)
    denied = denied or bool(_ANSWERED_NO.search(tokens.folded))
    for at, hit in enumerate(hits):
        if hit.label in _EFFECTS and _negated(hits, at):
            denied = True
            continue
        value = _value(hits, at, tokens)
        good += value > 0
        bad += value < 0
    not_known = any(hit.label == "not known" for hit in hits)
    return Way(good, bad, denied, not_known, hits)


def is_of_controls(hit: Hit[str], tokens: Tokens) -> bool:
    """Whether nothing changed only where nothing was given: "and did not change with placebo"."""
    after = tokens.words[hit.last : hit.last + 4]
    return bool(after) and after[0] in _WHERE and not _CONTROLS.isdisjoint(after)


def _value(hits: tuple[Hit[str], ...], at: int, tokens: Tokens) -> int:
    label = hits[at].label
    if label in {"good", "bad"}:
        return 1 if label == "good" else -1
    if label not in {"up", "down"} or _only_compares(hits, at, tokens):
        return 0
    outcome = _outcome(hits, at, tokens)
    return outcome if label == "up" else -outcome


def _only_compares(hits: tuple[Hit[str], ...], at: int, tokens: Tokens) -> bool:
    """Whether "more" or "less" only says how far something else changed, or how many: "three or more"."""
    hit = hits[at]
    if tokens.words[hit.first] not in _DEGREES:
        return False
    before = tokens.words[hit.first - 1] if hit.first else ""
    if before == "or":
        return True
    after = tokens.words[hit.last : hit.last + 1]
    earlier = hits[max(0, at - 2) : at]
    changed = any(one.label in _CHANGES and _near(one, hit, tokens) for one in earlier)
    return changed and before not in _BE and (not after or after[0] in _THEN)


def _outcome(hits: tuple[Hit[str], ...], at: int, tokens: Tokens) -> int:
    for other in (*_heads(hits, at), *reversed(hits[max(0, at - 2) : at])):
        if other.label.endswith("outcome") and _near(hits[at], other, tokens):
            return 1 if other.label == "good outcome" else -1
    return 0


def _heads(hits: tuple[Hit[str], ...], at: int) -> tuple[Hit[str], ...]:
    """The next two hits; of two outcomes in a row the latter is the head: "health anxiety"."""
    following = hits[at + 1 : at + 3]
    in_a_row = len(following) == 2 and following[0].last == following[1].first
    return following[1:] if in_a_row and following[1].label.endswith("outcome") else following


def _near(one: Hit[str], other: Hit[str], tokens: Tokens) -> bool:
    first, last = sorted((one.first, other.first))
    return last - first <= _REACH and _BREAKS.isdisjoint(tokens.words[first:last])


def _negated(hits: tuple[Hit[str], ...], at: int) -> bool:
    return at > 0 and hits[at - 1].label == "negation" and hits[at].first - hits[at - 1].last <= 3
