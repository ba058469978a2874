"""The evidence graph: which claims rest on which studies, asked in typed questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.errors import UnknownNameError
from claimcheck.folding.doi import normalise_doi
from claimcheck.folding.text import did_you_mean
from claimcheck.folding.titles import fold_title
from claimcheck.graph.answers import Affected, ClaimRef, Duplicate, EvidenceLine, Orphans
from claimcheck.model.claim import SUPPORTING, Claim, Stance
from claimcheck.model.study import Study
from claimcheck.values import dataclass, field


@dataclass(frozen=True, slots=True)
class EvidenceGraph:
    """Articles make claims, claims cite studies, studies include and supersede others.

    Simple look-ups need nothing else; paths and cycles ask networkx, imported only then.
    """

    articles: tuple[tuple[str, tuple[Claim, ...]], ...]
    """Each article's path with its claims; any iterables will do."""
    studies: tuple[Study, ...] = ()
    _by_key: Mapping[str, Study] = field(init=False, repr=False, compare=False)
    _citing: Mapping[str, tuple[ClaimRef, ...]] = field(init=False, repr=False, compare=False)

    def __init__(
        self,
        articles: Iterable[tuple[str, Iterable[Claim]]] = (),
        studies: Iterable[Study] = (),
    ) -> None:
        pairs = tuple((path, tuple(claims)) for path, claims in articles)
        kept = tuple(studies)
        object.__setattr__(self, "articles", pairs)
        object.__setattr__(self, "studies", kept)
        object.__setattr__(self, "_by_key", {study.key: study for study in kept})
        object.__setattr__(self, "_citing", _citing(pairs))

    @property
    def claims(self) -> tuple[ClaimRef, ...]:
        """Every claim, in the order of articles and claims."""
        return tuple(ClaimRef(path, claim) for path, claims in self.articles for claim in claims)

    def study(self, key: str) -> Study:
        """The study of that key.

        Raises:
            UnknownNameError: there is none; the nearest key is named.
        """
        if key in self._by_key:
            return self._by_key[key]
        raise UnknownNameError(f"there is no study {key!r}{did_you_mean(key, self._by_key)}")

    def claim(self, claim_id: str, article: str | None = None) -> ClaimRef:
        """The claim of that id, in the given article or the first that has it.

        Raises:
            UnknownNameError: there is none; the nearest id is named.
        """
        for ref in self.claims:
            if ref.id == claim_id and article in {None, ref.article}:
                return ref
        near = did_you_mean(claim_id, (ref.id for ref in self.claims))
        raise UnknownNameError(f"there is no claim {claim_id!r}{near}")

    def lines_of(self, claim: Claim) -> tuple[EvidenceLine, ...]:
        """Everything a claim cites, with the study where the bibliography has it."""
        return tuple(EvidenceLine(c, self._by_key.get(c.study)) for c in claim.citations)

    def studies_of(self, claim: Claim) -> tuple[Study, ...]:
        """The studies that a claim cites and the bibliography has, each once, in order."""
        keys = dict.fromkeys(citation.study for citation in claim.citations)
        return tuple(self._by_key[key] for key in keys if key in self._by_key)

    def evidence_for(self, claim: Claim) -> tuple[EvidenceLine, ...]:
        """What is cited as supporting the claim, even in part."""
        return tuple(line for line in self.lines_of(claim) if line.citation.stance in SUPPORTING)

    def evidence_against(self, claim: Claim) -> tuple[EvidenceLine, ...]:
        """What is cited as disputing the claim."""
        return tuple(
            line for line in self.lines_of(claim) if line.citation.stance is Stance.DISPUTES
        )

    def claims_citing(self, study: str) -> tuple[ClaimRef, ...]:
        """The claims that cite a study, whatever it says about them."""
        return self._citing.get(study, ())

    def claims_resting_on(self, study: str) -> tuple[ClaimRef, ...]:
        """The claims that cite a study as support, even in part."""
        return tuple(
            ref
            for ref in self.claims_citing(study)
            if any(c.study == study and c.stance in SUPPORTING for c in ref.claim.citations)
        )

    def articles_resting_on(self, study: str) -> tuple[str, ...]:
        """The articles with a claim that rests on a study, each once, in order."""
        return tuple(dict.fromkeys(ref.article for ref in self.claims_resting_on(study)))

    def falls_with(self, study: str) -> Affected:
        """What loses its support if a study falls, through reviews that include it and its twins.

        Raises:
            UnknownNameError: there is no such study.
        """
        from claimcheck.graph.network import dependents

        self.study(study)
        through = dependents(self.studies, study)
        claims = dict.fromkeys(
            ref for key in (study, *through) for ref in self.claims_resting_on(key)
        )
        articles = tuple(dict.fromkeys(ref.article for ref in claims))
        return Affected(study, through, tuple(claims), articles)

    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """Studies that include or supersede each other in a circle: one circle per cluster."""
        from claimcheck.graph.network import cycles

        return cycles(self.studies)

    def duplicates(self) -> tuple[Duplicate, ...]:
        """Studies under several keys that share a DOI, else a PMID, else a title and year."""
        found: list[Duplicate] = []
        seen: set[frozenset[str]] = set()
        for by in ("doi", "pmid", "title"):
            for value, keys in _grouped(self.studies, by).items():
                group = frozenset(keys)
                if len(group) > 1 and not any(group <= other for other in seen):
                    seen.add(group)
                    found.append(Duplicate(tuple(sorted(group)), by, value))
        return tuple(found)

    def orphans(self) -> Orphans:
        """Studies nobody needs, claims without a study, and citations of missing studies."""
        used = set(self._citing) | {key for s in self.studies for key in related(s)}
        missing = tuple(
            (ref, c.study)
            for ref in self.claims
            for c in ref.claim.citations
            if c.study not in self._by_key
        )
        return Orphans(
            studies=tuple(s.key for s in self.studies if s.key not in used),
            claims=tuple(ref for ref in self.claims if not ref.claim.citations),
            missing=missing,
        )

    def to_networkx(self) -> Any:
        """A networkx ``MultiDiGraph`` with every attribute, for questions of one's own."""
        from claimcheck.graph.network import network

        return network(self.articles, self.studies)

    def to_graphml(self) -> str:
        """The whole graph as GraphML."""
        from claimcheck.graph.network import graphml

        return graphml(self.articles, self.studies)

    def to_dot(self) -> str:
        """The whole graph in Graphviz's DOT."""
        from claimcheck.graph.drawing import dot

        return dot(self.articles, self.studies)

    def to_mermaid(self) -> str:
        """The whole graph as a Mermaid flow chart."""
        from claimcheck.graph.drawing import mermaid

        return mermaid(self.articles, self.studies)

    def to_jsonld(self) -> str:
        """The whole graph as JSON-LD, citations typed with CiTO."""
        from claimcheck.graph.jsonld import jsonld

        return jsonld(self.articles, self.studies)


def related(study: Study) -> tuple[str, ...]:
    """The keys of the studies that a study's appraisal names."""
    judged = study.appraisal
    if judged is None:
        return ()
    return (*judged.includes, *judged.same_data_as, *judged.supersedes)


def _citing(
    articles: tuple[tuple[str, tuple[Claim, ...]], ...],
) -> dict[str, tuple[ClaimRef, ...]]:
    found: dict[str, list[ClaimRef]] = {}
    for path, claims in articles:
        for claim in claims:
            for key in dict.fromkeys(citation.study for citation in claim.citations):
                found.setdefault(key, []).append(ClaimRef(path, claim))
    return {key: tuple(refs) for key, refs in found.items()}


def _grouped(studies: tuple[Study, ...], by: str) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for study in studies:
        if value := _identity(study, by):
            groups.setdefault(value, []).append(study.key)
    return groups


def _identity(study: Study, by: str) -> str:
    entry = study.entry
    if by == "doi":
        return normalise_doi(entry.doi)
    if by == "pmid":
        return entry.pmid
    title = fold_title(entry.title)
    return f"{title} ({entry.year})" if len(title.split()) > 3 else ""
