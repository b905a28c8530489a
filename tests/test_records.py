"""What a record and a named tuple do, held against what `dataclasses` and `typing` make of the same class."""

from __future__ import annotations

import copy
import dataclasses
import functools
import pickle
import subprocess
import sys
import typing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.records import NamedTuple, cached_property, field, fields, record, replace


@record
class Point:
    """Two numbers and a label."""

    x: int
    y: int = 0
    label: str = "here"

    @property
    def sum(self) -> int:
        return self.x + self.y


@record(frozen=False)
class Basket:
    """What may be filled."""

    owner: str
    things: list[str] = field(default_factory=list)
    size: int = field(default=3)

    def __post_init__(self) -> None:
        self.size += 1


@record(slots=False)
class Circle:
    """What is worked out is kept."""

    radius: int
    note: str = field(default="", compare=False)

    @cached_property
    def area(self) -> int:
        return self.radius * self.radius


@record(eq=False)
class Place:
    """A thing that is equal to itself alone."""

    name: str


class Pair(NamedTuple):
    """Two things."""

    first: int
    second: str = "b"

    @property
    def both(self) -> str:
        return f"{self.first}{self.second}"


class Same(typing.NamedTuple):
    first: int
    second: str = "b"


@dataclasses.dataclass(frozen=True, slots=True)
class Model:
    x: int
    y: int = 0
    label: str = "here"


CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((1,), {}),
    ((1, 2), {"label": "there"}),
    ((), {"y": 5, "x": 4}),
    ((), {}),
    ((1, 2, 3, 4), {}),
    ((1,), {"x": 1}),
    ((1,), {"z": 1}),
]


@pytest.mark.parametrize(("arguments", "named"), CALLS)
def test_it_takes_the_arguments_that_a_dataclass_takes(arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    outcomes = []
    for cls in (Point, Model):
        try:
            made = cls(*arguments, **named)
            outcomes.append(f"{made.x} {made.y} {made.label}")
        except TypeError as error:
            outcomes.append(str(error).replace(cls.__name__, "It"))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize(
    ("arguments", "named"), [((1,), {}), ((1, "z"), {}), ((), {"second": "y", "first": 2}), ((), {})]
)
def test_it_takes_the_arguments_that_a_named_tuple_takes(arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    outcomes: list[object] = []
    for cls in (Pair, Same):
        try:
            outcomes.append(tuple(cls(*arguments, **named)))
        except TypeError as error:
            outcomes.append(str(error).replace(cls.__name__, "It"))
    assert outcomes[0] == outcomes[1]


@given(st.integers(), st.integers(), st.integers(), st.integers())
def test_records_are_equal_and_hash_by_their_fields(a: int, b: int, c: int, d: int) -> None:
    assert (Point(a, b) == Point(c, d)) is ((a, b) == (c, d))
    assert len({Point(a, b), Point(c, d)}) == len({(a, b), (c, d)})


def test_a_field_may_be_left_out_of_comparison() -> None:
    assert Circle(1, "a") == Circle(1, "b")
    assert hash(Circle(1, "a")) == hash(Circle(1, "b"))
    assert Circle(1) != Circle(2)
    point: object = Point(1)
    assert Circle(1) != point


def test_some_are_equal_to_themselves_alone() -> None:
    here = Place("here")
    assert here == here
    assert here != Place("here")
    assert len({here, Place("here")}) == 2


def test_what_changes_cannot_be_hashed() -> None:
    with pytest.raises(TypeError):
        hash(Basket("me"))


def test_defaults_are_made_anew() -> None:
    one, other = Basket("one"), Basket("other")
    one.things.append("apple")
    assert (one.things, other.things, Basket("third", ["pear"]).things) == (["apple"], [], ["pear"])
    assert one.size == 4, "what comes after"


def test_there_is_room_for_fields_alone_or_for_more() -> None:
    assert Circle(3).area == 9
    assert not hasattr(Point(1), "__dict__")
    with pytest.raises(AttributeError):
        Basket("me").colour = "red"  # type: ignore[attr-defined]


def test_one_like_another() -> None:
    assert replace(Point(1, 2), y=3) == Point(1, 3)
    assert Pair(1, "x")._replace(second="y") == (1, "y")
    with pytest.raises(TypeError):
        replace(Point(1), z=1)
    with pytest.raises(ValueError, match="z"):
        Pair(1)._replace(z=1)  # type: ignore[call-arg]


def test_a_named_tuple_is_a_tuple() -> None:
    pair = Pair(1)
    first, second = pair
    assert (first, second, pair.first, pair.second, pair.both, pair[1]) == (1, "b", 1, "b", "1b", "b")
    assert pair == (1, "b")
    assert Pair(1, "a") < pair


def test_they_show_what_they_hold() -> None:
    assert repr(Point(1, label="x")) == "Point(x=1, y=0, label='x')"
    assert repr(Pair(1)) == "Pair(first=1, second='b')"
    assert fields(Point) == ("x", "y", "label")


@pytest.mark.parametrize("value", [Point(1, 2), Circle(3, "x"), Pair(4)])
def test_they_can_be_copied_and_sent(value: object) -> None:
    assert copy.copy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("kept", [cached_property, functools.cached_property])
def test_a_cached_property_is_worked_out_once_and_may_be_forgotten(kept: Any) -> None:
    worked: list[int] = []

    def total(_: object) -> int:
        """How often it was worked out."""
        worked.append(1)
        return len(worked)

    counted: Any = type("Counted", (), {"total": kept(total)})
    one, other = counted(), counted()
    assert (one.total, one.total, other.total) == (1, 1, 2)
    one.__dict__.pop("total")
    assert one.total == 3
    assert counted.total.__doc__ == "How often it was worked out."


def test_a_pattern_takes_them_apart() -> None:
    match Point(1, 2), Pair(3):
        case Point(x, y), Pair(z, _):
            assert (x, y, z) == (1, 2, 3)
        case _:
            pytest.fail("no match")


def test_the_program_starts_without_dataclasses() -> None:
    modules = "factlint.verify.checker, factlint.rules.loading, factlint.linter, factlint.cli.check"
    kinds = "from factlint.kinds import ORDER, reader; [reader(kind) for kind in ORDER]"
    code = f"import sys, {modules}; {kinds}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"dataclasses", "inspect"} & set(done.stdout.split())
