"""A claim that a likelier fact about the same thing excludes: contradicted, unless something speaks for it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.pronouns import POINTING_BACK, STANDING_ALONE
from factlint.language.en.reckoning import CHANGED_BY, FROM, TO
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock, Score, Sets
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, POINTS
from factlint.verify.evidence.agreement import loosely_dated, told_as_roughly
from factlint.verify.evidence.candidates import PLAINLY_ALIGNED, agreeing_anywhere, elsewhere, in_its_place
from factlint.verify.evidence.contrast import CLEARLY
from factlint.verify.evidence.labels import is_whole
from factlint.verify.evidence.own_day import dates_its_text
from factlint.verify.evidence.slips import other_grain, same_number
from factlint.verify.measuring.days import beside_a_table, in_its_very_place, rather_there, told_to_the_day
from factlint.verify.measuring.disputes import disputed_elsewhere
from factlint.verify.measuring.loosely import (
    counts_otherwise,
    far_and_unsure,
    first_in_a_time,
    moves_otherwise,
    of_another_measure,
    of_another_time,
    told_elsewhere,
)
from factlint.verify.measuring.outcomes import contradiction, supported
from factlint.verify.measuring.outdated import told_in_its_time
from factlint.verify.measuring.replaced import replaced
from factlint.verify.measuring.tellings import told_as_another
from factlint.verify.measuring.weighing import same_day
from factlint.verify.reckoning.derivation import derivation, excuse
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.tallies.joined import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.contrast import Contrast
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.measuring.weighing import Weighed

ALL_BESIDE, HALF_BESIDE = 0.9, 0.5
"""How much of the words beside the claim stand beside the agreeing value of a passage, and beside the other at most."""
_SAID, _HARDLY_ALIGNED, _TWO_DIGITS = 0.6, 0.25, 10
_NONE_BESIDE, _MANY_BESIDE, _HARDLY_MEANT = 0.15, 0.4, 0.05
"""The share of the words beside the claim that hardly stands beside a value, and how much more of them stands by the
other value of the passage; and how unlikely the claim's own is then meant."""
_WEEK = 7
_TELLING, _FAR = 100, 5
"""A number that few texts have by chance, and how many times another it is where no slip leads to it."""
_COMMON = 12
_OF_THEM = ("of", "them")
_SOLE, _SOLE_LENGTH = 0.25, 0.08
"""The probability that the one fact must have which a figure can have been told by; and a length, a time or the like,
of which a text has few where it has many counts."""
_RETOLD, _RETOLD_BESIDE = 0.85, 0.6
"""How surely a number must be meant, and the share of the words beside the draft's that stands beside it, for the two
sentences to tell the same, word by word."""
_COPIED = 0.95
"""How much of a sentence a passage says, and how alike the words on either side of their values are, where it is that
sentence."""
_SHARED = 0.15
"""The share of the sentence that the passage of such a fact says, if it has no name and no date of it."""
_SURE = 0.75
"""The probability from which a figure accuses a share told in words, which a reader mostly reckons for himself."""


def judge_accused(found: Weighed, view: SentenceView, contrast: Contrast) -> Judgement | None:
    """The verdict on a claim that a fact excludes; None where that fact turns out to be of another thing."""
    claim, conflicting = found.claim, found.conflicting
    if conflicting is None or not found.excluded or _of_another_thing(found, conflicting, view):
        return None
    if found.agreeing is not None and _rather_backed(found, found.agreeing, conflicting, contrast):
        return supported(claim, found.agreeing)
    if part := _of_them_there(claim, conflicting, found.candidates):
        return supported(claim, part)
    if told := told_elsewhere(claim, conflicting, found.candidates, view):
        return told
    if newer := replaced(claim, conflicting, view):
        return newer
    if told := _counted_elsewhere(claim, conflicting, found.candidates, contrast):
        return told
    if _told_beside(claim, conflicting, found.candidates) or _told_in_points(claim, found, view):
        return None
    surely = _surely_meant(claim, conflicting)
    return (
        _carried_on(claim, view)
        or joined(claim, conflicting, view)
        or (None if surely or _retold(claim, conflicting) else excuse(claim, view, conflicting.fact))
        or _made_of_rough(claim, conflicting, view)
        or disputed_elsewhere(claim, conflicting, [*found.candidates, *elsewhere(claim, view, found.candidates)])
        or contradiction(claim, conflicting)
    )


