"""The documentation held against the code: examples run, commands exist, tables are complete."""

from __future__ import annotations

import doctest
import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest

from claimcheck.cli import VERBS
from claimcheck.config import Config
from tests.calling import call

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "docs/start").glob("*.md")]
)
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_python_example_gives_what_the_page_says(page: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    text = "\n".join(blocks)
    test = doctest.DocTestParser().get_doctest(
        text, {"ROOT": ROOT, "__name__": "example"}, page.name, str(page), 0
    )
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    runner.run(test, out=told.append)
    assert runner.failures == 0, "".join(told)


def commands(page: Path) -> list[list[str]]:
    blocks = re.findall(r"```(?:console|sh)\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    lines = [
        line.removeprefix("$ ")
        for block in blocks
        for line in block.splitlines()
        if "claimcheck " in line
    ]
    found = []
    for line in lines:
        for part in re.split(r"\s(?:&&|\||<|>)\s", line):
            words = shlex.split(part.strip())
            if words and words[0] == "claimcheck":
                found.append(words[1:])
    return found


SHOWN = [
    pytest.param(words, id=f"{page.relative_to(ROOT).as_posix()}: {' '.join(words)[:60]}")
    for page in PAGES
    for words in commands(page)
]


@pytest.mark.parametrize("words", SHOWN)
def test_every_command_shown_exists_with_its_options(words: list[str]) -> None:
    verb = words[:2] if words[0] in {"baseline", "retractions"} else words[:1]
    known = options_of(*verb) if verb[0].isalpha() else options_of()
    options = [w.partition("=")[0] for w in words if w.startswith("--")]
    assert [o for o in options if o not in known] == []


def options_of(*verb: str) -> set[str]:
    """The options that the help of a verb names."""
    told = call(*verb, "--help")
    assert told.code == 0, told.err
    return set(re.findall(r"--[a-z-]+", told.out))


def test_every_verb_and_every_option_of_audit_is_reported() -> None:
    text = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
    for name in (*VERBS, *options_of("audit") - {"--help"}):
        assert f"`{name}" in text or f" {name}`" in text, name


def test_every_setting_is_reported() -> None:
    text = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")
    for one in fields(Config):
        name = one.name.replace("_", "-")
        if name not in {"root", "file"}:
            assert f"`{name}" in text, name


def test_the_readme_opens_with_what_the_tool_does_and_has_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "pip install . && claimcheck audit" in text
    assert "pip install '.[test]' && pytest" in text
    assert "PLACEHOLDER" not in text


def test_the_example_in_the_package_docstring_holds() -> None:
    import claimcheck

    assert doctest.testmod(claimcheck, optionflags=FLAGS).failed == 0
