"""How a sentence says that people voted: which count is of which side, however it is told.

"By 14 votes to nine", "passed 14-9", "fourteen backed it, nine opposed it" and "In favour: 14. Against: 9." are one
ballot.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.kinds.figures.noun import singular
from factlint.language.en.counted import VOTES_NOUN
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.reckoning import TOTAL_ROWS
from factlint.language.en.voting import (
    AGAINST,
    ANSWERED,
    COLUMNS,
    DECIDED,
    DEFEATED,
    FOR,
    OPENING,
    PARTS,
    PLAINLY,
    SIDES,
    SIDES_BEHIND,
    VOTED,
    VOTERS,
    YES_NO,
)
from factlint.records import NamedTuple
from factlint.text.document import up_to
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Score
from factlint.values.quantities.units import COUNT, PERCENT
from factlint.verify.evidence.labels import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.corpus.source import SourceText
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView

_FORWARD, _BACK = 8, 3
"""Words behind a count, and before it, among which that of its side stands."""
_ANY = frozenset(SIDES) | VOTED | YES_NO
"""Words of which a sentence that tells of a vote has one at least."""
_DECIDES = _ANY | DECIDED
_GOALS = 12
"""What one side scores at most in most games; a greater one has voted."""
_LABEL = 5
"""Words of an item's name at most."""
_CLOSE = 2
"""Sentences from one side of a ballot to the next, at most."""


class Side(NamedTuple):
    """A count of votes: of which side, and the statement that tells it."""

    side: str
    value: Quantity
    told: Statement


class Ballot(NamedTuple):
    """The sides of one vote, and the passage that begins to tell them."""

    passage: Passage
    sides: Mapping[str, Side]


def counted(sentence: Sentence, statements: Sequence[Statement]) -> list[Side]:
    """The counts of a sentence that stand beside the word of their side, in order."""
    if sentence.lowers.isdisjoint(_ANY):
        return []
    plainly = not sentence.lowers.isdisjoint(PLAINLY)
    others = [s.end for s in statements if s.about and is_whole(s) and not votes(s)]
    counts = {s.start: s for s in statements if isinstance(s.value, Quantity) and s.value.unit in (COUNT, PERCENT)}
    found = []
    for place, token in enumerate(sentence.tokens):
        statement = counts.get(token.start)
        if statement is None or is_whole(statement) or not (plainly or votes(statement)):
            continue  # "eleven of the 19 members": nineteen had a vote
        if any(end <= statement.start for end in others):
            continue  # "of the four districts two were against"
        side = _side(sentence.tokens, place, statement)
        if side is not None:
            assert isinstance(statement.value, Quantity)
            found.append(Side(side, statement.value, statement))
    return found


def votes(statement: Statement) -> bool:
    """Whether what is counted are votes, or people who vote; or no more is said of it."""
    nouns = [singular(word) for word in statement.about.lower().split()]
    return not nouns or not VOTERS.isdisjoint(nouns)


def results(sentence: Sentence, statements: Iterable[Statement]) -> Iterator[tuple[Side, Side]]:
    """The results of a sentence in which two sides are set against each other: "by 14 votes to nine"."""
    plainly = not (sentence.lowers.isdisjoint(PLAINLY) and sentence.lowers.isdisjoint(DECIDED))
    for statement in statements:
        voted = plainly or statement.about == VOTES_NOUN
        value = _falling(statement) if voted else statement.value
        if isinstance(value, Score) and (voted or max(value.first, value.second) > _GOALS):
            more, fewer = sorted((value.first, value.second), reverse=True)
            won = AGAINST if _defeated(sentence, statement) else FOR
            lost = FOR if won == AGAINST else AGAINST
            yield Side(won, _count(more), statement), Side(lost, _count(fewer), statement)


def _falling(statement: Statement) -> object:
    """The value of a statement; a result where its numbers rise and count nothing: "the amendment failed 2-4"."""
    value = statement.value
    if not isinstance(value, Quantity) or value.unit or statement.about or "-" not in statement.text:
        return value
    low, high = int(value.low), int(value.high)
    return Score(low, high) if value.low == low < high == value.high else value


def ballots(corpus: MemoryCorpus) -> list[Ballot]:
    """Every vote that a corpus tells of."""
    return [
        Ballot(corpus.passage(source, told.sentence.index), told.sides)
        for source in corpus.sources
        for told in _ballots_of(source)
    ]


class _Told(NamedTuple):
    """The sides of one vote, and the sentence of a source that begins to tell them."""

    sentence: Sentence
    sides: Mapping[str, Side]


def _ballots_of(source: SourceText) -> list[_Told]:
    """The votes that a source tells of; read once."""
    if ballots not in source.kept:
        source.kept[ballots] = [*_joined(_told(source)), *_tabled(source)]
    found: list[_Told] = source.kept[ballots]
    return found


def _told(source: SourceText) -> Iterator[_Told]:
    for sentence in _voting(source):
        facts = source.statements_of(sentence.index)
        sides: dict[str, Side] = {}
        for side in counted(sentence, facts):
            if side.side in sides:
                yield _Told(sentence, sides)
                sides = {}
            sides[side.side] = side
        found = [{one.side: one for one in pair} for pair in results(sentence, facts)]
        if len(found) == 1 and sides.keys().isdisjoint(found[0]):
            found, sides = [{**found[0], **sides}], {}
        for result in [*found, *([sides] if sides else [])]:
            yield _Told(sentence, result)


def _tabled(source: SourceText) -> Iterator[_Told]:
    """The votes that a table has, a side in each column: that of the row that adds the others up, or each row's."""
    both = _rows(source)
    added_up = {key: sides for key, sides in both.items() if key[1].strip("*_ ") in TOTAL_ROWS}
    for sides in (added_up or both).values():
        yield _Told(sides[FOR].told.sentence, sides)


