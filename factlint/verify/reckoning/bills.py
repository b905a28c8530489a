"""What several things cost together, by the prices that the sources tell of each: "two adults with a car need €30.70".

The draft says how many of what; a price is one of a thing if the thing stands in its own part of the source's sentence,
or in its row.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.numbers import ARTICLES
from factlint.language.en.reckoning import APART
from factlint.records import NamedTuple
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, dimension, is_currency
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.coincidence import chance_hits, meets
from factlint.verify.reckoning.derived import others, supported
from factlint.verify.reckoning.operands import operands_of
from factlint.verify.reckoning.operators import EXACT
from factlint.verify.reckoning.relating.givens import givens
from factlint.verify.reckoning.relating.spoken import own_terms
from factlint.verify.reckoning.scopes import few_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.reckoning.operands import Operand

_CHANCE = 0.2
"""Chance hits allowed: the draft names the things, but seldom that it adds them up."""
_THINGS, _PRICES = 4, 6
"""Things of a bill, and prices of each, that are tried."""
_FEW = 60
"""The most of a thing that anybody buys."""


class _Thing(NamedTuple):
    number: Decimal
    nouns: frozenset[str]


def billed(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that an amount is what the things beside it cost, or how far two such costs lie apart."""
    if not is_currency(value.unit) or value.low != value.high:
        return None
    things = list(_things(claim, view))[:_THINGS]
    if not any(thing.number > 1 for thing in things):
        return None
    prices = [_prices(thing, value.unit, view) for thing in things]
    apart = not APART.isdisjoint(claim.sentence.lower_after(claim.end, 1))
    tried = list(_totals(things, prices, apart=apart))
    hit = next((used for total, used in tried if meets(value, _amount(total, value))), None)
    if hit is None or chance_hits(value, (_amount(total, value) for total, _ in tried)) > _CHANCE:
        return None
    told = " and ".join(dict.fromkeys(f"“{price.text}”" for price in hit))
    return supported(claim, f"so many at {told}", [evidence_of(p.passage, p.statement) for p in hit if p.passage])


def _amount(number: Decimal, value: Quantity) -> Quantity:
    return Quantity(number, number, unit=value.unit, grain=EXACT)


def _things(claim: Statement, view: SentenceView) -> Iterator[_Thing]:
    """How many of what the sentence tells, or else the one before it; what stands behind an article is one."""
    for statements in (others(claim, view), view.before):
        counted = [o for o in operands_of(statements) if 1 < o.number <= _FEW and _named(o)]
        for one in counted:
            yield _Thing(one.number, frozenset(fold(word) or "" for word in _named(one).split()))
        if counted:
            words = counted[0].statement.sentence.words
            for article, noun in pairwise(words):
                if article.lower in ARTICLES and (term := fold(noun.lower)):
                    yield _Thing(Decimal(1), frozenset({term}))
            return


def _named(one: Operand) -> str:
    """What a number counts; a time is counted too: "the two days will cost 17 million", at 8.5 million a day."""
    return one.statement.about.lower() if one.unit == COUNT else one.unit if dimension(one.unit) == "time" else ""


def _prices(thing: _Thing, currency: str, view: SentenceView) -> list[Operand]:
    found: dict[Decimal, Operand] = {}
    for passage in few_sources(view):
        for operand in givens(passage, currency, frozenset()):
            if operand.unit == currency and not thing.nouns.isdisjoint(own_terms(operand.statement)):
                found.setdefault(operand.number, operand)
    return list(found.values())[:_PRICES]


def _totals(
    things: list[_Thing], prices: list[list[Operand]], *, apart: bool
) -> Iterator[tuple[Decimal, tuple[Operand, ...]]]:
    """What any of the things cost together; `apart`: what the first of two costs more than the other."""
    known = [(thing, of_it) for thing, of_it in zip(things, prices, strict=True) if of_it]
    for size in range(1, len(known) + 1):
        for some in combinations(known, size):
            if not any(thing.number > 1 for thing, _ in some):
                continue
            for used in product(*(of_it for _, of_it in some)):
                costs = [thing.number * price.number for (thing, _), price in zip(some, used, strict=True)]
                if apart and len(costs) == 2:
                    yield abs(costs[0] - costs[1]), used
                elif not apart:
                    yield sum(costs, Decimal(0)), used
