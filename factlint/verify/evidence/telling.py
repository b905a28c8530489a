"""How a value is told: who answers for it, and whether it was reached or only looked forward to.

"The union put it at 2,300" is nothing against "the trust counted 1,750", nor are the 405 million that analysts expected
against the 362 that were made.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.calendar import BESIDE_ANOTHER, FOLLOWING, PREVIOUS, UNITS
from factlint.language.en.negating import NOT
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.reckoning import COMPARING
from factlint.language.en.saying import ACCORDING, POSSESSIVE_ENDINGS
from factlint.language.en.telling import (
    ADDITIONAL,
    ALTOGETHER,
    COMPARED_FROM,
    EARLIER,
    FORESEEING,
    GIVING_FIGURES,
    IN_ALL,
    LAST,
    OLDER_BEHIND,
    ON,
    SHARED_OUT,
    STOOD,
    THAN_IT_WAS,
    THE_OTHERS,
)
from factlint.text.document import from_on, up_to
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token

_STOOD_WITHIN, _AND_BACK = 8, 3
"""Words before a date among which it is told what is held against it, and from the verb of that to the date."""
ALL = "<all>"
"""The label of a sum that is told as one: "€84 million in all", "€58 million, of which"."""
_SUBJECT = 6
"""Words of a subject at most; behind more of them the verb is another's."""
_BESIDE = 6
"""Words on either side of a value, within its clause, that tell of an expectation, or of an earlier time."""
_RIGHT_BEHIND = 3
"""Words behind a value in which a comparison is told: "30p an hour more"."""
_MEASURED = 3
"""Words ahead of a time among which stands what measures from it."""
_SUMMED = 4
"""Words on either side of a value among which stands what makes it a sum."""
_PLAIN = ("word", "currency")
_OPENING = 4
"""Words that open a sentence."""


def told_by(value: Statement) -> frozenset[str]:
    """The words for whoever the sentence has say the value; none where nobody is named or the sentence goes on."""
    tokens = value.sentence.tokens
    return _before(tokens, value) or _behind(tokens, value)


def _before(tokens: Sequence[Token], value: Statement) -> frozenset[str]:
    """ "The trust said ... 2,300": the subject of the nearest verb of saying ahead of the value."""
    verbs = [n for n, token in enumerate(tokens) if token.end <= value.start and token.lower in GIVING_FIGURES]
    if not verbs:
        return frozenset()
    subject: list[Token] = []
    for token in reversed(tokens[: verbs[-1]]):
        if token.shape != "word":
            break
        subject.append(token)
    return frozenset(folded(subject)) if 0 < len(subject) <= _SUBJECT else frozenset()


def _behind(tokens: Sequence[Token], value: Statement) -> frozenset[str]:
    """ "... 2,300, the trust said", "..., according to the trust": the last part of the sentence."""
    comma = max((n for n, token in enumerate(tokens) if token.text == "," and token.start >= value.end), default=-1)
    last = [token for token in tokens[comma + 1 :] if token.shape == "word"] if comma >= 0 else []
    if not 0 < len(last) <= _SUBJECT + 2:
        return frozenset()
    says = [token.lower in GIVING_FIGURES for token in last]
    if says[-1] or says[0]:
        return frozenset(folded(token for token, verb in zip(last, says, strict=True) if not verb))
    return frozenset(folded(last[2:])) if tuple(token.lower for token in last[:2]) == ACCORDING else frozenset()


def foreseen(value: Statement) -> bool:
    """Whether words right beside a value, in its clause, say that somebody expected it or aimed at it."""
    clause = clause_of(value.sentence, value.start, value.end)
    before = [token.lower for token in up_to(clause, value.start, _BESIDE)]
    after = [token.lower for token in from_on(clause, value.end, _BESIDE)]
    return not FORESEEING.isdisjoint([*before, *after])


def former(value: Statement) -> bool:
    """Whether the sentence opens in an earlier time, or the words beside a value do: "the previous 40", "from 40"."""
    tokens = value.sentence.tokens
    clause = clause_of(value.sentence, value.start, value.end)
    before = [token.lower for token in up_to(clause, value.start, _BESIDE)]
    opening = [token.lower for token in tokens[:_OPENING] if token.end <= value.start]
    dateline = value.sentence.document.dateline
    opening += _column_of(value)
    bygone = dateline is not None and any(_is_year(word) and int(word) < dateline.year - 1 for word in opening)
    if len(before) > 1 and before[-2] in LAST and before[-1].endswith(POSSESSIVE_ENDINGS):
        return True  # "last year's 372 million"
    return bygone or not OLDER_BEHIND.isdisjoint(before[-1:]) or _earlier(before) or _earlier(opening)


def _column_of(value: Statement) -> list[str]:
    """The words that head the column of a table's cell: "before", "old price"."""
    block = value.sentence.block
    return block.header.partition(" | ")[0].lower().split() if block.kind == "cell" else []


def _earlier(words: Sequence[str]) -> bool:
    """Whether some words tell of an earlier time, and not as what something is measured from: "than a year ago"."""
    places = (place for place, word in enumerate(words) if word in EARLIER)
    return any(COMPARED_FROM.isdisjoint(words[max(0, place - _MEASURED) : place]) for place in places)


