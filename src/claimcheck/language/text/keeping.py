"""An answer worked out when first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class kept(Generic[Value]):  # noqa: N801  (used as a decorator)
    """As ``functools.cached_property``, without the lock that it takes in Python 3.11.

    Two threads that ask at once may both work the answer out; it is the same.
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
        """The answer; the next time it is found on the instance itself."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._read(instance)
        return value
