"""Opposed words that contradict nothing: said of other people, or of a state that "again" puts an end to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.contrasts import PARTS_OF_WHOLES
from factlint.language.en.idle import AGAIN_PREFIX, EARLIER, FIRST_OR_LAST, THAN_LAST
from factlint.language.en.joints import DETERMINERS, NEITHER
from factlint.language.en.negating import (
    BEARING,
    CONDITIONS,
    DOING_ENDING,
    IRREGULAR_PASTS,
    PAST_ENDING,
    PHASES,
    REVERSED,
    SINCE,
    SO_FAR,
    UNTIL,
    WHERE_AND_WHEN,
)
from factlint.language.en.pronouns import PERSONAL
from factlint.language.en.quantifiers import ONLY
from factlint.language.en.reckoning import AGAIN
from factlint.values.comparison import Comparison
from factlint.values.inflection import stem
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.statements.asserting.expected import merely_expected
from factlint.verify.statements.asserting.mentioned import merely_mentioned
from factlint.verify.statements.asserting.other_matters import of_other_matters
from factlint.verify.statements.asserting.partly import of_other_parts
from factlint.verify.statements.asserting.unsaid import says_nothing
from factlint.verify.statements.opposition import allies, opposites
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.nearness import clause_denies, outdone, told_of
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_SUBJECT = 5
"""How many words before a word its counted subject may begin."""
_CONDITION = 4
"""Words from a condition's first word to the verb."""
_SHORT = 20
"""Words of a sentence that makes one statement only."""
_BEHIND = 4
"""How many words behind a word "again" may stand: "opens its doors again"."""
_LOOKING_BACK = 4
"""Words from "than" to "last": "than the choir's last"."""


def unlike(turn: Turn) -> bool:
    """Whether the two words of a turn are not said of one thing at one time, though all about them is alike."""
    if turn.mine.partial or turn.theirs.partial:
        return True
    return (
        _of_others(turn)
        or _restored(turn)
        or _not_there(turn)
        or _nor(turn)
        or _conditional(turn)
        or _elsewhere(turn)
        or _first_since(turn)
        or _reversed(turn)
        or _of_only_one(turn)
        or _twice(turn)
        or _divided(turn)
        or _narrower(turn)
        or _said_too(turn)
        or _both_said(turn)
        or _turned_twice(turn)
        or _denied_of_it(turn)
        or merely_expected(turn)
        or merely_mentioned(turn)
        or of_other_matters(turn)
        or of_other_parts(turn)
        or says_nothing(turn)
        or outdone(turn)
        or _by_form(turn)
    )


def _by_form(turn: Turn) -> bool:
    from factlint.verify.statements.asserting.by_form import apart_by_form  # few turns come this far

    return apart_by_form(turn)


def _said_too(turn: Turn) -> bool:
    """Whether the passage says the draft's own word of the same subject: "Roe, who *died* on Sunday, survived two"."""
    if turn.sort in ("negation", "ally"):
        return False
    phase = turn.mine.key in _phases()
    alike = allies().get(turn.mine.key, (turn.mine.key,)) if phase else (turn.mine.key,)
    same = (w for w in read_words(_theirs(turn)) if w.key in alike and w.denied == turn.mine.denied)
    mine = predicate_of(_mine(turn), turn.mine)
    told = (predicate_of(_theirs(turn), word) for word in same)
    return any(mine.subject & one.subject if phase else mine.names & one.names for one in told)


def _both_said(turn: Turn) -> bool:
    """Whether a note without a verb has both of two opposite qualities, and the draft too: "four fouls, one good"."""
    told = _theirs(turn)
    verbs = any(t.lower in BEARING or t.lower in IRREGULAR_PASTS or t.lower.endswith(PAST_ENDING) for t in told.words)
    if turn.sort != "describing" or verbs:
        return False
    mine, theirs = ({(w.key, w.denied) for w in read_words(one)} for one in (_mine(turn), _theirs(turn)))
    pair = {(turn.mine.key, turn.mine.denied), (turn.theirs.key, turn.theirs.denied)}
    return pair <= mine and pair <= theirs


