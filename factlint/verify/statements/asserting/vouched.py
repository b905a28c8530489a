"""What the draft denies though the sources tell it: with the same values, or of the same things in the same words.

"The fund was not left €4,200" denies what a source tells as "her will has €4,200 for the fund". Who reports in his own
words uses another verb, but a denial with an exact value is made only of what a source denies too, in some way. So no
verb need be the same: the value is enough, or most of what the clause says, if nothing near it says no, asks, or says
the opposite. What a "not" grades, supposes or restricts ("not only", "not before May") is not denied.
"""

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
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.comparing.exceptions import exceptions
from factlint.verify.statements.matched import likeness
from factlint.verify.statements.opposition import opposites, undenied
from factlint.verify.statements.reading.clauses import clause_of, clause_terms
from factlint.verify.statements.reading.denied_deeds import denied_deeds
from factlint.verify.statements.reading.polarity import read_words, undoes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.denied_deeds import Denial
    from factlint.verify.statements.reading.polarity import Word

CERTAINTY = 0.9
TIED = 0.2
"""The share of the clause's words that a passage must have beside a small count, or one reckoned, of what is denied."""
MANY = 20
"""From which a bare count is hardly shared by chance."""
OF_IT = 0.4
"""The same where the value is the subject's, or where only the verb is the same."""
ALL_OF_IT, WORDS, PAIR = 0.75, 3, 2
"""The same, of so many words at least, where neither a value nor the verb is the same."""
DEED = 0.5
"""The same of the clause of a passage that has the verb too, for a doubt about another clause to be no matter."""
FIRMLY = 0.8
"""How like the verb another is that tells the same deed."""
SAID = 0.3
"""What of the sentence a passage must say at all: any two texts of one matter share a figure and a word."""
NEAR = 0.5
"""What of the sentence a passage must say for its doubts to count though it has neither value nor verb."""
BESIDE = 0.6
"""What a word counts that only the sentence beside the passage has."""
_COMING = FUTURE | MODALS | MEANING_TO | WISHING
_VALUES = "what the draft denies with this value the source tells with it, and nothing denies it"
_WORDS = "what the draft denies the source tells of the same, and nothing denies it"


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


def judge_vouched(view: SentenceView, backed: Sequence[Statement] = ()) -> Iterator[Judgement]:
    """The denials of a sentence of which the sources say the contrary; `backed` are its values that they bear out."""
    for denial in denied_deeds(view.sentence, view.words):
        found = _vouching(view, denial, backed)
        if found is not None:
            verb, by = denial.verb, denial.verb.by or (denial.verb.start, denial.verb.end)
            values = found.behind or found.subject
            yield accuse(
                view,
                found.face.passage,
                (min(by[0], verb.start), max(by[1], verb.end)),
                _place(found.face.passage.sentence, values),
                (_VALUES if values else _WORDS,),
                CERTAINTY,
            )


def _is_value(claim: Statement) -> bool:
    """Whether it is a figure or a day; a rank is none: "ring first" vouches for no "first birthday"; and much is told
    of one year."""
    told = claim.value
    if isinstance(told, PartialDate):
        return told.day is not None or told.weekday is not None
    return claim.kind == "figure" and not (isinstance(told, Quantity) and told.unit == ORDINAL)


def _place(sentence: Sentence, values: Sequence[Statement]) -> tuple[int, int]:
    """The passage's clause with the value in question; else the whole of it."""
    clause = clause_of(sentence, values[0].start, values[0].end) if values else sentence.tokens
    return clause[0].start, clause[-1].end


def _vouching(view: SentenceView, denial: Denial, backed: Sequence[Statement]) -> Vouching | None:
    """The passage that tells what is denied; none where any that speaks of it leaves a doubt."""
    clause = [*denial.before, *denial.behind]
    start, end = clause[0].start, clause[-1].end
    values = [c for c in view.claims if _is_value(c) and start <= c.start and c.end <= end]
    words = [t for t in clause if not any(c.start <= t.start < c.end for c in values)]
    own = frozenset(folded(words)) - {denial.verb.key}
    terms = own | (_plain_terms(denial.subject) - {denial.verb.key})
    verb_at = denial.behind[0].start
    behind = [c for c in values if c.start >= verb_at]
    subject = [c for c in values if c.start < verb_at]
    faces = dict.fromkeys((*view.faces, *map(view.face, view.nearest)))
    met = [_met(face, denial, terms, behind, subject) for face in faces]
    if denial.freely and subject and not any(one.subject for one in met):
        return None  # "six of them did not go on": the others may have
    told = [one for one in met if _tells(one, denial, own) and (denial.announced or not _to_come(one, denial.verb))]
    told = [one for one in told if not denial.limit or _limited_alike(one.face, denial.limit)]
    reckoned = any(value in backed and (_counts(value) or not denial.freely) for value in behind)
    if reckoned and not any(one.behind for one in met):
        told += [one for one in met if one.share >= TIED and one.face.coverage >= SAID]  # the value is reckoned
    doubtful = [one for one in met if _doubts(one, denial.verb, terms)]
    if any(_tells_firmly(one) for one in told if one not in doubtful):
        doubtful = [one for one in doubtful if one.verb >= FIRMLY or any(map(_exact, one.behind))]
    if not told or doubtful:
        return None
    return max(told, key=lambda one: (len(one.behind), one.share + one.verb))


def _limited_alike(face: Face, limit: Sequence[Token]) -> bool:
    """Whether a passage tells what it tells up to the same time, or from it on: "patched *since the fire of 2024*"."""
    sentence = face.passage.sentence
    token = next((token for token in sentence.tokens if token.lower == limit[0].lower), None)
    if token is None:
        return False
    start, end = limit[0].end, limit[-1].end
    values = [c for c in face.view.claims if _is_value(c) and start <= c.start and c.end <= end]
    behind = [fact for fact in face.passage.statements if fact.start >= token.end]
    if values:
        return any(True for value in values for _ in _agreeing_with(value, behind))
    named = frozenset(folded(limit[1:]))
    return bool(named) and named <= frozenset(folded(sentence.after(token.end)))


