"""What calls for something or leaves it open, and what only looks so: "could be considered a promising option"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import Role, Term


def leaves_open(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether a word calls for something or says that it is not known."""
    if hit.label.role not in (Role.DIRECTIVE, Role.UNKNOWN):
        return False
    return not (_names(words, hit) or _bids_to_note(words, hit))


def _names(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether "should" only names a thing: "should be considered a risk factor"."""
    near = words[hit.first : hit.first + 9]
    called = next((at for at, word in enumerate(near[:3]) if word in _CALLING), None)
    if called is not None and words[hit.first - 1] in _POSSIBLE and near[called + 1 :][:1] in _A:
        return True  # "could be considered a promising option"
    if called is None or _NAMING.isdisjoint(near):
        return False
    return near[called + 1 : called + 2] not in (["in"], ["for"], ["when"], ["by"], ["with"])


def _bids_to_note(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether it only draws attention to what it goes on to assert: "it is important to note that"."""
    near = words[hit.last : hit.last + _NOTED]
    return "that" in near and not _NOTING.isdisjoint(near)


_NOTED = 5
_NOTING = word_set(
    "note noted remember remembered stress stressed emphasise emphasised emphasize emphasized "
    "recognise recognised recognize recognized mention mentioned mind aware acknowledge acknowledged"
)
_CALLING = word_set("considered regarded seen")
_A = (["a"], ["an"])
_NAMING = word_set("risk cause marker predictor factor")
_POSSIBLE = word_set("may might could can")
