"""The words that name a speaker: found forward from a verb of saying, or backward from it.

A speaker is a name, a title with a name, a pronoun, or a description ("one European diplomat", "a spokesman for the
port"). What is given as its name is the name without title and office, else the description as written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import saying
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Item(NamedTuple):
    """A token outside quotation marks, or a whole quotation, with its place in the block's prose."""

    text: str
    lower: str
    start: int
    end: int
    shape: str
    """A token's shape, or `quotation`."""
    quotation: int = -1


class Speaker(NamedTuple):
    """Who is given words."""

    name: str
    start: int
    end: int
    """The place of the whole phrase, titles included, in the block's prose."""
    pronoun: str = ""
    """The pronoun in lower case, where that is all there is."""
    female: bool | None = None
    """By title, where there is one that tells."""


_APOSTROPHES = frozenset("'’")
_TIGHT = frozenset("-/'’")
"""Marks that belong to a description where nothing stands between them and the word before."""
_NOBODY = saying.TIMES | saying.DETERMINERS | saying.CONJUNCTIONS | saying.PLACEHOLDERS
LONGEST_PHRASE = 16
APPOSITION_AT_MOST = 30


def is_capital(item: Item) -> bool:
    """Whether it is a word that begins with a capital."""
    return item.shape == "word" and item.text[:1].isupper()


def is_saying(item: Item) -> bool:
    """Whether it is a form of a verb of saying."""
    return item.lower in saying.SAYING


def is_finite(items: Sequence[Item], at: int) -> bool:
    """A verb of saying that can have a subject beside it: no "-ing" form, no bare infinitive after "to"."""
    item = items[at]
    if at + 1 < len(items) and items[at + 1].lower == saying.WITH_PARTICLE.get(item.lower):
        return True
    if item.lower not in saying.SAYING or item.shape != "word":
        return False
    return not item.lower.endswith(saying.PARTICIPLE_ENDING) or (at > 0 and items[at - 1].lower == saying.AS)


def speaks(items: Sequence[Item], at: int, floor: int) -> bool:
    """Whether the item is a verb of saying, and no noun of that form."""
    return items[at].lower in saying.SAYING and not is_noun(items, at, floor)


def is_noun(items: Sequence[Item], at: int, floor: int) -> bool:
    """A form that is noun and verb alike ("the report", "his comments", "state police") read as a noun."""
    if items[at].lower not in saying.NOUN_LIKE:
        return False
    if at == floor or at == 0:
        return True
    before = items[at - 1]
    following = items[at + 1] if at + 1 < len(items) else None
    if before.text == "," and following and (is_capital(following) or following.lower in saying.DETERMINERS):
        return False  # "Not so, replies the leader:"
    acts = following is not None and (following.lower in saying.DETERMINERS or following.lower in saying.OBJECTS)
    if acts and before.lower in saying.GOING_ON:
        return False  # "pays for it and calls the scheme “…”"
    tied = before.lower in saying.DETERMINERS or before.lower in saying.TYING
    if tied or before.lower.endswith(saying.POSSESSIVE_ENDINGS):
        return True
    return not (
        before.lower.endswith("s") or is_capital(before) or before.lower in saying.PRONOUNS | saying.AUXILIARIES
    )


def phrase_after(items: Sequence[Item], first: int) -> tuple[Speaker, int] | None:
    """The speaker whose words begin at `first`, and the number of the item after them."""
    at, last = first, min(len(items), first + LONGEST_PHRASE)
    while at < last and _extends(items, first, at):
        at += 1
    while at > first and (items[at - 1].lower in saying.OFFICES_OF or items[at - 1].text in "-/,.'’"):
        at -= 1
    if at + 1 < last and at > first and items[at].lower == saying.AND and is_capital(items[at - 1]):
        second = phrase_after(items, at + 1) if is_capital(items[at + 1]) else None
        if second is not None and second[1] < len(items) and is_saying(items[second[1]]):
            at = second[1]
    speaker = _speaker(items[first:at])
    return (speaker, at) if speaker else None


