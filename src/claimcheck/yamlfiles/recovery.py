"""Reads a file of many items so that one that is not YAML does not lose the others."""

from __future__ import annotations

from typing import Any

from claimcheck.values import replace
from claimcheck.yamlfiles.reading import Anchors, Document, Fault, Path, read_yaml


def read_items(text: str, section: str) -> Document:
    """Reads YAML whose ``section`` holds a list or mapping of items.

    Where the whole does not parse, the lines above the section and each of its items are read on
    their own, told apart by their indentation, and what can be read is put together again.
    """
    whole = read_yaml(text)
    return _piecewise(text, section, whole) if whole.broken else whole


def _piecewise(text: str, section: str, whole: Document) -> Document:
    lines = text.split("\n")
    at = next((n for n, line in enumerate(lines) if line.startswith(f"{section}:")), None)
    if at is None:
        return whole
    anchors = Anchors()
    head = read_yaml("\n".join(lines[:at]), anchors=anchors)
    if not isinstance(head.data, dict):
        head = replace(head, data={})
    together = _Together(head, section, at)
    for first, last in _items(lines, at + 1):
        together.add(read_yaml("\n".join(lines[first:last]), first, anchors))
    return together.document(whole)


def _items(lines: list[str], start: int) -> list[tuple[int, int]]:
    """The line ranges of the items: each begins where the first one's indentation recurs."""
    filled = [n for n in range(start, len(lines)) if lines[n].strip() and not _comment(lines[n])]
    if not filled:
        return []
    margin = _indent(lines[filled[0]])
    dashed = lines[filled[0]].lstrip().startswith("- ")
    begins = [
        n
        for n in filled
        if _indent(lines[n]) == margin and lines[n].lstrip().startswith("- ") == dashed
    ]
    return list(zip(begins, [*begins[1:], len(lines)], strict=True))


def _comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


class _Together:
    """Puts the pieces of a file together again, with the places they had in it."""

    def __init__(self, head: Document, section: str, at: int) -> None:
        self.data: dict[str, Any] = dict(head.data)
        self.values, self.keys = dict(head.values), dict(head.keys)
        self.faults = list(head.faults)
        self.section = section
        self.items: list[Any] | dict[str, Any] | None = None
        self.values[(section,)] = self.keys[(section,)] = (at + 1, 1)

    def add(self, piece: Document) -> None:
        """One item; a broken one is left out and its fault kept."""
        self.faults += piece.faults
        if piece.broken:
            return
        shift = len(self.items or ())
        if isinstance(piece.data, list) and isinstance(self.items, list | None):
            self.items = self.items or []
            self.items.extend(piece.data)
        elif isinstance(piece.data, dict) and isinstance(self.items, dict | None):
            self.items = self.items or {}
            self._note_second(self.items, piece)
            for key, value in piece.data.items():
                self.items.setdefault(key, value)
        self._places(piece, shift)

    def _note_second(self, items: dict[str, Any], piece: Document) -> None:
        for key in items.keys() & piece.data.keys():
            line, column = piece.key_place((key,))
            message = f"the key {key!r} appears here a second time; the first counts"
            self.faults.append(Fault(line, column, message, "duplicate-key"))

    def _places(self, piece: Document, shift: int) -> None:
        for whole, own in ((self.values, piece.values), (self.keys, piece.keys)):
            for path, place in own.items():
                whole.setdefault(self._path(path, shift), place)

    def _path(self, path: Path, shift: int) -> Path:
        if path and isinstance(path[0], int):
            return (self.section, path[0] + shift, *path[1:])
        return (self.section, *path)

    def document(self, whole: Document) -> Document:
        """The whole, as far as it could be read; its own fault stands where no piece has one."""
        data = {**self.data, self.section: self.items}
        faults = tuple(self.faults) or whole.faults
        return Document(data, self.values, self.keys, faults, broken=True)
