"""What each of a sentence's values is told of: "cod" and "mackerel" in "cod brought 21 million and mackerel 12".

A sentence that strings values together parts them by commas and "and", and gives each part one value and the words
that belong to it. The words that stand in one part alone are that value's label. Of a change the label is which of the
two values came first.
"""

from __future__ import annotations

from itertools import pairwise, takewhile, zip_longest
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.directions import DOWN, UP
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.reckoning import AGAINST, FROM, LEFT_OVER, OF, OLDER, PARTIAL, PARTING, TO, WHOLE
from factlint.language.en.stopwords import STOPWORDS
from factlint.language.en.telling import EARLIER, LIGHT, OF_A_TIME, PARTS_OF
from factlint.records import NamedTuple, replace
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import dimension
from factlint.verify.evidence.bracketed import is_older_in_brackets
from factlint.verify.evidence.slips import of_other_size
from factlint.verify.evidence.telling import former, whole_label
from factlint.verify.statements.reading.clauses import parted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token

OLD, NEW = "<old>", "<new>"
"""The labels of a change's two values; no folded word looks like them."""
OPPOSED = "<against>"
"""The label of those against, who are told of by words that say nothing elsewhere."""
_PARTS_WITHIN = 4
"""Words behind a value in which its parts begin to be told."""
_DATED_WITHIN = 25
"""Characters behind a changed value in which its date begins."""
_DATE_WORDS = 3
"""Words between a value and the bracket that has the one before: "4.1 million in 2025 (2024: 4.6 million)"."""
_JOINED = (["and"], ["or"], ["&"])
_PHRASE = 4
"""Words of a noun's other half at most: "and upkeep"."""
_APART = 8
"""Words that may stand between the two values of a change."""


class Label(NamedTuple):
    """What is said of one value and of no other value of its sentence."""

    terms: frozenset[str]
    dates: tuple[PartialDate, ...]
    side: str = ""
    """Whether the words stand before the value or behind it; empty where they do both."""
    ahead: frozenset[str] = frozenset()
    """Those of the words that lead to the first value of a sentence: they may be said of the next ones too."""
    former: bool = False
    """Whether the value was one of an earlier time, by its own words: "the previous 40", "a week ago"."""

    def __bool__(self) -> bool:
        return bool(self.terms or self.dates)


_NONE = Label(frozenset(), ())


def labels(values: Sequence[Statement], statements: Sequence[Statement]) -> dict[int, Label]:
    """By identity, the labels of these values of one sentence that could be taken for one another.

    A value that shares its part of the sentence with another has none, unless the two are those of a change.
    """
    values = sorted(values, key=lambda s: s.start)
    changed = dict(_changes(values))
    behind = {id(value): _behind(value, values, statements) for value in values if id(value) in changed}
    dated = behind if all(behind.values()) else {}  # a date behind the last of them may be that of both
    parts = {id(part.value): part for part in _parts(values)}
    sided = _sided(list(parts.values()))
    _shorten(list(parts.values()), sided)
    elided = _noun_of_all(values)
    told = {key: _terms(part.told(sided)) - elided | whole_label(part.value) for key, part in parts.items()}
    twins = _in_brackets(values, statements)
    told.update({key: told[id(twin)] for key, twin in twins.items() if key in parts and id(twin) in told})
    found: dict[int, Label] = {}
    for value in values:
        key = id(value)
        if key in changed:
            found[key] = Label(frozenset({changed[key]}), dated.get(key, ()))
        elif key in told:
            others = frozenset().union(*(terms for terms in told.values() if terms != told[key]))
            dates = tuple(_dates_in(parts[key].tokens, statements, value)) if len(told) > 1 else ()
            ahead = frozenset(folded(parts[key].before)) if value is values[0] else frozenset()
            past = key in twins or former(value)
            found[key] = Label(told[key] - others, dates, parts[key].side(sided), ahead, past)
    return found


