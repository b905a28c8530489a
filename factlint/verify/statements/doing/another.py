"""What a source says of one of two, told by the draft of the other: "the pilots will vote" where the cabin crew will.

No word is turned round here. So the deed and what it is done to must be the passage's own, and the draft's subject the
subject of another clause of that very passage; no passage may say the thing of the draft's subject.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factlint.language.en.negating import ALSO, FUTURE, IRREGULAR_PASTS, PAST_ENDING
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.opposition import allies
from factlint.verify.statements.reading.clauses import heads_of
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

CERTAINTY = 0.9
MATTER = 0.7
"""The share of the sentence's words that the passage must say."""
CROSSED = 0.5
"""The same where two deeds have changed their doers."""
_SEARCHED = 12
_REASON = "the source says it of another, and something else of this one"
_CROSSED = "each of the two did what the source says of the other"


def judge_another(view: SentenceView) -> Iterator[Judgement]:
    """The deeds of the sentence that a source tells of somebody else in the same breath."""
    near = [face for face in view.faces if face.coverage >= MATTER]
    for mine in view.free_words if near else ():
        if not _is_deed(view.sentence, mine):
            continue
        own = predicate_of(view.sentence, mine)
        if own.pronoun or not own.subject or not own.rest:
            continue
        for face in near:
            if (found := _of_another(view, face.passage, mine)) is not None:
                if not _said_of_this(view, mine):
                    yield accuse(view, face.passage, (mine.start, mine.end), found, (_REASON,), CERTAINTY)
                return


def judge_crossed(view: SentenceView) -> Iterator[Judgement]:
    """Two deeds of the sentence each of which a passage tells of the other's doer: "A proposed and B adopted it"."""
    near = [face for face in view.faces if face.coverage >= CROSSED]
    deeds = [mine for mine in view.free_words if _is_deed(view.sentence, mine)] if near else []
    if len(deeds) < 2:
        return
    for face in near:
        words = {w.key: w for w in read_words(face.passage.sentence) if w.full and not (w.denied or w.quoted)}
        there = {m: words[m.key] for m in deeds if m.key in words}
        for one, other in combinations(there, 2):
            yours = there[one], there[other]
            crossed = _crossed(view.sentence, (one, other), face.passage.sentence, yours)
            if crossed and not any(_said_of_this(view, mine) for mine in (one, other)):
                first, last = sorted(yours, key=lambda word: word.start)
                yield accuse(
                    view, face.passage, (one.start, other.end), (first.start, last.end), (_CROSSED,), CERTAINTY
                )
                return


def _crossed(mine: Sentence, ours: tuple[Word, Word], theirs: Sentence, yours: tuple[Word, Word]) -> bool:
    """Whether each of two words has the subject that the other has in the passage."""
    one, other = (predicate_of(mine, word).subject for word in ours)
    first, second = (predicate_of(theirs, word).subject for word in yours)
    crossed = one & second and other & first
    return bool(crossed) and not (one & other or first & second or one & first or other & second)


def _is_deed(sentence: Sentence, word: Word) -> bool:
    """Whether a word is by its form or its auxiliary a verb, and is asserted."""
    if not word.full or word.denied or word.shadowed or word.possible:
        return False
    before = sentence.lower_before(word.start, 1)
    past = word.lower.endswith(PAST_ENDING) or word.lower in IRREGULAR_PASTS
    return past or not FUTURE.isdisjoint(before)


def _of_another(view: SentenceView, passage: Passage, mine: Word) -> tuple[int, int] | None:
    """Where the passage says the draft's deed of a subject that it tells apart from the draft's."""
    if not ALSO.isdisjoint(passage.sentence.lowers):
        return None  # "Hill has ratified it; Dale did so too"
    own = predicate_of(view.sentence, mine)
    words = read_words(passage.sentence)
    for theirs in words:
        if theirs.key != mine.key or theirs.denied or theirs.quoted or theirs.possible:
            continue
        if heads_of(passage.sentence, theirs):
            continue  # "a broken wrist" tells of no breaking
        other = predicate_of(passage.sentence, theirs)
        apart, instead = own.subject - other.subject, other.subject - own.subject
        if other.pronoun or not apart or not instead or not own.rest <= other.rest or apart & other.rest:
            continue
        if all(term[0].isdigit() for term in apart):
            continue  # a count of the draft's is judged as a figure
        if any(apart <= predicate_of(passage.sentence, word).subject - other.subject for word in words if word.full):
            return theirs.start, theirs.end
    return None


def _said_of_this(view: SentenceView, mine: Word) -> bool:
    """Whether a passage says the deed of the draft's subject, or of what a pronoun stands for."""
    own = predicate_of(view.sentence, mine)
    same = frozenset(allies().get(mine.key, (mine.key,)))
    for passage, _ in view.corpus.search(own.subject | own.rest | same, _SEARCHED):
        for theirs in read_words(passage.sentence):
            if theirs.key in same and not theirs.denied:
                other = predicate_of(passage.sentence, theirs)
                if other.pronoun or not other.subject or own.subject <= other.subject:
                    return True
    return False
