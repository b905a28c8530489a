"""Verb phrases of coming and staying away, found in a sentence, with who their subject can be."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from factlint.language.en import attendance_listing as lists
from factlint.language.en import attending as table
from factlint.language.en.joints import ATTRIBUTE_ENDINGS, CLAUSE_OPENERS, RELATIVES
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.opposites import PASSIVE_BE
from factlint.language.en.roles import ROLE_NOUNS
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from factlint.kinds.scene import Word

Meaning = Literal[
    "present", "present at event", "absent", "absent from event", "expected", "meeting", "sending",
    "list", "list absent", "list expected", "exception", "elsewhere", "welcoming", "invited",
]  # fmt: skip

_TABLES: tuple[tuple[Meaning, frozenset[str] | tuple[str, ...]], ...] = (
    ("present", table.PRESENT),
    ("present at event", table.PRESENT_AT_EVENT),
    ("absent", table.ABSENT),
    ("absent from event", table.ABSENT_FROM_EVENT),
    ("expected", table.EXPECTED),
    ("meeting", table.MEETING),
    ("sending", table.SENDING),
    ("list", lists.LISTING),
    ("list absent", lists.LISTING_ABSENT),
    ("list expected", lists.LISTING_EXPECTED),
    ("list", lists.LISTING_COMPANY),
    ("exception", table.EXCEPTIONS),
    ("elsewhere", table.ELSEWHERE),
    ("welcoming", table.WELCOMING),
    ("invited", table.INVITED),
)
_WHOLE = 6  # words from "all" to "but"
_OPEN = frozenset("*#~+%")  # what a frame has in place of a word
_WEAK = frozenset("was were is are be been the an a to in not had by of from for it their his her at and".split())


Phrases = dict[str, list[tuple[str, ...]]]
"""Phrases by their first word, the longest first."""


class Frame(NamedTuple):
    """The words `first` to `last` (inclusive) of a verb phrase."""

    first: int
    last: int
    meaning: Meaning


class Group(NamedTuple):
    """What stands between a verb phrase and its subject."""

    subject: int
    """The word before the auxiliaries: the subject's last."""
    negated: bool
    future: bool
    unreal: bool
    """"would have attended": it did not come to that."""
    relative: bool
    """A "who" stands between: the subject is the name before it."""


class Phrase(NamedTuple):
    """The words of a frame as the tables have them, and what it means."""

    words: tuple[str, ...]
    meaning: Meaning


@cache
def _phrases() -> dict[str, list[Phrase]]:
    """Frames by their first word, the longest first."""
    found: dict[str, list[Phrase]] = {}
    for meaning, phrases in _TABLES:
        for phrase in phrases:
            words = tuple(phrase.split())
            if words:
                found.setdefault(words[0], []).append(Phrase(words, meaning))
    for first in found:
        found[first].sort(key=lambda phrase: -len(phrase.words))
    return found


@cache
def _needs() -> tuple[frozenset[str], dict[str, list[tuple[frozenset[str], int, Phrase]]]]:
    """The words that each frame needs, by the most telling of them; a hyphenated one in parts, as tokens are.

    With each its rank among the frames that begin with the same word; before all, the most telling words.
    """
    found: dict[str, list[tuple[frozenset[str], int, Phrase]]] = {}
    for phrases in _phrases().values():
        for rank, phrase in enumerate(phrases):
            words = [part for word in phrase.words if word not in _OPEN for part in word.split("-")]
            most = words[0] if len(words) == 1 else max(words, key=lambda word: (word not in _WEAK, len(word)))
            found.setdefault(most, []).append((frozenset(words), rank, phrase))
    return frozenset(found), found


def phrases_in(lowers: frozenset[str]) -> dict[str, list[Phrase]]:
    """The frames of which a sentence of these tokens in lower case has all words, by their first, the longest first."""
    telling, needs = _needs()
    met = [(rank, phrase) for word in lowers & telling for need, rank, phrase in needs[word] if need <= lowers]
    found: dict[str, list[Phrase]] = {}
    for _, phrase in sorted(met) if len(met) > 1 else met:
        found.setdefault(phrase.words[0], []).append(phrase)
    return found


def find_frames(words: list[Word], phrases: dict[str, list[Phrase]]) -> list[Frame]:
    """Every frame of a sentence, in order, none within another; `phrases` are those that its words allow."""
    found: list[Frame] = []
    behind = 0
    for i, word in enumerate(words):
        if word.lower not in phrases or i < behind or _suffered(words, i):
            continue
        for phrase, meaning in phrases[word.lower]:
            if matches(words, i, phrase) and not (phrase[-1] == "by" and _is_link(words, i + len(phrase) - 1)):
                behind = i + len(phrase)
                found.append(Frame(i, behind - 1, meaning))
                break
    return found


def _suffered(words: list[Word], index: int) -> bool:
    """Whether a deed is told of what it was done to: "the meeting was watched from the gallery"."""
    return words[index].lower in table.WATCHED and index > 0 and words[index - 1].lower in PASSIVE_BE


def excepting(words: list[Word]) -> list[Frame]:
    """ "all five governors but Ann Roe", "every member of the board save Kim Poe": where somebody is taken out."""
    return [
        Frame(i, i, "exception")
        for i in range(2, len(words) - 1)
        if words[i].lower in table.TAKING_OUT
        and words[i + 1].text[0].isupper()
        and words[i - 1].text[0].isalnum()
        and any(word.lower in table.WHOLES for word in words[max(i - _WHOLE, 0) : i - 1])
    ]