def _in_brackets(values: Sequence[Statement], statements: Sequence[Statement]) -> dict[int, Statement]:
    """By identity, the values that stand in brackets with a time, each with the value before: the same of that time.

    "Revenue was 412 million in 2025 (2024: 386 million)", "capital expenditure 63 million (year before: 71 million)".
    """
    found: dict[int, Statement] = {}
    for first, second in pairwise(values):
        if is_older_in_brackets(first, second) and _alike(first, second):
            found[id(second)] = first
            continue
        between = first.sentence.within(first.end, second.start)
        opening = next((place for place, token in enumerate(between) if token.text == "("), _DATE_WORDS + 1)
        if opening > _DATE_WORDS or any(t.text in (",", ";", ")") for t in between) or not _alike(first, second):
            continue
        inside = [t for t in between[opening + 1 :] if t.shape == "word"]
        dates = [s for s in statements if s.kind == "date" and first.end <= s.start and s.end <= second.start]
        timed = dates or any(t.lower in EARLIER for t in inside)
        told = (t for t in inside if t.lower not in OF_A_TIME and not any(s.start <= t.start < s.end for s in dates))
        if timed and not any(folded(told)):  # "(Tuesday's close 66.40)" is no earlier target
            found[id(second)] = first
    return found


def _noun_of_all(values: Sequence[Statement]) -> frozenset[str]:
    """What the first values count, where those behind do not say it again: "700 jobs in Sweden and 450 in Poland"."""
    first = next((number for number, value in enumerate(values) if value.about), len(values))
    if all(value.about for value in values[first:]):
        return _measured_of_all(values)
    return frozenset(term for word in values[first].about.split() if (term := fold(word.lower())))


def _measured_of_all(values: Sequence[Statement]) -> frozenset[str]:
    """What the first value measures, where the next is told right behind a mark: "claims of 74 million, or 41 net"."""
    for first, second in pairwise(values):
        before = first.sentence.before(first.start)[-2:]
        between = [token.lower for token in first.sentence.within(first.end, second.start)]
        if len(before) > 1 and before[-1].lower in WHOLE and between and PARTING.issuperset(between):
            return frozenset(folded(before[:1]))
    return frozenset()


class _Part(NamedTuple):
    """A part of a sentence that holds one value: its words before the value, and those behind it."""

    value: Statement
    before: list[Token]
    after: list[Token]

    @property
    def tokens(self) -> list[Token]:
        return [*self.before, *self.after]

    def side(self, sided: str) -> str:
        """Where the words stand that tell what the value is of."""
        told = self.told(sided)
        ahead = {token.start < self.value.start for token in told}
        return "" if len(ahead) != 1 else "before" if ahead.pop() else "after"

    def told(self, side: str) -> list[Token]:
        """The words that tell what the value is of, where they stand on one side of all values of the sentence."""
        return (self.before if side == "before" else self.after if side == "after" else []) or self.tokens


def _shorten(parts: Sequence[_Part], sided: str) -> None:
    """Leave the verb of all parts out of the first: "the coastal line carried 860, the northern line 1,200"."""
    if sided == "before" and len(parts) > 1:
        first, longest = parts[0].before, max(len(_telling(part.before)) for part in parts[1:])
        telling = _telling(first)
        if len(telling) > longest and first[-1] is telling[-1] and not first[-1].text[:1].isupper():
            first.pop()


def _telling(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if any(folded(labelling((token,))))]


def _sided(parts: Sequence[_Part]) -> str:
    """On which side of the values their labels stand, as the parts behind the first show; empty where they differ.

    In "the firm cuts 700 jobs in Sweden and 450 in Poland" behind: what leads to the first value is said of both. In
    "in Sweden 700 jobs will go and in Poland 450" before: what follows the first value is.
    """
    sides = {"before" if any(folded(labelling(part.before))) else "after" for part in parts[1:] if part.tokens}
    return sides.pop() if len(sides) == 1 else ""


def _terms(part: Sequence[Token]) -> frozenset[str]:
    against = {OPPOSED} if any(token.lower in AGAINST for token in part) else set()
    return frozenset(folded(labelling(part))) | against


def labelling(part: Sequence[Token]) -> Iterator[Token]:
    """The tokens of a part that may label its value; a word of movement is often told once for all parts."""
    return (token for token in part if token.lower not in UP and token.lower not in DOWN and token.lower not in LIGHT)


def ends(statement: Statement) -> tuple[Statement, ...]:
    """The two values of "rose from 11 to 12 per cent"; any other statement as it is."""
    value, sentence = statement.value, statement.sentence
    if not isinstance(value, Quantity) or value.low == value.high or not is_change(statement):
        return (statement,)
    to = next((t for t in sentence.tokens if statement.start < t.start < statement.end and t.lower in TO), None)
    if to is None:
        return (statement,)
    old = replace(statement, value=replace(value, high=value.low, direction=""), end=to.start - 1, wide=None)
    new = replace(statement, value=replace(value, low=value.high), start=to.end + 1, wide=None)
    return old, new


