"""How a sentence has a value stand to a standard: above or below what was before, was expected or is usual.

"Widened to 18 million", "18 million, down from May", "at 18 million, sales were below forecasts", "a loss of 18
million". The words for it are many, and what they come to is two things: the side, and the standard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import directions, standards
from factlint.language.en.calendar import TIMES
from factlint.language.en.negating import JOINING
from factlint.language.en.reckoning import FROM, NO_WAYS, TO
from factlint.records import NamedTuple
from factlint.values.quantities.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.values.quantities.quantity import Direction

EARLIER, EXPECTED, USUAL, SIGN, THE_OTHER = "earlier", "expected", "usual", "sign", "the other"
"""The standards that a value is held against; a sign is told against nothing at all, which parts a profit from a loss,
and the last is another value of the same sentence: "up from 40"."""

_VERB = 7
"""Words from a verb of movement to the "to" of its value: "reduced its net loss to"."""
_BEGAN = 9
"""Words from "from" to the "to" of such a value: "from 2.5 billion in the same month of 2023"."""
_STANDARD = 8
"""Words in which a standard is named behind the word that tells the side: "the 40,000 that had been hoped for"."""
_OBJECT = 4
"""The same behind a verb whose object it is: "beat the forecasts"."""
_NOUN = 4
"""Words of what a value counts or is of, before the comparison: "58 per cent full", "62 cents a share"."""
_SUBJECT = 7
"""Words of the subject behind "at 4.1 million,"."""
_OPENS = frozenset({",", "(", "–", "—", "-"})
_MARKS = frozenset({",", "(", ")", "–", "—"})
_ENDS = frozenset({";", ":", "."})
_JOINS = frozenset({"and", "but", "while"})


class Standing(NamedTuple):
    """Which side of which standard a value lies on, and where in its sentence stands the word that says so."""

    way: Direction
    against: str
    start: int = 0
    end: int = 0


def _told(way: Direction, against: str, word: Token) -> Standing:
    return Standing(way, against, word.start, word.end)


def standings(figure: Statement, statements: Sequence[Statement]) -> frozenset[Standing]:
    """All that the words of its sentence say of a figure's standing; none where they say nothing, or may deny it.

    `statements` are those of the same sentence.
    """
    if not isinstance(figure.value, Quantity):
        return frozenset()
    start, end = span_of(figure)
    before, after = figure.sentence.before(start), figure.sentence.after(end)
    others = [s for s in statements if s.kind == "figure" and s is not figure]
    found = {
        *_moved_to(_without_start(before, others)),
        *_beside(before, after, others),
        *_by_verb(before, after, others),
    }
    found |= {*_signed(before, after)}
    return frozenset(found)


def span_of(figure: Statement) -> tuple[int, int]:
    """Where a figure starts and ends in its sentence, with the words that bound it."""
    return figure.wide or (figure.start, figure.end)


def standard_in(words: Sequence[Token]) -> str:
    """What some words name as a standard; empty where they name none."""
    lowers = [word.lower for word in words]
    for against, telling in ((EXPECTED, standards.EXPECTED_STANDARD), (USUAL, standards.USUAL_STANDARD)):
        if not telling.isdisjoint(lowers):
            return against
    dated = any(_is_year(word) for word in words)
    earlier = dated or not (standards.EARLIER_STANDARD | TIMES).isdisjoint(lowers)
    return EARLIER if earlier else ""


def _moved_to(before: Sequence[Token]) -> Iterator[Standing]:
    """ "Widened to 18 million", "has brought its debt down to 310"."""
    if not before or before[-1].lower not in TO:
        return
    last = len(before) - 2 - (len(before) > 1 and before[-2].text == ",")  # "was revised upwards, to 1.1"
    for place in range(last, max(-1, last - _VERB), -1):
        word = before[place]
        if word.lower in directions.TURNED_BY_TO and place == last:
            carried = [token.lower for token in before[max(0, place - _VERB) : place]]
            if standards.BROUGHT.isdisjoint(carried) and not _moves(carried):
                return
        if word.text in _OPENS or word.text in _ENDS or not (_is_year(word) or _no_other(before, place)):
            return
        if way := _level_way(word.lower):
            if not _denied(before[max(0, place - 3) : place]):
                yield _told(way, EARLIER, word)
            return


def _without_start(before: Sequence[Token], others: Sequence[Statement]) -> Sequence[Token]:
    """The words before "to" without where a movement began: "rose *from 2.5 billion in 2023* to"."""
    if not before or before[-1].lower not in TO:
        return before
    for place in range(len(before) - 2, max(-1, len(before) - 2 - _BEGAN), -1):
        if before[place].lower in FROM:
            inner = before[place + 1 : -1]
            told = [token for token in inner if not _in_any(token, others)]
            plain = all(token.lower in TIMES or token.lower in standards.IN_TIME or _is_year(token) for token in told)
            return [*before[:place], before[-1]] if plain and len(told) < len(inner) else before
    return before


def _no_other(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token is no number, or the size of the movement: "trimmed by 300 to 5,900"."""
    return tokens[place].shape != "number" or "by" in [token.lower for token in tokens[max(0, place - 3) : place]]


def _is_year(token: Token) -> bool:
    return token.shape == "number" and len(token.text) == len("2024") and token.text[0] in "12"


def _moves(words: Sequence[str]) -> bool:
    return any(_level_way(word) for word in words)


