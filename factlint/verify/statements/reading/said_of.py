"""Whether the two words of a turn are said of the same: the same subject and object, and the same figures.

What is denied must be at least as general as what is asserted: "no lava was seen" excludes "lava was seen on the
northern flank", and "it was not seen on the northern flank" excludes nothing of the kind.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded, sentence_terms
from factlint.language.en.calendar import DAYS_FROM_TODAY, MONTHS, SEASONS, WEEKDAYS
from factlint.language.en.joints import DEFINITE
from factlint.language.en.kin import PERSON_NOUNS
from factlint.language.en.negating import (
    ADVERB_ENDING,
    ANYBODY,
    CLAUSE_JOINING,
    DENYING_TO,
    LIMITS,
    NO,
    NO_LONGER,
    NO_ONE,
    NOBODY,
    NOTICE,
    PAST_ENDING,
    POSTPONING,
    STILL,
    THERE,
    TO,
    UNTIL,
    VERB_GROUP,
)
from factlint.language.en.pronouns import COUNTED_ALONE, GENERIC, PERSONAL, PROPOSED, SPEAKING
from factlint.language.en.roles import ROLE_NOUNS
from factlint.text.document import up_to
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.inflection import stem
from factlint.verify.evidence.agreement import compare, wider
from factlint.verify.statements.opposition import allies
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.nearness import values_beside
from factlint.verify.statements.reading.predicates import predicate_of, undergone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.reading.predicates import Predicate
    from factlint.verify.statements.turning import Turn

_DAYS = frozenset((*MONTHS, *WEEKDAYS, *SEASONS, *DAYS_FROM_TODAY))
_NEARBY = 0.6
"""What a word counts that only the sentence beside the passage has."""
_SAME = 0.5
"""From which two subjects are one, however differently they are described."""
_MOSTLY = 0.6
"""The share of a subject that must stand behind the other's verb for the one to be told in the passive."""
_STRANGER = -0.5
"""What it says where no name that a pronoun may stand for is near the passage."""
_BACK = 4
"""How many sentences back what a pronoun of a source stands for may be."""
_OPENS, _SHORT = 2, 14
"""Words that open a sentence which refers back; the most it may have."""
_LABEL = 40
"""Characters of a paragraph that may name its speaker."""


def contained(turn: Turn) -> float:
    """The share of the more general side's words that the other side has.

    Of a denial the denied side is the general one; of opposites either may be. One subject needs no further likeness.
    """
    face = turn.face
    mine, theirs = _predicates(turn)
    one = same_subject(turn) >= _SAME
    inward = _share(face, _told(mine, one), theirs.terms, face.context, _NEARBY if theirs.rest else 1.0)
    outward = _share(face, _told(theirs, one), mine.terms, frozenset(), 0.0)
    if turn.sort in ("negation", "ally"):
        return inward if turn.mine.denied else outward
    return max(inward, outward)


def same_subject(turn: Turn) -> float:
    """Whether the two words have one subject: 1 yes, -1 no, 0 where that can't be told."""
    return subjects_meet(turn.face, turn.mine, turn.theirs)


def subjects_meet(face: Face, mine: Word, theirs: Word) -> float:
    """The same of a word of the draft and any word of a passage."""
    own, other = predicate_of(face.view.sentence, mine), predicate_of(face.passage.sentence, theirs)
    if own.pronoun:
        return _meant(face, mine, other)
    if not own.subject:
        return 0.0
    if _passive(face, (own, mine), (other, theirs)):
        return _SAME
    if other.pronoun:
        known = own.names & _around(face) or own.subject <= _before(face.passage.sentence, theirs)
        return 1.0 if known else _stood_for(face, own)
    if own.names and other.subject and other.subject <= _stems(GENERIC):
        return 1.0 if own.names & (_around(face) | _title(face)) else 0.0
    if not other.subject:
        return _stood_for(face, own) if _left_out(face.passage.sentence, theirs) else 0.0
    if other.subject <= _stems(PROPOSED) and not own.subject & _stems(PROPOSED):
        return _stood_for(face, own)
    if other.subject <= _stems(PROPOSED):
        share = _share(face, own.subject - _stems(PROPOSED), _around(face), frozenset(), 0.0)
        return 1.0 if share >= _SAME else 2.0 * share - 1.0
    if own.names & other.names and (own.names <= other.names or other.names <= own.names):
        return 1.0
    weights = face.view.corpus.weights
    shared = sum(weights[term] for term in sorted(own.subject & other.subject))
    least = min(sum(weights[term] for term in sorted(side.subject)) for side in (own, other))
    return 2.0 * shared / least - 1.0 if least else 0.0


