"""One fault, told once: what two checks found in the same words, or in two sentences of one quotation.

Findings on overlapping words are settled in `checker`; here are those that stand side by side and mean the same fault.
The one that names the thing stays; a figure takes in the word of its direction, which is what has to be changed.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.directions import AFTER_ONLY_DOWN, AFTER_ONLY_UP, DOWN, UP
from factlint.language.en.reckoning import JOINING
from factlint.language.en.standards import ABOVE, BELOW, EXCEEDS, FALLS_SHORT, LEVEL_DOWN, LEVEL_UP
from factlint.records import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.verify.judgement import Judgement

NEAR = 30
"""Characters between a value and the word that turns it, for both to be marked as one."""
_WAY = 4
"""Words from a value to the word that says which way it went."""
_LINKING = 5
"""Words between the size of a movement and what it came to."""
_DIRECTIONS = UP | DOWN | AFTER_ONLY_UP | AFTER_ONLY_DOWN | LEVEL_UP | LEVEL_DOWN
_DIRECTIONS |= ABOVE | BELOW | EXCEEDS | FALLS_SHORT
_OFFICES = frozenset(("wrong-office", "former-office"))
_ATTENDING = frozenset(("was-absent", "was-present", "not-expected"))


def told_once(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The judgements of a sentence, each fault told by one of them."""
    kept = [
        replace(j, silent=True) if _is_wrong_speakers(j, judgements) or _is_beside_absent(j, judgements) else j
        for j in judgements
    ]
    turned = [n for n, judgement in enumerate(kept) if judgement.code == "turned-round" and judgement.evidence]
    for n in turned:
        for m, other in enumerate(kept):
            if other.silent or not _means_same(other, kept[n]):
                continue
            if other.code == "wrong-direction":
                kept[m] = replace(other, at=_joined(_place(other), _place(kept[n])))
            kept[n] = replace(kept[n], silent=True)
            break
    return _movements_once([_with_its_way(judgement) for judgement in kept])


def _with_its_way(judgement: Judgement) -> Judgement:
    """A figure that goes the wrong way is told with the word for the way, which is right beside it."""
    claim = judgement.claim
    if judgement.code != "wrong-direction" or judgement.at is not None or claim.kind != "figure":
        return judgement
    before, after = claim.sentence.before(claim.start)[-_WAY:], claim.sentence.after(claim.end, _WAY)
    for words in (before[::-1], after):
        for token in words:
            if token.lower in _DIRECTIONS:
                return replace(judgement, at=_joined(_place(judgement), (token.start, token.end)))
            if token.shape != "word":
                break
    return judgement


def _is_beside_absent(judgement: Judgement, others: Sequence[Judgement]) -> bool:
    """Whether a name is held for another's only since somebody beside it was not there, by the same sentence."""
    return judgement.code == "other-name" and any(
        other.code == "was-absent"
        and other.claim.start != judgement.claim.start
        and [e.text for e in other.evidence[:1]] == [e.text for e in judgement.evidence[:1]]
        for other in others
    )


def _movements_once(judgements: list[Judgement]) -> list[Judgement]:
    """Of a movement told by its size and by what it came to, "rose by 6 to 288", "26, three less than", one is told."""
    moved = sorted((n for n, j in enumerate(judgements) if _is_moved(j)), key=lambda n: judgements[n].claim.start)
    for one, other in pairwise(moved):
        first, second = judgements[one], judgements[other]
        between = first.claim.sentence.text[first.claim.end : second.claim.start].lower().split()
        if len(between) <= _LINKING and JOINING.isdisjoint(between):
            judgements[one] = replace(first, at=_joined(_place(first), _place(second)))
            judgements[other] = replace(second, silent=True)
    return judgements


def _is_moved(judgement: Judgement) -> bool:
    return judgement.code == "wrong-direction" and not judgement.silent


def _is_wrong_speakers(office: Judgement, judgements: Sequence[Judgement]) -> bool:
    """Whether a wrong office is the title of a speaker whose words are another's: the other is who holds it."""
    start, end = office.claim.start, office.claim.end
    return office.code in _OFFICES and any(
        j.code == "wrong-speaker" and j.at is not None and j.at[0] <= start and end <= j.at[1] for j in judgements
    )


def speakers_once(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Of one quotation's sentences with the wrong speaker, the one beside the speaker's name is told."""
    named = [j for j in judgements if j.code == "wrong-speaker" and j.at is not None]
    return [
        replace(judgement, silent=True)
        if judgement.code == "wrong-speaker" and judgement.at is None and any(_goes_on(judgement, j) for j in named)
        else judgement
        for judgement in judgements
    ]


def _goes_on(judgement: Judgement, named: Judgement) -> bool:
    mine, theirs = judgement.claim, named.claim
    return mine.about == theirs.about and mine.sentence.paragraph == theirs.sentence.paragraph


def _means_same(told: Judgement, turned: Judgement) -> bool:
    """Whether a turned word is the direction of a figure, or the coming of a person, that is told already."""
    if told.verdict != "contradiction":
        return False
    if told.code == "wrong-direction":
        return turned.claim.text.lower() in _DIRECTIONS and _joined(_place(told), _place(turned)) is not None
    passages = {(evidence.path, evidence.line, evidence.text) for evidence in told.evidence}
    here = turned.evidence[0]
    return told.code in _ATTENDING and (here.path, here.line, here.text) in passages


def _place(judgement: Judgement) -> tuple[int, int]:
    return judgement.at or (judgement.claim.start, judgement.claim.end)


def _joined(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int] | None:
    """The stretch that holds both places; None where they are far apart."""
    gap = max(first[0], second[0]) - min(first[1], second[1])
    return (min(first[0], second[0]), max(first[1], second[1])) if gap <= NEAR else None
