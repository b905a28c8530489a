"""Who had which part in a motion or in its vote: a known member, whom the minutes name in another part.

Minutes name who moved and seconded each motion and who was against it. A report that has somebody vote against is
contradicted where the records name those against, and never him; one that has somebody second what another moved,
where the record of what that one moved names another seconder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import HONORIFICS
from factlint.language.en.motions import (
    ANSWERS,
    FROM_NAMES,
    JOINING_NAMES,
    MOTIONS,
    MOVED,
    PART_WORDS,
    ROLL_CALL,
    SECOND,
    SECONDED,
    TO_NAMES,
    VOTED,
)
from factlint.language.en.roles import ROLE_NOUNS, ROLE_PLURALS
from factlint.language.en.voting import AGAINST, FOR
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView

_MOST_SOURCES = 12
_LIST = 40  # tokens of a list of names at most
_BRACKET = 14
"""Tokens of a bracket that names who made a motion."""
_FILLERS = 3
"""Words between those named and the word of their part at most."""
_WITHIN = (".", "-", "’", "'")
_OPPOSITE = {AGAINST: FOR, FOR: AGAINST}


class Part(NamedTuple):
    """A part in a motion, and the folded words of those who are named in it."""

    part: str
    names: tuple[tuple[int, str], ...]
    """Each word with its place in the sentence, in order."""

    def has(self, word: str) -> bool:
        """Whether somebody of this folded name is named in it."""
        return any(word == told for _, told in self.names)


class Instead(NamedTuple):
    """Who is named in the part that the draft gives to another, and where."""

    other: str
    passage: Passage
    part: str


def another_has_part(claim: Statement, view: SentenceView) -> Instead | None:
    """Who had the part in a motion that the sentence gives to a person, where records of that part name others only."""
    name = claim.value
    if not isinstance(name, Name) or view.quotes(claim.start):
        return None
    surname = fold_name(name.text)[-1:]
    mine = [part for part in parts_of(view.sentence) if any(claim.start <= at < claim.end for at, _ in part.names)]
    if not mine or not surname:
        return None
    told, word = mine[0], surname[0]
    records = [record for record in _records(view.corpus) if record[1].part == told.part and record[1].names]
    if told.part == SECONDED and (mover := _mover(view.sentence)):
        records = [record for record in records if _moved_by(view.corpus, record[0], mover)]
    if not records or any(part.has(word) or _untold(part) for _, part in records):
        return None
    if told.part == MOVED or (told.part == SECONDED and len(records) > 1):
        return None  # another motion may have been his, of which no record is at hand
    if told.part in _OPPOSITE and _else_told(word, told.part, view.corpus):
        return None
    passage, part = max(records, key=lambda record: sum(record[1].has(other) for _, other in told.names))
    return Instead(_shown(passage.sentence, part), passage, told.part)


def _untold(part: Part) -> bool:
    """Whether one of those named is called by an office alone: "Mayor / Strachan"."""
    return any(word in ROLE_NOUNS or word in ROLE_PLURALS for _, word in part.names)


def _mover(sentence: Sentence) -> str:
    """The one person who moved what is seconded in the same sentence."""
    moved = [part for part in parts_of(sentence) if part.part == MOVED]
    return moved[0].names[-1][1] if len(moved) == 1 else ""


def _moved_by(corpus: MemoryCorpus, passage: Passage, mover: str) -> bool:
    """Whether a passage's motion, or that of the sentence before it, was moved by somebody."""
    before = corpus.neighbour(passage, -1)
    told = [part for part in parts_of(passage.sentence) if part.part == MOVED]
    if not told and before is not None:
        told = [part for part in parts_of(before.sentence) if part.part == MOVED]
    return any(part.has(mover) for part in told)


def _else_told(word: str, part: str, corpus: MemoryCorpus) -> bool:
    """Whether any passage tells a member's vote in words that are no list: "Lowe spoke against it"."""
    sides = frozenset(side for side, of in (PART_WORDS | ANSWERS).items() if of == part) | VOTED
    for passage in corpus.spelling.passages_with((word,)):
        lowers = passage.sentence.lowers
        if sides.isdisjoint(lowers):
            continue
        told = [one.part for one in parts_of(passage.sentence) if one.has(word)]
        if _OPPOSITE[part] not in told:
            return True
    return False


def _records(corpus: MemoryCorpus) -> Iterator[tuple[Passage, Part]]:
    for source in corpus.sources[:_MOST_SOURCES]:
        for sentence in source.document.sentences:
            if not _MARKS.isdisjoint(sentence.lowers):
                for part in parts_of(sentence):
                    yield corpus.passage(source, sentence.index), part


_MARKS = frozenset(PART_WORDS) | VOTED | MOTIONS | frozenset(ROLL_CALL)


