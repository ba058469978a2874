"""``citation/number-not-in-source``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.language.text.numbers import find_numbers
from claimcheck.model.claim import SUPPORTING, Citation, Claim
from claimcheck.model.reading import Number, NumberKind
from claimcheck.rulebook import Case, Flag, Need, rule

_HELD = frozenset(
    {
        NumberKind.PERCENTAGE,
        NumberKind.PERCENTAGE_POINTS,
        NumberKind.FREQUENCY,
        NumberKind.MULTIPLE,
        NumberKind.RATIO,
        NumberKind.SAMPLE_SIZE,
    }
)
_CLOSE = 0.06
"""Relative distance within which a rounded figure still counts as the source's."""
_STUDY = {"roe2019": {"design": "randomised-trial", "sure": "verified", "n": 120}}


def _quoting(quote: str) -> tuple[dict[str, object], ...]:
    citation = {"study": "roe2019", "stance": "supports", "quote": quote}
    return ({"type": "benefit", "citations": [citation]},)


@rule(
    source="Mogull 2017 and Jergas and Baethge 2015: quotation errors (the source does not say it)",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Ginger lowers blood pressure by 12%.]]",
            claims=_quoting("Systolic pressure fell by 4% in the ginger group."),
            studies=_STUDY,
        ),
    ],
    good=[
        Case(
            "Ginger lowers blood pressure by 4%.",
            claims=_quoting("Systolic pressure fell by 4.1% in the ginger group."),
            studies=_STUDY,
        ),
        Case(
            "Ginger lowers blood pressure by 12%.",
            claims=_quoting("Systolic pressure fell in the ginger group."),
            studies=_STUDY,
        ),
        Case(
            "Ginger helped one in four.",
            claims=_quoting("Of those given ginger 25% felt better."),
            studies=_STUDY,
        ),
    ],
)
def number_not_in_source(dossier: Dossier) -> Iterator[Flag]:
    """A figure in a claim that does not appear in the words quoted from its sources, although they give other
    figures.

    In about one quotation in eight the source does not say what it is cited for. A wrong figure is the error that
    readers are least likely to notice and most likely to remember.

    Correct the figure, or quote the words that contain it. A quotation with no figure at all proves nothing here.
    """
    for judged in dossier.claims:
        claim = judged.claim
        quoting = [c for c in claim.citations if c.quote and c.stance in SUPPORTING]
        missing = _missing(claim, quoting) if claim.anchored and quoting else ()
        for number in missing:
            yield Flag(
                f"“{number.text}” is not in the words quoted from the source",
                claim.span,
                claim=claim.id,
                studies=tuple(c.study for c in quoting),
                suggestion="correct the figure, or quote the words that contain it",
            )


def _missing(claim: Claim, quoting: list[Citation]) -> Iterator[Number]:
    there = [_share(n) for c in quoting for n in find_numbers(c.quote) if n.kind in _HELD]
    numbers = [n for n in find_numbers(claim.quote) if n.kind in _HELD]
    for number in numbers if there else ():
        value = _share(number)
        if not any(abs(value - other) <= _CLOSE * max(value, other) for other in there):
            yield number


def _share(number: Number) -> float:
    return number.value * 100 if number.kind is NumberKind.FREQUENCY else number.value
