"""Which rules run, at which level, with which options."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from claimcheck.errors import ConfigurationError
from claimcheck.folding.text import did_you_mean
from claimcheck.model.finding import Finding, Level
from claimcheck.rulebook.listing import ListedRule
from claimcheck.rulebook.rule import Preset, Rule
from claimcheck.values import dataclass, field


@dataclass(frozen=True, slots=True)
class PathOverride:
    """What is different for the articles whose path matches ``pattern``."""

    pattern: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """Everything a person can set about which rules run."""

    preset: Preset = Preset.REVIEWER
    select: tuple[str, ...] = ()
    """Names, families or ``ALL``; empty means the rules of the preset."""
    ignore: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    """Rules to run in addition to the preset or ``select``."""
    jurisdictions: frozenset[str] = frozenset()
    settings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Options and ``level`` by rule name."""
    overrides: tuple[PathOverride, ...] = ()


AnyRule = Rule | ListedRule


@dataclass(frozen=True, slots=True)
class ChosenRule:
    """A rule with the level and the options it runs with."""

    rule: AnyRule
    level: Level
    options: tuple[tuple[str, Any], ...] = ()
    """Where they differ from the defaults; the others may be left out."""


def choose(rules: Iterable[AnyRule], choice: RuleChoice) -> tuple[ChosenRule, ...]:
    """The rules that run under ``choice``, in order of name.

    Raises:
        ConfigurationError: a name or an option is unknown, or an option is of the wrong type;
            the message names the nearest right one.
    """
    rules = sorted(rules, key=lambda r: r.name)
    _check_names(choice, rules)
    return tuple(_configured(r, choice.settings.get(r.name, {})) for r in rules if _runs(r, choice))


def for_path(chosen: Sequence[ChosenRule], choice: RuleChoice, path: str) -> tuple[ChosenRule, ...]:
    """The chosen rules that run on the article at ``path``."""
    here = [one for one in choice.overrides if fnmatchcase(path, one.pattern)]
    if not here:
        return tuple(chosen)
    return tuple(c for c in chosen if _left_out_by(c.rule.name, here) is None)


def left_out(found: Iterable[Finding], choice: RuleChoice) -> Counter[tuple[str, str]]:
    """How many of the findings ``per-path`` leaves out, by its pattern and the name it ignores.

    The name is empty where it is ``select`` that does not hold the rule.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for finding in found:
        here = [one for one in choice.overrides if fnmatchcase(finding.path, one.pattern)]
        if not finding.suppressed and (by := _left_out_by(finding.rule, here)):
            counts[by] += 1
    return counts


def kept_by_path(found: Iterable[Finding], choice: RuleChoice) -> Iterator[Finding]:
    """The findings whose rule runs at their path, for rules that look beyond one article."""
    for finding in found:
        here = [one for one in choice.overrides if fnmatchcase(finding.path, one.pattern)]
        if _left_out_by(finding.rule, here) is None:
            yield finding


def _left_out_by(rule: str, overrides: Iterable[PathOverride]) -> tuple[str, str] | None:
    """The first of the settings that leaves a rule out: its pattern, and the name it ignores."""
    names = {"ALL", rule, rule.partition("/")[0]}
    for one in overrides:
        for name in one.ignore:
            if name in names:
                return one.pattern, name
        if one.select and names.isdisjoint(one.select):
            return one.pattern, ""
    return None


def _runs(rule: AnyRule, choice: RuleChoice) -> bool:
    if _named(rule, choice.ignore):
        return False
    if _named(rule, choice.extend):
        return True
    if choice.select:
        return _named(rule, choice.select) or (rule.by_engine and "ALL" not in choice.ignore)
    if rule.jurisdiction:
        return rule.jurisdiction in choice.jurisdictions
    return rule.preset <= choice.preset


def _named(rule: AnyRule, names: Iterable[str]) -> bool:
    return any(n in {"ALL", rule.name, rule.family} for n in names)


def _check_names(choice: RuleChoice, rules: Sequence[AnyRule]) -> None:
    known = {"ALL", *(r.name for r in rules), *(r.family for r in rules)}
    paths = [n for o in choice.overrides for n in (*o.select, *o.ignore)]
    for name in (*choice.select, *choice.ignore, *choice.extend, *paths):
        if name not in known:
            raise ConfigurationError(
                f"there is no rule or family {name!r}{did_you_mean(name, known)}"
            )
    names = [r.name for r in rules]
    for name in choice.settings:
        if name not in names:
            raise ConfigurationError(
                f"there is no rule {name!r} to set options for{did_you_mean(name, names)}"
            )


def _configured(rule: AnyRule, settings: Mapping[str, Any]) -> ChosenRule:
    if not settings:
        return ChosenRule(rule, rule.level)
    defaults = dict(rule.options)
    options: dict[str, Any] = {}
    level = rule.level
    for name, value in settings.items():
        if name == "level":
            level = _level(rule, value)
        elif name in defaults:
            options[name] = _typed(rule, name, value, defaults[name])
        else:
            hint = did_you_mean(name, [*defaults, "level"])
            raise ConfigurationError(f"{rule.name} has no option {name!r}{hint}")
    return ChosenRule(rule, level, tuple(options.items()))


def _level(rule: AnyRule, value: Any) -> Level:
    try:
        return Level(value)
    except ValueError:
        raise ConfigurationError(
            f"{rule.name}: level must be error, warning or note, not {value!r}"
        ) from None


def _typed(rule: AnyRule, name: str, value: Any, default: Any) -> Any:
    if isinstance(default, tuple):
        if isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value):
            return tuple(value)
        raise ConfigurationError(f"{rule.name}: {name} must be a list of words, not {value!r}")
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(default):
        expected = type(default).__name__
        raise ConfigurationError(f"{rule.name}: {name} must be of type {expected}, not {value!r}")
    return value
