"""A project's own phrases to flag, from a YAML file: rules without code.

::

    schema: claimcheck.terms/1
    family: house
    terms:
      - name: detox
        phrases: [detox, detoxify your body]
        message: "we do not write “{words}”"
        level: warning
        suggestion: say what is meant
        source: house style, page 12
        except: [detox ward]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from claimcheck.dossier import Dossier
from claimcheck.errors import ConfigurationError
from claimcheck.folding.text import did_you_mean
from claimcheck.model.finding import Level
from claimcheck.rulebook.rule import Flag, Need, Preset, Rule
from claimcheck.yamlfiles.scalars import as_written

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,80}")
_KEYS = ("name", "phrases", "message", "level", "suggestion", "source", "except")


def rules_from_terms(root: Path, name: str) -> tuple[Rule, ...]:
    """The rules of the term list ``name`` below ``root``.

    Raises:
        ConfigurationError: the file is not there, leaves the project, or is not a term list.
    """
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()) or not path.is_file():
        raise ConfigurationError(f"there is no term list {name} in the project")
    data = _load(path, name)
    family = data.get("family", "house")
    terms = data.get("terms")
    if not isinstance(family, str) or not _NAME.fullmatch(family) or not isinstance(terms, list):
        raise ConfigurationError(f"{name}: expected `family:` (a word) and `terms:` (a list)")
    return tuple(_rule(term, f"{name}: term {n}", family) for n, term in enumerate(terms, 1))


def _load(path: Path, name: str) -> Mapping[str, Any]:
    from claimcheck.yamlfiles.reading import read_yaml

    try:
        document = read_yaml(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{name} is not valid YAML: {error}") from error
    for fault in document.faults:
        place = f"{name}:{fault.line}:{fault.column}"
        raise ConfigurationError(f"{place} is not valid YAML: {fault.message}")
    data = document.data
    if not isinstance(data, dict) or data.get("schema") != "claimcheck.terms/1":
        raise ConfigurationError(f"{name} does not begin with `schema: claimcheck.terms/1`")
    return data


def _rule(term: Any, where: str, family: str) -> Rule:
    if not isinstance(term, dict):
        raise ConfigurationError(f"{where}: expected a mapping with name, phrases and message")
    for key in term:
        if key not in _KEYS:
            raise ConfigurationError(
                f"{where}: there is no key {key!r}{did_you_mean(str(key), _KEYS)}"
            )
    name, message = _text(term, "name", where), _text(term, "message", where)
    if not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{where}: name holds letters, digits and hyphens, not {name!r:.60}"
        )
    phrases = _words(term, "phrases", where)
    if not phrases:
        raise ConfigurationError(f"{where}: phrases is empty")
    check_templates((*phrases, *_words(term, "except", where)), where)
    level = term.get("level", "warning")
    if not isinstance(level, str) or level not in tuple(Level):
        raise ConfigurationError(
            f"{where}: level must be error, warning or note, not {level!r:.60}"
        )
    return Rule(
        name=f"{family}/{name}",
        check=_check(
            phrases,
            _words(term, "except", where),
            _said(message),
            _said(_text(term, "suggestion", where, "")),
        ),
        level=Level(level),
        source=_text(term, "source", where, "the project's own term list"),
        needs=Need.TEXT,
        preset=Preset.CORE,
        bad=(),
        good=(),
    )


def check_templates(phrases: tuple[str, ...], where: str) -> None:
    """Check that phrases can be looked for.

    Raises:
        ConfigurationError: one of them is no template; ``where`` says whose they are.
    """
    from claimcheck.language.words.templates import check_template

    try:
        for phrase in phrases:
            check_template(phrase)
    except ValueError as error:
        raise ConfigurationError(f"{where}: {error}") from error


def _check(
    phrases: tuple[str, ...], exceptions: tuple[str, ...], message: str, suggestion: str
) -> Callable[..., Iterator[Flag]]:
    return partial(
        _flags, phrases=phrases, exceptions=exceptions, message=message, suggestion=suggestion
    )


def _flags(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...],
    exceptions: tuple[str, ...],
    message: str,
    suggestion: str,
) -> Iterator[Flag]:
    from claimcheck.rules._looking import flag_phrases

    told_otherwise = flag_phrases(dossier, exceptions, "", quoted=False) if exceptions else ()
    spared = [flag.span for flag in told_otherwise]
    for flag in flag_phrases(dossier, phrases, message, suggestion, quoted=False):
        if not any(span and flag.span and span.overlaps(flag.span) for span in spared):
            yield flag


def _text(term: Mapping[str, Any], key: str, where: str, default: str | None = None) -> str:
    value = as_written(term.get(key, default))
    if not isinstance(value, str) or not (value or default == ""):
        raise ConfigurationError(f"{where}: {key} must be text, not {value!r:.60}")
    return value


def _said(text: str) -> str:
    """The text as what is told is written: of all that stands in braces, ``{words}`` alone is filled in."""
    return text.replace("{", "{{").replace("}", "}}").replace("{{words}}", "{words}")


def _words(term: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = term.get(key, [])
    if isinstance(value, list) and all(isinstance(v, str) and v.strip() for v in value):
        return tuple(value)
    raise ConfigurationError(f"{where}: {key} must be a list of phrases, not {value!r:.60}")
