"""Checks one item of a file against its shape, and reports each fault with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from claimcheck.folding.text import nearest
from claimcheck.model.problem import Problem
from claimcheck.values import dataclass
from claimcheck.yamlfiles.reading import Document, Fault, Path, Place
from claimcheck.yamlfiles.shapes import Shape

S = TypeVar("S", bound=Shape)

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "model_type": "a mapping of keys and values",
    "dict_type": "a mapping of keys and values",
}


@dataclass(frozen=True, slots=True)
class Where:
    """The place of an item, and the claim or study its problems are about."""

    document: Document
    at: Path
    file: str
    key: str = ""

    def problem(self, place: Place, message: str, code: str) -> Problem:
        """A problem at that place. Whatever is wrong in a file that people write loses something."""
        return Problem(self.file, *place, message, code, self.key, lost=True)


def check(shape: type[S], item: Any, where: Where) -> tuple[S | None, tuple[Problem, ...]]:
    """The item in its shape, or ``None``, and what is wrong with it.

    Unknown keys do not lose an item: they are told, and the rest of it is read.
    """
    try:
        return shape.model_validate(item), ()
    except ValidationError as error:
        faults = error.errors(include_url=False)
    found = None
    if all(fault["type"] == "extra_forbidden" for fault in faults):
        found, _ = check(shape, _without(item, [fault["loc"] for fault in faults]), where)
    return found, tuple(_problem(shape, fault, where) for fault in faults)


def problems_of(faults: tuple[Fault, ...], file: str) -> tuple[Problem, ...]:
    """The faults of the YAML itself, as problems of the file."""
    return tuple(Problem(file, f.line, f.column, f.message, f.code, lost=True) for f in faults)


def _without(item: Any, paths: list[tuple[int | str, ...]]) -> Any:
    """A copy of ``item`` without the values at ``paths``."""
    if isinstance(item, dict):
        gone = {path[0] for path in paths if len(path) == 1}
        return {
            key: _without(value, [path[1:] for path in paths if path[0] == key and len(path) > 1])
            for key, value in item.items()
            if key not in gone
        }
    if isinstance(item, list):
        return [
            _without(value, [path[1:] for path in paths if path and path[0] == n])
            for n, value in enumerate(item)
        ]
    return item


def _problem(shape: type[Shape], fault: Any, where: Where) -> Problem:
    location = tuple(fault["loc"])
    path = (*where.at, *location)
    if fault["type"] == "extra_forbidden":
        place = where.document.key_place(path)
        return where.problem(place, _unknown(shape, location), "unknown-key")
    place = where.document.place(path)
    name = ".".join(str(part) for part in location) or "the item"
    if fault["type"] == "missing":
        return where.problem(place, f"{name!r} is missing", "missing-key")
    return where.problem(place, f"{name}: {_expected(fault)}", "wrong-value")


def _unknown(shape: type[Shape], location: tuple[Any, ...]) -> str:
    keys = _keys(shape, location[:-1])
    near = nearest(str(location[-1]), keys)
    meant = f" (did you mean {near!r}?)" if near else ""
    return f"unknown key {str(location[-1])!r}{meant}; expected one of: {', '.join(keys)}"


def _keys(shape: type[Shape], location: tuple[Any, ...]) -> list[str]:
    for part in location:
        for field in shape.model_fields.values():
            if field.alias == part:
                shape = next(_shapes(field.annotation), shape)
    return [str(field.alias) for field in shape.model_fields.values()]


def _shapes(annotation: Any) -> Iterator[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        yield annotation
    for argument in get_args(annotation):
        yield from _shapes(argument)


def _expected(fault: Any) -> str:
    given = fault["input"]
    said = given if isinstance(given, str | int | float) else type(given).__name__
    shown = f"{said!r:.80}"
    if choices := (fault.get("ctx") or {}).get("expected"):
        words = [word.strip("'") for word in str(choices).replace(" or ", ", ").split(", ")]
        near = nearest(str(given), words)
        meant = f" (did you mean {near!r}?)" if near else ""
        return f"{shown} is not a known value{meant}; expected one of: {', '.join(words)}"
    if expected := _EXPECTED.get(fault["type"]):
        return f"expected {expected}, not {shown}"
    return str(fault["msg"]).removeprefix("Value error, ")


def check_head(
    document: Document, schema: str, keys: tuple[str, ...], file: str
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The file's mapping, with problems for a wrong or missing ``schema`` and unknown keys."""
    where = Where(document, (), file)
    data = document.data
    if not isinstance(data, dict):
        if document.broken:
            return {}, ()
        said = "the file is empty" if data is None else "a mapping of keys and values was expected"
        return {}, (
            where.problem((1, 1), f"{said}; it must begin with 'schema: {schema}'", "no-mapping"),
        )
    problems = []
    if data.get("schema") != schema:
        message = f"schema: expected {schema!r}, not {data.get('schema')!r:.60}"
        problems.append(where.problem(document.place(("schema",)), message, "schema"))
    for key in data.keys() - {"schema", *keys}:
        near = nearest(key, keys)
        meant = f" (did you mean {near!r}?)" if near else ""
        message = f"unknown key {key!r}{meant}; expected one of: {', '.join(('schema', *keys))}"
        problems.append(where.problem(document.key_place((key,)), message, "unknown-key"))
    return data, tuple(sorted(problems, key=lambda p: (p.line, p.column)))
