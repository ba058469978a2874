"""Every format by its name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from claimcheck.model.finding import Audit, Level

_HOMES = {
    "json": ("machine", "json_report"),
    "jsonl": ("machine", "jsonl_report"),
    "sarif": ("sarif", "sarif_report"),
    "github": ("github", "github_report"),
    "markdown": ("markdown", "markdown_report"),
    "rdjsonl": ("rdjsonl", "rdjsonl_report"),
    "html": ("html", "html_report"),
}


def render(
    audit: Audit, name: str, minimum: Level = Level.NOTE, fail_level: Level = Level.NOTE
) -> str:
    """The audit in the format called ``name``.

    ``minimum`` is what a terminal shows, ``fail_level`` what fails a test case of JUnit.
    """
    if name == "terminal":
        from claimcheck.reporters.terminal import terminal_report

        return terminal_report(audit, minimum=minimum)
    if name == "junit":
        from claimcheck.reporters.junit import junit_report

        return junit_report(audit, fail_level)
    module, function = _HOMES[name]
    write: Callable[[Audit], str] = getattr(
        import_module(f"claimcheck.reporters.{module}"), function
    )
    return write(audit)
