"""A draft's sentence beside the passages of the corpus that come nearest to it."""

from __future__ import annotations

from functools import cmp_to_key
from math import fsum
from typing import TYPE_CHECKING, Any

from factlint.corpus.terms import folded, header_terms, sentence_terms
from factlint.records import cached_property, field, record
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.verify.evidence.alignment import SLOT_KINDS, Pair, Unit, align, units
from factlint.verify.evidence.told import Told
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.sameness import Beside
    from factlint.verify.statements.reading.polarity import Word

CANDIDATES = 5
"""How many passages a sentence is laid beside."""
NEAREST = 12
"""How many any verdict looks through."""
ENOUGH_TERMS = 4
"""Words and values from which a sentence shows where it was taken from: any two words a long passage has too."""
_NEIGHBOUR = 0.6  # what a term is worth that only the sentence beside the passage has


@record(frozen=False, eq=False, slots=False)
class Face:
    """One passage laid beside the draft's sentence."""

    view: SentenceView
    passage: Passage
    _comparable: dict[int, set[int]] = field(default_factory=dict)
    _compared: dict[tuple[int, int], Comparison] = field(default_factory=dict)

    @cached_property
    def units(self) -> list[Unit]:
        return units(self.passage.sentence, self.passage.statements)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the passage's units."""
        return frozenset([unit.key for unit in self.units])

    @cached_property
    def has_names(self) -> bool:
        """Whether any unit of the passage is a name: else no name of the sentence has a name opposite."""
        return any(statement.kind == "name" for statement in self.passage.statements)

    @cached_property
    def pairs(self) -> list[Pair]:
        return align(self.view.units, self.units)

    @cached_property
    def pair_of(self) -> dict[int, int]:
        """For each of the draft's units, the step of the alignment that holds it."""
        return {pair.left: step for step, pair in enumerate(self.pairs) if pair.left >= 0}

    @cached_property
    def context(self) -> frozenset[str]:
        """The terms of the sentences on either side of the passage."""
        return frozenset().union(*self._beside)

    @cached_property
    def _beside(self) -> tuple[frozenset[str], ...]:
        """The same, sentence by sentence."""
        corpus = self.view.corpus
        beside = corpus.neighbour(self.passage, -1), corpus.neighbour(self.passage, 1)
        return tuple([passage.terms for passage in beside if passage is not None])

    @cached_property
    def coverage(self) -> float:
        """The share of what the draft's sentence says, values apart, that the passage says too (0 to 1)."""
        share = self._share(self.view.plain_terms, self.passage.terms, self._beside)
        return share if share == 0.0 else share * self._told_enough

    @cached_property
    def _told_enough(self) -> float:
        """How much a sentence of running text says by which its passage could be known (0 to 1).

        One or two words that a long passage has too say little; values that it has as well say as much as words.
        """
        lacking = ENOUGH_TERMS - len(self.view.plain_terms)
        if lacking <= 0 or self.view.sentence.block.kind != "paragraph":
            return 1.0
        lacking -= sum(map(bool, self._agreeing.values()))
        return max(1.0 - max(0, lacking) / ENOUGH_TERMS, self.reverse_coverage)

    def covers(self, terms: frozenset[str]) -> float:
        """The share of these terms, by weight, that the passage has, or half so much the sentences beside it."""
        return self._share(terms, self.passage.terms, self._beside)

    @cached_property
    def reverse_coverage(self) -> float:
        """The share of what the passage says that the draft's sentence says too (0 to 1)."""
        return self._share(self.passage.terms, self.view.terms, ())

    @cached_property
    def alignment_share(self) -> float:
        """The share of the draft's units, values apart, that meet their like in the alignment (0 to 1)."""
        total = same = 0.0
        for pair in self.pairs:
            if pair.left >= 0 and (unit := self.view.units[pair.left]).kind not in ("figure", "date"):
                total += unit.gap
                same += unit.gap if pair.equal else 0.0
        return same / total if total else 0.0

    def company(self, claim: Statement, fact: Statement) -> float:
        """The share of the sentence's other figures and dates that the passage has too, the fact itself left aside."""
        others = [c for c in self.view.claims if c.kind in ("figure", "date") and c is not claim]
        if not others:
            return 0.0
        return sum(any(f is not fact for f in self._agreeing[id(other)]) for other in others) / len(others)

    def rivals(self, claim: Statement, fact: Statement) -> int:
        """How many of the passage's other values could be compared with the claim; counted once for each claim."""
        if id(claim) not in self._comparable:
            facts = [s for s in self.passage.statements if s.kind == claim.kind]
            self._comparable[id(claim)] = {
                id(s) for s in facts if self.compared(claim, s) is not Comparison.INCOMPARABLE
            }
        found = self._comparable[id(claim)]
        return len(found) - (id(fact) in found)

    def compared(self, claim: Statement, fact: Statement) -> Comparison:
        """The answer of a claim of the sentence and a fact of the passage; kept, since each feature asks for it."""
        key = id(claim), id(fact)
        if key not in self._compared:
            alike = type(claim.value) is type(fact.value)
            self._compared[key] = claim.value.compare(fact.value) if alike else Comparison.INCOMPARABLE
        return self._compared[key]

    @cached_property
    def _agreeing(self) -> dict[int, list[Statement]]:
        """For each figure and date of the sentence, the passage's facts that agree with it."""
        facts = [s for s in self.passage.statements if s.kind in ("figure", "date")]
        return {
            id(c): [f for f in facts if f.kind == c.kind and self.compared(c, f) is Comparison.AGREE]
            for c in self.view.claims
            if c.kind in ("figure", "date")
        }

    def _share(self, wanted: frozenset[str], having: frozenset[str], beside: Sequence[frozenset[str]]) -> float:
        shared = wanted & having
        missing = wanted - having if beside else None
        close = frozenset().union(*[missing & terms for terms in beside]) if missing else None
        if not shared and not close:
            return 0.0
        weights = self.view.corpus.weights
        told = [weights[term] for term in shared]
        told += [weights[term] * _NEIGHBOUR for term in close] if close else ()
        # Summed exactly, and so the same in whatever order a set holds its terms.
        total = self.view.weight(wanted)
        return fsum(told) / total if total else 0.0