def _stood_for(face: Face, own: Predicate) -> float:
    """Whether the sentence before the passage has the draft's subject, for which a pronoun, or nothing, then stands."""
    for step in range(1, _BACK - 1):
        before = face.view.corpus.neighbour(face.passage, -step)
        if before is None:
            break
        if _share(face, own.subject, before.terms, frozenset(), 0.0) >= _MOSTLY:
            return 1.0 if step == 1 else _SAME
        if before.sentence.block is not face.passage.sentence.block:
            break
    return 0.0


def _left_out(sentence: Sentence, word: Word) -> bool:
    """Whether a sentence begins with its verb, as notes do: "Approved unanimously", "Has not replied"."""
    return all(t.lower in VERB_GROUP or t.lower.endswith(ADVERB_ENDING) for t in sentence.before(word.start))


def _passive(face: Face, mine: tuple[Predicate, Word], theirs: tuple[Predicate, Word]) -> bool:
    """Whether the one is told in the passive: most of its subject stands behind the other's verb, none before it."""
    own, other = _of_proposal(mine[0]), _of_proposal(theirs[0])
    if not own.subject or not other.subject or own.subject & other.subject:
        return False
    here, there = (face.view.sentence, mine[1]), (face.passage.sentence, theirs[1])
    return any(
        undergone(*side)
        and not _governs(*beside)
        and (one.subject <= rest or _share(face, one.subject, rest, frozenset(), 0.0) >= _MOSTLY)
        for side, beside, one, rest in ((here, there, own, other.rest), (there, here, other, own.rest))
    )


def _governs(sentence: Sentence, word: Word) -> bool:
    """Whether "to" stands behind a verb, whose object then is another's: "will *cease* to fund the baths"."""
    return word.lower not in DENYING_TO and TO in sentence.lower_after(word.end, 1)


def _of_proposal(predicate: Predicate) -> Predicate:
    """What was proposed, without who proposed it: "Roe's *request* to hear the mayor" is to hear the mayor."""
    if predicate.subject.isdisjoint(_stems(PROPOSED)):
        return predicate
    return predicate._replace(subject=predicate.subject - _stems(PROPOSED) - predicate.names)


def of_another(face: Face, mine: Word, theirs: Word) -> bool:
    """Whether two words have different subjects, both told by names or neither: "the climber" may be Ann Roe."""
    own, other = predicate_of(face.view.sentence, mine), predicate_of(face.passage.sentence, theirs)
    if not own.subject or not other.subject or bool(own.names) != bool(other.names):
        return False
    return not own.subject & other.subject


def same_values(turn: Turn) -> float:
    """How many of the figures and dates of the draft's clause the passage's clause has: 1 all, -1 none, 0 no values."""
    view, passage = turn.face.view, turn.face.passage
    mine = values_beside(view.claims, view.sentence, turn.mine)
    if not mine:
        return 0.0
    theirs = values_beside(passage.statements, passage.sentence, turn.theirs)
    met = sum(any(_agree(claim, fact) for fact in theirs) for claim in mine)
    return 2.0 * met / len(mine) - 1.0


def has_objects(turn: Turn) -> bool:
    """Whether both words have something after them that they are said of."""
    mine, theirs = _predicates(turn)
    passive = bool(mine.rest & theirs.subject or theirs.rest & mine.subject)
    return passive or bool(mine.rest and theirs.rest)


def names_meet(turn: Turn) -> bool:
    """Whether the two subjects share a name."""
    mine, theirs = _predicates(turn)
    names = antecedents(turn.face.view, turn.mine) if mine.pronoun else mine.names
    return bool(names & (theirs.names or theirs.subject))


def of_nobody(turn: Turn) -> bool:
    """Whether the passage denies its word of everybody, and says nothing else of it: "no one was arrested"."""
    theirs, text = turn.theirs, turn.face.passage.sentence.text.lower()
    by = text[theirs.by[0] : theirs.by[1]] if theirs.by is not None else ""
    there = any(token.lower == THERE for token in turn.face.passage.sentence.tokens[:1])
    everybody = (
        by in NOBODY or (by in NO and there) or (theirs.by is not None and text.startswith(NO_ONE, theirs.by[0]))
    )
    return everybody and not _predicates(turn)[1].terms


