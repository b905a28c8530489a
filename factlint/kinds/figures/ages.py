"""Ages that are told by a bare number: "aged 52", ", 52," after a name, "a girl of 9", "the oldest was 47"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from factlint.kinds.figures.guards import is_name
from factlint.language.en import counted, directions
from factlint.language.en import numbers as words
from factlint.language.en.calendar import TIMES
from factlint.language.en.pronouns import PERSONAL
from factlint.values.lexemes import adjacent, follows, lower, shape
from factlint.values.quantities.numbers import read_numeral

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme

_OLDEST = 120
_CLAUSE = 8  # words before a number among which the one stands that makes it an age
_PARTING = frozenset(",;:()")

AgeForm = Literal["aged", "apposition", ""]


def age_form(tokens: Sequence[Lexeme], first: int, last: int) -> AgeForm:
    """How a bare number shows itself an age: "aged 52", or ", 52," after a name."""
    before, lead = lower(tokens, first - 1), 2
    if before in counted.BOTH:
        before, lead = lower(tokens, first - 2), 3
    if before in counted.AGE_WORDS or (before == "of" and lower(tokens, first - 2) in counted.AGE_WORDS):
        return "aged"
    if before in counted.BEING_AGED and _of_a_person(tokens, first, last):
        return "aged"
    if _may_be_age(tokens, first, last) and _told_of_a_life(tokens, first, last):
        return "aged"
    if before != "," or last - first != 1 or shape(tokens, first) != "number" or not tokens[first].text.isdecimal():
        return ""
    named = shape(tokens, first - lead) == "word" or lower(tokens, first - lead) in (")", "”", '"')
    if lower(tokens, first - lead) in TIMES:
        return ""  # "17 on Tuesday, 19 on Wednesday"
    if not named or len(tokens[first].text) > 3 or not 0 < int(tokens[first].text) < _OLDEST:
        return ""
    capital = tokens[first - lead].text[:1].isupper()
    closes = (
        lower(tokens, last) in (",", ";", ")", ".", "(", "—", "–", "-")
        and not (adjacent(tokens, last) and adjacent(tokens, last + 1))
    ) or last >= len(tokens)
    # not "at Fennick, 42 of the 105 places", "from Brell, 91 made it"
    stops = counted.PHRASE_STOPS - directions.COMPARING - words.OF - counted.DONE_BY_SO_MANY
    verb = lower(tokens, last) in stops
    return "apposition" if closes or (capital and verb) else ""


def _of_a_person(tokens: Sequence[Lexeme], first: int, last: int) -> bool:
    """ "She turned 40 on Monday", "he was 17 when": a bare number said of a person, of whom nothing is counted."""
    numeral = read_numeral(tokens, first)
    if numeral is None or numeral.end != last or not 0 < numeral.low < _OLDEST:
        return False
    person = lower(tokens, first - 2) in counted.PERSONS_AGED
    if lower(tokens, first - 1) in counted.TURNED and (person or is_name(tokens, first - 2)):
        return shape(tokens, last) != "word" or lower(tokens, last) in counted.PHRASE_STOPS
    told = lower(tokens, last) in counted.AFTER_AN_AGE and not adjacent(tokens, last + 1)
    return person and (told or _goes_on(tokens, last) or follows(tokens, last, counted.THEN))


def _goes_on(tokens: Sequence[Lexeme], at: int) -> bool:
    """Whether the clause goes on behind "and", with no other number: "who is 38 and has retired"."""
    going_on = lower(tokens, at) in words.AND and shape(tokens, at + 1) == "word"
    return going_on and read_numeral(tokens, at + 1) is None


def _may_be_age(tokens: Sequence[Lexeme], first: int, last: int) -> bool:
    """Whether a whole number that nobody outlives stands alone, with nothing behind it that it could count."""
    numeral = read_numeral(tokens, first)
    if numeral is None or numeral.end != last or numeral.form != "cardinal" or not 0 < numeral.low < _OLDEST:
        return False
    if adjacent(tokens, last) and adjacent(tokens, last + 1):
        return False
    return shape(tokens, last) not in ("word", "number") or lower(tokens, last) in counted.PHRASE_STOPS


def _told_of_a_life(tokens: Sequence[Lexeme], first: int, last: int) -> bool:
    """ "A girl of 9", "the oldest was 47", "can live past 40", "females are nine before they lay"."""
    before, ahead = lower(tokens, first - 1), lower(tokens, first - 2)
    if before in words.OF and ahead in counted.OF_AN_AGE:
        return True
    if before in counted.RANKED_BY_AGE:
        return True
    if before in counted.LIVED_UNTIL and ahead in counted.LIVING:
        return True
    if before not in counted.BEING_SO_OLD:
        return False
    if lower(tokens, last) in counted.BEFORE_THEY and lower(tokens, last + 1) in PERSONAL:
        return True
    for place in range(first - 2, max(-1, first - 2 - _CLAUSE), -1):
        if lower(tokens, place) in counted.RANKED_BY_AGE:
            return True
        if lower(tokens, place) in _PARTING:
            break
    return False
