"""A property that is computed on first use and then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class kept(Generic[Value]):  # noqa: N801  (used as a decorator)
    """Like ``functools.cached_property``, without the lock that it takes in Python 3.11.

    Two threads that ask at the same time may both compute the value; it is the same.
    """

    def __init__(self, read: Callable[[Any], Value]) -> None:
        self._read = read
        self._name = read.__name__
        self.__doc__ = read.__doc__

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> kept[Value]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> Value: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> Any:
        """The value; from the next access on, Python finds it on the instance itself."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._read(instance)
        return value