def _plain_terms(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not term[:1].isdigit())


def _met(
    face: Face, denial: Denial, terms: frozenset[str], behind: Sequence[Statement], subject: Sequence[Statement]
) -> Vouching:
    passage, verb = face.passage, denial.verb
    done = [w for w in read_words(passage.sentence) if _done(passage.sentence, w, announced=denial.announced)]
    alike = {w: likeness(verb.key, frozenset({w.key})) for w in done}
    word = max(done, key=lambda w: alike[w], default=None)
    values, share = (_agreeing(behind, passage), _agreeing(subject, passage)), _share(face, terms, passage.terms)
    if word is None or not alike[word]:
        return Vouching(face, *values, share, 0.0, None, 0.0)
    beside = _share(face, terms, clause_terms(passage.sentence, word))
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
    return tuple(fact for value in values for fact in _agreeing_with(value, passage.statements))


def _agreeing_with(value: Statement, facts: Sequence[Statement]) -> Iterator[Statement]:
    alike = (fact for fact in facts if fact.kind == value.kind and type(fact.value) is type(value.value))
    return (fact for fact in alike if compare(value, fact) is Comparison.AGREE)


def _share(face: Face, terms: frozenset[str], having: frozenset[str]) -> float:
    """The share of terms that are among others, or in the sentences beside the passage."""
    weights, context = face.view.corpus.weights, face.context
    total = shared = 0.0
    for term in sorted(terms):
        total += weights[term]
        shared += weights[term] * max(likeness(term, having), BESIDE if term in context else 0.0)
    return shared / total if total else 0.0


def _tells(one: Vouching, denial: Denial, own: frozenset[str]) -> bool:
    """Whether a passage tells what is denied; `own` are the words of the denial's clause.

    What "did not" and "will not" deny is often denied of what nobody has told: it takes a figure with it, or the verb
    and nearly all.
    """
    if one.face.coverage < SAID:
        return False
    if denial.freely:
        counted = any(map(_counts, one.behind)) or (one.verb > 0 and any(map(_exact, one.subject)))
        all_of_it = one.verb > 0 and one.beside >= ALL_OF_IT and len(own) >= WORDS
        return (counted and one.share >= TIED) or all_of_it
    if any(map(_exact, one.behind)) or len(one.behind) + len(one.subject) > 1:
        return True
    if one.behind:
        return one.share >= TIED or one.verb > 0
    if one.verb:
        return one.share >= OF_IT or bool(one.subject)
    if one.subject:
        return one.share >= (OF_IT if any(map(_exact, one.subject)) else DEED)
    if len(own) < WORDS:
        objects = frozenset(folded(denial.behind)) & own
        pair = len(own) == PAIR and len(objects) == 1 and one.share >= ALL_OF_IT
        return pair and _in_one_clause(one.face.passage.sentence, own)
    return one.share >= ALL_OF_IT


def _tells_firmly(one: Vouching) -> bool:
    """Whether a passage has the denied value, and the verb or much of the clause: who doubts it must have either."""
    return any(map(_exact, one.behind)) and (one.verb >= FIRMLY or one.share >= DEED)


def _in_one_clause(sentence: Sentence, terms: frozenset[str]) -> bool:
    """Whether one clause has all of some words, as "wards got monitors" has those of "not given monitors"."""
    places = [token for token in sentence.tokens if not terms.isdisjoint(folded([token]))]
    clauses = (frozenset(folded(clause_of(sentence, token.start, token.end))) for token in places)
    return any(terms <= clause for clause in clauses)


def _to_come(one: Vouching, verb: Word) -> bool:
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


def _counts(value: Statement) -> bool:
    return isinstance(value.value, Quantity) and _exact(value)


def _exact(value: Statement) -> bool:
    """Whether a value is hardly shared by chance, as small counts are."""
    told = value.value
    return not isinstance(told, Quantity) or told.unit != COUNT or told.low is None or abs(told.low) >= MANY


def _doubts(one: Vouching, verb: Word, terms: frozenset[str]) -> bool:
    """Whether a passage that speaks of it asks, or denies something or says the opposite where it speaks of it."""
    near = one.face.coverage >= NEAR
    values = (*one.behind, *one.subject)
    shared = any(map(_exact, values)) or (values and one.share >= TIED)
    if not (shared or near or (one.verb and one.share >= TIED) or one.share >= ALL_OF_IT):
        return False
    sentence = one.face.passage.sentence
    if sentence.text.rstrip("\"'”’ ").endswith("?") or exceptions(sentence):
        return True
    against = {*opposites().get(verb.key, ()), undenied(verb.lower)}
    undone = undoes(verb)  # who denies that a motion was rejected is not borne out by its rejection
    doubtful = [w for w in read_words(sentence) if w.denied or (w.shadowed and not undone) or w.key in against]
    if any(w.denied and (w.key in terms or w.key == verb.key) for w in doubtful):
        return True
    if one.word is not None and (one.beside >= DEED or not near):
        places = [(value.start, value.end) for value in values] + [(one.word.start, one.word.end)]
    elif near or not values:
        return bool(doubtful)
    else:
        places = [(value.start, value.end) for value in values]
    return any(_one_clause(sentence, place, word) for place in places for word in doubtful)


def _one_clause(sentence: Sentence, place: tuple[int, int], word: Word) -> bool:
    clause = clause_of(sentence, *place)
    return bool(clause) and clause[0].start <= word.start < clause[-1].end
