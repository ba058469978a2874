"""What may be typed: options anywhere and in both spellings, and a mistake named with its option."""

from __future__ import annotations

import importlib.metadata
import io
import shlex
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cli import waive
from claimcheck.cli._calling import Parser
from claimcheck.errors import UsageError
from tests.cli.conftest import Run

VERBS = [
    "audit",
    "explain",
    "rules",
    "propose",
    "graph",
    "impact",
    "init",
    "verify",
    "cite",
    "retractions",
    "approve",
    "reject",
    "waive",
    "status",
    "log",
    "baseline",
]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("--help", ("Exit codes: 0 clean", "--version", "audit  ", "Audit articles: their words")),
        ("-h", ("Exit codes: 0 clean", "baseline  ")),
        ("audit -h", ("--format", "--no-require-claims", "`-` reads standard input")),
        ("audit --help --format odd --jobs none", ("--format",)),
        ("reject --help", ("--because", "What must change.")),
        ("baseline --help", ("write", "prune")),
        ("baseline write --help", ("--file", "--force")),
        ("audit", ("1 article",)),
        ("audit articles/ginger.md --format json articles", ('"articles/ginger.md"',)),
        ("audit --format=json articles/ginger.md", ('"articles/ginger.md"',)),
        ("audit --format json --format terminal", ("1 article",)),
        ("audit -- articles/ginger.md", ("1 article",)),
        ("audit --require-claims --no-require-claims", ("1 article",)),
        ("audit --select wording --select=hygiene --ignore hygiene", ("1 article",)),
        ("audit --jobs 1 --preset core --fail-level error --min-level=error", ("1 article",)),
        ("graph --claim ginger-nausea --format dot", ("digraph",)),
        ("status --state draft", ("ginger-nausea",)),
        ("rules --family=wording --chosen", ("wording/cure-word",)),
        ("reject ginger-nausea --by b@example.org --because -no-", ("changes wanted", ": -no-")),
        ("reject --because=--by --by b@example.org ginger-nausea", ("changes wanted", ": --by")),
        ("reject --by b@example.org --because x -- ginger-nausea", ("changes wanted",)),
        ("init new", ("wrote new/claimcheck.toml",)),
        ("propose articles/ginger.md --output -", ("# Drafted from",)),
        ("log --check", ("the chain is intact",)),
    ],
)
def test_a_call_that_is_right_is_carried_out(
    project: Path, run: Run, call: str, words: tuple[str, ...]
) -> None:
    told = run(*shlex.split(call))
    assert told.code == 0, told.err
    assert told.err == ""
    for one in words:
        assert one in told.out


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("", ("audit  ", "baseline  ")),
        ("-x", ("-x",)),
        ("--versio", ("--versio", "--version")),
        ("audi", ("did you mean 'audit'",)),
        ("baseline", ("write", "prune")),
        ("baseline wrte", ("'wrte'", "'write'")),
        ("baseline --force write", ("--force",)),
        ("baseline prune --force", ("--force",)),
        ("audit --formt json", ("--formt", "--format")),
        ("audit --form json", ("--form",)),
        ("audit -f json", ("-f",)),
        ("audit --format", ("--format",)),
        ("audit --format jsn", ("--format", "'jsn'", "json", "html")),
        ("audit --format=", ("--format", "''")),
        ("audit --jobs 0", ("--jobs", "0", "1")),
        ("audit --jobs two", ("--jobs", "'two'")),
        ("audit --max-age -1", ("--max-age", "-1", "36500")),
        ("audit --max-age 36501", ("--max-age", "36501", "36500")),
        ("audit --min-level worst", ("--min-level", "'worst'", "warning")),
        ("audit --require-claims=yes", ("--require-claims",)),
        ("audit --baseline articles", ("--baseline", "articles", "is a directory")),
        ("audit articles/ginger.md -", ("(-)",)),
        ("audit -- --format", ("--format",)),
        ("reject", ("claim",)),
        ("reject ginger-nausea", ("--because",)),
        ("reject ginger-nausea other --because x", ("other",)),
        ("approve", ("claim",)),
        ("waive a b --because c", ("--until",)),
        ("waive a b --because c --until 2026-13-01", ("--until", "'2026-13-01'")),
        ("init claimcheck.toml", ("claimcheck.toml", "is a file")),
        ("init a b", ("b",)),
        ("status --state asleep", ("--state", "'asleep'", "lapsed")),
        ("graph --output articles", ("--output", "articles", "is a directory")),
        ("verify --all=1", ("--all",)),
        ("audit --select=--", ("--select",)),
        ("audit articles/ginger.md --select", ("--select",)),
        ("audit --select -- x", ("--select",)),
        ("waive a b --because c --until 2026-01-01 -- --", ("--",)),
    ],
)
def test_a_mistake_in_a_call_is_told_and_nothing_is_done(
    project: Path, run: Run, call: str, words: tuple[str, ...]
) -> None:
    before = sorted(project.rglob("*"))
    told = run(*shlex.split(call))
    assert told.code == 2
    assert told.out == ""
    for one in words:
        assert one.lower() in told.err.lower()
    assert sorted(project.rglob("*")) == before


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_tells_how_it_is_called(run: Run, verb: str) -> None:
    told = run(verb, "--help")
    assert told.code == 0
    assert f"claimcheck {verb} " in told.out
    assert "--help" in told.out


