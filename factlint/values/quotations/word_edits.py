"""Which words of one sequence have to be exchanged, left out or put in to make another of it: the fewest.

Most of what is compared are a few words, for which a table filled in here costs less than rapidfuzz takes to be
imported. The path through the table is the one that rapidfuzz takes where several are as short.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SMALL = 2_000
"""Pairs of words up to which the table is filled in here."""


def edit_runs(one: Sequence[str], other: Sequence[str]) -> list[tuple[str, int]]:
    """Runs of words that are `equal`, in both but not the same (`replace`), only in `one` or only in `other`."""
    if len(one) * len(other) > _SMALL:
        return list(_of_many(one, other))
    shorter = min(len(one), len(other))
    head = next((i for i in range(shorter) if one[i] != other[i]), shorter)
    tail = next((i for i in range(shorter - head) if one[-1 - i] != other[-1 - i]), shorter - head)
    between = one[head : len(one) - tail], other[head : len(other) - tail]
    steps = ["equal"] * head + _steps(*between, _table(*between)) + ["equal"] * tail
    return [(op, len(list(run))) for op, run in groupby(steps)]


def _table(one: Sequence[str], other: Sequence[str]) -> list[list[int]]:
    """The distance between the first words of one and of the other: a row for each number of the other's."""
    row = list(range(len(one) + 1))
    table = [row]
    for number, word in enumerate(other, 1):
        left, above = number, row
        row = [left]
        for column, own in enumerate(one):
            step = above[column] if own == word else above[column] + 1
            beside = (left if left < above[column + 1] else above[column + 1]) + 1
            left = step if step < beside else beside
            row.append(left)
        table.append(row)
    return table


def _steps(one: Sequence[str], other: Sequence[str], table: list[list[int]]) -> list[str]:
    """The path, word by word, found from its end."""
    steps: list[str] = []
    column, row = len(one), len(other)
    while row and column:
        if table[row][column] == table[row][column - 1] + 1:
            steps.append("one")
            column -= 1
            continue
        row -= 1
        if row and table[row][column] == table[row][column - 1] - 1:
            steps.append("other")
        else:
            column -= 1
            steps.append("equal" if one[column] == other[row] else "replace")
    return ["one"] * column + ["other"] * row + steps[::-1]


def _of_many(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[str, int]]:
    from rapidfuzz.distance import Levenshtein

    names = {"delete": "one", "insert": "other"}
    for code in Levenshtein.opcodes(one, other):
        yield names.get(code.tag, code.tag), max(code.src_end - code.src_start, code.dest_end - code.dest_start)
