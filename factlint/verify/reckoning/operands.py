"""The numbers that a derived value may be reckoned from: those of passages near a claim, and of its own sentence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.currencies import CENTS
from factlint.language.en.numbers import CARDINALS, SCALES
from factlint.language.en.reckoning import BEFOREHAND, COMPARED_WITH, IN_ITS_PLACE, OF, PER, PERCENTAGE, SAYS_LITTLE
from factlint.language.en.units import WORDS
from factlint.patterns import pattern
from factlint.records import record, replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import (
    COUNT,
    DEGREE,
    ORDINAL,
    PERCENT,
    POINTS,
    TIMES,
    UNITS,
    dimension,
    is_currency,
)
from factlint.verify.reckoning.derived import others

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView

MOST = 24
"""Operands looked at, the nearest first: what needs more is no reckoning that a reader does."""
_BACK = 3  # words before a value within which "from" or "against" makes it the older one
_THAN = 8  # words behind a change within which it says what it is told from
_OF_MANY = 3  # words behind a rank in which the number of all is told: "the fourth of the six"
_REACH = 3  # words between a count and the time that it is told of: "eight trams an hour"
_LED_TO = 5  # words before a value in which it is told to be in place of another: "rather than the old 39 days"
_BESIDE = 10  # words between two values that are told together
_BACKWARDS = tuple(told[::-1] for told in IN_ITS_PLACE)
_NOUN = 2  # words between a value and the brackets that have what it was before: "96 people (104)"
_YEAR = pattern(r"(?:1[5-9]|20)\d\d: ?")  # "9 days (2024: 7)"
_ALIKE = 20  # how many times a value the one in brackets behind it may be
_LEFT_OUT = frozenset({"money", "length", "mass", "time", "area", "volume"})
_THOUSAND = 1000  # below it a bare number is written in the millions of the one beside it
_MONEY = 10_000  # what a bare number must be to be taken for money


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

    @property
    def quantity_direction(self) -> str:
        """Which way the value went, as its words say."""
        value = self.statement.value
        return value.direction if isinstance(value, Quantity) else ""


def operands_of(statements: Iterable[Statement], passage: Passage | None = None) -> Iterator[Operand]:
    """The operands that these statements hold. What stands in brackets behind a value is what it was before."""
    ahead: Statement | None = None
    for statement in statements:
        value = statement.value
        if ahead is not None and (earlier := _bracketed(ahead, statement, passage)) is not None:
            yield earlier
            continue
        if not isinstance(value, Quantity):
            continue
        ahead = statement
        if value.least is not None or value.operator not in ("=", "~", "~<", "~>", "<="):
            continue
        if value.unit in (ORDINAL, "version"):
            if value.unit == ORDINAL and _of_so_many(statement):
                yield Operand(value.low, COUNT, statement.text, statement, passage)
            continue
        if value.low == value.high:
            age: Literal["", "old"] = "old" if _is_older(statement) else ""
            yield Operand(value.low, value.unit, statement.text, statement, passage, age, value.operator == "<=")
            continue
        if statement.about == AGE_NOUN:
            continue  # "aged between five and 11" says who is meant
        led = statement.text.lower().startswith(tuple(BEFOREHAND)) or _is_older(statement)
        yield Operand(value.low, value.unit, statement.text, statement, passage, "old" if led else "")
        yield Operand(value.high, value.unit, statement.text, statement, passage, "new" if led else "")


def _of_so_many(statement: Statement) -> bool:
    """Whether a rank is told with how many there are, so that it counts: "the fourth of six stages"."""
    after = statement.sentence.after(statement.end, _OF_MANY)
    behind = [token for token in after[1:] if token.shape == "number" or token.lower in CARDINALS]
    return bool(after) and after[0].lower in OF and bool(behind)


def _bracketed(now: Statement, statement: Statement, passage: Passage | None) -> Operand | None:
    """ "£3.2 million (2.9)": the value before, in the unit and the scale of the one it stands behind."""
    one, other = now.value, statement.value
    text = statement.sentence.text
    if now.sentence is not statement.sentence or not text.startswith(")", statement.end):
        return None
    between = text[now.end : statement.start]
    noun, _, opening = between.rpartition("(")
    if opening and not _YEAR.fullmatch(opening):
        return None
    if "(" not in between or len(noun.split()) > _NOUN or any(mark in noun for mark in ",;.:"):
        return None
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or other.unit or other.low != other.high:
        return None
    scale = scale_of(now, one.low)
    number = other.low * scale
    if one.low != one.high or not 0 < number <= one.low * _ALIKE or one.low > number * _ALIKE:
        return None
    return Operand(number, one.unit, statement.text, statement, passage, "old")


def scale_of(statement: Statement, number: Decimal) -> Decimal:
    """What a value was written in: a million in "£3.2 million", a hundredth in "48 cents"."""
    for token in statement.sentence.within(statement.start, statement.end):
        if token.shape == "number":
            written = token.text.replace(",", "")
            return (
                number / Decimal(written) if written.replace(".", "", 1).isdigit() and Decimal(written) else Decimal(1)
            )
        if token.lower in SCALES:  # "sixty-one million"
            return Decimal(SCALES[token.lower])
    return Decimal(1)


def words_compared(operand: Operand) -> frozenset[str]:
    """What a change is told from: "april" in "1.8 more than in April", "2019" in "4,500 up on 2019"."""
    tokens = operand.statement.sentence.after(operand.statement.end, _THAN)
    for place, token in enumerate(tokens[:_BACK]):
        if token.lower in COMPARED_WITH:
            return frozenset(t.lower for t in tokens[place + 1 :] if t.shape in ("word", "number")) - SAYS_LITTLE
    return frozenset()


def _is_older(statement: Statement) -> bool:
    words = words_before(statement.sentence, (statement.wide or (statement.start, 0))[0], _BACK)
    return not BEFOREHAND.isdisjoint(words)


def words_before(sentence: Sentence, start: int, reach: int) -> list[str]:
    """The words right before a place of a sentence, lower case, not past a value."""
    found: list[str] = []
    for token in reversed(sentence.before(start, reach)):
        if token.shape == "number" or token.text in ".;:()":
            break
        found.append(token.lower)
    return found


def beside(one: Operand, other: Operand) -> bool:
    """Whether the two stand in one sentence with few words between them."""
    if one.statement.sentence is not other.statement.sentence:
        return False
    first, second = sorted((one.statement, other.statement), key=lambda s: s.start)
    return second.sentence.text.count(" ", first.end, second.start) <= _BESIDE


def one_or_the_other(one: Operand, other: Operand) -> bool:
    """Whether the later of two values in a sentence is what there was, or might have been, in the other's place."""
    if one.statement.sentence is not other.statement.sentence:
        return False
    later = max(one.statement, other.statement, key=lambda statement: statement.start)
    led = words_before(later.sentence, later.start, _LED_TO)
    return any(tuple(led[place : place + len(told)]) == told for place in range(len(led)) for told in _BACKWARDS)


