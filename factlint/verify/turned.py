"""Statements turned round: a sentence that follows a source's sentence but negates it or swaps the deciding word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.labels import find_labels
from factlint.kinds.statement import Statement
from factlint.language.en.denied import LACKING, WITH
from factlint.language.en.negating import CLAUSE_MARKS, TAKEN_AWAY, TELLING
from factlint.language.en.voting import SIDES, UNANIMITY, VOTED
from factlint.values.assertion import Assertion
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.ranked import judge_ranked
from factlint.verify.measuring.votes.ballots import counted
from factlint.verify.statements.asserting.answered import refused
from factlint.verify.statements.asserting.elided import judge_elided
from factlint.verify.statements.asserting.none_there import judge_none_there
from factlint.verify.statements.asserting.wished import judge_wished
from factlint.verify.statements.comparing.comparisons import judge_compared, settled
from factlint.verify.statements.comparing.exceptions import backed
from factlint.verify.statements.comparing.included import judge_included
from factlint.verify.statements.comparing.modified import judge_modified
from factlint.verify.statements.comparing.orders import judge_orders
from factlint.verify.statements.comparing.quantified import judge_quantified
from factlint.verify.statements.contrasted import judge_contrasted
from factlint.verify.statements.deciding.decided import judge_decided
from factlint.verify.statements.doing.agents import judge_exchanged
from factlint.verify.statements.matched import judge_matched
from factlint.verify.statements.reading.clauses import clause_terms
from factlint.verify.statements.reading.nearness import shares_a_value
from factlint.verify.statements.reading.predicates import is_verb, predicate_of
from factlint.verify.statements.reading.said_of import (
    contained,
    has_objects,
    named_before,
    names_meet,
    of_its_speaker,
    of_nobody,
    one_time,
    refers_back,
    same_subject,
    same_values,
)
from factlint.verify.statements.turning import FEATURES, LONGEST, turns, weigh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn, Weighed

CERTAIN = 0.95
"""The probability from which a turned word is an accusation: a false one costs more than a missed one."""
LIKELY = 0.75
"""The same where the passage says the sentence's matter: as drafts reword, they keep the names and what is acted on."""
COVERED, FOLLOWED = 0.7, 0.3
"""The shares of the sentence, and of what follows its word, that such a passage must have, beside all its names."""
EXACT = 0.7
"""The same where the passage has every word of the clause, in one clause of its own."""
SAID, SAID_ALONE = 0.45, 0.6
"""The same where both words are said of one subject and of the same things; and where they are said of nothing else."""
MOSTLY = 0.6
"""What of the sentence the passage must say where nothing but the subject is the same."""
DESCRIBED = 0.6
"""What of the sentence the passage must say where a quality is another and the subject is not surely the same."""
SURE = 0.8
"""The same where the objects are the same and nothing tells the subjects apart."""
DENIED_OF_ALL = 0.4
"""The same where the passage denies it of everybody."""
OUTRIGHT = 0.25
"""The same where the passage denies what the draft tells as done."""
KNOWN = 0.3
"""What of the sentence the passage must say where a name is all that they share."""
FIGURED, HALF = 0.6, 0.5
"""The same where the clauses have the same figures, and so much of the rest."""
CONTAINED, SUBJECT, RIVALLED = 0.95, 0.5, 0.3
"""What of it must be the same, how surely the subject, and how near a passage that agrees may come."""
AGREED = 0.2
"""How near another passage may come to saying what the draft says for that."""
PLAIN, LITTLE, NOTHING = 0.8, 0.2, 0.1
"""The same where hardly anything but the subject is one, and how near a passage that agrees may come there."""
REFUSED = "? – No"
_WITH_REACH = 3
"""Words from "with" to the thing."""
_CLOSING = " \"'”’)*_"
_PRESENT = "attendance"
_TOGETHER = 25
"""How far a denying word may stand from its verb, in characters, to be told with it."""


def judge_turned(view: SentenceView, backed: Sequence[Statement] = ()) -> Iterator[Judgement]:
    """Contradictions by negation, by the opposite word or by exchanged places, each told once.

    `backed` are the sentence's figures and dates that the sources state or that follow from them.
    """
    if view.sentence.text.rstrip(_CLOSING).endswith("?"):
        return  # what is asked is not said
    told: list[Judgement] = []
    for judgement in _by_words(view):
        if not any(_meet(judgement, other) for other in told):
            told.append(judgement)
    for judgement in _by_structure(view, backed):
        if not any(_meet(judgement, other) or _one_fault(judgement, other) for other in told):
            told.append(judgement)
    yield from told