def named_before(turn: Turn) -> bool:
    """Whether what the draft's word is said of is named before the passage, so that the passage may stand for it."""
    own = _predicates(turn)[0]
    names = antecedents(turn.face.view, turn.mine) if own.pronoun else own.names
    before = [turn.face.view.corpus.neighbour(turn.face.passage, -step) for step in range(1, _BACK)]
    block = turn.face.passage.sentence.block
    near = [one.terms for n, one in enumerate(before) if one is not None and (not n or one.sentence.block is block)]
    told = frozenset[str]().union(*near)
    if names:
        return bool(names & told)
    return (
        own.pronoun
        or _share(turn.face, own.subject - _stems(GENERIC) - _stems(PROPOSED), told, frozenset(), 0.0) >= _SAME
    )


def of_its_speaker(turn: Turn) -> bool:
    """Whether a pronoun is the passage's subject, and the sentences around it name the draft's: "he would not"."""
    mine, theirs = _predicates(turn)
    names = antecedents(turn.face.view, turn.mine) if mine.pronoun else mine.names
    return theirs.pronoun and not theirs.subject and bool(names & _around(turn.face))


def one_time(turn: Turn) -> bool:
    """Whether neither clause says up to when, where the other does not: of denials and of what is so "until"."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    if _still_so(turn, *sides):
        return True
    put_off = not _stems(POSTPONING).isdisjoint((turn.mine.key, turn.theirs.key))
    if not put_off and _limited(*sides[0], UNTIL) != _limited(*sides[1], UNTIL):
        return False
    mine, theirs = (_limited(sentence, word, LIMITS) for sentence, word in sides)
    return turn.sort not in ("negation", "ally") or mine == theirs or not (mine if turn.mine.denied else theirs)


def _still_so(turn: Turn, *sides: tuple[Sentence, Word]) -> bool:
    """Whether the one says that it is "still" so, if only up to a time, and the other that it is so "no longer"."""
    if turn.mine.denied == turn.theirs.denied:
        return False
    (denied, word), (asserted, other) = sides if turn.mine.denied else sides[::-1]
    by = denied.text[word.by[1] :].lstrip().lower() if word.by is not None else ""
    still = any(token.lower == STILL for token in up_to(clause_of(asserted, other.start, other.end), other.start))
    return still and by.startswith(NO_LONGER[1])


def _limited(sentence: Sentence, word: Word, limits: frozenset[str]) -> bool:
    """Whether a limit stands in the word's clause, right before a number where it may be another thing as well."""
    tokens = sentence.tokens
    clause = {token.start for token in clause_of(sentence, word.start, word.end)}
    return any(
        token.lower in limits
        and not _further(tokens, place + 1)
        and (token.lower in UNTIL or _is_time(tokens, place + 1))
        for place, token in enumerate(tokens)
        if token.start in clause or (token.lower in CLAUSE_JOINING and tokens[place - 1].start in clause)
    )


def _further(tokens: Sequence[Token], place: int) -> bool:
    return tuple(token.lower for token in tokens[place : place + 2]) == NOTICE


