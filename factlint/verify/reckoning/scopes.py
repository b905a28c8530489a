"""The passages whose numbers a claim may be reckoned from, from nearer to farther."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factlint.corpus.terms import sentence_terms
from factlint.language.en.pronouns import POINTING_BACK
from factlint.values.quantities.quantity import Quantity
from factlint.verify.reckoning import operands as near
from factlint.verify.reckoning.derived import FACES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.corpus.memory import Passage
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operands import Operand

ANYWHERE = 0.4
"""The share of chance hits that is allowed where a whole source is reckoned from."""
_CARRIED = 2  # passages
_TELLING = 2  # digits of a number that two texts have hardly by chance
_SOURCES = 12
_WHOLE, _PASSAGES = 3, 120
"""Sources that are read whole, and passages of each."""


def scopes(view: SentenceView, own: list[Operand]) -> Iterator[tuple[list[Operand], float]]:
    """Operands from nearer to farther, with the share of chance hits that is allowed there.

    One passage, it and the draft's sentence, the passages around, the less near ones, those that the
    sentence before leads to, that sentence itself, the nearest's source.
    """
    faces = view.faces[:FACES]
    for face in faces:
        yield _operands([face.passage]), 1.0
        if own:
            yield _operands([face.passage]) + own, 1.0
    beside = around(view)
    yield _operands(beside) + own, 0.7
    for face in view.faces[FACES:]:
        yield _operands([face.passage]) + own, 0.5
    for passage in _carried(view):
        yield _operands([passage]) + own, 1.0
        if view.sentence.tokens[0].lower in POINTING_BACK:
            yield _operands(_with_its_neighbours(view, passage)) + own, 0.7
    for passage in _of_its_values(view, own):
        yield _operands([passage]) + own, 1.0
        yield _operands(_with_its_neighbours(view, passage)) + own, 0.7
    before = list(near.operands_of(view.before))
    if before:
        yield own + before, 1.0
        yield _operands(beside) + own + before, 0.7
    for alone in view.corpus.sources[:1] if not faces and len(view.corpus.sources) == 1 else ():
        yield _operands(view.corpus.passages_of(alone)) + own, ANYWHERE
    for face in faces[:1]:
        source = view.corpus.passages_of(face.passage.source)
        if len(source) > len(beside):
            yield _operands(source) + own, ANYWHERE


def _of_its_values(view: SentenceView, own: list[Operand]) -> list[Passage]:
    """The passages, of whatever words, that have another value of the sentence: "7,800 seats, 2,600 more"."""
    wanted = {(o.number, o.unit) for o in own if len(o.number.normalize().as_tuple().digits) >= _TELLING}
    if not wanted:
        return []
    found: list[Passage] = []
    for source in view.corpus.sources[:_SOURCES]:
        for fact in source.of_kind("figure"):
            value = fact.value
            if isinstance(value, Quantity) and not wanted.isdisjoint(
                {(value.low, value.unit), (value.high, value.unit)}
            ):
                passage = view.corpus.passage(source, fact.sentence.index)
                found += [passage] if passage not in found else []
    return found[:_CARRIED]


def _with_its_neighbours(view: SentenceView, passage: Passage) -> list[Passage]:
    return [p for step in (0, -1, 1) if (p := view.corpus.neighbour(passage, step)) is not None]


def _carried(view: SentenceView) -> list[Passage]:
    """The passages nearest to the sentence together with the one before it, whose subject it may carry on."""
    before = view.before[0].sentence if view.before else None
    if before is None and view.sentence.tokens[0].lower in POINTING_BACK:
        before = view.sentence.previous  # "Season tickets are a quarter off. That saves a rider $17"
    if before is None or before.block is not view.sentence.block:
        return []
    terms = view.terms | sentence_terms(before)
    near_alone = [face.passage for face in view.faces[:FACES]]
    return [passage for passage, _ in view.corpus.search(terms, _CARRIED) if passage not in near_alone]


def around(view: SentenceView) -> list[Passage]:
    """The nearest passages and the sentences on either side of them."""
    around: list[Passage] = []
    for face in view.faces[:FACES]:
        beside_it = (view.corpus.neighbour(face.passage, step) for step in (0, -1, 1))
        around += [p for p in beside_it if p is not None and p not in around]
    return around


def whole_sources(view: SentenceView) -> Iterator[Passage]:
    """All passages of the sources that speak of the sentence; where none does, of the few that there are."""
    sources = {id(face.passage.source): face.passage.source for face in view.faces}
    if not sources and len(view.corpus.sources) <= _WHOLE:
        sources = {id(source): source for source in view.corpus.sources}
    for source in islice(sources.values(), _WHOLE):
        yield from view.corpus.passages_of(source)[:_PASSAGES]


def few_sources(view: SentenceView) -> Iterator[Passage]:
    """All passages of a few sources, first of those that speak of the sentence."""
    sources = {id(face.passage.source): face.passage.source for face in view.faces}
    sources |= {id(source): source for source in view.corpus.sources[:_SOURCES]}
    for source in islice(sources.values(), _WHOLE):
        yield from view.corpus.passages_of(source)[:_PASSAGES]


def _operands(passages: Iterable[Passage]) -> list[Operand]:
    found = (o for p in passages for o in near.operands_of(p.statements, p))
    return list(islice(found, near.MOST))