def _meet(one: Judgement, other: Judgement) -> bool:
    return one.claim.start < other.claim.end and other.claim.start < one.claim.end


def _one_fault(one: Judgement, other: Judgement) -> bool:
    """Whether one passage is turned round twice within a clause: "all of the parties seek" for "none of them seeks"."""
    first, last = sorted((one.claim, other.claim), key=lambda claim: claim.start)
    between = first.sentence.text[first.end : last.start]
    return one.evidence[0].text == other.evidence[0].text and CLAUSE_MARKS.isdisjoint(between)


def _by_structure(view: SentenceView, backed: Sequence[Statement]) -> Iterator[Judgement]:
    """What is turned round without an opposite: wishes told as done, names exchanged, what a source denies of one."""
    if len(view.sentence.tokens) <= LONGEST:
        yield from judge_compared(view)
        yield from judge_elided(view)
        yield from judge_wished(view)
        if not settled(view):
            yield from judge_exchanged(view)
        yield from judge_orders(view)
        yield from judge_contrasted(view)
        yield from judge_quantified(view)
        yield from judge_ranked(view)
        yield from judge_modified(view)
        yield from judge_included(view)
        yield from judge_matched(view)
        yield from judge_decided(view)
        if any(word.by is not None for word in view.words):
            from factlint.verify.statements.asserting.vouched import judge_vouched  # most sentences deny nothing

            yield from judge_vouched(view, backed)
        if not UNANIMITY.isdisjoint(view.sentence.lowers):
            from factlint.verify.statements.deciding.unanimous import judge_unanimous  # few sentences tell of one

            yield from judge_unanimous(view)


def _by_words(view: SentenceView) -> Iterator[Judgement]:
    found = [turn for turn in turns(view) if not _counts_votes(turn) and not _headed_away(turn)]
    likely = (weigh(turn, found, _least(turn)) for turn in found)
    weighed = sorted(filter(None, likely), key=lambda w: -w.probability)
    told: list[tuple[int, int]] = []
    denials: set[tuple[int, int, int]] = set()
    backing = _backing(view) if weighed else (lambda _: False)
    for best in weighed:
        if backing(best.turn) or not _accuses(best):
            continue
        turn = best.turn
        span = start, end = _span(turn.mine, denied=turn.mine.denied)
        denying = _denying(turn)
        if any(start < other_end and other_start < end for other_start, other_end in told) or denying & denials:
            continue
        told.append(span)
        denials |= denying | _phrase(turn)
        yield _judgement(view, best, span)
    yield from judge_none_there(view, [turn for turn in found if not _denying(turn) & denials])


def _least(turn: Turn) -> float:
    """The probability below which a turn is not looked at; a short answer to what stands before it always is."""
    if refers_back(turn.face.passage.sentence):
        return 0.0
    return OUTRIGHT if turn.theirs.denied and not turn.mine.denied else DENIED_OF_ALL


def _counts_votes(turn: Turn) -> bool:
    """Whether a word tells the side of a count: "nine voted against" denies no "approved", and the count is judged."""
    view, passage = turn.face.view, turn.face.passage
    side = turn.mine.lower in SIDES or turn.mine.lower in VOTED or not SIDES.keys().isdisjoint(turn.mine.lower.split())
    if side and counted(view.sentence, view.claims):
        return True
    return turn.theirs.lower in SIDES and bool(counted(passage.sentence, passage.statements))


def _headed_away(turn: Turn) -> bool:
    """Whether what the draft denies stands under a heading that says it is gone ("Removed", above "Support for …"), or
    behind the label of those who stayed away ("Apologies: …")."""
    sentence = turn.face.passage.sentence
    heading = sentence.block.heading
    if turn.mine.denied and _behind_an_absence(turn.theirs.start, sentence):
        return True
    return bool(heading) and turn.mine.denied and not TAKEN_AWAY.isdisjoint(heading.lower().split())


def _behind_an_absence(place: int, sentence: Sentence) -> bool:
    tokens = list(sentence.tokens)
    return any(label.presence == "absent" and tokens[label.last].end <= place for label in find_labels(tokens))


def _backing(view: SentenceView) -> Callable[[Turn], bool]:
    """Tells of a turn whether a source says the same with the words exchanged, in a comparison or of an exception."""
    alike, excepted = settled(view), backed(view)

    def backs(turn: Turn) -> bool:
        place = turn.mine.start
        compared = any(start <= place < end or (place < end and turn.sort == "describing") for start, end in alike)
        return compared or place in excepted

    return backs


