"""Bare numbers: figures, words, both mixed, and fractions, read token by token.

An automaton, since number words follow from left to right ("two hundred and fifty-two thousand") and the longest
reading is the right one. It knows nothing of units; a scale letter ("2m") is a unit's affair.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en import numbers as words
from factlint.values.lexemes import Lexeme, adjacent, lower, shape
from factlint.values.quantities.digits import FRACTION_GRAIN, LONGEST, MINUS, Numeral, figures, plus, read_digits
from factlint.values.quantities.fractions import compound_fraction, plain_fraction, skip_hyphen

if TYPE_CHECKING:
    from collections.abc import Sequence

_HYPHENS = frozenset("-‐‑–—")
_LOOSE_DOZEN = Decimal(4)
_ROOM = Decimal(10) ** 18
"""What the largest scale word stays below."""
_MULTIPLYING = words.HUNDRED.union(words.SCALES)
_BEGINNINGS = (
    frozenset(words.CARDINALS)
    | frozenset(words.TENS)
    | frozenset(words.VAGUE)
    | words.ARTICLES
    | words.LONE_SCALES
    | words.MINUS_WORDS
    | MINUS
    | words.LONE_FRACTIONS
    | {"."}
)


_Known = dict[int, Numeral | None]
_last: tuple[Sequence[Lexeme], _Known] = ((), {})
"""The row of tokens that was read last, and its numbers by where they begin."""


def read_numeral(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    """The longest number that begins with the token at `index`, or None.

    Each grammar of figures asks for the number at a place anew: those of a row are kept until the next row is read.
    """
    global _last
    row, known = _last
    if row is not tokens:
        known = {}
        _last = (tokens, known)
    if index not in known:
        known[index] = _numeral(tokens, index)
    return known[index]


def _numeral(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    if index >= len(tokens):
        return None
    token = tokens[index]
    if (
        token.shape != "number"
        and token.lower not in _BEGINNINGS
        and not (len(token.text) == 1 and token.text > "\xbb")
    ):
        return None
    minus = _minus(tokens, index)
    numeral = _read_positive(tokens, index + minus)
    if numeral is None or not minus:
        return numeral
    return numeral._replace(low=-numeral.high, high=-numeral.low) if numeral.form != "vague" else None


def _minus(tokens: Sequence[Lexeme], index: int) -> int:
    """1 where a sign or the word for one stands before a number."""
    token = tokens[index].lower
    if token in words.MINUS_WORDS:
        return 1
    if token not in MINUS or not adjacent(tokens, index + 1):
        return 0
    if shape(tokens, index + 1) != "number" and not lower(tokens, index + 1).startswith("."):
        return 0
    before = shape(tokens, index - 1)
    free = (
        index == 0 or not adjacent(tokens, index) or before == "currency" or lower(tokens, index - 1) in ("(", "<", ">")
    )
    return 1 if free else 0


def _read_positive(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    if index >= len(tokens):
        return None
    if tokens[index].shape == "number":
        return _cardinal(tokens, index)
    return _vague(tokens, index) or _fraction(tokens, index) or _cardinal(tokens, index)


# --- words -------------------------------------------------------------------------------------------------------


def _cardinal(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    """A whole or decimal number, in words or figures, with its scales and an added fraction."""
    numeral = read_digits(tokens, index)
    if numeral is None:
        numeral = _word_number(tokens, index)
        if numeral is None:
            return None
    elif numeral.form != "fraction":
        numeral = _scaled(tokens, numeral)
    if numeral.form == "fraction":
        return _fraction_of_scale(tokens, numeral)
    return _dozens(tokens, _with_fraction(tokens, numeral))


def _scaled(tokens: Sequence[Lexeme], numeral: Numeral) -> Numeral:
    """ "2.5 million", "3 hundred thousand", "1.5-million", and "3 million 200 thousand"."""
    at = skip_hyphen(tokens, numeral.end)
    if lower(tokens, at) not in _MULTIPLYING:
        return numeral
    total, low, index, last = Decimal(0), numeral.low, numeral.end, _ROOM
    factor = Decimal(1)
    while True:
        at = skip_hyphen(tokens, index)
        word = lower(tokens, at)
        if word in words.HUNDRED and factor == 1 and low < 1000:
            factor = Decimal(100)
        elif word in words.SCALES and words.SCALES[word] < last:
            factor *= words.SCALES[word]
            last = Decimal(words.SCALES[word])
        else:
            break
        index = at + 1
    if factor == 1:
        return numeral
    rest = _word_rest(tokens, index, factor)
    if rest is not None:
        total, index = rest
    value = low * factor + total
    grain = numeral.grain * (factor if factor > 100 else 1) if rest is None else Decimal(1)
    return numeral._replace(low=value, high=value, grain=grain, end=index, scaled=True, factor=factor)


def _word_rest(tokens: Sequence[Lexeme], index: int, factor: Decimal) -> tuple[Decimal, int] | None:
    """What follows a hundred in figures: the "and 21" of "3 hundred and 21"."""
    if factor != 100 or lower(tokens, index) not in words.AND or shape(tokens, index + 1) != "number":
        return None
    value = figures(tokens[index + 1].text)
    return (value, index + 2) if value is not None and value < 100 and value == value.to_integral_value() else None


class _Adder:
    """The sum so far of number words read from the left."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.current = Decimal(0)
        self.room = _ROOM
        """The scale that the next scale word must stay below."""
        self.open = Decimal(1000)
        """The next plain word must be below this."""
        self.factor = Decimal(1)
        self.count = 0

    def add(self, word: str) -> bool:
        """Take the word if it can follow; False where the number ends before it."""
        taken = self._plain(word) or self._hundred(word) or self._scale(word)
        self.count += taken
        return taken

    def _plain(self, word: str) -> bool:
        value = words.CARDINALS.get(word)
        if value is not None:
            if (self.count and value == 0) or value >= self.open:
                return False
            self.open = Decimal(0)
        elif word in words.TENS:
            value = words.TENS[word]
            if value >= self.open:
                return False
            self.open = Decimal(10)
        else:
            return False
        self.current += value
        self.factor = Decimal(1)
        return True

    def _hundred(self, word: str) -> bool:
        if word not in words.HUNDRED or self.current >= 100 or (self.count and not self.current):
            return False
        self.current = (self.current or Decimal(1)) * 100
        self.open = Decimal(100)
        self.factor = Decimal(100)
        return True

    def _scale(self, word: str) -> bool:
        scale = words.SCALES.get(word)
        if scale is None or (self.count and not self.current):
            if scale is None or not self.total or self.factor == 1 or self.total * scale >= _ROOM:
                return False
            self.total, self.factor = self.total * scale, self.factor * scale  # "a hundred thousand million"
            return True
        if scale >= self.room:
            return False
        self.total += (self.current or Decimal(1)) * scale
        self.current, self.room, self.open = Decimal(0), Decimal(scale), Decimal(1000)
        self.factor = Decimal(scale) * (self.factor if self.factor == 100 else 1)
        return True


