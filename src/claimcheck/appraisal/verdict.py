"""How a claim's verdict comes about: seven questions in a fixed order, each answer kept and shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from claimcheck.appraisal.allowance import NO_ALLOWANCE, Allowance, Rung, allowance
from claimcheck.appraisal.bodies import Evidence, Line, sort_evidence
from claimcheck.appraisal.ceiling import ceiling_of
from claimcheck.appraisal.excess import (
    Excess,
    find_excess,
    is_null,
    narrowing,
    promises_too_much,
)
from claimcheck.appraisal.fitness import Voice
from claimcheck.appraisal.rewording import Needs, reword
from claimcheck.appraisal.settings import AppraisalSettings
from claimcheck.appraisal.told import is_safety_net
from claimcheck.language.wording import grade_wording
from claimcheck.model.claim import AttributionKind, Claim, ClaimType
from claimcheck.model.finding import Step, Verdict, VerdictKind
from claimcheck.model.study import Risk, Study
from claimcheck.model.wording import Magnitude, Strength

_MODERATE = 2
"""OCEBM level up to which a single source is of at least moderate strength."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A claim's evidence and what it allows, computed once for all wordings of the claim."""

    evidence: Evidence
    allowed: Allowance
    for_it: Rung
    against_it: Rung


def judge(
    claim: Claim, studies: Mapping[str, Study], *, settings: AppraisalSettings | None = None
) -> Verdict:
    """The verdict on ``claim``, with its steps, ceiling and a better wording where one is needed.

    Pure: it depends on nothing but its arguments, and not on their order.

    Args:
        claim: the claim with its words read (:func:`claimcheck.language.wording.grade_wording`).
        studies: the bibliography by key; cited studies that are not in it carry nothing.
        settings: thresholds; the defaults where ``None``.
    """
    settings = settings or AppraisalSettings()
    unknown = _uncitable(claim)
    if unknown.decided:
        return Verdict(VerdictKind.UNCITABLE, (unknown.outcome,), (unknown,))
    weighed = _weigh(claim, studies, settings)
    steps = (unknown, _dropped(weighed.evidence), _fit(weighed.evidence))
    return _decide(claim, weighed, steps, settings)


def _decide(
    claim: Claim, weighed: _Weighed, steps: tuple[Step, ...], settings: AppraisalSettings
) -> Verdict:
    ceiling = ceiling_of(claim, weighed.allowed, null=is_null(claim))
    contradicted = _contradicted(weighed.evidence, settings)
    steps = (*steps, contradicted)
    if _needs_no_source(claim, weighed.evidence):
        supported = Step("supported", _NO_SOURCE, decided=True)
        return Verdict(VerdictKind.SUPPORTED, (_NO_SOURCE,), (*steps, supported))
    if contradicted.decided:
        return Verdict(VerdictKind.CONTRADICTED, (contradicted.outcome,), steps, ceiling)
    unsupported = _unsupported(weighed.evidence)
    steps = (*steps, unsupported)
    if unsupported.decided:
        return Verdict(VerdictKind.UNSUPPORTED, (unsupported.outcome,), steps, ceiling)
    excess = _excess(claim, weighed)
    overstated = _overstated(claim, excess, weighed.allowed)
    steps = (*steps, overstated)
    if excess:
        reasons = tuple(_sentence(item.why) for item in excess)
        kinds = tuple(dict.fromkeys(item.kind for item in excess))
        better = _better_words(claim, weighed, excess)
        return Verdict(VerdictKind.OVERSTATED, reasons, steps, ceiling, better, kinds)
    supported = _supported(weighed)
    return Verdict(VerdictKind.SUPPORTED, (supported.outcome,), (*steps, supported), ceiling)


