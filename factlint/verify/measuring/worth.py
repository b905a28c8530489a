"""Whether a figure that nothing backs is worth a warning: the features, and the learned weight of each.

Editors tell much that no source says in so many words: they count what is listed, round, take shares and differences.
Most of it is reckoned after them (`verify/reckoning`); of what is left, a small number, a rough one ("nearly a third")
or a share in words is likelier their reckoning than their invention, and an exact amount of money is not.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.reckoning import APART, FROM, MOVED_FROM, RECKONED, TO
from factlint.records import NamedTuple
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT, dimension
from factlint.verify.evidence.candidates import best
from factlint.verify.evidence.unheard import unheard_of
from factlint.verify.measuring.decreed import LIKELIER, decreed
from factlint.verify.measuring.faint import MOST_SOURCES
from factlint.verify.measuring.weights_worth import BIAS, WEIGHTS
from factlint.verify.reckoning.operands import time_after

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

FEATURES = (
    "few",  # a bare count that is soon reached by counting
    "single",  # one, or none
    "rough",  # told as about right
    "bound",  # told as more or less than so much
    "share",  # a share in words, or as "3 in 10"
    "duration",
    "percent",
    "money",
    "points",  # percentage points, which sources seldom tell
    "measure",
    "spelt",  # in words, as what is rounded or soon counted
    "reckoned",  # beside a word that tells it from other values
    "digits",  # how exact it is: three digits and more are 1
    "follows",  # how much more than half of the sentence one passage says
    "noun",  # the sources count the same things otherwise
    "excluded",  # how surely a value about the same thing excludes it
)
HALF = 0.5
"""The share of a sentence that says little about whether its figure was invented."""
LEAST = 0.4
"""The probability that something is wrong, from which a figure is told."""
SURELY = 0.7
"""The same for figures that editors make themselves: of those told in digits, exactly and with their noun in drafts
nobody had seen 60 of 144 were wrong, of all others 21 of 580; and own drafts, whose right reckonings are followed,
teach too high a probability."""
LOOSELY = ("few", "rough", "bound", "share", "percent", "points", "spelt")
"""The features of figures told in words, as about right, of a dozen at most, or in per cent and points: of 10 bare
percentages that were told in drafts nobody had seen 2 were wrong."""
NEVER = 1.01
"""The same for times and measures in a sentence that no passage says: most that were told in drafts nobody had seen
lay between two hours, two days or two marks of a table."""
UNHEARD = 10.0
"""How many times likelier a sentence that no source speaks of is where its figure is invented: 65 % of those whose
figures nothing backs against 6 % (`verify/evidence/unheard.py`). Editors reckon with what their sources tell; but how
long it is between two events they say in sentences of their own."""
FOLLOWING = 0.3
"""How much more than half of a sentence a passage says that it was written from: what is reckoned is told otherwise."""
CLOSELY = 0.45
"""The same for a time in words, which tellers reckon themselves."""
BESIDE = 3
"""Words on either side of a figure that are right beside it."""
PRECISE = 4
"""The digits from which a count that leaves out its noun is told all the same."""
_HYPHEN = "-"
FEW, EXACT = 12, 3
"""Counts that a reader makes by himself, and the digits that nobody comes upon by reckoning in his head."""


class Worth(NamedTuple):
    """How probable it is that an editor would want to hear of a figure, and why."""

    probability: float
    features: tuple[float, ...]
    least: float = LEAST
    """The probability from which it is told."""
    unheard: bool = False
    """Whether no source speaks of its sentence at all."""

    @property
    def told(self) -> bool:
        return self.probability >= self.least

    def given(self, likelihood: float) -> Worth:
        """The same after something was seen that is so many times likelier of a figure worth a warning."""
        odds = likelihood * self.probability / (1.0 - self.probability)
        return self._replace(probability=odds / (1.0 + odds))

    def reasons(self) -> tuple[str, ...]:
        """The features that weighed most, for people."""
        weighed = [(WEIGHTS[name] * value, name) for name, value in zip(FEATURES, self.features, strict=True) if value]
        told = (f"{name} ({weight:+.2f})" for weight, name in sorted(weighed, key=lambda item: -abs(item[0])))
        worth = f"worth a warning with probability {self.probability:.2f}: {', '.join(told) or 'by itself'}"
        return (worth, "no source has most of the words of its sentence") if self.unheard else (worth,)


def worth_of(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Worth:
    """Weigh a figure that no fact agrees with. `candidates` are the facts that compete for it."""
    features = features_of(claim, candidates, view)
    score = BIAS + sum(WEIGHTS[name] * value for name, value in zip(FEATURES, features, strict=True))
    probability = 1.0 / (1.0 + math.exp(-score))
    if unheard_of(view) and not _in_company(candidates):
        least = _least(claim, features, view) if features[FEATURES.index("duration")] else SURELY
        return Worth(probability, features, least, unheard=True).given(UNHEARD)
    if decreed(claim, view):
        return Worth(probability, features, LEAST).given(LIKELIER)
    return Worth(probability, features, LEAST if probability < LEAST else _least(claim, features, view))


def _in_company(candidates: list[Candidate]) -> bool:
    """Whether the passage that comes nearest to excluding the figure has the sentence's other values."""
    likeliest = best(candidates, Comparison.CONFLICT)
    return likeliest is not None and likeliest.same.named("company") >= HALF