def matches(words: list[Word], first: int, phrase: tuple[str, ...]) -> bool:
    """Whether these words, as the tables write them, stand at this place."""
    if first + len(phrase) > len(words):
        return False
    for n, part in enumerate(phrase):
        lower = words[first + n].lower
        if part != lower and not (part in _OPEN and _fills(part, lower)):
            return False
    after = first + len(phrase)  # "turned up the heat" is no coming
    return phrase[-1] != "up" or after >= len(words) or words[after].lower not in table.DETERMINERS


def _fills(part: str, lower: str) -> bool:
    """Whether a word may stand where a frame leaves a place open."""
    if part == "*":
        return lower in table.DETERMINERS or lower.endswith(("'s", "’s"))
    if part == "#":
        return lower in table.COMPANY
    if part == "%":
        return lower in table.EVENT_NOUNS
    if part == "+":
        return lower.endswith(table.PARTICIPLE)
    return lower[0].isdigit() or lower == "some" or lower in CARDINALS


def verb_group(words: list[Word], frame: Frame) -> Group:
    """Step back over the auxiliaries before a verb phrase."""
    negated = future = relative = False
    seen: set[str] = set()
    i = frame.first - 1
    while i >= 0 and frame.first - i < 9:
        lower = words[i].lower
        short = lower.endswith(("n't", "n’t"))
        if not short and lower not in table.VERB_GROUP and not lower.endswith(("'ll", "’ll")):
            if lower == "," and i and words[i - 1].lower in ("who", "however"):
                i -= 1
                continue
            break
        seen.add(lower)
        negated = negated or short or lower in table.NEGATIONS
        future = future or lower in table.FUTURE or lower in ("won't", "won’t") or lower.endswith(("'ll", "’ll"))
        i -= 1
        if lower in RELATIVES:
            relative = True
            if i >= 0 and words[i].text == ",":
                i -= 1
            break
    return Group(i, negated, future, "would" in seen and "have" in seen, relative)


def find_event(words: list[Word], frame: Frame) -> str:
    """The words that name the event: the noun phrase after the verb, else the nearest before it."""
    reach = min(len(words), frame.last + 12)
    reach = next((i for i in range(frame.last + 1, reach) if _gives_reason(words[i])), reach)
    after = next((i for i in range(frame.last + 1, reach) if _is_event(words, i)), None)
    if after is None:
        after = next(
            (i for i in range(frame.first - 1, -1, -1) if _is_event(words, i) and words[i].text.islower()), None
        )
    if after is None:
        return ""
    while after + 1 < len(words) and _is_event(words, after + 1):
        after += 1
    first = after
    while first > 0 and _is_event(words, first - 1):
        first -= 1
    while first > 0 and after - first < 4 and _is_attribute(words[first - 1].text, words[first - 1].lower):
        first -= 1
    return " ".join(word.text for word in words[first : after + 1])


def _gives_reason(word: Word) -> bool:
    """Whether what follows says why somebody came or not, and may name another event: "as she was at a conference"."""
    return word.text in (";", ":") or word.lower in table.GIVING_REASON


def names_event(words: list[Word], frame: Frame, reach: int = 9) -> bool:
    """Whether an event, or the link by which somebody joined one, is named soon after a verb in its clause."""
    for i in range(frame.last + 1, min(len(words), frame.last + 1 + reach)):
        if words[i].text in (";", ":") or words[i].lower in CLAUSE_OPENERS:
            return False
        if _is_event(words, i):
            return True
        if _is_link(words, i):
            return True
    return False


def _is_link(words: list[Word], i: int) -> bool:
    """ "by video link": how somebody joined who was not in the room."""
    return any(matches(words, i, tuple(link.split())) for link in table.LINKS)


def names_no_event(words: list[Word], frame: Frame) -> bool:
    """ "attended a grammar school": a pupil, not a guest."""
    for word in words[frame.last + 1 : frame.last + 8]:
        if word.lower in table.EVENT_NOUNS or not word.text[0].isalnum():
            return False
        if word.lower in table.NO_EVENT:
            return True
    return False


def _is_event(words: list[Word], i: int) -> bool:
    """Whether a word is what people attend; "March" is a month, and "the launch director" somebody's office."""
    if words[i].lower.removesuffix("'s").removesuffix("’s") not in table.EVENT_NOUNS or words[i].text == "March":
        return False
    return i + 1 >= len(words) or words[i + 1].lower not in ROLE_NOUNS


def _is_attribute(text: str, lower: str) -> bool:
    """Whether a word before an event's noun is part of its name ("Budget", "annual", "two-day")."""
    if text[0].isupper() and lower not in ("the", "a", "an", "in", "at"):
        return True
    return text[0].isalnum() and lower.endswith(ATTRIBUTE_ENDINGS)


def longest(words: list[Word], i: int, phrases: Phrases) -> int:
    """The last word of the longest phrase that begins here, or -1."""
    for phrase in phrases.get(words[i].lower, ()):
        if matches(words, i, phrase):
            return i + len(phrase) - 1
    return -1


@cache
def phrases_of(texts: frozenset[str]) -> Phrases:
    """The phrases of a table by their first word, the longest first; made once for each table."""
    found: Phrases = {}
    for text in sorted(texts, key=lambda text: (-len(text.split()), text)):
        if words := tuple(text.split()):
            found.setdefault(words[0], []).append(words)
    return found
