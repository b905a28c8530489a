"""One pass over a sentence: words, numbers and marks.

Conventions, for the grammars that read the tokens:

- parts joined by hyphens are tokens of their own with `-` between them ("air", "-", "defence"; "10", "-", "15");
- a possessive or contraction is one word ("mayor's", "don't", "O'Brien"), initials with their stops too ("U.S.",
  "p.m.", "J.K."); other abbreviations are a word and a stop ("Dec", ".");
- digits and letters that touch are two tokens, the second starting where the first ends ("50" "m", "18" "th", "G" "7");
- a number keeps its separators: "1,200.50", "18.12.2024", ".5", and thousands set apart by a no-break or thin space
  or an apostrophe ("40 000", "1'000"); a vulgar fraction ("½") is a word of one character;
- "..." and "--" are one mark each;
- `lower` is composed (NFC) and free of soft hyphens and zero-width characters, `text` is as written.
"""

from __future__ import annotations

import re
import unicodedata

from factlint.language.en.abbreviations import DEGREES, ELISIONS, POSSESSIVE_ENDINGS
from factlint.patterns import pattern
from factlint.text.document import Token

LETTER = r"[^\W\d_¼-¾⅐-⅞]"
# Combining marks, soft hyphen, zero-width characters and variation selectors live inside words.
JOINED = r"[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f]"

QUOTES = "\"'“”„‟‘’‚‛«»‹›"
SHAPES = {
    "word": rf"""
        [A-Za-z]{{2,}}+(?=[ ,;:!?)]|\Z)  # most words, with nothing behind them that could be theirs
      | (?:{"|".join(map(re.escape, DEGREES))})\b\.?
      | {LETTER}{{2,}}+(?>(?:(?:['’]|{JOINED}++){LETTER}++)*){JOINED}*+
      | {LETTER}(?:
            \.(?:{LETTER}\.){{0,8}}{LETTER}(?!\w)\.?            # U.S., p.m., J.K.
          | {JOINED}*+(?>(?:(?>(?:['’]|{JOINED}++)?){LETTER}++)*){JOINED}*+
        )
      | [¼-¾⅐-⅞]""",
    "number": r"""
        \d{1,3}(?>(?:[\u00a0\u202f\u2009'’]\d{3})+)(?!\d)(?:[.,]\d++)?
      | \d++(?>(?:[.,]\d++)*)
      | (?<![\w.])\.\d++""",
    "quote": f"[{QUOTES}]",
    "currency": r"[$¢-¥֏؋৲৳฿៛₠-⃏﷼﹩＄￠￡￥￦]",
    "mark": r"\.{2,}|-{2,}|[^\w\s]|\w",
}
TOKEN = pattern(rf"\s*+(?:{'|'.join(SHAPES.values())})", re.VERBOSE)
"""A token and the white space before it; nothing else stands between two."""
CURRENCY = pattern(SHAPES["currency"])
QUOTE = pattern(SHAPES["quote"])
RARE = pattern(JOINED)
REACH = 1000
"""Characters looked back for the „ that “ closes."""
OPENING = frozenset("“„‟‘‚‛«‹")
CLOSING = frozenset("”»›")
BEFORE_OPENING = frozenset("([{-–—/“‘«\"'")
CENTURY = pattern(r"\d\d(?!\d)")
"""What follows the apostrophe of a shortened year: '24, '90s."""
FEET = pattern(r"\d['’]\d+\Z")
WORD = pattern(r"[^\W\d_]+")


class Known(dict[str, tuple[str, str, str, int, int]]):
    """What is known of the tokens met so far, by how they are written, with white space before them or without.

    That is `text`, `lower`, `shape`, and the length of the white space and of the token. Most words of a text are old
    acquaintances.
    """

    MOST, LONGEST = 20_000, 40
    """How many are kept, and how long they may be: neither a dump nor a long run may fill the memory."""

    def __missing__(self, written: str) -> tuple[str, str, str, int, int]:
        text = written.lstrip()
        lower = text.lower() if text.isascii() else _plain(text)
        shape = "word" if text[0] in _LETTERS else _shape(text)
        size, length = len(written), len(text)
        found = (text, lower, shape, size - length, length)
        if size <= self.LONGEST:
            if len(self) >= self.MOST:
                self.clear()
            self[written] = found
        return found


