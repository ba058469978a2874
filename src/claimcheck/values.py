"""``dataclass``, ``field`` and ``replace`` as in the standard library, in a twentieth of the time.

A run needs about a hundred classes of values. For each of them the standard library writes and
compiles six functions, which took a fifth of a cold start. Here only ``__init__`` is written and
compiled, when the first value is made, and the others are shared. What ``fields`` and ``replace``
of the standard library need is computed by the standard library itself when they ask; until then it
is not imported, for it brings ``inspect`` along, a twentieth of a cold start. Type checkers see
the originals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from operator import attrgetter, ge, gt, le, lt
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

__all__ = ["dataclass", "field", "replace"]

Class = TypeVar("Class", bound=type)
Value = TypeVar("Value")
_ORDER = {"__lt__": lt, "__le__": le, "__gt__": gt, "__ge__": ge}


_MISSING: Any = object()
"""Marks that there is no default."""


class _Field:
    """How one field of a value is made and used."""

    __slots__ = ("compare", "default", "default_factory", "init", "name", "repr", "type")

    def __init__(
        self,
        *,
        default: Any = _MISSING,
        default_factory: Any = _MISSING,
        init: bool = True,
        repr: bool = True,  # noqa: A002  (named as in the standard library)
        compare: bool = True,
    ) -> None:
        self.name, self.type = "", ""
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.compare = init, repr, compare

    def told(self) -> Any:
        """The same for the standard library."""
        from dataclasses import field as as_told  # noqa: TID251

        defaults = {"default": self.default, "default_factory": self.default_factory}
        given = {name: value for name, value in defaults.items() if value is not _MISSING}
        return as_told(init=self.init, repr=self.repr, compare=self.compare, **given)


Fields = Iterable[_Field]


class _Factory:
    """Marks a default in a signature that is made anew for each value."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()


def _dataclass(
    *, slots: bool, frozen: bool = False, order: bool = False
) -> Callable[[Class], Class]:
    """What ``dataclasses.dataclass`` makes with the same options; it has no others."""
    if not slots:
        raise TypeError("values have slots")

    def decorate(described: Class) -> Class:
        fields = list(_fields(described))
        own = described.__dict__
        methods: dict[str, Any] = {
            "__init__": _Init([one for one in fields if one.init]),
            "__repr__": _repr([one.name for one in fields if one.repr]),
            **_comparing(_values_of(fields, lambda one: one.compare), order=order),
            **(_freezing(fields) if frozen else {"__hash__": None}),
        }
        names = tuple(one.name for one in fields)
        keeps = any(isinstance(value, cached_property) for value in own.values())
        given = {name: own[name] for name in own if name not in {*names, *_UNSLOTTED}}
        account = {name: _Account(name, described, frozen=frozen) for name in _ACCOUNT}
        shape = {
            "__slots__": (*names, "__dict__") if keeps else names,
            "__match_args__": tuple(one.name for one in fields if one.init),
            "__qualname__": described.__qualname__,
        }
        made = methods | given | account | shape
        return type(described)(described.__name__, described.__bases__, made)

    return decorate


def _fields(described: type) -> Fields:
    """The fields as written in the class, which has no base to inherit others from."""
    if described.__bases__ not in ((object,), (Generic,)):
        raise TypeError("values have no bases")
    own = described.__dict__
    for name, told in own.get("__annotations__", {}).items():
        given = own.get(name, _MISSING)
        one = given if isinstance(given, _Field) else _Field(default=given)
        one.name, one.type = name, told
        yield one


_UNSLOTTED = ("__dict__", "__weakref__")
_ACCOUNT = ("__dataclass_fields__", "__dataclass_params__")


class _Account:
    """Stands in for what the standard library computes about a class, until it is asked for."""

    __slots__ = ("_described", "_frozen", "_name")

    def __init__(self, name: str, described: type, *, frozen: bool) -> None:
        self._name, self._described, self._frozen = name, described, frozen

    def __get__(self, instance: object | None, owner: Any) -> Any:
        from dataclasses import dataclass as as_told

        # to freeze a class compiles two functions, and its fields are the same without
        frozen = self._frozen and self._name == "__dataclass_params__"
        make = as_told(init=False, repr=False, eq=False, frozen=frozen)
        own = self._described.__dict__.items()
        copied = {
            name: given.told() if isinstance(given, _Field) else given
            for name, given in own
            if name not in _UNSLOTTED
        }
        told: Any = make(type(self._described.__name__, (), copied))  # threads may ask at once
        setattr(owner, self._name, getattr(told, self._name))
        return getattr(told, self._name)


