"""``NamedTuple`` as in the standard library, made in a fraction of the time.

The standard library compiles a function for each class, and one for each annotation, which took a
twenty-fifth of a cold start. Here the function is compiled when the first value is made, and
annotations stay as written. Type checkers see the original.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined]  # reads a field in C
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]


class _Made(type):
    """Turns the description of a class into a class of tuples."""

    def __new__(cls, name: str, bases: tuple[type, ...], own: dict[str, Any]) -> Any:
        """A class whose own values are the defaults of its fields."""
        names = tuple(own.get("__annotations__", ()))
        defaults = tuple(own[one] for one in names if one in own)
        shape = {
            "__slots__": (),
            "__match_args__": names,
            "_fields": names,
            "__new__": _first(names, defaults),
            "__repr__": _repr,
            "__getnewargs__": _values,
            "_replace": _replace,
        }
        getters = {one: _tuplegetter(at, None) for at, one in enumerate(names)}
        others = tuple(base for base in bases if type(base) is not _Made)
        return type(name, (tuple, *others), {**shape, **own, **getters})


def _first(names: tuple[str, ...], defaults: tuple[Any, ...]) -> Any:
    """``__new__`` until the first value is made, which compiles it."""

    def made(cls: Any, *given: Any, **named: Any) -> Any:
        listed = ", ".join(names)
        new = eval(f"lambda cls, {listed}: new(cls, ({listed},))", {"new": tuple.__new__})  # noqa: S307  (of names in our own code alone)
        new.__defaults__ = defaults
        cls.__new__ = staticmethod(new)
        return new(cls, *given, **named)

    return made


def _repr(self: Any) -> str:
    told = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
    return f"{type(self).__name__}({told})"


def _values(self: Any) -> tuple[Any, ...]:
    return tuple(self)


def _replace(self: Any, **changed: Any) -> Any:
    return type(self)(**{**dict(zip(self._fields, self, strict=True)), **changed})


class _Description:
    """The base that a class of tuples names."""

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type]:
        return (_BASE,)


_BASE = type.__new__(_Made, "NamedTuple", (), {})

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    NamedTuple = _Description()
