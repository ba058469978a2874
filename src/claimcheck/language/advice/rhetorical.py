"""Imperatives that ask for no care: those of an argument, a web page or a heading."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.text.tokens import word_set


def is_rhetorical(words: Sequence[str], at: int) -> bool:
    """Whether the verb at ``at`` asks for no action: "take vitamin D, for example"."""
    word, after, third = (*words[at : at + 3], "", "", "")[:3]
    if word in _ARGUING and _argues(words, at):
        return True
    if word in _FIRST_OF_HEADING and after == "for":
        return not (third in _QUANTITIES or third.isdigit())
    if word == "aim":
        stated = after == "the" and third in ("aim", "purpose", "objective", "present")
        return stated or after in ("this", "of", ":") or (after == "to" and third in _STUDYING)
    if word == "try" and after == "as":
        return third in _PRONOUNS
    if word == "take":
        return (after, third) == ("up", "of")
    named = third if word == "see" and after == "the" else after
    return named in _WITH_AFTER.get(word, _NOTHING)


def _argues(words: Sequence[str], at: int) -> bool:
    """Whether it gives the reader an example: "consider the case of", "ask any nurse"."""
    near = words[at + 1 : at + _NEAR]
    return (
        (words[at] == "think" and near[:1] != ["about"])
        or any(words[here : here + 2] in _FOR_EXAMPLE for here in range(at, at + _NEAR))
        or (not _CASES.isdisjoint(near[:3]) and near[:1] not in (["a"], ["an"]))
        or near[:1] == ["any"]
        or near[:2] == ["at", "any"]
    )


_ARGUING = word_set("take consider look ask see imagine think compare remember")
_NEAR = 9
_FOR_EXAMPLE = (["for", "example"], ["for", "instance"], ["say", ","])
_CASES = word_set("case example story fact facts figures evidence numbers study trial claim claims")
_FIRST_OF_HEADING = word_set("exercise test sleep play train switch plan practice measure cover")
_QUANTITIES = word_set("a an at half up about ten twenty thirty your the as this")
_STUDYING = word_set(
    "assess evaluate examine investigate compare determine explore test study describe identify "
    "establish develop estimate analyse analyze review measure report"
)
_PRONOUNS = word_set("they he she we i it you")
_NOTHING: frozenset[str] = frozenset()
_WITH_AFTER = {
    "let": word_set("' us s"),
    "call": word_set("it"),
    "refer": word_set("to"),
    "be": word_set("assured that it"),
    "get": word_set("this ready"),
    "read": word_set("more on about our also next part"),
    "share": word_set("this these your with on"),
    "see": word_set("table figure fig box page section below above also guidelines appendix part"),
}
"""What follows a verb that points to the text itself, or opens an aside."""