def _level_way(word: str) -> Direction:
    return "up" if word in standards.LEVEL_UP else "down" if word in standards.LEVEL_DOWN else ""


def _beside(before: Sequence[Token], after: Sequence[Token], others: Sequence[Statement]) -> Iterator[Standing]:
    """ "18 million, down from May", "at 18 million, sales were below forecasts", "18, which is 2 over budget"."""
    held = bool(before) and before[-1].lower in standards.HELD_AT
    opened = copula = amount = False
    words = 0
    for place, token in enumerate(after):
        lower = token.lower
        if token.text in _ENDS or lower in JOINING or (token.text in _OPENS and opened):
            if not (token.text == "," and held and not copula):
                return
        elif token.text in _OPENS:
            opened, words = True, 0
        elif _in_any(token, others):
            if amount and token.shape == "number":
                return
            amount = True
        elif way := _side(after, place):
            told = (opened or copula or not words) and not _denied(after[max(0, place - 3) : place])
            against = standard_in(_until_figure(after[place + 1 :], others)) if told else ""
            if told and lower in directions.TURNED_BY_TO and any(t.lower in FROM for t in after[place + 1 : place + 2]):
                against = against or THE_OTHER
            bare = lower in directions.TURNED_BY_TO and not against and not after[place + 1 : place + 2]
            if against or (told and bare):
                yield _told(way, against or EARLIER, token)
            return
        elif lower in standards.COPULAS:
            copula = True
        elif lower not in standards.DEGREE_WORDS:
            words += 1
            if words > (_SUBJECT if held and opened else 0 if opened else _NOUN):
                return


def _side(tokens: Sequence[Token], place: int) -> Direction:
    """The side that a word tells of what follows. A comparative needs its "than": "was lower in May" tells of May."""
    word, after = tokens[place].lower, [token.lower for token in tokens[place + 1 : place + 2]]
    if word in standards.SHORT_OF and after != ["of"]:
        return ""
    if word in standards.COMPARATIVES and after != ["than"]:
        return ""
    return "up" if word in standards.ABOVE else "down" if word in standards.BELOW else ""


def _until_figure(words: Sequence[Token], others: Sequence[Statement]) -> list[Token]:
    """The words that name a standard, as far as a mark; a figure among them is the standard's own."""
    found: list[Token] = []
    for token in words[:_STANDARD]:
        if token.text in _MARKS or token.text in _ENDS or token.lower in _JOINS:
            break
        if not _in_any(token, others) or token.shape == "number":
            found.append(token)
    return found


def _by_verb(before: Sequence[Token], after: Sequence[Token], others: Sequence[Statement]) -> Iterator[Standing]:
    """ "Beat forecasts with 18 million", "18 million, missing its target", "in over budget at 18 million"."""
    yield from _objects(_nearest_before(before, others), over_too=True)
    yield from _objects(_nearest_after(after, others), over_too=False)


def _nearest_before(before: Sequence[Token], others: Sequence[Statement]) -> list[Token]:
    found: list[Token] = []
    for token in reversed(before):
        if (
            token.text in _ENDS
            or any(o.start <= token.start < o.end for o in others)
            or token.lower in ("but", "while")
        ):
            break
        found.append(token)
    held = found and (found[0].lower in standards.HELD_AT or found[0].lower == "by")
    return found[::-1] if held else []


def _nearest_after(after: Sequence[Token], others: Sequence[Statement]) -> list[Token]:
    """The clause behind a value, or the participle that follows it, as far as the next figure."""
    found: list[Token] = []
    for token in after:
        if token.text in _ENDS or token.lower in _JOINS or _in_any(token, others):
            break
        found.append(token)
    return found


def _objects(words: Sequence[Token], *, over_too: bool) -> Iterator[Standing]:
    """The verbs among some words whose object is a standard; before a value "over" and "under" do as well."""
    for place, token in enumerate(words):
        way = _verb_way(token.lower) or (_side(words, place) if _may_side(token.lower, over_too=over_too) else "")
        against = standard_in(words[place + 1 : place + 1 + _OBJECT]) if way else ""
        if way and against in (EXPECTED, USUAL):
            if not _denied(words[max(0, place - 3) : place]):
                yield _told(way, against, token)
            return


def _may_side(word: str, *, over_too: bool) -> bool:
    return word in standards.SHORT_OF or (over_too and word in standards.PREPOSITIONS)


def _verb_way(word: str) -> Direction:
    return "up" if word in standards.EXCEEDS else "down" if word in standards.FALLS_SHORT else ""


def _signed(before: Sequence[Token], after: Sequence[Token]) -> Iterator[Standing]:
    """ "A surplus of 5 million", "a 5 million loss", "lost 5 million": not "cut its loss by 5 million"."""
    for token in before[-1:]:
        if token.lower in standards.GAINING or token.lower in standards.LOSING:
            yield _told("up" if token.lower in standards.GAINING else "down", SIGN, token)
    told = [before[-2]] if len(before) > 1 and before[-1].lower == "of" else []
    told += [token for token in after[:2] if token.shape == "word"]
    for token in told:
        if token.lower in standards.SIGNED_UP:
            yield _told("up", SIGN, token)
        elif token.lower in standards.SIGNED_DOWN:
            yield _told("down", SIGN, token)


def _in_any(token: Token, figures: Sequence[Statement]) -> bool:
    return any(figure.start <= token.start < figure.end for figure in figures)


def _denied(words: Sequence[Token]) -> bool:
    return not NO_WAYS.isdisjoint(word.lower for word in words)
