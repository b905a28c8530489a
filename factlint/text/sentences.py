"""Where a sentence ends: rules on the word before a stop and the word after it.

A stop with no space behind it is inside a word (3.5, example.org, U.S.) unless a small letter and a capital touch it
("ended.The"). Sentences inside a quotation are sentences of their own. Nothing but white space is left between two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.language.en.abbreviations import (
    AFTER_CLOCK,
    AFTER_DOT,
    ALSO_LAST,
    ANSWERS,
    BEFORE_NAME,
    BEFORE_NUMBER,
    CLOCK,
    EITHER,
    INNER,
    SMALL,
)
from factlint.language.en.calendar import MONTHS
from factlint.language.en.sentence_words import ATTRIBUTION, PARTICLES, STARTERS
from factlint.patterns import pattern
from factlint.text.document import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Document

# Each run of stops is looked at once: a match may begin only at its head. Beginning with a set of characters, the
# pattern is skipped to the next of them.
STOP = pattern(
    r"""
    [.!?…](?:
        (?<![.!?…].)[.!?…]*+["”’'»›)\]]*+(?=\s)
      | (?<=[^\W\d_A-Z][^\W\d_A-Z][.!?])”?(?="?[A-Z][^\W\d_A-Z])
    )
    """,
    re.VERBOSE,
)
SPACE = pattern(r"\s++")
NEXT = pattern(r"\s*+([\"“‘'«‹(\[¿¡„*•–—-]*+)([^\W_]++(?>(?:[.’'-][^\W\d_]++)*))?")
NAME_THEN_WORD = pattern(rf"(?:(?:[A-Z][\w.’'-]*+|{'|'.join(PARTICLES)})\s+){{1,5}}?([a-z]++)(?=[.,;:]|\s*\Z)")
INITIALS = pattern(r"[^\W\d_]{1,3}\.[^\W\d_]")
DAY = pattern(r"\d{1,2}\.\Z")
ENUMERATOR = pattern(r"\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})\)?\Z")
WINDOW = 24
"""Characters looked back for the word before a stop; no abbreviation is longer."""

LONGEST = 2000
"""Code points in a sentence. What runs on for longer, without a stop, is a list or a dump: it is read in pieces, so
that reading takes time in proportion to the text, whatever the text is."""
FAR = 2000
"""Characters looked back for the quotation mark that a straight one closes."""
REACH = 60
"""Characters looked ahead for the word after it."""


def split_sentences(prose: str) -> list[tuple[int, int]]:
    """The sentences of a block's prose, as ranges free of white space at both ends."""
    found = []
    start = 0
    for match in STOP.finditer(prose):
        end = match.end()
        if _ends(prose, start, match.start(), end):
            if prose.startswith('"', end) and prose.count('"', max(start, end - FAR), end) % 2:
                end += 1  # the mark between two sentences that touch closes what is open
            found.append((start, end))
            start = end
    found.append((start, len(prose)))
    return list(_trimmed(prose, found))


def add_sentences(document: Document) -> None:
    """Fill `document.sentences` from its blocks."""
    sentences = document.sentences
    for number, block in enumerate(document.blocks):
        prose = block.prose
        for start, end in split_sentences(prose):
            sentences.append(Sentence(document, block, len(sentences), start, end, prose[start:end], number))


def _trimmed(prose: str, ranges: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in ranges:
        piece = prose[start:end]
        left = len(piece) - len(piece.lstrip())
        stripped = piece.strip()
        if stripped:
            yield from _in_pieces(prose, start + left, start + left + len(stripped))


def _in_pieces(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence whole or, where it runs on for too long, cut at white space."""
    while end - start > LONGEST:
        space = SPACE.search(prose, start + LONGEST, end)
        if space is None:
            break
        yield start, space.start()
        start = space.end()
    yield start, end


def _ends(prose: str, start: int, stop: int, end: int) -> bool:
    """Whether the stops at `stop` (with what closes behind them, to `end`) end the sentence begun at `start`."""
    following = NEXT.match(prose, end, end + REACH)
    opening, word = ("", "") if following is None else (following.group(1), following.group(2) or "")
    if prose[end - 1] == "]" and prose[stop - 1 : stop] == "[":
        return False  # […] stands for words left out
    if word[:1].islower() and not word[1:2].isupper() and not opening.strip("–—-*•"):
        return False  # a small letter goes on, but for names such as eBay
    mark = prose[stop]
    if mark in "!?":
        return not (end - stop > 1 and _attributed(prose, end))
    if mark == "…" or prose.startswith("..", stop):
        return not word[:1].islower()
    if end < len(prose) and not prose[end].isspace():
        return word.lower() not in AFTER_DOT and len(word) > 1
    return _full_stop_ends(prose, start, stop, opening, word)


def _full_stop_ends(prose: str, start: int, stop: int, opening: str, word: str) -> bool:
    """The same for one full stop with white space behind it."""
    before = prose[max(start, stop - WINDOW) : stop].split()
    if not before or prose[stop - 1].isspace():
        return bool(prose[start:stop].strip())
    last = before[-1].lstrip("\"“‘'’([*—–-")
    lower = last.lower()
    if "—" in lower or "–" in lower or "/" in lower:
        lower = re.split(r"[—–/]", lower)[-1]
    number = word[:1].isdigit()
    if number and last.isdigit() and len(last) <= 2 and (len(word) <= 2 or DAY.match(before[-2] if before[1:] else "")):
        return False  # 18. 12. 2024
    if ENUMERATOR.match(last) and prose[start:stop].strip() == last and len(before) == 1:
        return False  # a list number that opens the block
    if last.isdigit() and len(last) <= 2 and len(before) > 1 and before[-2][-1] == (":" if last == "1" else ";"):
        return False  # a list that runs on: "The first three: 1. Ames; 2. Holt; 3. Brand"
    if len(last) == 1 and last.isalpha():
        return _after_initial(last, opening, word)
    if lower in CLOCK:
        return word.lower() not in AFTER_CLOCK
    if lower in BEFORE_NUMBER and number:
        return False
    if lower in ANSWERS and prose[start:stop].strip() == last:
        return True  # "Was it cold? No. Seven came.", but "No. 7 was closed"
    if lower in BEFORE_NAME and _abbreviates(last):
        # "Fort St. Vrain", but "on Main St. The": the few that also end a name go by the next word.
        return lower in ALSO_LAST and word.lower() in STARTERS
    if lower in MONTHS and before[1:] and before[-2].isdigit() and word[:1].isupper():
        return True  # "the hearing is on 2 Oct. Prosecutors", but "On Oct. 2 prosecutors"
    if INITIALS.match(last) or lower in EITHER or (lower in BEFORE_NUMBER and last[0].isupper()):
        return bool(opening) or word.lower() in STARTERS or number or not word
    if lower in INNER:
        return not number
    return True


def _abbreviates(word: str) -> bool:
    """Titles are capitals ("Gen. Ames"); "he is a rep. Later" is a word that ends a sentence."""
    return word[0].isupper() or word in SMALL


def _after_initial(last: str, opening: str, word: str) -> bool:
    """A single letter: an initial before a name ("J. Orwell"), else the end ("vitamin C. The")."""
    if last.islower():
        return last not in SMALL or not word
    return bool(opening) or not word or word.lower() in STARTERS


def _attributed(prose: str, end: int) -> bool:
    """Whether "… Name said." follows a quoted question or exclamation."""
    rest = prose[end : end + 80].lstrip()
    match = NAME_THEN_WORD.match(rest)
    return match is not None and match.group(1) in ATTRIBUTION
