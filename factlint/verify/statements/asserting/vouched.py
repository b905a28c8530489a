"""What the draft denies though the sources tell it: with the same values, or of the same things in the same words.

"The fund was not left €4,200" denies what a source tells as "her will has €4,200 for the fund". Who reports in his own
words uses another verb, but a denial with an exact value is made only of what a source denies too, in some way. So no
verb need be the same: the value is enough, or most of what the clause says, if nothing near it says no, asks, or says
the opposite. What a "not" grades, supposes or restricts ("not only", "not before May") is not denied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.asserting.vouching import (
    FIRMLY,
    agreeing_with,
    counts,
    exact,
    is_value,
    matter_of,
    meeting,
    to_come,
    weighable,
)
from factlint.verify.statements.comparing.exceptions import exceptions
from factlint.verify.statements.opposition import opposites, undenied
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.denied_deeds import denied_deeds
from factlint.verify.statements.reading.polarity import read_words, undoes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.asserting.vouching import Matter, Vouching
    from factlint.verify.statements.reading.denied_deeds import Denial
    from factlint.verify.statements.reading.polarity import Word

CERTAINTY = 0.9
TIED = 0.2
"""The share of the clause's words that a passage must have beside a small count, or one reckoned, of what is denied."""
OF_IT = 0.4
"""The same where the value is the subject's, or where only the verb is the same."""
ALL_OF_IT, WORDS, PAIR = 0.75, 3, 2
"""The same, of so many words at least, where neither a value nor the verb is the same."""
DEED = 0.5
"""The same of the clause of a passage that has the verb too, for a doubt about another clause to be no matter."""
SAID = 0.3
"""What of the sentence a passage must say at all: any two texts of one matter share a figure and a word."""
NEAR = 0.5
"""What of the sentence a passage must say for its doubts to count though it has neither value nor verb."""
_VALUES = "what the draft denies with this value the source tells with it, and nothing denies it"
_WORDS = "what the draft denies the source tells of the same, and nothing denies it"


def judge_vouched(view: SentenceView, backed: Sequence[Statement] = ()) -> Iterator[Judgement]:
    """The denials of a sentence of which the sources say the contrary; `backed` are its values that they bear out."""
    for denial in denied_deeds(view.sentence, view.words):
        matter = matter_of(view, denial)
        met = met_nearby(view, matter)
        found = _vouching(matter, met, backed)
        if found is not None:
            yield _accusation(view, denial, found, (_VALUES if found.behind or found.subject else _WORDS,), CERTAINTY)
        elif weighable(matter, met):
            from factlint.verify.statements.asserting.denied_alone import stands_alone  # few denials are left

            alone = stands_alone(view, matter, met)
            if alone is not None:
                yield _accusation(view, denial, alone.against, alone.reasons(), alone.probability)


def met_nearby(view: SentenceView, matter: Matter) -> list[Vouching]:
    """How the passages nearest to the sentence meet what it denies."""
    faces = dict.fromkeys((*view.faces, *map(view.face, view.nearest)))
    return [meeting(face, matter) for face in faces]


def _accusation(
    view: SentenceView, denial: Denial, found: Vouching, reasons: tuple[str, ...], certainty: float
) -> Judgement:
    verb, by = denial.verb, denial.verb.by or (denial.verb.start, denial.verb.end)
    at = min(by[0], verb.start), max(by[1], verb.end)
    passage = found.face.passage
    return accuse(view, passage, at, _place(passage.sentence, found.behind or found.subject), reasons, certainty)


def _place(sentence: Sentence, values: Sequence[Statement]) -> tuple[int, int]:
    """The passage's clause with the value in question; else the whole of it."""
    clause = clause_of(sentence, values[0].start, values[0].end) if values else sentence.tokens
    return clause[0].start, clause[-1].end


def _vouching(matter: Matter, met: Sequence[Vouching], backed: Sequence[Statement]) -> Vouching | None:
    """The passage that tells what is denied; none where any that speaks of it leaves a doubt."""
    denial = matter.denial
    if matter.subject and not any(one.subject for one in met):
        return None  # "six of them did not go on": the others may have
    told = [
        one for one in met if _tells(one, denial, matter.own) and (denial.announced or not to_come(one, denial.verb))
    ]
    told = [one for one in told if not denial.limit or _limited_alike(one.face, denial.limit)]
    reckoned = any(value in backed and (counts(value) or not denial.freely) for value in matter.behind)
    if reckoned and not any(one.behind for one in met):
        told += [one for one in met if one.share >= TIED and one.face.coverage >= SAID]  # the value is reckoned
    doubtful = [one for one in met if _doubts(one, denial.verb, matter.terms)]
    if any(_tells_firmly(one) for one in told if one not in doubtful):
        doubtful = [one for one in doubtful if one.verb >= FIRMLY or any(map(exact, one.behind))]
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
    values = [c for c in face.view.claims if is_value(c) and start <= c.start and c.end <= end]
    behind = [fact for fact in face.passage.statements if fact.start >= token.end]
    if values:
        return any(True for value in values for _ in agreeing_with(value, behind))
    named = frozenset(folded(limit[1:]))
    return bool(named) and named <= frozenset(folded(sentence.after(token.end)))


def _tells(one: Vouching, denial: Denial, own: frozenset[str]) -> bool:
    """Whether a passage tells what is denied; `own` are the words of the denial's clause.

    What "did not" and "will not" deny is often denied of what nobody has told: it takes a figure with it, or the verb
    and nearly all.
    """
    if one.face.coverage < SAID:
        return False
    if denial.freely:
        counted = any(map(counts, one.behind)) or (one.verb > 0 and any(map(exact, one.subject)))
        all_of_it = one.verb > 0 and one.beside >= ALL_OF_IT and len(own) >= WORDS
        return (counted and one.share >= TIED) or all_of_it
    if any(map(exact, one.behind)) or len(one.behind) + len(one.subject) > 1:
        return True
    if one.behind:
        return one.share >= TIED or one.verb > 0
    if one.verb:
        return one.share >= OF_IT or bool(one.subject)
    if one.subject:
        return one.share >= (OF_IT if any(map(exact, one.subject)) else DEED)
    if len(own) < WORDS:
        objects = frozenset(folded(denial.behind)) & own
        pair = len(own) == PAIR and len(objects) == 1 and one.share >= ALL_OF_IT
        return pair and _in_one_clause(one.face.passage.sentence, own)
    return one.share >= ALL_OF_IT


def _tells_firmly(one: Vouching) -> bool:
    """Whether a passage has the denied value, and the verb or much of the clause: who doubts it must have either."""
    return any(map(exact, one.behind)) and (one.verb >= FIRMLY or one.share >= DEED)


def _in_one_clause(sentence: Sentence, terms: frozenset[str]) -> bool:
    """Whether one clause has all of some words, as "wards got monitors" has those of "not given monitors"."""
    places = [token for token in sentence.tokens if not terms.isdisjoint(folded([token]))]
    clauses = (frozenset(folded(clause_of(sentence, token.start, token.end))) for token in places)
    return any(terms <= clause for clause in clauses)


def _doubts(one: Vouching, verb: Word, terms: frozenset[str]) -> bool:
    """Whether a passage that speaks of it asks, or denies something or says the opposite where it speaks of it."""
    near = one.face.coverage >= NEAR
    values = (*one.behind, *one.subject)
    shared = any(map(exact, values)) or (values and one.share >= TIED)
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
