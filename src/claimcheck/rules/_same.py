"""Which claims of a repository are about the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claimcheck.appraisal.excess import strength_of
from claimcheck.appraisal.fitness import is_inert
from claimcheck.dossier import Project
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.wording import Strength
from claimcheck.values import dataclass

_KINDS = frozenset({ClaimType.BENEFIT, ClaimType.HARM, ClaimType.ASSOCIATION, ClaimType.PROGNOSIS})
_Subject = tuple[str, str, str, tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PlacedClaim:
    """A claim in its article."""

    path: str
    claim: Claim

    @property
    def least(self) -> Strength:
        """The weaker of what the words assert and what a person modelled."""
        return min(self._readings)

    @property
    def most(self) -> Strength:
        """The stronger of the two; where they differ, one of them may be wrong."""
        return max(self._readings)

    @property
    def _readings(self) -> tuple[Strength, Strength]:
        return strength_of(self.claim), self.claim.strength


def same_subject(project: Project) -> Iterator[tuple[PlacedClaim, PlacedClaim]]:
    """Pairs of claims on the same treatment, outcome and people, in the order of the articles."""
    groups: dict[_Subject, list[PlacedClaim]] = {}
    for article in project.articles:
        for judged in article.claims:
            subject = _subject(judged.claim) if judged.claim.anchored else None
            if subject:
                groups.setdefault(subject, []).append(PlacedClaim(article.path, judged.claim))
    for group in groups.values():
        yield from combinations(group, 2)


def where(one: PlacedClaim, other: PlacedClaim) -> str:
    """How the other claim is named in a message about the first: with its path if that differs."""
    return other.claim.id if one.path == other.path else f"{other.claim.id} in {other.path}"


def _subject(claim: Claim) -> _Subject | None:
    """What a claim is about, in the taxonomy's terms; ``None`` where the model does not say."""
    if claim.type not in _KINDS or claim.intervention is None or claim.outcome is None:
        return None
    conditions, statuses = read_taxonomy("conditions"), read_taxonomy("statuses")
    return (
        claim.type.value,
        f"{_folded(claim.intervention.name)} / {_folded(claim.comparator or '')}",
        conditions.concept(claim.outcome.name),
        tuple(sorted(map(conditions.concept, claim.population.condition))),
        tuple(sorted(map(statuses.concept, claim.population.status))),
    )


def _folded(text: str) -> str:
    return "" if is_inert(text) else " ".join(text.lower().split())
