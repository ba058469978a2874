"""What would fall if one study were retracted: the new verdicts of the claims that cite it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claimcheck.appraisal.bodies import made_from
from claimcheck.appraisal.verdict import judge
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Verdict
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Status, Study
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Fall:
    """A claim that a study bears on, and its verdict with the study and without."""

    claim: Claim
    before: Verdict
    after: Verdict

    @property
    def changes(self) -> bool:
        """Whether verdict or ceiling would change."""
        return _gist(self.before) != _gist(self.after)


def _gist(verdict: Verdict) -> tuple[object, ...]:
    ceiling = verdict.ceiling
    if ceiling is None:
        return (verdict.kind,)
    allowed = (ceiling.certainty, ceiling.strength, ceiling.worded, ceiling.magnitude)
    return (verdict.kind, *allowed)


def what_falls(
    study: str,
    claims: Iterable[Claim],
    studies: Mapping[str, Study],
    *,
    settings: AppraisalSettings | None = None,
) -> tuple[Fall, ...]:
    """The claims that rest on ``study``, directly or through a review, ordered by id.

    For a study that is already retracted, ``before`` is the verdict from when it still stood.

    Raises:
        KeyError: no study of that key is in ``studies``.
    """
    fallen = _retracted(studies[study])
    standing = _standing(studies[study])
    touched = {study} | {key for key, one in studies.items() if study in made_from(one, studies)}
    resting = [c for c in claims if touched & {citation.study for citation in c.citations}]
    with_it, without = {**studies, study: standing}, {**studies, study: fallen}
    return tuple(
        Fall(
            claim,
            judge(claim, with_it, settings=settings),
            judge(claim, without, settings=settings),
        )
        for claim in sorted(resting, key=lambda c: (c.id, c.span))
    )


def _retracted(study: Study) -> Study:
    status = (study.status - {Status.REINSTATED}) | {Status.RETRACTED}
    return replace(study, status=status)


def _standing(study: Study) -> Study:
    ended = {Status.RETRACTED, Status.WITHDRAWN, Status.WITHDRAWN_PREPRINT}
    return replace(study, status=study.status - ended)
