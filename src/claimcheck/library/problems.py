"""Faults of the reference and claims files, as findings and as gaps of the audit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath

from claimcheck.config import Config
from claimcheck.library.discovery import unmet_overrides
from claimcheck.library.loading import Loaded, inside
from claimcheck.model.finding import Finding
from claimcheck.model.problem import Problem
from claimcheck.model.text import NotChecked
from claimcheck.rulebook.selection import ChosenRule

_RULE = "bibliography/faulty-file"


def findings_of(
    problems: Iterable[Problem], rules: Sequence[ChosenRule], config: Config
) -> Iterator[Finding]:
    """One finding per fault, at its line."""
    level = next((one.level for one in rules if one.rule.name == _RULE), None)
    if level is None:
        return
    for problem in sorted(problems, key=lambda p: (p.path, p.line, p.column, p.message)):
        of_claims = PurePosixPath(problem.path).is_relative_to(config.claims)
        yield Finding(
            rule=_RULE,
            level=level,
            message=f"{problem.message} [{problem.code}]",
            path=problem.path,
            line=problem.line,
            column=problem.column,
            claim=problem.key if of_claims and problem.key else None,
            studies=(problem.key,) if problem.key and not of_claims else (),
        )


def gaps_of(loaded: Loaded, config: Config) -> Iterator[NotChecked]:
    """What could not be loaded, or is missing where it is required."""
    for setting in ("claims", "bibliography"):
        name = getattr(config, setting)
        if name != setting and not (config.root / name).is_dir():
            yield NotChecked(
                f"the {setting}", f"there is no folder {name!r}, which {setting} names"
            )
    for problem in loaded.lost:
        place = f"{problem.path}:{problem.line}" if problem.line else problem.path
        yield NotChecked(place, problem.message)
    for name, one in sorted(loaded.claims.items()):
        if not inside(config.root, name):
            yield NotChecked(one.file, f"the article it names lies outside the project: {name}")
    cites = any(claim.citations for one in loaded.claims.values() for claim in one.claims)
    if cites and not loaded.bibliography.entries:
        why = f"claims cite studies, but {config.bibliography}/ holds no entry"
        yield NotChecked("the bibliography", why)
    if config.require_verification and loaded.bibliography.verification is None:
        yield NotChecked("the references", "there is no verification file; run `claimcheck verify`")
    if config.max_age is not None and (old := _stale(loaded, config.max_age)):
        keys = ", ".join(old[:8]) + (" and more" if len(old) > 8 else "")
        why = f"{len(old)} cited studies were not checked in {config.max_age} days: {keys}"
        yield NotChecked("the references", f"{why}; run `claimcheck verify`")


def _stale(loaded: Loaded, days: int) -> list[str]:
    """Keys of cited studies for which no service answered within so many days."""
    since = (datetime.now(tz=UTC).date() - timedelta(days=days)).isoformat()
    cited = {
        c.study for one in loaded.claims.values() for claim in one.claims for c in claim.citations
    }
    studies = loaded.studies
    return sorted(key for key in cited & set(studies) if studies[key].verified_on[:10] < since)


def told_left_out(
    counts: Mapping[tuple[str, str], int],
    config: Config,
    audited: Collection[str],
    *,
    whole: bool,
) -> Iterator[NotChecked]:
    """How many findings each setting of ``per-path`` leaves out, and which leaves none out.

    ``whole`` is whether the audit was of the whole project: otherwise others may stand elsewhere.
    """
    unmet = unmet_overrides(config, audited) if whole else ()
    for one in config.per_path:
        for name in one.ignore:
            number = counts.get((one.pattern, name), 0)
            told = f"{name} flags nothing there; take it out of its ignore"
            if number:
                told = f"{_findings(number)} of {name} left out there, as it says"
            if number or (whole and one.pattern not in unmet):
                yield NotChecked(f"per-path {one.pattern!r}", told, blocking=False)
        if number := counts.get((one.pattern, ""), 0):
            told = f"{_findings(number)} left out there, as its select says"
            yield NotChecked(f"per-path {one.pattern!r}", told, blocking=False)


def _findings(number: int) -> str:
    return f"{number} finding{'' if number == 1 else 's'}"
