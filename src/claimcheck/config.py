"""A project's configuration: ``claimcheck.toml`` or ``[tool.claimcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from claimcheck.errors import ConfigurationError
from claimcheck.folding.text import did_you_mean
from claimcheck.model.finding import Level
from claimcheck.model.settings import AppraisalSettings
from claimcheck.rulebook.rule import Preset
from claimcheck.rulebook.selection import PathOverride, RuleChoice
from claimcheck.values import dataclass, field

FILE = "claimcheck.toml"
MAX_DAYS = 36_500
"""A hundred years: no study was checked before."""


@dataclass(frozen=True, slots=True)
class Config:
    """Everything a project can set; the defaults are what runs without a configuration."""

    root: Path = field(default_factory=Path)
    file: Path | None = None
    """The file it was read from; ``None`` outside a configured project."""
    articles: tuple[str, ...] = ()
    """Glob patterns below ``root``; empty means the articles that claims files name."""
    exclude: tuple[str, ...] = ()
    claims: str = "claims"
    bibliography: str = "bibliography"
    preset: Preset = Preset.REVIEWER
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    fail_level: Level = Level.WARNING
    require_claims: bool = True
    require_verification: bool = False
    max_age: int | None = None
    """Days after which a verification is stale; ``None`` for no limit."""
    commercial: bool = False
    jurisdictions: tuple[str, ...] = ()
    register: str = "lay"
    appraisal: AppraisalSettings = field(default_factory=AppraisalSettings)
    """Thresholds of the judging of evidence."""
    term_lists: tuple[str, ...] = ()
    """YAML files with a project's own phrases to flag."""
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    per_path: tuple[PathOverride, ...] = ()
    sources: Mapping[str, Any] = field(default_factory=dict)
    """Base URLs, contact address and limits of the reference services."""

    @property
    def in_project(self) -> bool:
        """Whether there is a configuration or a folder of claims; if so, claims are required."""
        return self.file is not None or (self.root / self.claims).is_dir()

    def need_project(self) -> None:
        """Refuse to answer for a project where there is none.

        Raises:
            ConfigurationError: there is neither a configuration nor a folder of claims.
        """
        if not self.in_project:
            told = f"there is no project at {self.root}: no configuration and no {self.claims}/"
            raise ConfigurationError(told)

    def choice(self) -> RuleChoice:
        """The selection of rules this configuration asks for."""
        return RuleChoice(
            preset=self.preset,
            select=self.select,
            ignore=self.ignore,
            extend=self.extend_select,
            jurisdictions=frozenset(self.jurisdictions) if self.commercial else frozenset(),
            settings=self.rules,
            overrides=self.per_path,
        )


def load_config(start: str | Path = ".", explicit: Path | None = None) -> Config:
    """The configuration for the folder ``start``: the nearest one upwards, or else the defaults.

    Raises:
        ConfigurationError: it is not valid TOML, or a setting is unknown or of the wrong kind.
    """
    if explicit is not None:
        if not explicit.is_file():
            raise ConfigurationError(f"there is no configuration file {explicit}")
        found = _read(explicit)
        if found is None:
            raise ConfigurationError(f"{explicit} holds no [tool.claimcheck]")
        return found
    start = Path(start).absolute()
    for folder in (start, *start.parents):
        for name in (FILE, "pyproject.toml"):
            path = folder / name
            if os.path.lexists(path) and (name == FILE or b"claimcheck" in path.read_bytes()):
                found = _read(path)
                if found is not None:
                    return found
        if (folder / "claims").is_dir() or (folder / ".git").exists():
            return Config(root=folder)
    return Config(root=start)


def _read(path: Path) -> Config | None:
    """The configuration in a file; ``None`` if a ``pyproject.toml`` has none."""
    import tomllib

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:  # also a number of thousands of digits
        raise ConfigurationError(f"{path.name} is not valid TOML: {error}") from error
    try:
        told = _tools_own(data) if path.name == "pyproject.toml" else data
        return None if told is None else parse_config(told, root=path.parent, file=path)
    except ConfigurationError as error:
        raise ConfigurationError(f"{path.name}: {error}") from error


def _tools_own(data: Mapping[str, Any]) -> dict[str, Any] | None:
    tools = _table("tool", data.get("tool", {}))
    return _table("tool.claimcheck", tools["claimcheck"]) if "claimcheck" in tools else None