def _word_number(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    start, word = index, tokens[index].lower
    if word in words.ARTICLES:
        index += 1
        word = lower(tokens, index)
        if not (word in words.HUNDRED or word in words.SCALES or word in words.DOZENS):
            return None
        if word in words.DOZENS:
            return Numeral(Decimal(12), Decimal(12), _LOOSE_DOZEN, index + 1)
    elif not (word in words.CARDINALS or word in words.TENS or _lone_hundred(tokens, index)):
        return None
    adder = _Adder()
    end = index
    while True:
        at = _next_word(tokens, end, adder, index)
        if at is None or not adder.add(tokens[at].lower):
            break
        end = at + 1
    if end == index:
        return None
    return _point(tokens, adder, end) or _word_numeral(adder, end, start)


def _lone_hundred(tokens: Sequence[Lexeme], index: int) -> bool:
    """ "the hundred and one trees", "the first hundred days": a hundred or thousand without its "one"."""
    if lower(tokens, index) not in words.LONE_SCALES or tokens[index].text[:1].isupper():
        return False
    if lower(tokens, index - 1) in words.BEFORE_A_LONE_SCALE:
        return True
    following = lower(tokens, index + 2)
    added = lower(tokens, index + 1) in words.AND and (following in words.CARDINALS or following in words.TENS)
    return added and lower(tokens, index - 1) in words.BEFORE_A_NUMBER


def _next_word(tokens: Sequence[Lexeme], end: int, adder: _Adder, first: int) -> int | None:
    """Where the next number word may stand: after a hyphen, a space, or an "and" inside the number."""
    if end >= len(tokens):
        return None
    if end == first:
        return end
    word = lower(tokens, end)
    if word in words.AND:
        if adder.factor < 100:
            return None
        following = lower(tokens, end + 1)
        plain = following in words.CARDINALS or following in words.TENS
        return end + 1 if plain and not _starts_fraction(tokens, end + 1) else None
    at = skip_hyphen(tokens, end)
    if at == end and tokens[end].shape != "word":
        return None
    return None if _starts_fraction(tokens, at) and adder.factor >= 100 else at


def _starts_fraction(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a number word is a fraction's numerator: "three quarters", "one-third"."""
    after = skip_hyphen(tokens, index + 1)
    word = lower(tokens, after)
    return word in words.FRACTIONS and (word.endswith(words.PLURAL_ENDING) or lower(tokens, index) in words.ONES)


def _word_numeral(adder: _Adder, end: int, start: int) -> Numeral:
    value = adder.total + adder.current
    coarse = adder.factor if adder.factor > 100 and not adder.current else Decimal(1)
    return Numeral(value, value, coarse, end, scaled=coarse > 1, factor=coarse)


def _point(tokens: Sequence[Lexeme], adder: _Adder, index: int) -> Numeral | None:
    """ "two point five", "nought point nought three", and a scale after it."""
    if lower(tokens, index) not in words.POINT:
        return None
    digits, at = "", index + 1
    while (
        len(digits) < LONGEST
        and (value := words.CARDINALS.get(lower(tokens, at), words.TENS.get(lower(tokens, at)))) is not None
    ):
        digits, at = digits + str(value), at + 1
    if not digits:
        return None
    value_read = Decimal(f"{adder.total + adder.current:f}.{digits}")
    return _scaled(tokens, Numeral(value_read, value_read, Decimal(1).scaleb(-len(digits)), at))


def _dozens(tokens: Sequence[Lexeme], numeral: Numeral) -> Numeral:
    """ "three dozen", "200 dozens"."""
    word = lower(tokens, numeral.end)
    if word not in words.DOZENS:
        return numeral
    size = words.DOZENS[word]
    return numeral._replace(
        low=numeral.low * size, high=numeral.high * size, grain=_LOOSE_DOZEN, end=numeral.end + 1, scaled=True,
        factor=Decimal(size),
    )  # fmt: skip


# --- fractions ---------------------------------------------------------------------------------------------------


def _with_fraction(tokens: Sequence[Lexeme], numeral: Numeral) -> Numeral:
    """ "two and a half (million)", "one million and a half", "three and two thirds"."""
    index = skip_hyphen(tokens, numeral.end)
    if lower(tokens, index) not in words.AND:
        return numeral
    index = skip_hyphen(tokens, index + 1)
    part = plain_fraction(tokens, index) or compound_fraction(tokens, index)
    if part is None:
        return numeral
    value, end = part
    smaller = words.SCALES.get(lower(tokens, end))
    if smaller is not None and numeral.scaled and smaller < numeral.factor:
        more = value * smaller  # "one billion and a half million"
        return numeral._replace(
            low=numeral.low + more, high=numeral.high + more, grain=Decimal(smaller) / 10, end=end + 1,
            factor=Decimal(smaller),
        )  # fmt: skip
    if numeral.scaled and numeral.factor > 100:
        if numeral.low % numeral.factor or lower(tokens, end - 1) not in words.ADDED_TO_A_SCALE:
            return numeral  # "one pays 2.6 million and a tenth comes from the others"
        return numeral._replace(
            low=numeral.low + value * numeral.factor, high=numeral.high + value * numeral.factor,
            grain=numeral.grain / 10, end=end,
        )  # fmt: skip
    return _scaled(tokens, plus(numeral, value, end))


def _fraction(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    """A fraction that stands by itself, or of a scale: "half a million", "two-thirds", "a quarter of a million"."""
    part = plain_fraction(tokens, index)
    if part is None:
        return None
    value, end = part
    return _fraction_of_scale(tokens, Numeral(value, value, FRACTION_GRAIN, end, "fraction"))


def _fraction_of_scale(tokens: Sequence[Lexeme], numeral: Numeral) -> Numeral:
    index = numeral.end
    if lower(tokens, index) in words.OF:
        index += 1
    if lower(tokens, index) in words.ARTICLES:
        index += 1
    index = skip_hyphen(tokens, index)
    word = lower(tokens, index)
    scale = words.SCALES.get(word) or words.DOZENS.get(word) or (100 if word in words.HUNDRED else None)
    if scale is None:
        return numeral
    value = numeral.low * scale
    value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
    return numeral._replace(
        low=value, high=value, grain=Decimal(scale) / 10, end=index + 1, form="cardinal", scaled=True,
        factor=Decimal(scale),
    )  # fmt: skip


# --- vague words -------------------------------------------------------------------------------------------------


def _vague(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    """ "dozens", "several hundred", "a few", "tens of thousands"."""
    article = tokens[index].lower in words.ARTICLES
    at = index + article
    word = lower(tokens, at)
    if word not in words.VAGUE or (word in words.VAGUE_NEEDS_ARTICLE) != article:
        return None
    low, high, operator, least, most = words.VAGUE[word]
    end, scale = _vague_scale(tokens, at + 1, word)
    if word in words.VAGUE_NEEDS_OF and scale == 1 and lower(tokens, end) not in words.OF:
        return None
    return Numeral(
        low * scale, high * scale, scale, end, "vague", operator=operator, least=least * scale, most=most * scale
    )


def _vague_scale(tokens: Sequence[Lexeme], index: int, word: str) -> tuple[int, Decimal]:
    following = lower(tokens, index)
    if word in words.VAGUE_PLURALS:
        if following in words.OF and lower(tokens, index + 1) in words.VAGUE_PLURAL_SCALES:
            return index + 2, Decimal(words.VAGUE_PLURAL_SCALES[lower(tokens, index + 1)])
        return index, Decimal(1)
    scale = Decimal(1)
    for known in (words.DOZENS, dict.fromkeys(words.HUNDRED, 100), words.SCALES):
        if following in known:
            scale, index = scale * known[following], index + 1
            following = lower(tokens, index)
    return index, scale
