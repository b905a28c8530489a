"""One word of a sort where the source has another of that sort: "a leak of hydrogen" for "a leak of helium".

Such words are no opposites, and a sentence may well have several of them. So the two must stand in one place (the
next full word on one side at least is the same) and what the draft's clause says beside them must be in the passage; no
passage may have the draft's word about the same thing.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.contrasts import CONTRASTS, FROM
from factlint.language.en.demonyms import DEMONYMS, PEOPLES_OF_OLD
from factlint.language.en.kin import KIN
from factlint.language.en.numbers import ORDINALS
from factlint.records import NamedTuple
from factlint.text.document import from_on, up_to
from factlint.values.inflection import stem
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.reading.clauses import clause_of, clause_terms
from factlint.verify.statements.reading.nearness import clause_denies
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

MATTER = 0.75
"""The share of the clause's other words that the passage must say."""
RIVAL = 0.5
"""The share of them that a passage with the draft's own word may say."""
CERTAINTY = 0.9
_SEARCHED = 12
_NAME_REACH = 5
_LEAST = 2
"""So many other words at least tell what a clause is about, unless the one stands before."""
_SHORT = 6
"""A clause of so few words has one place only for a word of a sort."""
_REASON = "another of the same sort stands in its place in the source"


class _Sort(NamedTuple):
    """Which row a word belongs to, and which word of it."""

    row: str
    member: str


@cache
def _sorts() -> dict[str, frozenset[_Sort]]:
    """For each folded word the rows that it stands in."""
    table: dict[str, set[_Sort]] = {}
    for row in CONTRASTS:
        for member in row.split():
            for word in member.split("/"):
                table.setdefault(stem(word), set()).add(_Sort(row, member))
    for word, place in (*DEMONYMS.items(), *PEOPLES_OF_OLD.items()):
        if place:
            table.setdefault(stem(word), set()).add(_Sort("demonym", place))
    return {word: frozenset(sorts) for word, sorts in table.items()}


def judge_contrasted(view: SentenceView) -> Iterator[Judgement]:
    """The words of the sentence for which a passage has another of their sort."""
    for mine in view.words:
        if mine.key not in _sorts() or not mine.full or mine.denied or clause_denies(view.sentence, mine):
            continue
        if any(_tells(claim, mine) for claim in view.claims):
            continue
        rest = clause_terms(view.sentence, mine)
        found = next((one for face in view.faces if (one := _other(face, mine, rest)) is not None), None)
        if found is not None and not _said_elsewhere(view, mine, rest):
            face, theirs = found
            at, there = (mine.start, mine.end), (theirs.start, theirs.end)
            yield accuse(view, face.passage, at, there, (_REASON,), CERTAINTY)


def _tells(claim: Statement, mine: Word) -> bool:
    """Whether a word is part of a value that is checked as such: a longer name, a figure."""
    return (
        claim.start <= mine.start < claim.end
        and (claim.kind != "name" or claim.end > mine.end)
        and claim.kind != "role"
    )


def _other(face: Face, mine: Word, rest: frozenset[str]) -> tuple[Face, Word] | None:
    """The passage's word of the same sort that stands in the draft's word's place."""
    if not rest or face.covers(rest) < MATTER or _tells_of(face.passage, mine.key):
        return None
    own = {word.key for word in face.view.words}
    before = _starts_before(face.passage.sentence)
    for theirs in read_words(face.passage.sentence):
        if (
            theirs.key not in own
            and not theirs.denied
            and not (theirs.quoted and len(rest) < _LEAST)
            and theirs.start not in before
            and theirs.key in _sorts()
            and _one_sort(mine, theirs)
            and not _counted(face.passage.sentence, theirs)
            and _one_place(face, mine, theirs, rest)
        ):
            return face, theirs
    return None


def _one_sort(mine: Word, theirs: Word) -> bool:
    pairs = [(one, other) for one in _sorts()[mine.key] for other in _sorts()[theirs.key] if one.row == other.row]
    return bool(pairs) and all(one.member != other.member for one, other in pairs)


def _one_place(face: Face, mine: Word, theirs: Word, rest: frozenset[str]) -> bool:
    """Whether the same full word stands right before or right after both, or both clauses are one short statement."""
    before, after = _beside(face.view.sentence, mine)
    other_before, other_after = _beside(face.passage.sentence, theirs)
    one_before, one_after = bool(before) and before == other_before, bool(after) and after == other_after
    if (mine.lower in DEMONYMS or mine.lower in KIN) and not _named_alike(face, mine, theirs):
        return one_before and one_after  # there are Danish and Swedish presidents, and everybody has relatives
    if one_before:
        return True
    if len(rest) < _LEAST and not before:
        return False  # "libraries are open" and "schools open" are two things that are
    if one_after:
        return True
    other = clause_terms(face.passage.sentence, theirs)
    return rest <= other and len(other) <= _SHORT


def _named_alike(face: Face, mine: Word, theirs: Word) -> bool:
    """Whether one name follows both closely: "the Danish architect Pia Hvid"."""
    sides = ((face.view.sentence, mine), (face.passage.sentence, theirs))
    names = [
        frozenset(folded(t for t in _following(sentence, word) if t.text[:1].isupper())) for sentence, word in sides
    ]
    return bool(names[0] & names[1])


def _following(sentence: Sentence, word: Word) -> Sequence[Token]:
    return from_on(clause_of(sentence, word.start, word.end), word.end, _NAME_REACH)


def _beside(sentence: Sentence, word: Word) -> tuple[str, str]:
    """The nearest full words of the clause on either side."""
    clause = clause_of(sentence, word.start, word.end)
    before, after = list(folded(up_to(clause, word.start))), list(folded(from_on(clause, word.end)))
    return (before[-1] if before else "", after[0] if after else "")


def _tells_of(passage: Passage, key: str) -> bool:
    """Whether a passage has a word, and not only as what was before."""
    if key not in passage.terms:
        return False
    before = _starts_before(passage.sentence)
    return not before or all(word.key != key or word.start not in before for word in read_words(passage.sentence))


def _counted(sentence: Sentence, word: Word) -> bool:
    """Whether a word is one in a count: "a second yellow card" is not simply yellow."""
    return any(token.end + 1 == word.start and token.lower in ORDINALS for token in sentence.tokens)


def _starts_before(sentence: Sentence) -> frozenset[int]:
    """Where the words start that are told as what was before: "from negative"."""
    if FROM not in sentence.lowers:
        return frozenset()
    return frozenset(after.start for token, after in pairwise(sentence.tokens) if token.lower == FROM)


def _said_elsewhere(view: SentenceView, mine: Word, rest: frozenset[str]) -> bool:
    """Whether a passage has the draft's word about the same matter."""
    for passage, _ in view.corpus.search(rest | {mine.key}, _SEARCHED):
        if _tells_of(passage, mine.key) and view.face(passage).covers(rest) >= RIVAL:
            return True
    return False
