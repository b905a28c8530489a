"""Records as plain lists of JSON, and back.

A tuple is a list. What JSON has no word for is a mapping with one key that says what it is: the name of a record's
class with the values of its fields, `set`, `dict`, `day`, `number`. Opening a tree makes nothing but these and the
records whose classes are named to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.records import fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def pack(value: Any) -> Any:
    """A value of records, tuples, dates, decimals and what JSON has itself, as JSON. TypeError for anything else."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    kind = type(value)
    if kind is tuple or kind is list:
        return [pack(item) for item in value]
    if kind is dict:
        return {"dict": [[key, pack(item)] for key, item in value.items()]}
    if kind is frozenset:
        return {"set": [pack(item) for item in sorted(value)]}
    if hasattr(kind, "__match_args__"):
        return {kind.__name__: [pack(getattr(value, name)) for name in fields(kind)]}
    if kind.__name__ in ("date", "Decimal"):
        return {"day": value.isoformat()} if kind.__name__ == "date" else {"number": str(value)}
    raise TypeError(f"cannot be packed: {kind.__name__}")


def opener(classes: Iterable[type]) -> Mapping[str, type]:
    """The classes that `unpack` may make, by their names."""
    return {each.__name__: each for each in classes}


def unpack(tree: Any, classes: Mapping[str, type]) -> Any:
    """The value of a tree that `pack` made. Raises ValueError or TypeError where it is none."""
    if isinstance(tree, list):
        return tuple([unpack(item, classes) for item in tree])
    if not isinstance(tree, dict):
        return tree
    ((word, inside),) = tree.items()
    if word in classes:
        return classes[word](*[unpack(item, classes) for item in inside])
    if word == "dict":
        return {key: unpack(item, classes) for key, item in inside}
    if word == "set":
        return frozenset([unpack(item, classes) for item in inside])
    if word == "day":
        from datetime import date

        return date.fromisoformat(inside)
    if word == "number":
        from decimal import Decimal, InvalidOperation

        try:
            return Decimal(inside)
        except InvalidOperation:
            raise ValueError(f"no number: {inside!r}") from None
    raise ValueError(f"unknown class {word!r}")