def _accuses(weighed: Weighed) -> bool:
    """Whether a turn that is likely enough to be looked at is sure enough to be told."""
    from factlint.verify.statements.unlike import unlike  # few turns are likely enough

    if not one_time(weighed.turn) or unlike(weighed.turn):
        return False
    feature = dict(zip(FEATURES, weighed.features, strict=True))
    if weighed.turn.sort == "describing" and feature["coverage"] < DESCRIBED and same_subject(weighed.turn) < SUBJECT:
        return False
    if weighed.probability >= CERTAIN:
        return True
    if _said_right_behind(weighed.turn, feature):
        return True
    if _denied_outright(weighed.turn, feature) or _with_or_without(weighed.turn, feature):
        return True
    if weighed.probability < DENIED_OF_ALL:
        return False
    if of_nobody(weighed.turn) and feature["coverage"] >= HALF and feature["agrees_near"] < AGREED:
        return True
    if weighed.probability < SAID:
        return False
    if weighed.probability >= EXACT and feature["agrees_near"] < AGREED and _same_clause(weighed.turn):
        return not _others_named(weighed.turn)
    if _said_of_the_same(weighed, feature) or _said_of_one_subject(weighed, feature):
        return True
    reworded = feature["coverage"] >= COVERED and feature["after"] >= FOLLOWED and feature["names"] >= 1
    return reworded and weighed.probability >= LIKELY


def _said_of_the_same(weighed: Weighed, feature: dict[str, float]) -> bool:
    """Whether the two words are said of the same subject and object, or with the same figures."""
    turn = weighed.turn
    if turn.sort == "small" or feature["agrees_near"] >= RIVALLED or feature["mirrored"]:
        return False
    if any(turn.mine.lower in claim.about.lower().split() for claim in turn.face.view.claims if claim.kind == _PRESENT):
        return False  # told as somebody's presence
    share = contained(turn)
    if share >= CONTAINED and same_subject(turn) >= SUBJECT:
        denied = turn.sort in ("negation", "ally")
        named = denied and (of_its_speaker(turn) or (feature["coverage"] >= KNOWN and names_meet(turn)))
        alone = weighed.probability >= SAID_ALONE and turn.sort != "describing" and feature["coverage"] >= MOSTLY
        return has_objects(turn) or named or alone
    if weighed.probability >= SURE and share >= CONTAINED and same_subject(turn) >= 0 and has_objects(turn):
        return True
    figured = weighed.probability >= FIGURED and share >= HALF and feature["names"] >= 0
    return figured and same_values(turn) >= 1 and same_subject(turn) >= 0


def _said_right_behind(turn: Turn, feature: dict[str, float]) -> bool:
    """Whether the passage says no more than the other answer, of what the sentence before it names: "It has not".

    What else the draft's sentence says, in other clauses, is then no matter.
    """
    if turn.sort not in ("deciding", "negation", "ally") or not refers_back(turn.face.passage.sentence):
        return False
    agrees = feature["agrees_near"] >= max(AGREED, feature["near"]) or feature["agrees_here"] or feature["mirrored"]
    doubtful = turn.theirs.possible or (turn.mine.possible and not turn.mine.denied)
    if agrees or doubtful or turn.mine.future != turn.theirs.future:
        return False
    said = turn.mine.lower in TELLING
    return not said and same_subject(turn) >= 1 and contained(turn) >= CONTAINED and named_before(turn)


def _denied_outright(turn: Turn, feature: dict[str, float]) -> bool:
    """Whether the draft tells as done what the passage denies of the same subject or object, and nothing agrees.

    All that the passage denies is then in the draft's clause: who denies more says it of less. Only a verb tells it;
    a noun may merely be mentioned.
    """
    if turn.sort not in ("negation", "ally") or turn.mine.denied or turn.mine.lower in TELLING:
        return False
    if feature["agrees_near"] >= AGREED or feature["agrees_here"] or feature["mirrored"]:
        return False
    if not is_verb(turn.face.view.sentence, turn.mine) or contained(turn) < CONTAINED:
        return False
    one = same_subject(turn)
    return one >= SUBJECT or (one >= 0 and (_shared(turn) or same_values(turn) >= 1))