def _rows(source: SourceText) -> dict[tuple[str, str], dict[str, Side]]:
    """The rows of a source's tables that have a count in a column of either side, by the table's heading and their
    names."""
    rows: dict[tuple[str, str], dict[str, Side]] = {}
    for cell in source.cells:
        block = source.document.sentences[cell.number].block
        column, _, row = block.header.lower().partition(" | ")
        counts = (
            [fact for fact in source.statements_of(cell.number) if fact.kind == "figure"] if column in COLUMNS else []
        )
        if len(counts) == 1 and isinstance(counts[0].value, Quantity) and counts[0].value.unit == COUNT:
            sides = rows.setdefault((block.heading, row), {})
            sides[COLUMNS[column]] = Side(COLUMNS[column], counts[0].value, counts[0])
    return {key: sides for key, sides in rows.items() if {FOR, AGAINST} <= sides.keys()}


def of_row(name: frozenset[str], corpus: MemoryCorpus) -> Ballot | None:
    """The votes that the one row of this name has, by its folded words; None where there is none, or several."""
    found = [
        Ballot(corpus.passage(source, sides[FOR].told.sentence.index), sides)
        for source in corpus.tables
        for (_, row), sides in _rows(source).items()
        if name == frozenset(folded(tokenize(row)))
    ]
    return found[0] if len(found) == 1 else None


def item_of(view: SentenceView) -> Sequence[Token]:
    """The words of the item that a line of results begins with, before its colon; none where they have no name."""
    tokens = view.sentence.tokens
    end = next((place for place, token in enumerate(tokens[: _LABEL + 1]) if token.text == ":"), 0)
    named = any(claim.kind == "name" and claim.end <= tokens[end].start for claim in view.claims)
    return [token for token in tokens[:end] if token.shape == "word"] if end and named else []


def _voting(source: SourceText) -> Iterator[Sentence]:
    """The sentences with a figure and a word of voting, or with a result, in order."""
    last = -1
    for fact in source.of_kind("figure"):
        sentence = fact.sentence
        if sentence.index != last and (isinstance(fact.value, Score) or _speaks_of_votes(sentence)):
            last = sentence.index
            yield sentence


def _speaks_of_votes(sentence: Sentence) -> bool:
    """Whether a sentence has a word of voting; most have not, and need not be taken apart to tell."""
    text = sentence.text.lower()
    if text.isascii() and not any(map(text.__contains__, _DECIDES)):
        return False
    return not sentence.lowers.isdisjoint(_DECIDES)


def _joined(told: Iterable[_Told]) -> Iterator[_Told]:
    """Ballots whose sides are told in sentences beside each other, as one: "In favour: 11. Against: 6."."""
    last: _Told | None = None
    for ballot in told:
        if last is not None and _goes_on(last, ballot):
            last = _Told(last.sentence, {**last.sides, **ballot.sides})
            continue
        if last is not None:
            yield last
        last = ballot
    if last is not None:
        yield last


def _goes_on(last: _Told, ballot: _Told) -> bool:
    end = max(side.told.sentence.index for side in last.sides.values())
    near = ballot.sentence.index - end <= _CLOSE and ballot.sentence is not last.sentence
    return near and last.sides.keys().isdisjoint(ballot.sides)


def agrees(one: Side, other: Side) -> bool:
    """Whether the counts of two sides can be one."""
    return one.value.compare(other.value) is Comparison.AGREE


def excludes(one: Side, other: Side) -> bool:
    """Whether they can not."""
    return one.value.compare(other.value) is Comparison.CONFLICT


def _side(tokens: Sequence[Token], place: int, statement: Statement) -> str | None:
    """The side of the count that begins at a place: as told before it ("backed by"), or in the words behind it."""
    before = place - 1
    while before >= max(0, place - _BACK) and tokens[before].lower in OPENING:
        before -= 1
    opened = 0 <= before < place - 1 and tokens[before + 1].lower in ("by", ":")
    listed = before == place - 1 and (place + 1 == len(tokens) or tokens[place + 1].lower in PARTS)
    side = _named(tokens, before) if opened else SIDES.get(tokens[before].lower) if listed else None
    if side is not None:
        return side
    end = place
    while end < len(tokens) and tokens[end].start < statement.end:
        end += 1
    for at in range(end, min(len(tokens), end + _FORWARD)):
        if tokens[at].lower in PARTS:
            break
        if side := _named(tokens, at):
            return side
    return None


def _named(tokens: Sequence[Token], at: int) -> str | None:
    word = tokens[at].lower
    if word in SIDES:
        return None if SIDES[word] == AGAINST and _between_counts(tokens, at) else SIDES[word]
    if word not in SIDES_BEHIND:
        return None
    voted = at > 0 and tokens[at - 1].lower in VOTED | (ANSWERED if word in YES_NO else frozenset())
    following = tokens[at + 1].lower if at + 1 < len(tokens) else "."
    return SIDES_BEHIND[word] if voted or (word == FOR and following in PARTS) else None


def _between_counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether "against" sets two counts against each other: "a minority of four against seven"."""
    return all(0 <= beside < len(tokens) and _number(tokens[beside]) for beside in (at - 1, at + 1))


def _number(token: Token) -> bool:
    return token.shape == "number" or token.lower in CARDINALS


def _defeated(sentence: Sentence, result: Statement) -> bool:
    """Whether a word before a result says that it was lost; behind it, where none stands before."""
    before = [token.lower for token in up_to(sentence.words, result.start)]
    return not DEFEATED.isdisjoint(before[-_FORWARD:])


def _count(number: int) -> Quantity:
    return Quantity(Decimal(number), Decimal(number), "=", COUNT)
