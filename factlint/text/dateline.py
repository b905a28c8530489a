"""The day a text was written, from what it says of itself; a date in its running prose is none.

In this order: front matter or the head's meta elements; an agency's dateline at the front of a paragraph ("OSLO, May 3,
2021 (Agency) —", Associated Press style book, "datelines"); a line of its own ("By A. Writer | 3 May 2021", "Last
updated: May 3, 2021"), near the top or the bottom; the line at the top that says what the text is ("Minutes of the
meeting of 3 May 2021"); a file name that begins with an ISO date.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from factlint.language.en.bylines import AUXILIARIES, BYLINE_WORDS, DOCUMENT_NOUNS, HELD, MEETING_NOUNS, PUBLISHING
from factlint.language.en.calendar import MONTHS, WEEKDAYS
from factlint.language.en.tense import FUTURE_CUES, PAST_CUES
from factlint.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from factlint.text.document import Block, Document

KEYS = (
    "date",
    "published",
    "publishdate",
    "publish_date",
    "published_at",
    "pubdate",
    "datepublished",
    "time",
    "updated",
    "lastmod",
    "last_updated",
    "modified",
)
FROM_TOP = 6
FROM_BOTTOM = 3
LONGEST_LINE = 100
LONGEST_HEAD = 80
LONGEST_TITLE, LONGEST_DATE = 160, 40
TOLD = PAST_CUES | FUTURE_CUES
"""Verbs: a line with one of them is a sentence."""
TITLES = 3
"""Blocks at the top among which a line says what the text is."""
TITLE_KINDS = ("title", "heading", "paragraph")
YEAR = pattern(r"\b(?:19|20)\d\d\b")
DASH = pattern(r"\s*(?:[—–]|--|\s-\s)\s*")
BRACKETS = pattern(r"\([^()]*\)|\[[^\[\]]*\]")
WORD = pattern(r"[^\W\d_][\w.’'-]*")
JOINT = pattern(r"(?:^|[,.:;(|–—]\s*|\s-\s+|\b\w+\s+)(?=\w)")
LABELLED = pattern(r"\b(?:Date|Sent|Dated|Issued|Published|DATE|SENT)\s*:\s*(?=[A-Z0-9])")
"""What stands before the day in the head of a letter."""
TIMED = pattern(r"(?:19|20)\d\d,?\s+(?:at\s+)?\d{1,2}[:.]\d\d(?!\d)")
MARKS, SENTENCE_MARKS = ",.:;(|-–—", (".", ":")
FIRST_SENTENCE = pattern(r"\d[.!?](?=\s+[^\W\d_])")
"""The end of a first sentence that closes with a number: behind a word the stop may be an abbreviation's."""
LONGEST_LETTERHEAD = 400
FILE_NAME = pattern(r"(\d{4}-\d\d-\d\d)(?!\d)")


def find_dateline(document: Document) -> date | None:
    """The document's day, or None where it does not say."""
    for key in KEYS:
        if key in document.metadata and (found := _parse(document.metadata[key])):
            return found
    near = _near_the_edges(document.blocks)
    for reading in (_agency, _own_line):
        for block in near:
            if found := reading(block):
                return found
    for block in [block for block in document.blocks if block.kind in TITLE_KINDS][:TITLES]:
        if found := _titled(block.prose.strip()):
            return found
    name = FILE_NAME.match(os.path.basename(document.path))
    return _parse(name.group(1)) if name else None


def _near_the_edges(blocks: list[Block]) -> list[Block]:
    """The first blocks and the last, those that could hold the year of a dateline."""
    lines = [block for block in blocks if block.kind in ("paragraph", "title", "item")]
    edges = lines[:FROM_TOP] + lines[max(FROM_TOP, len(lines) - FROM_BOTTOM) :]
    return [block for block in edges if YEAR.search(block.prose, 0, LONGEST_LINE + LONGEST_HEAD)]


def _agency(block: Block) -> date | None:
    return _first(agency_heads(block))


def agency_heads(block: Block) -> Iterator[str]:
    """What may hold the day of a paragraph's dateline: PLACE, date (agency) — text; PLACE — date."""
    prose = block.prose.strip()[: LONGEST_HEAD * 2]
    dash = DASH.search(prose, 0, LONGEST_HEAD)
    if dash is None:
        return
    head = BRACKETS.sub(" ", prose[: dash.start()])
    place = WORD.match(head)
    if place is None or place.group().lower() in BYLINE_WORDS or not _only_names(head):
        return
    yield head
    if not place.group().isupper() or len(place.group()) < 2:
        return
    second = DASH.search(prose, dash.end())
    tail = prose[dash.end() : second.start() if second else len(prose)]
    if len(tail) <= LONGEST_HEAD // 2 and _only_names(tail):
        yield tail


def _first(heads: Iterable[str]) -> date | None:
    return next((found for head in heads if (found := _parse(head))), None)


def _own_line(block: Block) -> date | None:
    """A line that holds a date, a byline and no sentence."""
    prose = block.prose.strip()
    if len(prose) > LONGEST_LINE or not _only_names(prose) or (block.kind == "title" and not _begins(prose)):
        return None
    return _parse_part(prose)