def _extends(items: Sequence[Item], first: int, at: int) -> bool:
    """Whether a description that runs from `first` goes on with the item at `at`."""
    item = items[at]
    previous = items[at - 1] if at > first else None
    if item.lower in saying.PRONOUNS:
        return previous is None
    if previous is not None and previous.lower in saying.PRONOUNS:
        return False
    if item.text in _TIGHT:
        return previous is not None and previous.end == item.start and at + 1 < len(items)
    if item.text == ".":
        return previous is not None and (previous.lower in saying.ABBREVIATED_TITLES or _initial(previous))
    if item.shape == "number":
        return previous.text == "-" if previous is not None else _is_age(items, at)
    if item.shape != "word":
        return False
    if item.lower in saying.DETERMINERS:
        return previous is None or previous.lower in saying.OFFICES_OF or previous.lower in saying.DETERMINERS
    if item.lower in saying.OFFICES_OF:
        return previous is not None and _describes(items, first, at) and at + 1 < len(items)
    if is_capital(item):
        return item.lower not in saying.TIMES
    if item.lower in saying.NAME_PARTICLES and previous is not None and is_capital(previous):
        return at + 1 < len(items) and is_capital(items[at + 1])
    of = previous is not None and previous.lower in saying.OFFICES_OF  # "the head of forecasting"
    if item.lower in saying.BREAKING or item.lower in saying.AUXILIARIES or (is_verb(item) and not of):
        return False
    if not _noun_here(item, previous) or _describes_behind(items, at):
        return False
    named = previous is not None and is_capital(previous) and previous.lower not in saying.DETERMINERS
    if named and items[first].lower in saying.DETERMINERS and not item.lower.endswith(saying.ADVERB_ENDING):
        return True  # "her German counterpart"
    return not named or (previous is not None and _possessive(previous)) or _office_follows(items, at)


def _is_age(items: Sequence[Item], at: int) -> bool:
    """Whether a number opens an age in one word: "16-year-old"."""
    return [item.lower for item in items[at + 1 : at + 3]] == saying.OF_AN_AGE


def _describes_behind(items: Sequence[Item], at: int) -> bool:
    """Whether an adjective describes the noun before it, with what follows: "a person close to the talks"."""
    tied = at + 1 < len(items) and items[at + 1].lower in saying.TYING
    return tied and items[at].lower in saying.DESCRIBING_BEHIND


def _possessive(item: Item) -> bool:
    return item.lower.endswith(saying.POSSESSIVE_ENDINGS)


def is_verb(item: Item) -> bool:
    """A verb of saying in a form that is no common noun's."""
    return item.lower in saying.SAYING and item.lower not in saying.NOUN_LIKE and not is_capital(item)


def _noun_here(item: Item, before: Item | None) -> bool:
    """A form that is noun and verb alike, read as a noun: "the report", "a city's comments", not "Ann Roe claims"."""
    if item.lower not in saying.NOUN_LIKE:
        return True
    return before is not None and (
        before.lower in saying.DETERMINERS
        or before.lower.endswith(saying.POSSESSIVE_ENDINGS)
        or (before.shape == "word" and not is_capital(before) and not before.lower.endswith(saying.PLURAL_ENDING))
    )


def _describes(items: Sequence[Item], first: int, at: int) -> bool:
    """Whether the phrase so far is an office or a description, which "of" or "for" may complete."""
    previous = items[at - 1]
    if previous.lower in saying.TITLES or previous.lower in saying.ORGANISATION_HEADS:
        return True
    return not is_capital(previous) or items[first].lower in saying.DETERMINERS


def _office_follows(items: Sequence[Item], at: int) -> bool:
    """Whether a small word after a capitalised one goes on with the description: "Acme chief executive Ann Roe"."""
    item = items[at]
    if item.lower in saying.TITLES or item.lower in saying.SPEAKING_NOUNS:
        return not item.lower.endswith(saying.ADVERB_ENDING)
    if item.lower.endswith(saying.PLURAL_ENDING):  # "Acme officials", not "Roe pays 45 dollars"
        following = items[at + 1] if at + 1 < len(items) else None
        return following is None or (following.shape != "number" and following.lower not in saying.DETERMINERS)
    for following in items[at + 1 : at + 4]:
        if following.shape != "word" or following.lower in saying.BREAKING or is_verb(following):
            return False
        if is_capital(following) or following.lower in saying.TITLES:
            return True
    return False


def _initial(item: Item) -> bool:
    return len(item.text) == 1 and item.text.isupper()


def phrase_before(items: Sequence[Item], end: int, floor: int) -> Speaker | None:
    """The speaker whose words end right before item `end`, not reaching back beyond item `floor`."""
    at = end
    while at > max(floor, end - LONGEST_PHRASE) and _precedes(items, at - 1, end, floor):
        at -= 1
    while at < end and (
        items[at].text in "-.'’"
        or items[at].lower in saying.OFFICES_OF
        or items[at].lower in saying.CONJUNCTIONS
        or (items[at].lower in saying.OPENING and at + 1 < end and items[at].lower not in saying.DETERMINERS)
    ):
        at += 1
    return _speaker(items[at:end])


