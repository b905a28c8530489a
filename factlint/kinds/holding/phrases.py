"""The words of an office in a sentence: "vice-president", "chief of staff", "former defence secretary"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from factlint.language.en.joints import DETERMINERS, FOR, OFFICE_OF, PASSING, RELATIVES
from factlint.language.en.posts import AT_FURNITURE, FURNITURE, ROLE_VERBS, ROLE_VERBS_OF_THINGS
from factlint.language.en.roles import (
    CHIEF_OFFICER,
    MINISTERS,
    NO_SUBJECTS,
    OF_THE_CLOCK,
    PORTFOLIO_HEADS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    ROLE_PHRASES,
    ROLE_PLURALS,
    SUBJECT_ENDINGS,
    TENURES,
)
from factlint.records import NamedTuple
from factlint.values.names.lexicon import is_place
from factlint.values.offices import singular

if TYPE_CHECKING:
    from factlint.kinds.scene import Word
    from factlint.values.offices import Tenure


_LONGEST = 7  # words
_BREAKS = frozenset(",;:(.—–")
"""What parts those for whom somebody speaks from the rest of a sentence: "Present: for the owner Jane Doe"."""


class Phrase(NamedTuple):
    """The words `first` to `last` (inclusive) that name an office."""

    first: int
    last: int
    tenure: Tenure
    plural: bool


_NOUNS = ROLE_NOUNS | ROLE_PLURALS
_PHRASE_STARTS = frozenset(phrase.split()[0] for phrase in ROLE_PHRASES if " " in phrase)
_STARTS = _NOUNS | _PHRASE_STARTS | ROLE_MODIFIERS
"""What an office begins with, if not with a hyphenated word."""


@cache
def gate() -> frozenset[str]:
    """A sentence with none of these words names no office."""
    return _NOUNS | {noun.rsplit("-", 1)[-1] for noun in _NOUNS} | {phrase.split()[0] for phrase in ROLE_PHRASES}


def find_phrases(words: list[Word], taken: list[bool]) -> list[Phrase]:
    """Every office named in a sentence, in order. `taken` marks words that belong to names."""
    found: list[Phrase] = []
    behind = 0
    for i, word in enumerate(words):
        if i < behind or taken[i] or not (word.lower in _STARTS or "-" in word.lower):
            continue
        end = _phrase_end(words, taken, i)
        if end is not None:
            found.append(_phrase(words, _with_subject(words, taken, i, end, behind), end))
            behind = end + 1
    return found


def _with_subject(words: list[Word], taken: list[bool], first: int, last: int, behind: int) -> int:
    """Where an office begins that is told with a subject which no table has: "federal heritage minister"."""
    i = first - 1
    if first != last or words[last].lower not in MINISTERS or i < behind or taken[i]:
        return first
    subject = words[i]
    if subject.text != subject.lower or not subject.lower.endswith(SUBJECT_ENDINGS) or subject.lower in NO_SUBJECTS:
        return first
    while i > behind and not taken[i - 1] and words[i - 1].lower in ROLE_MODIFIERS:
        i -= 1
    return i


def _phrase_end(words: list[Word], taken: list[bool], first: int) -> int | None:
    """Where the office that begins at this word ends; None where none begins."""
    end: int | None = None
    i = first
    while i < len(words) and not taken[i] and i - first < _LONGEST:
        if size := _known_size(words, i):
            end = i + size - 1
            i += size
        elif words[i].lower in ROLE_MODIFIERS:
            i += 1
        else:
            break
    return end


def _known_size(words: list[Word], first: int) -> int:
    """How many words from this one on are a known office; 0 where they are none."""
    for size in (4, 3, 2) if words[first].lower in _PHRASE_STARTS else ():
        if first + size <= len(words) and " ".join(word.lower for word in words[first : first + size]) in ROLE_PHRASES:
            return size
    lower = words[first].lower
    if lower == CHIEF_OFFICER[0] and first + 2 < len(words) and words[first + 2].lower == CHIEF_OFFICER[1]:
        return 3
    if lower in _NOUNS:
        return int(not (lower in OF_THE_CLOCK and first and words[first - 1].text[-1:].isdigit()))
    parts = lower.split("-")
    if len(parts) < 2:
        return 0
    compound = parts[-1] in _NOUNS and (parts[0] in ROLE_MODIFIERS or parts[0] in ("co", "non", "all"))
    return int(compound or (parts[-1] in ("elect", "designate") and parts[-2] in _NOUNS))


def _phrase(words: list[Word], first: int, last: int) -> Phrase:
    tenure: Tenure = "current"
    while first < last and words[first].lower in PASSING:
        first += 1
    for word in words[first : last + 1]:
        for part in word.lower.split("-"):
            held = TENURES.get(part)
            if held is not None and held != "current" and tenure in ("current", "deputy"):
                tenure = cast("Tenure", held)
    lower = words[last].lower
    plural = lower in ROLE_PLURALS and lower not in ROLE_NOUNS
    return Phrase(first, last, tenure, plural)


def portfolio(words: list[Word], phrase: Phrase) -> str:
    """What a minister is minister of, told behind the office: "minister of finance", "Minister for the Sea"."""
    i = phrase.last + 1
    if words[phrase.last].lower not in PORTFOLIO_HEADS or i + 1 >= len(words) or words[i].lower not in OFFICE_OF:
        return ""
    i += 1 + (words[i + 1].lower in DETERMINERS)
    if i >= len(words) or words[i].lower in ROLE_NOUNS:
        return ""  # "the minister in the chair"
    return words[i].lower if words[i].text.isalpha() and not is_place(words[i].lower) else ""


def role_text(words: list[Word], phrase: Phrase) -> str:
    """The office without "former" and the like, in the singular."""
    kept = [
        word.text
        for word in words[phrase.first : phrase.last + 1]
        if TENURES.get(word.lower) not in ("former", "acting", "elect")
    ]
    text = " ".join(kept) or words[phrase.last].text
    for mark in ("-elect", "-designate"):
        text = text.removesuffix(mark)
    head, _, noun = text.rpartition(" ")
    if phrase.plural:
        noun = noun[: len(singular(noun.lower()))] if not noun.lower().endswith("men") else noun[:-3] + "man"
    if TENURES.get(noun.lower().partition("-")[0]) in ("former", "current"):
        noun = noun.partition("-")[2] or noun
    return f"{head} {noun}".strip()


def is_no_office(words: list[Word], phrase: Phrase) -> bool:
    """Whether the word is a verb, a piece of furniture, or those whom an office or somebody speaks for.

    "Jane Doe, who heads the firm", "Jane Doe, in the chair", "Jane Doe, for the organiser,", "for the owner Jane Doe
    came"; "chair of judges Jane Doe", "minister of justice".
    """
    i = phrase.first
    lower = words[i].lower
    if i == phrase.last and i and lower in ROLE_VERBS and words[i - 1].lower in RELATIVES:
        return True
    if i > 1 and words[i - 1].lower in OFFICE_OF and words[i - 2].lower in PORTFOLIO_HEADS:
        return True
    if lower in ROLE_VERBS_OF_THINGS and phrase.plural and i and words[i - 1].lower not in DETERMINERS:
        return words[i - 1].text not in ".;"  # "She coaches Jane Doe"
    if phrase.plural and i > 1 and words[i - 1].lower == "of" and words[i - 2].lower in ROLE_NOUNS:
        return True
    if i < 2 or words[i - 1].lower not in DETERMINERS:
        return False
    if lower in FURNITURE and words[i - 2].lower in AT_FURNITURE:
        return True
    return words[i - 2].lower in FOR and (i == 2 or words[i - 3].text in _BREAKS)