def _uncitable(claim: Claim) -> Step:
    told = claim.attribution
    nameless = told.kind in (AttributionKind.VAGUE, AttributionKind.NAMED)
    if nameless and told.particular and not told.study:
        words = f'"{told.words}"' if told.words else "one particular source"
        outcome = f"The claim reports {words}, and nobody has identified the source."
        return Step("uncitable", outcome, decided=True)
    if told.study:
        return Step(
            "uncitable",
            f"The source it reports was identified as {told.study}.",
            studies=(told.study,),
        )
    return Step("uncitable", "The claim reports no particular source that would have to be found.")


def _weigh(claim: Claim, studies: Mapping[str, Study], settings: AppraisalSettings) -> _Weighed:
    evidence = _reported(claim, sort_evidence(claim, studies))
    direct = [line for line in evidence.disputes if line.direct]
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
    """Whether the sentence tells of one identified study, which is then all that can bear it."""
    return bool(claim.attribution.particular and claim.attribution.study)


def _reported(claim: Claim, evidence: Evidence) -> Evidence:
    if not _reports_one(claim):
        return evidence
    kept = tuple(line for line in evidence.supports if line.key == claim.attribution.study)
    return replace(evidence, supports=kept)


_REPORTS = {
    Voice.GRADED: (Rung.PLAIN, Rung.MAY),
    Voice.PLAIN: (Rung.PLAIN, Rung.MAY),
    Voice.LABORATORY: (Rung.PLAIN, Rung.MAY),
    Voice.LINK: (Rung.LINK, Rung.UNCERTAIN),
    Voice.REPORTED: (Rung.LINK, Rung.UNCERTAIN),
}
"""What a report of one study may say by that study's design: in full, and where only part is so."""


def _as_reported(evidence: Evidence) -> Allowance:
    """A report of one study is held against that study's own facts."""
    if not evidence.supports:
        return NO_ALLOWANCE
    line = evidence.supports[0]
    rung = _REPORTS[line.fitness.voice][0 if line.full else 1]
    tells = line.fitness.tell_species
    because = (f"the sentence reports {line.key}: {line.fitness.why}",)
    untold = Rung.NOTHING if tells else rung
    return Allowance(rung, untold, None, Magnitude.UNMARKED, full=line.full, because=because)


def _dropped(evidence: Evidence) -> Step:
    if not evidence.said and not evidence.neutral:
        return Step("drops-out", "Nothing drops out.")
    facts = evidence.said
    if evidence.neutral:
        facts = (
            *facts,
            f"Neutral on the claim, so they carry nothing: {', '.join(evidence.neutral)}.",
        )
    count = len(evidence.dropped)
    outcome = (
        f"{count} of the cited studies drop{'s' if count == 1 else ''} out."
        if count
        else "Nothing drops out, but not all that is cited carries the claim in full."
    )
    return Step("drops-out", outcome, facts, evidence.dropped)


def _fit(evidence: Evidence) -> Step:
    carrying = (*evidence.supports, *evidence.disputes)
    lines = sorted((*carrying, *evidence.unfit), key=lambda line: line.key)
    if not lines:
        return Step("fit", "No study speaks for or against the claim.")
    outcome = f"Of {len(lines)} that speak on the claim, {len(carrying)} can carry it."
    return Step("fit", outcome, tuple(map(_fit_fact, lines)), tuple(line.key for line in lines))


def _fit_fact(line: Line) -> str:
    stance = line.citation.stance.value.replace("-", " ")
    fact = f"{line.key} ({stance}): {line.fitness.why}"
    indirect = "; ".join(m.why for m in line.indirect)
    return f"{fact}. Indirect: {indirect}." if indirect else f"{fact}."


def _contradicted(evidence: Evidence, settings: AppraisalSettings) -> Step:
    strong = [line for line in evidence.disputes if _is_strong(line, settings)]
    keys = tuple(sorted({line.key for line in strong}))
    if evidence.supports or not strong:
        why = (
            "there is fit support"
            if evidence.supports
            else "no fit, direct and strong source disputes it"
        )
        return Step("contradicted", f"Not contradicted: {why}.", studies=keys)
    outcome = f"{', '.join(keys)} found otherwise in the people and on the outcome of the claim, and nothing fit supports it."
    facts = tuple(_sentence(f"{line.key}: {line.fitness.why}") for line in strong)
    return Step("contradicted", outcome, facts, keys, decided=True)


