"""An office and its holder beside each other: of a wrong pair, which of the two is it that is wrong?

"Chief executive Jane Roe opened the plant", and the sources have another chief executive: where what else the sentence
says is said of that other, the name is what is wrong; otherwise the office is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name
from factlint.values.nations import NATIONAL
from factlint.values.offices import Office, fold_role, parse_office
from factlint.verify.named import MOSTLY, displaced_by
from factlint.verify.naming.another import holder_of
from factlint.verify.naming.displacement import AHEAD, FEWEST
from factlint.verify.naming.office_places import with_holder
from factlint.verify.naming.rivals import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.naming.rivals import Home

_FAULTS = ("contradiction", "unsupported")
_EITHER = ("wrong-office", "not-in-sources")
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


def with_holders(judged: Sequence[Judgement], view: SentenceView) -> list[Judgement]:
    """The judgements, a wrong office with the holder beside it where either may be what is wrong.

    The office alone is, where what else the sentence says is said of the person, and where the person's own office is
    of the same noun and nobody else is known to hold the draft's: "the deputy head, Jane Doe".
    """
    return [_with_holder(j, judged, view) if j.code in _EITHER and j.claim.kind == "role" else j for j in judged]


def _with_holder(told: Judgement, judged: Sequence[Judgement], view: SentenceView) -> Judgement:
    claim, own = told.claim, told.suggestion
    value = claim.value
    place = with_holder(claim)
    if not isinstance(value, Office) or told.silent or told.at is not None or place is None:
        return told
    if any(_is_told_in(other, place) for other in judged if other is not told):
        return told
    found = holder_of(value, view)
    own_word = found is None and told.code == "wrong-office" and not _is_of_another_word(value, own)
    if own_word or _is_the_persons(claim, found, view):
        return told
    text = claim.sentence.text
    corrected = own and text[place[0] : claim.start] + own + text[claim.end : place[1]]
    return replace(told, at=place, suggestion=corrected)


def _is_told_in(judgement: Judgement, place: tuple[int, int]) -> bool:
    """Whether something else is told in these words."""
    start, end = judgement.at or (judgement.claim.start, judgement.claim.end)
    return judgement.verdict != "supported" and not judgement.silent and start < place[1] and place[0] < end


def _is_of_another_word(value: Office, own: str | None) -> bool:
    """Whether a source has the person in an office of another noun, or of another nation."""
    heads = {fold_role(role).rsplit(" ", 1)[-1] for role in (value.role, parse_office(own).role if own else value.role)}
    return own is not None and (value.role == NATIONAL or len(heads) > 1)


def _is_the_persons(office: Statement, found: tuple[Passage, Statement] | None, view: SentenceView) -> bool:
    """Whether the sources tell most of the sentence of the person to whom the draft gives an office."""
    named = next((c for c in view.claims if c.kind == "name" and (c.start, c.end) == office.about_span), None)
    if named is None or not isinstance(named.value, Name):
        return False
    place = Place(named, named.value, view)
    own = _home(place, named.value)
    held = found[1].value if found else None
    theirs = _home(place, Name(held.person, "person")).covered if isinstance(held, Office) else 0.0
    return own.covered * len(place.rest) >= FEWEST and own.covered > MOSTLY and own.covered - theirs > AHEAD


def _home(place: Place, who: Name) -> Home:
    return place.home(who, place.view.corpus.spelling.mentions(who))


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
    place = Place(named.claim, name, view)
    own, theirs = _home(place, name), _home(place, holder)
    told = theirs.covered * len(place.rest) >= FEWEST and theirs.covered - own.covered > AHEAD
    if not told or theirs.beside <= own.beside:
        return None
    return displaced_by(named.claim, holder.text, found[0], f"the sources give “{office.claim.text}” to {holder.text}")
