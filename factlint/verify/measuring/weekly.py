"""Days of the week that a source leaves out: it opens "Tuesday to Sunday", and so is closed on Mondays.

Whether the draft tells the right thing of the day that is left over is asked elsewhere; but nothing needs to name it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import TO, WEEKDAY_PLURALS, WEEKDAYS
from factlint.values.dates.words import DASHES
from factlint.verify.measuring.faint import MOST_SOURCES

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView

MOST_OF_A_WEEK = 5
"""Days of a stretch that tells of the whole week but for what it leaves out."""
_DAYS = 7
_THROUGH = TO | DASHES
_NAMED = frozenset(WEEKDAYS) | frozenset(WEEKDAY_PLURALS)


def left_out(claim: Statement, view: SentenceView) -> bool:
    """Whether a weekday of every week ("Mondays") lies outside the stretch of weekdays that a source tells of."""
    day = WEEKDAY_PLURALS.get(claim.text.lower())
    if day is None:
        return False
    sources = view.corpus.sources[:MOST_SOURCES]
    sentences = (s for source in sources for s in source.document.sentences if not _NAMED.isdisjoint(s.lowers))
    return any(_leaves_out(day, sentence) for sentence in sentences)


def _leaves_out(day: int, sentence: Sentence) -> bool:
    tokens = sentence.tokens
    for number in range(len(tokens) - 2):
        first, last = _weekday(tokens[number].lower), _weekday(tokens[number + 2].lower)
        if first and last and tokens[number + 1].lower in _THROUGH:
            length = (last - first) % _DAYS + 1
            if MOST_OF_A_WEEK <= length < _DAYS and (day - first) % _DAYS >= length:
                return True
    return False


def _weekday(word: str) -> int:
    return WEEKDAYS.get(word, WEEKDAY_PLURALS.get(word, 0))
