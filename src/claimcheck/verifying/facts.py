"""What a verification brings home of a study, each fact with its source and date."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from claimcheck.model.record import Record
from claimcheck.model.verification import Fact
from claimcheck.sources.reading import may_keep

_RANK = ("pubmed", "europepmc", "crossref", "datacite", "openalex")
"""Whose word comes first for what a study is: who indexes it by hand before who derives it."""


def facts_of(records: Sequence[Record]) -> tuple[Fact, ...]:
    """Publication types, MeSH, funding and abstract of one work's records.

    An abstract is kept only under a licence that lets anyone republish it; of any other its
    sha256 is kept, so that a change can be seen.
    """
    ranked = sorted((r for r in records if r.source in _RANK), key=lambda r: _RANK.index(r.source))
    return (*_listed(ranked), *_abstract(ranked))


def _listed(records: Sequence[Record]) -> Iterator[Fact]:
    for name, field in (
        ("publication-types", "publication_types"),
        ("mesh", "mesh"),
        ("funding", "funding"),
    ):
        record = next((r for r in records if getattr(r, field)), None)
        if record is not None:
            yield Fact(name, getattr(record, field), record.source, record.on)
    if any(record.mesh and record.mesh_automated for record in records):
        yield Fact("mesh-indexing", ("automated",), "pubmed")


def _abstract(records: Sequence[Record]) -> Iterator[Fact]:
    """The abstract a licence lets us keep, else the hash of the first there is."""
    with_text = [record for record in records if record.abstract]
    free = next((record for record in with_text if may_keep(record.licence)), None)
    if free is not None:
        yield Fact("abstract", (free.abstract,), free.source, free.on)
        yield Fact("abstract-licence", (free.licence,), free.source, free.on)
    elif with_text:
        first = with_text[0]
        digest = hashlib.sha256(first.abstract.encode()).hexdigest()
        yield Fact("abstract-sha256", (digest,), first.source, first.on)