def _precedes(items: Sequence[Item], at: int, end: int, floor: int) -> bool:
    """Whether a description that runs up to `end` reaches back over the item at `at`."""
    item = items[at]
    following = items[at + 1] if at + 1 < end else None
    before = items[at - 1] if at > floor else None
    if item.lower in saying.PRONOUNS:
        return following is None
    if following is not None and following.lower in saying.PRONOUNS:
        return False
    if following is not None and following.lower in saying.DETERMINERS:
        if item.lower in saying.DETERMINERS:
            return True
        if item.lower not in saying.OFFICES_OF:
            return False
    if item.text in {"-", "/"}:
        return following is not None and following.start == item.end
    if item.text in _APOSTROPHES:
        return before is not None and before.end == item.start and before.lower.endswith(saying.PLURAL_ENDING)
    if item.text == ".":
        return before is not None and (before.lower in saying.ABBREVIATED_TITLES or _initial(before))
    if item.shape != "word":
        return item.shape == "number" and following is not None and following.text == "-"
    if item.lower in saying.DETERMINERS or is_capital(item):
        return item.lower not in saying.TIMES
    if item.lower in saying.OFFICES_OF:
        return (
            following is not None
            and before is not None
            and before.shape == "word"
            and before.lower not in saying.MEASURES
            and before.lower not in saying.BREAKING
            and not is_verb(before)
        )
    if item.lower == saying.AND:
        return following is not None and is_capital(following) and before is not None and is_capital(before)
    if item.lower in saying.NAME_PARTICLES and following is not None and is_capital(following):
        return before is not None and is_capital(before)
    return _noun_here(item, before) and not (
        item.lower in saying.BREAKING or item.lower in saying.AUXILIARIES or is_verb(item)
    )


def _speaker(items: Sequence[Item]) -> Speaker | None:
    """The speaker that these items name; None where they name nobody."""
    if not items:
        return None
    if items[0].lower in saying.PRONOUNS:
        pronoun = items[0]
        return Speaker(pronoun.text, pronoun.start, pronoun.end, pronoun.lower)
    words = [item for item in items if item.shape == "word"]
    if not words or _possessive(words[-1]) or all(word.lower in _NOBODY for word in words):
        return None
    if not any(map(is_capital, words)) and not _plausible(words):
        return None
    female = next((_gender(word.lower) for word in words if _gender(word.lower) is not None), None)
    named = _without_titles(items)
    return Speaker(_joined(named), items[0].start, items[-1].end, "", female)


def _plausible(words: Sequence[Item]) -> bool:
    """A description in small letters needs an article or a plural: "the minister", "two doctors", "officials"."""
    last = words[-1].lower
    return words[0].lower in saying.DETERMINERS or last in saying.SPEAKING_NOUNS or last.endswith(saying.PLURAL_ENDING)


def _gender(word: str) -> bool | None:
    if word in saying.FEMALE_TITLES:
        return True
    return False if word in saying.MALE_TITLES else None


def _without_titles(items: Sequence[Item]) -> Sequence[Item]:
    """A name's own words: what follows the last title, office or small letter. A description stays whole."""
    if not is_capital(items[-1]):
        return items
    cut = 0
    for at, item in enumerate(items[:-1]):
        following = items[at + 1]
        if item.text == ".":
            ends_title = at > 0 and items[at - 1].lower in saying.ABBREVIATED_TITLES
        elif item.lower in saying.OFFICES_OF:
            if at and items[at - 1].lower in saying.ORGANISATION_HEADS:
                continue
            return items if items[0].lower in saying.DETERMINERS else items[cut:]
        else:
            ends_title = item.lower in saying.TITLES or (
                item.text[:1].islower() and item.lower not in saying.NAME_PARTICLES | saying.DETERMINERS | {saying.AND}
            )
        if ends_title and is_capital(following):
            cut = at + 1
    if all(item.lower in saying.TITLES for item in items[cut:]):
        return items
    return items[cut:]


def _joined(items: Sequence[Item]) -> str:
    text = ""
    for previous, item in zip([None, *items], items, strict=False):
        text += (" " if previous is not None and item.start > previous.end else "") + item.text
    return text
