"""Everything the services hold about one work, asked by its identifiers and those learnt on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck.model.record import Record
from claimcheck.sources.crossref import Crossref
from claimcheck.sources.interface import Identifiers, Source, Wanted
from claimcheck.sources.lanes import Answered, Kept, Lanes, Question
from claimcheck.sources.retraction_watch import NAME as RETRACTION_WATCH
from claimcheck.sources.retraction_watch import RetractionIndex
from claimcheck.values import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Gathered:
    """The answers for one work, one for each service that was asked."""

    answers: Mapping[str, Answered] = field(default_factory=dict)
    agency: str = ""
    """The agency that registered a DOI which neither Crossref nor DataCite has."""

    @property
    def records(self) -> tuple[Record, ...]:
        """Every record, in the order in which the services were asked."""
        return tuple(record for answer in self.answers.values() for record in answer.records)

    @property
    def failures(self) -> tuple[str, ...]:
        """Which services could not be asked, each with why."""
        return tuple(f"{a.source}: {a.why}" for a in self.answers.values() if a.failed)

    def denied(self, service: str) -> bool:
        """Whether a service answered that it holds no such record."""
        answer = self.answers.get(service)
        return answer is not None and not answer.failed and not answer.records

    def joined(self, other: Gathered) -> Gathered:
        """Both sets of answers; where both have one service, those of both."""
        answers = dict(self.answers)
        for name, answer in other.answers.items():
            before = answers.get(name)
            answers[name] = _both(before, answer) if before else answer
        return Gathered(answers, self.agency or other.agency)

    def only(self, keep: Callable[[Record], bool]) -> Gathered:
        """The same answers with only the records that ``keep`` accepts."""
        answers = {
            name: replace(answer, records=tuple(filter(keep, answer.records)))
            for name, answer in self.answers.items()
        }
        return Gathered(answers, self.agency)


def _both(one: Answered, other: Answered) -> Answered:
    records = tuple(dict.fromkeys((*one.records, *other.records)))
    return Answered(one.source, records, one.why or other.why, max(one.on, other.on))


class Desk:
    """Puts an entry's questions to the services in rounds: what one answers lets another be asked."""

    def __init__(
        self,
        sources: Mapping[str, Source],
        lanes: Lanes | Kept,
        index: RetractionIndex | None = None,
    ) -> None:
        self._sources = sources
        self._lanes = lanes
        self._index = index if index and index.there else None
        self._index_on = self._index.facts().on if self._index else ""

    def gather(self, ids: Identifiers) -> Gathered:
        """What every service holds under a DOI or a PMID (at PubMed by the PMID if both are known)."""
        first = self._ask({n: _by(ids, n) for n in self._sources if n != "datacite"})
        second = self._second_round(ids, first)
        found = first.joined(second)
        if ids.doi and not found.records and not found.failures:
            found = found.joined(self._elsewhere(ids.doi))
        return found.joined(self._retractions(ids, found))

    def search(self, wanted: Wanted) -> Gathered:
        """Candidates from every service that searches."""

        def question(source: Source) -> Question:
            return lambda ask: source.search(wanted, ask)

        asked = {n: question(s) for n, s in self._sources.items() if n in {"crossref", "europepmc"}}
        return Gathered(self._lanes.put(asked))

    def _ask(self, ids: Mapping[str, Identifiers]) -> Gathered:
        def question(source: Source, own: Identifiers) -> Question:
            return lambda ask: source.look_up(own, ask)

        known = {n: i for n, i in ids.items() if n in self._sources and self._sources[n].knows(i)}
        return Gathered(
            self._lanes.put({n: question(self._sources[n], i) for n, i in known.items()})
        )

    def _second_round(self, ids: Identifiers, first: Gathered) -> Gathered:
        """Services that could not be asked before: for want of an identifier, or of Crossref's "no"."""
        learnt = _learnt(ids, first.records)
        later: dict[str, Identifiers] = {}
        if learnt.doi and "crossref" not in first.answers:
            later["crossref"] = Identifiers(doi=learnt.doi)
        if learnt.doi and (first.denied("crossref") or "crossref" not in self._sources):
            later["datacite"] = Identifiers(doi=learnt.doi)
        if learnt.pmid and not ids.pmid and first.denied("pubmed"):
            later["pubmed"] = Identifiers(pmid=learnt.pmid)
        return self._ask(later) if later else Gathered()

    def _elsewhere(self, doi: str) -> Gathered:
        """Which other agency registered a DOI that neither registry asked has."""
        crossref = self._sources.get("crossref")
        if not isinstance(crossref, Crossref):
            return Gathered()
        told: list[str] = []

        def question(ask: Callable[..., tuple[Record, ...]]) -> tuple[Record, ...]:
            told.append(crossref.agency(doi, ask))
            return ()

        answers = self._lanes.put({"crossref": question})
        return Gathered(answers, agency=told[0] if told else "")

    def _retractions(self, ids: Identifiers, found: Gathered) -> Gathered:
        if self._index is None:
            return Gathered()
        learnt = _learnt(ids, found.records)
        answer = Answered(RETRACTION_WATCH, self._index.look_up(learnt), on=self._index_on)
        return Gathered({RETRACTION_WATCH: answer})


def _by(ids: Identifiers, name: str) -> Identifiers:
    """PubMed is asked by its own identifier, the others by the DOI, where both are known."""
    if ids.doi and ids.pmid:
        return Identifiers(pmid=ids.pmid) if name == "pubmed" else Identifiers(doi=ids.doi)
    return ids


def _learnt(ids: Identifiers, records: tuple[Record, ...]) -> Identifiers:
    """The identifiers asked for, and those that records of that very work give."""
    own = [
        r for r in records if (ids.doi and r.doi == ids.doi) or (ids.pmid and r.pmid == ids.pmid)
    ]
    if len(records) == 1:
        own = own or list(records)
    doi = ids.doi or next((record.doi for record in own if record.doi), "")
    pmid = ids.pmid or next((record.pmid for record in own if record.pmid), "")
    return Identifiers(doi, pmid)
