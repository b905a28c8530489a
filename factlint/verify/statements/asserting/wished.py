"""What a source says may be done, or is meant or asked for, told by a draft as done.

"Offered to resign" is no "resigned", and "may return" is no "will return". The draft's verb is the passage's, and the
rest of its clause is in the passage; no other passage says the thing as the draft does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.negating import ADVERB_ENDING, BETWEEN_VERBS, HAVING, IRREGULAR_PASTS, PAST_ENDING
from factlint.language.en.supposing import MEANING_TO, PERHAPS, WILLING
from factlint.text.document import kept_with_the_sentence
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.opposition import allies
from factlint.verify.statements.reading.clauses import clause_of, clause_terms
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.predicates import predicate_of
from factlint.verify.statements.reading.said_of import antecedents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

MATTER = 0.75
"""The share of the clause's other words that the passage must say."""
SUBJECT = 0.3
"""What a passage elsewhere must share of the clause for its plain word to settle the matter."""
CERTAINTY = 0.9
_LEAST = 2
"""The least words that tell what a verb is about."""
_BACK = 5
_SEARCHED = 12
_HEDGING = PERHAPS | MEANING_TO
_REASON = "only meant, asked for or held possible in the source"


def judge_wished(view: SentenceView) -> Iterator[Judgement]:
    """The verbs that the draft tells as done, or as sure to come, where a source does not."""
    hedging = [face for face in view.faces if _hedged(face.passage.sentence)]
    for mine in view.free_words if hedging else ():
        told = said(view.sentence, mine)
        if told is None:
            continue
        rest = clause_terms(view.sentence, mine)
        rest = rest if len(rest) >= _LEAST else view.plain_terms - {mine.key}
        named = antecedents(view, mine) if not rest and predicate_of(view.sentence, mine).pronoun else frozenset()
        if len(rest) < _LEAST and not named:
            continue
        for face in hedging:
            rest = named & face.passage.terms if named else rest
            wish = _wish(face, mine, told, rest)
            if wish is not None and not _done_elsewhere(view, mine, rest, told):
                yield accuse(view, face.passage, _with_auxiliary(view.sentence, mine), wish, (_REASON,), CERTAINTY)
                break


def said(sentence: Sentence, word: Word) -> str | None:
    """Whether the draft says that a thing was done ("done") or is sure to come ("will"); None for all else."""
    if word.denied or word.shadowed or word.possible or not word.full:
        return None
    before = governing(sentence, word.start)
    if before in WILLING:
        return "will"
    if before in HAVING:
        return "done"
    first = word.lower
    past = first.endswith(PAST_ENDING) or first in IRREGULAR_PASTS
    return "done" if past and before not in ("to", "be", *PERHAPS) and not word.future else None


def governing(sentence: Sentence, start: int) -> str:
    """The auxiliary, or the "to", that governs the verb at a place; else the word before it."""
    tokens = sentence.tokens
    place = sentence.number_at(start)
    for step in range(place - 1, max(-1, place - _BACK), -1):
        lower = tokens[step].lower
        if lower not in BETWEEN_VERBS - HAVING and not lower.endswith(ADVERB_ENDING):
            return lower
    return ""


def _with_auxiliary(sentence: Sentence, word: Word) -> tuple[int, int]:
    """The verb with the auxiliary right before it."""
    before = sentence.before(word.start, 1)
    start = before[0].start if before and before[0].lower in HAVING | WILLING else word.start
    return start, word.end


def _wish(face: Face, mine: Word, said: str, rest: frozenset[str]) -> tuple[int, int] | None:
    """Where the passage only wishes or expects what the draft says, if it speaks of the same matter."""
    same = allies().get(mine.key, (mine.key,))
    hedged = [one for one in _hedged(face.passage.sentence) if one[0].key in same]
    if not hedged or face.covers(rest) < MATTER or not rest & face.passage.terms:
        return None
    for word, start, perhaps in hedged:
        if (said == "done" or perhaps) and not _of_another(face, mine, word):
            return start, word.end
    return None


@kept_with_the_sentence
def _hedged(sentence: Sentence) -> tuple[tuple[Word, int, bool], ...]:
    """The words that a sentence only wishes or expects, each with what `hedge` tells of it."""
    if sentence.lowers.isdisjoint(_HEDGING):
        return ()
    asserted = (word for word in read_words(sentence) if not (word.denied or word.quoted))
    return tuple([(word, *wish) for word in asserted if (wish := hedge(sentence, word)) is not None])


def _of_another(face: Face, mine: Word, theirs: Word) -> bool:
    """Whether the passage has a name of the draft's clause, but in another clause than the word's."""
    own = clause_of(face.view.sentence, mine.start, mine.end)
    names = frozenset(folded(token for token in own if token.text[:1].isupper()))
    return bool(names & (face.passage.terms - clause_terms(face.passage.sentence, theirs)))


def hedge(sentence: Sentence, word: Word) -> tuple[int, bool] | None:
    """Where the word begins that makes a verb a wish, and whether it says "perhaps"; None where it is none."""
    tokens = sentence.tokens
    place = sentence.number_at(word.start)
    linked = False
    for step in range(place - 1, max(-1, place - _BACK), -1):
        lower = tokens[step].lower
        if lower in PERHAPS:
            return tokens[step].start, True
        if lower in MEANING_TO:
            return (tokens[step].start, False) if linked else None
        if lower == "to" and not linked:
            linked = True
        elif lower not in BETWEEN_VERBS and not lower.endswith(ADVERB_ENDING):
            return None
    return None


def _done_elsewhere(view: SentenceView, mine: Word, rest: frozenset[str], said: str) -> bool:
    """Whether some passage says as plainly what the draft says."""
    same = frozenset(allies().get(mine.key, (mine.key,)))
    for passage, _ in view.corpus.search(rest | same, _SEARCHED):
        if view.face(passage).covers(rest) < SUBJECT:
            continue
        for word in read_words(passage.sentence):
            plain = word.key in same and not (word.denied or word.possible) and hedge(passage.sentence, word) is None
            if plain and (said == "will" or not word.future):
                return True
    return False
