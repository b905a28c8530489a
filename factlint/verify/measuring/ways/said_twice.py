"""A change told twice in one breath, once each way: "2,250 fewer admissions than last year, a rise of a tenth".

What is set behind a change with a comma, as its size told otherwise, goes the same way. One of the two words is wrong,
whatever the sources say of the sizes.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.directions import FALLS, RISES, TURNED_BY_TO
from factlint.language.en.joints import ARTICLES
from factlint.language.en.reckoning import BY, OF
from factlint.verify.judgement import Judgement
from factlint.verify.measuring.ways.distances import leaning
from factlint.verify.measuring.ways.standing import span_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token

_OPENS = frozenset({",", "–", "—", "("})
_APART = 9
"""Words that may stand between the two: "fewer admissions than in the year before"."""
_LED = 5
"""Words from the mark to the second size: ", a rise of well over"."""


def told_both_ways(figures: Sequence[Statement]) -> Iterator[Judgement]:
    """The contradictions of two sizes of one change; `figures` are those of a sentence in their order."""
    for first, second in pairwise(figures):
        word = _in_apposition(first, second)
        leans = leaning(first, surely=True) if word is not None else None
        if word is None or leans is None:
            continue
        if (leans.way == "up") != (word.lower in RISES or word.lower == "up"):
            yield Judgement(
                second,
                "contradiction",
                "adds-up-wrong",
                message=f"“{word.text}” does not go with “{leans.word.text}”, of the same change.",
                reasons=("the draft tells one change both ways",),
                at=(min(first.start, leans.word.start), second.end),
            )


def _in_apposition(first: Statement, second: Statement) -> Token | None:
    """The word for the way that opens what is set behind a change: "a *rise* of", "*down* by"; None for none."""
    between = second.sentence.within(span_of(first)[1], span_of(second)[0])
    marks = [place for place, token in enumerate(between) if token.shape != "word"]
    if len(marks) != 1 or between[marks[0]].text not in _OPENS or len(between) > _APART + _LED:
        return None
    led = between[marks[0] + 1 : marks[0] + 1 + _LED]
    lowers = [token.lower for token in led]
    if len(lowers) > 2 and lowers[0] in ARTICLES and lowers[1] in RISES | FALLS and lowers[2] in OF:
        return led[1]
    return led[0] if lowers and lowers[0] in TURNED_BY_TO and (len(lowers) == 1 or lowers[1] in BY) else None
