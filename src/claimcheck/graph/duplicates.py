"""One publication under two keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.folding.titles import fold_title
from claimcheck.model.study import Study


def groups_of_one_publication(studies: Iterable[Study]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more keys that share a DOI, a PMID, or a folded title and a year."""
    by_mark: dict[tuple[str, str], list[str]] = {}
    group: dict[str, set[str]] = {}
    for study in studies:
        group[study.key] = {study.key}
        for mark in _marks(study):
            by_mark.setdefault(mark, []).append(study.key)
    for keys in by_mark.values():
        merged = set().union(*(group[key] for key in keys))
        for key in merged:
            group[key] = merged
    return tuple(sorted({tuple(sorted(keys)) for keys in group.values() if len(keys) > 1}))


def _marks(study: Study) -> Iterator[tuple[str, str]]:
    entry = study.entry
    if entry.doi:
        yield "doi", entry.doi.lower()
    if entry.pmid:
        yield "pmid", entry.pmid
    title = fold_title(entry.title)
    if len(title) >= _TELLING and entry.year:
        yield "title", f"{title}|{entry.year}"


_TELLING = 25
"""Characters from which a title is long enough to tell one publication from another."""