def _nearer(one: Face, other: Face) -> int:
    """The order of two faces. How much of a passage is said is seldom asked: that weighs all of the passage's terms."""
    mine, theirs = one.coverage, other.coverage
    if mine == theirs:
        mine, theirs = one.reverse_coverage, other.reverse_coverage
    if mine == theirs:
        return one.passage.number - other.passage.number
    return -1 if mine > theirs else 1


@record(frozen=False, eq=False, slots=False)
class SentenceView:
    """A draft's sentence with its claims, ready to be compared."""

    sentence: Sentence
    claims: Sequence[Statement]
    corpus: MemoryCorpus
    before: Sequence[Statement] = ()
    """The claims of the sentence before it in its paragraph: "240 tonnes. That is 30 fewer than last year"."""
    quoted: Sequence[tuple[int, int]] = ()
    """The quotations that were held against what was said, whose words tell of nothing else."""
    told: Told = field(default_factory=Told)
    beside: dict[Statement, Beside] = field(default_factory=dict)
    """What stands beside the claims, and beside the facts that they are held against."""
    kept: dict[object, Any] = field(default_factory=dict)
    """What verdicts have worked out of it alone, by whoever did."""
    _faces: dict[int, Face] = field(default_factory=dict)
    _weights: dict[frozenset[str], float] = field(default_factory=dict)
    _found: dict[tuple[frozenset[str], int], list[Passage]] = field(default_factory=dict)
    """What was searched for: the same for all views of one sentence."""

    def without(self, quoted: Sequence[tuple[int, int]], rest: Sequence[Statement]) -> SentenceView:
        """The sentence with the rest of its claims, the quotations that were held against what was said left out."""
        open_to_all = SentenceView(self.sentence, rest, self.corpus, self.before, quoted, self.told)
        open_to_all._found, open_to_all._weights = self._found, self._weights
        return open_to_all

    @cached_property
    def units(self) -> list[Unit]:
        return units(self.sentence, self.claims)

    @cached_property
    def unit_of(self) -> dict[int, int]:
        """The unit that starts at a place of the sentence."""
        return {unit.start: number for number, unit in enumerate(self.units)}

    @cached_property
    def terms(self) -> frozenset[str]:
        return sentence_terms(self.sentence)

    @cached_property
    def plain_terms(self) -> frozenset[str]:
        """The terms outside figures and dates: what is said of the values."""
        values = [(c.start, c.end) for c in self.claims if c.kind in ("figure", "date")]
        if not values:
            return self.terms
        outside = (t for t in self.sentence.tokens if not any(start <= t.start < end for start, end in values))
        return (frozenset(folded(outside)) | header_terms(self.sentence)) or self.terms

    @cached_property
    def words(self) -> list[Word]:
        """The words of the sentence that are nobody's quotation."""
        return [word for word in self._outside(read_words(self.sentence), ("quote",)) if not word.quoted]

    @cached_property
    def free_words(self) -> list[Word]:
        """Those of them that are in no value or name."""
        return self._outside(self.words, SLOT_KINDS)

    def _outside(self, words: Sequence[Word], kinds: Sequence[str]) -> list[Word]:
        spans = [(claim.start, claim.end) for claim in self.claims if claim.kind in kinds]
        return [word for word in words if not any(start <= word.start < end for start, end in spans)]

    def quotes(self, place: int) -> bool:
        """Whether a place of the sentence lies in somebody's quoted words."""
        return any(claim.kind == "quote" and claim.start <= place < claim.end for claim in self.claims)

    def weight(self, terms: frozenset[str]) -> float:
        """What terms weigh together; kept, since each passage is asked how much it has of the same ones."""
        if terms not in self._weights:
            weights = self.corpus.weights
            self._weights[terms] = fsum([weights[term] for term in terms])
        return self._weights[terms]

    def face(self, passage: Passage) -> Face:
        """This sentence beside a passage; made once."""
        if passage.number not in self._faces:
            self._faces[passage.number] = Face(self, passage)
        return self._faces[passage.number]

    @cached_property
    def faces(self) -> list[Face]:
        """The nearest passages, the best covered first."""
        context = self._context_terms
        found = self._having(self.terms | context, CANDIDATES) if context else self.nearest[:CANDIDATES]
        return sorted(map(self.face, found), key=cmp_to_key(_nearer))

    @cached_property
    def nearest(self) -> list[Passage]:
        """The passages that share most with the sentence, best first."""
        return self._having(self.terms, NEAREST)

    def _having(self, terms: frozenset[str], most: int) -> list[Passage]:
        if (terms, most) not in self._found:
            self._found[terms, most] = [passage for passage, _ in self.corpus.search(terms, most)]
        return self._found[terms, most]

    @cached_property
    def _context_terms(self) -> frozenset[str]:
        """A table cell or a short fragment is about what stands above it."""
        block = self.sentence.block
        if block.header or len(self.terms) <= 3:
            return frozenset(folded(tokenize(f"{block.header} {block.heading}")))
        return frozenset()