def _turned_twice(turn: Turn) -> bool:
    """Whether a denial is made good by an opposite: "positive for neither" beside "negative for both"."""
    if turn.sort not in ("negation", "ally") or max(len(_mine(turn).words), len(_theirs(turn).words)) > _SHORT:
        return False
    sides = (_mine(turn), turn.mine), (_theirs(turn), turn.theirs)
    (sentence, word), (other, their) = sides if turn.mine.denied else sides[::-1]
    clause = clause_of(sentence, word.start, word.end)
    first, last = (clause[0].start, clause[-1].end) if clause else (0, 0)
    told = {w.key for w in read_words(sentence) if not w.denied and w.full and first <= w.start < last}
    there = {w.key for w in read_words(other) if not w.denied and w.full and _one_verb(other, w, their)}
    return any(
        sort != "small" and against in there - told
        for key in told - there
        for against, sort in opposites().get(key, {}).items()
    )


def _denied_of_it(turn: Turn) -> bool:
    """Whether the asserting side denies it too, of the very thing: "rowing allowed, *swimming not*", which is not."""
    if turn.sort not in ("negation", "ally"):
        return False
    sides = (_mine(turn), turn.mine), (_theirs(turn), turn.theirs)
    (sentence, word), (other, _) = sides if turn.mine.denied else sides[::-1]
    told = {stem(token.lower) for token in clause_of(sentence, word.start, word.end)} - {word.key}
    return any(w.denied and w.key in told and w.lower.endswith(DOING_ENDING) for w in read_words(other))


def _one_verb(sentence: Sentence, one: Word, other: Word) -> bool:
    """Whether no auxiliary parts two words, so that one verb may have both behind it."""
    first, last = min(one.end, other.end), max(one.start, other.start)
    return BEARING.isdisjoint(sentence.lower_within(first, last))


@cache
def _phases() -> frozenset[str]:
    return frozenset(map(stem, PHASES))


def _twice(turn: Turn) -> bool:
    """Whether an opposite quality or circumstance is denied: "needed indoors" and "not needed outdoors"."""
    if turn.sort not in ("describing", "small"):
        return False
    if turn.sort == "small" and (_follows_until(_mine(turn), turn.mine) or _follows_until(_theirs(turn), turn.theirs)):
        return True  # "until after the vote" is not before it
    sides = (_mine(turn), turn.mine), (_theirs(turn), turn.theirs)
    mine, theirs = (clause_denies(sentence, word) for sentence, word in sides)
    return mine != theirs


def _divided(turn: Turn) -> bool:
    """Whether the clauses are about the two parts of a whole, of which opposite things may be said.

    "Closed at weekends" and "open on weekdays" contradict each other as little as "most are for it" and "a minority is
    against it".
    """
    sides = (_mine(turn), turn.mine), (_theirs(turn), turn.theirs)
    if any(turn.mine.key in one | other and turn.theirs.key in one | other for one, other in _parts_of_wholes()):
        return _opposed_beside(turn)
    mine, theirs = (
        {stem(token.lower) for token in clause_of(sentence, word.start, word.end)} - {word.key}
        for sentence, word in sides
    )
    parts = any(
        (one & mine and other & theirs and not (other & mine or one & theirs))
        or (other & mine and one & theirs and not (one & mine or other & theirs))
        for one, other in _parts_of_wholes()
    )
    return parts or any(
        sort == "describing" and against in theirs - mine
        for key in mine - theirs
        for against, sort in opposites().get(key, {}).items()
    )


def _opposed_beside(turn: Turn) -> bool:
    """Whether another word of the clause faces its opposite too: "*open* on weekdays" and "*closed* at weekends"."""
    clause = clause_of(_mine(turn), turn.mine.start, turn.mine.end)
    there = {stem(t.lower) for t in clause_of(_theirs(turn), turn.theirs.start, turn.theirs.end)} - {turn.theirs.key}
    keys = {stem(token.lower) for token in clause} - {turn.mine.key}
    return any(there.intersection(opposites().get(key, ())) and key not in there for key in keys)


