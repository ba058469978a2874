"""What a person sees who sits at a terminal, and what a file or a pipe gets instead."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from claimcheck.cli import main, typed
from claimcheck.cli._telling import counting
from claimcheck.reporters.colours import styled, unstyled
from tests.cli.conftest import Run

CURE = "# Mint\n\nMint cures a headache.\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def xterm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")


def shown(*arguments: str) -> str:
    """What a terminal shows of a call, both streams together."""
    screen = Terminal()
    with redirect_stdout(screen), redirect_stderr(screen), pytest.raises(SystemExit):
        main(arguments)
    return screen.getvalue()


def test_a_text_is_shown_in_its_colour_and_weight() -> None:
    assert styled("ginger", fg="red", bold=True) == "\x1b[31m\x1b[1mginger\x1b[0m"
    assert styled("ginger", dim=True, underline=True) == "\x1b[2m\x1b[4mginger\x1b[0m"
    assert unstyled(styled("gin", fg="cyan") + styled("ger", bold=True)) == "ginger"


def test_a_terminal_shows_colours(project: Path) -> None:
    assert "\x1b[1mginger-nausea\x1b[0m" in shown("audit")


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_who_wants_no_colours_gets_none(
    project: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    told = shown("audit") + shown("status")
    assert told.count("ginger-nausea") == 2
    assert "\x1b" not in told


def test_a_pipe_gets_no_colours_and_no_count(project: Path, run: Run) -> None:
    (project / "articles/mint.md").write_text(CURE)
    told = run("audit", "articles/ginger.md", "articles/mint.md", "--select", "wording")
    assert "\x1b" not in told.out
    assert told.err == ""


def test_a_terminal_shows_how_many_articles_are_audited(project: Path) -> None:
    (project / "articles/mint.md").write_text(CURE)
    told = shown("audit", "articles/ginger.md", "articles/mint.md", "--format", "jsonl")
    assert told.startswith("\rauditing: 1 of 2\rauditing: 2 of 2\n{")


def test_more_than_was_expected_is_counted_too() -> None:
    with redirect_stderr(Terminal()) as screen, counting("references", 1) as one_more:
        one_more()
        one_more()
    assert screen.getvalue() == "\rreferences: 1 of 1\rreferences: 2 of 2\n"


@pytest.mark.parametrize(("columns", "most"), [(60, 60), (90, 90), (300, 100)])
def test_help_is_as_wide_as_the_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: int, most: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for call in (("verify", "--help"), ("--help",)):
        widest = max(len(line) for line in run(*call).out.splitlines())
        assert most - 20 < widest < most


def test_who_stops_a_run_is_told_so(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("claimcheck.library.audits.audit", stop)
    told = run("audit")
    assert (told.code, told.err) == (130, "stopped\n")


def test_a_program_without_a_console_prints_nowhere(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(SystemExit) as ended:
        main(["audit"])
    assert ended.value.code == 0


def test_names_with_a_star_are_looked_up_where_no_shell_does(project: Path) -> None:
    assert typed(["articles/*.md", "no*.txt"], "posix") == ["articles/*.md", "no*.txt"]
    assert typed(["articles/*.md", "no*.txt"], "nt") == ["articles/ginger.md", "no*.txt"]
