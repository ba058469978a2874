"""The lists spelled out beforehand say what their sources say, and are passed over when they do not."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claimcheck.language.spelling import LISTS
from claimcheck.language.text import morphology, phrases
from claimcheck.language.text.phrases import Family
from claimcheck.language.words import relations, spelled, taxonomy, topics
from claimcheck.language.words.spelled import SpelledList
from claimcheck.packaged import packaged_text
from claimcheck.values import replace

HOME = Path(spelled.__file__).parents[1]
AGAIN = "run `python -m claimcheck.language.spelling`"
each_list = pytest.mark.parametrize("listed", LISTS, ids=lambda one: one.name)


@cache
def file_of(listed: SpelledList[Any]) -> str:
    return (HOME / spelled.FOLDER / f"{listed.name}.txt").read_text("utf-8")


def entries(family: Family[Any]) -> dict[str, list[tuple[str, Any]]]:
    return {word: family.beginning(word) for word in family.by_word if word}


@each_list
def test_the_file_is_fresh(listed: SpelledList[Any]) -> None:
    assert file_of(listed) == listed.text, AGAIN


@each_list
def test_the_file_holds_every_phrase_with_its_label(listed: SpelledList[Any]) -> None:
    read = listed.family()
    assert type(read) is not Family
    assert entries(read) == entries(Family(listed.spell()))


@pytest.mark.parametrize("other", ["text/tokens.py", "not_there.py"])
def test_a_file_made_from_something_else_is_not_read(other: str) -> None:
    changed = replace(topics.SPELLED, made_from=(*topics.SPELLED.made_from, other))
    assert type(changed.family()) is Family


@each_list
def test_a_list_names_the_files_it_is_made_from(
    listed: SpelledList[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = listed.spell.__module__.removeprefix("claimcheck.language.")
    opened = {f"{own.replace('.', '/')}.py"}

    def note(package: str, name: str) -> str:
        opened.add(f"{package.rpartition('.')[2]}/{name}")
        return packaged_text(package, name)

    for module in (phrases, taxonomy, morphology, relations, topics):
        for value in vars(module).values():
            getattr(value, "cache_clear", lambda: None)()
    for module in (phrases, taxonomy):
        monkeypatch.setattr(module, "packaged_text", note)
    listed.spell()
    code = {
        name for name in ("text/morphology.py", "words/taxonomy.py") if name in listed.made_from
    }
    assert opened | code == set(listed.made_from)
