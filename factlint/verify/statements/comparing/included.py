"""What is told as included where the source leaves it out, or the reverse: "all lines including the coast line".

Both ways of putting it name the one thing right behind the word. So it is told where a passage about the same names it
behind the opposite word, and no source names it behind the draft's. A name says which thing it is, whatever stands
about it: "those in Acton" are left out by a count that "does not include the parish of Acton".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.joints import ARTICLES
from factlint.language.en.negating import NOT
from factlint.language.en.quantifiers import EXCLUDING, INCLUDES, INCLUDING, PAIRED
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.comparing.exceptions import phrase_end
from factlint.verify.statements.reading.clauses import clause_terms_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

MATTER = 0.3
"""The share of the clause's other words that the passage, or the sentences beside it, must say."""
CERTAINTY = 0.9
_REASON = "included by the one, left out by the other"
_COUNTING = INCLUDING | INCLUDES | EXCLUDING
_DENIED = 3  # words before a verb in which it is denied


class Counted(NamedTuple):
    """Something named behind a word that includes it, or leaves it out."""

    one: frozenset[str]
    within: bool
    start: int
    end: int


def judge_included(view: SentenceView) -> Iterator[Judgement]:
    """What the sentence includes and a source leaves out, and the reverse."""
    for mine in counted_in(view.sentence):
        numbers = view.corpus.postings(max(sorted(mine.one), key=view.corpus.weight)) if mine.one else []
        passages = [view.corpus.passages[number] for number in numbers]
        told = [(passage, other) for passage in passages for other in counted_in(passage.sentence)]
        told = [(passage, other) for passage, other in told if other.one == mine.one]
        if view.quotes(mine.start) or any(other.within == mine.within for _, other in told):
            continue
        rest = clause_terms_at(view.sentence, mine.start, mine.end) or view.plain_terms - mine.one
        found = next(((p, other) for p, other in told if view.face(p).covers(rest) >= MATTER), None)
        if found is not None:
            passage, other = found
            yield accuse(view, passage, (mine.start, mine.end), (other.start, other.end), (_REASON,), CERTAINTY)


def counted_in(sentence: Sentence) -> tuple[Counted, ...]:
    """What a sentence includes or leaves out by name, in order."""
    return () if sentence.lowers.isdisjoint(_COUNTING) else _read(sentence)


@kept_with_the_sentence
def _read(sentence: Sentence) -> tuple[Counted, ...]:
    tokens = sentence.tokens
    found = []
    for place, token in enumerate(tokens):
        within = token.lower in INCLUDING | INCLUDES
        first = place + 1
        before = [each.lower for each in tokens[max(place - _DENIED, 0) : place]]
        denied = token.lower in INCLUDES and not NOT.isdisjoint(before)
        if token.lower in PAIRED and token.lower in EXCLUDING:
            first += 1
            if first > len(tokens) or tokens[place + 1].lower != PAIRED[token.lower]:
                continue
        elif not within and token.lower not in EXCLUDING:
            continue
        if first < len(tokens) and tokens[first].lower in ARTICLES:
            first += 1
        last = phrase_end(tokens, first)
        one = _named(tokens[first:last])
        if one and last > first:
            found.append(Counted(one, within and not denied, token.start, tokens[last - 1].end))
    return tuple(found)


def _named(tokens: Sequence[Token]) -> frozenset[str]:
    """The words that say what a phrase is: those of its name, where it has one."""
    return frozenset(folded(token for token in tokens if token.text[:1].isupper())) or frozenset(folded(tokens))
