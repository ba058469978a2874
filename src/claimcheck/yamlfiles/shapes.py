"""Shapes: what may stand in a file that people write, how it is read, and its JSON Schema.

A shape is made from the frozen value of the model that it stands for: the fields are its keys, in
kebab-case, and those without a default must be there. ``null`` stands for absent, and a single
value where a list stands.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping
from enum import Enum
from typing import Any, Protocol, get_args, get_origin, get_type_hints

from claimcheck.model.population import Intervention, Outcome, Population
from claimcheck.values import dataclass
from claimcheck.yamlfiles.leaves import (
    FLAG,
    MAPPING,
    TEXT,
    Leaf,
    Schema,
    Wrong,
    meant,
    name_of,
    one_of,
)
from claimcheck.yamlfiles.reading import Path


class Kind(Protocol):
    """What a value of a file may be."""

    def read(self, value: Any, at: Path, wrongs: list[Wrong]) -> Any:
        """The model's value; what is wrong at the path ``at`` or below is added to ``wrongs``."""

    def schema(self, shared: Schema) -> Schema:
        """Its JSON Schema; what is described once for several places is added to ``shared``."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an enumeration."""

    of: type[Enum]

    def read(self, value: Any, at: Path, wrongs: list[Wrong]) -> Any:
        """Its member."""
        try:
            return self.of(value)
        except ValueError:
            return self._leaf().read(value, at, wrongs)

    def schema(self, shared: Schema) -> Schema:
        """The words there are."""
        return _share(self.of, self._leaf().described, shared)

    def _leaf(self) -> Leaf:
        return one_of([str(member.value) for member in self.of])


@dataclass(frozen=True, slots=True)
class Listed:
    """A list, or one of its items; made into a tuple."""

    item: Kind

    def read(self, value: Any, at: Path, wrongs: list[Wrong]) -> Any:
        """Its items."""
        items = value if isinstance(value, list) else [value]
        return tuple([self.item.read(one, (*at, n), wrongs) for n, one in enumerate(items)])

    def schema(self, shared: Schema) -> Schema:
        """Either of the two."""
        item = self.item.schema(shared)
        return {"anyOf": [item, {"type": "array", "items": item}]}


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping under keys of the writer's own; made into pairs, in its order."""

    item: Kind

    def read(self, value: Any, at: Path, wrongs: list[Wrong]) -> Any:
        """Its pairs."""
        pairs = (MAPPING.read(value, at, wrongs) or {}).items()
        return tuple([(key, self.item.read(one, (*at, key), wrongs)) for key, one in pairs])

    def schema(self, shared: Schema) -> Schema:
        """A mapping of values that are alike."""
        return {"type": "object", "additionalProperties": self.item.schema(shared)}


@dataclass(frozen=True, slots=True)
class Shape:
    """A mapping of known keys."""

    of: type
    """The value of the model that it stands for."""
    keys: Mapping[str, Kind]
    needs: Collection[str]
    """The keys that must be there."""
    makes: Callable[..., Any]
    """Called with the values of the keys that are there."""
    short: str = ""
    """The key that a bare word stands for: ``outcome: pain`` is ``outcome: {name: pain}``."""

    def read(self, value: Any, at: Path, wrongs: list[Wrong]) -> Any:
        """What is made of it; ``None`` where more is wrong than an unknown key."""
        value = {self.short: value} if self.short and isinstance(value, str) else value
        found: list[Wrong] = []
        item = MAPPING.read(value, at, found)
        parts = {} if item is None else self._parts(item, at, found)
        wrongs += found
        return self.makes(**parts) if all(one.code == "unknown-key" for one in found) else None

    def _parts(self, item: dict[str, Any], at: Path, wrongs: list[Wrong]) -> dict[str, Any]:
        parts = {}
        for key, kind in self.keys.items():
            if (value := item.get(key)) is not None:
                parts[key.replace("-", "_")] = kind.read(value, (*at, key), wrongs)
            elif key in self.needs:
                told = f"{name_of((*at, key))!r} is missing"
                wrongs.append(Wrong((*at, key), told, "missing-key"))
        for key, value in item.items():
            if key not in self.keys and value is not None:
                wrongs.append(Wrong((*at, key), unknown_key(key, self.keys), "unknown-key"))
        return parts

    def schema(self, shared: Schema) -> Schema:
        """A mapping of these keys and no others, or the word that stands for one."""
        defaults = {one.name: one.default for one in dataclasses.fields(self.of)}
        properties = {key: kind.schema(shared) for key, kind in self.keys.items()}
        for key in self.keys.keys() - self.needs:
            properties[key] = _optional(properties[key], defaults.get(key.replace("-", "_")))
        described = {
            "type": "object",
            "properties": properties,
            "required": [key for key in self.keys if key in self.needs],
            "additionalProperties": False,
        }
        word = {"type": "string"}
        return _share(self.of, {"anyOf": [word, described]} if self.short else described, shared)


def _optional(schema: Schema, default: Any) -> Schema:
    told = {} if default in {None, dataclasses.MISSING} else {"default": default}
    return {"anyOf": [*schema.get("anyOf", [schema]), {"type": "null"}], **told}


def _share(of: type, schema: Schema, shared: Schema) -> Schema:
    shared[of.__name__] = {"description": of.__doc__, **schema}
    return {"$ref": f"#/$defs/{of.__name__}"}


def unknown_key(key: str, known: Collection[str]) -> str:
    """What is told of a key that is none of the known ones."""
    return f"unknown key {key!r}{meant(key, known)}; expected one of: {', '.join(known)}"


def shape_of(
    of: type,
    *,
    makes: Callable[..., Any] | None = None,
    short: str = "",
    but: Collection[str] = (),
    **special: Kind,
) -> Shape:
    """The shape of a value of the model.

    Arguments:
        of: a frozen dataclass.
        makes: what is called with the fields instead.
        short: the key that a bare word stands for.
        but: fields that no file gives.
        special: fields of which more is asked than their type says.
    """
    hints = get_type_hints(of)
    fields = [one for one in dataclasses.fields(of) if one.name not in but]
    missing = dataclasses.MISSING
    return Shape(
        of,
        {_key(one.name): special.get(one.name) or _kind_of(hints[one.name]) for one in fields},
        {_key(f.name) for f in fields if f.default is missing and f.default_factory is missing},
        makes or of,
        short,
    )


def _key(name: str) -> str:
    return name.replace("_", "-")


def _kind_of(hint: Any) -> Kind:
    """What a field of that type holds. ``X | None`` is an ``X``, for everything may be absent."""
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if arguments := get_args(hint):
        item = _kind_of(arguments[0])
        return Listed(item) if get_origin(hint) is tuple else item
    return Word(hint) if issubclass(hint, Enum) else shape_of(hint)


_SIMPLE: dict[Any, Kind] = {str: TEXT, bool: FLAG}

POPULATION = shape_of(Population)
INTERVENTION = shape_of(Intervention, short="name")
OUTCOME = shape_of(Outcome, short="name")
