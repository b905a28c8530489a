"""What a slip may change in a draft that is right: one value, name, office or word, in one way each."""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from factlint.values.nations import nation

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

KINDS = ("figure", "day", "weekday", "month", "year", "person", "role", "country", "turned", "negated")
SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
PAIRS = (
    "rose fell, increased decreased, approved rejected, won lost, up down, higher lower, more fewer, before after, "
    "opened closed, first last, agreed refused, accepted declined, supported opposed, above below, rise fall"
)
OPPOSITES = dict(
    pair for one, other in (both.split() for both in PAIRS.split(", ")) for pair in ((one, other), (other, one))
)
TO_NEGATE = re.compile(
    r"\b(?:was|were|is|are|will|has|have|had|did|can)\b(?! not\b)(?! (?:ten|seven|eleven|open|even|then|often|when)\b)"
    r"(?= (?:be|have|[a-z]+(?:ed|en))\b)"
)
NEARBY = 9
"""Days, and numbers in words, by which a value is altered at most."""


class Alteration(NamedTuple):
    """A draft's words from `start` to `end` in code points, and what stands there instead."""

    kind: str
    start: int
    end: int
    words: str


def alterations(text: str, claims: Sequence[Any], chance: random.Random) -> Iterator[Alteration]:
    """Everything that may be altered in a draft, each in one way."""
    persons = sorted(_persons(claims))
    marked = [match.span() for match in re.finditer(r"<!--.*?-->|\A---\n.*?\n---\n", text, re.DOTALL)]
    for claim in claims:
        if _within(claim.offset, marked):
            continue
        told = text[claim.offset : claim.end_offset]
        if claim.kind == "figure" and (words := _other_number(told, chance)):
            yield Alteration("figure", claim.offset, claim.end_offset, words)
        elif claim.kind == "date" and (dated := _other_date(told, chance)):
            yield Alteration(dated[0], claim.offset, claim.end_offset, dated[1])
        elif claim.kind == "name" and told in persons:
            others = [name for name in persons if name.split()[-1] != told.split()[-1]]
            if others:
                yield Alteration("person", claim.offset, claim.end_offset, chance.choice(others))
    yield from _exchanged_roles(text, [c for c in claims if c.kind == "role" and not _within(c.offset, marked)], chance)
    for word in re.finditer(r"\b[a-z]+\b", text):
        if word.group() in OPPOSITES and not _within(word.start(), marked):
            yield Alteration("turned", word.start(), word.end(), OPPOSITES[word.group()])
    for verb in TO_NEGATE.finditer(text):
        if not _within(verb.start(), marked):
            yield Alteration("negated", verb.start(), verb.end(), f"{verb.group()} not")


def _exchanged_roles(text: str, roles: Sequence[Any], chance: random.Random) -> Iterator[Alteration]:
    """Each office or country with that of somebody else in its place; none told by a verb."""
    told = [(c, text[c.offset : c.end_offset], c.claim.value.endswith(" national")) for c in roles]
    told = [(c, words, of) for c, words, of in told if of or c.claim.value.endswith(words)]
    for claim, own, national in told:
        others = {words for c, words, of in told if of is national and c.claim.about != claim.claim.about}
        others = {words for words in others if not national or bool(nation(words)) == bool(nation(own))}
        possible = sorted(words for words in others if words.lower().split()[-1] != own.lower().split()[-1])
        if possible:
            kind = "country" if national else "role"
            yield Alteration(kind, claim.offset, claim.end_offset, chance.choice(possible))


def _persons(claims: Sequence[Any]) -> set[str]:
    """The full names that hold an office in the draft or speak in it."""
    holders = {str(c.claim.value).split(" = ")[0] for c in claims if c.kind == "role" and " = " in str(c.claim.value)}
    speakers = {c.claim.about for c in claims if c.kind == "quote"}
    return {name for name in holders | speakers if 1 < len(name.split()) <= 4 and name[:1].isupper()}


def _within(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _put(told: str, place: re.Match[str], words: str) -> str:
    return told[: place.start()] + words + told[place.end() :]


def _other_number(told: str, chance: random.Random) -> str | None:
    """A number with one of its first two digits changed, or another small number in words."""
    if match := re.search(r"\d[\d,]*", told):
        places = [i for i in range(match.start(), match.end()) if told[i].isdigit()]
        place = chance.choice(places[:2])
        digit = chance.choice([d for d in "123456789" if d != told[place]])
        return told[:place] + digit + told[place + 1 :]
    for match in re.finditer(r"[A-Za-z]+", told):
        if match.group().lower() in SMALL[1:]:
            place = SMALL.index(match.group().lower())
            near = [n for i, n in enumerate(SMALL) if 0 < abs(i - place) <= 3 and i]
            word = chance.choice(near)
            return _put(told, match, word.capitalize() if match.group()[0].isupper() else word)
    return None


def _other_date(told: str, chance: random.Random) -> tuple[str, str] | None:
    """Which part of a date is altered, and the date with it."""
    has_day = re.search(r"\b\d{1,2}\b", told)
    for match in re.finditer(r"[A-Z][a-z]+", told):
        for kind, names in (("weekday", list(calendar.day_name)), ("month", list(calendar.month_name)[1:])):
            if match.group() in names and not (kind == "month" and has_day):  # the day is altered rather
                other = chance.choice([name for name in names if name != match.group()])
                return kind, _put(told, match, other)
    if day := re.search(r"\b(?:[12]?\d|3[01])\b(?![:.]\d)", told):
        number = int(day.group())
        near = [n for n in range(max(1, number - NEARBY), min(28, number + NEARBY) + 1) if n != number]
        return "day", _put(told, day, str(chance.choice(near)))
    if year := re.search(r"\b(?:19|20)\d\d\b", told):
        return "year", _put(told, year, str(int(year.group()) + chance.choice((-2, -1, 1, 2))))
    return None
