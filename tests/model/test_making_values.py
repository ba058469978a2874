"""Our ``dataclass`` makes what the standard library's makes."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any

import pytest

from claimcheck import values


@values.dataclass(frozen=True, slots=True, order=True)
class Ours:
    """A value with all that fields can be."""

    name: str
    size: int = 3
    parts: tuple[int, ...] = values.field(default_factory=tuple)
    note: str = values.field(default="", compare=False, repr=False)


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Theirs:
    """The same by the standard library."""

    name: str
    size: int = 3
    parts: tuple[int, ...] = dataclasses.field(default_factory=tuple)
    note: str = dataclasses.field(default="", compare=False, repr=False)


@values.dataclass(slots=True)
class Growing:
    """A value that may be changed."""

    found: list[int] = values.field(default_factory=list)


@values.dataclass(frozen=True, slots=True)
class Positive:
    """A value that is looked at when it is made, and shows itself in its own way."""

    number: int

    def __post_init__(self) -> None:
        if self.number <= 0:
            raise ValueError(self.number)

    def __repr__(self) -> str:
        return f"+{self.number}"


@values.dataclass(slots=True)
class Doubled:
    """A value of which a part is worked out."""

    size: int
    twice: int = values.field(init=False)

    def __post_init__(self) -> None:
        self.twice = 2 * self.size


MADE: list[dict[str, Any]] = [
    {"name": "a"},
    {"name": "a", "size": 4},
    {"name": "b", "parts": (1, 2)},
    {"name": "a", "note": "of no account"},
]


def test_values_are_equal_ordered_and_hashed_as_the_standard_library_does() -> None:
    for one in MADE:
        for other in MADE:
            ours, theirs = (Ours(**one), Ours(**other)), (Theirs(**one), Theirs(**other))
            assert (ours[0] == ours[1]) is (theirs[0] == theirs[1])
            assert (ours[0] < ours[1]) is (theirs[0] < theirs[1])
            assert (ours[0] >= ours[1]) is (theirs[0] >= theirs[1])
            assert (hash(ours[0]) == hash(ours[1])) is (hash(theirs[0]) == hash(theirs[1]))
    assert Ours("a") != Theirs("a")


def test_values_look_and_are_called_as_the_standard_library_s() -> None:
    assert repr(Ours("a")) == repr(Theirs("a")).replace("Theirs", "Ours")
    assert str(inspect.signature(Ours)) == str(inspect.signature(Theirs))
    assert [f.name for f in dataclasses.fields(Ours)] == [
        f.name for f in dataclasses.fields(Theirs)
    ]
    assert Ours.__match_args__ == Theirs.__match_args__
    (ours, theirs) = (
        [(f.name, f.type, f.default, f.default_factory, f.init, f.repr, f.compare) for f in fields]
        for fields in (dataclasses.fields(Ours), dataclasses.fields(Theirs))
    )
    assert ours == theirs
    with pytest.raises(TypeError, match="name"):
        Ours()


def test_values_are_replaced_pickled_and_copied() -> None:
    made = Ours("a", parts=(1,), note="kept")
    for replace in (values.replace, dataclasses.replace):
        assert replace(made, size=9) == Ours("a", 9, (1,))
        assert replace(made, size=9).note == "kept"
    with pytest.raises(TypeError, match="colour"):
        values.replace(made, colour="red")
    for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
        assert again == made
        assert again.note == "kept"


def test_what_is_worked_out_from_a_value_is_worked_out_anew_when_it_is_replaced() -> None:
    made = values.replace(Doubled(2), size=3)
    assert (made.size, made.twice) == (3, 6)
    assert Doubled.__match_args__ == ("size",)


def test_frozen_values_stay_as_they_are() -> None:
    made = Ours("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.size = 4
    with pytest.raises(dataclasses.FrozenInstanceError):
        del made.size
    with pytest.raises((AttributeError, TypeError)):
        made.other = 4


def test_a_value_that_may_change_has_parts_of_its_own_and_no_hash() -> None:
    one, other = Growing(), Growing()
    one.found.append(1)
    assert one != other
    with pytest.raises(TypeError):
        hash(one)


def test_what_a_class_defines_itself_is_kept() -> None:
    assert repr(Positive(2)) == "+2"
    with pytest.raises(ValueError, match="0"):
        Positive(0)


def test_two_threads_may_ask_at_once_what_a_class_is_made_of() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Fresh:
        parts: list[int] = values.field(default_factory=list)

    account = Fresh.__dict__["__dataclass_fields__"]
    first, second = (account.__get__(None, Fresh) for _ in range(2))
    assert first.keys() == second.keys() == {"parts"}
    assert dataclasses.replace(Fresh(), parts=[1]).parts == [1]


def test_the_signature_of_a_class_can_be_asked_for_before_its_first_value() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Fresh:
        name: str

    made = vars(Fresh)["__init__"]
    bound = made.__get__(Fresh, type)  # as `inspect` asks since Python 3.14
    assert list(inspect.signature(bound).parameters) == ["name"]
    assert Fresh("a").name == "a"
