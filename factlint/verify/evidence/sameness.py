"""Whether a claim and a fact are about the same thing: the features, and the learned weight of each.

Each feature lies between -1 and 1. The weights stand in `weights.py`; the script that learns them lies with the
benchmarks. The facts that could be meant compete for the claim, with one another and with the possibility that none of
them is: a conditional choice (McFadden, 1974), in which the outside option scores nought. So a fact that stands alone
needs less to be the one meant than one among many.
"""

from __future__ import annotations

import math
from functools import cache
from operator import mul
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, header_terms, term_of
from factlint.language.en.counted import PEOPLE, PERSONS
from factlint.language.en.qualifiers import CONTRAST_OF
from factlint.records import NamedTuple
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import dimension, to_base
from factlint.verify.evidence.alignment import closeness
from factlint.verify.evidence.slips import slip
from factlint.verify.evidence.weights import BIAS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView

FEATURES = (
    "coverage",
    "reverse",
    "aligned",
    "opposite",
    "displaced",
    "noun",
    "noun_phrase",
    "window",
    "claim_told",
    "fact_told",
    "only",
    "scarce",
    "contrast",
    "other_date",
    "other_name",
    "company",
    "mistyped",
    "apart",
)


_WEIGHED = tuple([WEIGHTS[name] for name in FEATURES])
_ALIKE = math.log10(7)
_FEW = 10
"""Lengths of time below so many of any unit are told in every text."""
WORTH_ALIGNING = 0.2
"""The coverage below which two sentences have no places to compare."""


class Sameness(NamedTuple):
    """How probable it is that two statements are about one thing, and why."""

    probability: float
    """Among the facts it competes with, once `compete` has weighed them; on its own before."""
    features: tuple[float, ...]
    score: float

    def named(self, feature: str) -> float:
        """The value of one feature."""
        return self.features[FEATURES.index(feature)]

    def reasons(self) -> tuple[str, ...]:
        """The features that weighed most, for people."""
        weighed = sorted(
            ((WEIGHTS[name] * value, name, value) for name, value in zip(FEATURES, self.features, strict=True)),
            key=lambda item: -abs(item[0]),
        )
        told = [f"{_TOLD[name]} {value:.2f} ({weight:+.2f})" for weight, name, value in weighed if abs(weight) >= 0.2]
        return (f"same subject with probability {self.probability:.2f}", *told[:5])


_TOLD = {
    "coverage": "share of the sentence's words in the source's",
    "reverse": "share of the source's words in the sentence",
    "aligned": "the words on either side are the same",
    "opposite": "the two values stand in each other's place",
    "displaced": "another value stands in that place",
    "noun": "what is counted or measured is the same",
    "noun_phrase": "and so are the words that describe it",
    "scarce": "the source has few values of that kind",
    "window": "the words near it are the same",
    "claim_told": "the words near it stand in the source's sentence",
    "fact_told": "the words near the source's value stand in the sentence",
    "only": "the only value of its kind there",
    "contrast": "a qualifier differs",
    "other_date": "the date beside it is the same",
    "other_name": "the names beside it are the same",
    "company": "the sentence's other values are the source's",
    "apart": "the two are of different orders of size",
    "mistyped": "one is the other with a digit changed, two exchanged, or another unit",
}


def sameness(claim: Statement, fact: Statement, face: Face) -> Sameness:
    """Compare what a claim and a fact, which stands in the face's passage, are about."""
    features = _features(claim, fact, face)
    score = BIAS + sum(map(mul, _WEIGHED, features))
    score = max(-30.0, min(30.0, score))
    return Sameness(1.0 / (1.0 + math.exp(-score)), features, score)


def compete(sames: Sequence[Sameness]) -> list[Sameness]:
    """The same, each with its probability of being the one that is meant."""
    total = 1.0 + sum(math.exp(same.score) for same in sames)
    return [Sameness(math.exp(same.score) / total, same.features, same.score) for same in sames]


def _features(claim: Statement, fact: Statement, face: Face) -> tuple[float, ...]:
    aligned, opposite, displaced = _alignment(claim, fact, face)
    mine, theirs = _beside(claim, face.view), _beside(fact, face.view)
    return (
        face.coverage,
        face.reverse_coverage,
        aligned,
        opposite,
        displaced,
        _noun(mine, theirs),
        _noun_phrase(mine, theirs, face),
        _overlap(mine, theirs, face),
        _told_in(mine, face.passage.terms, face.context),
        _told_in(theirs, face.view.terms, frozenset()),
        1.0 / (1 + face.rivals(claim, fact)),
        _scarce(claim, face),
        _contrast(mine, theirs),
        _other(claim, fact, face, "date"),
        _other(claim, fact, face, "name"),
        face.company(claim, fact),
        1.0 if claim.kind == "figure" and _slipped(claim, fact) else 0.0,
        _apart(claim, fact),
    )


