"""The highest certainty that the recorded facts of a body of evidence still allow (GRADE).

claimcheck never rates certainty: it says "at most low: no control group". The body is the subset of
the fit studies for which most is allowed, so that one more supporting study never lowers, and one
study less never raises, what is allowed. Levels and steps: Balshem 2011 (GRADE guidelines 3) and
4 to 9; upgrades and publication bias are for a person to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from claimcheck.appraisal.bodies import Line, independent_people
from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.facts import REVIEWS, StudyFacts
from claimcheck.appraisal.fitness import with_article
from claimcheck.folding.figures import plain_figures
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.model.claim import CertaintyLevel, Claim, ClaimType, Indirectness
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Design, Result, Risk
from claimcheck.values import dataclass, field

LEVELS = (
    CertaintyLevel.VERY_LOW,
    CertaintyLevel.LOW,
    CertaintyLevel.MODERATE,
    CertaintyLevel.HIGH,
)
"""From the lowest to the highest."""

_RANDOMISED = frozenset({Design.RANDOMISED_TRIAL, Design.CROSSOVER_TRIAL})
_STARTS_HIGH: dict[ClaimType, frozenset[Design]] = {
    ClaimType.PROGNOSIS: _RANDOMISED | {Design.COHORT},
    ClaimType.DIAGNOSIS: _RANDOMISED | {Design.COHORT, Design.CROSS_SECTIONAL},
}
"""Prognosis: cohorts start high (Iorio 2015); accuracy: valid cross-sectional studies do."""


_OF_SHARES = frozenset({ClaimType.PROGNOSIS, ClaimType.DIAGNOSIS})
"""Claims of how many: the interval of a share has no value that would mean no effect."""


@dataclass(frozen=True, slots=True)
class CertaintyCeiling:
    """At most this certainty, and the steps that lead there, each with its fact."""

    level: CertaintyLevel
    steps: tuple[str, ...]
    studies: tuple[str, ...] = ()
    """The studies of the body that allows most."""


@dataclass(frozen=True, slots=True)
class _Body:
    """One candidate body: studies at least this good, and the cost of the worst of them."""

    lines: tuple[Line, ...]
    start: int
    indirect: int
    risk: int


@dataclass(frozen=True, slots=True)
class _Tally:
    """A level on its way down, as an index into :data:`LEVELS`, with the facts so far."""

    level: int
    steps: tuple[str, ...] = field(default=())

    def down(self, by: int, why: str) -> _Tally:
        if not by:
            return self
        level = max(0, self.level - by)
        plural = "level" if by == 1 else "levels"
        return _Tally(level, (*self.steps, f"down {by} {plural} for {why}"))

    def cap(self, at: int, why: str) -> _Tally:
        if self.level <= at:
            return self
        return _Tally(at, (*self.steps, f"at most {_named(at)}: {why}"))


def _named(level: int) -> str:
    return LEVELS[level].value.replace("-", " ")


def certainty_ceiling(
    claim: Claim,
    lines: Sequence[Line],
    *,
    against: Sequence[Line] = (),
    null: bool = False,
    settings: AppraisalSettings,
) -> CertaintyCeiling | None:
    """The highest certainty that these studies allow; ``None`` where there is none of them.

    Args:
        claim: the claim they bear on; a person's rating of it counts as far as it goes.
        lines: fit studies of designs that GRADE rates, all on the same side.
        against: fit studies on the other side; the direct ones among them are inconsistency.
        null: whether the body is to show that there is little or no difference.
        settings: thresholds.
    """
    tallies = [
        (_rate(claim, body, against, null=null, settings=settings), body)
        for body in _candidates(claim, lines)
    ]
    if not tallies:
        return None
    best, body = max(
        tallies, key=lambda pair: (pair[0].level, pair[1].start, -pair[1].risk, -pair[1].indirect)
    )
    keys = tuple(sorted({line.key for line in body.lines}))
    return CertaintyCeiling(LEVELS[best.level], best.steps, keys)


def _candidates(claim: Claim, lines: Sequence[Line]) -> list[_Body]:
    """The studies at least this good, for every combination of qualities that occurs among them."""
    graded = [
        (_start_level(claim, line.facts), _indirectness(line), _risk(line), line) for line in lines
    ]
    starts = sorted({start for start, *_ in graded})
    indirects = sorted({indirect for _, indirect, _, _ in graded})
    risks = sorted({risk for _, _, risk, _ in graded})
    bodies = []
    for start, indirect, risk in product(starts, indirects, risks):
        kept = tuple(line for s, i, r, line in graded if s >= start and i <= indirect and r <= risk)
        if kept:
            bodies.append(_Body(kept, start, indirect, risk))
    return bodies


def _start_level(claim: Claim, study: StudyFacts) -> int:
    """Where a body of such studies starts: 3 high, 1 low. A review starts like the studies it pools."""
    design = study.pools if study.design in REVIEWS else study.design
    return 3 if design in _STARTS_HIGH.get(claim.type, _RANDOMISED) else 1


_OF_ANY = word_set(
    "a an and at by for from in of on or the to with risk risks rate rates incidence number numbers "
    "score scores scale severity change changes level levels time total mean status"
)
"""Words that stand in the names of outcomes of every kind."""
_IMPORTANT = (0.75, 1.25)
_NUMBER = pattern(r"\d+(?:\.\d+)?")
_RATIO = pattern(r"\b[aI]?(?:RR|OR|HR|SMR|IRR)\b|\b(?i:ratio|relative risk)\b")
_GRAVE = frozenset({Indirectness.SPECIES, Indirectness.SURROGATE})
_DIRECTNESS = frozenset(Indirectness) - {Indirectness.NO_COMPARATOR, Indirectness.SECONDARY_SOURCE}


def _indirectness(line: Line) -> int:
    """Levels lost to indirectness: one for one kind of it, two for two kinds.

    Two also for another species, and for a surrogate, which SORT puts with the weakest evidence.
    """
    kinds = [m.kind for m in line.indirect if m.kind in _DIRECTNESS]
    return min(2, len(kinds)) if _GRAVE.isdisjoint(kinds) else 2


def _risk(line: Line) -> int:
    """0 where risk of bias was appraised as low, 2 where it is high, 1 otherwise or if unknown."""
    return {Risk.LOW: 0, Risk.SOME: 1, None: 1, Risk.HIGH: 2}[line.risk]


def _rate(
    claim: Claim, body: _Body, against: Sequence[Line], *, null: bool, settings: AppraisalSettings
) -> _Tally:
    person = dict(claim.certainty.down) if claim.certainty else {}
    tally = _Tally(body.start, (_start_fact(body),))
    tally = tally.down(body.indirect, _why_indirect(body))
    tally = tally.down(int(body.risk == 2), _why_risk(body))
    disagree = sorted({line.key for line in against if finds_otherwise(claim, line)})
    tally = tally.down(int(bool(disagree)), f"inconsistency: {', '.join(disagree)} found otherwise")
    why = _imprecision(claim, body, null, settings)
    tiny = 0 < independent_people(body.lines) < settings.contradiction_minimum
    tally = tally.down(1 + (tiny or _very_wide(claim, body)) if why else 0, why)
    bias = person.get("publication-bias", 0)
    tally = tally.down(bias, "publication bias, as the reviewer judged")
    tally = tally.cap(2, _why_not_low(body)) if body.risk else tally
    return _joined(claim, tally)


def _start_fact(body: _Body) -> str:
    names = sorted({_told(line) for line in body.lines if line.fitness.carries})
    return f"starts at {_named(body.start)}: {', '.join(names)}"


def _told(line: Line) -> str:
    facts = line.facts
    if facts.design not in REVIEWS:
        alone = facts.design in (Design.COHORT, Design.CASE_CONTROL, Design.NON_RANDOMISED_TRIAL)
        return f"{line.key} is {with_article(facts.design)}{', not randomised' if alone else ''}"
    if facts.pools is None:
        return f"{line.key} is a review, and what it pools is not recorded as randomised"
    return f"{line.key} is a review that stands for the {facts.pools.value.replace('-', ' ')}s it pools"


def _why_indirect(body: _Body) -> str:
    whys = sorted(
        {
            f"{line.key}: {m.why}"
            for line in body.lines
            for m in line.indirect
            if m.kind in _DIRECTNESS
        }
    )
    return f"indirectness: {'; '.join(whys)}"


def _why_risk(body: _Body) -> str:
    high = sorted({line.key for line in body.lines if _risk(line) == 2})
    doubts = sorted({f"{line.key}: {c}" for line in body.lines for c in line.concerns})
    return f"risk of bias, high in {', '.join(high)}" + (
        f" ({'; '.join(doubts)})" if doubts else ""
    )


def _why_not_low(body: _Body) -> str:
    unknown = sorted({line.key for line in body.lines if line.risk is None})
    if unknown:
        return (
            f"risk of bias of {', '.join(unknown)} was not appraised, so it does not count as low"
        )
    return "risk of bias is not low"


def _imprecision(claim: Claim, body: _Body, null: bool, settings: AppraisalSettings) -> str:
    """Why the body is imprecise; empty where it is precise."""
    total = independent_people(body.lines)
    reasons = []
    if not total:
        reasons.append("the number of people is not recorded")
    elif total < settings.small_total:
        reasons.append(f"{total} people in all, under {settings.small_total} (a rule of thumb)")
    results = [r for line in body.lines for r in relevant_results(claim, line.facts)]
    if null:
        settled = any(
            r.size == "trivial"
            or (r.interval and r.crosses_null is not None and not leaves_open(r))
            for r in results
        )
        told = (
            "reaches a quarter more or less"
            if any(map(leaves_open, results))
            else "is not recorded"
        )
        wide = f"the interval {told}, so an important effect is not ruled out"
    else:
        share = claim.type in _OF_SHARES
        settled = any(
            r.crosses_null is False or (share and r.interval and r.crosses_null is None)
            for r in results
        )
        crosses = any(r.crosses_null for r in results)
        wide = "the interval includes no effect" if crosses else "the interval is not recorded"
    if not settled:
        reasons.append(wide)
    return f"imprecision: {' and '.join(reasons)}" if reasons else ""


def _very_wide(claim: Claim, body: _Body) -> bool:
    """Whether every study's interval includes as well a quarter less as a quarter more."""
    found = [relevant_results(claim, line.facts) for line in body.lines]
    return all(results and all(map(_opens_both_ways, results)) for results in found)