def _is_strong(line: Line, settings: AppraisalSettings) -> bool:
    """Fit, direct, of OCEBM level 1 or 2, no surrogate, not at high risk of bias, not tiny."""
    people = line.facts.people
    tiny = people is not None and people < settings.contradiction_minimum
    counted = line.fitness.voice is Voice.GRADED and tiny
    return (
        line.direct
        and line.fitness.level <= _MODERATE
        and line.risk is not Risk.HIGH
        and not counted
    )


_NO_SOURCE = "It is advice to see a professional, which needs no source."


def _needs_no_source(claim: Claim, evidence: Evidence) -> bool:
    """Safety-net advice that promises nothing and that nothing disputes."""
    return is_safety_net(claim) and not promises_too_much(claim) and not evidence.disputes


def _unsupported(evidence: Evidence) -> Step:
    if evidence.supports:
        keys = tuple(sorted({line.key for line in evidence.supports}))
        return Step(
            "unsupported", f"{', '.join(keys)} can carry it, at least in part.", studies=keys
        )
    if evidence.unfit:
        return Step("unsupported", "What is cited for it is not fit to carry it.", decided=True)
    if evidence.disputes:
        return Step(
            "unsupported",
            "Nothing supports it; what disputes it is too weak or indirect to contradict it.",
            decided=True,
        )
    return Step("unsupported", "Nothing that is cited supports it, even in part.", decided=True)


def _excess(claim: Claim, weighed: _Weighed) -> tuple[Excess, ...]:
    return find_excess(
        claim,
        weighed.evidence,
        weighed.allowed,
        for_it=weighed.for_it,
        against_it=weighed.against_it,
    )


def _overstated(claim: Claim, excess: tuple[Excess, ...], allowed: Allowance) -> Step:
    facts = tuple(map(_sentence, allowed.because))
    read = claim.wording.strength
    if claim.modelled and Strength.NO_RELATION < read < claim.strength:
        modelled = claim.strength.label
        facts += (f'The words read as "{read.label}", weaker than "{modelled}" as it is modelled.',)
    if not excess:
        return Step("overstated", "The words stay within what the evidence allows.", facts)
    outcome = "The words go beyond the evidence: " + "; ".join(item.why for item in excess) + "."
    return Step("overstated", outcome, facts, decided=True)


def _supported(weighed: _Weighed) -> Step:
    keys = tuple(sorted({line.key for line in weighed.evidence.supports}))
    outcome = (
        f"{', '.join(keys)} bear{'s' if len(keys) == 1 else ''} the claim out as it is worded."
    )
    return Step("supported", outcome, studies=keys, decided=True)


def _better_words(claim: Claim, weighed: _Weighed, excess: tuple[Excess, ...]) -> str:
    if claim.type is ClaimType.SOURCE_REFERENCE:
        return ""  # what a source is has to be looked up, not reworded
    kinds = {item.kind for item in excess}
    needs = Needs(
        rung=weighed.allowed.rung,
        people=narrowing(claim, weighed.evidence),
        animals="breadth" in kinds and weighed.allowed.untold < weighed.allowed.rung,
        dissent="silence" in kinds,
        link=weighed.allowed.linked,
    )

    def holds(text: str) -> bool:
        changed = replace(claim, quote=text, wording=grade_wording(text))
        return not _excess(changed, weighed)

    return reword(claim.quote, needs, holds)


def _sentence(text: str) -> str:
    """``text`` as a sentence; a study's key at its start ("key: …") stays as it is written."""
    starts_with_key = text.split(" ", 1)[0].endswith(":")
    head = text[:1] if starts_with_key else text[:1].upper()
    return head + text[1:] + ("" if text.endswith(".") else ".")
