"""Reads one BibTeX value as written: braced, quoted, a number, a macro, joined by ``#``.

bibtexparser ends a value at the next comma outside braces. Where a comma is missing, the fields
that follow are therefore inside the value; they are found here and given back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.folding.patterns import pattern
from claimcheck.values import dataclass

_ATOM = r"[^{}\\]++|\\."
# One braced value, three levels deep, which nearly all are; possessive, so it cannot backtrack.
_BRACED = re.compile(rf"\{{(?:{_ATOM}|\{{(?:{_ATOM}|\{{(?:{_ATOM})*+\}})*+\}})*+\}}", re.DOTALL)
_BRACE = re.compile(r"(?<!\\)[{}]")
_QUOTE_OR_BRACE = re.compile(r'(?<!\\)[{}"]')
_BARE = re.compile(r'[^\s#{}",=%]+')
_PAIR = re.compile(r"[\s,]*([A-Za-z][\w.:+-]{0,60})\s*=\s*(?=\S)")
_COMMENT = re.compile(r"\s*%[^\n]*")
_FIELDS = (
    "author|title|journal|journaltitle|booktitle|year|date|volume|number|issue|pages|doi|pmid|pmcid"
    "|url|abstract|publisher|month|note|keywords|issn|isbn|editor|eprint|language|urldate"
)
_INSIDE = pattern(rf",\s*(?:{_FIELDS})\s*=\s*(?=[{{\"])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Value:
    """What a value says, and what was wrong with how it was written."""

    text: str
    swallowed: tuple[tuple[str, str], ...] = ()
    """Fields that were inside it for lack of a comma or brace: name and value as written."""
    undefined: tuple[str, ...] = ()
    """Macros that no ``@string`` defines; their names are left in the text."""
    comment: bool = False
    """Whether a ``%`` comment follows it, which BibTeX does not know."""
    rest: str = ""
    """What follows it and cannot be read as anything."""

    @property
    def faulty(self) -> bool:
        """Whether there is anything to report besides the text."""
        return bool(self.swallowed or self.undefined or self.comment or self.rest)


def read_value(raw: str, macros: Mapping[str, str]) -> Value:
    """Reads a value as it stands between ``=`` and the comma that ends it."""
    if raw.isdigit():
        return Value(raw)
    if raw.startswith('"') and "{" not in raw and raw.find('"', 1) == len(raw) - 1:
        return Value(raw[1:-1])
    if raw in macros:
        return Value(macros[raw])
    if "=" not in raw and _BRACED.fullmatch(raw):
        return Value(raw[1:-1])
    if _BRACED.fullmatch(raw):
        texts, undefined, rest = [raw[1:-1]], list[str](), ""
    else:
        texts, undefined, rest = _joined(raw, macros)
    text, inside = _cut("".join(texts))
    pairs, left = _pairs(rest) if rest else ([], "")
    comment = rest.lstrip().startswith("%") or bool(rest and _COMMENT.fullmatch(left))
    return Value(text, (*inside, *pairs), tuple(undefined), comment, "" if comment else left)


def _joined(raw: str, macros: Mapping[str, str]) -> tuple[list[str], list[str], str]:
    """The parts that ``#`` joins, macros that are not defined, and what is left."""
    texts: list[str] = []
    undefined: list[str] = []
    at = 0
    while True:
        at = _skip_space(raw, at)
        text, macro, end = _part(raw, at)
        if end == at:
            return texts, undefined, raw[at:].strip()
        if macro and text.lower() in macros:
            text = macros[text.lower()]
        elif macro:
            undefined.append(text)
        texts.append(text)
        at = _skip_space(raw, end)
        if not raw.startswith("#", at):
            return texts, undefined, raw[at:].strip()
        at += 1


def _skip_space(raw: str, at: int) -> int:
    while at < len(raw) and raw[at].isspace():
        at += 1
    return at


def _part(raw: str, at: int) -> tuple[str, bool, int]:
    """One part: its text, whether it is a macro's name, and where it ends."""
    if raw.startswith("{", at):
        end = _balanced(raw, at)
        return raw[at + 1 : end - 1], False, end
    if raw.startswith('"', at):
        end = _quoted(raw, at)
        return raw[at + 1 : end - 1], False, end
    match = _BARE.match(raw, at)
    if match is None:
        return "", False, at
    return match[0], not match[0].isdigit(), match.end()


def _balanced(raw: str, at: int) -> int:
    depth = 0
    for match in _BRACE.finditer(raw, at):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.end()
    return len(raw) + 1


def _quoted(raw: str, at: int) -> int:
    depth = 0
    for match in _QUOTE_OR_BRACE.finditer(raw, at + 1):
        if match[0] == '"' and depth <= 0:
            return match.end()
        depth += {"{": 1, "}": -1}.get(match[0], 0)
    return len(raw) + 1


def _cut(text: str) -> tuple[str, list[tuple[str, str]]]:
    """A value whose closing brace comes too late contains the next fields as text: cut them off."""
    found = _INSIDE.search(text) if "=" in text else None
    if found is None:
        return text, []
    pairs, left = _pairs(text[found.start() :])
    return (text, []) if left.strip() else (text[: found.start()], pairs)


def _pairs(rest: str) -> tuple[list[tuple[str, str]], str]:
    """``name = value`` pairs in what follows a value, and what is left after the last one."""
    pairs: list[tuple[str, str]] = []
    at = 0
    while match := _PAIR.match(rest, at):
        end = _end_of_value(rest, match.end())
        if end == match.end():
            break
        pairs.append((match[1], rest[match.end() : end].strip()))
        at = end
    return pairs, rest[at:].strip().strip(",").strip()


def _end_of_value(rest: str, at: int) -> int:
    while True:
        _, _, end = _part(rest, at)
        end = min(end, len(rest))
        after = _skip_space(rest, end)
        if end == at or not rest.startswith("#", after):
            return end
        at = _skip_space(rest, after + 1)
