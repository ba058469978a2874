"""The evidence for one claim, sorted: what drops out, what supports it, what disputes it.

Nothing is counted twice: a review and the trials inside it, two reports of the same data, or two
versions of one review are one piece of evidence (Cochrane Handbook 6.5, section 5.2.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter

from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.directness import Mismatch, mismatches, relation_of
from claimcheck.appraisal.facts import StudyFacts, facts_of
from claimcheck.appraisal.fitness import Fitness, fitness_of
from claimcheck.appraisal.hierarchy import PopulationRelation, Relation
from claimcheck.model.claim import SUPPORTING, Citation, Claim, Indirectness, Stance
from claimcheck.model.study import Risk, Status, Study, Verification
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """How one study bears on one claim, with everything needed to judge it."""

    citation: Citation
    study: Study
    facts: StudyFacts
    fitness: Fitness
    indirect: tuple[Mismatch, ...]
    people: PopulationRelation
    """How the claim's people relate to those studied."""
    concerns: tuple[str, ...] = ()
    """Doubts about its standing that do not make it drop out."""

    @property
    def key(self) -> str:
        """The study's bibliography key."""
        return self.study.key

    @property
    def full(self) -> bool:
        """Whether it supports the whole claim, directly enough for a claim without GRADE."""
        if self.citation.stance is Stance.PARTLY_SUPPORTS:
            return False
        graded = self.fitness.voice is Voice.GRADED
        return graded or not any(m.kind in _WEAKENS for m in self.indirect)

    @property
    def direct(self) -> bool:
        """Whether it answers exactly the claim's question, in the claim's people."""
        bars = [m for m in self.indirect if m.kind is not Indirectness.SECONDARY_SOURCE]
        same = self.people.overall in (Relation.SAME, Relation.SUBSET)
        return same and not bars

    @property
    def risk(self) -> Risk | None:
        """Risk of bias as appraised; high where its standing is in doubt."""
        return Risk.HIGH if self.concerns else self.facts.risk_of_bias


_WEAKENS = frozenset(Indirectness) - {
    Indirectness.SECONDARY_SOURCE,
    Indirectness.NO_COMPARATOR,
    Indirectness.SPECIES,
}
"""Kinds of indirectness that reduce a source without GRADE to partial support."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim's evidence, sorted; every tuple is in order of key."""

    supports: tuple[Line, ...] = ()
    disputes: tuple[Line, ...] = ()
    unfit: tuple[Line, ...] = ()
    neutral: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    """Keys of what drops out."""
    said: tuple[str, ...] = ()
    """A sentence on each study that drops out, is in doubt or is not the one reported."""
    others: tuple[str, ...] = ()
    """Keys of what supports a report of one study without being that study."""


def sort_evidence(claim: Claim, studies: Mapping[str, Study]) -> Evidence:
    """Sort a claim's citations; their order makes no difference."""
    cited = sorted(set(claim.citations), key=_citation_order)
    drops = {c.study: why for c in cited if (why := _drops_out(c, cited, studies))}
    lines = [
        _line(claim, c, studies)
        for c in cited
        if c.study not in drops and c.stance is not Stance.NEUTRAL
    ]
    carrying = [line for line in lines if line.fitness.carries]
    doubts = [f"{line.key}: {concern}." for line in lines for concern in line.concerns]
    return Evidence(
        supports=tuple(line for line in carrying if line.citation.stance in SUPPORTING),
        disputes=tuple(line for line in carrying if line.citation.stance is Stance.DISPUTES),
        unfit=tuple(line for line in lines if not line.fitness.carries),
        neutral=tuple(
            c.study for c in cited if c.stance is Stance.NEUTRAL and c.study not in drops
        ),
        dropped=tuple(sorted(drops)),
        said=tuple(sorted({*drops.values(), *doubts})),
    )


_citation_order = attrgetter(
    *("study", "stance", "given", "role", "quote", "locator", "indirect", "note")
)


def _line(claim: Claim, citation: Citation, studies: Mapping[str, Study]) -> Line:
    study = studies[citation.study]
    facts = facts_of(study)
    people = relation_of(claim, facts)
    return Line(
        citation=citation,
        study=study,
        facts=facts,
        fitness=fitness_of(claim, facts, citation.stance),
        indirect=mismatches(claim, citation, facts, people),
        people=people,
        concerns=_concerns(claim, citation, study, studies),
    )


def _drops_out(citation: Citation, cited: Iterable[Citation], studies: Mapping[str, Study]) -> str:
    """Why a cited study carries nothing; empty where it may."""
    key = citation.study
    study = studies.get(key)
    if study is None:
        return f"{key} is not in the bibliography, so nothing can rest on it."
    if study.fallen:
        return f"{key} {_fate(study)}, so nothing can rest on it."
    if study.verification is Verification.NOT_FOUND:
        return f"{key} was not found by any reference service, so nothing can rest on it."
    newer = _successor_against(citation, cited, studies)
    if newer:
        return (
            f"{key} is an earlier version of {newer}, which reached another answer and replaces it."
        )
    return ""


