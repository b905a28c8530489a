"""What one side of a turn only mentions: a thing that it names, wishes for, or holds would have been so.

"The owner's son" does not say that there was a son, and "no son of his" denies nothing of it; who asked for a second
opinion did not get one by asking. Such a mention is no assertion that a denial could contradict.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.away import WHOSE
from factlint.language.en.joints import DEFINITE
from factlint.language.en.negating import (
    BEARING,
    CLAUSE_MARKS,
    COMPARING,
    DOING_ENDING,
    ENDED_BY,
    IRREGULAR_PASTS,
    LABELLED,
    LOATHING,
    NO,
    NOT,
    NOT_YET,
    NOUNS_APART,
    PAST_ENDING,
    TIME_OPENING,
    UNLESS,
    WITHOUT,
)
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.supposing import COUNTERFACTUAL, HAVE, WISHING
from factlint.text.document import from_on, up_to
from factlint.values.inflection import stem
from factlint.verify.statements.asserting.wished import governing
from factlint.verify.statements.reading.clauses import clause_of, heads_of, is_introduced, is_nominal, opens_clause
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_WISH = 8
"""How many words before what is wished for the verb of wishing may stand."""
_END = 14
"""How many words behind a subject the verb may stand that says that it ended."""
_GRADE = 8
"""How many words behind a denied verb a comparison may stand: "will be charged *more* than before"."""
_DETERMINING = DEFINITE | WHOSE
_AUXILIARIES = 4

Side = tuple["Sentence", "Word"]


def merely_mentioned(turn: Turn) -> bool:
    """Whether a denial meets a word that the other side does not assert, or one of another noun."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    if any(_would_have_been(*side) for side in sides) and not all(_would(*side) for side in sides):
        return True
    if _of_other_nouns(*sides):
        return True
    if turn.sort not in ("negation", "ally"):
        return any(_noun_apart(*side) for side in sides)
    denied, asserted = sides if turn.mine.denied else (sides[1], sides[0])
    return (
        _noun_only(denied, asserted)
        or _of_one_only(turn)
        or _under_way(denied[1], *asserted)
        or _wished_for(*asserted)
        or _felt(*asserted)
        or _numbered(*asserted)
        or _brought_to_an_end(*asserted)
        or _compared(*denied) != _compared(*asserted)
        or _unless(*denied) != _unless(*asserted)
        or _not_yet_when(*denied)
        or _names_it(denied, asserted)
    )


def _would_have_been(sentence: Sentence, word: Word) -> bool:
    """Whether "would have" governs a word: it was not so."""
    before = sentence.lower_before(word.start, _AUXILIARIES)
    return any(first in COUNTERFACTUAL and second == HAVE for first, second in pairwise(before))


def _would(sentence: Sentence, word: Word) -> bool:
    """Whether "would" or the like governs a word."""
    return not COUNTERFACTUAL.isdisjoint(sentence.lower_before(word.start, _AUXILIARIES))


def _of_other_nouns(mine: Side, theirs: Side) -> bool:
    """Whether both words stand before a noun, and not before the same one."""
    one, other = heads_of(*mine), heads_of(*theirs)
    return bool(one and other) and one[-1] not in other and other[-1] not in one


def _noun_apart(sentence: Sentence, word: Word) -> bool:
    """Whether a word is a noun here, and opposed as a verb: "walked out in a *dispute*"."""
    return word.lower in NOUNS_APART and is_nominal(sentence, word)


def _of_one_only(turn: Turn) -> bool:
    """Whether the draft denies it of somebody of whom the passage does not speak: it says what was done at all."""
    names = predicate_of(turn.face.view.sentence, turn.mine).names
    known = turn.face.passage.terms | turn.face.context
    return turn.mine.denied and bool(names) and not names & known


def _under_way(denied: Word, sentence: Sentence, word: Word) -> bool:
    """Whether it is going on, and the other side says that it is not done: "is recovering" beside "not healed"."""
    going = word.lower.endswith(DOING_ENDING) and governing(sentence, word.start) in BEARING
    return going and not (denied.future or denied.lower.endswith(DOING_ENDING))


def _noun_only(denied: Side, asserted: Side) -> bool:
    """Whether there is "no" such thing, or it is "not" that one, beside a mention of the thing as a subject."""
    by = denied[1].by
    word = denied[0].text[by[0] : by[1]].lower() if by is not None else ""
    if word not in NO | WITHOUT | NOT or not is_nominal(*denied):
        return False
    sentence, other = asserted
    mention = is_nominal(sentence, other) and opens_clause(sentence, other)
    return mention and not is_introduced(sentence, other)


def _names_it(denied: Side, asserted: Side) -> bool:
    """Whether the one side does not do what the other has a noun for, as its subject, to say something of it: "whose
    *name* is kept secret" beside "was not named"."""
    sentence, word = asserted
    determined = not _DETERMINING.isdisjoint(sentence.lower_before(word.start, 1))
    done = denied[1].lower.endswith(PAST_ENDING) or denied[1].lower in IRREGULAR_PASTS
    return determined and done and opens_clause(sentence, word)


def _wished_for(sentence: Sentence, word: Word) -> bool:
    """Whether a verb of asking or wishing stands before a word in its clause, as its object."""
    if sentence.lowers.isdisjoint(WISHING):
        return False
    before = [token.lower for token in up_to(clause_of(sentence, word.start, word.end), word.start, _WISH)]
    return not WISHING.isdisjoint(before)


def _felt(sentence: Sentence, word: Word) -> bool:
    """Whether it is only said what somebody feels about doing it: "hates *losing*"."""
    return word.lower.endswith(DOING_ENDING) and not LOATHING.isdisjoint(sentence.lower_before(word.start, 1))


def _numbered(sentence: Sentence, word: Word) -> bool:
    """Whether a number behind a noun makes it a name: "*number* one", "*question* 14"."""
    behind = sentence.after(word.end, 1)
    return word.lower in LABELLED and any(t.shape == "number" or t.lower in CARDINALS for t in behind)


@cache
def _ended_by() -> frozenset[str]:
    return frozenset(map(stem, ENDED_BY))


def _brought_to_an_end(sentence: Sentence, word: Word) -> bool:
    """Whether the clause goes on to say that its subject is over or forbidden: "*purchases* come to an end"."""
    if not opens_clause(sentence, word):
        return False
    behind = from_on(clause_of(sentence, word.start, word.end), word.end, _END)
    return any(stem(token.lower) in _ended_by() for token in behind)


def _compared(sentence: Sentence, word: Word) -> bool:
    """Whether a word is said of more or less than another: "nobody scored *more* than Roe" did not deny the score."""
    behind = [token.lower for token in from_on(clause_of(sentence, word.start, word.end), word.end, _GRADE)]
    return not COMPARING.isdisjoint(behind)


def _unless(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands behind "unless", which denies what it holds possible."""
    return any(token.lower == UNLESS for token in up_to(clause_of(sentence, word.start, word.end), word.start))


def _not_yet_when(sentence: Sentence, word: Word) -> bool:
    """Whether it had "not yet" been so when something else was: it may have come afterwards."""
    if NOT_YET not in sentence.lowers:
        return False
    behind = sentence.after(word.end)
    end = next((n for n, token in enumerate(behind) if token.text in CLAUSE_MARKS), len(behind))
    return any(token.lower in TIME_OPENING for token in behind[:end])
