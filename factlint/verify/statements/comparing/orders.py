"""What came before and what after, turned round: the same deed beside the same event, with the other little word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.negating import UNTIL
from factlint.language.en.opposites import ORDER
from factlint.records import NamedTuple
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

MATTER = 0.75
"""The share of the sentence's words that the passage must say."""
CERTAINTY = 0.9
_REASON = "the same deed and event, in the other order"


class _Ordered(NamedTuple):
    """A little word of order, between the nearest full words."""

    word: Word
    left: str
    right: str


def judge_orders(view: SentenceView) -> Iterator[Judgement]:
    """The "before" and "after" of the sentence that a source has the other way round."""
    for mine in _ordered(view.sentence):
        if _as_drafted(view, mine):
            continue
        for face in view.faces:
            theirs = _ordered(face.passage.sentence) if face.coverage >= MATTER else ()
            for other in theirs:
                if _beside(mine, other) and other.word.lower == ORDER[mine.word.lower]:
                    at = (mine.word.start, mine.word.end)
                    yield accuse(view, face.passage, at, (other.word.start, other.word.end), (_REASON,), CERTAINTY)
                    return


def _ordered(sentence: Sentence) -> list[_Ordered]:
    words = read_words(sentence)
    found = []
    for n, word in enumerate(words):
        after_until = n > 0 and words[n - 1].lower in UNTIL  # "until after the vote" is not before it
        if word.lower in ORDER and not after_until and not word.denied and not word.quoted:
            left, right = _nearest(words[n - 1 :: -1] if n else ()), _nearest(words[n + 1 :])
            if left and right:
                found.append(_Ordered(word, left, right))
    return found


def _nearest(words: Sequence[Word]) -> str:
    return next((word.key for word in words if word.full), "")


def _beside(mine: _Ordered, other: _Ordered) -> bool:
    return mine.left == other.left and mine.right == other.right


def _as_drafted(view: SentenceView, mine: _Ordered) -> bool:
    """Whether some passage has the draft's word between the same two."""
    return any(
        _beside(mine, other) and other.word.lower == mine.word.lower
        for passage in view.nearest
        for other in _ordered(passage.sentence)
    )
