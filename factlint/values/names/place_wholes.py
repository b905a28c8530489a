"""Which place lies in which, as far as the tables know: towns in counties, those in countries and continents."""

from __future__ import annotations

from functools import cache, lru_cache

from factlint.values.names.forms import alternate_of, fold_name

Place = tuple[str, ...]
"""A place's folded words."""


@cache
def _wholes() -> dict[Place, frozenset[Place]]:
    """For each place, those that hold it directly."""
    from factlint.language.en.capitals import CAPITALS
    from factlint.language.en.wholes import PARTS_OF

    found: dict[Place, set[Place]] = {}
    for name, parts in PARTS_OF.items():
        whole = _one_name(_folded(name))
        for part in parts.split():
            found.setdefault(_one_name(_folded(part)), set()).add(whole)
    for capital, country in CAPITALS.items():
        found.setdefault(_one_name(fold_name(capital)), set()).add(_one_name(fold_name(country)))
    return {part: frozenset(wholes) for part, wholes in found.items()}


def _folded(text: str) -> Place:
    return fold_name(text.replace("-", " "))


@cache
def _first_names() -> dict[int, Place]:
    from factlint.language.en.places import ALTERNATES

    return {number: fold_name(group[0]) for number, group in enumerate(ALTERNATES)}


def _one_name(words: Place) -> Place:
    """One of a place's several names, always the same."""
    number = alternate_of(words)
    return words if number is None else _first_names()[number]


@lru_cache(maxsize=4096)
def wider_places(words: Place) -> frozenset[Place]:
    """Every place that holds this one, near and far: for ("leeds",) Yorkshire, England, the United Kingdom, Europe."""
    found: set[Place] = set()
    open_places = [_one_name(words)]
    while open_places:
        for whole in _wholes().get(open_places.pop(), ()):
            if whole not in found:
                found.add(whole)
                open_places.append(whole)
    return frozenset(found)


@cache
def _parts() -> dict[Place, frozenset[Place]]:
    """For each place that holds others, all of them, near and far."""
    found: dict[Place, set[Place]] = {}
    for part in _wholes():
        for whole in wider_places(part):
            found.setdefault(whole, set()).add(part)
    return {whole: frozenset(parts) for whole, parts in found.items()}


def places_in(words: Place) -> frozenset[Place]:
    """Every place that the tables have in this one."""
    return _parts().get(_one_name(words), frozenset())


def lies_in(part: Place, whole: Place) -> bool:
    """Whether the first place lies in the second, by the tables."""
    return _one_name(whole) in wider_places(part)