def is_change(statement: Statement) -> bool:
    """Whether a range is told from its old to its new value: "from 11 to 12 per cent"."""
    value, sentence = statement.value, statement.sentence
    if not isinstance(value, Quantity) or value.low == value.high:
        return False
    before = sentence.lower_before(statement.start, 1)
    return bool(before) and before[0] in FROM


def is_whole(statement: Statement) -> bool:
    """Whether a value is told as a whole of which something is said: "of the 26 councillors, 14", "14 of 26".

    In "spending of 26 million" it is the spending's own.
    """
    tokens = statement.sentence.before(statement.start)
    before = [token.lower for token in tokens[-2:]]
    if before[-1:] and before[-1] in WHOLE and len(tokens) > 1:
        return tokens[-2].shape != "word" or tokens[-2].lower in PARTS_OF or tokens[-2].lower in CARDINALS
    return bool(before) and before[-1] in OF and not WHOLE.isdisjoint(before[:-1])


def _behind(value: Statement, values: Sequence[Statement], statements: Sequence[Statement]) -> tuple[PartialDate, ...]:
    """The dates right behind a figure, before the next one: "from 5.7 million in 2023 to 6.2 million in 2024"."""
    ends = (other.start for other in values if other.start > value.start)
    end = min(ends, default=value.end + _DATED_WITHIN)
    dates = (s.value for s in statements if value.end <= s.start < min(end, value.end + _DATED_WITHIN))
    return tuple(date for date in dates if isinstance(date, PartialDate)) if value.kind == "figure" else ()


def is_shared_out(statement: Statement) -> bool:
    """Whether the next words tell of a value's parts: "€9 million, of which", "60 people, including"."""
    return not PARTIAL.isdisjoint(statement.sentence.lower_after(statement.end, _PARTS_WITHIN))


def _dates_in(part: Sequence[Token], statements: Sequence[Statement], value: Statement) -> Iterator[PartialDate]:
    """The dates of a part that tell when a figure holds; a date has none but itself."""
    if not part or value.kind == "date":
        return
    start, end = part[0].start, part[-1].end
    for statement in statements:
        if isinstance(statement.value, PartialDate) and start <= statement.start and statement.end <= end:
            yield statement.value


def _parts(values: Sequence[Statement]) -> Iterator[_Part]:
    """The parts that hold exactly one of the values, or several of different nouns, without the value's own words.

    What a part "of the 45 members" tells is told of the values behind it too. A value that stands alone between marks
    is told of what stands before it: "Norland (400 million), Gertia (310 million)"; what a bracket tells without a
    value, of the one before it: "on 6 June (Norland) and 13 June (Gertia)".
    """
    ahead: list[Token] = []
    last: _Part | None = None
    for part in _phrases(values):
        inside = _inside(part, values)
        whole = bool(inside) and _opens_with_a_whole(part, inside[0])
        if len(inside) == 1 + whole:
            value = inside[-1]
            before = [token for token in part if token.start < value.start and not whole]
            after = [token for token in part if token.start >= value.end]
            if not whole and not _telling([*before, *after]):
                before = ahead or (_handed_on(last.after, value) if last is not None else [])
            last = _Part(value, before, after)
            yield last
        elif len(inside) > 1 and not whole and inside[0].kind == "date":
            yield from _day_by_day(part, inside)
        elif len(inside) > 1 and not whole and _of_different_nouns(inside):
            yield from _noun_by_noun(part, inside)
        if not inside and not ahead and last is not None and _is_bracketed(part, last.value.sentence):
            last.after.extend(part)
        else:
            ahead = [] if inside else [*ahead, *part]


def _is_bracketed(part: Sequence[Token], sentence: Sentence) -> bool:
    """Whether a part opens a bracket that holds words alone."""
    inside = takewhile(lambda token: token.text != ")", sentence.after(part[0].start))
    return sentence.lower_before(part[0].start, 1) == ["("] and all(token.shape != "number" for token in inside)


def _handed_on(told: list[Token], value: Statement) -> list[Token]:
    """Whose a value in brackets is, taken from what is told of the one before: "€210 million is paid by Mali (90)"."""
    if value.sentence.lower_before(value.start, 1) not in (["("], ["["]):
        return []
    number = len(told)
    while number and told[number - 1].shape == "word" and told[number - 1].lower not in STOPWORDS:
        number -= 1
    name = told[number:]
    del told[number:]
    return name


def _inside(part: Sequence[Token], values: Sequence[Statement]) -> list[Statement]:
    return [value for value in values if part[0].start <= value.start and value.end <= part[-1].end]