class Beside(NamedTuple):
    """What stands beside a value in its sentence; worked out once for each sentence of the draft."""

    near: dict[str, float]
    """The terms near it, each with a weight that falls with its distance."""
    weighed: dict[str, float]
    """The same, times what each term weighs in the corpus."""
    total: float
    nouns: list[str]
    """The folded words of what is counted or measured."""
    qualifiers: dict[int, set[str]]
    """The words that tell one of a group from its others ("men", "women"), by group."""


def _beside(statement: Statement, view: SentenceView) -> Beside:
    found = view.beside.get(statement)
    if found is None:
        near, weights = _near(statement), view.corpus.weights
        weighed = {term: weight * weights[term] for term, weight in near.items()}
        found = Beside(near, weighed, sum(weighed.values()), _noun_words(statement), _qualifiers(statement))
        view.beside[statement] = found
    return found


def _alignment(claim: Statement, fact: Statement, face: Face) -> tuple[float, float, float]:
    """Closeness of the words around an aligned pair; whether the pair is aligned; whether another took its place."""
    number = face.view.unit_of.get(claim.start)
    if number is None or face.coverage < WORTH_ALIGNING:
        return 0.0, 0.0, 0.0
    step = face.pair_of[number]
    right = face.pairs[step].right
    if right < 0:
        return 0.0, 0.0, 0.0
    if face.units[right].statement is fact:
        return closeness(face.pairs, step), 1.0, 0.0
    if face.units[right].kind == claim.kind:
        return 0.0, 0.0, closeness(face.pairs, step)
    return 0.0, 0.0, 0.0


def _slipped(claim: Statement, fact: Statement) -> bool:
    """Whether one figure is the other with a slip of the keys, or with the same digits and another unit.

    Three months and three years are two lengths of time rather than one with a slip.
    """
    return mistyped(claim.text, fact.text) or _other_unit(claim, fact)


def _other_unit(claim: Statement, fact: Statement) -> bool:
    return slip(claim, fact) == "wrong-unit" and not (_few_of_time(claim.value) and _few_of_time(fact.value))


def _few_of_time(value: object) -> bool:
    return isinstance(value, Quantity) and dimension(value.unit) == "time" and value.high < _FEW


def _apart(claim: Statement, fact: Statement) -> float:
    """How far two figures are apart in size: 0 up to seven times, 1 at a hundred times; 0 for a slipped scale."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or _other_unit(claim, fact):
        return 0.0
    one, other = (abs(float(to_base(value.high, value.unit))) for value in (mine, theirs))
    if not one or not other:
        return 0.0
    return min(1.0, max(0.0, (abs(math.log10(one / other)) - _ALIKE) / (2 - _ALIKE)))


def mistyped(one: str, other: str) -> bool:
    """Whether two numbers of two digits and more differ as typing errors do: digits exchanged, or one changed."""
    first, second = ("".join(filter(str.isdigit, text)) for text in (one, other))
    exchanged = sorted(first) == sorted(second)
    return len(first) >= (2 if exchanged else 3) and slipped(first, second)


def exchanged_digits(one: str, other: str) -> bool:
    """Whether two texts have the same digits, in one order or another."""
    first, second = (sorted(filter(str.isdigit, text)) for text in (one, other))
    return bool(first) and first == second


def slipped(one: str, other: str) -> bool:
    """Whether two numbers of as many digits are all of them in another order, or all but one the same."""
    if len(one) != len(other) or one == other:
        return False
    return sorted(one) == sorted(other) or sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _noun(mine: Beside, theirs: Beside) -> float:
    """1 the same head noun, 0.5 a shared word or people of some sort, -1 two different nouns, 0 where one has none."""
    if not mine.nouns or not theirs.nouns:
        return 0.0
    heads = mine.nouns[-1], theirs.nouns[-1]
    if heads[0] == heads[1]:
        return 1.0
    if not people().isdisjoint(heads) and persons().issuperset(heads):
        return 0.5
    return 0.5 if set(mine.nouns) & set(theirs.nouns) - {""} else -1.0


@cache
def people() -> frozenset[str]:
    """The folded nouns that count people of any sort."""
    return frozenset(map(fold, PEOPLE))


@cache
def persons() -> frozenset[str]:
    """Those, and the folded nouns for people of some sort."""
    return frozenset(map(fold, PERSONS))


def _noun_words(statement: Statement) -> list[str]:
    """The folded words of what is counted or measured; of a table's cell that has none its own, those of its column."""
    block = statement.sentence.block
    column = block.header.partition(" | ")[0] if block.kind == "cell" else ""
    return [fold(word.lower()) for word in (statement.about or column).split()]


