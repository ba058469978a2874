"""How a claim's verdict comes about: seven questions in a fixed order, each answer kept and shown."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.appraisal.allowance import NO_ALLOWANCE, Allowance, Rung, allowance
from claimcheck.appraisal.bodies import Evidence, sort_evidence
from claimcheck.appraisal.ceiling import ceiling_of
from claimcheck.appraisal.certainty import finds_otherwise
from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.excess import (
    Excess,
    find_excess,
    is_null,
    narrowing,
    promises_too_much,
)
from claimcheck.appraisal.reach import is_safety_net, reassures
from claimcheck.appraisal.rewording import Needs, reword
from claimcheck.appraisal.steps import (
    contradicted_step,
    dropped_step,
    fit_step,
    overstated_step,
    sentence,
    supported_step,
    uncitable_step,
    unsupported_step,
)
from claimcheck.appraisal.withheld import why_withheld
from claimcheck.language.wording import grade_wording
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.finding import Step, Verdict, VerdictKind
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Study
from claimcheck.model.wording import Magnitude
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A claim's evidence and what it allows, computed once for all wordings of the claim."""

    evidence: Evidence
    allowed: Allowance
    for_it: Rung
    against_it: Rung


def judge(
    claim: Claim,
    studies: Mapping[str, Study],
    *,
    settings: AppraisalSettings | None = None,
    register: str = "lay",
) -> Verdict:
    """The verdict on ``claim``, with its steps, ceiling and a better wording where one is needed.

    Pure: it depends on nothing but its arguments, and not on their order.

    Args:
        claim: the claim with its words read (:func:`claimcheck.language.wording.grade_wording`).
        studies: the bibliography by key; cited studies that are not in it carry nothing.
        settings: thresholds; the defaults where ``None``.
        register: ``lay`` or ``technical``: whose words the ceiling and the suggestion use.
    """
    settings = settings or AppraisalSettings()
    unknown = uncitable_step(claim)
    if unknown.decided:
        return Verdict(VerdictKind.UNCITABLE, (unknown.outcome,), (unknown,))
    weighed = _weigh(claim, studies, settings)
    steps = (unknown, dropped_step(weighed.evidence), fit_step(weighed.evidence))
    return _decide(claim, weighed, steps, settings, register)


def _decide(
    claim: Claim,
    weighed: _Weighed,
    steps: tuple[Step, ...],
    settings: AppraisalSettings,
    register: str,
) -> Verdict:
    ceiling = ceiling_of(claim, weighed.allowed, null=is_null(claim), register=register)
    contradicted = contradicted_step(claim, weighed.evidence, settings)
    steps = (*steps, contradicted)
    if _needs_no_source(claim, weighed.evidence):
        supported = Step("supported", _NO_SOURCE, decided=True)
        return Verdict(VerdictKind.SUPPORTED, (_NO_SOURCE,), (*steps, supported))
    if contradicted.decided:
        return Verdict(VerdictKind.CONTRADICTED, (contradicted.outcome,), steps, ceiling)
    unsupported = unsupported_step(weighed.evidence)
    steps = (*steps, unsupported)
    if unsupported.decided:
        return Verdict(VerdictKind.UNSUPPORTED, (unsupported.outcome,), steps, ceiling)
    excess = _excess(claim, weighed)
    overstated = overstated_step(claim, excess, weighed.allowed)
    steps = (*steps, overstated)
    if excess:
        reasons = tuple(sentence(item.why) for item in excess)
        kinds = tuple(dict.fromkeys(item.kind for item in excess))
        better = _better_words(claim, weighed, excess, technical=register == "technical")
        if not better and claim.type is not ClaimType.SOURCE_REFERENCE:
            reasons = (*reasons, why_withheld(claim))
        return Verdict(VerdictKind.OVERSTATED, reasons, steps, ceiling, better, kinds)
    supported = supported_step(weighed.evidence)
    return Verdict(VerdictKind.SUPPORTED, (supported.outcome,), (*steps, supported), ceiling)


