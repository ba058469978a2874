"""Holds one item of a file against its shape, and tells each fault with its place."""

from __future__ import annotations

from typing import Any

from claimcheck.model.problem import Problem
from claimcheck.values import dataclass
from claimcheck.yamlfiles.leaves import Wrong
from claimcheck.yamlfiles.reading import Document, Fault, Path, Place
from claimcheck.yamlfiles.shapes import Shape, unknown_key


@dataclass(frozen=True, slots=True)
class Where:
    """Where an item stands, and which claim or study its problems are about."""

    document: Document
    at: Path
    file: str
    key: str = ""

    def problem(self, place: Place, message: str, code: str) -> Problem:
        """A problem at that place. Whatever is wrong in a file that people write loses something."""
        return Problem(self.file, *place, message, code, self.key, lost=True)


def check(shape: Shape, item: Any, where: Where) -> tuple[Any, tuple[Problem, ...]]:
    """What the shape makes of the item, or ``None``, and what is wrong with it.

    Unknown keys do not lose an item: they are told, and the rest of it is read.
    """
    wrongs: list[Wrong] = []
    made = shape.read(item, (), wrongs)
    return made, tuple(_problem(wrong, where) for wrong in wrongs)


def problems_of(faults: tuple[Fault, ...], file: str) -> tuple[Problem, ...]:
    """The faults of the YAML itself, as problems of the file."""
    return tuple(Problem(file, f.line, f.column, f.message, f.code, lost=True) for f in faults)


def _problem(wrong: Wrong, where: Where) -> Problem:
    document, path = where.document, (*where.at, *wrong.at)
    unknown = wrong.code == "unknown-key"
    place = document.key_place(path) if unknown else document.place(path)
    return where.problem(place, wrong.message, wrong.code)


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
        return {}, (where.problem((1, 1), f"{said}; it begins 'schema: {schema}'", "no-mapping"),)
    problems = []
    if data.get("schema") != schema:
        message = f"schema: expected {schema!r}, not {data.get('schema')!r:.60}"
        problems.append(where.problem(document.place(("schema",)), message, "schema"))
    for key in data.keys() - {"schema", *keys}:
        message = unknown_key(key, ("schema", *keys))
        problems.append(where.problem(document.key_place((key,)), message, "unknown-key"))
    return data, tuple(sorted(problems, key=lambda p: (p.line, p.column)))
