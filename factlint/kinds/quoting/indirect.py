"""Indirect speech: whom a sentence gives what it tells, without quotation marks.

"Ann Roe warned that the bridge may close", "the bridge may close, said Ann Roe", "according to Ann Roe", "as Ann Roe
admitted", "Ann Roe's warning that", "the finding that … was made by Ann Roe", "in Ann Roe's view".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.attribution import after_quotation, of_verb
from factlint.kinds.quoting.speaker import Item, Speaker, is_finite, is_noun, phrase_after, phrase_before
from factlint.language.en import saying
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence

Span = tuple[int, int]

_TIME = 5
"""Items that may stand behind an attribution: "said Ann Roe on Monday evening"."""
_ADDRESSED = 6
"""Items between "told" and "that": whom it was told."""
_STOPS = frozenset(",;.:")
_BEHIND = saying.TYING | saying.TIMES | {saying.RELATIVE_PERSON}
"""What may follow ", said Ann Roe"; not so a verb: "Ann Roe, the mayor, said the ferry was late"."""


class Told(NamedTuple):
    """What is told as somebody's: the speaker, and where the clause stands in the sentence's text."""

    speaker: Speaker
    start: int
    end: int


class _Part(NamedTuple):
    """The same by the numbers of the sentence's items: the attribution's own, and those of the clause."""

    speaker: Speaker
    first: int
    last: int
    clause: int
    end: int


def read_told(sentence: Sentence, quoted: Sequence[Span] = ()) -> list[Told]:
    """What a sentence gives to somebody, in order. `quoted` are the places of its quotations, one item each."""
    items = list(_items(sentence, quoted))
    parts: list[_Part] = []
    at = 0
    while at < len(items):
        floor = max((part.last for part in parts), default=0)
        found = _part_at(items, at, floor)
        if found is not None and found.speaker.end > found.speaker.start:
            if parts and parts[-1].clause < found.first < parts[-1].end and found.clause >= parts[-1].clause:
                parts[-1] = parts[-1]._replace(end=found.first)  # the next one's words are not the last one's
            parts.append(found)
            at = max(at, found.last - 1)
        at += 1
    return [
        Told(part.speaker, items[part.clause].start, items[part.end - 1].end)
        for part in parts
        if part.end > part.clause
    ]


def _items(sentence: Sentence, quoted: Sequence[Span]) -> Iterator[Item]:
    """The items of a sentence with places in its own text."""
    inside = -1
    for token in sentence.tokens:
        number = next((n for n, span in enumerate(quoted) if span[0] <= token.start < span[1]), -1) if quoted else -1
        if number < 0:
            yield Item(token.text, token.lower, token.start, token.end, token.shape)
        elif number != inside:
            yield Item(sentence.text[slice(*quoted[number])], "", *quoted[number], "quotation", number)
        inside = number


def _part_at(items: Sequence[Item], at: int, floor: int) -> _Part | None:
    """The attribution that the item at `at` shows, if any."""
    item = items[at]
    if item.text == ",":
        return _trailing(items, at, floor)
    if item.shape != "word":
        return None
    if item.lower == saying.ACCORDING[0] and [i.lower for i in items[at + 1 : at + 2]] == [saying.ACCORDING[1]]:
        return _according(items, at, floor)
    if item.lower in saying.THINGS_SAID and [i.lower for i in items[at + 1 : at + 2]] == [saying.SAID_THAT]:
        return _thing_said(items, at)
    if item.lower in saying.BEFORE_VIEWS:
        return _view(items, at, floor)
    verb = is_finite(items, at) or item.lower in saying.HOLDING_TRUE
    return _leading(items, at, floor) if verb and not is_noun(items, at, floor) else None


def _trailing(items: Sequence[Item], comma: int, floor: int) -> _Part | None:
    """ "…, said Ann Roe on Monday", "…, Ann Roe said"."""
    found = after_quotation(items, comma + 1, len(items))
    speaker = found.speaker
    if speaker is None or not found.cue or found.denied:
        return None
    after = next((n for n in range(comma + 1, len(items)) if items[n].start >= speaker.end), len(items))
    verbs = [n for n in range(comma + 1, len(items)) if is_finite(items, n)][:1]
    last = max([after, *(n + 1 for n in verbs)])
    if verbs and verbs[0] >= after:
        trails = _stop(items, last) - last <= _TIME  # not "In a letter, Ann Roe said the ferry was late"
    else:
        trails = not verbs or after == len(items) or items[after].text in _STOPS or items[after].lower in _BEHIND
    return _Part(speaker, comma, last, floor, comma) if trails else None


def _according(items: Sequence[Item], at: int, floor: int) -> _Part | None:
    found = phrase_after(items, at + 2)
    if found is None:
        return None
    speaker, last = found
    if at > floor and items[at - 1].lower not in saying.GOING_ON:
        return _Part(_by_apposition(items, speaker, last), at, last, floor, at)
    return _Part(_by_apposition(items, speaker, last), at, last, last, _end(items, last))


def _by_apposition(items: Sequence[Item], speaker: Speaker, last: int) -> Speaker:
    """The name behind a description, or the speaker as found: "the head of parks, Ann Roe"."""
    named = phrase_after(items, last + 1) if last < len(items) and items[last].text == "," else None
    described = speaker.name[:1].islower() or speaker.name.split()[0].lower() in saying.DETERMINERS
    return named[0] if described and named and named[0].name[:1].isupper() and not named[0].pronoun else speaker


def _thing_said(items: Sequence[Item], noun: int) -> _Part | None:
    """ "Ann Roe's warning that the bridge may close", "the finding that it may close was made by Ann Roe"."""
    stop = _end(items, noun + 2)
    for at in range(noun + 2, stop - 1):
        by = items[at].lower in saying.MADE and items[at + 1].lower == saying.AGENT
        if by or (items[at].lower in saying.CAME and items[at + 1].lower == saying.FROM):
            found = phrase_after(items, at + 2)
            if found is not None:
                return _Part(_by_apposition(items, *found), noun, found[1], noun + 2, at)
    owner = _owner(items, noun)
    return _Part(owner, noun, noun + 2, noun + 2, stop) if owner is not None else None


def _owner(items: Sequence[Item], noun: int) -> Speaker | None:
    """Whose a thing said is: the possessive before it."""
    if noun == 0 or not items[noun - 1].lower.endswith(saying.POSSESSIVE_ENDINGS):
        return None
    bare = items[noun - 1]
    cut = len(bare.text) - (2 if bare.text[-1:] == "s" else 1)
    owner = bare._replace(text=bare.text[:cut], lower=bare.lower[:cut], end=bare.start + cut)
    return phrase_before([*items[: noun - 1], owner], noun, 0)


def _view(items: Sequence[Item], at: int, floor: int) -> _Part | None:
    """ "in Ann Roe's view", "in the view of Ann Roe", "by the minister's account"."""
    for noun in range(at + 2, min(at + _ADDRESSED, len(items))):
        if items[noun].lower in saying.VIEWS:
            owner = _owner(items, noun)
            last = noun + 1
            if owner is None and [i.lower for i in items[noun + 1 : noun + 2]] == ["of"]:
                found = phrase_after(items, noun + 2)
                owner, last = found if found is not None else (None, last)
            if owner is None:
                return None
            return _Part(owner, at, last, *((floor, at) if at > floor else (last, _end(items, last))))
    return None


def _leading(items: Sequence[Item], verb: int, floor: int) -> _Part | None:
    """ "Ann Roe warned that the bridge may close", "as Ann Roe admitted, the bridge may close"."""
    found = of_verb(items, verb, verb + 1, floor) if verb + 1 < len(items) else None
    if found is None or found.speaker is None or found.denied:
        return None
    first = next((n for n in range(floor, verb) if items[n].start >= found.speaker.start), verb)
    clause = verb + 1
    near = range(clause, min(clause + _ADDRESSED, len(items)))
    clause = next((n + 1 for n in near if items[n].lower == saying.SAID_THAT), clause)
    if clause == verb + 1 < len(items) and items[clause].lower == saying.SAID_OF:
        return None  # "“…,” Ann Roe said of the bridge": it is what her words are about
    if first and items[first - 1].lower == saying.AS and clause < len(items) and items[clause].text == ",":
        clause += 1
    return _Part(found.speaker, first, verb + 1, clause, _end(items, clause))


def _stop(items: Sequence[Item], first: int) -> int:
    """The first mark from here that ends a part of a sentence, or its end."""
    return next((n for n in range(first, len(items)) if items[n].text in _STOPS), len(items))


def _end(items: Sequence[Item], first: int) -> int:
    """Where a clause ends that begins here: at a semicolon, at ", but", or with the sentence."""
    for n in range(first, len(items)):
        if items[n].text == ";" or (items[n].lower in saying.PARTING and items[n - 1].text == ","):
            return n
    return len(items)
