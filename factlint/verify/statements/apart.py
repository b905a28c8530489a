"""Two answers to one question that do not exclude each other, though they are given of the same things."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.joints import ARTICLES
from factlint.language.en.negating import ADJOINING, AMBIGUOUS_FORMS, ENDING, PAST_ENDING, UNDOING
from factlint.language.en.quantifiers import ONLY
from factlint.language.en.stopwords import STOPWORDS
from factlint.language.en.supposing import CONDITIONAL, MERELY_MEANT
from factlint.values.comparison import Comparison
from factlint.values.inflection import stem
from factlint.values.quantities.quantity import Quantity
from factlint.verify.statements.asserting.wished import hedge
from factlint.verify.statements.opposition import opposed
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.propositions import relation, told_of_it
from factlint.verify.statements.reading.said_of import one_time
from factlint.verify.statements.turning import Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.statements.reading.propositions import Proposition

_AFTER_ALL = "after all"
"""What is so "after all" had been otherwise."""


def turn_of(view: SentenceView, mine: Proposition, passage: Passage, theirs: Proposition) -> Turn:
    """The words of two propositions as a turn."""
    words = mine.word, theirs.word
    sort = opposed(words[0].key, words[1].key, words[0].lower, words[1].lower) or "deciding"
    return Turn(view.face(passage), *words, "negation" if mine.denied != theirs.denied else sort)


def apart(
    view: SentenceView, mine: Proposition, all_mine: Sequence[Proposition], passage: Passage, theirs: Proposition
) -> bool:
    """Whether an answer of the draft and another of a passage may both be true."""
    from factlint.verify.statements.unlike import unlike  # few answers are opposed

    turn = turn_of(view, mine, passage, theirs)
    sides = (view.sentence, mine), (passage.sentence, theirs)
    return (
        any(one.word.lower in AMBIGUOUS_FORMS for _, one in sides)
        or _attributive(passage.sentence, theirs)
        or _AFTER_ALL in view.sentence.text.lower()
        or _ended(sides)
        or _mirrored(view.sentence, mine, all_mine, theirs)
        or len({_of_one(sentence, one) for sentence, one in sides}) > 1
        or (mine.denied == theirs.denied and _merely_meant(passage.sentence, theirs))
        or _of_some(view, passage, theirs)
        or _bounded(view.claims, view.sentence, mine)
        or _bounded(passage.statements, passage.sentence, theirs)
        or not one_time(turn)
        or unlike(turn)
    )


def _attributive(sentence: Sentence, one: Proposition) -> bool:
    """Whether a participle stands before its noun and tells how a thing was: "patients with *raised* pressure"."""
    if not one.word.lower.endswith(PAST_ENDING):
        return False
    tokens = sentence.tokens
    place = sentence.number_at(one.start)
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    before = tokens[place - 1].lower if place else ""
    return (
        before in ADJOINING | ARTICLES and after is not None and after.lower not in STOPWORDS and after.shape == "word"
    )


def _ended(sides: Sequence[tuple[Sentence, Proposition]]) -> bool:
    """Whether the asserted of two that differ by a denial is said to end, or to be undone."""
    (_, mine), (_, theirs) = sides
    if mine.denied == theirs.denied:
        return False
    sentence, asserted = sides[1 if mine.denied else 0]
    return not told_of_it(sentence, asserted).isdisjoint(_ending())


@cache
def _ending() -> frozenset[str]:
    return frozenset(map(stem, UNDOING | ENDING))


def _mirrored(sentence: Sentence, mine: Proposition, all_mine: Sequence[Proposition], theirs: Proposition) -> bool:
    """Whether another clause of the draft's sentence says what the passage says."""
    first, last = _extent(sentence, mine)
    return any(
        relation(other, theirs) == "agree"
        and (other.word.key == theirs.word.key or (other.answers & theirs.answers and not first <= other.start < last))
        for other in all_mine
        if other is not mine
    )


def _of_one(sentence: Sentence, one: Proposition) -> bool:
    """Whether a clause speaks of "only" one, and so says the opposite of the others; "only if" does not."""
    clause = clause_of(sentence, one.start, one.end)
    following = [*(token.lower for token in clause[1:]), ""]
    return any(token.lower == ONLY and after not in CONDITIONAL for token, after in zip(clause, following, strict=True))


def _merely_meant(sentence: Sentence, one: Proposition) -> bool:
    """Whether it is only offered, asked for or held possible, which says nothing of what comes of it."""
    found = hedge(sentence, one.word)
    return found is not None and any(t.start == found[0] and t.lower in MERELY_MEANT for t in sentence.tokens)


def _of_some(view: SentenceView, passage: Passage, theirs: Proposition) -> bool:
    """Whether the passage says it of a number that the draft does not have: "1,150 were still without"."""
    first, _ = _extent(passage.sentence, theirs)
    counts = [s for s in passage.statements if s.kind == "figure" and first <= s.start and s.end <= theirs.start]
    mine = [claim for claim in view.claims if claim.kind == "figure"]
    return any(all(claim.value.compare(one.value) is not Comparison.AGREE for claim in mine) for one in counts)


def _bounded(statements: Sequence[Statement], sentence: Sentence, one: Proposition) -> bool:
    """Whether a figure of the clause is a limit: "closed to lorries of over 18 tonnes" is "open to up to 18"."""
    first, last = _extent(sentence, one)
    values = (s.value for s in statements if first <= s.start < last and isinstance(s.value, Quantity))
    return any(value.operator[:1] in ("<", ">") for value in values)


def _extent(sentence: Sentence, one: Proposition) -> tuple[int, int]:
    clause = clause_of(sentence, one.start, one.end)
    return (clause[0].start, clause[-1].end) if clause else (one.start, one.end)
