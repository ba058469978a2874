"""Every rule a project can run: built in, installed, and its own term lists."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TypeVar

from claimcheck.config import Config
from claimcheck.errors import ConfigurationError
from claimcheck.rulebook.discovery import built_in_rules, installed_rules
from claimcheck.rulebook.listing import listed_rules
from claimcheck.rulebook.rule import Rule
from claimcheck.rulebook.selection import AnyRule, ChosenRule, choose

_Kind = TypeVar("_Kind", bound=AnyRule)


def all_rules(config: Config) -> tuple[Rule, ...]:
    """The rules in order of name, with all that documents them.

    Raises:
        ConfigurationError: two rules bear one name, or a term list cannot be read.
    """
    return _in_order([*built_in_rules(), *_own_rules(config)])


def rules_to_run(config: Config) -> tuple[AnyRule, ...]:
    """The same rules, the built-in ones as their index lists them: loaded where they are needed.

    Raises:
        ConfigurationError: two rules bear one name, a term list cannot be read, or a phrase set for
            a rule cannot be looked for.
    """
    _check_phrases(config)
    return _in_order([*listed_rules(), *_own_rules(config)])


def chosen_rules(config: Config, own: Iterable[Rule] = ()) -> tuple[ChosenRule, ...]:
    """The rules that run under the configuration, ``own`` ones beside the installed, in order of name.

    Raises:
        ConfigurationError: as :func:`rules_to_run`, a name or an option is unknown, or no rule is left.
    """
    chosen = choose((*rules_to_run(config), *own), config.choice())
    if all(one.rule.by_engine for one in chosen):
        told = "select and ignore leave no rule to run, so nothing would be checked"
        raise ConfigurationError(told)
    return chosen


def _in_order(rules: list[_Kind]) -> tuple[_Kind, ...]:
    rules.sort(key=lambda rule: rule.name)
    for one, following in pairwise(rules):
        if one.name == following.name:
            raise ConfigurationError(f"two rules are called {one.name!r}")
    return tuple(rules)


def _own_rules(config: Config) -> list[Rule]:
    return [*installed_rules(), *_term_rules(config)]


def _term_rules(config: Config) -> list[Rule]:
    if not config.term_lists:
        return []
    from claimcheck.library.term_lists import rules_from_terms

    return [rule for name in config.term_lists for rule in rules_from_terms(config.root, name)]


def _check_phrases(config: Config) -> None:
    """Check the templates among the options set; a list of a rule of ours holds nothing else."""
    for rule in listed_rules():
        for name, value in config.rules.get(rule.name, {}).items():
            ours = isinstance(dict(rule.options).get(name), tuple)
            if ours and isinstance(value, list) and all(isinstance(one, str) for one in value):
                from claimcheck.library.term_lists import check_templates

                check_templates(tuple(value), f"{rule.name}: {name}")
