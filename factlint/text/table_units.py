"""Units that stand above a table and hold for all of its numbers: "Year to 31 March, £ thousand", "(EUR per tonne)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.language.en.currencies import CODE_IS_WORD, CODES, MONEY_SIGNS, NAMES, POUND_WORDS
from factlint.language.en.numbers import SCALE_LETTERS, SCALES
from factlint.language.en.units import UNIT_RATES, UNLESS
from factlint.language.en.units import WORDS as UNITS
from factlint.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Block

_LONGEST = 120  # characters of a line that says what the table below counts in
_MOST_WORDS = 4  # of its unit
_ABOVE = ("paragraph", "heading", "title", "caption")
_BRACKETS = pattern(r"\(([^()]{1,50})\)")
_JOINTS = pattern(r"[,:;]\s|\s[-–—]\s|\b[Ii]n\s")
_SIGN = pattern(r"([$€£])(?=\S)")
_UNLESS = pattern(r"[\s,;]+(?:" + "|".join(UNLESS) + r")\b.*\Z", re.IGNORECASE)
_RATE = pattern(r"(?:\s*/\s*\w+|\s+(?:" + "|".join(UNIT_RATES) + r")\s+(?!cent\b)\w+)\Z", re.IGNORECASE)
_THOUSANDS = pattern(r"(?:'|’)?\b000s?\b|(?<=[$€£])['’]?000s?\b")


def unit_above(blocks: Sequence[Block]) -> str:
    """The unit that the last of the blocks names for a table that follows it; empty where it names none."""
    above = blocks[-1] if blocks else None
    if above is None or above.kind not in _ABOVE or len(above.prose) > _LONGEST:
        return ""
    return next(filter(None, map(_unit, _parts(above.prose.strip()))), "")


def _parts(line: str) -> Iterator[str]:
    """What stands in the line's brackets, and its tails behind a comma, a dash or "in"."""
    yield from _BRACKETS.findall(line)
    yield line
    for joint in _JOINTS.finditer(line):
        yield line[joint.end() :]


def _unit(part: str) -> str:
    """A part that is nothing but an amount of money or a scaled unit, freed of "per tonne" and of exceptions."""
    bare = _UNLESS.sub("", part.strip()).rstrip(" .:")
    bare = _THOUSANDS.sub(" thousand", _RATE.sub("", bare.removeprefix("in ").removeprefix("In "))).strip()
    words = _SIGN.sub(r"\1 ", bare).split()
    if not 0 < len(words) <= _MOST_WORDS:
        return ""
    money = [word for word in words if _is_money(word)]
    letters = SCALE_LETTERS if money else ()
    scaled = any(map(_is_scale, words))
    rest = [word for word in words if not (_is_scale(word) or word in letters or word in money or word == "of")]
    if rest and not (scaled and not money and len(rest) == 1 and rest[0].lower() in UNITS):
        return ""
    return bare if money or rest else ""


def _is_scale(word: str) -> bool:
    return word.lower().removesuffix("s") in SCALES or word.lower() in SCALES


def _is_money(word: str) -> bool:
    """A sign, a code or a currency's name."""
    if word in CODES:
        return word not in CODE_IS_WORD
    return (not MONEY_SIGNS.isdisjoint(word) and len(word) <= len("US$")) or word.lower() in {*NAMES, *POUND_WORDS}
