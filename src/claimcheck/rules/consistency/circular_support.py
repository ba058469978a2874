"""``consistency/circular-support``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Project
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study

_CLAIM = claim("benefit", cites("ode2022"), strength="conditional")


@rule(
    source="Greenberg 2009 (BMJ 339:b2680): citation loops that make authority out of nothing",
    needs=Need.PROJECT,
    bad=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={
                "ode2022": study("systematic-review", n=90, includes=["roe2019"]),
                "roe2019": study("systematic-review", n=90, includes=["ode2022"]),
            },
            whole=True,
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={
                "ode2022": study("systematic-review", n=90, includes=["roe2019"]),
                "roe2019": study("randomised-trial", n=90),
            },
        ),
    ],
)
def circular_support(project: Project) -> Iterator[Flag]:
    """Studies recorded as including or replacing each other in a circle.

    A review cannot rest on a trial that rests on the review. Usually a key was mistyped; sometimes two reviews do
    rely on each other, and then neither rests on anything.

    Correct `includes`, `supersedes` or `same-data-as` in the appraisals.
    """
    places = {entry.key: entry for entry in project.entries}
    for circle in project.graph.cycles() if _may_circle(project) else ():
        entry = places.get(circle[0])
        yield Flag(
            f"{' → '.join((*circle, circle[0]))}: these studies support each other in a circle",
            path=entry.file if entry else "",
            line=entry.line if entry else 0,
            studies=circle,
        )


def _may_circle(project: Project) -> bool:
    """Whether anything is left after repeatedly removing studies that name no other."""
    judged = (s.appraisal for s in project.studies.values() if s.appraisal)
    named = {a.study: {*a.includes, *a.supersedes} for a in judged}
    left = {key: keys & named.keys() for key, keys in named.items()}
    while ends := {key for key, keys in left.items() if not keys & left.keys()}:
        left = {key: keys for key, keys in left.items() if key not in ends}
    return bool(left)
