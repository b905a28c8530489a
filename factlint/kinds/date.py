"""Find date statements: every date, month, year, period or deictic day that prose names, resolved where it can be.

A statement's span is the date alone, without its preposition ("since", "by", "on"); the article belongs to the names
of periods ("the 1950s", "the third quarter of 2009"). Lengths of time and times of day are figures.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factlint.kinds.statement import Statement
from factlint.values.dates.reading import find_dates, has_trigger, trigger_places
from factlint.values.dates.resolution import Frame
from factlint.values.dates.tense import tense_about
from factlint.values.dates.words import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Kind, Reading
    from factlint.text.document import Sentence
    from factlint.values.dates.partial_date import PartialDate

KIND: Kind = "date"


def read(reading: Reading) -> Iterator[Statement]:
    """Every date of the document, in order."""
    memory = Memory()
    for sentence in reading.document.sentences:
        tokens = sentence.tokens
        places = trigger_places(tokens) if sentence.has_digits or has_trigger(sentence.lowers) else None
        if not places:
            continue
        line = Line(tokens)
        frame = Frame(reading.anchor, partial(tense_about, line), memory.recall(sentence))
        for found in find_dates(line, frame, places):
            yield Statement(KIND, found.value, sentence, tokens[found.first].start, line.end(found.after))
            memory.keep(sentence, found.value)
            frame.antecedent = memory.recall(sentence)


class Memory:
    """The date told last, which "the following day" is counted from: in the paragraph or the sentence before."""

    def __init__(self) -> None:
        self._value: PartialDate | None = None
        self._sentence: Sentence | None = None

    def keep(self, sentence: Sentence, value: PartialDate) -> None:
        """Remember a date, if its days are known for certain, or but for a year that the nearest is taken for.

        The day of writing at the head of a text is no date that another is counted from.
        """
        sure = not value.alternatives or (value.month is not None and value.day is not None)
        if value.start is not None and value.end is not None and sure and sentence.block.kind != "meta":
            self._value, self._sentence = value.readings[0], sentence

    def recall(self, sentence: Sentence) -> PartialDate | None:
        """The date told last, where it is near enough to be meant."""
        told = self._sentence
        if told is None or (told.paragraph != sentence.paragraph and sentence.index - told.index > 1):
            return None
        return self._value
