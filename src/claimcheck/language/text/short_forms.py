"""Short forms that a text defines in brackets: "vitamin D deficiency (VDD)".

The algorithm of Schwartz and Hearst (Pac Symp Biocomput 2003;8:451-462) finds abbreviations that
are in no list: the letters of the short form occur in order in the words before the bracket, the
first of them at the beginning of a word.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.folding.patterns import pattern

_DEFINED = pattern(r" ?\((\w[\w/-]{1,9})(?:[,;][^()]{0,80})?\)")
_WORD = pattern(r"\w+(?:-\w+)*")
_LONGEST = 200
"""How many characters before a bracket are searched."""
_BOUNDS = "().;:?!"
"""A long form does not cross these."""


def find_short_forms(text: str) -> dict[str, str]:
    """The short forms that a text defines, as written there, each with its long form."""
    found: dict[str, str] = {}
    for match in _DEFINED.finditer(text):
        short, before = match[1], text[max(0, match.start() - _LONGEST) : match.start()]
        long = _long_form(short, before[1 + max(map(before.rfind, _BOUNDS)) :])
        if long and short != short.lower():
            found.setdefault(short, long)
    return found


def write_out(text: str, short_forms: Mapping[str, str]) -> str:
    """``text`` with short forms written out, and without the brackets that define them."""
    if not short_forms:
        return text
    long_forms = {**_in_other_number(short_forms), **short_forms}
    text = _DEFINED.sub(lambda found: "" if found[1] in short_forms else found[0], text)
    return _WORD.sub(lambda found: long_forms.get(found[0], found[0]), text)


def _in_other_number(short_forms: Mapping[str, str]) -> dict[str, str]:
    """The singulars of short forms defined in the plural, and the plurals of the others."""
    return {
        short.removesuffix("s") if short.endswith("s") else f"{short}s": (
            long.removesuffix("s") if short.endswith("s") else f"{long}s"
        )
        for short, long in short_forms.items()
    }


def _long_form(short: str, before: str) -> str:
    """The shortest run of words at the end of ``before`` that ``short`` can stand for; often empty."""
    words = before.split()[-min(len(short) + 5, len(short) * 2) :]
    text = " ".join(words)
    at, low = len(text), text.lower()
    for letter in reversed(short[1:].lower()):
        at = low.rfind(letter, 0, at) if letter.isalnum() else at
        if at < 0:
            return ""
    while at >= 0:
        at = low.rfind(short[0].lower(), 0, at)
        if at == 0 or (at > 0 and not low[at - 1].isalnum()):
            break
    long = text[text.rfind(" ", 0, at) + 1 :] if at >= 0 else ""
    return long if len(long) > len(short) and short not in long.split() else ""