def words_after(operand: Operand) -> frozenset[str]:
    """The few words behind an operand, lower case."""
    statement = operand.statement
    return frozenset(statement.sentence.lower_after(statement.end, _BACK))


def words_beside(operand: Operand, reach: int = _BACK) -> frozenset[str]:
    """The few words on either side of an operand, lower case; `reach` counts those before it."""
    statement = operand.statement
    return words_after(operand).union(statement.sentence.lower_before(statement.start, reach))


def time_after(statement: Statement) -> str:
    """The unit of time in "trams an hour", "times a minute"; empty where there is none."""
    after = statement.sentence.lower_after(statement.end, _REACH + 1)
    for place, word in enumerate(after[:-1]):
        unit = WORDS.get(after[place + 1], "")
        if word in PER and unit and dimension(unit) == "time":
            return unit
    return ""


# --- units that words leave out -----------------------------------------------------------------------------------


def units_meant(claim: Statement, value: Quantity, view: SentenceView) -> dict[str, Decimal]:
    """The claim's unit, and that which its words may leave out: "a bonus of 15,000 francs brings it to 55,000".

    With each goes what the claim's number is written in: a hundredth in "48 cents, and a year earlier 43".
    """
    if value.unit == TIMES and value.low >= _THOUSAND:
        return {TIMES: Decimal(1), COUNT: Decimal(1)}  # "sold 280,000 times"
    if value.unit == COUNT and dimension(WORDS.get(claim.about.lower(), COUNT)) == "time":
        return {WORDS[claim.about.lower()]: Decimal(1)}  # "for 41 of her 58 years"
    if value.unit == COUNT and not claim.about:
        units = {COUNT: Decimal(1)}
        told = sorted(others(claim, view), key=lambda s: s.start)
        near = any(_lends(s) and not _is_share(s) for s in told) or value.low < _THOUSAND
        for other in told if near else [*told, *view.before]:
            if isinstance(other.value, Quantity) and _lends(other):
                if _is_share(other):
                    units[PERCENT] = Decimal(1)
                    continue
                scale = scale_of(other, other.value.low)
                units[other.value.unit] = scale if scale < 1 or value.high < _THOUSAND else Decimal(1)
        return units
    if claim.text.lower().rpartition(" ")[2] in CENTS:  # of whatever currency the sentence tells of beside them
        beside = [other.value.unit for other in others(claim, view) if isinstance(other.value, Quantity)]
        return dict.fromkeys((value.unit, *filter(is_currency, beside)), Decimal(1))
    if value.unit == COUNT and not PERCENTAGE.isdisjoint(claim.about.lower().split()):
        return dict.fromkeys((COUNT, POINTS), Decimal(1))
    return dict.fromkeys((DEGREE, "C", "F") if value.unit == DEGREE else (value.unit,), Decimal(1))


def _is_share(other: Statement) -> bool:
    return isinstance(other.value, Quantity) and other.value.unit == PERCENT


def _lends(other: Statement) -> bool:
    """Whether a value has a unit that a bare number beside it may leave out."""
    value = other.value
    return isinstance(value, Quantity) and (dimension(value.unit) in _LEFT_OUT or value.unit == PERCENT)


def in_unit(value: Quantity, unit: str, scale: Decimal) -> Quantity:
    """The claim's number in a unit that its words leave out, written in so many of it."""
    if value.unit == unit:
        return value
    return Quantity(value.low * scale, value.high * scale, value.operator, unit, value.grain * scale)


def units_told(scope: list[Operand]) -> dict[int, set[str]]:
    """The units of money, mass and the like that each paragraph tells its large numbers in."""
    found: dict[int, set[str]] = {}
    for operand in scope:
        if dimension(operand.unit) in _LEFT_OUT:
            found.setdefault(id(operand.statement.sentence.block), set()).add(operand.unit)
    return found


def named(operand: Operand, unit: str, told: dict[int, set[str]]) -> Operand:
    """In "the opening hours be cut from 42 to 30" the numbers are hours, though they do not say it themselves.

    A large bare number in a paragraph that has this unit has it too: "pays 310 million francs. She wants 345 million."
    """
    if (
        operand.unit == COUNT
        and operand.number >= _MONEY
        and unit in told.get(id(operand.statement.sentence.block), ())
    ):
        return operand if operand.statement.about else replace(operand, unit=unit)
    if operand.unit == COUNT and operand.passage is not None and unit in operand.passage.terms and unit in UNITS:
        return replace(operand, unit=unit)
    return operand
