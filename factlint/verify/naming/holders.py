"""An office and its holder beside each other: of a wrong pair, which of the two is it that is wrong?

"Chief executive Jane Roe opened the plant", and the sources have another chief executive: where what else the sentence
says is said of that other, the name is what is wrong; otherwise the office is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name
from factlint.values.offices import Office
from factlint.verify.named import displaced_by
from factlint.verify.naming.another import holder_of
from factlint.verify.naming.displacement import AHEAD, FEWEST
from factlint.verify.naming.office_places import with_holder
from factlint.verify.naming.rivals import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_FAULTS = ("contradiction", "unsupported")
_CODES = ("other-name",)


def tell_once(judged: Sequence[Judgement], view: SentenceView) -> Iterator[Judgement]:
    """The judgements of a sentence, an office and its holder (or its body) never accused of one fault both."""
    exchanged = sum(judgement.code == "wrong-office" for judgement in judged) > 1
    offices = [j for j in judged if isinstance(j.claim.value, Office) and j.verdict in _FAULTS and not j.silent]
    settled: dict[int, Judgement] = {}
    for office in () if exchanged else offices:
        for judgement in judged:
            name = judgement.claim.value
            if not isinstance(name, Name) or id(judgement) in settled:
                continue
            if judgement.code in _CODES and (place := _side_by_side(judgement, name, office)):
                settled[id(office)] = replace(office, at=place)
                settled[id(judgement)] = replace(judgement, silent=True)
            elif judgement.code in _CODES and _belongs(judgement, name, office):
                settled[id(office)] = replace(office, silent=True)
            elif judgement.verdict == "supported" and (wrong := _wrong_holder(office, judgement, name, view)):
                settled[id(office)] = replace(office, silent=True)
                settled[id(judgement)] = wrong
    for judgement in judged:
        told = settled.get(id(judgement), judgement)
        # Two people who have each other's office are told at the offices, and not once more at a name.
        yield replace(told, silent=True) if exchanged and told.code in _CODES else told


def _side_by_side(named: Judgement, name: Name, office: Judgement) -> tuple[int, int] | None:
    """Where a name and its holder's office behind it stand, if either may be what is wrong: "Jane Doe, the mayor"."""
    value = office.claim.value
    if not isinstance(value, Office) or office.code != "wrong-office" or named.claim.end > office.claim.start:
        return None
    same = Name(value.person, "person").compare(name) is Comparison.AGREE
    return with_holder(office.claim) if same else None


def _belongs(named: Judgement, name: Name, office: Judgement) -> bool:
    """Whether a name is the office's body, or the holder right behind it, as the draft has them."""
    value = office.claim.value
    if not isinstance(value, Office):
        return False
    return fold_name(name.text) == fold_name(value.of) or _holds(named, name, office, value)


def _holds(named: Judgement, name: Name, office: Judgement, value: Office) -> bool:
    """Whether an office is the title of a name; one told behind the name is as likely what is wrong."""
    between = office.claim.sentence.text[office.claim.end : named.claim.start]
    body = between.strip().removeprefix("of ").removeprefix("for ").removeprefix("the ")
    beside = between.endswith(" ") and body in ("", value.of)
    return beside and Name(value.person, "person").compare(name) is Comparison.AGREE


def _wrong_holder(office: Judgement, named: Judgement, name: Name, view: SentenceView) -> Judgement | None:
    """The name as what is wrong, where the sources give the office to another who is more at home in the sentence."""
    value = office.claim.value
    if not isinstance(value, Office) or not _holds(named, name, office, value):
        return None
    if name.kind != "person" or len(fold_name(str(name))) < 2:
        return None  # "the Secretary General Residence" is nobody
    found = holder_of(value, view)
    if found is None or not isinstance(found[1].value, Office):
        return None
    holder = Name(found[1].value.person, "person")
    spelling, place = view.corpus.spelling, Place(named.claim, name, view)
    own, theirs = (place.home(who, spelling.mentions(who)) for who in (name, holder))
    told = theirs.covered * len(place.rest) >= FEWEST and theirs.covered - own.covered > AHEAD
    if not told or theirs.beside <= own.beside:
        return None
    return displaced_by(named.claim, holder.text, found[0], f"the sources give “{office.claim.text}” to {holder.text}")
