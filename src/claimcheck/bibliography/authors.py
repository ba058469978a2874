"""BibTeX author lists: split at ``and``, groups kept whole, every name as ``Family, Given``."""

from __future__ import annotations

import re

from claimcheck.bibliography.latex import decode_latex
from claimcheck.folding.names import is_group, read_name
from claimcheck.folding.patterns import pattern

_AND = re.compile(r"(?:^|\s)and(?=\s|$)", re.IGNORECASE)
_MARK = re.compile(r"(?<!\\)[{}]|(?<=\s)and(?=\s)|(?<!\\),", re.IGNORECASE)
# What keeps a list from being read as it stands, when every name is "Family, Given".
_UNUSUAL = re.compile(r"[\\{}$~;\n`]|\s\s|--|''|\band\s+and\b|^and\b", re.IGNORECASE)
# Braces around more than one letter's accent, and commands that would swallow the blank they need.
_GROUPED = pattern(
    r"\{[^{}]{0,300}[\s,][^{}]{0,300}\}|\\[A-Za-z]+\s|(?:^|\s)\{(?!\\)", re.IGNORECASE
)
_SUFFIX = pattern(r"(?:jr|sr)\.?|[IV]{1,4}|\d(?:nd|rd|th)", re.IGNORECASE)


def read_authors(value: str) -> tuple[tuple[str, ...], bool, tuple[str, ...]]:
    """The authors of a value, whether ``and others`` cuts the list short, and odd names.

    A person is ``Family, Given`` (``Family, Jr, Given`` with a suffix), a group, braced or known
    by its words, is its name as it stands.
    """
    if "\\" in value and not _GROUPED.search(value):
        value = decode_latex(value)
    value = value.strip()
    if not _UNUSUAL.search(value):
        plain = tuple(value.split(" and "))
        if all(name.count(",") == 1 and ", " in name for name in plain):
            return plain, False, ()
    names, odd, others = [], [], False
    for raw in _split(value):
        if raw.lower() == "others":
            others = True
            continue
        name, fault = _name(raw)
        if name:
            names.append(name)
        if fault:
            odd.append(fault)
    return tuple(names), others, tuple(odd)


def _split(value: str) -> list[str]:
    """The names between ``and``; an ``and`` inside braces belongs to a name."""
    if "{" not in value:
        return [part.strip() for part in _AND.split(value)] if value else []
    parts, depth, begin = [], 0, 0
    for mark in _MARK.finditer(value):
        if mark[0] in "{}":
            depth += 1 if mark[0] == "{" else -1
        elif depth <= 0 and mark[0] != ",":
            parts.append(value[begin : mark.start()].strip())
            begin = mark.end()
    return [*parts, value[begin:].strip()]


def _name(raw: str) -> tuple[str, str]:
    """A name in its order, and what is odd about it."""
    if _is_braced(raw):
        return decode_latex(raw), ""
    parts = [decode_latex(part).strip(" ;") for part in _at_commas(raw)]
    whole = ", ".join(part for part in parts if part)
    if len(parts) == 1 and whole and ";" not in raw:
        return (whole if is_group(whole) else _turned(whole)), ""
    return whole, _fault(raw, parts, whole)


def _fault(raw: str, parts: list[str], whole: str) -> str:
    if not whole:
        return "an author's name is empty"
    if ";" in raw.replace("&amp;", ""):
        return f"authors are separated by 'and', not by ';': {whole:.60}"
    suffixed = len(parts) == 3 and _SUFFIX.fullmatch(parts[1])
    sound = all(parts) and (len(parts) == 2 or suffixed)
    return "" if sound or is_group(whole) else f"an author's name has a stray comma: {whole:.60}"


def _is_braced(raw: str) -> bool:
    if not (raw.startswith("{") and raw.endswith("}")):
        return False
    depth = 0
    for mark in re.finditer(r"(?<!\\)[{}]", raw):
        depth += 1 if mark[0] == "{" else -1
        if depth == 0:
            return mark.end() == len(raw) and not raw.startswith("{\\")
    return False


def _at_commas(raw: str) -> list[str]:
    parts, depth, begin = [], 0, 0
    for mark in _MARK.finditer(raw):
        if mark[0] in "{}":
            depth += 1 if mark[0] == "{" else -1
        elif mark[0] == "," and depth <= 0:
            parts.append(raw[begin : mark.start()])
            begin = mark.end()
    return [*parts, raw[begin:]]


def _turned(name: str) -> str:
    read = read_name(name)
    return f"{read.family}, {read.given}" if read.given else name
