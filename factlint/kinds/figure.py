"""Find figures: money, percentages, counts, measures, ages, ranks, multipliers, scores, votes and times of day.

The numbers inside dates belong to the dates. Years, parts of names ("Boeing 737"), labels ("section 4"), addresses and
telephone numbers are no figures.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.kinds.figures import guards
from factlint.kinds.figures.ages import age_form
from factlint.kinds.figures.dialects import spoken_in, written_in
from factlint.kinds.figures.direction import direction
from factlint.kinds.figures.headed import headed
from factlint.kinds.figures.item_labels import item_labels
from factlint.kinds.figures.lending import (
    Lender,
    in_brackets,
    in_millions,
    in_parallel,
    is_rate,
    lent_unit,
    of_a_measure,
    of_the_second,
    strung,
    whole_behind,
)
from factlint.kinds.figures.noun import counted_phrase, singular
from factlint.kinds.figures.special import Special, read_age_group, read_special, read_version
from factlint.kinds.figures.times import parts_of_a_second, with_the_rest
from factlint.kinds.statement import Statement
from factlint.language.en import approximators, counted, directions
from factlint.language.en import currencies as money
from factlint.language.en import numbers as words
from factlint.language.en import units as unit_words
from factlint.patterns import pattern
from factlint.records import replace
from factlint.values.lexemes import adjacent, lower, shape
from factlint.values.quantities.amounts import Amount, bound_after, bound_before, bounded, read_amount
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock, Score, Sets, Version
from factlint.values.quantities.units import ORDINAL, PERCENT, dimension

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Kind, Reading
    from factlint.text.document import Sentence, Token
    from factlint.values.quantities.measures import Dialect

KIND: Kind = "figure"

_STARTERS = (
    frozenset(words.CARDINALS) | frozenset(words.TENS) | frozenset(words.ORDINALS) | frozenset(words.VAGUE)
    | frozenset(words.MULTIPLIERS) | frozenset(words.FRACTIONS) | words.BETWEEN | words.MINUS_WORDS | words.LONE_SCALES
    | frozenset(signs[0] for signs in words.NUMBER_SIGNS)
)  # fmt: skip
_NUMERIC = ("number", "currency")
_SIGNS = frozenset("-−#.")
_AFTER_ARTICLE = (
    words.HUNDRED | frozenset(words.SCALES) | frozenset(words.DOZENS) | words.VAGUE_NEEDS_ARTICLE
    | frozenset(words.FRACTIONS)
    | frozenset(phrase.split()[0] for phrase in unit_words.WORDS)
)  # fmt: skip
_TRIGGERS = _STARTERS | words.HUNDRED | frozenset(words.SCALES) | frozenset(words.DOZENS)
_PREFIX_WORDS = frozenset(key.rstrip("$£¥") for key in money.PREFIXED) | {
    code.lower() for code in (*money.CODES, *money.ABBREVIATIONS, "RMB")
}
_COUNTRY_WORDS = frozenset(country for country, _ in money.COUNTRIES)
_OPENERS = _STARTERS | _SIGNS | words.ARTICLES | words.FROM | _PREFIX_WORDS | _COUNTRY_WORDS | frozenset(money.SYMBOLS)
_CLAUSE, _SMALL_RATIO = 8, 10
_VERSIONS = pattern(r"\b(?:[Vv]ersions? |[Rr]elease |v)(\d{1,4}(?:\.\d{1,4}){1,3})(?!\w)")


def read(reading: Reading) -> Iterator[Statement]:
    """Every figure of the document, in order."""
    base = written_in(reading.document.text)
    versions = frozenset(match[1] for match in _VERSIONS.finditer(reading.document.text))
    labels = item_labels(reading.document)
    for sentence in reading.document.sentences:
        tokens = sentence.tokens
        if sentence.has_digits or not _TRIGGERS.isdisjoint(sentence.lowers):
            taken = [(found.start, found.end) for found in reading.within(sentence, "date")]
            taken += labels.get(sentence.index, [])
            yield from _Reader(sentence, tokens, taken, spoken_in(sentence.lowers, base), versions).statements()


def _may_be_signed(token: Token) -> bool:
    """Whether what follows "-", "#" or a point may be a number."""
    return token.shape in ("number", "currency") or token.lower in _TRIGGERS or token.lower[0] == "."


class _Reader:
    """Reads one sentence from left to right."""

    def __init__(
        self,
        sentence: Sentence,
        tokens: Sequence[Token],
        taken: Sequence[tuple[int, int]],
        dialect: Dialect,
        versions: frozenset[str],
    ) -> None:
        self.sentence = sentence
        self.tokens = tokens
        self.taken = taken
        self.dialect = dialect
        self.versions = versions
        self.lender: Lender | None = None

    def statements(self) -> Iterator[Statement]:
        behind = 0
        for index, token in enumerate(self.tokens):
            if token.lower in _OPENERS or token.shape in _NUMERIC or not token.lower.isascii():
                statement, behind = self._step(index) if index >= behind else (None, behind)
                if statement is not None:
                    yield statement

    def _step(self, index: int) -> tuple[Statement | None, int]:
        """The figure at `index`, if any, and where to go on."""
        token = self.tokens[index]
        if not self._starts(index, token) or self._in_date(token.start, token.end):
            return None, index + 1
        version = read_version(self.tokens, index, self.versions)
        if version is not None:
            return self._special(version), version.last
        group = read_age_group(self.tokens, index) if token.shape == "number" else None
        if group is not None:
            return self._special(group), group.last
        if token.shape == "number" and guards.is_stuck(self.tokens, index):
            return None, self._after_stuck(index)
        special = None if is_rate(self.tokens, index, self.lender) else read_special(self.tokens, index)
        if special is not None and isinstance(special.value, Score) and bound_before(self.tokens, index)[0]:
            if special.value.first <= _SMALL_RATIO:
                return None, special.last  # "about three to two" is a proportion
            special = None  # "almost 530 votes to 13" is no score
        if special is not None and not self._in_date(token.start, self.tokens[special.last - 1].end):
            return self._special(special), special.last
        amount = read_amount(self.tokens, index, self.dialect, self._changes)
        if amount is None or self._in_date(token.start, self.tokens[amount.last - 1].end):
            return self._nil(index), index + 1
        amount = of_a_measure(self.tokens, with_the_rest(self.tokens, amount), self.dialect)
        statement = self._amount(amount)
        if statement is None and token.lower in words.ARTICLES and amount.form == "share":
            return None, index + 1  # the "third" of "a third-tier club" may be a rank
        return statement, amount.last

    def _starts(self, index: int, token: Token) -> bool:
        """Whether a figure may begin here, told from this token and the next alone."""
        if token.shape == "number" or token.shape == "currency":
            return True
        word = token.lower
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if token.shape != "word":
            signed = following is not None and word in _SIGNS and _may_be_signed(following)
            return signed or token.text in money.SYMBOLS
        if word in _STARTERS:
            return True
        if following is None:
            return len(word) == 1 and not word.isascii()
        if word in words.ARTICLES and following.lower in _AFTER_ARTICLE:
            return True
        if word in _PREFIX_WORDS and (following.shape != "word" or following.lower in _TRIGGERS):
            return True
        if word in words.FROM:
            return following.shape != "word" or following.lower in _TRIGGERS or following.text.isupper()
        return word in _COUNTRY_WORDS or (len(word) == 1 and not word.isascii())

    def _in_date(self, start: int, end: int) -> bool:
        return bool(self.taken) and any(start < last and first < end for first, last in self.taken)

    def _after_stuck(self, index: int) -> int:
        """Past everything that is stuck to the number."""
        index += 1
        while index < len(self.tokens) and adjacent(self.tokens, index) and (
            self.tokens[index].shape in ("number", "word") or self.tokens[index].text in "-/.:–"
        ):  # fmt: skip
            index += 1
        return index

    def _changes(self, index: int) -> bool:
        """Whether a word of movement governs the place: then "from 40 to 50" is two values."""
        for place in range(index - 1, max(-1, index - 1 - _CLAUSE), -1):
            word = self.tokens[place].lower
            if word in directions.CHANGE_FROM_TO:
                return True
            if word in (";", ":", ".") or self.tokens[place].shape == "number":
                return False
        return False

    # --- statements ----------------------------------------------------------------------------------------------

    def _special(self, special: Special) -> Statement:
        value = special.value
        about, about_span, wide_last = special.about, None, special.last
        first = special.first
        if isinstance(value, Quantity):
            if value.unit == ORDINAL:
                about, about_span, wide_last = self._ranked(special.last)
            before, first = bound_before(self.tokens, special.first)
            if before and value.unit == "x":
                value = bounded(Amount(special.first, special.last, value, "plain"), before, "")
            else:
                first = special.first
        return self._statement(value, special.first, special.last, first, wide_last, about, about_span)

    def _ranked(self, index: int) -> tuple[str, tuple[int, int] | None, int]:
        """What a rank is given to: "the third meeting", "a fourth-tier club"."""
        hyphen = lower(self.tokens, index) in ("-", "‐", "‑") and adjacent(self.tokens, index)
        if hyphen and adjacent(self.tokens, index + 1):
            return self._noun(index + 1, singular_too=True, longest=1)
        return self._noun(index, singular_too=True)

    def _amount(self, amount: Amount) -> Statement | None:
        tokens = self.tokens
        amount = in_brackets(tokens, in_millions(tokens, amount, self.lender), self.lender)
        about, about_span, noun_last = self._counted(amount)
        amount = parts_of_a_second(amount, about)
        form = age_form(tokens, amount.first, amount.last) if amount.bare and amount.form == "plain" else ""
        free = not about and not form
        listed = free and (strung(tokens, amount, self.lender) or in_parallel(tokens, amount, self.lender))
        if not form and not listed and self._no_figure(amount, about):
            return None
        before, wide_first = bound_before(tokens, amount.first)
        after, wide_last = bound_after(tokens, amount.last)
        if not after and noun_last > amount.last:
            after, wide_last = bound_after(tokens, noun_last)
            wide_last = wide_last if after else noun_last
        if form and lower(tokens, amount.first - 1) in counted.LIVED_PAST:
            before = ">"
        amount, told = (of_the_second(tokens, amount) if free else amount), amount
        lent = "" if about or form or told is not amount else lent_unit(tokens, amount, self.lender)
        if listed and self.lender:
            lent, about = self.lender.quantity.unit, self.lender.about
        if lent:
            amount = replace(amount, quantity=replace(amount.quantity, unit=lent))
        if not self._of_a_time(amount):
            self.lender = Lender(amount.quantity, amount.first, amount.last, about, lent=bool(lent))
        if amount.form == "plain" and not about and not form:
            amount = replace(amount, quantity=headed(amount.quantity, self.sentence))
        quantity = bounded(amount, self._time_bound(amount, tokens, wide_first, before), after)
        if form or amount.form == "age":
            about, about_span = counted.AGE_NOUN, None
            quantity = replace(quantity, unit=quantity.unit or "year")
        elif not (quantity.unit == "" and about):
            quantity = replace(quantity, direction=direction(tokens, wide_first, wide_last if after else amount.last))
        else:
            quantity = replace(quantity, direction=direction(tokens, wide_first, noun_last, counts=True))
        quantity = self._of_time(quantity, wide_first, amount.last)
        last = noun_last if self._hyphenated(amount) and about else amount.last
        return self._statement(quantity, amount.first, last, wide_first, max(wide_last, noun_last), about, about_span)

    def _of_time(self, quantity: Quantity, first: int, last: int) -> Quantity:
        """A time that is "faster", or by which something improved, is less of it."""
        if not quantity.direction or dimension(quantity.unit) != "time":
            return quantity
        before = [token.lower for token in self.tokens[max(0, first - _CLAUSE) : first]]
        less = lower(self.tokens, last) in directions.LESS_TIME or not directions.BETTER.isdisjoint(before)
        return replace(quantity, direction="down") if less else quantity

    def _of_a_time(self, amount: Amount) -> bool:
        """Whether the amount only tells in what time: "up by 31 percent within a year and by 16"."""
        timed = dimension(amount.quantity.unit) == "time" and lower(self.tokens, amount.first - 1) in counted.FOR_A_TIME
        return timed and self.lender is not None and dimension(self.lender.quantity.unit) != "time"

    def _time_bound(self, amount: Amount, tokens: Sequence[Token], first: int, before: str) -> str:
        """ "Over two days" is said of what lasts through them as well as of more."""
        timed = dimension(amount.quantity.unit) == "time"
        return ">=" if before == ">" and timed and lower(tokens, first) in approximators.DURING else before

    def _no_figure(self, amount: Amount, about: str) -> bool:
        tokens = self.tokens
        if guards.runs_on(tokens, amount) or guards.is_idiom(tokens, amount) or guards.is_base(tokens, amount):
            return True
        if amount.bare:
            return (
                guards.is_identifier(tokens, amount)
                or guards.is_pronoun(tokens, amount)
                or guards.is_hour(tokens, amount, about)
                or guards.is_year(tokens, amount, about)
                or guards.is_named(tokens, amount, about)
            )
        return (amount.form == "share" and self._no_share(amount)) or (
            amount.form == "measure" and self._no_measure(amount)
        )

    def _no_share(self, amount: Amount) -> bool:
        """A fraction word that is none: "a third man", "a quarter", "half-time", "the second half"."""
        tokens = self.tokens
        word = lower(tokens, amount.last - 1)
        if word not in words.FRACTIONS:
            return False
        before, following = lower(tokens, amount.first - 1), lower(tokens, amount.last)
        if following in ("-", "–") and adjacent(tokens, amount.last):
            return True
        hung_on = before == "-" and adjacent(tokens, amount.first) and adjacent(tokens, amount.first - 1)
        if hung_on or guards.begins_name(tokens, amount):  # "the scrum-half", "Half Moon Bay"
            return True
        if word.endswith("s") or lower(tokens, amount.first) in words.CARDINALS:
            return False
        bound = bound_before(tokens, amount.first)[0]
        if word in counted.HALF:
            return (
                following in counted.HALF_OF_A_NAME
                or before in counted.NOT_BEFORE_HALF
                or (lower(tokens, amount.first) in words.ARTICLES and following not in words.OF)
            )
        shared = following in words.OF or following in counted.AFTER_A_FRACTION or before in counted.BEFORE_A_FRACTION
        return not (shared or bound or self._ends_as_share(amount)) and amount.last < len(tokens)

    def _ends_as_share(self, amount: Amount) -> bool:
        """ "The council pays a quarter.", "sales rose a fifth": the fraction ends its clause behind such a verb."""
        tokens = self.tokens
        before = lower(tokens, amount.first - 1)
        ends = shape(tokens, amount.last) != "word" or lower(tokens, amount.last) in words.AND
        listed = self.lender is not None and self.lender.quantity.unit == PERCENT
        return ends and (
            listed or before in counted.SHARING_VERBS or before in directions.UP or before in directions.DOWN
        )

    def _no_measure(self, amount: Amount) -> bool:
        """ "a second", "a day": an article is no number; "one day" is an idiom; "24 hours a day" is none."""
        return (
            lower(self.tokens, amount.first) in counted.ONE
            and amount.last - amount.first == 2
            and lower(self.tokens, amount.last - 1) in counted.IDLE_UNITS
            and "-" not in {token.text for token in self.tokens[amount.first : amount.last]}
        )

    def _nil(self, index: int) -> Statement | None:
        """ "no injuries": nought, before nouns that are counted."""
        if lower(self.tokens, index) not in counted.NIL or lower(self.tokens, index + 1) not in counted.NIL_COUNTED:
            return None
        nought = Quantity(Decimal(0), Decimal(0))
        about, span, last = self._noun(index + 1)
        return self._statement(nought, index, index + 1, index, last, about, span)

    def _counted(self, amount: Amount) -> tuple[str, tuple[int, int] | None, int]:
        """The counted or measured noun: its words, their place, the index after it."""
        tokens = self.tokens
        if amount.form == "money" or amount.form == "age":
            return "", None, amount.last
        if amount.form in ("share", "measure"):
            if lower(tokens, amount.last) not in words.OF:
                return "", None, amount.last
            return self._noun(amount.last)
        after, end = bound_after(tokens, amount.last)
        if after:
            about, span, last = self._noun(end)
            return about, span, last if about else amount.last
        if self._hyphenated(amount):
            return self._noun(amount.last + 1, singular_too=True, longest=1)
        one = amount.quantity.low == amount.quantity.high == 1
        whole = whole_behind(tokens, amount.last) if amount.bare else 0
        if whole:  # what the whole counts is what the part counts: "9 of the 12 boats"
            return (*self._noun(whole)[:2], amount.last)
        return self._noun(amount.last, singular_too=one)

    def _hyphenated(self, amount: Amount) -> bool:
        """ "12-member": the noun is joined to its number."""
        hyphen = lower(self.tokens, amount.last) in ("-", "‐", "‑") and adjacent(self.tokens, amount.last)
        joined = hyphen and adjacent(self.tokens, amount.last + 1) and amount.bare
        return joined and not bound_after(self.tokens, amount.last)[0]

    def _noun(
        self, index: int, *, singular_too: bool = False, longest: int = 6
    ) -> tuple[str, tuple[int, int] | None, int]:
        place = counted_phrase(self.tokens, index, singular=singular_too)
        if place is None:
            return "", None, index
        first, last = place[0], min(place[1], place[0] + longest)
        phrase = self.tokens[first:last]
        text = self.sentence.text
        span = (phrase[0].start, phrase[-1].end)
        about = text[span[0] : phrase[-1].start] + singular(phrase[-1].text)
        return about, span, last

    def _statement(
        self,
        value: Quantity | Score | Sets | Clock | Version,
        first: int,
        last: int,
        wide_first: int,
        wide_last: int,
        about: str,
        about_span: tuple[int, int] | None,
    ) -> Statement:
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        wide = (self.tokens[wide_first].start, self.tokens[wide_last - 1].end)
        return Statement(
            KIND, value, self.sentence, start, end, about, about_span, wide if wide != (start, end) else None
        )