@cache
def _parts_of_wholes() -> list[tuple[frozenset[str], frozenset[str]]]:
    return [(frozenset(map(stem, one.split())), frozenset(map(stem, other.split()))) for one, other in PARTS_OF_WHOLES]


def _narrower(turn: Turn) -> bool:
    """Whether the draft denies it with something of which the passage says nothing: "never won there on clay"."""
    if turn.sort not in ("negation", "ally") or not turn.mine.denied:
        return False
    rest = told_of(_mine(turn), turn.mine)
    passage = turn.face.passage.terms
    return any(term not in passage and term not in turn.face.context for term in rest & _circumstances(turn))


def _circumstances(turn: Turn) -> frozenset[str]:
    """The terms behind the draft's word that a preposition parts from it, and another passage tells of."""
    clause = clause_of(_mine(turn), turn.mine.start, turn.mine.end)
    place = next((n for n, t in enumerate(clause) if t.start > turn.mine.end and t.lower in WHERE_AND_WHEN), None)
    return frozenset(folded(clause[place:])) if place is not None else frozenset()


def _follows_until(sentence: Sentence, word: Word) -> bool:
    return any(token.lower in UNTIL and token.end + 1 == word.start for token in sentence.tokens)


def _first_since(turn: Turn) -> bool:
    """Whether the one denies it since a time, and the other says that it was the first since."""
    sides = [{token.lower for token in sentence.tokens} for sentence in (_mine(turn), _theirs(turn))]
    if turn.mine.denied and not (EARLIER | {SINCE}).isdisjoint(sides[0]) and FIRST_OR_LAST & sides[1]:
        return True
    if turn.mine.lower in FIRST_OR_LAST and turn.theirs.lower in FIRST_OR_LAST:
        pairs = ((_mine(turn), turn.mine), (_theirs(turn), turn.theirs))
        return any(
            not THAN_LAST.isdisjoint(sentence.lower_before(word.start, _LOOKING_BACK)) for sentence, word in pairs
        )
    if not all(SINCE in words for words in sides):
        return False
    return turn.mine.denied != turn.theirs.denied and not FIRST_OR_LAST.isdisjoint(sides[0] ^ sides[1])


def _reversed(turn: Turn) -> bool:
    """Whether either denies it with the two that it speaks of exchanged."""
    if turn.sort != "negation":
        return False
    return any(words in sentence.text.lower() for sentence in (_mine(turn), _theirs(turn)) for words in REVERSED)


def _of_only_one(turn: Turn) -> bool:
    """Whether one side says it of "only" some, and so denies it of the others that the other side speaks of."""
    if turn.sort not in ("negation", "ally"):
        return False
    asserted, sentence = (turn.theirs, _theirs(turn)) if turn.mine.denied else (turn.mine, _mine(turn))
    clause = clause_of(sentence, asserted.start, asserted.end)
    return bool(clause) and clause[0].lower == ONLY


def _conditional(turn: Turn) -> bool:
    """Whether both say what must come first: "work may not begin before a plan", "a plan, before any work begins"."""
    if turn.sort != "negation":
        return False
    asserted, denied = (turn.theirs, turn.mine) if turn.mine.denied else (turn.mine, turn.theirs)
    here, there = (_theirs(turn), _mine(turn)) if turn.mine.denied else (_mine(turn), _theirs(turn))
    before = here.lower_before(asserted.start, _CONDITION)
    return not CONDITIONS.isdisjoint(before) and not CONDITIONS.isdisjoint(there.lower_after(denied.end, _CONDITION))


def _elsewhere(turn: Turn) -> bool:
    """Whether each word's clause has a name of its own, and the passage tells of the draft's in another clause."""
    face = turn.face
    mine = _names(_mine(turn), face.view.claims, turn.mine)
    theirs = _names(_theirs(turn), face.passage.statements, turn.theirs)
    beside = {claim.text for claim in face.passage.statements if claim.kind == "name"} - theirs
    return bool(theirs) and bool(mine & beside) and not mine & theirs