def test_the_verbs_are_listed_in_their_order(run: Run) -> None:
    listed = [
        line.split()[0]
        for line in run("--help").out.splitlines()
        if line[:1] == " " and line.split()
    ]
    assert [word for word in listed if word in VERBS] == VERBS


def test_standard_input_is_audited(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = io.TextIOWrapper(io.BytesIO(b"Mint cures a headache.\n"), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", text)
    told = run("audit", "-", "--stdin-format", "txt", "--format=jsonl")
    assert told.code == 1
    assert "wording/cure-word" in told.out


@pytest.mark.parametrize(
    "call",
    [
        ("au\x1b[2Jdit",),
        ("audit", "--for\x1b[2Jmat"),
        ("audit", "--format", "js\x1b[2Jon"),
        ("audit", "--jobs=\x1b[2J"),
        ("init", "a", "b\x1b[2J"),
        ("waive", "a", "b", "--because", "c", "--until", "\x1b[2J"),
        ("audit", "\n::error::x"),
        ("audit", "--\n::error::x"),
    ],
)
def test_what_was_typed_steers_no_terminal_and_no_ci(
    project: Path, run: Run, call: tuple[str, ...]
) -> None:
    told = run(*call)
    assert told.code == 2
    assert "\x1b[2J" not in told.out + told.err
    lines = (told.out + told.err).split("\n")
    assert not [line for line in lines if line.lstrip().startswith("::")]


PIECES = ["--because", "--because=x", "--until", "2026-01-01", "--by", "--by=", "--", "-", "a", "b"]


@given(st.lists(st.sampled_from(PIECES) | st.text("-=a 1", max_size=4), max_size=9))
def test_a_call_is_understood_or_a_mistake(typed: list[str]) -> None:
    parser = Parser("claimcheck waive", "")
    waive.options(parser)
    try:
        given = parser.read(typed)
    except UsageError:
        return
    assert sorted(given) == ["because", "by", "claim", "rule", "until"]
    assert {given["claim"], given["rule"], given["because"], given["by"]} <= {
        piece for one in ["", *typed] for piece in (one, one.partition("=")[2])
    }


def test_a_source_tree_that_is_not_installed_can_be_called_too(
    monkeypatch: pytest.MonkeyPatch, run: Run, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)

    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    assert run("--help").code == 0
    assert "not installed" in run("--version").out
    assert "did you mean 'audit'" in run("aduit").err
    (tmp_path / "mint.md").write_text("Mint settles the stomach.")
    told = run("audit", "mint.md", "--format", "sarif")
    assert '"claimcheck"' in told.out
    assert "semanticVersion" not in told.out
