"""Who did what to whom, exchanged: "A outsold B" for "B outsold A", "moved by A, seconded by B" for the reverse.

Two names change places about the same words. Only names that stand nearest to the word on its side count, no mark
between, and no passage may have them the draft's way round.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.negating import AND, CLAUSE_JOINING, CLAUSE_MARKS, IRREGULAR_PASTS, PAST_ENDING, THAT
from factlint.language.en.numbers import SCALES
from factlint.language.en.opposites import MUTUAL, PASSIVE_BE, PASSIVE_BY
from factlint.records import NamedTuple
from factlint.values.inflection import stem
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.opposition import allies, graded, opposites
from factlint.verify.statements.reading.clauses import is_nominal
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

MATTER, DEED = 0.6, 0.4
"""The share of the sentence's words that the passage must say; the same where both names stand about one deed."""
CERTAINTY = 0.9
_REACH = 6
"""How many words from the word that they belong to the names may stand."""
_SEARCHED = 12
_REASON = "the two names stand in each other's place"

Name = frozenset[str]
Group = frozenset[Name]
"""Names that are joined: "Ann Roe and Kim Poe"."""


class _Held(NamedTuple):
    """A word, and the names nearest to it."""

    word: Word
    before: Group
    after: Group
    passive: bool
    plain: bool
    """Whether it is a noun or stands before one, and tells no deed: "the *pianist* beside whom she led it"."""


def judge_exchanged(view: SentenceView) -> Iterator[Judgement]:
    """Words about which two names have changed places, each told once."""
    near = [face for face in view.faces if face.coverage >= DEED]
    names = _names(view) if near else []
    if len(names) < 2:
        return
    titles = [(c.start, c.end) for c in view.claims if c.kind == "role"]
    mine = [
        held  # a title is no deed between two names: "Grey Gull skipper Ann Roe"
        for held in _held(view.sentence, names)
        if not any(start <= held.word.start < end for start, end in titles)
    ]
    for face in near if mine else ():
        found = _exchange(mine, _held(face.passage.sentence, names), crossed=face.coverage >= MATTER)
        if found is not None and not _as_drafted(view, face, names, found[0]):
            ours, theirs = found[0][0].word, found[1][0].word
            last_ours, last_theirs = found[0][-1].word, found[1][-1].word
            at, there = (ours.start, last_ours.end), (theirs.start, last_theirs.end)
            at, there = (min(at), max(at)), (min(there), max(there))
            yield accuse(view, face.passage, at, there, (_REASON,), CERTAINTY)
            return


def _names(view: SentenceView) -> list[Name]:
    """The names of the sentence as sets of folded words, those that share a word left out.

    A word that opens the sentence is a name where a passage has it with a capital of its own.
    """
    found: list[Name] = []
    opening = view.sentence.tokens[:2]
    alone = len(opening) > 1 and not _capital(opening[1].text)
    if alone and any(_stands_within(opening[0].text, face.passage.sentence) for face in view.faces):
        found.append(frozenset({fold(opening[0].lower)}) - {""})
    for claim in view.claims:
        if claim.kind in ("name", "role", "attendance"):
            text = claim.text if claim.kind == "name" else claim.about
            words = frozenset(
                filter(None, (fold(word.lower().strip(".,'’")) for word in text.split() if word[:1].isupper()))
            )
            if words and not any(words <= name for name in found):
                found = [name for name in found if not name < words]
                found.append(words)
    return [name for name in found if name and not any(name & other for other in found if other is not name)]


def _stands_within(word: str, sentence: Sentence) -> bool:
    """Whether a sentence has a word, and not as its first."""
    return word in sentence.text and any(token.text == word and token.start for token in sentence.tokens)


def _held(sentence: Sentence, names: Sequence[Name]) -> list[_Held]:
    """The asserted words of a sentence with the names nearest before and after each."""
    tokens = sentence.tokens
    by_start = {token.start: n for n, token in enumerate(tokens)}
    known = frozenset().union(*names)
    words = [fold(token.lower) if _capital(token.text) else "" for token in tokens]
    named = [next(name for name in names if word in name) if word in known else None for word in words]
    result = []
    for word in read_words(sentence):
        place = by_start.get(word.start)
        if place is None or not word.full or word.denied or word.quoted or _capital(tokens[place].text):
            continue
        passive = _is_passive(tokens, place)
        before = _nearest(sentence, named, range(place - 1, max(-1, place - 1 - _REACH), -1))
        after = _nearest(sentence, named, range(place + 1, min(len(tokens), place + 1 + _REACH)))
        if before or after:
            no_deed = word.key not in opposites() or word.key in graded()
            plain = word.lower in SCALES or (is_nominal(sentence, word) and no_deed)
            result.append(_Held(word, before, after, passive, plain))
    return result


