"""Whether two volumes, two page ranges, or two years are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_YEARS_APART = 1
"""Print and online publication often fall in different years."""


def same_year(entry: int, record: Iterable[int]) -> bool:
    """Whether a year is one of the record's, give or take one (in print, online)."""
    return any(abs(entry - year) <= _YEARS_APART for year in record)


def same_volume(entry: str, record: str) -> bool:
    """Whether two volumes are one: "Vol. 56", "56 Suppl 1", "056" and "LVI" are."""
    return _volume(entry) == _volume(record)


@lru_cache(maxsize=4096)
def _volume(text: str) -> str:
    bare = re.sub(r"^\s*(?:vol(?:ume)?|v|bd|band|tome?)\b\.?\s*", "", text.strip().lower())
    whole = re.sub(r"[\W_]+", "", bare)
    bare = re.split(r"[\s(,;:]|suppl|pt", bare, maxsplit=1)[0].strip(".") or whole
    if bare and re.fullmatch(r"[ivxlcdm]+", bare):
        return str(_roman(bare))
    return bare.lstrip("0") or bare


def _roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


def same_pages(entry: str, record: str) -> bool | None:
    """Whether two ranges of pages are one; ``None`` where they cannot be compared.

    "1082-8" is 1082-1088; a range is compared by both ends if both are known, else by the
    first. An article number is compared without its letter ("e33693", "33693"). Pages that count
    from 1 against an article number are a PDF's own, and say nothing.
    """
    mine, theirs = _pages(entry), _pages(record)
    if mine is None or theirs is None or "[" in entry + record:
        return None
    if mine[0] != theirs[0]:
        counted = mine[0] == "1" and mine[1] and not theirs[1]
        return None if counted else _number(mine[0]) == _number(theirs[0]) and _bare(mine, theirs)
    return not mine[1] or not theirs[1] or mine[1] == theirs[1]


def _bare(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether one of two locators is written without its letter, as in "33693" for "e33693"."""
    return one[0].isdigit() != other[0].isdigit() and not (one[1] and other[1])


def _number(locator: str) -> str:
    return re.sub(r"^(?:e|cd|article|art)\.?\s?(?=\d)", "", locator)


@lru_cache(maxsize=4096)
def _pages(text: str) -> tuple[str, str] | None:
    """First and last page; the last is empty if there is only one locator."""
    bare = re.sub(r"[‐‑‒–—―−]+|-{2,3}", "-", text.strip().lower())
    bare = re.sub(r"^(?:pp?|pages?|art(?:icle)?|id|no)\b[.:\s]*", "", bare)
    bare = re.split(r"[,;+]|\s(?=[a-z]{3})", bare, maxsplit=1)[0].strip()
    match = re.fullmatch(r"([\w.:/()]+?)\s*(?:-\s*([\w.]+))?", bare)
    if not match:
        return (bare, "") if bare else None
    first, last = match.group(1), match.group(2) or ""
    return _trim(first), _trim(_expand(first, last)) if last else ""


def _expand(first: str, last: str) -> str:
    """The last page in full: 1082-8, S12-20, e157-61."""
    start, end = (
        re.fullmatch(r"([a-z]*)(\d+)(\w*)", first),
        re.fullmatch(r"([a-z]*)(\d+)(\w*)", last),
    )
    if not start or not end:
        return last
    digits = end[2]
    if len(digits) < len(start[2]):
        digits = start[2][: len(start[2]) - len(digits)] + digits
    return f"{end[1] or start[1]}{digits}{end[3]}"


def _trim(locator: str) -> str:
    match = re.fullmatch(r"([a-z]*)0*(\d.*)", locator)
    return match.group(1) + match.group(2) if match else locator