def _with_or_without(turn: Turn, feature: dict[str, float]) -> bool:
    """Whether the one has it with a thing, and the other without it, of the same matter: "a loan *with* interest"."""
    if turn.sort not in ("negation", "ally") or feature["mirrored"] or feature["agrees_here"]:
        return False
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    (having, had), (lacking, lacked) = sides if turn.theirs.denied else sides[::-1]
    by = lacking.text[slice(*lacked.by)].lower() if lacked.by is not None else ""
    if by not in LACKING or WITH not in having.lower_before(had.start, _WITH_REACH):
        return False
    return feature["agrees_near"] < AGREED and (feature["coverage"] >= MOSTLY or shares_a_value(turn))


def _shared(turn: Turn) -> bool:
    """Whether both are said of something that is the same, be it a subject or an object."""
    mine = predicate_of(turn.face.view.sentence, turn.mine).terms
    theirs = predicate_of(turn.face.passage.sentence, turn.theirs).terms
    return bool((mine & theirs) - {turn.mine.key, turn.theirs.key})


def _said_of_one_subject(weighed: Weighed, feature: dict[str, float]) -> bool:
    """Whether two deciding words are said of one subject, however little else is, and nothing agrees."""
    turn = weighed.turn
    deciding = turn.sort in ("deciding", "negation", "ally")
    if not deciding or weighed.probability < PLAIN or feature["agrees_near"] >= NOTHING:
        return False
    open_to_doubt = turn.mine.possible or turn.theirs.possible or bool(feature["agrees_here"])
    told = contained(turn) >= LITTLE or not has_objects(turn)
    return not open_to_doubt and told and same_subject(turn) >= 1


def _others_named(turn: Turn) -> bool:
    """Whether the two words have subjects of other names."""
    mine = predicate_of(turn.face.view.sentence, turn.mine).names
    theirs = predicate_of(turn.face.passage.sentence, turn.theirs).names
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _same_clause(turn: Turn) -> bool:
    """Whether the passage's clause has all the words of the draft's: two at least, or no others."""
    mine = clause_terms(turn.face.view.sentence, turn.mine)
    theirs = clause_terms(turn.face.passage.sentence, turn.theirs)
    return (len(mine) >= 2 and mine <= theirs) or (bool(mine) and mine == theirs)


def _denying(turn: Turn) -> set[tuple[int, int, int]]:
    """The words that deny, in the draft (passage -1) and in the passage: one such word is one fault."""
    mine, theirs = turn.mine.by, turn.theirs.by
    return ({(-1, *mine)} if mine else set()) | ({(turn.face.passage.number, *theirs)} if theirs else set())


def _phrase(turn: Turn) -> set[tuple[int, int, int]]:
    """The words of a passage's phrase: "ruled *out*" denies what follows, and is opposed to "considers"."""
    theirs, number = turn.theirs, turn.face.passage.number
    tokens = turn.face.passage.sentence.tokens
    return {
        (number, token.start, token.end) for token in tokens if theirs.start < token.start and token.end <= theirs.end
    }


def _span(word: Word, *, denied: bool) -> tuple[int, int]:
    """The word, with the one that denies it where that stands near."""
    if denied and word.by is not None and abs(word.by[0] - word.start) <= _TOGETHER:
        return min(word.by[0], word.start), max(word.by[1], word.end)
    return word.start, word.end


def _judgement(view: SentenceView, weighed: Weighed, at: tuple[int, int]) -> Judgement:
    turn = weighed.turn
    there = _span(turn.theirs, denied=turn.theirs.denied)
    passage = turn.face.passage
    text, other = view.sentence.text[at[0] : at[1]], _told(passage.sentence, turn.theirs, there)
    if refused(view.corpus, passage):
        other = passage.sentence.text[turn.theirs.start : turn.theirs.end] + REFUSED
    claim = Statement("statement", Assertion(text), view.sentence, at[0], at[1])
    return Judgement(
        claim,
        "contradiction",
        "turned-round",
        evidence=(evidence_of(passage, span=there),),
        message=f"The draft says “{_told(view.sentence, turn.mine, at)}”, {passage.path} says “{other}”.",
        reasons=weighed.reasons(),
        certainty=weighed.probability,
    )


def _told(sentence: Sentence, word: Word, span: tuple[int, int]) -> str:
    """The deciding words as the sentence has them; what is denied from afar shows both words."""
    text = sentence.text[span[0] : span[1]]
    if word.by is not None and span == (word.start, word.end):
        return f"{sentence.text[word.by[0] : word.by[1]]} … {text}"
    return text