def _is_passive(tokens: Sequence[Token], place: int) -> bool:
    """Whether "by" follows a verb at once, or in its clause behind a form of "be": "was hit on the head by"."""
    behind = [token.lower for token in tokens[place + 1 : place + 1 + _REACH]]
    if PASSIVE_BY in behind[:2]:
        return True
    end = next((n for n, lower in enumerate(behind) if lower in CLAUSE_MARKS or lower in CLAUSE_JOINING), len(behind))
    carried = any(token.lower in PASSIVE_BE for token in tokens[max(0, place - 2) : place])
    return carried and PASSIVE_BY in behind[:end]


@cache
def _mutual() -> frozenset[str]:
    return frozenset(map(stem, MUTUAL))


def _capital(text: str) -> bool:
    return text[:1].isupper()


def _nearest(sentence: Sentence, named: Sequence[Name | None], steps: range) -> Group:
    """The first name on the way, with those joined to it; none past a mark or the beginning of another clause."""
    tokens = sentence.tokens
    found: set[Name] = set()
    counted = False
    for step in steps:
        name, token = named[step], tokens[step]
        counted = counted or token.shape == "number"
        if name is not None:
            found.add(name)
            continue
        beyond = step + steps.step
        goes_on = (
            0 <= beyond < len(tokens)
            and named[beyond] is not None
            and ((token.text == "," and (found or not counted)) or (found and token.text == AND))
        )
        if found and not goes_on:
            break
        if not goes_on and (token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING or token.lower == THAT):
            break
    return frozenset(found)


def _exchange(
    mine: Sequence[_Held], theirs: Sequence[_Held], *, crossed: bool
) -> tuple[list[_Held], list[_Held]] | None:
    """The words of both about which two names are exchanged: one word between them or, `crossed`, one word of each."""
    for own in mine:
        for other in theirs:
            yours = (other.before, other.after) if own.passive == other.passive else (other.after, other.before)
            swapped = own.before & yours[1] and own.after & yours[0]
            stayed = own.before & yours[0] or own.after & yours[1]
            if (
                swapped
                and not stayed
                and _same(own, other)
                and not (own.plain or other.plain)
                and own.word.key not in _mutual()
            ):
                return [own], [other]
    for side in ("before", "after") if crossed else ():
        found = _crossed(mine, theirs, side)
        if found is not None:
            return found
    return None


def _crossed(mine: Sequence[_Held], theirs: Sequence[_Held], side: str) -> tuple[list[_Held], list[_Held]] | None:
    """Two words each of which has, on one side, the name that the other has in the passage."""
    voices = side == "before"  # "funded by one and built in the other" has two voices
    pairs = [
        (own, other, _on(own, side), _on(other, side))
        for own in mine
        for other in theirs
        if own.word.key == other.word.key and (own.passive == other.passive or not voices)
    ]
    pairs = [pair for pair in pairs if pair[2] and pair[3] and pair[2] != pair[3] and _is_deed(pair[0].word)]
    for own, other, ours, yours in pairs:
        for own2, other2, ours2, yours2 in pairs:
            if own.word.key != own2.word.key and (ours, yours) == (yours2, ours2):
                return [own, own2], [other, other2]
    return None


def _is_deed(word: Word) -> bool:
    """Whether a word is by its form a verb in the past, of a deed that one does alone."""
    past = word.lower.endswith(PAST_ENDING) or word.lower in IRREGULAR_PASTS
    return past and word.key not in _mutual()


def _on(held: _Held, side: str) -> Group:
    return held.before if side == "before" else held.after


def _same(own: _Held, other: _Held) -> bool:
    """Whether both are one deed."""
    return other.word.key in allies().get(own.word.key, (own.word.key,))


def _as_drafted(view: SentenceView, face: Face, names: Sequence[Name], held: Sequence[_Held]) -> bool:
    """Whether another passage has the names the draft's way round about one of the words."""
    terms = frozenset().union(*names) | {own.word.key for own in held}
    for passage, _ in view.corpus.search(terms, _SEARCHED):
        for other in _held(passage.sentence, names):
            for own in held:
                sides = (other.before, other.after) if own.passive == other.passive else (other.after, other.before)
                if _same(own, other) and (own.before, own.after) == sides:
                    return True
    return False