def _weigh(claim: Claim, studies: Mapping[str, Study], settings: AppraisalSettings) -> _Weighed:
    evidence = _reported(claim, sort_evidence(claim, studies))
    direct = [line for line in evidence.disputes if finds_otherwise(claim, line)]
    null = is_null(claim)
    allowed = allowance(
        claim, evidence.supports, against=evidence.disputes, null=null, settings=settings
    )
    alone = allowed
    if direct:
        alone = allowance(claim, evidence.supports, null=null, settings=settings)
    other = allowance(replace(claim, certainty=None), direct, null=not null, settings=settings)
    if _reports_one(claim):
        allowed = alone = _as_reported(evidence)
    return _Weighed(evidence, allowed, alone.rung, other.rung if direct else Rung.NOTHING)


def _reports_one(claim: Claim) -> bool:
    """Whether the sentence reports one identified study, which alone can then support it."""
    return bool(claim.attribution.particular and claim.attribution.study)


def _reported(claim: Claim, evidence: Evidence) -> Evidence:
    """The evidence without the studies that support what another one is said to have found."""
    if not _reports_one(claim):
        return evidence
    reported = claim.attribution.study
    kept = tuple(line for line in evidence.supports if line.key == reported)
    others = sorted({line.key for line in evidence.supports} - {reported})
    told = f"The sentence reports {reported}, so others cannot support it: {', '.join(others)}."
    said = (*evidence.said, told) if others else evidence.said
    return replace(evidence, supports=kept, others=tuple(others), said=said)


_REPORTS = {
    Voice.GRADED: (Rung.PLAIN, Rung.MAY),
    Voice.PLAIN: (Rung.PLAIN, Rung.MAY),
    Voice.LABORATORY: (Rung.PLAIN, Rung.MAY),
    Voice.LINK: (Rung.LINK, Rung.UNCERTAIN),
    Voice.REPORTED: (Rung.LINK, Rung.UNCERTAIN),
}
"""What a report of one study may say by that study's design: in full, and with partial support."""


def _as_reported(evidence: Evidence) -> Allowance:
    """A report of one study is compared with that study's own facts."""
    if not evidence.supports:
        return NO_ALLOWANCE
    line = evidence.supports[0]
    rung = _REPORTS[line.fitness.voice][0 if line.full else 1]
    tells = line.fitness.tell_species
    because = (f"the sentence reports {line.key}: {line.fitness.why}",)
    untold = Rung.NOTHING if tells else rung
    return Allowance(rung, untold, None, Magnitude.UNMARKED, full=line.full, because=because)


_NO_SOURCE = "It is advice to see a professional, which needs no source."


def _needs_no_source(claim: Claim, evidence: Evidence) -> bool:
    """Safety-net advice that promises nothing and that nothing disputes."""
    return is_safety_net(claim) and not promises_too_much(claim) and not evidence.disputes


def _excess(claim: Claim, weighed: _Weighed) -> tuple[Excess, ...]:
    return find_excess(
        claim,
        weighed.evidence,
        weighed.allowed,
        for_it=weighed.for_it,
        against_it=weighed.against_it,
    )


_ON_SAFETY = frozenset({ClaimType.HARM, ClaimType.COMPARISON})


def _better_words(
    claim: Claim, weighed: _Weighed, excess: tuple[Excess, ...], *, technical: bool
) -> str:
    if claim.type is ClaimType.SOURCE_REFERENCE:
        return ""  # what a source is has to be looked up, not reworded
    kinds = {item.kind for item in excess}
    needs = Needs(
        rung=weighed.allowed.rung,
        people=narrowing(claim, weighed.evidence),
        animals="breadth" in kinds and weighed.allowed.untold < weighed.allowed.rung,
        dissent="silence" in kinds,
        slight="magnitude" in kinds and weighed.allowed.magnitude is Magnitude.SLIGHT,
        advice=claim.type is ClaimType.RECOMMENDATION,
        probable=claim.type is ClaimType.COMPARISON
        or is_null(claim)
        or (claim.type is ClaimType.HARM and reassures(claim)),
        link=weighed.allowed.linked,
        keep="safer gentler" if claim.type in _ON_SAFETY else "",
        technical=technical,
    )

    def holds(text: str) -> bool:
        changed = replace(claim, quote=text, wording=grade_wording(text))
        return not _excess(changed, weighed)

    return reword(claim.quote, needs, holds)
