"""The steps towards a verdict, each in sentences that a doctor can follow and dispute."""

from __future__ import annotations

from claimcheck.appraisal.allowance import Allowance
from claimcheck.appraisal.bodies import Evidence, Line
from claimcheck.appraisal.certainty import finds_otherwise
from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.excess import Excess
from claimcheck.model.claim import SUPPORTING, AttributionKind, Claim, Stance
from claimcheck.model.finding import Step
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Risk
from claimcheck.model.wording import Strength

_MODERATE = 2
"""OCEBM level up to which a single source is of at least moderate strength."""


def uncitable_step(claim: Claim) -> Step:
    """Whether it reports one particular source that nobody has identified."""
    told = claim.attribution
    nameless = told.kind in (AttributionKind.VAGUE, AttributionKind.NAMED)
    if nameless and told.particular and not told.study:
        words = f"“{told.words}”" if told.words else "one particular source"
        outcome = f"The claim reports {words}, and nobody has identified the source."
        return Step("uncitable", outcome, decided=True)
    if told.study:
        known = f"The source it reports was identified as {told.study}"
        if told.study not in {citation.study for citation in claim.citations}:
            known += ", which is not among its citations"
        return Step("uncitable", f"{known}.", studies=(told.study,))
    return Step("uncitable", "The claim reports no particular source that has to be found.")


def dropped_step(evidence: Evidence) -> Step:
    """Which of the cited studies carry nothing, and why."""
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
        else "Nothing drops out, but some cited sources do not fully carry the claim."
    )
    return Step("drops-out", outcome, facts, evidence.dropped)


def fit_step(evidence: Evidence) -> Step:
    """Which studies can carry the claim, and in what way."""
    carrying = (*evidence.supports, *evidence.disputes)
    lines = sorted((*carrying, *evidence.unfit), key=lambda line: line.key)
    if not lines:
        return Step("fit", "No study counts for or against the claim.")
    outcome = f"Of {len(lines)} that count for or against the claim, {len(carrying)} can carry it."
    return Step("fit", outcome, tuple(map(_fit_fact, lines)), tuple(line.key for line in lines))


def _fit_fact(line: Line) -> str:
    stance = line.citation.stance.value.replace("-", " ")
    fact = f"{line.key} ({stance}): {line.fitness.why}"
    indirect = "; ".join(m.why for m in line.indirect)
    return f"{fact}. Indirect: {indirect}." if indirect else f"{fact}."


def contradicted_step(claim: Claim, evidence: Evidence, settings: AppraisalSettings) -> Step:
    """Whether a strong source says otherwise and nothing fit supports the claim."""
    strong = [line for line in evidence.disputes if _is_strong(claim, line, settings)]
    keys = tuple(sorted({line.key for line in strong}))
    if evidence.supports or not strong:
        why = (
            "there is fit support"
            if evidence.supports
            else "no source that is fit, direct and strong disputes it"
        )
        return Step("contradicted", f"Not contradicted: {why}.", studies=keys)
    outcome = f"{', '.join(keys)} found otherwise, in the people and on the outcome of the claim, and no fit source supports it."
    facts = tuple(sentence(f"{line.key}: {line.fitness.why}") for line in strong)
    return Step("contradicted", outcome, facts, keys, decided=True)


def _is_strong(claim: Claim, line: Line, settings: AppraisalSettings) -> bool:
    """Fit, direct, of OCEBM level 1 or 2, no surrogate, not at high risk of bias, not tiny or vague."""
    people = line.facts.people
    tiny = people is not None and people < settings.contradiction_minimum
    counted = line.fitness.voice is Voice.GRADED and tiny
    return (
        finds_otherwise(claim, line)
        and line.fitness.level <= _MODERATE
        and line.risk is not Risk.HIGH
        and not counted
    )


def unsupported_step(evidence: Evidence) -> Step:
    """Whether nothing fit supports it, even in part."""
    if evidence.supports:
        keys = tuple(sorted({line.key for line in evidence.supports}))
        return Step(
            "unsupported", f"{', '.join(keys)} can carry it, at least in part.", studies=keys
        )
    why, keys = _what_is_lacking(evidence)
    return Step("unsupported", why, studies=keys, decided=True)


def _what_is_lacking(evidence: Evidence) -> tuple[str, tuple[str, ...]]:
    """Why nothing supports a claim, and the keys of the studies that this is about."""
    unfit = [line for line in evidence.unfit if line.citation.stance in SUPPORTING]
    if unfit:
        whys = "; ".join(f"{line.key} does not, as {line.fitness.why}" for line in unfit)
        return f"No fit source supports it: {whys}.", ()
    if evidence.others:
        return " ".join(evidence.said), evidence.others
    if against := _what_speaks_against(evidence):
        return f"Nothing supports it; {against}.", ()
    if evidence.neutral:
        neutral = f"{', '.join(evidence.neutral)} {'is' if len(evidence.neutral) == 1 else 'are'}"
        return f"Nothing cited supports it, even in part: {neutral} neutral.", evidence.neutral
    if evidence.dropped:
        return " ".join(("Nothing that still stands supports it.", *evidence.said)), ()
    return "No study is given for it.", ()


def _what_speaks_against(evidence: Evidence) -> str:
    """What disputes a claim without being able to contradict it; empty where nothing does."""
    if evidence.disputes:
        return "what disputes it is too weak or indirect to contradict it"
    against = (line for line in evidence.unfit if line.citation.stance is Stance.DISPUTES)
    return "; ".join(
        f"{line.key}, which disputes it, cannot carry it either, as {line.fitness.why}"
        for line in against
    )


def overstated_step(claim: Claim, excess: tuple[Excess, ...], allowed: Allowance) -> Step:
    """Whether the words exceed what the evidence allows."""
    facts = tuple(map(sentence, allowed.because))
    read = claim.wording.strength
    if claim.modelled and Strength.NO_RELATION < read < claim.strength:
        modelled = claim.strength.label
        facts += (f"The words read as “{read.label}”, weaker than “{modelled}” as it is modelled.",)
    if not excess:
        return Step("overstated", "The words stay within what the evidence allows.", facts)
    outcome = "The words go beyond the evidence: " + "; ".join(item.why for item in excess) + "."
    return Step("overstated", outcome, facts, decided=True)


def supported_step(evidence: Evidence) -> Step:
    """The studies that support the claim as it is worded."""
    keys = tuple(sorted({line.key for line in evidence.supports}))
    outcome = f"{', '.join(keys)} support{'s' if len(keys) == 1 else ''} the claim as it is worded."
    return Step("supported", outcome, studies=keys, decided=True)


def sentence(text: str) -> str:
    """``text`` as a sentence; a study's key at its start stays as it is written."""
    first = text.split(" ", 1)[0]
    starts_with_key = first.endswith(":") or any(c.isdigit() or c == "_" for c in first)
    head = text[:1] if starts_with_key else text[:1].upper()
    return head + text[1:] + ("" if text.endswith(".") else ".")