def _opens_both_ways(result: Result) -> bool:
    if not leaves_open(result):
        return False
    low, high = _ends(result)
    return low < _IMPORTANT[0] and high > _IMPORTANT[1]


def _ends(result: Result) -> list[float]:
    return [float(end) for end in _NUMBER.findall(plain_figures(result.interval or ""))]


def finds_otherwise(claim: Claim, line: Line) -> bool:
    """Whether a disputing study is direct, and says more than that nobody can tell.

    Where each interval on the claim's outcome includes both no effect and an important one, a
    study without an effect agrees as well with one that found it.
    """
    results = relevant_results(claim, line.facts)
    vague = bool(results) and all(map(leaves_open, results))
    return line.direct and not (vague and line.fitness.voice is Voice.GRADED)


def leaves_open(result: Result) -> bool:
    """Whether the interval of a ratio includes both no effect and an important one.

    Important is a quarter more or less, GRADE's threshold where none is known (GRADE guidelines 6).
    Of differences nothing is said, for what matters there depends on the scale.
    """
    ends = _ends(result)
    if not result.crosses_null or result.size == "trivial" or len(ends) != 2:
        return False
    low, high = _IMPORTANT
    return bool(_RATIO.search(result.estimate or "")) and (ends[0] < low or ends[1] > high)


def relevant_results(claim: Claim, study: StudyFacts) -> tuple[Result, ...]:
    """The results on the claim's outcome; all of them where none names it."""
    if claim.outcome is None:
        return study.results
    wanted = _telling(claim.outcome.name)
    named = tuple(r for r in study.results if wanted & _telling(r.outcome.name))
    return named or study.results


def _telling(outcome: str) -> set[str]:
    """The words of an outcome that set it apart from others: of "risk of stroke" the last."""
    words = set(outcome.lower().split())
    return words - _OF_ANY or words


def _joined(claim: Claim, tally: _Tally) -> _Tally:
    """The computed level combined with what only a person may judge: upgrades, and a lower rating."""
    rated = claim.certainty
    if rated is None:
        return tally
    lowered = any("down" in step for step in tally.steps) or bool(rated.down)
    ups = sum(levels for _, levels in rated.up)
    if ups and not lowered and tally.level == 1:
        level = min(3, tally.level + ups)
        tally = _Tally(level, (*tally.steps, f"up to {_named(level)}, as the reviewer judged"))
    return tally.cap(LEVELS.index(rated.rating), "the reviewer rated it so")
