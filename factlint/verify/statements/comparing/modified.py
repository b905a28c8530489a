"""One of two that exclude each other before the same noun: "the western flank" where the sources know the eastern one.

A report names few things by a noun, and tells apart by one word those that share it. Where the draft's word stands
before a noun that no source has it before, and a passage about the same has the opposite word there, or another place
in a row ("a fifth round", "the sixth round"), hardly anything else needs to be the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.idle import PASSING
from factlint.language.en.negating import SINCE
from factlint.language.en.numbers import ORDINALS
from factlint.records import NamedTuple
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.opposition import graded, opposites
from factlint.verify.statements.reading.clauses import clause_terms_at
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.turning import LONGEST, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

MATTER = 0.3
"""The share of the clause's other words that the passage, or the sentences beside it, must say."""
VALUED = 0.15
"""The same where both clauses have a figure in common."""
IN_A_ROW = 0.6
"""The share of them that the passage's own clause must say where the words are places in a row."""
MOST = 6
"""So many passages at most may have the noun: a rarer one names one thing."""
CERTAINTY = 0.9
_HIGHEST = 99
"""The last place of a row that is told one by one: the "500 millionth" of a thing is its "half-billionth"."""
_REASON = "the sources have the opposite word before this noun, and nowhere this one"


class Modified(NamedTuple):
    """A word right before its noun."""

    word: Word
    noun: str


def judge_modified(view: SentenceView) -> Iterator[Judgement]:
    """The words of the sentence that tell a thing from another, where the sources have the other only."""
    if len(view.sentence.tokens) > LONGEST:
        return
    for mine in modified(view.sentence):
        numbers = view.corpus.postings(mine.noun) if not _elsewhere_judged(view, mine.word) else []
        if not 0 < len(numbers) <= MOST:
            continue
        passages = [view.corpus.passages[number] for number in numbers]
        told = [(passage, one) for passage in passages for one in modified(passage.sentence) if one.noun == mine.noun]
        if any(one.word.key == mine.word.key for _, one in told):
            continue
        against = ((p, one.word) for p, one in told if _excludes(mine.word, one.word))
        found = next(((p, word) for p, word in against if _of_one_matter(view.face(p), mine.word, word)), None)
        if found is not None:
            passage, theirs = found
            at, there = (mine.word.start, mine.word.end), (theirs.start, theirs.end)
            yield accuse(view, passage, at, there, (_REASON,), CERTAINTY)


def modified(sentence: Sentence) -> list[Modified]:
    """The opposable words and ordinals of a sentence that stand right before a noun, as far as that can be seen."""
    found = []
    for word in read_words(sentence):
        if word.lower not in ORDINALS and word.key not in opposites():
            continue
        place = sentence.number_at(word.start) + 1
        after = sentence.tokens[place] if place < len(sentence.tokens) else None
        noun = fold(after.lower) if after is not None and after.shape == "word" and after.text.islower() else ""
        if noun and not (word.denied or word.shadowed or word.quoted):
            found.append(Modified(word, noun))
    return found


def _elsewhere_judged(view: SentenceView, word: Word) -> bool:
    """Whether a word is part of a name, a date or an office, which are held against others of their own."""
    return any(c.kind != "figure" and c.kind != "statement" and c.start <= word.start < c.end for c in view.claims)


def _excludes(mine: Word, theirs: Word) -> bool:
    """Whether both are places in a row, or kinds that exclude each other: what is good or big is so by degrees."""
    one, other = ORDINALS.get(mine.lower), ORDINALS.get(theirs.lower)
    if one is not None and other is not None:
        return one != other and max(one, other) <= _HIGHEST
    return opposites().get(mine.key, {}).get(theirs.key) == "describing" and mine.key not in graded()


def _of_one_matter(face: Face, mine: Word, theirs: Word) -> bool:
    from factlint.verify.statements.unlike import unlike  # few words face each other so

    view = face.view
    rest = clause_terms_at(view.sentence, mine.start, mine.end)
    if theirs.key in view.terms or len(rest) < 2:
        return False
    if mine.lower in ORDINALS:
        if not PASSING.isdisjoint(view.sentence.lower_after(mine.end, 1)):
            return False  # the third day follows the first
        since = SINCE in view.sentence.lowers or SINCE in face.passage.sentence.lowers
        return _in_one_clause(face, rest, theirs) and not since  # "the first round since May" is some later one
    least = VALUED if _value_in_common(face) else MATTER
    return face.covers(rest) >= least and not unlike(Turn(face, mine, theirs, "describing"))


def _in_one_clause(face: Face, rest: frozenset[str], theirs: Word) -> bool:
    """Whether the passage's clause says most of the draft's: a row has many places, and each may be told of."""
    there = clause_terms_at(face.passage.sentence, theirs.start, theirs.end)
    weight = face.view.weight
    return weight(rest & there) >= IN_A_ROW * weight(rest)


def _value_in_common(face: Face) -> bool:
    claims = [c for c in face.view.claims if c.kind == "figure"]
    facts = [s for s in face.passage.statements if s.kind == "figure"]
    return any(str(claim.value) == str(fact.value) for claim in claims for fact in facts)
