"""The index of the built-in rules: what decides whether a rule runs, without loading its file.

Loading every rule takes as long as auditing a short article. ``python -m
claimcheck.reporters.rule_pages docs/rules`` writes the index from the rules, and a test keeps it up
to date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import Any

from claimcheck.model.finding import Level
from claimcheck.packaged import packaged_text
from claimcheck.rulebook.rule import Flag, Need, Preset, Rule
from claimcheck.values import dataclass

_HOME = "claimcheck.rules"
FILE = "index.txt"
_HEAD = "# Written from the rules; see claimcheck/rulebook/listing.py. name|level|needs|preset|jurisdiction|engine|words\n"


@dataclass(frozen=True, slots=True)
class ListedRule:
    """A built-in rule that is loaded when its check is first needed; otherwise like :class:`Rule`."""

    name: str
    level: Level
    needs: Need
    preset: Preset
    jurisdiction: str
    by_engine: bool
    words: frozenset[str]

    @property
    def family(self) -> str:
        """The first part of the name."""
        return self.name.partition("/")[0]

    @property
    def check(self) -> Callable[..., Iterable[Flag]]:
        """What looks for flags."""
        return load_rule(self.name).check

    @property
    def options(self) -> tuple[tuple[str, Any], ...]:
        """Option names and their defaults."""
        return load_rule(self.name).options


@cache
def load_rule(name: str) -> Rule:
    """The built-in rule called ``name``, from the module whose path is its name.

    Raises:
        LookupError: the module holds no such rule.
    """
    module = import_module(f"{_HOME}.{name.replace('-', '_').replace('/', '.')}")
    for value in vars(module).values():
        if isinstance(value, Rule) and value.name == name:
            return value
    raise LookupError(name)


@cache
def listed_rules() -> tuple[ListedRule, ...]:
    """Every built-in rule as the index lists it, in order of name."""
    lines = packaged_text(_HOME, FILE).splitlines()
    return tuple(_read(line) for line in lines if line and not line.startswith("#"))


def index_of(rules: Iterable[Rule]) -> str:
    """The text of the index of ``rules``."""
    return _HEAD + "".join(f"{_line(one)}\n" for one in sorted(rules, key=lambda one: one.name))


def _line(one: Rule) -> str:
    engine, words = "engine" if one.by_engine else "", " ".join(sorted(one.words))
    kinds = (one.level.value, one.needs.value, one.preset.name, one.jurisdiction)
    return "|".join((one.name, *kinds, engine, words))


def _read(line: str) -> ListedRule:
    name, level, needs, preset, jurisdiction, engine, words = line.split("|")
    return ListedRule(
        name=name,
        level=Level(level),
        needs=Need(needs),
        preset=Preset[preset],
        jurisdiction=jurisdiction,
        by_engine=bool(engine),
        words=frozenset(words.split()),
    )
