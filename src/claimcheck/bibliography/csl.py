"""CSL-JSON files, as Zotero, Pandoc and reference services write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from claimcheck.bibliography.decoding import decode
from claimcheck.bibliography.raw import RawEntry, finish_all, unique
from claimcheck.folding.titles import plain_title
from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry

_NAMES = {
    "title": "title",
    "container-title": "journal",
    "volume": "volume",
    "issue": "number",
    "page": "pages",
    "publisher": "publisher",
    "DOI": "doi",
    "PMID": "pmid",
    "PMCID": "pmcid",
    "URL": "url",
    "abstract": "abstract",
}
_READ = frozenset({*_NAMES, "id", "citation-key", "type", "author", "issued"})
_BETWEEN_ITEMS = re.compile(r"\}\s*,\s*\{")
_SPACE = re.compile(r"[\s,]*")


def read_csl(data: bytes, file: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a CSL-JSON file, in order, and every fault in it. Never raises.

    The file is a list of items, or an object that has one under ``items`` or ``references``. An
    item that is not JSON is reported and left out; reading continues at the next one.
    """
    text, told = decode(data, file)
    problems = list(told)
    raws = [raw for raw in _items(text, file, problems) if raw is not None]
    kept, doubled = unique(raws)
    return finish_all(kept, file, [*problems, *doubled])


def _items(text: str, file: str, problems: list[Problem]) -> Iterator[RawEntry | None]:
    """Each item of the list, read on its own, so that its place is known."""
    at, closing = _begin(text)
    if at < 0:
        problems.append(_problem(text, 0, "expected a list of CSL-JSON items", file))
        return
    decoder = json.JSONDecoder(object_pairs_hook=_Pairs)
    while True:
        if blank := _SPACE.match(text, at):
            at = blank.end()
        if at >= len(text) or text[at] == "]":
            problems += _end(text, at, closing, file)
            return
        try:
            item, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:  # also a number of thousands of digits
            where = getattr(error, "pos", at)
            reason = getattr(error, "msg", "nested too deep, or a number too long")
            problems.append(
                _problem(text, where, f"an item is not JSON and is left out: {reason}", file)
            )
            found = _BETWEEN_ITEMS.search(text, where)
            if found is None:
                return
            at = found.end() - 1
            continue
        yield _item(item, text, at, file, problems)
        at = end


class _Pairs(dict[str, Any]):
    """An object that remembers which of its names occurred twice; the first counts."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__()
        self.doubled = []
        for name, value in pairs:
            if name in self:
                self.doubled.append(name)
            self.setdefault(name, value)


def _begin(text: str) -> tuple[int, str]:
    """Where the first item may stand, and what must follow the last; below 0 for no items."""
    bare = text.lstrip()
    start = len(text) - len(bare)
    if bare.startswith("["):
        return start + 1, "]"
    found = re.compile(r'\{\s*"(?:items|references)"\s*:\s*\[').match(text, start)
    if found:
        return found.end(), "]}"
    return (start if bare.startswith("{") else -1), ""


def _end(text: str, at: int, closing: str, file: str) -> Iterator[Problem]:
    """What is wrong where the items end: something may be lost there."""
    rest = text[at:].strip()
    if not rest and closing:
        told = "the list has no end: the file may be cut off"
        yield _problem(text, max(0, len(text.rstrip()) - 1), told, file)
    elif rest != closing and not (closing == "]}" and _is_json('{"": [' + rest)):
        yield _problem(text, at, "what follows the items is not read", file)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _problem(text: str, at: int, message: str, file: str) -> Problem:
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return Problem(file, line, column, message, "does-not-parse", lost=True)


def _item(item: Any, text: str, at: int, file: str, problems: list[Problem]) -> RawEntry | None:
    if not isinstance(item, _Pairs):
        problems.append(_problem(text, at, "expected an object with an 'id'", file))
        return None
    key = str(item.get("citation-key") or item.get("id") or "")
    if not key:
        problems.append(_problem(text, at, "an item without 'id' is left out", file))
        return None
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    raw = RawEntry(key, str(item.get("type", "")), file, line, column)
    problems += [
        raw.problem(
            f"{name!r} appears twice in this item; the first counts", "duplicate-field", lost=True
        )
        for name in item.doubled
    ]
    _fill(raw, item)
    return raw


def _fill(raw: RawEntry, item: _Pairs) -> None:
    for name, ours in _NAMES.items():
        if (value := _text(item.get(name))) != "":
            raw.values[ours] = plain_title(value) if name == "title" else value
    for name, value in item.items():
        if name not in _READ and isinstance(value, str | int | float):
            raw.values.setdefault(name.lower(), _text(value))
    raw.authors = tuple(filter(None, map(_author, _listed(item.get("author")))))
    raw.values["year"] = _year(item.get("issued"))
    note = _text(item.get("note"))
    for name in ("pmid", "pmcid", "doi"):
        if name not in raw.values and (found := re.search(rf"(?im)^\s*{name}:\s*(\S+)", note)):
            raw.values[name] = found[1]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    while isinstance(value, list):
        value = value[0] if value else ""
    return str(value).strip() if isinstance(value, str | int | float) else ""


def _author(name: Any) -> str:
    if not isinstance(name, dict):
        return _text(name)
    if literal := _text(name.get("literal") or name.get("name")):
        return literal
    particle = _text(name.get("non-dropping-particle") or name.get("dropping-particle"))
    family = " ".join(part for part in (particle, _text(name.get("family"))) if part)
    return ", ".join(part for part in (family, _text(name.get("given"))) if part)


def _year(issued: Any) -> str:
    if not isinstance(issued, dict):
        return _text(issued)
    first = issued.get("date-parts")
    while isinstance(first, list):
        first = first[0] if first else None
    return _text(first) or _text(issued.get("raw")) or _text(issued.get("literal"))