def _least(claim: Statement, features: tuple[float, ...], view: SentenceView) -> float:
    """The probability from which a figure is told.

    A count without a noun leaves out that of a value before it, and so is reckoned from it, unless it moved. A length
    of time or a measure mostly lies between two others, if the sources measure anything like it at all; an age, or a
    time that says of what sort a thing is ("an 18-month contract"), is hardly reckoned.
    """
    told, value = dict(zip(FEATURES, features, strict=True)), claim.value
    described = claim.about == AGE_NOUN or _HYPHEN in claim.text
    if told["duration"] and described:
        return LEAST
    following = CLOSELY if told["duration"] and told["spelt"] else FOLLOWING
    if told["follows"] >= following and isinstance(value, Quantity):
        return LEAST
    if told["duration"] or (told["measure"] and _measured_too(claim, view)):
        return NEVER
    if not isinstance(value, Quantity):
        return SURELY
    if value.unit == COUNT and not claim.about and value.digits < PRECISE and not _moved(claim):
        return SURELY
    return SURELY if any(told[name] for name in LOOSELY) or _by_others(claim) else LEAST


def _by_others(claim: Statement) -> bool:
    """Whether a figure is told by what lies between others, or by what comes to each time: "£15 dearer", "546 up on
    round one", "18 operations a day"."""
    behind = claim.sentence.lower_after(claim.end, BESIDE)
    moved = any(pair in MOVED_FROM for pair in pairwise(behind))
    return moved or not APART.isdisjoint(behind) or bool(time_after(claim))


def _measured_too(claim: Statement, view: SentenceView) -> bool:
    """Whether a source measures anything like it: two lengths have one between them, a price and a day none.

    A heading may name the unit of the bare numbers under it.
    """
    sources, value = view.corpus.sources[:MOST_SOURCES], claim.value
    told = (fact.value for source in sources for fact in source.of_kind("figure"))
    units = {fact.unit for fact in told if isinstance(fact, Quantity)}
    if isinstance(value, Quantity) and dimension(value.unit) in map(dimension, units):
        return True
    unit = claim.text.lower().split()[-1]
    return any(unit in source.document.text.lower() for source in sources)


def features_of(claim: Statement, candidates: list[Candidate], view: SentenceView) -> tuple[float, ...]:
    """The features, in their order; a score or a time of day is as exact as a figure can be."""
    likeliest = best(candidates, Comparison.CONFLICT)
    beside = (
        max(0.0, view.faces[0].coverage - HALF) / HALF if view.faces else 0.0,
        float(any(candidate.same.named("noun") > 0 for candidate in candidates)),
        likeliest.same.probability if likeliest else 0.0,
    )
    value = claim.value
    told = _told(claim)
    plain = (*[0.0] * (len(FEATURES) - len(told) - len(beside) - 1), *told, 1.0)
    own = _own(value, claim.text, told) if isinstance(value, Quantity) else plain
    return (*own, *beside)


def _told(claim: Statement) -> tuple[float, float]:
    """Whether the figure is told in words, and whether right beside a word that tells it from other values.

    By how many per cent something changed the sources tell themselves.
    """
    words = claim.sentence.words
    before = [word.lower for word in up_to(words, claim.start, BESIDE)]
    after = [word.lower for word in from_on(words, claim.end, BESIDE)]
    spelt = not any(character.isdecimal() for character in claim.text)
    percent = isinstance(claim.value, Quantity) and claim.value.unit == PERCENT
    return float(spelt), float(not percent and not RECKONED.isdisjoint(before + after))


def _own(value: Quantity, text: str, told: tuple[float, float]) -> tuple[float, ...]:
    """What the figure itself says, whatever the sources do."""
    sort = dimension(value.unit)
    count, percent = sort == "count", value.unit == PERCENT
    rough = value.operator.startswith("~")
    sorts = {"count", "time", "money", "points"}
    return (
        float(count and value.low <= FEW),
        float(count and value.low <= 1),
        float(rough),
        float(not rough and value.operator != "="),
        float(percent and not text[:1].isdigit()),
        float(sort == "time"),
        float(percent),
        float(sort == "money"),
        float(sort == "points"),
        float(sort not in sorts and not percent),
        *told,
        min(value.digits, EXACT) / EXACT,
    )


def _moved(claim: Statement) -> bool:
    """Whether it is an end of a movement, whose subject says what is counted: "its staff grew from 40 to 50"."""
    return not (FROM | TO).isdisjoint([word.lower for word in up_to(claim.sentence.words, claim.start, 1)])
