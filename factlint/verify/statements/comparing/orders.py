"""What came before and what after, turned round: the same deed beside the same event, with the other little word.

"Hospitalised *before* she was found" turns "taken to hospital *after* being found" round. Most things come before some
event and after another. So the event must be the same, and what is told of it too, in whatever words; and no passage
may have the draft's word with that event. Of "up" and "down" the same holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.joints import ORDER, WAYS
from factlint.language.en.negating import CLAUSE_JOINING, CLAUSE_MARKS, SENTENCE_MARKS, UNTIL
from factlint.records import NamedTuple
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.asserting.vouching import share_of
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

MATTER = 0.75
"""The share of the sentence's words that the passage must say where the words on either side are the same."""
SAID = 0.3
"""The same where the event is the same, and the deed."""
EVENT, DEED, NEXT = 0.7, 0.7, 0.5
"""The shares of what follows and of what precedes that must be in the passage; of the latter, next to the same word."""
RIVAL = 0.4
"""The share of the event that a passage with the draft's own word may have."""
CERTAINTY = 0.9
_BEFORE, _BEHIND = 10, 5
"""How many full words on either side tell the deed and the event."""
_SEARCHED = 12
_OTHER = ORDER | WAYS
_REASON = "the same deed and event, in the other order"


class _Ordered(NamedTuple):
    """A little word of order, between the nearest full words, and those of the deed and the event."""

    word: Word
    left: str
    right: str
    deed: frozenset[str]
    event: frozenset[str]


def judge_orders(view: SentenceView) -> Iterator[Judgement]:
    """The "before" and "after" of the sentence that a source has the other way round."""
    if view.sentence.lowers.isdisjoint(_OTHER):
        return
    for mine in _ordered(view.sentence):
        for face in map(view.face, view.nearest):
            other = next((one for one in _ordered(face.passage.sentence) if _turned(face, mine, one)), None)
            if other is not None and not _as_drafted(view, mine):
                at = (mine.word.start, mine.word.end)
                yield accuse(view, face.passage, at, (other.word.start, other.word.end), (_REASON,), CERTAINTY)
                return


def _ordered(sentence: Sentence) -> list[_Ordered]:
    if sentence.lowers.isdisjoint(_OTHER):
        return []
    words = read_words(sentence)
    found = []
    for n, word in enumerate(words):
        after_until = n > 0 and words[n - 1].lower in UNTIL  # "until after the vote" is not before it
        if word.lower in _OTHER and not after_until and not word.denied and not word.quoted:
            left, right = _nearest(words[n - 1 :: -1] if n else ()), _nearest(words[n + 1 :])
            if left and right:
                found.append(_Ordered(word, left, right, _deed(sentence, word), _event(sentence, word)))
    return found


def _nearest(words: Sequence[Word]) -> str:
    return next((word.key for word in words if word.full), "")


def _deed(sentence: Sentence, word: Word) -> frozenset[str]:
    """The full words before a word, in its part of the sentence."""
    before = sentence.before(word.start)
    first = next((n + 1 for n in range(len(before) - 1, -1, -1) if before[n].text in SENTENCE_MARKS), 0)
    return frozenset(list(folded(before[first:]))[-_BEFORE:])


def _event(sentence: Sentence, word: Word) -> frozenset[str]:
    """The full words behind a word, up to the next clause."""
    behind = sentence.after(word.end)
    last = next((n for n in range(1, len(behind)) if _parts(behind[n])), len(behind))
    return frozenset(list(folded(behind[:last]))[:_BEHIND])


def _parts(token: Token) -> bool:
    return token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING


def _turned(face: Face, mine: _Ordered, other: _Ordered) -> bool:
    """Whether a passage has the other word beside the same deed and event."""
    if other.word.lower != _OTHER[mine.word.lower]:
        return False
    if face.coverage >= MATTER and _beside(mine, other):
        return True
    if face.coverage < SAID or _event_share(face, mine, other) < EVENT:
        return False
    deed = max(share_of(face, mine.deed, other.deed), share_of(face, mine.deed, face.passage.terms - other.event))
    least = NEXT if mine.left == other.left else DEED
    return deed >= least and (mine.word.lower in ORDER or mine.left == other.left)


def _beside(mine: _Ordered, other: _Ordered) -> bool:
    return mine.left == other.left and mine.right == other.right


def _event_share(face: Face, mine: _Ordered, other: _Ordered) -> float:
    """The share of the draft's event that the passage's is too."""
    total = face.view.weight(mine.event)
    return face.view.weight(mine.event & other.event) / total if total else 0.0


def _as_drafted(view: SentenceView, mine: _Ordered) -> bool:
    """Whether some passage has the draft's word with the same event, or between the same two."""
    passages: list[Passage] = [passage for passage, _ in view.corpus.search(mine.deed | mine.event, _SEARCHED)]
    return any(
        other.word.lower == mine.word.lower
        and (_beside(mine, other) or _event_share(view.face(passage), mine, other) >= RIVAL)
        for passage in (*view.nearest, *passages)
        for other in _ordered(passage.sentence)
    )