def _is_time(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number or a word of the calendar stands at a place."""
    token = tokens[place] if place < len(tokens) else None
    return token is not None and (token.shape == "number" or token.lower in _DAYS)


def _predicates(turn: Turn) -> tuple[Predicate, Predicate]:
    passage = turn.face.passage
    return predicate_of(turn.face.view.sentence, turn.mine), predicate_of(passage.sentence, turn.theirs)


def _told(predicate: Predicate, one_subject: bool) -> frozenset[str]:
    """What a word is said of, without "anyone": who "did not recommend anyone" says it of whomever it may be."""
    return (predicate.rest if one_subject else predicate.terms) - _stems(ANYBODY)


def _meant(face: Face, mine: Word, other: Predicate) -> float:
    """Whether a name that the draft's pronoun may stand for is the passage's subject, or near it."""
    names = antecedents(face.view, mine)
    if not names:
        return _told_before(face, mine) if other.pronoun else 0.0
    if other.names:
        return 1.0 if names & other.names else -1.0
    known = _standing_for() | _told_of(face, mine) | predicate_of(face.view.sentence, mine).rest
    if other.subject and other.subject.isdisjoint(known):
        return _STRANGER  # "it", of the café before, is no school
    return 1.0 if names & (face.passage.terms | _around(face)) else _STRANGER


def _told_of(face: Face, mine: Word) -> frozenset[str]:
    """What the draft tells before a pronoun, in its sentence and the one before: it may stand for any of it."""
    before = face.view.sentence.previous
    return _before(face.view.sentence, mine) | (sentence_terms(before) if before else frozenset())


def _told_before(face: Face, mine: Word) -> float:
    """Whether pronouns on both sides stand for the same: "both had been" behind "the patients are", and "neither"."""
    own = frozenset(term for term in _before(face.view.sentence, mine) - {mine.key} if not term[0].isdigit())
    before = face.view.corpus.neighbour(face.passage, -1)
    return 1.0 if own and before is not None and _share(face, own, before.terms, frozenset(), 0.0) >= _SAME else 0.0


@cache
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(stem, words))


@cache
def _standing_for() -> frozenset[str]:
    """The nouns that may stand for somebody named before: bodies, offices, people."""
    return _stems(GENERIC | PROPOSED | ROLE_NOUNS | PERSON_NOUNS)


def antecedents(view: SentenceView, word: Word) -> frozenset[str]:
    """The words of the names that a pronoun before a word may stand for: of its sentence, else of the one before."""
    own = [claim for claim in view.claims if claim.end < word.start]
    return _names(own) or _names(view.before)


def _names(claims: Iterable[Statement]) -> frozenset[str]:
    named = [c.text if c.kind == "name" else c.about for c in claims if c.kind in ("name", "role", "attendance")]
    return frozenset(folded(token for token in tokenize(" ".join(named)) if token.text[:1].isupper()))


def _around(face: Face) -> frozenset[str]:
    """What a pronoun of the passage may stand for: the sentences around it, and who its paragraph says is speaking."""
    passage = face.passage
    before = (face.view.corpus.neighbour(passage, -step) for step in range(1, _BACK))
    block = passage.sentence.block
    speaker = folded(tokenize(block.prose[:_LABEL])) if _speaks(passage) else ()
    return face.context.union(
        *(found.terms for found in before if found is not None and found.sentence.block is block), speaker
    )


def _before(sentence: Sentence, word: Word) -> frozenset[str]:
    return frozenset(folded(sentence.before(word.start)))


def _title(face: Face) -> frozenset[str]:
    """What the source begins with: "the company" is most often the one that its headline names."""
    return face.view.corpus.passages_of(face.passage.source)[0].terms


def _speaks(passage: Passage) -> bool:
    """Whether somebody speaks of himself in the passage."""
    return any(token.lower in SPEAKING for token in passage.sentence.tokens)


def _agree(claim: Statement, fact: Statement) -> bool:
    same = claim.kind == fact.kind and type(claim.value) is type(fact.value)
    return same and compare(claim, fact) is Comparison.AGREE and not wider(claim.value, fact.value)


def _share(face: Face, wanted: frozenset[str], having: frozenset[str], beside: frozenset[str], nearby: float) -> float:
    """The share of some words by weight; all of none."""
    weights = face.view.corpus.weights
    total = sum(weights[term] for term in sorted(wanted))
    if not total:
        return 1.0
    met = {term for term in wanted if term in having or not having.isdisjoint(allies().get(term, ()))}
    shared = sum(weights[term] for term in sorted(met))
    shared += sum(weights[term] * nearby for term in sorted((wanted - met) & beside))
    return shared / total


def refers_back(sentence: Sentence) -> bool:
    """Whether a short sentence opens with words that stand for what was named before, or with its verb."""
    opening = sentence.words[:_OPENS]
    lowers = [token.lower for token in opening]
    if not lowers or len(sentence.words) > _SHORT:
        return False
    if lowers[0] in DEFINITE and len(lowers) > 1:
        return stem(lowers[1]) in _stems(GENERIC) | _stems(PROPOSED)
    return lowers[0] in PERSONAL | COUNTED_ALONE or lowers[0] in VERB_GROUP or lowers[0].endswith(PAST_ENDING)
