"""Which of a passage's clauses a word of the draft belongs to, where the passage says two things of two.

"The coast road was closed; the one inland stayed open": a draft's "the coast road stayed open" has the passage's word,
and turns it round. What a clause tells of is its subject and object; "the one" or "those" takes its noun from the
clause before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.joints import NOT_SUBJECT, OF, WHERE
from factlint.language.en.negating import CLAUSE_JOINING
from factlint.language.en.pronouns import STANDING_FOR_NOUN
from factlint.text.document import kept_with_the_sentence
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.agreement import compare
from factlint.verify.statements.opposition import opposites
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import Face
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_CLEARLY = 2.0
"""How many times the weight of the one clause's own words the other's must have to be the draft's."""
_NEARLY_ALL = 0.7
_FEW = 12  # bare counts up to it are shared by chance
_PREPOSITIONS = NOT_SUBJECT | OF | WHERE


@kept_with_the_sentence
def told_of(sentence: Sentence, word: Word) -> frozenset[str]:
    """The folded words that a word is said of and with, and the noun that "those" stands for."""
    predicate = predicate_of(sentence, word)
    clause = clause_of(sentence, word.start, word.end)
    if predicate.pronoun or not clause:
        return predicate.terms
    if any(token.lower in STANDING_FOR_NOUN for token in clause):
        return predicate.terms | _noun_before(sentence, clause[0].start)
    return predicate.terms


def _noun_before(sentence: Sentence, start: int) -> frozenset[str]:
    """The noun that the sentence begins with: "*schools* on the coast", "the northern *terminal*"."""
    head = ""
    for token in sentence.tokens:
        if token.start >= start or token.shape != "word":
            break
        if head and token.lower in _PREPOSITIONS:
            break
        head = fold(token.lower) or head
    return frozenset({head} - {""})


def _swallowed(sentence: Sentence, told: frozenset[str], word: Word) -> frozenset[str]:
    """What another verb of the sentence is said of, where that verb was read as part of a subject."""
    return predicate_of(sentence, word).rest if word.key in told else frozenset()


def _head(sentence: Sentence, word: Word) -> frozenset[str]:
    """The noun behind a word that opens its clause, which the next clause may leave out: "the northern *bridge*"."""
    if predicate_of(sentence, word).subject:
        return frozenset()
    return _behind(sentence, word)


def _behind(sentence: Sentence, word: Word) -> frozenset[str]:
    return frozenset(folded(sentence.after(word.end, 1)))


def _subjects(face: Face, mine: Word, theirs: Word, other: frozenset[str]) -> int:
    """-1 where the draft's subject has words of the other's alone, and none of the nearer one's alone."""
    own = predicate_of(face.view.sentence, mine).subject
    near = predicate_of(face.passage.sentence, theirs).subject
    return -1 if own & (other - near) and not own & (near - other) else 0


def nearer(face: Face, mine: Word, theirs: Word, passage: Passage, other: Word, clearly: float = _CLEARLY) -> bool:
    """Whether a draft's word is said of what `theirs` is said of, and clearly not of what `other` of a passage is.

    Two sentences may tell of one thing in other words, so that of another passage hardly anything may be the same.
    """
    beside = predicate_of(passage.sentence, other)
    if beside.pronoun:
        return False
    near, far = told_of(face.passage.sentence, theirs), told_of(passage.sentence, other)
    subject = beside.subject
    if passage is face.passage:  # a subject that "and" shares is read with the verb and object before it
        swallowed = _swallowed(passage.sentence, far, theirs)
        near -= _swallowed(passage.sentence, near, other) | _head(passage.sentence, theirs)
        far, subject = far - swallowed - _head(passage.sentence, other), subject - swallowed
        both = _behind(passage.sentence, theirs) & _behind(passage.sentence, other)
        near, far = near - both, far - both
    if _subjects(face, mine, theirs, subject) < 0:
        return False
    own = frozenset(term for term in told_of(face.view.sentence, mine) if not term[0].isdigit())
    weights = face.view.corpus.weights
    here = sum(weights[term] for term in sorted((own & near) - far))
    there = sum(weights[term] for term in sorted((own & far) - near))
    if passage is not face.passage and not _of_its_own(face, own, near, far):
        return False
    return here > 0 and here >= clearly * there


def _of_its_own(face: Face, own: frozenset[str], near: frozenset[str], far: frozenset[str]) -> bool:
    """Whether nearly all of some words are in the one place and at most half so many of them in the other."""
    weights = face.view.corpus.weights
    total = sum(weights[term] for term in sorted(own))
    here, there = (sum(weights[term] for term in sorted(own & place)) for place in (near, far))
    return here >= _NEARLY_ALL * total and there <= here / 2


def outdone(turn: Turn) -> bool:
    """Whether the passage has the opposite word, said of what the draft denies: "allows this but forbids that"."""
    if turn.sort not in ("negation", "ally"):
        return False
    face, mine = turn.face, turn.mine
    against = opposites().get(mine.key, {})
    return any(
        word.key in against and word.denied != mine.denied and nearer(face, mine, word, face.passage, turn.theirs, 1.0)
        for word in read_words(face.passage.sentence)
    )


def clause_denies(sentence: Sentence, word: Word) -> bool:
    """Whether another word of a word's clause is denied: before it, or behind it as far as "and"."""
    clause = clause_of(sentence, word.start, word.end)
    first = clause[0].start if clause else word.start
    joint = next((t.start for t in clause if t.start > word.start and t.lower in CLAUSE_JOINING), None)
    last = joint if joint is not None else clause[-1].end if clause else word.end
    return any(w.denied and first <= w.start < last and w.start != word.start for w in read_words(sentence))


def values_beside(statements: Sequence[Statement], sentence: Sentence, word: Word) -> list[Statement]:
    """The figures and dates of a word's clause that are not shared by chance."""
    clause = clause_of(sentence, word.start, word.end)
    if not clause:
        return []
    start, end = clause[0].start, clause[-1].end
    return [s for s in statements if start <= s.start < end and _tells_apart(s)]


def shares_a_value(turn: Turn) -> bool:
    """Whether the passage has a figure or date of the clause of the draft's word that is not shared by chance."""
    view, passage = turn.face.view, turn.face.passage
    own = values_beside(view.claims, view.sentence, turn.mine)
    facts = [fact for fact in passage.statements if _tells_apart(fact)]
    pairs = ((one, fact) for one in own for fact in facts if type(one.value) is type(fact.value))
    return any(compare(one, fact) is Comparison.AGREE for one, fact in pairs)


def _tells_apart(statement: Statement) -> bool:
    """Whether a value is a date, or a figure that does not stand everywhere: "all three games"."""
    value = statement.value
    if isinstance(value, Quantity):
        return bool(value.unit) or value.high > _FEW
    return statement.kind == "date"
