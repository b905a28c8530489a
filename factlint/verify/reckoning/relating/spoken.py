"""How much of a draft's sentence numbers are told of: its words that stand beside them in the source."""

from __future__ import annotations

from decimal import Decimal
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded, header_terms
from factlint.verify.reckoning.operands import Operand
from factlint.verify.reckoning.relating.manner import cues_beside
from factlint.verify.reckoning.relating.ties import tied
from factlint.verify.statements.reading.clauses import clause_of, parted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

OWN, SENTENCE, BESIDE = 1.0, 0.6, 0.25
"""What a word of the draft's sentence is worth that stands in a number's own part of its sentence, elsewhere in the
sentence, or in one beside it."""
ELSEWHERE = 0.4
"""What a word is worth that stands outside the claim's clause."""
STRANGER = 0.3
"""What a number costs that no word and no other number ties to the sentence."""
_SOURCES, _PASSAGES, _MOST = 3, 80, 9


class Spoken:
    """A draft's sentence, which numbers of the sources are held against."""

    def __init__(self, view: SentenceView, claim: Statement) -> None:
        self._view = view
        self.beside = cues_beside(claim)
        weights = view.corpus.weights
        clause = frozenset(folded(clause_of(claim.sentence, claim.start, claim.end))) or view.plain_terms
        self._weights = {
            term: weights[term] * (1.0 if term in clause else ELSEWHERE)
            for term in view.plain_terms
            if view.corpus.frequency(term)
        }
        self._clause = clause
        self._total = sum(self._weights.values())
        self._levels: dict[int, dict[str, float]] = {}

    def nearest(self) -> list[Passage]:
        """The passages of the nearest sources that have most of its words, themselves or right beside them, in the
        order of the text."""
        sources = {id(face.passage.source): face.passage.source for face in self._view.faces}
        worth: list[tuple[float, int, Passage]] = []
        for source in islice(sources.values(), _SOURCES):
            passages = self._view.corpus.passages_of(source)[:_PASSAGES]
            having = [passage.terms for passage in passages]
            covers = [sum([w for term, w in self._weights.items() if term in terms]) for terms in having]
            for number, passage in enumerate(passages):
                around = max(covers[max(0, number - 1) : number + 2])
                if around:
                    worth.append((max(covers[number], around * BESIDE), -passage.number, passage))
        return sorted((p for *_, p in nlargest(_MOST, worth)), key=lambda p: p.number)

    def of(self, fact: Statement) -> float:
        """How much of the sentence one fact is told of; all of it, if nobody knows."""
        given = Operand(Decimal(0), "", fact.text, fact, self._passage_of(fact))
        return self._covered([given]) if given.passage is not None else 1.0

    def _passage_of(self, fact: Statement) -> Passage | None:
        faces = self._view.faces
        return next((f.passage for f in faces if any(s is fact for s in f.passage.statements)), None)

    def rank(self, operands: Sequence[Operand]) -> float:
        """How much of the sentence some operands of the sources are told of together, less what strangers cost."""
        rank = self._covered(operands)
        for one in operands:
            if OWN not in self._told(one).values() and not any(tied(one, o) for o in operands if o is not one):
                rank -= STRANGER
        return rank

    def of_clause(self, operands: Sequence[Operand]) -> float:
        """How much of the claim's own clause the sentences of some operands have."""
        own = {term: weight for term, weight in self._weights.items() if term in self._clause}
        told = [self._told(operand) for operand in operands]
        had = sum(weight for term, weight in own.items() if max((t.get(term, 0.0) for t in told), default=0.0) > BESIDE)
        return had / total if (total := sum(own.values())) else 1.0

    def _covered(self, operands: Sequence[Operand]) -> float:
        if not self._total:
            return 0.0
        told = [self._told(operand) for operand in operands]
        covered = (w * max((t.get(term, 0.0) for t in told), default=0.0) for term, w in self._weights.items())
        return sum(covered) / self._total

    def _told(self, operand: Operand) -> dict[str, float]:
        """What each term of the sentence is worth beside a number."""
        key = id(operand.statement)
        if key not in self._levels:
            self._levels[key] = self._levels_of(operand)
        return self._levels[key]

    def _levels_of(self, operand: Operand) -> dict[str, float]:
        passage = operand.passage
        assert passage is not None
        neighbours = (self._view.corpus.neighbour(passage, step) for step in (-1, 1))
        beside = [p.terms for p in neighbours if p is not None]
        own = own_terms(operand.statement)
        levels: dict[str, float] = {}
        for term in self._weights:
            if term in own:
                levels[term] = OWN
            elif term in passage.terms:
                levels[term] = SENTENCE
            elif any(term in terms for terms in beside):
                levels[term] = BESIDE
        return levels


def own_terms(statement: Statement) -> frozenset[str]:
    """The terms of the part of its sentence in which a value stands; a cell's row and column."""
    sentence = statement.sentence
    terms = set(header_terms(sentence)) | {fold(word.lower()) for word in statement.about.split()}
    for part in parted(sentence.tokens):
        if part[0].start <= statement.start < part[-1].end:
            terms |= set(folded(part))
    return frozenset(terms)