def _titled(line: str) -> date | None:
    """A line that says what the text is: the head of a letter ("Date: 3 May 2021"), the day before a first sentence, or
    a title."""
    letter = (
        line[label.end() : label.end() + LONGEST_DATE] for label in LABELLED.finditer(line, 0, LONGEST_LETTERHEAD)
    )
    return (
        _first(letter)
        or _before_a_sentence(line)
        or _between_dashes(line)
        or (_first(days_of_title(line)) if YEAR.search(line) else None)
    )


def days_of_title(line: str) -> Iterator[str]:
    """What may be the day of a text in a line that says what it is, and tells no deed: "Rail Union, press statement, 3
    May 2021", "Nordfax wire, Thu 23 Oct 2025, 11:42", "REACTIONS, collected 4 June 2026"."""
    end = FIRST_SENTENCE.search(line)
    line = line[: end.end()] if end else line
    if len(line) > LONGEST_TITLE:
        return
    words = [word.lower().strip(".") for word in WORD.findall(line)]
    if not AUXILIARIES.isdisjoint(words):
        return
    told = (TOLD - HELD).intersection(words)
    named = not (DOCUMENT_NOUNS | HELD).isdisjoint(words)
    for joint in JOINT.finditer(line):
        tail = line[joint.end() : joint.end() + LONGEST_DATE]
        ahead = line[: joint.end()]
        if not _opens_with_a_day(tail) or not told <= _of_publishing(ahead):
            continue
        if _joins(ahead, held=not HELD.isdisjoint(words)) if named else _marked(ahead, tail):
            yield tail


def _of_publishing(ahead: str) -> frozenset[str]:
    """The word of publishing right before a day, which tells no deed."""
    return PUBLISHING.intersection(ahead.lower().split()[-1:])


def _between_dashes(line: str) -> date | None:
    """ "Handout no. 9 - Wednesday, 25 March 2026 - please pass it on"."""
    parts = DASH.split(line) if len(line) <= LONGEST_TITLE else []
    dated = [part for part in parts if YEAR.search(part)]
    if len(parts) < 2 or len(dated) != 1 or not _opens_with_a_day(dated[0]):
        return None
    day = all(word.lower().rstrip(".") in MONTHS or word.lower() in WEEKDAYS for word in WORD.findall(dated[0]))
    return _parse(dated[0]) if day else None


def _before_a_sentence(line: str) -> date | None:
    """ "Vastra, 5 February 2026. The company today reported ..."."""
    year = YEAR.search(line, 0, LONGEST_HEAD)
    if year is None or line[year.end() : year.end() + 1] not in SENTENCE_MARKS or not line[year.end() + 1 :].strip():
        return None
    head = line[: year.start()]
    opened = max((joint.end() for joint in JOINT.finditer(head) if _opens_with_a_day(head[joint.end() :])), default=-1)
    ahead = head[: max(opened, 0)].strip()
    if opened < 0 or not _only_names(ahead) or (ahead and ahead[-1] not in MARKS):
        return None
    return _parse(line[opened : year.end()])


def _opens_with_a_day(text: str) -> bool:
    word = WORD.match(text)
    name = word.group().lower().rstrip(".") if word else ""
    return text[:1].isdigit() or name in MONTHS or name in WEEKDAYS


def _marked(ahead: str, tail: str) -> bool:
    """Whether a mark parts a date from the words ahead of it, a word of publishing stands there, or a time of day
    behind it: a title that names a day has none of them."""
    words = ahead.split()
    last = words[-1].lower() if words else ""
    if last[-2:-1].isdigit() and tail[:1].isdigit():
        return False  # "4, 5 and 6 May 2024"
    if words[-2:] == ["as", "of"]:
        return True
    return not last or last[-1] in MARKS or last in PUBLISHING or TIMED.search(tail) is not None


def _joins(ahead: str, *, held: bool) -> bool:
    """Whether what stands ahead of a date makes it the text's: a mark, "issued on", "minutes of", "the meeting of", or
    "on" in a line that tells what was `held`."""
    words = ahead.lower().split()
    if not words or not words[-1][-1].isalpha():
        return True
    before = words[-2] if len(words) > 1 else ""
    if words[-1] == "of":
        return before == "as" or before in DOCUMENT_NOUNS or before in MEETING_NOUNS
    if words[-1] == "on" and held:
        return True
    last = before if words[-1] == "on" else words[-1]
    return last in BYLINE_WORDS or last in PUBLISHING or last in DOCUMENT_NOUNS or last in MEETING_NOUNS


def _begins(line: str) -> bool:
    """A title may name a day ("Remembering May 3, 2001"); one that begins with it, or with a byline, is none."""
    first = WORD.search(line)
    word = first.group().lower().rstrip(".") if first else ""
    return line[:1].isdigit() or word in BYLINE_WORDS or word in MONTHS or word in WEEKDAYS


def _only_names(words: str) -> bool:
    """No small word but those of bylines: a sentence has others."""
    return all(word[0].isupper() or word.lower().rstrip(".") in BYLINE_WORDS for word in WORD.findall(words))


def _parse_part(line: str) -> date | None:
    """The date in a line, which bars or bullets may divide."""
    for part in re.split(r"[|•·]", line):
        if YEAR.search(part) and (found := _parse(part)):
            return found
    return None


def _parse(text: str) -> date | None:
    from factlint.values.dates.parsing import parse_full_date

    return parse_full_date(text.strip())
