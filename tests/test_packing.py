"""Records as JSON and back: the same value, and nothing but the classes that were named."""

from __future__ import annotations

import json
from datetime import date  # noqa: TC003 - the records below are made at run time
from decimal import Decimal  # noqa: TC003
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.packing import opener, pack, unpack
from factlint.records import NamedTuple, record


@record
class Leaf:
    """A value."""

    number: Decimal
    day: date | None
    words: tuple[str, ...] = ()


class Pair(NamedTuple):
    """Two of them."""

    one: Leaf
    other: Any


CLASSES = opener((Leaf, Pair))
numbers = st.decimals(allow_nan=False, allow_infinity=False)
leaves = st.builds(Leaf, numbers, st.none() | st.dates(), st.lists(st.text(max_size=5), max_size=3).map(tuple))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates() | numbers | leaves,
    lambda inside: (
        st.lists(inside, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3), inside, max_size=3)
        | st.frozensets(st.integers(), max_size=3)
        | st.builds(Pair, leaves, inside)
    ),
    max_leaves=8,
)


@given(values)
def test_what_is_packed_is_opened_as_it_was(value: Any) -> None:
    opened = unpack(json.loads(json.dumps(pack(value))), CLASSES)
    assert opened == value
    assert type(opened) is type(value)
    assert pack(opened) == pack(value), "a number has as many digits"


@pytest.mark.parametrize("value", [object(), {1, 2}, b"bytes", len])
def test_other_things_cannot_be_packed(value: object) -> None:
    with pytest.raises(TypeError):
        pack(value)


@pytest.mark.parametrize(
    "tree",
    [
        {"os.system": ["true"]},
        {"Stranger": []},
        {"Leaf": []},
        {"Leaf": ["1", None, [], "more"]},
        {"Leaf": 3},
        {"day": "yesterday"},
        {"day": 3},
        {"dict": [["a"]]},
        {"set": 1},
        {"number": "many"},
        {},
        {"Leaf": ["1", None], "Pair": []},
    ],
)
def test_what_was_not_packed_is_refused(tree: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        unpack(tree, CLASSES)
