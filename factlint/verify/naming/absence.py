"""Where the sources have somebody elsewhere, whatever a draft has that person do on the spot.

An absence is told in many words, a deed in more. So the two are not compared by what they say: whoever was away, and
did nothing on the spot in any source, cannot have done what the draft tells of where the others were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, sentence_terms
from factlint.kinds.attending.away import Away, away_in, may_tell_away
from factlint.kinds.attending.lists import Attendee
from factlint.kinds.attending.offices import names_with_offices
from factlint.kinds.pronoun import names_with_subject
from factlint.kinds.scene import set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.attending import SPOTS
from factlint.language.en.away import DENIALS
from factlint.language.en.joints import SUBJECT_PRONOUNS
from factlint.language.en.roles import ROLE_NOUNS
from factlint.records import NamedTuple
from factlint.values.attendance import Attendance
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.attending.deeds import Deed
    from factlint.kinds.scene import Scene
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView

NEAR = 4
"""Sentences within which a source tells of one event."""

FOLLOWED = 0.35
"""The share of a draft's sentence that a passage says whose people were where the sentence has them away from."""

FEWEST = 2
"""Terms that tie an unclear deed to the event that somebody may have missed."""


class Did(NamedTuple):
    """A deed as it is compared: whose, with which words, and how surely it puts them on the spot."""

    person: str
    terms: frozenset[str]
    sure: bool
    first: int = -1
    end: int = -1
    bodily: bool = False


def did(scene: Scene, deed: Deed) -> Did:
    """A deed with its words as terms."""
    from factlint.kinds.attending.deeds import is_bodily, words_of  # few drafts tell of anybody who was away

    terms = frozenset(fold(word) for word in words_of(scene, deed)) - {""}
    return Did(deed.person.name, terms, deed.sure, deed.first, deed.end, is_bodily(scene, deed))


def may_be_away(person: str, view: SentenceView) -> bool:
    """Whether any sentence that names somebody has a word of being elsewhere: a look that costs little."""
    told = any(may_tell_away(passage.sentence.lowers) for passage in mentions_of(person, view))
    return told or any(True for _ in _listed_away(person, view))


def _listed_away(person: str, view: SentenceView) -> Iterator[tuple[Passage, Away]]:
    """The passages that have somebody in a list of those who did not come: "Regrets: Ann Roe", "Did not start: …"."""
    for passage, fact in view.corpus.statements("attendance"):
        told = fact.value
        if not isinstance(told, Attendance) or told.presence != "absent" or told.event:
            continue
        surname = fold_name(told.person)[-1:] == fold_name(person)[-1:]
        if surname and passage.sentence.text.find(":", 0, fact.start) > 0 and same_person(told.person, person):
            yield passage, Away(Attendee(told.person, fact.start, fact.end, True), -1, -1, True, frozenset())


def told_away(deed: Did, view: SentenceView, *, remote: bool = False) -> tuple[Passage, Statement] | None:
    """Where the sources have the doer of a deed elsewhere when it was done; None where they leave it open.

    `remote`: only whether they took part from afar is asked.
    """
    mentions = [
        (passage, [one for one in _away_in(passage) if same_person(one.person.name, deed.person)])
        for passage in mentions_of(deed.person, view)
    ]
    away = [(passage, one) for passage, mine in mentions for one in mine]
    away += [found for found in _listed_away(deed.person, view) if found[0] not in [p for p, _ in away]]
    if not away:
        return None
    own = [
        one
        for passage, mine in mentions
        for one in _deeds_in(passage)
        if same_person(one.person, deed.person)
        and not any(a.first <= one.first <= a.last for a in mine)
        and (not mine or _is_same(one, deed))
    ]
    there = any(passage not in [p for p, _ in away] for passage in _present_in(deed.person, view))
    for passage, one in away:
        if (there and not (one.missed or one.remote)) or (one.remote and not deed.bodily) or remote > one.remote:
            continue
        if _misses(deed, one, own) and _is_tied(deed, one, passage, view, also=bool(own)):
            value = Attendance(one.person.name, "absent")
            about = passage.sentence.text[one.person.start : one.person.end]
            return passage, Statement("attendance", value, passage.sentence, one.person.start, one.person.end, about)
    return None