def judge_sole(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a figure by the one fact that it can have been told by; few figures have a likely one."""
    rival = found.conflicting
    if rival is None or found.claim.kind != "figure" or not _likely_sole(found.claim, rival):
        return None
    from factlint.verify.measuring.sole import sole_telling

    return sole_telling(found, rival, view)


def _likely_sole(claim: Statement, rival: Candidate) -> bool:
    """Whether a fact is likely to be the one meant: a length, or things of the same noun beside a word of the same,
    need less for it than any number of a thing."""
    same, value = rival.same, claim.value
    if same.probability >= _SOLE:
        return True
    if same.probability < _SOLE_LENGTH or not isinstance(value, Quantity) or value.operator != "=":
        return False
    if max(same.named("coverage"), same.named("other_date"), same.named("other_name")) < _SHARED:
        return False
    return value.unit != COUNT or (same.named("noun") == 1 and same.named("window") > 0)


def _surely_meant(claim: Statement, conflicting: Candidate) -> bool:
    """Whether no reckoning excuses a claim: the fact stands in its very place, or has its very number."""
    return in_its_very_place(conflicting) or same_number(claim, conflicting.fact)


def _retold(claim: Statement, conflicting: Candidate) -> bool:
    """Whether the fact's sentence is told again at the two numbers, words and all: what a text counts beside the same
    words is reckoned from nothing, unless it lies between two others."""
    same = conflicting.same
    if same.probability < _RETOLD or same.named("window") < _RETOLD_BESIDE or not in_its_place(claim, conflicting):
        return False
    mine, theirs = _led_by(claim), _led_by(conflicting.fact)
    return compares(claim) == compares(conflicting.fact) and (not mine or not theirs or mine == theirs)


def _led_by(figure: Statement) -> frozenset[str]:
    """The word before a figure that makes it an end of a change, or how far it goes: "from 90", "by 60"."""
    return (FROM | TO | CHANGED_BY).intersection(figure.sentence.lower_before((figure.wide or (figure.start, 0))[0], 1))


def _made_of_rough(claim: Statement, conflicting: Candidate, view: SentenceView) -> Judgement | None:
    """ "Nearly 3,900 calls", of "all but 112 of some 4,000": what a rough number makes with another of its sentence."""
    told = derivation(claim, view) if told_as_roughly(claim, conflicting.fact) else None
    if told is None or len(told.evidence) == 1:
        return None
    return told if all(one.text == conflicting.passage.sentence.text for one in told.evidence) else None


def _of_another_thing(found: Weighed, conflicting: Candidate, view: SentenceView) -> bool:
    """Whether the accusing fact is told of something else than the claim, for all that their sentences are alike."""
    instead = found.agreeing is not None and _in_its_stead(found.agreeing, conflicting)
    return (
        _says_little(view)
        or (dates_its_text(conflicting.fact) and not dates_its_text(found.claim))
        or beside_a_table(found.claim, conflicting.fact)
        or first_in_a_time(found.claim)
        or first_in_a_time(conflicting.fact)
        or of_another_time(found.claim, conflicting, view)
        or (not instead and not _copied_there(found, conflicting) and far_and_unsure(found.claim, conflicting))
        or counts_otherwise(found.claim, conflicting)
        or of_another_measure(found.claim, conflicting)
        or (not instead and _in_one_passage(found.agreeing, conflicting))
        or moves_otherwise(found.claim, conflicting)
        or rather_there(found.claim, conflicting, found.candidates, view)
        or _ranked(found.agreeing, conflicting)
        or _told_there_too(conflicting, found.candidates)
        or _counts_the_same_there(conflicting, found.candidates)
        or share_in_words(found.claim, conflicting)
        or told_as_another(found.claim, conflicting)
    )


def _copied_there(found: Weighed, conflicting: Candidate) -> bool:
    """Whether a date may have been copied for the one that is meant, since their source tells of both."""
    agreeing = found.agreeing
    return found.claim.kind == "date" and agreeing is not None and agreeing.passage.source is conflicting.passage.source


def _says_little(view: SentenceView) -> bool:
    """Whether a sentence opens with a pronoun and has one other word: "it asked for 80", as the one before tells."""
    return len(view.plain_terms) <= 1 and view.sentence.tokens[0].lower in STANDING_ALONE


def _counted_elsewhere(
    claim: Statement, conflicting: Candidate, candidates: list[Candidate], contrast: Contrast
) -> Judgement | None:
    """The judgement that another passage has the claim's very number of the same things, where no word of the claim's
    is told of the other number rather: "86 moves" beside "forty moves"."""
    if not _telling_number(claim.value) and not _of_another_body(claim.value, conflicting.fact.value):
        return None
    if min(conflicting.same.named("coverage"), conflicting.same.named("aligned")) >= _COPIED:
        return None  # the sentence is the passage's own, but for the number
    others = (c for c in candidates if c.passage is not conflicting.passage)
    agreeing = (c for c in others if c.comparison is Comparison.AGREE and _the_very(claim, c))
    for found in sorted(agreeing, key=lambda c: -c.same.score):
        leans = contrast.leans(claim, conflicting.fact, conflicting.passage, found.fact, found.passage)
        if leans < CLEARLY:
            return supported(claim, found)
    return None


def _of_another_body(mine: object, theirs: object) -> bool:
    """Whether so many more voted in the one ballot than in the other that it was no ballot of the same people."""
    if not isinstance(mine, Score) or not isinstance(theirs, Score) or max(mine.first, mine.second) <= _COMMON:
        return False
    less, more = sorted((mine.first + mine.second, theirs.first + theirs.second))
    return less * 2 <= more


def _telling_number(value: object) -> bool:
    """Whether a number is one that texts have by chance but rarely."""
    if isinstance(value, Sets):
        return True
    return isinstance(value, Quantity) and value.low == value.high and value.low > _COMMON


def _the_very(claim: Statement, found: Candidate) -> bool:
    """Whether a fact is the claim's value to the digit, and of what it counts or measures."""
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return str(mine) == str(theirs)
    same = (mine.low, mine.high, mine.unit) == (theirs.low, theirs.high, theirs.unit)
    return same and (found.same.named("noun") >= 1 if mine.unit == COUNT else found.same.named("window") > 0)


def _rather_backed(found: Weighed, agreeing: Candidate, conflicting: Candidate, contrast: Contrast) -> bool:
    """Whether a less likely fact that agrees is the one that is meant."""
    return (
        _far_from_the_telling(found.claim, agreeing.fact, conflicting.fact)
        or told_in_its_time(found.claim, agreeing, conflicting)
        or _rather(found.claim, agreeing, conflicting, contrast)
        or told_to_the_day(found.claim, found.candidates, conflicting)
    )


def share_in_words(claim: Statement, conflicting: Candidate) -> bool:
    """Whether a share that is told in words stands accused by a figure that is hardly of the same thing, or no share.

    "Half of the seats", "nine in ten": whoever writes so has reckoned, and mostly from other values.
    """
    mine, theirs = claim.value, conflicting.fact.value
    if not isinstance(mine, Quantity) or mine.unit != PERCENT or any(letter.isdigit() for letter in claim.text):
        return False
    if isinstance(theirs, Quantity) and theirs.unit != PERCENT:
        return True
    reckoned = not any(letter.isdigit() for letter in conflicting.fact.text)
    return not reckoned and conflicting.same.probability < _SURE


def _in_its_stead(agreeing: Candidate, conflicting: Candidate) -> bool:
    """Whether a passage has the words beside the claim by the other value, and none of them stands by the claim's own
    there, or in another passage if the other value stands plainly in the claim's place.

    "A place costs the county 900 euros; the national mean is 610."
    """
    plainly = agreeing.passage is conflicting.passage or conflicting.same.named("aligned") >= PLAINLY_ALIGNED
    if not plainly or agreeing.fact.kind != "figure":
        return False
    beside, own = conflicting.same.named("window"), agreeing.same.named("window")
    return own <= _NONE_BESIDE and beside >= own + _MANY_BESIDE and agreeing.same.probability < _HARDLY_MEANT


def _in_one_passage(agreeing: Candidate | None, conflicting: Candidate) -> bool:
    """Whether the accusing passage itself has the claim's value, and one too distinctive to be another's by chance."""
    if agreeing is None or agreeing.passage is not conflicting.passage:
        return False
    if agreeing.same.named("window") >= ALL_BESIDE and conflicting.same.named("window") <= HALF_BESIDE:
        return True  # "fourth-tier Rangers", and the passage has "Rangers of the fourth tier"
    value = agreeing.fact.value
    if isinstance(value, Score):
        return True  # a list of results has one that is just so
    if isinstance(value, Quantity) and value.low >= _TELLING and _of_another_size(value, conflicting.fact.value):
        return True  # "187 died, 22 fewer": nobody writes the one for the other
    long = isinstance(value, Quantity) and len(value.low.normalize().as_tuple().digits) >= 3
    return (long or isinstance(value, Clock)) and conflicting.same.named("aligned") < PLAINLY_ALIGNED


def _of_another_size(one: Quantity, other: object) -> bool:
    """Whether two values of one unit are so far apart that no slip leads from the one to the other."""
    if not isinstance(other, Quantity) or one.unit != other.unit:
        return False
    less, more = sorted((abs(one.low), abs(other.low)))
    return less * _FAR < more and not one.is_unit_slip(other)


def _ranked(agreeing: Candidate | None, conflicting: Candidate) -> bool:
    """Whether a place in an order stands beside an agreeing one, and in no claim's place: sources list many, and a text
    tells of several."""
    value = conflicting.fact.value
    ordinal = isinstance(value, Quantity) and value.unit == ORDINAL
    return agreeing is not None and ordinal and conflicting.same.named("aligned") < PLAINLY_ALIGNED


def _told_there_too(conflicting: Candidate, candidates: list[Candidate]) -> bool:
    """Whether the accusing passage says the sentence, has the claim's value too, and the two stand in no one place.

    "The league gained five seats and now has 19": "rose to 19" is no slip for five.
    """
    if conflicting.same.named("coverage") < _SAID or conflicting.same.named("aligned") >= _HARDLY_ALIGNED:
        return False
    there = _agreeing_there(conflicting, candidates)
    return any(isinstance(c.fact.value, Quantity) and c.fact.value.low >= _TWO_DIGITS for c in there)


def _counts_the_same_there(conflicting: Candidate, candidates: list[Candidate]) -> bool:
    """Whether the accusing passage counts as many of the claim's own noun, and its other number is of another.

    "Where 29 languages are spoken": a school with "340 children" who "speak 29 languages" bears it out.
    """
    if conflicting.same.named("noun") >= 0:
        return False
    return any(c.same.named("noun") == 1 for c in _agreeing_there(conflicting, candidates))


def _of_them_there(claim: Statement, conflicting: Candidate, candidates: list[Candidate]) -> Candidate | None:
    """The fact that the accusing passage tells of as many of those that it counts: "44 were taken there, 7 of them
    still there"; None where the claim tells of them what is told of them all."""
    for found in _agreeing_there(conflicting, candidates):
        behind = tuple(found.fact.sentence.lower_after(found.fact.end, len(_OF_THEM)))
        if behind == _OF_THEM and conflicting.fact.end <= found.fact.start:
            counted = (conflicting.fact.about_span or (0, conflicting.fact.end))[1]
            told = next(iter(folded(conflicting.fact.sentence.within(counted, found.fact.start))), "")
            return None if told in frozenset(folded(claim.sentence.tokens)) else found
    return None


def _agreeing_there(conflicting: Candidate, candidates: list[Candidate]) -> Iterator[Candidate]:
    return (c for c in candidates if c.comparison is Comparison.AGREE and c.passage is conflicting.passage)


def _far_from_the_telling(claim: Statement, agreeing: Statement, conflicting: Statement) -> bool:
    """Whether a mere weekday is a day that a near passage tells of, and the other day is in another week.

    "On Tuesday" says that it happened within days: "on July 14" is something else.
    """
    theirs = conflicting.value
    if not loosely_dated(claim) or not isinstance(theirs, PartialDate) or not same_day(claim, agreeing):
        return False
    assert isinstance(claim.value, PartialDate)
    mine, other = claim.value.single_day, theirs.single_day
    return mine is not None and other is not None and abs((mine - other).days) > _WEEK


def _rather(claim: Statement, agreeing: Candidate, conflicting: Candidate, contrast: Contrast) -> bool:
    """Whether the claim's own words are told of the agreeing value, and not of the other, or of the whole of both."""
    if conflicting.passage is agreeing.passage:
        if is_whole(claim) != is_whole(conflicting.fact) and (not is_whole(claim) or is_whole(agreeing.fact)):
            return True
        if contrast.of_the_new(claim, agreeing.fact, conflicting.fact, agreeing.passage):
            return True
    told = contrast.leans(claim, agreeing.fact, agreeing.passage, conflicting.fact, conflicting.passage)
    return told >= CLEARLY


def _carried_on(claim: Statement, view: SentenceView) -> Judgement | None:
    """ "That's 2.3 per cent", backed beside a value of the sentence before; few sentences point back."""
    if view.sentence.tokens[0].lower not in POINTING_BACK:
        return None
    from factlint.verify.measuring.carried import carried_on

    return carried_on(claim, view)


def _told_in_points(claim: Statement, found: Weighed, view: SentenceView) -> bool:
    """Whether some source has just so many percentage points, of which a text tells few: "a cut of three quarters of a
    point", where one member of the board wanted half."""
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != POINTS:
        return False
    return bool(agreeing_anywhere(claim, view, found.candidates))


def _told_beside(claim: Statement, conflicting: Candidate, candidates: list[Candidate]) -> bool:
    """Whether the passage tells of a season and a day, and the claim has the season: it is no slip of the day."""
    if not other_grain(claim.value, conflicting.fact.value):
        return False
    return any(c.comparison is Comparison.AGREE and c.passage is conflicting.passage for c in candidates)
