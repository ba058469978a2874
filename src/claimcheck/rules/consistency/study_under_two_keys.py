"""``consistency/study-under-two-keys``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Project
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial

_CLAIM = claim("benefit", cites("lee2021"), cites("lee2021b"), strength="conditional")


@rule(
    source="Cochrane Handbook 6.5, 5.2.1: a study reported twice is counted once",
    needs=Need.PROJECT,
    bad=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={
                "lee2021": trial(doi="10.5555/nettle.1"),
                "lee2021b": trial(doi="10.5555/NETTLE.1"),
            },
            whole=True,
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={
                "lee2021": trial(doi="10.5555/nettle.1"),
                "lee2021b": trial(doi="10.5555/nettle.2"),
            },
        ),
    ],
)
def study_under_two_keys(project: Project) -> Iterator[Flag]:
    """One publication listed in the bibliography under two keys.

    Claims that cite both look better supported than they are, and a retraction recorded for one is missed for the
    other.

    Keep one entry and let all claims cite its key.
    """
    places = {entry.key: entry for entry in project.entries}
    for twin in project.graph.duplicates():
        entry = places.get(twin.keys[-1])
        yield Flag(
            f"{' and '.join(twin.keys)} share the {twin.by} {twin.value}",
            path=entry.file if entry else "",
            line=entry.line if entry else 0,
            studies=twin.keys,
            suggestion=f"keep {twin.keys[0]} and let all claims cite it",
        )