def _noun_phrase(mine: Beside, theirs: Beside, face: Face) -> float:
    """How rare the words are that both nouns share: "donor centre" says more than "people" (0 to 1)."""
    shared = ({*mine.nouns} & {*theirs.nouns}) - {""}
    return min(1.0, sum(face.view.corpus.weight(term) for term in shared) / 4)


def _scarce(claim: Statement, face: Face) -> float:
    """1 where the passage's source has one value that could be compared with the claim, less for each more."""
    alike = face.passage.source.tally(claim.kind, dimension_of)[dimension_of(claim.value)]
    return 1.0 / max(1, alike)


def dimension_of(value: object) -> str:
    """What sort of value it is: only values of one sort compete."""
    if isinstance(value, Quantity):
        return dimension(value.unit)
    if isinstance(value, PartialDate):
        return "day" if value.day is not None or value.weekday is not None else "period"
    return type(value).__name__


def window(sentence: Sentence, start: int, end: int, reach: int = 6) -> list[tuple[Token, int]]:
    """The words within `reach` words of a span, with their distance."""
    words = sentence.words
    before, after = up_to(words, start, reach), from_on(words, end, reach)
    return [(token, len(before) - i) for i, token in enumerate(before)] + [(t, i + 1) for i, t in enumerate(after)]


def terms_near(sentence: Sentence, start: int, end: int) -> dict[str, float]:
    """The terms near a span, each with a weight that falls with its distance."""
    near: dict[str, float] = {}
    for token, distance in window(sentence, start, end):
        if term := term_of(token):
            near[term] = max(near.get(term, 0.0), 1.0 / (1 + distance / 2))
    return near


def _near(statement: Statement) -> dict[str, float]:
    """The terms near a value, each with a weight that falls with its distance."""
    kept = statement.sentence.near
    place = (statement.start, statement.end)
    if place not in kept:
        kept[place] = _terms_near(statement)
    return kept[place]


def _terms_near(statement: Statement) -> dict[str, float]:
    near = terms_near(statement.sentence, statement.start, statement.end)
    beside = 1.0 / (1 + 1 / 2)  # a cell's header is as near as the word beside a figure in prose
    return {**dict.fromkeys(header_terms(statement.sentence), beside), **near}


def _overlap(mine: Beside, theirs: Beside, face: Face) -> float:
    if not mine.total:
        return 0.0
    weights, far = face.view.corpus.weights, theirs.near
    return (
        sum([min(weight, far[term]) * weights[term] for term, weight in mine.near.items() if term in far]) / mine.total
    )


def _told_in(one: Beside, terms: frozenset[str], beside: frozenset[str]) -> float:
    """How much of what stands near a value the other sentence has anywhere, or half so much the ones beside it."""
    here = sum([weight for term, weight in one.weighed.items() if term in terms])
    close = sum([weight for term, weight in one.weighed.items() if term in beside and term not in terms])
    return (here + close / 2) / one.total if one.total else 0.0


def _contrast(mine: Beside, theirs: Beside) -> float:
    """-1 where a qualifier near the one excludes a qualifier near the other."""
    for group, words in mine.qualifiers.items():
        other = theirs.qualifiers.get(group)
        if other and not words & other:
            return -1.0
    return 0.0


def _qualifiers(statement: Statement) -> dict[int, set[str]]:
    groups: dict[int, set[str]] = {}
    for token, _ in window(statement.sentence, statement.start, statement.end, reach=4):
        group = CONTRAST_OF.get(token.lower)
        if group is not None:
            groups.setdefault(group, set()).add(token.lower)
    return groups


def _other(claim: Statement, fact: Statement, face: Face, kind: str) -> float:
    """Whether the nearest other date (or name) beside the claim is that beside the fact: 1, 0 unknown, -1 another."""
    theirs = [s for s in face.passage.statements if s.kind == kind and s is not fact]
    mine = _nearest(claim, face.view.claims, kind) if theirs else None
    if mine is None:
        return 0.0
    answers = {face.compared(mine, other) for other in theirs}
    if Comparison.AGREE in answers:
        return 1.0
    return -1.0 if kind == "date" and Comparison.CONFLICT in answers else -0.5


def _nearest(statement: Statement, others: Sequence[Statement], kind: str) -> Statement | None:
    """The statement of a kind that stands nearest in the sentence."""
    candidates = [o for o in others if o.kind == kind and o is not statement]
    return min(candidates, key=lambda o: abs(o.start - statement.start), default=None)
