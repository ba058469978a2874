"""Finds the lines of a claims file that hold one key of one claim."""

from __future__ import annotations

import re

from claimcheck.errors import ClaimsFileError, UnknownNameError
from claimcheck.folding.text import did_you_mean
from claimcheck.values import dataclass
from claimcheck.yamlfiles.reading import Document, Place
from claimcheck.yamlfiles.recovery import read_items


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """The lines of a key and its value, 0-based and half-open; empty where the key is missing."""

    first: int
    last: int
    indent: int
    """Characters before the key in its line."""


def find_key(text: str, file: str, claim: str, key: str) -> KeyPlace:
    """Where ``key`` of ``claim`` stands, or where it belongs: last, a review before waivers.

    Raises:
        UnknownNameError: the file models no such claim; the nearest is named.
        ClaimsFileError: the claim is not written with each key on lines of its own.
    """
    document = read_items(text, "claims")
    number = number_of(document, file, claim)
    keys = sorted(
        (place, str(path[2]))
        for path, place in document.keys.items()
        if len(path) == 3 and path[:2] == ("claims", number)
    )
    lines = [line for (line, _), _ in keys]
    if len(set(lines)) != len(lines):
        told = f"the claim {claim!r} is not written with each key on lines of its own"
        raise ClaimsFileError(told, path=file, line=lines[0])
    return _place(document, text.split("\n"), keys, key)


def number_of(document: Document, file: str, claim: str) -> int:
    """Which of a file's claims bears that id, from 0.

    Raises:
        UnknownNameError: the file models no such claim; the nearest is named.
    """
    data = document.data if isinstance(document.data, dict) else {}
    ids = [str(c.get("id")) if isinstance(c, dict) else "" for c in data.get("claims") or ()]
    if claim in ids:
        return ids.index(claim)
    raise UnknownNameError(f"{file} models no claim {claim!r}{did_you_mean(claim, ids)}")


def _place(
    document: Document, lines: list[str], keys: list[tuple[Place, str]], key: str
) -> KeyPlace:
    names = [name for _, name in keys]
    indent = keys[0][0][1] - 1
    end = _end(document, lines, keys[-1][0][0])
    if key not in names:
        if key == "review" and "waive" in names[1:]:
            end = keys[names.index("waive")][0][0] - 1
        return KeyPlace(end, end, indent)
    at = names.index(key)
    first = keys[at][0][0] - 1
    last = keys[at + 1][0][0] - 1 if at + 1 < len(keys) else end
    return KeyPlace(first, _without_silence(lines, first, last), indent)


def _end(document: Document, lines: list[str], last_key: int) -> int:
    """The line after the claim, without what precedes the next."""
    begins = [line for path, (line, _) in document.values.items() if len(path) == 2]
    begins += [line for path, (line, _) in document.keys.items() if len(path) == 1]
    after = min((line - 1 for line in begins if line > last_key), default=len(lines))
    return _without_silence(lines, last_key - 1, after)


def _without_silence(lines: list[str], first: int, last: int) -> int:
    while last > first + 1 and _SILENT.fullmatch(lines[last - 1].strip()):
        last -= 1
    return last


_SILENT = re.compile(r"(?:-\s*)?(?:#.*)?|\.\.\.")
"""A line without a key: blank, a comment, the dash of the next claim alone, the end of the document."""