def _mine(turn: Turn) -> Sentence:
    return turn.face.view.sentence


def _theirs(turn: Turn) -> Sentence:
    return turn.face.passage.sentence


def _names(sentence: Sentence, statements: Sequence[Statement], word: Word) -> set[str]:
    """The names in the clause of a word."""
    clause = clause_of(sentence, word.start, word.end)
    if not clause:
        return set()
    first, last = clause[0].start, clause[-1].end
    return {claim.text for claim in statements if claim.kind == "name" and first <= claim.start and claim.end <= last}


def _of_others(turn: Turn) -> bool:
    """Whether the draft counts whom it speaks of, and the passage speaks of nobody of that name or number.

    "Four people were found dead" is another matter than "a girl was found alive".
    """
    face = turn.face
    if turn.sort in ("negation", "ally"):
        return False  # "several people died" against "nobody was hurt"
    subject = _counted(face.view.sentence, face.view.claims, turn.mine)
    if subject is None:
        return False
    noun = fold(subject.about.split()[-1].lower())
    if not noun or noun in face.passage.terms or noun in face.context:
        return False
    alike = (
        fact.kind == "figure"
        and isinstance(fact.value, Quantity)
        and fact.value.compare(subject.value) is Comparison.AGREE
        for fact in face.passage.statements
    )
    return not any(alike)


def _counted(sentence: Sentence, claims: Sequence[Statement], word: Word) -> Statement | None:
    """The count of several that opens the clause right before a word."""
    for claim in claims:
        value = claim.value
        if claim.kind != "figure" or not isinstance(value, Quantity) or value.unit != COUNT or not claim.about:
            continue
        between = sentence.text[claim.end : word.start]
        if claim.end <= word.start and value.low > 1 and between.count(" ") <= _SUBJECT and "," not in between:
            return claim
    return None


def _restored(turn: Turn) -> bool:
    """Whether "again" stands behind one of the words: what opened again had been closed.

    Where it stands behind both sides of a denial, both speak of the same second time.
    """
    again = [
        not AGAIN.isdisjoint(sentence.lower_after(word.end, _BEHIND))
        for sentence, word in ((_mine(turn), turn.mine), (_theirs(turn), turn.theirs))
    ]
    if any(again) and not (turn.sort == "negation" and all(again)):
        return True
    return turn.sort == "deciding" and (_again(_mine(turn), turn.theirs) or _again(_theirs(turn), turn.mine))


def _again(sentence: Sentence, word: Word) -> bool:
    """Whether a sentence says of the other's word that it was so once more: "shut since May, it *re*opened"."""
    return any(token.lower.startswith(AGAIN_PREFIX + word.key) for token in sentence.tokens)


def _not_there(turn: Turn) -> bool:
    """Whether a denial is of the place that the story has come to: "did not end *there*" says that it ended later."""
    if turn.sort not in ("negation", "ally"):
        return False
    sentence, denied = (_mine(turn), turn.mine) if turn.mine.denied else (_theirs(turn), turn.theirs)
    return not SO_FAR.isdisjoint(sentence.lower_after(denied.end, 1))


def _nor(turn: Turn) -> bool:
    """Whether a denial repeats the one before it of another: "*Neither is* version 3" behind "is not supported"."""
    return any(_inverted(sentence, word) for sentence, word in ((_mine(turn), turn.mine), (_theirs(turn), turn.theirs)))


def _inverted(sentence: Sentence, word: Word) -> bool:
    """Whether "neither" or "nor" denies a word as the subject that an auxiliary stands before."""
    if word.by is None or sentence.text[word.by[0] : word.by[1]].lower() not in NEITHER:
        return False
    following = sentence.after(word.by[1], 2)
    if len(following) < 2 or following[0].lower not in BEARING:
        return False
    return following[1].text[:1].isupper() or following[1].lower in DETERMINERS | PERSONAL
