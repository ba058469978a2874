"""LaTeX in bibliography values turned to plain characters; what is not known is kept as written.

Covers the accents and symbols of ordinary reference managers' exports. Nothing is ever dropped
but markup: a bare ``%`` or ``&`` stays, and so does a command that is not in the tables.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from claimcheck.bibliography.latex_tables import ACCENTS, CHARACTERS, FORMATTING, SYMBOLS

_COMMAND = re.compile(
    r"""\\(?:
      (?P<accent>["'`^~=.]|[uvHtcdbkr](?![A-Za-z]))\s?
        (?:\{\s?(?P<braced>\\[ij]|[A-Za-z])?\s?\}|(?P<bare>\\[ij](?![A-Za-z])|[A-Za-z]))
    | (?P<name>[A-Za-z]+)\*?(?P<gap>\s*)(?:\{\})?
    | (?P<character>.)
    )""",
    re.VERBOSE | re.DOTALL,
)
_MATH = re.compile(r"(?<!\\)\$([^$\n]{1,200}?)(?<!\\)\$")
_MATH_SHAPE = re.compile(r"[^\s]{1,12}|.*[\\^_{}<>=].*")
_SCRIPT = re.compile(r"(?<!\\)[_^](?=\\?[\w{+\-])")
_MARKS = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " "), ("{", ""), ("}", ""))

# Characters that LaTeX escapes stand as noncharacters until the marks of the same look are gone.
_HELD = {"{": "\ufdd0", "}": "\ufdd1", "~": "\ufdd2"}


def decode_latex(text: str) -> str:
    r"""``text`` in plain characters: ``M{\"u}ller`` is ``Müller``, ``B$_{12}$`` is ``B12``.

    Braces that only protect capitals go, runs of white space become one blank.
    """
    if text.isalnum() and text.isascii():
        return text
    held = "\\" in text
    if "$" in text:
        text = _MATH.sub(_math, text)
    if held:
        text = _COMMAND.sub(lambda match: _plain(match[0]), text)
    for mark, character in _MARKS:
        if mark in text:
            text = text.replace(mark, character)
    if held:
        for character, mark in _HELD.items():
            if mark in text:
                text = text.replace(mark, character)
    if "\n" in text or "  " in text or "\t" in text:
        text = " ".join(text.split())
    return (text if text.isascii() else unicodedata.normalize("NFC", text)).strip()


def unescape(text: str) -> str:
    r"""A DOI, address or file name without LaTeX's escapes and its ``\url`` wrapper."""
    if "\\" not in text and "{" not in text:
        return text.strip()
    bare = re.sub(r"\\(?:url|href|path)\s?(?=\{)", "", text)
    bare = bare.replace("\\~{}", "~").replace("\\textasciitilde", "~")
    return re.sub(r"\\([_%&#$~{}])", r"\1", bare).strip().strip("{}").strip()


def _math(match: re.Match[str]) -> str:
    inner = match[1]
    return "{" + _SCRIPT.sub("", inner) + "}" if _MATH_SHAPE.fullmatch(inner) else match[0]


@lru_cache(maxsize=4096)
def _plain(command: str) -> str:
    match = _COMMAND.fullmatch(command)
    if match is None:
        return command
    if match["accent"]:
        return _accented(match["accent"], (match["braced"] or match["bare"] or "").lstrip("\\"))
    if name := match["name"]:
        known = SYMBOLS.get(name, "" if name in FORMATTING else f"\\{name} ")
        # LaTeX eats the blank after a command, but sets relations and operators apart again.
        known += " " if match["gap"] and unicodedata.category(known[:1] or "x") == "Sm" else ""
    else:
        known = CHARACTERS.get(match["character"], command)
    return _HELD.get(known.rstrip() or known, known)


def _accented(accent: str, letter: str) -> str:
    if not letter:
        return _HELD.get(accent, accent) if accent in "~^`" else ""
    return unicodedata.normalize("NFC", letter + ACCENTS[accent])
