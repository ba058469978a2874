"""What an article says about itself in its front matter (YAML, TOML or JSON)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from claimcheck.folding.dates import day_in
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import ArticleInfo, NotChecked, Span

_FENCED = pattern(
    r"\A(---|\+\+\+)[ \t]*\r?\n(.*?)^(\1|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_NAMES = {
    "title": ("title", "headline", "name"),
    "author": ("author", "authors", "byline", "by"),
    "reviewer": (
        "reviewer",
        "reviewed-by",
        "reviewedby",
        "medically-reviewed-by",
        "medical-reviewer",
    ),
    "published": (
        "date",
        "published",
        "datepublished",
        "date-published",
        "pubdate",
        "published-date",
    ),
    "updated": (
        "updated",
        "lastmod",
        "modified",
        "datemodified",
        "last-updated",
        "lastreviewed",
        "last-reviewed",
    ),
    "review_by": ("review-by", "next-review", "expires"),
    "language": ("lang", "language", "inlanguage"),
}

_REGISTERS = ("lay", "technical")


def front_matter(source: str) -> tuple[Span | None, str, str]:
    """The place of the front matter, its text, and its kind (``yaml``, ``toml`` or ``json``)."""
    if source.startswith(("---", "+++")) and (found := _FENCED.match(source)):
        return Span(*found.span()), found[2], "yaml" if found[1] == "---" else "toml"
    if source.startswith("{") and (end := source.find("\n}")) > 0:
        rest = source.find("\n", end + 2)
        stop = rest + 1 if rest >= 0 else len(source)
        return Span(0, stop), source[: end + 2], "json"
    return None, "", ""


def parse(text: str, kind: str, span: Span) -> tuple[ArticleInfo, tuple[NotChecked, ...]]:
    """The front matter's facts; what cannot be read is said, never dropped in silence."""
    try:
        values = _load(text, kind)
    except (ValueError, RecursionError) as error:
        reason = f"the front matter is not valid {kind.upper()}: {str(error).splitlines()[0]}"
        return ArticleInfo(), (NotChecked("front matter", reason, span),)
    if not isinstance(values, Mapping):
        return ArticleInfo(), ()
    info = info_of(values)
    return info, tuple(NotChecked("front matter", reason, span) for reason in _faults(info))


def _faults(info: ArticleInfo) -> Iterator[str]:
    if other := dict(info.extra).get("register", ""):
        yield f"register is {' or '.join(_REGISTERS)}, not {other!r}"
    yield from impossible_days(info)


def impossible_days(info: ArticleInfo) -> Iterator[str]:
    """What is wrong with dates that no calendar has."""
    for words in (info.published, info.updated, info.review_by):
        try:
            day_in(words)
        except ValueError:
            yield f"there is no such day as {words!r}"


def info_of(values: Mapping[Any, Any]) -> ArticleInfo:
    """Facts under any of the names that site generators use for them."""
    folded = {str(k).lower().replace("_", "-"): v for k, v in values.items()}
    facts = {field: _first(folded, names) for field, names in _NAMES.items()}
    known = {name for names in _NAMES.values() for name in names} | {"commercial"}
    register = _words(folded.get("register"))
    if register in _REGISTERS:
        known.add("register")
        facts["register"] = register
    extra = tuple(sorted((k, _words(v)) for k, v in folded.items() if k not in known))
    return ArticleInfo(**facts, commercial=folded.get("commercial") is True, extra=extra)


def _first(values: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((words for name in names if (words := _words(values.get(name)))), "")


def _words(value: Any) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, Mapping):
        return _words(value.get("name"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    return str(value).strip()


def _load(text: str, kind: str) -> Any:
    if kind == "json":
        import json

        return json.loads(text)
    if kind == "toml":
        import tomllib

        return tomllib.loads(text)
    import yaml

    try:
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        if "*" in text and "&" in text and len(text) > 20_000:
            raise ValueError("too many anchors")
        return _without_aliases(text, loader)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


def _without_aliases(text: str, loader: Any) -> Any:
    import yaml

    depth = 0
    for token in yaml.scan(text, Loader=loader):
        if type(token) is yaml.AliasToken:
            raise ValueError("aliases are not read in front matter")
        depth += isinstance(token, _opening()) - isinstance(token, _closing())
        if depth > _DEEPEST:
            raise ValueError("it is nested too deeply")
    values = yaml.load(text, Loader=loader)  # noqa: S506  (BaseLoader makes strings only)
    if isinstance(values, dict) and str(values.get("commercial", "")).lower() == "true":
        values["commercial"] = True
    return values


_DEEPEST = 100
"""How deep front matter can be nested; reading nested brackets takes quadratic time."""


@cache
def _opening() -> tuple[type, ...]:
    import yaml

    return (
        yaml.BlockSequenceStartToken,
        yaml.BlockMappingStartToken,
        yaml.FlowSequenceStartToken,
        yaml.FlowMappingStartToken,
    )


@cache
def _closing() -> tuple[type, ...]:
    import yaml

    return yaml.BlockEndToken, yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken
