"""The single values of a file: texts, numbers, words of a list. Each is parsed or told as wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from claimcheck.folding.text import nearest
from claimcheck.values import dataclass
from claimcheck.yamlfiles.reading import Path
from claimcheck.yamlfiles.scalars import as_written

Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wrong:
    """A fault of an item."""

    at: Path
    """Where, from the item on."""
    message: str
    code: str = "wrong-value"
    """Or ``missing-key``, or ``unknown-key``, which alone loses nothing."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value."""

    parse: Callable[[Any], Any]
    """Makes the model's value, or raises a ``ValueError`` that tells what was expected."""
    described: Schema

    def read(self, value: Any, at: Path, wrongs: list[Wrong]) -> Any:
        """What is parsed from it; ``None``, and told in ``wrongs``, where nothing can be."""
        try:
            return self.parse(value)
        except ValueError as error:
            wrongs.append(Wrong(at, f"{name_of(at)}: {error}"))
            return None

    def schema(self, _: Schema) -> Schema:
        """Its JSON Schema."""
        return self.described


def name_of(at: Path) -> str:
    """A path as it is told: ``results.0.size``."""
    return ".".join(map(str, at)) or "the item"


def expected(what: str, value: Any) -> ValueError:
    """The error that tells what should have stood in the place of ``value``."""
    return ValueError(f"expected {what}, not {_shown(value)}")


def meant(word: str, known: Iterable[str]) -> str:
    """The nearest known word, to be told behind the wrong one; empty where none is near."""
    near = nearest(word, known)
    return f" (did you mean {near!r}?)" if near else ""


def one_of(known: Iterable[str]) -> Leaf:
    """One of the words of a list."""
    words = list(known)

    def parse(value: Any) -> Any:
        if value in words:
            return value
        told = f"{_shown(value)} is not a word known here{meant(str(value), words)}"
        raise ValueError(f"{told}; expected one of: {', '.join(words)}")

    return Leaf(parse, {"type": "string", "enum": words})


def whole(least: int, most: int | None = None) -> Leaf:
    """A whole number from ``least`` on, or to ``most``; it may stand in quotes."""
    bounds = {"minimum": least} if most is None else {"minimum": least, "maximum": most}

    def parse(value: Any) -> int:
        number = int(value) if _is_whole(value) else None
        if number is None or number < least or (most is not None and number > most):
            raise expected(f"a whole number from {least} {f'to {most}' if most else 'on'}", value)
        return number

    return Leaf(parse, {"type": "integer", **bounds})


def _is_whole(value: Any) -> bool:
    if isinstance(value, str):
        return value.isdecimal()
    return isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0


def _shown(value: Any) -> str:
    said = value if isinstance(value, str | int | float) else type(value).__name__
    return f"{said!r:.80}"


def _text(value: Any) -> str:
    written = as_written(value)
    if not isinstance(written, str):
        raise expected("text", value)
    return written


def _name(value: Any) -> str:
    if not (text := _text(value)):
        raise expected("some text", value)
    return text


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise expected("true or false", value)
    return value


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise expected("a mapping of keys and values", value)
    return value


TEXT = Leaf(_text, {"type": ["string", "number"]})
NAME = Leaf(_name, {**TEXT.described, "minLength": 1})
FLAG = Leaf(_flag, {"type": "boolean"})
MAPPING = Leaf(_mapping, {"type": "object"})
