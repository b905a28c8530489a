"""The numbers that a derived value may be reckoned from: those of passages near a claim, and of its own sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from factlint.language.en.reckoning import BEFOREHAND
from factlint.records import record
from factlint.values.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence

MOST = 24
"""Operands looked at, the nearest first: what needs more is no reckoning that a reader does."""
_BACK = 3  # words before a value within which "from" or "against" makes it the older one


@record
class Operand:
    """One number to reckon with. A range yields two, its ends."""

    number: Decimal
    unit: str
    text: str
    statement: Statement
    passage: Passage | None = None
    """None where the draft's own sentence has it."""
    age: Literal["", "old", "new"] = ""
    """Whether its words say that it is the value before a change, or the one after."""
    most: bool = False
    """Whether it is told as the most there may be ("up to"): then it is only added to others."""


def operands_of(statements: Iterable[Statement], passage: Passage | None = None) -> Iterator[Operand]:
    """The operands that these statements hold."""
    for statement in statements:
        value = statement.value
        if (
            not isinstance(value, Quantity)
            or value.least is not None
            or value.operator not in ("=", "~", "~<", "~>", "<=")
        ):
            continue
        if value.unit in ("ordinal", "version"):
            continue
        if value.low == value.high:
            age: Literal["", "old"] = "old" if _is_older(statement) else ""
            yield Operand(value.low, value.unit, statement.text, statement, passage, age, value.operator == "<=")
            continue
        led = statement.text.lower().startswith(tuple(BEFOREHAND)) or _is_older(statement)
        yield Operand(value.low, value.unit, statement.text, statement, passage, "old" if led else "")
        yield Operand(value.high, value.unit, statement.text, statement, passage, "new" if led else "")


def _is_older(statement: Statement) -> bool:
    words = words_before(statement.sentence, (statement.wide or (statement.start, 0))[0], _BACK)
    return not BEFOREHAND.isdisjoint(words)


def words_before(sentence: Sentence, start: int, reach: int) -> list[str]:
    """The words right before a place of a sentence, lower case, not past a value."""
    found: list[str] = []
    for token in reversed([token for token in sentence.tokens if token.end <= start][-reach:]):
        if token.shape == "number" or token.text in ".;:()":
            break
        found.append(token.lower)
    return found


def words_after(operand: Operand) -> frozenset[str]:
    """The few words behind an operand, lower case."""
    statement = operand.statement
    return frozenset([t.lower for t in statement.sentence.tokens if t.start >= statement.end][:_BACK])


def words_beside(operand: Operand) -> frozenset[str]:
    """The few words on either side of an operand, lower case."""
    statement = operand.statement
    before = [t.lower for t in statement.sentence.tokens if t.end <= statement.start][-_BACK:]
    return frozenset(before) | words_after(operand)
