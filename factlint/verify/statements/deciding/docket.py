"""What the sources say became of the matters that a draft's sentence may mean: each outcome with its matter.

Minutes, registers and lists tell the matter in one sentence and its outcome in another: "Amendment B (Roe): keep the
fares. *Failed 2-4.*" So an outcome without a subject is of what its paragraph tells before it, back to the outcome
before that.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.joints import PASSIVE_BY
from factlint.language.en.negating import (
    ADVERB_ENDING,
    BEARING,
    CLAUSE_JOINING,
    IRREGULAR_PASTS,
    PAST_ENDING,
    VERB_GROUP,
)
from factlint.language.en.outcomes import PROCEDURE
from factlint.language.en.pronouns import MOVING, PERSONAL, PROPOSED
from factlint.records import NamedTuple
from factlint.verify.statements.deciding.outcomes import asked_for, outcomes
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.statements.deciding.outcomes import Outcome

SEARCHED = 12
"""How many passages are looked through."""
_YEARS = "0000", ("19", "20")
_SMALL = 2
"""Digits of a number that says nothing of the matter."""
_AHEAD = 5
"""How many sentences behind a matter its outcome may stand."""


class Matter(NamedTuple):
    """What an outcome is of."""

    core: frozenset[str]
    """The terms of its subject and clause."""
    wide: frozenset[str]
    """Those of all of its sentence."""


class Entry(NamedTuple):
    """An outcome in a source, with the matter that it is of."""

    passage: Passage
    outcome: Outcome
    matter: Matter
    asked: frozenset[int] = frozenset()
    """The outcomes that were asked for, where the sentence says no more than that it was agreed."""


def entries(view: SentenceView, matter: Matter, row: int) -> list[Entry]:
    """The outcomes that the sources tell of matters like this one."""
    found: dict[tuple[int, int], Entry] = {}
    corpus = view.corpus
    passages = [passage for passage, _ in corpus.search(matter.wide, SEARCHED)]
    for passage in dict.fromkeys([*passages, *view.nearest]):
        for entry in _told(corpus, passage, row):
            found.setdefault((entry.passage.number, entry.outcome.start), entry)
    return list(found.values())


def _told(corpus: MemoryCorpus, passage: Passage, row: int) -> Iterator[Entry]:
    """The outcomes in a passage; where there is none, those without a subject that follow in its paragraph."""
    for step in range(_AHEAD + 1):
        behind = corpus.neighbour(passage, step)
        if behind is None or behind.sentence.block is not passage.sentence.block:
            return
        if told := [one for one in outcomes(behind.sentence) if one.row == row]:
            for one in told:
                if left_out(behind.sentence, one):
                    yield Entry(behind, one, _matter(corpus, behind, one), _asked(corpus, behind, one.row))
                elif not step:
                    yield Entry(behind, one, _matter(corpus, behind, one))
            return


def _asked(corpus: MemoryCorpus, passage: Passage, row: int) -> frozenset[int]:
    """What the sentence before asks for: who agrees that an item be deferred defers it."""
    before = corpus.neighbour(passage, -1)
    if before is None or before.sentence.block is not passage.sentence.block:
        return frozenset()
    return asked_for(before.sentence, row)


def _matter(corpus: MemoryCorpus, passage: Passage, one: Outcome) -> Matter:
    matter = matter_of(passage.sentence, one)
    if not left_out(passage.sentence, one) and matter.core:
        return matter
    before = _before(corpus, passage, one.row)
    return Matter(matter.core | before, matter.wide | before)


def _before(corpus: MemoryCorpus, passage: Passage, row: int) -> frozenset[str]:
    """What a paragraph tells before a passage, back to the outcome before."""
    matter: frozenset[str] = frozenset()
    for step in range(1, _AHEAD + 1):
        before = corpus.neighbour(passage, -step)
        if before is None or before.sentence.block is not passage.sentence.block:
            break
        if any(one.row == row for one in outcomes(before.sentence)):
            break
        matter |= before.terms
    return _telling(matter)


def matter_of(sentence: Sentence, one: Outcome) -> Matter:
    """What an outcome is of: its subject and clause, and the rest of its sentence."""
    near = {t.start for t in clause_of(sentence, one.start, one.end)} | {t.start for t in _opening(sentence, one)}
    outside = [t for t in sentence.tokens if t.start != one.start and t.end != one.end]
    own = frozenset(folded(t for t in sentence.tokens if t.start == one.start or t.end == one.end))
    inside = frozenset(folded(t for t in outside if t.start in near))
    core = _telling((inside | predicate_of(sentence, one.word).terms) - own)
    wide = _telling(frozenset(folded(outside)))
    return Matter(core or wide, wide)


def _opening(sentence: Sentence, one: Outcome) -> Sequence[Token]:
    """What stands before an outcome in its sentence, if no verb does but its own: "Ann Roe, 49, the clerk, was"."""
    before = sentence.before(one.start)
    last = len(before)
    while last and (before[last - 1].lower in VERB_GROUP or before[last - 1].lower.endswith(ADVERB_ENDING)):
        last -= 1
    return () if any(_verb(token) for token in before[:last]) else before


def _verb(token: Token) -> bool:
    return (
        token.lower in BEARING | CLAUSE_JOINING or token.lower in IRREGULAR_PASTS or token.lower.endswith(PAST_ENDING)
    )


def _telling(terms: frozenset[str]) -> frozenset[str]:
    """The terms that tell a matter from others: no procedure, no small number, which counts votes or days, no year."""
    return frozenset(t for t in terms if t not in procedure() and not (t.isdigit() and (len(t) <= _SMALL or _year(t))))


def _year(digits: str) -> bool:
    return len(digits) == len(_YEARS[0]) and digits.startswith(_YEARS[1])


def mover_of(sentence: Sentence, place: int) -> frozenset[str]:
    """The folded surname of whose motion a sentence tells before a place: "an attempt by J. Roe to", "Roe's motion"."""
    words = [token for token in sentence.before(place) if token.shape == "word"]
    for n, token in enumerate(words):
        if token.lower not in MOVING:
            continue
        owner = words[n - 1].text if n else ""
        named = [owner[:-2]] if owner[-2:] in ("'s", "’s") and owner[0].isupper() else []
        if words[n + 1 : n + 2] and words[n + 1].lower == PASSIVE_BY:
            named = [each.text for each in takewhile(lambda each: each.text[0].isupper(), words[n + 2 :])]
        if named and (term := fold(named[-1].lower())):
            return frozenset({term})
    return frozenset()


def speaks_of_a_motion(corpus: MemoryCorpus, entry: Entry) -> bool:
    """Whether an outcome's sentence, or the one before it, names what was put to the vote: "Motion, Roe: keep it"."""
    before = corpus.neighbour(entry.passage, -1)
    near = [entry.passage, *([before] if before is not None else [])]
    return any(not PROPOSED.isdisjoint(passage.sentence.lowers) for passage in near)


def left_out(sentence: Sentence, one: Outcome) -> bool:
    """Whether an outcome has no subject of its own: "Failed 2-4", "The motion was lost", "It was put off"."""
    before = [t for t in sentence.before(one.start) if t.shape == "word" and fold(t.lower)]
    return all(
        t.lower in VERB_GROUP or t.lower.endswith(ADVERB_ENDING) or t.lower in PERSONAL or fold(t.lower) in _proposed()
        for t in before
    )


@cache
def _proposed() -> frozenset[str]:
    return frozenset(map(fold, PROPOSED))


@cache
def procedure() -> frozenset[str]:
    """The folded words of every report of a decision."""
    return frozenset(map(fold, PROCEDURE))
