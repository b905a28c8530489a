"""Which dates are the day a text was written, rather than something it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.bylines import MEETING_NOUNS
from factlint.text.document import up_to
from factlint.values.dates.partial_date import PartialDate

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement

DAY_KEYS = frozenset({"date", "published", "updated", "created", "modified", "lastmod", "pubdate"})
"""Front matter keys that hold a day of the text itself."""
DATELINE_BLOCKS, DATELINE_REACH, DATELINE_TAIL = 3, 40, 5
"""A dateline stands in the first blocks, within so many code points of its sentence's start, and a dash follows within
so many words and marks."""
DASHES = frozenset("-–—")
_TITLES = frozenset(("title", "heading"))
_CLOSING = frozenset(",:;)")


def is_own_day(claim: Statement) -> bool:
    """Whether a date is its text's own: in its front matter or dateline, or "today"."""
    value, dateline = claim.value, claim.sentence.document.dateline
    if not isinstance(value, PartialDate) or value.fault:
        return False
    today = value.anchoring == "deictic" and dateline is not None and value.single_day == dateline
    return today or is_dateline(claim)


def is_dateline(claim: Statement) -> bool:
    """Whether a date stands in the front matter or dateline: unlike "today", it tells of nothing else."""
    value, dateline = claim.value, claim.sentence.document.dateline
    if claim.sentence.block.kind == "meta" and claim.sentence.block.header in DAY_KEYS:
        return True
    if isinstance(value, PartialDate) and value.day is not None and opens_a_report(claim):
        return True
    if not isinstance(value, PartialDate) or dateline is None or value.single_day != dateline:
        return False
    return value.anchoring == "absolute" and _stands_apart(claim)


def dates_its_text(fact: Statement) -> bool:
    """Whether a date stands in a source's title as that of the text: "Harbour Report, May 2025, main figures"."""
    if fact.kind != "date" or fact.sentence.block.kind not in _TITLES:
        return False
    before = fact.sentence.before(fact.start, 1)
    behind = fact.sentence.after(fact.end, 1)
    return [token.text for token in before] == [","] and (not behind or behind[0].text in _CLOSING)


def opens_a_report(claim: Statement) -> bool:
    """Whether a date stands as agencies put it before their first sentence: "PORT ELLIS, May 3 (Wire) -"."""
    if claim.start > DATELINE_REACH or claim.sentence.paragraph > DATELINE_BLOCKS:
        return False
    words = up_to(claim.sentence.words, claim.start)
    behind = [token.text for token in claim.sentence.after(claim.end, DATELINE_TAIL)]
    return all(token.text.isupper() for token in words[:1]) and bool(words) and not DASHES.isdisjoint(behind)


def _stands_apart(claim: Statement) -> bool:
    """Whether a date opens its text or stands alone, as a dateline does, rather than in a sentence."""
    if not MEETING_NOUNS.isdisjoint(claim.sentence.lowers):
        return False  # "Minutes of the meeting of 3 May": the day of what the text tells of, too
    words = [token for token in claim.sentence.after(claim.end) if token.shape == "word"]
    return claim.sentence.paragraph <= DATELINE_BLOCKS and (len(words) <= 4 or claim.start <= DATELINE_REACH)
