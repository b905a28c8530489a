"""Option values that must be one of a few words; a misspelt one is told what it comes nearest to."""

from __future__ import annotations

from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date


def one_of(known: Sequence[str]) -> Callable[[str], str]:
    """An argparse type that accepts these words."""

    def choose(word: str) -> str:
        if word in known:
            return word
        from factlint.verify.catalogue import nearest

        near = nearest(word, known)
        hint = f"did you mean {near!r}?" if near else f"known: {', '.join(known)}"
        raise ArgumentTypeError(f"unknown value {word!r}; {hint}")

    return choose


def iso_date(word: str) -> date:
    """An argparse type for a day."""
    from datetime import date

    try:
        return date.fromisoformat(word)
    except ValueError:
        raise ArgumentTypeError(f"{word!r} is not a day; write it as 2024-12-18") from None


def at_least_one(word: str) -> int:
    """An argparse type for a number of processes."""
    if word.isascii() and word.isdigit() and 0 < int(word[:9]) <= 1024:
        return int(word)
    raise ArgumentTypeError(f"{word!r} is not a number of processes; give one from 1 to 1024")


def format_and_file(word: str) -> tuple[str, str]:
    """An argparse type for FORMAT=FILE."""
    from factlint.report import FORMATS

    name, equals, file = word.partition("=")
    if not equals or not file:
        raise ArgumentTypeError(f"{word!r} is not FORMAT=FILE, such as sarif=factlint.sarif")
    return one_of(FORMATS)(name), file
