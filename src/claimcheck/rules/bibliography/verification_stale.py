"""``bibliography/verification-stale``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.dossier import Project
from claimcheck.model.finding import Level
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial

_CLAIM = claim("benefit", cites("lee2021"), strength="conditional")
_SHOWN = 8
"""How many keys a message names."""


@rule(
    level=Level.NOTE,
    source="Design: retractions come later; COPE: articles go on citing retracted work for years",
    needs=Need.PROJECT,
    bad=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={"lee2021": trial()},
            whole=True,
        ),
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={"lee2021": trial(verified_on="2025-01-31")},
            whole=True,
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={"lee2021": trial(verified_on="2026-11-01")},
        ),
    ],
)
def verification_stale(project: Project) -> Iterator[Flag]:
    """Cited studies never checked with a reference service, or last checked longer ago than the project's
    `max-age` allows.

    A study may have been retracted or corrected since, or may never have existed under that number. This is a
    warning where the project sets a maximum age, and a note where it does not. There is one finding for the whole
    bibliography.

    Run `claimcheck verify` and commit what it writes.
    """
    cited = {c.study for ref in project.graph.claims for c in ref.claim.citations}
    studies = [project.studies[key] for key in sorted(cited) if key in project.studies]
    level = Level.WARNING if project.context.max_age is not None else None
    never = [s for s in studies if not s.verified_on]
    old = [s for s in studies if s.verified_on and _is_old(s, project)]
    for found, what in ((never, "were never checked"), (old, "have not been checked since")):
        if found:
            since = f" {min(s.verified_on for s in found)}" if found is old else ""
            yield _flag(project, found, f"{what}{since}", len(studies), level)


def _is_old(study: Study, project: Project) -> bool:
    limit = project.context.max_age
    return limit is not None and (project.context.today - _asked(study)).days > limit


def _asked(study: Study) -> date:
    """When a service last answered; the earliest possible day where the date cannot be read."""
    try:
        return date.fromisoformat(study.verified_on[:10])
    except ValueError:
        return date.min


def _flag(
    project: Project, found: Sequence[Study], what: str, cited: int, level: Level | None
) -> Flag:
    keys = tuple(study.key for study in found)
    named = ", ".join(keys[:_SHOWN]) + (
        f" and {len(keys) - _SHOWN} more" if len(keys) > _SHOWN else ""
    )
    entry = next((e for e in project.entries if e.key in keys), None)
    return Flag(
        f"{len(keys)} of {cited} cited studies {what}: {named}",
        path=entry.file if entry else "",
        line=entry.line if entry else 0,
        studies=keys,
        level=level,
        suggestion="run `claimcheck verify`",
    )