KNOWN = Known()


def _shape(text: str) -> str:
    """The shape of a whole token that begins with no plain letter; its first character tells."""
    first = text[0]
    if first in _DIGITS or (first == "." and text[1:2].isdecimal()):
        return "number"
    if text in _MARKS or text in QUOTES:
        return "mark" if text in _MARKS else "quote"
    if first.isalnum():
        return "number" if first.isdecimal() else "word"
    return "currency" if CURRENCY.match(text) else "mark"


_LETTERS, _DIGITS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"), frozenset("0123456789")
_MARKS = frozenset(".,;:!?()-–—…%&/[]")


def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of a sentence, in order."""
    new, end = tuple.__new__, 0  # a NamedTuple's own constructor takes twice the time
    tokens = [
        new(Token, (word, lower, start := end + space, end := start + length, shape))
        for word, lower, shape, space, length in map(KNOWN.__getitem__, written(text))
    ]
    if QUOTE.search(text):
        _decide_quotes(text, tokens)
    return tuple(tokens)


def written(text: str) -> list[str]:
    """The tokens as they are written, each with the white space before it."""
    return TOKEN.findall(text.rstrip())  # the white space at the end leads to no token, however often it is tried


def first_lower(text: str) -> str:
    """The first token in lower case; empty where there is none."""
    first = TOKEN.match(text.rstrip())
    return KNOWN[first[0]][1] if first is not None else ""


def _plain(word: str) -> str:
    """The word in lower case as a table would spell it."""
    composed = unicodedata.normalize("NFC", word)
    return RARE.sub("", composed).lower() or word.lower()


def _decide_quotes(text: str, tokens: list[Token]) -> None:
    """Give each quotation mark its shape: `open`, `close`, or `mark` for an apostrophe or a measure."""
    pending = {"double": 0, "single": 0}
    for place, token in enumerate(tokens):
        if token.shape != "quote":
            continue
        level = "single" if token.text in "'‘’‚‛‹›" else "double"
        shape = _quote_shape(text, token, pending[level] > 0)
        pending[level] = 1 if shape == "open" else 0 if shape == "close" else pending[level]
        tokens[place] = Token(token.text, token.lower, token.start, token.end, shape)


def _quote_shape(text: str, token: Token, is_open: bool) -> str:
    """By the mark itself where it has a direction, else by its neighbours and by whether one is open."""
    character, before, after = token.text, text[token.start - 1 : token.start], text[token.end : token.end + 1]
    if character in CLOSING:
        return "close"
    starts = not before or before.isspace() or before in BEFORE_OPENING
    if character in "'’‘" and starts and _shortens(text, token.end):
        return "mark"
    if character in OPENING:
        start = max(0, token.start - REACH)
        german = character == "“" and text.rfind("„", start, token.start) > text.rfind("”", start, token.start)
        return "close" if german else "open"
    ends = not after or after.isspace() or not after.isalnum()
    if character == '"':
        if before.isdigit() and not is_open and FEET.search(text, max(0, token.start - 4), token.start):
            return "mark"
        return _straight_double(before, starts, ends, is_open)
    return _straight_single(before, after, starts, ends, is_open)


def _straight_double(before: str, starts: bool, ends: bool, is_open: bool) -> str:
    if starts and not ends:
        return "open"
    if ends and not starts:
        return "close"
    return "close" if is_open else "open" if not before.isdigit() else "mark"


def _straight_single(before: str, after: str, starts: bool, ends: bool, is_open: bool) -> str:
    """An apostrophe or a single quotation mark, straight or ’."""
    if starts:
        return "open" if after and not after.isspace() else "close" if is_open else "mark"
    if not ends or (before.isdigit() and not is_open):
        return "mark"
    if is_open or not before.isalnum():
        return "close"
    # "the allies' plan" is a possessive; after another letter the mark ends a quotation begun a sentence ago.
    return "mark" if before.lower() in POSSESSIVE_ENDINGS or after.isspace() else "close"


def _shortens(text: str, position: int) -> bool:
    """Whether an apostrophe here stands for left-out letters or digits."""
    if CENTURY.match(text, position):
        return True
    word = WORD.match(text, position)
    return word is not None and word.group().lower() in ELISIONS