def _fate(study: Study) -> str:
    if Status.RETRACTION_NOTICE in study.status:
        return "is a retraction notice"
    return "has been withdrawn" if Status.RETRACTED not in study.status else "has been retracted"


def _successor_against(
    citation: Citation, cited: Iterable[Citation], studies: Mapping[str, Study]
) -> str:
    """A standing successor, cited by the same claim with another stance."""
    for other in cited:
        newer = studies.get(other.study)
        if newer is None or newer.fallen or newer.appraisal is None:
            continue
        if citation.study in newer.appraisal.supersedes and _side(other) != _side(citation):
            return other.study
    return ""


def _side(citation: Citation) -> Stance:
    return Stance.SUPPORTS if citation.stance in SUPPORTING else citation.stance


_DOUBTS = {
    Status.EXPRESSION_OF_CONCERN: "the journal has expressed concern about it",
    Status.PARTIALLY_RETRACTED: "part of it has been retracted",
    Status.CONTRADICTORY: "the services disagree on whether it still stands",
}


def _concerns(
    claim: Claim, citation: Citation, study: Study, studies: Mapping[str, Study]
) -> tuple[str, ...]:
    found = [text for status, text in _DOUBTS.items() if status in study.status]
    tainted = fallen_inside(claim, study, studies, _side(citation))
    if tainted:
        found.append(f"it rests in part on {', '.join(tainted)}, which has been retracted")
    if study.verification is Verification.MISMATCH:
        found.append("its entry does not match the services' records")
    return tuple(found)


def fallen_inside(
    claim: Claim, study: Study, studies: Mapping[str, Study], side: Stance = Stance.SUPPORTS
) -> list[str]:
    """Fallen studies that it is made from, except those that disagreed with its conclusion."""
    sides = {c.study: _side(c) for c in claim.citations}
    inside = (key for key in made_from(study, studies) if key in studies and studies[key].fallen)
    return sorted(key for key in inside if sides.get(key, side) == side)


def made_from(study: Study, studies: Mapping[str, Study]) -> set[str]:
    """What a study is made from: reviews and trials inside it, and reports of the same data."""
    own = study.key
    judged = ((key, other.appraisal) for key, other in studies.items())
    found = {key for key, person in judged if person and own in person.same_data_as}
    ahead = [study]
    while ahead:
        person = ahead.pop().appraisal
        inside = {*person.includes, *person.same_data_as} - found if person else set()
        found |= inside
        ahead += [studies[key] for key in inside if key in studies]
    return found - {own}


def independent_people(lines: Iterable[Line]) -> int:
    """The number of people in a body of evidence, counting nobody twice: the most that overlap allows.

    Studies whose number is unknown count as nobody.
    """
    people = {line.key: line.facts.people or 0 for line in lines}
    studies = {line.key: line.study for line in lines}
    meets = {
        key: frozenset(
            other for other in people if other != key and _overlap(studies[key], studies[other])
        )
        for key in people
    }
    return _most(frozenset(people), people, meets)


def _overlap(one: Study, other: Study) -> bool:
    return _speaks_of(one, other.key) or _speaks_of(other, one.key) or _share_trials(one, other)


def _speaks_of(study: Study, key: str) -> bool:
    person = study.appraisal
    return person is not None and (
        key in person.includes or key in person.same_data_as or key in person.supersedes
    )


def _share_trials(one: Study, other: Study) -> bool:
    if one.appraisal is None or other.appraisal is None:
        return False
    return bool(set(one.appraisal.includes) & set(other.appraisal.includes))


def _most(
    keys: frozenset[str], people: Mapping[str, int], meets: Mapping[str, frozenset[str]]
) -> int:
    """The heaviest set in which no two overlap, found by branching on the study with most overlaps.

    Studies that have nothing to do with each other are weighed apart: branching on all of them at
    once would double the work with each.
    """
    total, left = 0, keys
    while left:
        group = _overlapping(min(left), left, meets)
        left -= group
        busiest = max(sorted(group), key=lambda k: len(meets[k] & group))
        rest = group - {busiest}
        with_it = people[busiest] + _most(rest - meets[busiest], people, meets)
        total += max(_most(rest, people, meets), with_it)
    return total


def _overlapping(
    key: str, among: frozenset[str], meets: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    """The study, and all that overlap with it directly or through others."""
    found, ahead = {key}, [key]
    while ahead:
        new = (meets[ahead.pop()] & among) - found
        found |= new
        ahead += new
    return frozenset(found)
