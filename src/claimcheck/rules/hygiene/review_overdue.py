"""``hygiene/review-overdue``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from claimcheck.dossier import Dossier
from claimcheck.folding.dates import day_in
from claimcheck.rulebook import Case, Flag, rule

_DAYS = 365.25


@rule(
    source="JAMA benchmarks (currency, Silberg 1997); DISCERN item 5; PIF TICK: review every three years",
    bad=[
        Case(
            "---\nreview_by: 2025-01-31\n---\n# Ginger\n\nGinger settles the stomach.", whole=True
        ),
        Case(
            "---\nnext_review: 31 January 2025\n---\n# Ginger\n\nGinger settles the stomach.",
            whole=True,
        ),
        Case("---\nupdated: 2019-05-01\n---\n# Ginger\n\nGinger settles the stomach.", whole=True),
    ],
    good=[
        "---\nreview_by: 2028-01-31\nupdated: 2026-01-31\n---\n# Ginger\n\nGinger settles the stomach.",
        "# Ginger\n\nGinger settles the stomach.",
    ],
)
def review_overdue(dossier: Dossier, *, years: float = 3.0) -> Iterator[Flag]:
    """An article whose own review date has passed, or that nobody has updated for years.

    Evidence moves: half of the systematic reviews examined by Shojania et al. 2007 needed updating within five
    and a half years. A page that wrongly looks current misleads more than one that shows its age.

    Review it and set a new date, or say at the top that it is out of date. `years = 0` turns the age off.
    """
    info, today = dossier.article.info, dossier.context.today
    due = _date(info.review_by)
    if due and due < today:
        yield Flag(f"its review was due on {due.isoformat()}")
        return
    last = _date(info.updated) or _date(info.published)
    if due is None and last and years and (today - last).days > years * _DAYS:
        yield Flag(f"last updated on {last.isoformat()}, more than {years:g} years ago")


def _date(text: str) -> date | None:
    try:
        return day_in(text)
    except ValueError:  # the reader has told of it
        return None