def _opens_with_a_whole(part: Sequence[Token], value: Statement) -> bool:
    """Whether a part opens with what is shared out: "of the 45 members", but not "of the members 30"."""
    ahead = [token.lower for token in part if token.start < value.start]
    return bool(ahead) and ahead[0] in WHOLE and OF.issuperset(ahead)


def _phrases(values: Sequence[Statement]) -> Iterator[list[Token]]:
    """The parts of the values' sentence; "heat and upkeep" is one of them beside a value, as "heat" alone is."""
    parts = list(parted(values[0].sentence.tokens if values else ()))
    held: list[Token] = []
    for part, following in zip_longest(parts, parts[1:]):
        held = [*held, *part]
        if following is None or not _of_one_phrase(held, following, values):
            yield held
            held = []


def _of_one_phrase(one: Sequence[Token], other: Sequence[Token], values: Sequence[Statement]) -> bool:
    """Whether two parts that a word joins are one value's words: "85 for heat and upkeep", "heat and upkeep 85"."""
    if values[0].sentence.lower_within(one[-1].end, other[0].start)[:2] not in _JOINED:
        return False
    before, behind = _inside(one, values), _inside(other, values)
    if len(before) == 1 and not behind:
        return len(other) <= _PHRASE and before[0].end < one[-1].end and LEFT_OVER.isdisjoint(t.lower for t in other)
    return len(behind) == 1 and not before and len(one) <= _PHRASE // 2 and other[0].start < behind[0].start


def _day_by_day(part: Sequence[Token], days: Sequence[Statement]) -> Iterator[_Part]:
    """What stands before a day is told of it: "paid on 18 September to holders on the register on 11 September"."""
    start = part[0].start
    for day in days:
        before = [token for token in part if start <= token.start < day.start]
        if not any(folded(labelling(before))):
            return  # "on 2 May inspectors found cracks and on 3 May closed the bridge"
        start = day.end
    start = part[0].start
    for day in days:
        yield _Part(day, [token for token in part if start <= token.start < day.start], [])
        start = day.end


def _of_different_nouns(values: Sequence[Statement]) -> bool:
    """Whether each of some values counts something of its own: "15 saves from 43 shots"; or they are no two of a kind:
    "won by 18 seconds in 2:08:41"."""
    if all(of_other_size(one, other) for one, other in pairwise(values)):
        return True
    heads = [fold(value.about.lower().rpartition(" ")[2]) for value in values]
    return all(heads) and len(set(heads)) == len(heads)


def _noun_by_noun(part: Sequence[Token], values: Sequence[Statement]) -> Iterator[_Part]:
    """What leads to the first value is told of each, and behind it what stands before the next."""
    ends = [*(value.start for value in values[1:]), part[-1].end]
    before = [token for token in part if token.start < values[0].start]
    for value, end in zip(values, ends, strict=True):
        yield _Part(value, before, [token for token in part if value.end <= token.start < end])


def leading(value: Statement, other: Statement) -> frozenset[str]:
    """What the sentence says right before a value's part, in parts without a figure: "the winners of the men's".

    The title of a list, in which the other value stands as well, leads to neither.
    """
    ahead: list[Token] = []
    for part in parted(value.sentence.tokens):
        if part[0].start <= value.start and value.end <= part[-1].end:
            ended = ahead[-1].end if ahead and other.sentence is value.sentence else other.start + 1
            titled = ended <= other.start and value.sentence.lower_after(ended, 1) == [":"]
            return frozenset() if titled else frozenset(folded(labelling(ahead)))
        ahead = [] if any(token.shape in ("number", "currency") for token in part) else [*ahead, *part]
    return frozenset()


def _changes(values: Sequence[Statement]) -> Iterator[tuple[int, str]]:
    """The values of "from 40 to 50", "50, up from 40", "50 after 40", each with its label."""
    for first, second in pairwise(values):
        if not _alike(first, second):
            continue
        between = first.sentence.lower_within(first.end, second.start)
        lead = first.sentence.lower_before(first.start, 1)
        if FROM.issuperset(lead) and lead and TO.issuperset(between[-1:]) and len(between) <= _APART:
            yield id(first), OLD
            yield id(second), NEW
        elif len(between) <= _APART and any(tuple(between[-len(words) :]) == words for words in OLDER):
            yield id(first), NEW
            yield id(second), OLD


def _alike(first: Statement, second: Statement) -> bool:
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return dimension(one.unit) == dimension(other.unit) and not _of_different_nouns((first, second))
