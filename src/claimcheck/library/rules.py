"""Every rule a project can run: built in, installed, and its own term lists."""

from __future__ import annotations

from claimcheck.config import Config
from claimcheck.errors import ConfigurationError
from claimcheck.rulebook.discovery import built_in_rules, installed_rules
from claimcheck.rulebook.rule import Rule


def all_rules(config: Config) -> tuple[Rule, ...]:
    """The rules in order of name.

    Raises:
        ConfigurationError: two rules bear one name, or a term list cannot be read.
    """
    rules = [*built_in_rules(), *installed_rules(), *_term_rules(config)]
    names = [rule.name for rule in rules]
    for name in names:
        if names.count(name) > 1:
            raise ConfigurationError(f"two rules are called {name!r}")
    return tuple(sorted(rules, key=lambda rule: rule.name))


def _term_rules(config: Config) -> list[Rule]:
    if not config.term_lists:
        return []
    from claimcheck.library.term_lists import rules_from_terms

    return [rule for name in config.term_lists for rule in rules_from_terms(config.root, name)]
