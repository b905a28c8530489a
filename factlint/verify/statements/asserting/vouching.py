"""How a passage of the sources meets what a draft denies: with the verb, with the words beside it, with its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.denied import MODALS
from factlint.language.en.negating import DOING_ENDING, TO
from factlint.language.en.supposing import FUTURE, MEANING_TO, WISHING
from factlint.records import NamedTuple
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL
from factlint.verify.evidence.agreement import compare
from factlint.verify.statements.matched import likeness
from factlint.verify.statements.reading.clauses import clause_of, clause_terms
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.statements.reading.denied_deeds import Denial
    from factlint.verify.statements.reading.polarity import Word

MANY = 20
"""From which a bare count is hardly shared by chance."""
FIRMLY = 0.8
"""How like the verb another is that tells the same deed."""
_OPENING = 4
"""Tokens of a clause among which its subject's number stands: "another two", "more than 40"."""
BESIDE = 0.6
"""What a word counts that only the sentence beside the passage has."""
_COMING = FUTURE | MODALS | MEANING_TO | WISHING


class Matter(NamedTuple):
    """What a sentence denies: the words and the values of its clause."""

    denial: Denial
    own: frozenset[str]
    """The folded words of the clause, without the verb and the values."""
    terms: frozenset[str]
    """These, with those of the subject."""
    behind: tuple[Statement, ...]
    """The values that are denied with the verb."""
    subject: tuple[Statement, ...]
    """The values that it is denied of."""


class Vouching(NamedTuple):
    """How a passage meets what is denied."""

    face: Face
    behind: tuple[Statement, ...]
    """The passage's values that agree with those that are denied with the verb."""
    subject: tuple[Statement, ...]
    share: float
    """Of the clause's words, values apart, those that the passage has."""
    verb: float
    """How much the passage's likest word is like the verb, what is going on or still to come left out."""
    word: Word | None
    """That word."""
    beside: float
    """Of the clause's words, those that stand in that word's own clause."""


def is_value(claim: Statement) -> bool:
    """Whether it is a figure or a day; a rank is none: "ring first" vouches for no "first birthday"; and much is told
    of one year."""
    told = claim.value
    if isinstance(told, PartialDate):
        return told.day is not None or told.weekday is not None
    return claim.kind == "figure" and not (isinstance(told, Quantity) and told.unit == ORDINAL)


def matter_of(view: SentenceView, denial: Denial) -> Matter:
    """The words and values that a denial is made with."""
    clause = [*denial.before, *denial.behind]
    start, end = clause[0].start, clause[-1].end
    values = [c for c in view.claims if is_value(c) and start <= c.start and c.end <= end]
    words = [t for t in clause if not any(c.start <= t.start < c.end for c in values)]
    own = frozenset(folded(words)) - {denial.verb.key}
    terms = own | (plain_terms(denial.subject) - {denial.verb.key})
    verb_at = denial.behind[0].start
    behind, subject = (tuple(c for c in values if (c.start >= verb_at) is after) for after in (True, False))
    return Matter(denial, own, terms, behind, subject)


def plain_terms(terms: frozenset[str]) -> frozenset[str]:
    """The terms that are no numbers."""
    return frozenset(term for term in terms if not term[:1].isdigit())


def meeting(face: Face, matter: Matter) -> Vouching:
    """How a passage meets what is denied."""
    passage, verb, terms = face.passage, matter.denial.verb, matter.terms
    done = [w for w in read_words(passage.sentence) if _done(passage.sentence, w, announced=matter.denial.announced)]
    alike = {w: likeness(verb.key, frozenset({w.key})) for w in done}
    word = max(done, key=lambda w: alike[w], default=None)
    values = _agreeing(matter.behind, passage), _agreeing(matter.subject, passage)
    share = share_of(face, terms, passage.terms)
    if word is None or not alike[word]:
        return Vouching(face, *values, share, 0.0, None, 0.0)
    beside = share_of(face, terms, clause_terms(passage.sentence, word))
    return Vouching(face, *values, share, alike[word], word, beside)


def _done(sentence: Sentence, word: Word, *, announced: bool) -> bool:
    """Whether a word tells what is done, rather than what is going on, meant or still to come.

    What is going to be may be told by any of these.
    """
    if not word.full or word.possible:
        return False
    if announced:
        return True
    return not word.future and not word.lower.endswith(DOING_ENDING) and TO not in sentence.lower_before(word.start, 2)


def _agreeing(values: Sequence[Statement], passage: Passage) -> tuple[Statement, ...]:
    return tuple(fact for value in values for fact in agreeing_with(value, passage.statements))


def agreeing_with(value: Statement, facts: Sequence[Statement]) -> Iterator[Statement]:
    """Those of some facts that agree with a value."""
    alike = (fact for fact in facts if fact.kind == value.kind and type(fact.value) is type(value.value))
    return (fact for fact in alike if compare(value, fact) is Comparison.AGREE)


def share_of(face: Face, terms: frozenset[str], having: frozenset[str]) -> float:
    """The share of terms that are among others, or in the sentences beside the passage."""
    weights, context = face.view.corpus.weights, face.context
    total = shared = 0.0
    for term in sorted(terms):
        total += weights[term]
        shared += weights[term] * max(likeness(term, having), BESIDE if term in context else 0.0)
    return shared / total if total else 0.0


def counts(value: Statement) -> bool:
    """Whether a value is an amount, and no small one."""
    return isinstance(value.value, Quantity) and exact(value)


def exact(value: Statement) -> bool:
    """Whether a value is hardly shared by chance, as small counts are."""
    told = value.value
    return not isinstance(told, Quantity) or told.unit != COUNT or told.low is None or abs(told.low) >= MANY


def to_come(one: Vouching, verb: Word) -> bool:
    """Whether a passage tells only of what is asked for, meant or still to come: that may well have come to nothing."""
    sentence = one.face.passage.sentence
    if one.verb:
        return False
    if likeness(verb.key, frozenset(word.key for word in read_words(sentence))) >= FIRMLY:
        return True  # the passage has the verb, and not as what is done
    clauses = [clause_of(sentence, value.start, value.end) for value in (*one.behind, *one.subject)]
    return all(map(_is_to_come, clauses or [list(sentence.tokens)]))


def _is_to_come(clause: Sequence[Token]) -> bool:
    """Whether a word of a clause tells what may come: "will", "offered *to* resign", and not "offered dates"."""
    behind = [*(token.lower for token in clause[1:]), ""]
    return any(
        token.lower in _COMING and (token.lower not in MEANING_TO or following == TO)
        for token, following in zip(clause, behind, strict=True)
    )


def weighable(matter: Matter, met: Sequence[Vouching]) -> bool:
    """Whether what the sources leave undenied speaks against a denial.

    It does not where a denial is made freely, up to a time, or of a number that may be the rest.
    """
    denial = matter.denial
    opening = denial.before[:_OPENING]
    counted = any(token.start <= value.start < token.end for value in matter.subject for token in opening)
    rest = counted and not any(one.subject for one in met)
    return not (denial.freely or denial.limit or rest)
