"""The evidence graph of a whole project."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.config import Config
from claimcheck.errors import UnknownNameError
from claimcheck.folding.text import did_you_mean
from claimcheck.graph import EvidenceGraph
from claimcheck.library.loading import Loaded, load_project


def project_graph(config: Config, *, only: Collection[str] = ()) -> EvidenceGraph:
    """The graph over every modelled claim and every study of the project; ``only`` narrows it.

    Raises:
        UnknownNameError: a claim in ``only`` is not modelled.
    """
    return graph_of(load_project(config), only=only)


def graph_of(loaded: Loaded, *, only: Collection[str] = ()) -> EvidenceGraph:
    """The same, of a project that is loaded already."""
    known = {c.id for one in loaded.claims.values() for c in one.claims}
    for name in only:
        if name not in known:
            raise UnknownNameError(f"there is no claim {name!r}{did_you_mean(name, known)}")
    pairs = [
        (path, tuple(c for c in one.claims if not only or c.id in only))
        for path, one in sorted(loaded.claims.items())
    ]
    cited = {citation.study for _, claims in pairs for c in claims for citation in c.citations}
    studies = [s for s in loaded.bibliography.studies if not only or s.key in cited]
    return EvidenceGraph(pairs, studies)
