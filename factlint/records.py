"""Classes that hold values, made without compiling anything for each of them.

`dataclasses` and `typing.NamedTuple` write source text for every class and have it compiled whenever a program
starts. With the hundred and thirty classes here that was a third of what it took to start. Their methods differ in
nothing but names, so they are cut from templates instead: one function is compiled for each number of fields, and each
class gets a copy of its code in which the parameters and attributes bear the names of the class's own fields.

`record` and `field` mean what `dataclass` and `field` mean, and type checkers read them so (PEP 681). A record is
frozen unless it says otherwise. That is for the type checker to hold: a guard at run time would make each value take
five times as long to make, and they are made by the thousand. `NamedTuple` is `typing.NamedTuple`, in all that is used
of it.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from reprlib import recursive_repr
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable
    from functools import cached_property
    from typing import NamedTuple, dataclass_transform
else:
    from _collections import _tuplegetter

    class cached_property:  # noqa: N801  (named as what it stands for)
        """`functools.cached_property`, without the lock that it takes before Python 3.12 at every value it makes."""

        def __init__(self, work: Callable) -> None:
            self._work, self._name, self.__doc__ = work, "", work.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            if instance is None:
                return self
            value = instance.__dict__[self._name] = self._work(instance)
            return value

    def dataclass_transform(**_: object) -> Callable:
        return lambda decorator: decorator


_Class = TypeVar("_Class")

__all__ = ["NamedTuple", "cached_property", "field", "fields", "record", "replace"]


class _Field:
    """What stands after a field's name where that is more than its default."""

    __slots__ = ("compare", "make")

    def __init__(self, make: Callable[[], Any], compare: bool) -> None:
        self.make, self.compare = make, compare


def field(*, default: Any = None, default_factory: Callable[[], Any] | None = None, compare: bool = True) -> Any:
    """A field with a default that is made anew for each value, or one that values are not compared by."""
    return _Field(default_factory or (lambda: default), compare)


@overload
def record(cls: type[_Class], /) -> type[_Class]: ...


@overload
def record(*, frozen: bool = True, eq: bool = True, slots: bool = True) -> Callable[[type[_Class]], type[_Class]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Any = None, /, *, frozen: bool = True, eq: bool = True, slots: bool = True) -> Any:
    """Make a class of annotated fields hold their values: it gets `__init__`, `__repr__` and, with `eq`, `__eq__`.

    Values that compare by their fields can be hashed if they are frozen. Without `slots` a value may keep more than
    its fields, such as what `cached_property` has worked out. `__post_init__`, if there is one, is called last. A
    record does not inherit the fields of another.
    """
    if cls is None:
        return lambda decorated: record(decorated, frozen=frozen, eq=eq, slots=slots)  # type: ignore[call-overload]
    body = {name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    names = tuple(body.get("__annotations__", ()))
    defaults = {name: body.pop(name) for name in names if name in body}
    body["__match_args__"], body["__fields__"] = names, frozenset(names)
    body["__held__"] = attrgetter(*names, "__class__")  # of one name alone it would give no tuple
    body["__init__"] = _init(cls.__qualname__, names, defaults, "__post_init__" in body)
    body.setdefault("__repr__", _repr)
    if eq:
        body["__compared__"] = attrgetter(*(name for name in names if getattr(defaults.get(name), "compare", True)))
        body.setdefault("__eq__", _eq)
        body.setdefault("__hash__", _hash if frozen else None)
    if slots:
        body["__slots__"] = names
    return type(cls)(cls.__name__, cls.__bases__, body)


def fields(cls: type) -> tuple[str, ...]:
    """The names of a record's fields, in their order."""
    return cls.__match_args__  # type: ignore[attr-defined, no-any-return]


def replace(value: _Class, /, **changes: Any) -> _Class:
    """A record like another but for some fields."""
    cls: Any = type(value)
    if not cls.__fields__.issuperset(changes):
        raise TypeError(f"no such fields: {', '.join(changes.keys() - cls.__fields__)}")
    made: _Class = cls(*map(changes.get, cls.__match_args__, cls.__held__(value)))
    return made


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.__compared__(self) == other.__compared__(other)


def _hash(self: Any) -> int:
    return hash(self.__compared__(self))


@recursive_repr("...")
def _repr(self: Any) -> str:
    inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in fields(type(self)))
    return f"{type(self).__qualname__}({inside})"


def _init(owner: str, names: tuple[str, ...], defaults: dict[str, Any], post: bool) -> FunctionType:
    """The `__init__` of a record."""
    made = "".join("m" if isinstance(defaults.get(name), _Field) else "-" for name in names)
    code = _renamed(_init_template(made, post), names, f"{owner}.__init__")
    return FunctionType(code, {"_Field": _Field}, "__init__", tuple(defaults.values()) or None)


@cache
def _init_template(made: str, post: bool) -> CodeType:
    """The code of an `__init__`: a letter for each field, `m` where its default may be one to make anew."""
    lines = [f"self._{i} = _{i}.make() if _{i}.__class__ is _Field else _{i}" if letter == "m" else f"self._{i} = _{i}"
             for i, letter in enumerate(made)]  # fmt: skip
    return _compiled("self", len(made), [*lines, "self.__post_init__()" if post else "pass"])


@cache
def _new_template(count: int) -> CodeType:
    """The code of the `__new__` of a named tuple."""
    return _compiled("cls", count, [f"return _new(cls, ({''.join(f'_{i}, ' for i in range(count))}))"])


def _compiled(first: str, count: int, lines: list[str]) -> CodeType:
    parameters = "".join(f", _{i}" for i in range(count))
    module = compile(f"def template({first}{parameters}):\n " + "\n ".join(lines), __file__, "exec")
    return next(constant for constant in module.co_consts if isinstance(constant, CodeType))


def _renamed(template: CodeType, names: tuple[str, ...], qualified: str) -> CodeType:
    """A template's code with `_0`, `_1` … renamed."""
    own = {f"_{i}": name for i, name in enumerate(names)}
    return template.replace(
        co_name=qualified.rpartition(".")[2],
        co_qualname=qualified,
        co_names=tuple(own.get(name, name) for name in template.co_names),
        co_varnames=tuple(own.get(name, name) for name in template.co_varnames),
    )


if not TYPE_CHECKING:

    class _TupleMaker(type):
        """Makes what derives from `NamedTuple` a tuple whose items have names."""

        def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> type:
            names = tuple(body.get("__annotations__", ()))
            defaults = tuple(body.pop(each) for each in names if each in body)
            code = _renamed(_new_template(len(names)), names, f"{body['__qualname__']}.__new__")
            body.update({each: _tuplegetter(place, None) for place, each in enumerate(names)})
            body["__new__"] = FunctionType(code, {"_new": tuple.__new__}, "__new__", defaults or None)
            body.update(__slots__=(), __match_args__=names, _fields=names, _replace=_replace, __getnewargs__=_items)
            body.setdefault("__repr__", _tuple_repr)
            return type(name, (tuple,), body)

    NamedTuple = type.__new__(_TupleMaker, "NamedTuple", (), {"__doc__": "A tuple whose items have names."})


def _replace(self: Any, /, **changes: Any) -> Any:
    replaced = type(self)(*map(changes.pop, self._fields, self))
    if changes:
        raise ValueError(f"no such fields: {', '.join(changes)}")
    return replaced


def _items(self: Any) -> tuple[Any, ...]:
    return tuple(self)


def _tuple_repr(self: Any) -> str:
    items = ", ".join(f"{name}={item!r}" for name, item in zip(self._fields, self, strict=True))
    return f"{type(self).__name__}({items})"
