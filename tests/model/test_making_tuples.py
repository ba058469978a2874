"""Our ``NamedTuple`` makes what the standard library's makes."""

from __future__ import annotations

import pickle
import typing
from typing import Any, Generic, TypeVar

import pytest

from claimcheck import tuples

Label = TypeVar("Label")


class Ours(tuples.NamedTuple, Generic[Label]):
    """A word with its label."""

    word: str
    label: Label
    size: int = 1

    @property
    def loud(self) -> str:
        """The word in capitals."""
        return self.word.upper()


class Theirs(typing.NamedTuple, Generic[Label]):
    """The same by the standard library."""

    word: str
    label: Label
    size: int = 1


@pytest.mark.parametrize("made", [Ours, Theirs])
def test_fields_are_read_by_name_and_by_place(made: Any) -> None:
    one = made("tea", label=2)
    assert (one.word, one[1], one.size) == ("tea", 2, 1)
    assert one == ("tea", 2, 1)
    assert one._replace(word="ale") == ("ale", 2, 1)
    assert made._fields == made.__match_args__ == ("word", "label", "size")
    assert repr(one) == f"{made.__name__}(word='tea', label=2, size=1)"
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(TypeError):
        made("tea")
    with pytest.raises(AttributeError):
        one.word = "ale"


def test_a_class_keeps_its_own_properties_and_takes_no_others() -> None:
    one = Ours("tea", 2)
    assert one.loud == "TEA"
    assert not hasattr(one, "__dict__")
    assert isinstance(one, Ours)
    assert pickle.loads(pickle.dumps(Ours("ale", 1))) == Ours("ale", 1)
