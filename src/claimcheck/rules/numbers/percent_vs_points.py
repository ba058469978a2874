"""``numbers/percent-vs-points``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.reading import NumberKind
from claimcheck.rulebook import A_DIGIT, Flag, rule
from claimcheck.rules._numeric import told_changes
from claimcheck.rules._printed import changes_of, printed


@rule(
    source="PIF TICK, communicating risk; arithmetic: a change of two percentages has two measures",
    bad=[
        "Smoking fell from 20% to 15%, a [[5%]] drop.",
        "The share who smoked fell [[10%]], from 30% to 20%.",
        "Cover rose from 40% to 50%, up [[10%]].",
        "Cover rose from 40% to 60%, an increase of [[50 percentage points]].",
    ],
    good=[
        "Smoking fell from 20% to 15%, a drop of 5 percentage points.",
        "Smoking fell from 20% to 15%, a 25% drop.",
        "Smoking fell from 20% to 15% in five years.",
    ],
    words=(A_DIGIT,),
)
def percent_vs_points(dossier: Dossier) -> Iterator[Flag]:
    """A change between two percentages given in per cent where it is in percentage points, or the reverse.

    From 20 % to 15 % is a fall of 5 percentage points, and of a quarter. A reader told "5 %" takes it for a
    twentieth.

    Write "percentage points" for the difference, and "per cent" for the share of the first figure.
    """
    for read, told in told_changes(dossier):
        points, share = changes_of(told)
        change = printed(told.change)[0]
        fits_points = change.could_be(points.low, points.high)
        fits_share = change.could_be(share.low, share.high)
        as_points = told.change.kind is NumberKind.PERCENTAGE_POINTS
        if fits_points != fits_share and fits_share == as_points:
            right = "per cent" if as_points else "percentage points"
            wrong = f"{told.change.value:g}"
            yield Flag(
                f"the change from {told.before.text} to {told.after.text} is {wrong} {right}, not “{told.change.text}”",
                read.source_span(told.change.span),
                suggestion=f"write “{wrong} {right}”",
            )