class _Init:
    """Stands in for ``__init__`` until it is first needed: many classes of a run have no value."""

    __slots__ = ("_fields", "_made")

    def __init__(self, fields: Fields) -> None:
        self._fields = fields

    def __set_name__(self, made: Any, _: str) -> None:
        self._made = made

    def __get__(self, instance: object | None, owner: Any) -> Any:
        # since Python 3.14 `inspect.signature` asks with the class as the instance
        init = self._made.__init__ = _init(self._made, self._fields)
        return init.__get__(instance, owner)


def _init(made: Any, fields: Fields) -> Callable[..., None]:
    """``__init__``, which writes every slot through its descriptor: quicker than by name."""
    fields = list(fields)
    known: dict[str, Any] = {"_FACTORY": _FACTORY}
    for number, one in enumerate(fields):
        known[f"_set_{number}"] = getattr(made, one.name).__set__
        known[f"_make_{number}"] = one.default_factory
    names = tuple(one.name for one in fields)
    makes = tuple(one.default_factory is not _MISSING for one in fields)
    written = _written(makes, ends=hasattr(made, "__post_init__"))
    code = written.replace(
        co_varnames=("self", *names), co_qualname=f"{made.__qualname__}.__init__"
    )
    init = FunctionType(code, known, "__init__", tuple(_defaults(fields)))
    init.__annotations__ = {one.name: one.type for one in fields} | {"return": None}
    return init


def _defaults(fields: Fields) -> Iterator[Any]:
    for one in fields:
        if one.default_factory is not _MISSING:
            yield _FACTORY
        elif one.default is not _MISSING:
            yield one.default


@cache
def _written(makes: tuple[bool, ...], *, ends: bool) -> CodeType:
    """The code of ``__init__`` for so many fields, whose names are put in later: to compile it takes longest.

    ``makes`` tells which fields are made anew where they are not given, ``ends`` whether more follows.
    """
    lines = [f"def __init__({', '.join(['self', *(f'_{n}' for n in range(len(makes)))])}):"]
    for number, made in enumerate(makes):
        value = (
            f"_make_{number}() if _{number} is _FACTORY else _{number}" if made else f"_{number}"
        )
        lines.append(f" _set_{number}(self, {value})")
    lines.append(" self.__post_init__()" if ends else " return")
    known: dict[str, Any] = {}
    exec("\n".join(lines), known)  # noqa: S102  (of our own text alone)
    code: CodeType = known["__init__"].__code__
    return code


def _values_of(
    fields: Fields, wanted: Callable[[_Field], bool]
) -> Callable[[Any], tuple[Any, ...]]:
    names = [one.name for one in fields if wanted(one)]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _comparing(values: Callable[[Any], Any], *, order: bool) -> dict[str, Any]:
    """``__eq__`` and ``__hash__``, and the four comparisons if they are wanted."""

    def compare(operator: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
        def compared(self: Any, other: Any) -> Any:
            if other.__class__ is not self.__class__:
                return NotImplemented
            return operator(values(self), values(other))

        return compared

    def equal(self: Any, other: Any) -> Any:
        return (
            values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented
        )

    def hashed(self: Any) -> int:
        return hash(values(self))

    ordering = {name: compare(operator) for name, operator in _ORDER.items()} if order else {}
    return {"__eq__": equal, "__hash__": hashed, **ordering}


def _repr(names: list[str]) -> Callable[[Any], str]:
    def shown(self: Any) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({told})"

    return shown


def _freezing(fields: Fields) -> dict[str, Any]:
    """The methods that refuse changes, and those that still allow pickling and copying."""
    names = [one.name for one in fields]

    def kept(self: Any) -> list[Any]:
        return [getattr(self, name) for name in names]

    def restore(self: Any, state: Iterable[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return {
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__getstate__": kept,
        "__setstate__": restore,
    }


def _refuse(self: Any, name: str, *_: Any) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{type(self).__name__} is frozen: {name!r} stays as it is")


def _replace(value: Value, /, **changes: Any) -> Value:
    """A value as ``value`` is, but for the ``changes``."""
    made: Any = type(value)
    kept = {name: getattr(value, name) for name in made.__match_args__ if name not in changes}
    copied: Value = made(**kept, **changes)
    return copied


if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace  # noqa: TID251
else:
    dataclass, field, replace = _dataclass, _Field, _replace
