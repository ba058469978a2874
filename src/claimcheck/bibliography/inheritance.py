"""Fields that a BibTeX entry inherits from another by ``crossref`` or ``xdata``."""

from __future__ import annotations

from claimcheck.bibliography.raw import RawEntry
from claimcheck.model.problem import Problem

_OWN = frozenset({"crossref", "xdata", "title", "subtitle", "author", "doi", "pages", "abstract"})
_DEPTH = 8


def inherit(raws: list[RawEntry]) -> list[Problem]:
    """Fills in, in place, what each entry takes over; problems for parents that are not there.

    A ``crossref`` child takes the parent's title as its ``booktitle`` and every other field it
    lacks, but not what names the parent itself (title, authors, DOI, pages). ``xdata`` gives all.
    """
    by_key = {raw.key.lower(): raw for raw in reversed(raws)}
    problems: list[Problem] = []
    for raw in raws:
        if "crossref" in raw.values or "xdata" in raw.values:
            _fill(raw, raw, by_key, problems, 0)
    return problems


def _fill(
    child: RawEntry,
    by: RawEntry,
    by_key: dict[str, RawEntry],
    problems: list[Problem],
    depth: int,
) -> None:
    for name in ("xdata", "crossref"):
        for key in by.values.get(name, "").split(","):
            if not key.strip():
                continue
            parent = by_key.get(key.strip().lower())
            if parent is None or parent is child or depth >= _DEPTH:
                why = "is not in this file" if parent is None else "leads back to the entry itself"
                message = f"{name}: {key.strip()!r} {why}"
                problems.append(child.problem(message, "missing-parent", name))
                continue
            _take(child, parent, everything=name == "xdata")
            _fill(child, parent, by_key, problems, depth + 1)


def _take(child: RawEntry, parent: RawEntry, *, everything: bool) -> None:
    if not everything and (title := parent.first("booktitle", "title")):
        child.values.setdefault("booktitle", title)
    for name, value in parent.values.items():
        if everything or name not in _OWN:
            child.values.setdefault(name, value)
    if everything and not child.authors:
        child.authors = parent.authors
