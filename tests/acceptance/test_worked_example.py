"""The page on the worked example says what the tool says: verdict by verdict, line by line."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from functools import cache

import pytest

import claimcheck
from tests.acceptance.worked import ARTICLE, PROJECT, kinds
from tests.calling import call

PAGE = (PROJECT / "docs/worked-example.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(m\d\d-[\w-]+)` \| ([a-z]+) \|", re.MULTILINE)
SHOWN = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)


def shown() -> Iterator[tuple[str, list[str]]]:
    """Each command of the page with the pieces of output that are quoted after it."""
    for block in SHOWN.findall(PAGE):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            lines = [line.strip() for line in output.splitlines()]
            yield command, [line for line in lines if line and line != "…"]


@cache
def printed(command: str) -> str:
    """What a command prints, its spacing evened out."""
    program, *arguments = shlex.split(command)
    assert program == "claimcheck"
    return " ".join(call(*arguments).out.split())


def test_the_table_gives_the_computed_verdict_of_every_claim() -> None:
    config = claimcheck.load_config(PROJECT)
    (audit,) = claimcheck.audit(PROJECT / ARTICLE, config=config).articles
    told = dict(ROW.findall(PAGE))
    computed = {name: kind.value for name, kind in kinds(audit).items()}
    assert told == computed


def test_the_page_shows_commands() -> None:
    assert len(list(shown())) > 10


@pytest.mark.parametrize(("command", "quoted"), list(shown()))
def test_a_quoted_line_is_what_the_command_prints(
    command: str, quoted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PROJECT)
    output = printed(command)
    at = 0
    for line in quoted:
        found = output.find(" ".join(line.split()), at)
        assert found >= 0, f"not printed, or not in this order: {line}"
        at = found
