"""Where rules are found: the package's own, other packages', and a project's term lists."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module

from claimcheck.errors import UnknownNameError
from claimcheck.folding.text import did_you_mean
from claimcheck.rulebook.plugins import entry_points
from claimcheck.rulebook.rule import Rule

_HOME = "claimcheck.rules"


@cache
def built_in_rules() -> tuple[Rule, ...]:
    """Every rule of the package, in order of name."""
    import pkgutil  # which brings several modules along, and is not needed where the index is

    found: list[Rule] = []
    for family in pkgutil.iter_modules(import_module(_HOME).__path__):
        if not family.ispkg:
            continue
        package = import_module(f"{_HOME}.{family.name}")
        for module in pkgutil.iter_modules(package.__path__):
            if not module.name.startswith("_"):
                found.extend(_rules_in(f"{_HOME}.{family.name}.{module.name}"))
    return tuple(sorted(found, key=lambda r: r.name))


def installed_rules() -> tuple[Rule, ...]:
    """Rules of other packages, under the entry point group ``claimcheck.rules``."""
    loaded = (point.load() for point in entry_points(_HOME))
    return tuple(thing for thing in loaded if isinstance(thing, Rule))


def find_rule(name: str, rules: Iterable[Rule]) -> Rule:
    """The rule called ``name``; its last part is enough where only one ends so.

    Raises:
        UnknownNameError: no rule is called so; the message names the nearest.
    """
    rules = tuple(rules)
    exact = [r for r in rules if name in (r.name, r.name.rpartition("/")[2])]
    if len(exact) == 1:
        return exact[0]
    raise UnknownNameError(
        f"there is no rule {name!r}{did_you_mean(name, (r.name for r in rules))}"
    )


def _rules_in(module: str) -> list[Rule]:
    return [v for v in vars(import_module(module)).values() if isinstance(v, Rule)]