def _is_year(word: str) -> bool:
    return len(word) == len("2024") and word.isdecimal() and word[0] in "12"


def tells_all(value: Statement) -> bool:
    """Whether a value is told as the sum of several: "€84 million in all", "a total of 40", "58 million, of which"."""
    ahead = value.sentence.before(value.start, _SUMMED)
    before = [token.lower for token in takewhile(lambda token: token.shape in _PLAIN, reversed(ahead))]
    behind = value.sentence.lower_after(value.end, _SUMMED)
    if not ALTOGETHER.isdisjoint((*before, *behind[:1])):
        return True
    if any(tuple(behind[: len(words)]) == words for words in IN_ALL):
        return True
    return behind[:1] == [","] and tuple(behind[1:3]) in SHARED_OUT


def whole_label(value: Statement) -> frozenset[str]:
    """The label of a value that is told as the sum of several."""
    return frozenset({ALL}) if tells_all(value) else frozenset()


def own_dates(value: Statement, statements: Sequence[Statement]) -> tuple[PartialDate, ...]:
    """The dates of a value's clause, and of the words that open its sentence, but for those it is compared with."""
    clause = clause_of(value.sentence, value.start, value.end)
    dates = [s for s in statements if isinstance(s.value, PartialDate) and not compared_with(s)]
    inside = [s.value for s in dates if clause and clause[0].start <= s.start < clause[-1].end]
    named = value.sentence.text[: value.start].rstrip().endswith(":")  # "Jobs at the end of 2026: 1,150"
    opening = [s.value for s in dates if s.end <= value.start and (named or _opens(s))]
    return tuple(value for value in (inside or opening) if isinstance(value, PartialDate))


def _opens(date: Statement) -> bool:
    """Whether a date stands at the beginning of its sentence, a preposition before it at most."""
    return len(date.sentence.before(date.start, 2)) <= 1


def compared_with(date: Statement) -> bool:
    """Whether a date is one that another is measured from: "fewer than a week earlier", "since March"."""
    return date.kind == "date" and not COMPARED_FROM.isdisjoint(date.sentence.lower_before(date.start, 2))


def of_what_stood_then(date: Statement) -> bool:
    """Whether a date is that of a level which another is held against: "below where it was in March"."""
    before = date.sentence.lower_before(date.start, _STOOD_WITHIN)
    stood = next((n for n, word in enumerate(before) if word in STOOD), 0)
    return stood >= len(before) - _AND_BACK and not THAN_IT_WAS.isdisjoint(before[:stood])


def compares(statement: Statement) -> bool:
    """Whether the words right beside a value say that it lies between two others: "£90 more"."""
    if statement.kind == "date":
        return False  # "by 9 June"
    sentence = statement.sentence
    bound = isinstance(statement.value, Quantity) and _is_bound(statement.value)  # "fewer than 12"
    before = [] if bound else sentence.lower_before(statement.start, 1)
    behind = sentence.after(statement.end, _RIGHT_BEHIND)
    after = [token.lower for token in takewhile(_may_compare, behind)]
    return not COMPARING.isdisjoint([*before, *after]) or not ADDITIONAL.isdisjoint(before)


def _may_compare(token: Token) -> bool:
    """Whether what stands behind a value goes on with it: in "71% will get more" a verb does not."""
    return token.shape == "word" and token.lower not in AUXILIARIES


def _is_bound(value: Quantity) -> bool:
    return value.low != value.high or value.operator[:1] in ("<", ">")


def ruled_out(date: Statement) -> bool:
    """Whether "not" stands right before a date, or but for its preposition; "not until May" is in May."""
    before = date.sentence.lower_before(date.start, 2)
    return not NOT.isdisjoint(before) and before[-1] in NOT | ON


def leads_on(date: Statement, to: Statement) -> bool:
    """Whether a sentence tells the other date from its own: "if they lend it in September, work begins the month
    after", beside a source's October."""
    one, other = date.value, to.value
    if not isinstance(one, PartialDate) or not isinstance(other, PartialDate):
        return False
    return any(_is_next(one.start, other.start, unit) for unit in _steps_behind(date))


def _steps_behind(date: Statement) -> Iterator[str]:
    """The units by which a sentence goes on from a date: "the month after", "the following day"."""
    for first, second in pairwise(date.sentence.lower_after(date.end)):
        if second in BESIDE_ANOTHER and first in UNITS:
            yield UNITS[first]
        elif first in FOLLOWING | PREVIOUS and second in UNITS:
            yield UNITS[second]


def _is_next(one: date | None, other: date | None, unit: str) -> bool:
    """Whether the next day, week, month or year, or the one before, begins another stretch of time."""
    if one is None or other is None:
        return False
    match unit:
        case "day" | "week":
            return abs((other - one).days) == (1 if unit == "day" else 7)
        case "month":
            return abs((other.year - one.year) * 12 + other.month - one.month) == 1
        case _:
            return unit == "year" and abs(other.year - one.year) == 1


def parts_off(claim: Statement, fact: Statement) -> bool:
    """Whether a source tells a mere part, and what the others are: "430 belong to it; the others are loans"."""
    return not THE_OTHERS.isdisjoint(fact.sentence.lowers) and THE_OTHERS.isdisjoint(claim.sentence.lowers)
