"""Whether a sentence is speculative, and by which words (BioScope, Vincze et al. 2008)."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.language.text.phrases import Hit, read_lexicon


def speculation_phrases() -> dict[str, str]:
    """The words that can make a sentence speculative."""
    lexicon = read_lexicon("hedges")
    plain = dict.fromkeys(lexicon["no hedges"], _PLAIN)
    return {phrase: phrase for phrase in lexicon["speculation"]} | plain


_PLAIN = ""
_OFTEN_PLAIN = frozenset(("could", "would", "potential", "either", "either or"))
"""Words that are speculative in some places only; each has its test below."""


def find_speculation(words: list[str], hits: Iterable[Hit[str]]) -> list[Hit[str]]:
    """Of the phrases found, those that make the sentence speculative."""
    return [hit for hit in hits if _speculates(words, hit)]


def _speculates(words: list[str], hit: Hit[str]) -> bool:
    if hit.label not in _OFTEN_PLAIN:
        return hit.label is not _PLAIN
    before = words[hit.first - 1] if hit.first else ""
    after = words[hit.last : hit.last + 3]
    if hit.label == "could":
        return "not" not in after[:1] and not (
            after[:1] == ["be"] and after[1:2] and after[1].endswith("ed")
        )
    if hit.label == "potential":
        return before in ("a", "the", "its", "their") and after[:1] not in (["of"], ["to"])
    return hit.label == "would"
