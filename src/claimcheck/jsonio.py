"""Every value of the model as JSON, and back."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar, cast

Value = TypeVar("Value")


def to_json(value: Any, *, indent: int | None = None) -> str:
    """A value of the model (an audit, a claim, a finding …) as complete JSON."""
    return str(_adapter(cast("Any", type(value))).dump_json(value, indent=indent).decode("utf-8"))


def from_json(kind: type[Value], text: str | bytes) -> Value:
    """The value that :func:`to_json` wrote.

    Raises:
        ValueError: the text is not JSON, or does not describe a ``kind``.
    """
    value: Value = _adapter(cast("Any", kind)).validate_json(text)
    return value


@cache
def _adapter(kind: Any) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(kind)