def told_there(person: str, view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where a passage near the draft's sentence has somebody on the spot, and no source has them away."""
    there: Passage | None = next(iter(_present_in(person, view)), None)
    near = {id(face.passage) for face in view.faces if face.coverage >= FOLLOWED}
    for passage in mentions_of(person, view):
        denied = not DENIALS.isdisjoint(passage.sentence.lowers)  # "did not play": it may be what the draft means
        if denied or any(same_person(one.person.name, person) for one in _away_in(passage)):
            return None
        if there is None and any(_proves(one, person, passage, view) for one in _deeds_in(passage)):
            there = passage
    if there is None or id(there) not in near:
        return None
    start, end = there.sentence.tokens[0].start, there.sentence.tokens[-1].end
    value = Attendance(person, "present")
    return there, Statement("attendance", value, there.sentence, start, end, there.sentence.text)


def _proves(deed: Did, person: str, passage: Passage, view: SentenceView) -> bool:
    """Whether a deed of a source puts this person on the spot: by itself, or near what the draft's sentence tells."""
    if not same_person(deed.person, person):
        return False
    if not any(face.passage.source is passage.source for face in view.faces):
        return False
    return deed.sure or len(deed.terms & view.terms) >= FEWEST


def _present_in(person: str, view: SentenceView) -> list[Passage]:
    """The passages that have somebody among those who came."""
    return [
        passage
        for passage, fact in view.corpus.statements("attendance")
        if isinstance(fact.value, Attendance)
        and fact.value.presence == "present"
        and same_person(fact.value.person, person)
    ]


def _is_same(own: Did, deed: Did) -> bool:
    """Whether a deed told with an absence is the draft's: by two words, or by the place where it was done."""
    shared = own.terms & deed.terms
    return len(shared) >= min(FEWEST, len(deed.terms)) or any(fold(spot) in shared for spot in SPOTS)


def _misses(deed: Did, away: Away, own: list[Did]) -> bool:
    """Whether somebody who was away cannot have done this: the sources have them do nothing of the kind."""
    if away.remote:
        return not any(one.bodily for one in own)
    if away.missed:
        missed = {fold(word) for word in away.missed} - {""}
        return not missed.isdisjoint(deed.terms) and not any(one.terms & deed.terms & missed for one in own)
    clear = away.sure and deed.sure and deed.bodily
    return not any(one.sure or not clear or _is_same(one, deed) for one in own)


def _is_tied(deed: Did, away: Away, passage: Passage, view: SentenceView, *, also: bool = False) -> bool:
    """Whether a deed belongs to the event that somebody was away from; `also`: they did other things too."""
    if not any(face.passage.source is passage.source for face in view.faces):
        return False
    needed = (not deed.sure) + (not away.sure) + also
    if away.missed or not needed:
        return True
    person = frozenset(fold(word) for word in fold_name(deed.person))
    terms = deed.terms
    if len(terms) < FEWEST and view.sentence.previous is not None:  # "With her was Kim Poe"
        terms |= sentence_terms(view.sentence.previous)
    near = [view.corpus.neighbour(passage, step) for step in range(-NEAR, NEAR + 1)]
    return any(len((terms - person) & other.terms) >= needed for other in near if other is not None)


def mentions_of(person: str, view: SentenceView) -> Iterator[Passage]:
    """The passages that name a person, and the sentences after them that go on with "she" or "the minister"."""
    for passage in view.corpus.spelling.mentions(Name(person, "person")):
        yield passage
        offices = ROLE_NOUNS & passage.sentence.lowers
        for step in range(1, NEAR):
            after = view.corpus.neighbour(passage, step)
            if after is None:
                break
            lowers = after.sentence.lowers
            if (step == 1 and not SUBJECT_PRONOUNS.isdisjoint(lowers)) or not offices.isdisjoint(lowers):
                yield after


def same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's."""
    return fold_name(one) == fold_name(other) or Name(one, "person").compare(Name(other, "person")) is Comparison.AGREE


def _away_in(passage: Passage) -> Sequence[Away]:
    """Whom a source's sentence has elsewhere."""
    kept, key = passage.source.kept, ("away", passage.sentence.index)
    if key not in kept:
        kept[key] = tuple(away_in(source_scene(passage))) if may_tell_away(passage.sentence.lowers) else ()
    found: Sequence[Away] = kept[key]
    return found


def _deeds_in(passage: Passage) -> Sequence[Did]:
    """What it has whom do; asked only of those who are told to have been elsewhere, or not to have been."""
    kept, key = passage.source.kept, ("deeds", passage.sentence.index)
    if key not in kept:
        from factlint.kinds.attending.deeds import deeds_in

        scene = source_scene(passage)
        kept[key] = tuple(did(scene, deed) for deed in deeds_in(scene))
    found: Sequence[Did] = kept[key]
    return found


def source_scene(passage: Passage) -> Scene:
    """A source's sentence with its names, its pronoun among them where it is certain whom it means."""

    def names(sentence: Sentence) -> list[Statement]:
        return [s for s in passage.source.statements_of(sentence.index) if s.kind == "name"]

    own = names_with_subject(passage.sentence, names)
    return set_scene(passage.sentence, names_with_offices(passage.sentence, own, names))
