"""A right value on the wrong thing: the passage has the draft's value, and tells it of something else.

"€21 million of it was mackerel", where the source has 12 million for mackerel and 21 for cod; "12.2% after 11.7", where
it was the other way round.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.reckoning import AT_A_VALUE
from factlint.records import NamedTuple, replace
from factlint.values.comparison import Comparison
from factlint.values.quantity import Quantity
from factlint.values.units import is_currency
from factlint.verify.labels import ends, labels
from factlint.verify.sameness import dimension_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.facing import Face, SentenceView
    from factlint.verify.labels import Label

_FACES = 3
_NEAR, _FOLLOWED = 0.3, 0.5
"""The share of the sentence that a passage must say for its values to be told apart by their labels; or, of the
passage, the share that the sentence says."""
_CLEARLY = 0.4
"""The weight that the words of a label must have in common: that of one word."""


_AT = 4
"""Words from a value to its label, all but the last of them mere links."""


class Exchanged(NamedTuple):
    """The value that the passage gives what the draft gives another of its values."""

    meant: Statement
    taken: Statement
    face: Face


def exchanged(view: SentenceView) -> dict[int, Exchanged]:
    """By the identity of a claim, what the nearest passages tell of its subject in place of its value."""
    found: dict[int, Exchanged] = {}
    for face in view.faces[:_FACES]:
        if face.coverage >= _NEAR or face.reverse_coverage >= _FOLLOWED:
            for claim, exchange in _in_face(view, face):
                found.setdefault(id(claim), exchange)
    return found


def _in_face(view: SentenceView, face: Face) -> Iterator[tuple[Statement, Exchanged]]:
    theirs = _grouped(face.passage.statements)
    for dimension, claims in _grouped(view.claims).items():
        facts = theirs.get(dimension, [])
        if len(facts) < 2:
            continue
        mine = labels(claims, view.claims)
        known = labels(facts, face.passage.statements)
        doubted = []
        for claim in claims:
            taken = _nearest(claim, [fact for fact in facts if id(fact) in known and _is(claim, fact)])
            meant = _meant(mine.get(id(claim)), known, facts, face)
            if meant is not None and len(taken) == 1 and not _is(claim, meant):
                doubted.append((claim, Exchanged(meant, taken[0], face)))
        for claim, exchange in doubted:
            others = [c for c in claims if c is not claim and _is(c, exchange.meant) and id(c) in mine]
            back = [c for c in others if _likeness(mine[id(c)], known[id(exchange.taken)], face) >= _CLEARLY]
            for other in back:
                yield other, Exchanged(exchange.taken, exchange.meant, face)
            label, its, others_label = mine[id(claim)], known[id(exchange.meant)], known[id(exchange.taken)]
            dated = _dates(label, its) is Comparison.AGREE and _dates(label, others_label) is Comparison.CONFLICT
            if back or dated or _told_at(claim, label.terms & its.terms):
                yield claim, exchange


def _told_at(claim: Statement, terms: frozenset[str]) -> bool:
    """Whether one of these words stands at the value itself: "profit was 5 million", "5 million for fish"."""
    tokens = claim.sentence.tokens
    first = next((i for i, token in enumerate(tokens) if token.start >= claim.start), 0)
    last = next((i for i, token in enumerate(tokens) if token.start >= claim.end), len(tokens))
    for way in (tokens[max(0, first - _AT) : first][::-1], tokens[last : last + _AT]):
        for token in way:
            if terms.intersection(folded((token,))):
                return True
            if token.lower not in AT_A_VALUE:
                break
    return False


def _grouped(statements: Sequence[Statement]) -> dict[object, list[Statement]]:
    """The figures of a sentence, by what sort of value they are."""
    groups: dict[object, list[Statement]] = defaultdict(list)
    values = [value for statement in statements for value in ends(statement)]
    for value in values:
        if isinstance(value.value, Quantity) and value.value.unit != "ordinal":
            unit = value.value.unit  # of two currencies the one is often the other converted
            groups[unit if is_currency(unit) else dimension_of(value.value)].append(value)
    return groups


def _is(claim: Statement, fact: Statement) -> bool:
    """Whether the two values are one, rounded perhaps, whichever way they went; what merely fits a bound is another."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or _bounded(mine) != _bounded(theirs):
        return False
    return replace(mine, direction="").compare(replace(theirs, direction="")) is Comparison.AGREE


def _nearest(claim: Statement, facts: list[Statement]) -> list[Statement]:
    """The facts with the claim's very number, if any has it; otherwise those that round to it or from it."""
    return [fact for fact in facts if _number(fact) == _number(claim)] or facts


def _number(statement: Statement) -> object:
    value = statement.value
    return (value.low, value.high, value.unit) if isinstance(value, Quantity) else None


def _bounded(value: Quantity) -> str:
    return "" if value.operator in ("=", "~") else value.operator


def _meant(mine: Label | None, known: dict[int, Label], facts: Sequence[Statement], face: Face) -> Statement | None:
    """The fact that bears the claim's label, if one clearly does."""
    if not mine:
        return None
    scored = [(_likeness(mine, known[id(fact)], face), fact) for fact in facts if id(fact) in known]
    scored.sort(key=lambda pair: -pair[0])
    if not scored or scored[0][0] < _CLEARLY:
        return None
    second = scored[1][0] if len(scored) > 1 else 0.0
    return scored[0][1] if second <= 0.0 else None


def _likeness(mine: Label, theirs: Label, face: Face) -> float:
    shared = sum(face.view.corpus.weight(term) for term in mine.terms & theirs.terms)
    return shared + {Comparison.AGREE: 1.0, Comparison.CONFLICT: -1.0}.get(_dates(mine, theirs), 0.0)


def _dates(mine: Label, theirs: Label) -> Comparison:
    """Whether the two labels have a date in common, or dates that exclude each other."""
    answers = {one.compare(other) for one in mine.dates for other in theirs.dates}
    found = [answer for answer in (Comparison.AGREE, Comparison.CONFLICT) if answer in answers]
    return found[0] if found else Comparison.INCOMPARABLE
