"""``EvidenceGraph``: typed questions over claims, studies and articles.

Look-ups are plain dictionaries; networkx, which takes long to import, is behind the questions that
need a graph (cycles, paths, exports).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from claimcheck.model.claim import Citation, Claim, Stance
from claimcheck.model.study import Study

if TYPE_CHECKING:
    import networkx as nx

_FOR = frozenset({Stance.SUPPORTS, Stance.PARTLY_SUPPORTS})


class EvidenceGraph:
    """Which claims rest on which studies, and what follows from it.

    Nodes are articles, claims and studies; edges run from an article to its claims, from a claim
    to the studies cited for or against it, and from a review to the studies it pools.
    """

    __slots__ = ("_articles", "_claims", "_pairs", "_studies")

    def __init__(
        self, articles: Iterable[tuple[str, Iterable[Claim]]], studies: Iterable[Study]
    ) -> None:
        self._pairs = tuple((path, tuple(claims)) for path, claims in articles)
        self._studies = {study.key: study for study in studies}
        self._claims: dict[str, Claim] = {}
        self._articles: dict[str, str] = {}
        for path, claims in self._pairs:
            for claim in claims:
                self._claims[claim.id] = claim
                self._articles[claim.id] = path

    @property
    def claims(self) -> Mapping[str, Claim]:
        """The claims by id."""
        return self._claims

    @property
    def studies(self) -> Mapping[str, Study]:
        """The studies by key."""
        return self._studies

    @property
    def articles(self) -> tuple[tuple[str, tuple[Claim, ...]], ...]:
        """Each article's path with its claims."""
        return self._pairs

    def article_of(self, claim: str) -> str:
        """The path of the article that makes a claim; raises ``KeyError`` for an unknown id."""
        return self._articles[claim]

    def studies_of(self, claim: str) -> tuple[Study, ...]:
        """The studies a claim cites that are in the bibliography, in order of citation."""
        cited = (c.study for c in self._claims[claim].citations)
        return tuple(self._studies[key] for key in cited if key in self._studies)

    def evidence_for(self, claim: str) -> tuple[Citation, ...]:
        """The citations that support a claim, even in part."""
        return tuple(c for c in self._claims[claim].citations if c.stance in _FOR)

    def evidence_against(self, claim: str) -> tuple[Citation, ...]:
        """The citations that dispute a claim."""
        return tuple(c for c in self._claims[claim].citations if c.stance is Stance.DISPUTES)

    def claims_on(self, study: str) -> tuple[Claim, ...]:
        """The claims that cite a study, in any stance."""
        return tuple(
            claim
            for claim in self._claims.values()
            if any(c.study == study for c in claim.citations)
        )

    def articles_on(self, study: str) -> tuple[str, ...]:
        """The articles with a claim that cites a study."""
        return tuple(dict.fromkeys(self._articles[c.id] for c in self.claims_on(study)))

    def reviews_of(self, study: str) -> tuple[str, ...]:
        """Keys of the reviews that pool a study, themselves or through another review."""
        found: dict[str, None] = {}
        waiting = [study]
        while waiting:
            inner = waiting.pop()
            for key, other in sorted(self._studies.items()):
                if other.appraisal and inner in other.appraisal.includes and key not in found:
                    found[key] = None
                    waiting.append(key)
        found.pop(study, None)
        return tuple(found)

    def what_fails(self, study: str) -> tuple[str, ...]:
        """Ids of the claims that cite a study or a review that pools it."""
        touched = {study, *self.reviews_of(study)}
        return tuple(
            claim.id
            for claim in self._claims.values()
            if any(c.study in touched for c in claim.citations)
        )

    def missing(self) -> tuple[tuple[str, str], ...]:
        """Pairs of a claim's id and a key it cites that is not in the bibliography."""
        return tuple(
            (claim.id, c.study)
            for claim in self._claims.values()
            for c in claim.citations
            if c.study not in self._studies
        )

    def uncited(self) -> tuple[str, ...]:
        """Keys of studies that no claim cites."""
        cited = {c.study for claim in self._claims.values() for c in claim.citations}
        return tuple(key for key in sorted(self._studies) if key not in cited)

    def unsourced(self) -> tuple[str, ...]:
        """Ids of claims that cite no study of the bibliography."""
        return tuple(name for name in self._claims if not self.studies_of(name))

    def duplicates(self) -> tuple[tuple[str, ...], ...]:
        """Groups of keys that are one publication: the same DOI, PMID, or title and year."""
        from claimcheck.graph.duplicates import groups_of_one_publication

        return groups_of_one_publication(self._studies.values())

    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """Circles of support among reviews: each pools the next, and the last the first."""
        import networkx as nx

        graph = nx.DiGraph(
            (key, inner)
            for key, study in sorted(self._studies.items())
            for inner in (study.appraisal.includes if study.appraisal else ())
        )
        found = (_from_smallest(cycle) for cycle in nx.simple_cycles(graph, length_bound=8))
        return tuple(sorted(set(found)))

    def to_networkx(self) -> nx.MultiDiGraph[Any]:
        """The graph with all its attributes, for questions of one's own."""
        from claimcheck.graph.exports import networkx_of

        return networkx_of(self)

    def to_graphml(self) -> str:
        """GraphML, for Gephi, yEd or Cytoscape."""
        from claimcheck.graph.exports import graphml

        return graphml(self)

    def to_dot(self) -> str:
        """DOT, for Graphviz."""
        from claimcheck.graph.exports import dot

        return dot(self)

    def to_mermaid(self) -> str:
        """A Mermaid flowchart, which Git hosts draw in Markdown."""
        from claimcheck.graph.exports import mermaid

        return mermaid(self)

    def to_jsonld(self) -> str:
        """JSON-LD with CiTO properties from claims to studies."""
        from claimcheck.graph.exports import jsonld

        return jsonld(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, EvidenceGraph):
            return NotImplemented
        return (self._pairs, self._studies) == (other._pairs, other._studies)

    def __hash__(self) -> int:
        return hash((self._pairs, tuple(self._studies)))


def _from_smallest(cycle: list[str]) -> tuple[str, ...]:
    at = cycle.index(min(cycle))
    return (*cycle[at:], *cycle[:at])