def parse_config(data: Mapping[str, Any], *, root: Path, file: Path | None = None) -> Config:
    """A configuration from plain values.

    Raises:
        ConfigurationError: a setting is unknown (the nearest is named) or of the wrong kind.
    """
    known = {name.replace("_", "-"): name for name in Config.__match_args__}
    for hidden in ("root", "file"):
        del known[hidden]
    values: dict[str, Any] = {}
    for name, value in data.items():
        if name not in known:
            raise ConfigurationError(f"there is no setting {name!r}{did_you_mean(name, known)}")
        values[known[name]] = _value(known[name], value)
    return Config(root=root, file=file, **values)


def _value(name: str, value: Any) -> Any:
    read = _READ.get(name)
    return read(name, value) if read else value


def _words(name: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return tuple(value)
    raise ConfigurationError(f"{_shown(name)} must be a list of words, not {value!r}")


def _word(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ConfigurationError(f"{_shown(name)} is text, not {value!r}")


def _flag(name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise ConfigurationError(f"{_shown(name)} is true or false, not {value!r}")


def _days(name: str, value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_DAYS:
        return value
    raise ConfigurationError(f"{_shown(name)} is a number of days up to {MAX_DAYS}, not {value!r}")


def _table(name: str, value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    raise ConfigurationError(f"{_shown(name)} is a table, not {value!r}")


def _rules(name: str, value: Any) -> dict[str, dict[str, Any]]:
    return {
        rule: _table(f"{name}.{rule}", options) for rule, options in _table(name, value).items()
    }


def _preset(name: str, value: Any) -> Preset:
    names = {"core": Preset.CORE, "reviewer": Preset.REVIEWER, "strict": Preset.STRICT}
    return names[_one_of(name, value, tuple(names))]


def _level(name: str, value: Any) -> Level:
    return Level(_one_of(name, value, tuple(Level)))


def _register(name: str, value: Any) -> str:
    return _one_of(name, value, ("lay", "technical"))


def _jurisdictions(name: str, value: Any) -> tuple[str, ...]:
    return tuple(_one_of(name, v, ("eu", "us", "uk")) for v in _words(name, value))


def _appraisal(name: str, value: Any) -> AppraisalSettings:
    known = {name.replace("_", "-"): name for name in AppraisalSettings.__match_args__}
    given: dict[str, int] = {}
    for setting, number in _table(name, value).items():
        if setting not in known:
            raise ConfigurationError(
                f"{name}: there is no setting {setting!r}{did_you_mean(setting, known)}"
            )
        if not isinstance(number, int) or isinstance(number, bool) or number < 0:
            raise ConfigurationError(
                f"{name}: {setting} is a number of people, 0 or more, not {number!r}"
            )
        given[known[setting]] = number
    return AppraisalSettings(**given)


def _one_of(name: str, value: Any, allowed: tuple[str, ...]) -> str:
    if isinstance(value, str) and value in allowed:
        return value
    hint = did_you_mean(value, allowed) if isinstance(value, str) else ""
    raise ConfigurationError(f"{_shown(name)} is one of {', '.join(allowed)}, not {value!r}{hint}")


def _per_path(name: str, value: Any) -> tuple[PathOverride, ...]:
    overrides = []
    for pattern, raw in _table(name, value).items():
        table = _table(f"{name}.{pattern}", raw)
        if unknown := set(table) - {"select", "ignore"}:
            raise ConfigurationError(
                f"{_shown(name)}: {pattern}: there is no setting {min(unknown)!r}"
            )
        overrides.append(PathOverride(pattern, **{k: _words(k, v) for k, v in table.items()}))
    return tuple(overrides)


def _shown(name: str) -> str:
    return name.replace("_", "-")


_READ = {
    "articles": _words,
    "exclude": _words,
    "claims": _word,
    "bibliography": _word,
    "preset": _preset,
    "select": _words,
    "ignore": _words,
    "extend_select": _words,
    "fail_level": _level,
    "require_claims": _flag,
    "require_verification": _flag,
    "max_age": _days,
    "commercial": _flag,
    "jurisdictions": _jurisdictions,
    "register": _register,
    "appraisal": _appraisal,
    "term_lists": _words,
    "rules": _rules,
    "per_path": _per_path,
    "sources": _table,
}
