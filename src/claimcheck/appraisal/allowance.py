"""How strongly a side's evidence lets a claim be worded: the best of its voices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from claimcheck.appraisal.bodies import Line
from claimcheck.appraisal.certainty import (
    LEVELS,
    CertaintyCeiling,
    certainty_ceiling,
    relevant_results,
)
from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.reach import reassures
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.wording import Magnitude, Strength, WordedCertainty
from claimcheck.values import dataclass


class Rung(IntEnum):
    """The ladder on which wording and evidence are compared, weakest first.

    It combines Sumner's levels of relation with the wording of GRADE guidelines 26: "can" needs
    moderate certainty, "may" low; with very low certainty no direction may be asserted.
    """

    NOTHING = 0
    UNCERTAIN = 1
    """ "It is unclear whether"; "has been reported"."""
    LINK = 2
    """ "Is linked to"."""
    MAY = 3
    CAN = 4
    """ "Can", "probably"."""
    PLAIN = 5
    """The bare verb."""


STRENGTH = {
    Rung.NOTHING: Strength.NONE,
    Rung.UNCERTAIN: Strength.AMBIGUOUS,
    Rung.LINK: Strength.AMBIGUOUS,
    Rung.MAY: Strength.CONDITIONAL,
    Rung.CAN: Strength.CAN_CAUSE,
    Rung.PLAIN: Strength.CAUSES,
}
WORDED = {
    Rung.NOTHING: WordedCertainty.VERY_LOW,
    Rung.UNCERTAIN: WordedCertainty.VERY_LOW,
    Rung.LINK: WordedCertainty.LOW,
    Rung.MAY: WordedCertainty.LOW,
    Rung.CAN: WordedCertainty.MODERATE,
    Rung.PLAIN: WordedCertainty.HIGH,
}
SIZES = (Magnitude.TRIVIAL, Magnitude.SLIGHT, Magnitude.UNMARKED, Magnitude.LARGE)
"""From the smallest to the largest."""
_BY_CERTAINTY = dict(zip(LEVELS, (Rung.UNCERTAIN, Rung.MAY, Rung.CAN, Rung.PLAIN), strict=True))


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one side's evidence allows."""

    rung: Rung
    """The highest rung if the words say what they must (animals, cells)."""
    untold: Rung
    """The highest rung if they do not."""
    certainty: CertaintyCeiling | None
    """The GRADE ceiling; ``None`` where there is no body of evidence for an effect."""
    magnitude: Magnitude
    full: bool
    """Whether some source supports the whole claim."""
    because: tuple[str, ...] = ()
    linked: bool = False
    """Whether some source shows that things go together."""


@dataclass(frozen=True, slots=True)
class _Option:
    rung: Rung
    tells: bool
    because: tuple[str, ...]
    certainty: CertaintyCeiling | None = None


NO_ALLOWANCE = Allowance(Rung.NOTHING, Rung.NOTHING, None, Magnitude.TRIVIAL, full=False)


def allowance(
    claim: Claim,
    lines: Sequence[Line],
    *,
    against: Sequence[Line] = (),
    null: bool = False,
    settings: AppraisalSettings,
) -> Allowance:
    """The strongest wording that these studies allow.

    The best single voice decides, so one more study never lowers it and one fewer never raises it.
    Sources that support a claim only in part allow no more than "may".
    """
    options = [option for line in lines for option in _voiced(claim, line)]
    graded = [line for line in lines if line.fitness.voice is Voice.GRADED]
    for body, part in (([line for line in graded if line.full], False), (graded, True)):
        ceiling = certainty_ceiling(claim, body, against=against, null=null, settings=settings)
        if ceiling is not None:
            options.append(_graded(claim, ceiling, part=part))
    if not options:
        return NO_ALLOWANCE
    best = max(options, key=_order)
    return Allowance(
        rung=best.rung,
        untold=max((o.rung for o in options if not o.tells), default=Rung.NOTHING),
        certainty=best.certainty,
        magnitude=_magnitude(claim, lines, best),
        full=any(line.full for line in lines),
        because=best.because,
        linked=any(line.fitness.voice is Voice.LINK for line in lines),
    )


def _order(option: _Option) -> tuple[int, bool, bool, tuple[str, ...]]:
    return (option.rung, not option.tells, option.certainty is None, option.because)


_CAPS = {
    Voice.PLAIN: (Rung.PLAIN, Rung.MAY),
    Voice.LABORATORY: (Rung.PLAIN, Rung.MAY),
    Voice.LINK: (Rung.LINK, Rung.UNCERTAIN),
    Voice.REPORTED: (Rung.UNCERTAIN, Rung.UNCERTAIN),
}
"""The rung of each voice that GRADE does not rate: for full and for partial support."""


def _voiced(claim: Claim, line: Line) -> Iterable[_Option]:
    voice = line.fitness.voice
    if voice not in _CAPS:
        return
    rung = _CAPS[voice][0 if line.full else 1]
    warns = claim.type is ClaimType.HARM and not reassures(claim)
    if voice is Voice.REPORTED and warns and line.full:
        rung = Rung.MAY
    extent = "" if line.full else ", and supports the claim only in part"
    because = (f"{line.key}: {line.fitness.why}{extent}",)
    yield _Option(rung, line.fitness.tell_species, because)


def _graded(claim: Claim, ceiling: CertaintyCeiling, *, part: bool) -> _Option:
    rung, because = _BY_CERTAINTY[ceiling.level], ceiling.steps
    if part and rung > Rung.MAY:
        rung, because = (
            Rung.MAY,
            (*because, "no more than “may”, as the claim is supported only in part"),
        )
    if claim.type is ClaimType.RECOMMENDATION and rung > Rung.CAN:
        rung, because = Rung.CAN, (*because, "trials alone do not justify firm advice")
    return _Option(rung, tells=False, because=because, certainty=ceiling)


def _magnitude(claim: Claim, lines: Sequence[Line], best: _Option) -> Magnitude:
    """Large only if a person judged it so and the evidence is good; small if all of it is."""
    found = max(SIZES.index(_size(claim, line)) for line in lines)
    if SIZES[found] is Magnitude.LARGE and best.rung < Rung.CAN:
        return Magnitude.UNMARKED
    return SIZES[found]


def _size(claim: Claim, line: Line) -> Magnitude:
    """The largest size a study found; unmarked where nobody judged the size of a result."""
    sizes = {result.size for result in relevant_results(claim, line.facts)}
    if "large" in sizes:
        return Magnitude.LARGE
    if sizes and sizes <= {"small", "trivial"}:
        return Magnitude.SLIGHT if "small" in sizes else Magnitude.TRIVIAL
    return Magnitude.UNMARKED
