"""GitHub workflow commands: annotations within its caps."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.finding import Audit, Finding, Level

CAP = 10
"""Annotations of each level that GitHub shows of one step."""
_SHOWN = {Level.ERROR: CAP, Level.WARNING: CAP, Level.NOTE: CAP - 1}
"""The last notice says how many more there are."""
_COMMAND = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def github_report(audit: Audit) -> str:
    """One workflow command a finding, the gravest first, in the order of files and lines.

    What was not checked is annotated before the warnings, so that GitHub does not cut it off.
    """
    standing = sorted((f for f in audit.findings if not f.suppressed), key=_order)
    told = {level: [_annotation(f) for f in standing if f.level is level] for level in Level}
    told[Level.WARNING][:0] = [_gap(path, what, why) for path, what, why in _gaps(audit)]
    more = [
        f"{len(lines) - _SHOWN[level]} more of level {level.value}"
        for level, lines in told.items()
        if len(lines) > _SHOWN[level]
    ]
    lines = [line for level, lines in told.items() for line in lines[: _SHOWN[level]]]
    lines += [_rest(", ".join(more))] if more else []
    return "".join(f"{line}\n" for line in lines)


def _rest(more: str) -> str:
    return (
        f"::notice title=claimcheck::{more} are not annotated (GitHub shows ten of a level); "
        "the job summary lists them all"
    )


def _order(finding: Finding) -> tuple[object, ...]:
    return (finding.path, finding.line, finding.rule)


def _annotation(finding: Finding) -> str:
    facts = {"file": finding.path, "title": finding.rule}
    if finding.line:
        facts |= {"line": str(finding.line), "col": str(max(1, finding.column))}
    told = ",".join(f"{name}={_property(value)}" for name, value in facts.items())
    text = finding.message + (f"\nInstead: {finding.suggestion}" if finding.suggestion else "")
    return f"::{_COMMAND[finding.level]} {told}::{_data(text)}"


def _gap(path: str, what: str, why: str) -> str:
    place = f" file={_property(path)},title=not checked" if path else " title=not checked"
    return f"::warning{place}::{_data(f'{what}: {why}')}"


def _gaps(audit: Audit) -> Iterable[tuple[str, str, str]]:
    for one in audit.articles:
        yield from ((one.path, g.what, g.why) for g in one.not_checked if g.blocking)
    yield from (("", g.what, g.why) for g in audit.not_checked if g.blocking)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
