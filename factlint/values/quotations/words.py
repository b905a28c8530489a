"""Prose as a sequence of folded words, each knowing where it stands: what typography and house style leave alone.

Two texts with the same folded words differ in nothing that a reader would call a change of wording: quotation marks,
dashes, hyphens, spaces, case, accents, ligatures, British or American spelling, "per cent" or "%", "two" or "2",
"don't" or "do not" are all folded away.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from factlint.language.en import wording
from factlint.patterns import pattern
from factlint.records import NamedTuple

# Plain words come first, being most of a text; then omission marks and editors' insertions. A word keeps its
# apostrophes, a number its separators, initials their full stops.
_GAP = r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?"
UNIT = pattern(
    rf"""
    [^\W\d_]{{2,}}+(?![\d\['’ʼ‘`´])
  | {_GAP}
  | [^\W_]*+\[[^\[\]\n]{{1,120}}\][^\W_]*
  | (?:[^\W\d_]\.){{2,}}(?![^\W\d_])
  | ['’ʼ]?[^\W\d_]+(?:['’ʼ‘`´][^\W\d_]+)*
  | \d+(?:[.,]\d+)*(?:st|nd|rd|th)?\b
  | \d+(?:[.,]\d+)*
  | [%&$€£¥₹₽₩]
  | [.?!;:,]
    """,
    re.VERBOSE,
)
_OMITTED = pattern(_GAP)

_APOSTROPHES = str.maketrans("’ʼ‘`´", "'''''")
_VARIANTS = tuple((sign, pattern(ending), variant) for sign, ending, variant in wording.VARIANT_ENDINGS)
_BRACKETS = pattern(r"\[[^\[\]]*\]")
_BRACKETED_INITIAL = pattern(r"^\[(\w)\](\w+)$")
_CONTRACTED = pattern(r"^(.+?)(n't|'(?:re|ll|ve|m|s|d))$")


class Word(NamedTuple):
    """One folded word and the code points it was read from. A contraction's two words share one place."""

    text: str
    start: int
    end: int
    kind: str = "word"
    """`word`; `gap`, where words are marked as left out; `editorial`, words in brackets that an editor put in."""
    clause: int = 0
    """The number of the clause it stands in: counted up at commas, full stops and their like."""


@lru_cache(maxsize=2048)
def fold_word(word: str) -> tuple[str, ...]:
    """The folded words that one written word stands for: ("do", "not") for "don’t"."""
    plain = word.translate(_APOSTROPHES).lower()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)) or plain
    if plain in wording.IRREGULAR:
        return wording.IRREGULAR[plain]
    if "'" in plain:
        match = _CONTRACTED.match(plain)
        if match:
            return (*fold_word(match[1]), wording.ENDINGS.get(match[2], match[2]))
        plain = plain.strip("'") or plain
    if plain in wording.NUMBERS:
        return (str(wording.NUMBERS[plain]),)
    if plain in wording.ORDINALS:
        return (wording.ORDINALS[plain],)
    return (_spelling(plain.replace(".", "").replace("'", "")),)


def _spelling(word: str) -> str:
    if word in wording.SPELLINGS:
        return wording.SPELLINGS[word]
    for sign, ending, variant in _VARIANTS:
        if sign in word:
            folded, changed = ending.subn(variant, word)
            if changed:
                return folded
    if len(word) > 6:
        return word.replace("ae", "e").replace("oe", "e")
    return word


@lru_cache(maxsize=512)
def fold_words(text: str) -> tuple[Word, ...]:
    """The folded words of a quotation, in order; kept for the next source that it is looked for in."""
    return fold_text(text)


def fold_text(text: str) -> tuple[Word, ...]:
    """The folded words of a text, in order. "[sic]" is dropped; brackets round one letter ("[W]e") are, too."""
    words: list[Word] = []
    add, new, find, end = words.append, tuple.__new__, text.find, 0  # a NamedTuple's own constructor is slower
    clause = 0
    for raw in UNIT.findall(text):
        start = find(raw, end)  # what lies between begins no unit
        end = start + len(raw)
        if (simple := _SIMPLE.get(raw)) is not None:
            add(new(Word, (simple, start, end, "word", clause)))
        elif raw in _STOPS:
            clause += 1
        elif (kind := "word" if raw.isalpha() else _kind(raw)) == "word":
            folded = fold_word(raw)
            if len(folded) == 1 and not folded[0].isdigit() and raw != "cent":
                _remember(raw, folded[0])
                add(new(Word, (folded[0], start, end, "word", clause)))
            elif folded[0].isdigit():
                _add_number(words, folded[0], start, end, clause, text)
            elif raw == "cent" and words and words[-1].text == "per" and words[-1].clause == clause:
                words[-1] = Word("percent", words[-1].start, end, "word", clause)
            else:
                words.extend(Word(part, start, end, "word", clause) for part in folded)
        elif kind == "number":
            _add_number(words, raw.replace(",", "").lower(), start, end, clause, text)
        elif kind == "gap":
            add(Word("…", start, end, "gap", clause))
        else:
            words.extend(_bracketed(raw, start, end, clause))
    return tuple(words)


def _kind(raw: str) -> str:
    """What a unit is that is no stop; signs ("%") are words."""
    if raw[0].isdecimal() and "[" not in raw:
        return "number"
    if raw[0] in "…([.":
        return "gap" if _OMITTED.fullmatch(raw) else "editorial"
    return "editorial" if "[" in raw else "word"


_STOPS = frozenset(".?!;:,")
_SIMPLE: dict[str, str] = {}
"""Written words that stand for one folded word each, whatever is beside them; most of a text."""
_MOST, _LONGEST = 16384, 40


def _remember(raw: str, folded: str) -> None:
    if len(raw) <= _LONGEST:
        if len(_SIMPLE) >= _MOST:
            _SIMPLE.clear()
        _SIMPLE[raw] = folded


def vouched(text: str) -> frozenset[int]:
    """Where the words end that "[sic]" stands after: the writer vouches for them."""
    if "[" not in text:
        return frozenset()
    marks = (match.start() for match in _BRACKETS.finditer(text) if _is_sic(match[0]))
    return frozenset(len(text[:start].rstrip(" \t\n\r\u00a0,;:.!?")) for start in marks)


def _is_sic(raw: str) -> bool:
    return raw.strip("[]").strip().lower().rstrip(".!") in wording.SIC


def _bracketed(raw: str, start: int, end: int, clause: int) -> list[Word]:
    if _is_sic(raw):
        return []
    initial = _BRACKETED_INITIAL.match(raw)
    if initial:
        return [Word(part, start, end, "word", clause) for part in fold_word(initial[1] + initial[2])]
    return [Word(raw, start, end, "editorial", clause)]


def _add_number(words: list[Word], digits: str, start: int, end: int, clause: int, text: str) -> None:
    """Join the halves of "twenty-five"; the second half must follow on a hyphen or a space."""
    last = words[-1] if words else None
    if (
        last
        and len(digits) == 1
        and digits != "0"
        and last.text in {"20", "30", "40", "50", "60", "70", "80", "90"}
        and last.kind == "word"
        and text[start].isalpha()
        and text[last.start].isalpha()
        and text[last.end : start] in {"-", "‑", " "}
    ):
        words[-1] = Word(str(int(last.text) + int(digits)), last.start, end, "word", clause)
        return
    words.append(Word(digits, start, end, "word", clause))


def same_wording(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two runs of folded words differ in nothing but spaces, hyphens or a contraction ("it's", "it has")."""
    if "".join(one).replace("'", "") == "".join(other).replace("'", ""):
        return True
    return len(one) == len(other) and all(
        a == b or b in wording.AMBIGUOUS.get(a, ()) or a in wording.AMBIGUOUS.get(b, ())
        for a, b in zip(one, other, strict=True)
    )


def is_content(word: str) -> bool:
    """Whether a folded word says something of its own."""
    return word not in wording.FUNCTION_WORDS


def is_negation(word: str) -> bool:
    """Whether a folded word turns its clause round."""
    return word in wording.NEGATIONS