@kept_with_the_sentence
def parts_of(sentence: Sentence) -> tuple[Part, ...]:
    """The parts in motions that a sentence gives to those it names."""
    if _MARKS.isdisjoint(sentence.lowers):
        return ()
    before = sentence.previous
    if before is not None and before.text.endswith("?") and before.block is sentence.block:
        return ()  # "Would she do it again? Vesey no."
    return tuple(part for part in _read(sentence.tokens) if part.names)


def _read(tokens: Sequence[Token]) -> Iterator[Part]:
    for place, token in enumerate(tokens):
        if token.lower in MOTIONS:
            yield from _in_brackets(tokens, place)
        part = PART_WORDS.get(token.lower)
        if token.lower in ROLL_CALL and _ends(tokens, place) and place and _names(tokens[place - 1]):
            yield Part(ROLL_CALL[token.lower], _before(tokens, place))
            continue
        if token.lower in VOTED and place + 1 < len(tokens):
            part = ANSWERS.get(tokens[place + 1].lower)
            if part:
                yield Part(part, _before(tokens, place))
            continue
        if part is None or (place and tokens[place - 1].lower in VOTED):
            continue
        behind = _behind(tokens, place + 1, plainly=part in (MOVED, SECONDED))
        if behind:
            yield Part(part, behind)
        elif token.lower not in ANSWERS or _ends(tokens, place):
            yield Part(part, _before(tokens, place))


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Whether a part of a sentence ends behind a word: "with Ash and Oak against.", not "Ash against Oak"."""
    return place + 1 == len(tokens) or tokens[place + 1].shape not in ("word", "number", "currency")


def _in_brackets(tokens: Sequence[Token], place: int) -> Iterator[Part]:
    """The mover and the seconder of "Motion (Ash / Oak)", "Amendment A (Ash, seconded by Oak)"."""
    for start in range(place + 1, min(place + 4, len(tokens))):
        if tokens[start].text == "(":
            mover = _list(tokens, start + 1)
            if mover:
                yield Part(MOVED, mover)
                inside = range(start, min(start + _BRACKET, len(tokens)))
                end = next((i for i in inside if tokens[i].lower in SECOND or tokens[i].text == ")"), 0)
                if tokens[end].lower in SECOND:
                    yield Part(SECONDED, _list(tokens, end + 1))
            return


def _behind(tokens: Sequence[Token], place: int, *, plainly: bool) -> tuple[tuple[int, str], ...]:
    """Those named behind a word of a part: "seconded by Oak", "Against: Ash, Oak", and in minutes "Moved Ash"."""
    led = False
    while place < len(tokens) and tokens[place].text.lower() in TO_NAMES:
        led, place = True, place + 1
    return _list(tokens, place) if led or plainly else ()


def _list(tokens: Sequence[Token], place: int) -> tuple[tuple[int, str], ...]:
    """The capitalised words from a place on, as far as commas and "and" join them."""
    found: list[tuple[int, str]] = []
    for token in tokens[place : place + _LIST]:
        if _names(token):
            found.append((token.start, _folded(token)))
        elif not _joins(token) or (token.text == "." and found and not _titles_before(found)):
            break
    return tuple((at, word) for at, word in found if word not in HONORIFICS and word != "crs")


def _titles_before(found: Sequence[tuple[int, str]]) -> bool:
    return found[-1][1] in HONORIFICS or len(found[-1][1]) == 1


def _before(tokens: Sequence[Token], place: int) -> tuple[tuple[int, str], ...]:
    """Those named right before a word of a part: "Ash and Oak were opposed"."""
    end, fillers = place, 0
    while end and fillers < _FILLERS and tokens[end - 1].lower in FROM_NAMES:
        end, fillers = end - 1, fillers + 1
    start = end
    while start and (_names(tokens[start - 1]) or _joins(tokens[start - 1])):
        start -= 1
    if start == end or not _names(tokens[end - 1]):
        return ()
    return tuple((t.start, _folded(t)) for t in tokens[start:end] if _names(t) and _folded(t) not in HONORIFICS)


def _joins(token: Token) -> bool:
    """Whether a list of names goes on behind a word or mark: a title, "and", the marks within names."""
    return token.lower in JOINING_NAMES or token.text in _WITHIN or _titles(token)


def _names(token: Token) -> bool:
    return token.shape == "word" and token.text[:1].isupper()


def _titles(token: Token) -> bool:
    return token.lower.rstrip(".") in HONORIFICS or token.lower in ROLE_NOUNS or token.lower in ROLE_PLURALS


def _folded(token: Token) -> str:
    return (fold_name(token.text) or ("",))[-1]


def _shown(sentence: Sentence, part: Part) -> str:
    """The names of a part as the source writes them."""
    first, last = part.names[0][0], part.names[-1][0]
    end = next((token.end for token in sentence.tokens if token.start == last), last)
    return sentence.text[first:end]
