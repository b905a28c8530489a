"""A thing of which a source says that there was none, told as one that there was: "no arrests", "six arrests".

Such sentences are short, and share hardly a word with the draft's. So it is told where the denial is general (nothing
limits it that the draft's sentence lacks), where the draft plainly says that there is such a thing, and where no source
speaks of one otherwise.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.existing import NAMING_ALONE, SEVERAL, THERE_IS, TOLD_OF_NONE
from factlint.language.en.joints import INDEFINITE
from factlint.language.en.negating import BEARING, NO, NO_ONE, NOBODY, NOT, PAST_ENDING
from factlint.language.en.numbers import CARDINALS
from factlint.text.document import up_to
from factlint.values.inflection import stem
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.opposition import allies
from factlint.verify.statements.reading.clauses import clause_of, clause_terms, heads_of
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

CERTAINTY = 0.9
MOST = 12
"""So many passages at most may speak of the thing: of what is spoken of everywhere there is some."""
_REACH = 4
"""Words before a noun in which the draft says that there is one."""
_ADJECTIVES = 3
"""Words from a number to the noun that it counts."""
_SUBJECT = 6
"""The same before a verb, of those to whom it happened: "*three* people were hurt"."""
_THERE = SEVERAL | INDEFINITE | THERE_IS
_REASON = "the source says that there was none, and speaks of none otherwise"


def judge_none_there(view: SentenceView, found: Sequence[Turn]) -> Iterator[Judgement]:
    """What the sentence tells of as there, and a source as not there; `found` are the sentence's turns."""
    told: set[object] = set()
    for turn in found:
        mine, theirs = turn.mine, turn.theirs
        denial = turn.face.passage.number, theirs.by
        once = mine.start not in told and denial not in told
        if once and turn.sort in ("negation", "ally") and _none(turn) and _never_else(view, turn):
            told |= {mine.start, denial}
            by = theirs.by or (theirs.start, theirs.end)
            at = _number_before(view.sentence, mine), mine.end
            there = min(by[0], theirs.start), max(by[1], theirs.end)
            yield accuse(view, turn.face.passage, at, there, (_REASON,), CERTAINTY)


def _none(turn: Turn) -> bool:
    """Whether the passage denies all of it, and the draft asserts it."""
    mine, theirs = turn.mine, turn.theirs
    if mine.denied or mine.shadowed or mine.possible or mine.partial or not theirs.denied or theirs.possible:
        return False
    sentence = turn.face.view.sentence
    if mine.future != theirs.future or not _asserted(sentence, mine):
        return False
    if not NOBODY.isdisjoint(sentence.lower_after(mine.end)):
        return False  # "looked for a virus in 180 fish, and there is none"
    return _denies_all(turn.face, theirs)


def _asserted(sentence: Sentence, word: Word) -> bool:
    """Whether a sentence says that there is what a word tells of: of a number, of "a", or by a verb of having."""
    before = up_to(clause_of(sentence, word.start, word.end), word.start, _SUBJECT)
    lowers = [token.lower for token in before]
    if any(one in BEARING for one in lowers[-1:]) and word.lower.endswith(PAST_ENDING):
        return any(token.shape == "number" or token.lower in CARDINALS for token in before)
    near = before[-_REACH:]
    if not NAMING_ALONE.isdisjoint(lowers[-_REACH:]):
        return False
    return any(token.shape == "number" or token.lower in CARDINALS or token.lower in _THERE for token in near)


def _number_before(sentence: Sentence, word: Word) -> int:
    """Where a word starts, with the number that says how many there are of it."""
    before = sentence.before(word.start)[-_ADJECTIVES:]
    counts = (token.start for token in before if token.shape == "number" or token.lower in CARDINALS)
    return next(counts, word.start)


def _denies_all(face: Face, theirs: Word) -> bool:
    """Whether a passage says that there is no such thing, with nothing beside it that the draft's sentence lacks."""
    sentence = face.passage.sentence
    by = sentence.text[theirs.by[0] : theirs.by[1]].lower() if theirs.by is not None else ""
    behind = sentence.lower_after(theirs.by[1], 1) if theirs.by is not None else []
    of_all = by in NO | NOBODY or sentence.text.lower().startswith(NO_ONE, theirs.by[0] if theirs.by else 0)
    not_one = by in NOT and not INDEFINITE.isdisjoint(behind) and not heads_of(sentence, theirs)
    if not (of_all or not_one):
        return False
    own = face.view.terms
    beside = clause_terms(sentence, theirs) - _told_of_none()
    return all(term in own or not own.isdisjoint(allies().get(term, ())) for term in beside)


@cache
def _told_of_none() -> frozenset[str]:
    return frozenset(map(stem, TOLD_OF_NONE | NOBODY | {"one"}))


def _never_else(view: SentenceView, turn: Turn) -> bool:
    """Whether no source speaks of such a thing but to deny it, or to ask."""
    keys = allies().get(turn.theirs.key, frozenset({turn.theirs.key})) | {turn.mine.key}
    numbers = sorted({number for key in keys for number in view.corpus.postings(key)})
    if len(numbers) > MOST:
        return False
    return all(_says_none(view.corpus.passages[number], keys) for number in numbers)


def _says_none(passage: Passage, keys: frozenset[str]) -> bool:
    if passage.sentence.text.rstrip("\"'”’ ").endswith("?"):
        return True
    return all(word.denied for word in read_words(passage.sentence) if word.key in keys)
