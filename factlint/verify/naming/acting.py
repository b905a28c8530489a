"""Somebody said to have voted, or sat beside somebody, or stayed to the end, of whom the sources say otherwise.

The draft does not say that they were there, only what nobody does who is not: "Ann Roe also voted against", of
somebody who had sent apologies; "Kim Poe travelled to Rome for the talks", of somebody who joined by video.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.kinds.attending.acts import Act, acts_of, manners_in, opposite_of, tells_manner
from factlint.kinds.attending.away import away_in, may_tell_away
from factlint.kinds.attending.offices import names_with_offices
from factlint.kinds.pronoun import names_with_subject
from factlint.kinds.scene import set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.acts import LEFT_EARLY, REMOTE
from factlint.language.en.attending import EVENT_NOUNS, SPOT_LINKS
from factlint.language.en.away import ABSENCE, PARTLY
from factlint.language.en.joints import DETERMINERS, JOINTS, LATE, NOT_SUBJECT, OF, SIDE_BY_SIDE, SUBJECT_PRONOUNS
from factlint.language.en.kin import PERSON_NOUNS
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import replace
from factlint.values.attendance import Attendance
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.naming.absence import did, may_be_away, told_away, told_there
from factlint.verify.present import attendances_of, contradicted, same_event, shared_event

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.attending.deeds import Deed
    from factlint.kinds.scene import Named, Scene
    from factlint.text.document import Sentence
    from factlint.values.attendance import Presence
    from factlint.verify.evidence.facing import SentenceView

_PERSONS = ("person", "unknown")


def judge_acts(view: SentenceView) -> Iterator[Judgement]:
    """The acts of a draft's sentence that nobody can have done there, and the ways of taking part that were others."""
    lowers = view.sentence.lowers
    manner = tells_manner(lowers)
    absent = any(isinstance(f.value, Attendance) and f.value.presence == "absent" for _, f in _attended(view))
    away = not SUBJECT_PRONOUNS.isdisjoint(lowers) or any(_may_be_away(claim, view) for claim in view.claims)
    away = away or any(may_be_away(role, view) for role in PERSON_NOUNS & lowers)
    missed = may_tell_away(lowers)
    if not absent and not manner and not away and not missed:
        return
    own = names_with_subject(view.sentence, lambda sentence: _names(view, sentence))
    scene = set_scene(view.sentence, names_with_offices(view.sentence, own, lambda sentence: _names(view, sentence)))
    if not scene.starting and not away and not absent:
        return
    told = {claim.start for claim in view.claims if claim.kind == "attendance"}
    if absent:
        for act in acts_of(scene):
            if act.person.start in told or (manner and _from_afar(act, scene)):
                continue
            if (judgement := _judge_act(act, view)) is not None:
                told.add(act.person.start)
                yield judgement
    if away and ABSENCE.isdisjoint(lowers):
        yield from _judge_deeds(scene, view, told)
    if missed:
        yield from _judge_absences(scene, view, told)
    if manner:
        yield from _judge_manners(scene, view)


def _may_be_away(claim: Statement, view: SentenceView) -> bool:
    return isinstance(claim.value, Name) and claim.value.kind in _PERSONS and may_be_away(str(claim.value), view)


def _judge_deeds(scene: Scene, view: SentenceView, told: set[int]) -> Iterator[Judgement]:
    """What the draft has somebody do whom the sources have elsewhere, in whatever words."""
    from factlint.kinds.attending.deeds import deeds_in  # few drafts tell of anybody who was away

    for deed in deeds_in(scene):
        person = deed.person
        if not may_be_away(person.name, view):
            continue
        done = did(scene, deed)
        judged = person.start in told
        away = told_away(done, view, remote=judged) if done.bodily or not judged else None
        if away is not None and _spoke_elsewhere(person.name, [away[0]], view):
            continue
        if away is not None and person.start not in [one.person.start for one in away_in(scene)]:
            attendance = Attendance(person.name, "present")
            told.add(person.start)
            words = view.sentence.text[person.start : person.end]
            claim = Statement("attendance", attendance, view.sentence, person.start, person.end, words)
            yield replace(contradicted(claim, attendance, *away, view), at=_told_at(scene, view, deed))


def _told_at(scene: Scene, view: SentenceView, deed: Deed) -> tuple[int, int]:
    """The doer with the deed's words, as far as no other claim stands between."""
    words = scene.words
    person = deed.person
    others = [c for c in view.claims if c.kind != "attendance" and not (c.start < person.end and person.start < c.end)]
    last = words[min(max(deed.end, deed.first + 1), len(words)) - 1].end
    first = words[deed.first].start
    if any(person.end <= c.start and c.end <= first for c in others):
        return first, last
    end = min((c.start for c in others if c.start >= person.end), default=last)
    start = max((c.end for c in others if c.end <= person.start), default=0)
    behind = [word for word in words if person.end < word.end <= min(last, end)]
    ahead = [word for word in words if max(first, start) <= word.start < person.start]
    while behind and (behind[-1].lower in SPOT_LINKS | DETERMINERS | NOT_SUBJECT or not behind[-1].text[0].isalnum()):
        behind.pop()
    while ahead and (ahead[0].lower in JOINTS or not ahead[0].text[0].isalnum()):
        del ahead[0]
    return (ahead[0].start if ahead else person.start), (behind[-1].end if behind else person.end)


def _judge_absences(scene: Scene, view: SentenceView, told: set[int]) -> Iterator[Judgement]:
    """Somebody whom the draft has elsewhere, and whom the sources have on the spot."""
    if not PARTLY.isdisjoint(view.sentence.lowers):
        return
    for away in away_in(scene):
        person = away.person
        named = person.is_person and not person.name.islower()  # "the driver tested positive"
        if person.start in told or not away.sure or away.missed or away.replaced or not named:
            continue
        there = told_there(person.name, view)
        if there is not None:
            told.add(person.start)
            attendance = Attendance(person.name, "absent")
            words = view.sentence.text[person.start : person.end]
            claim = Statement("attendance", attendance, view.sentence, person.start, person.end, words)
            yield contradicted(claim, attendance, *there, view)


def _attended(view: SentenceView) -> Iterator[tuple[Passage, Statement]]:
    return view.corpus.statements("attendance")


def _names(view: SentenceView, sentence: Sentence) -> list[Statement]:
    claims = view.claims if sentence is view.sentence else view.before
    return [claim for claim in claims if claim.kind == "name" and claim.sentence is sentence]


def _from_afar(act: Act, scene: Scene) -> bool:
    """Whether the sentence itself says that it was done from afar: "voted by telephone"."""
    named = next((n for n in scene.starting.values() if n.statement.start == act.person.start), None)
    return named is not None and REMOTE in manners_in(scene.words, *_told_of(scene, named))


def _judge_act(act: Act, view: SentenceView) -> Judgement | None:
    person = act.person
    words = scene_words(view, act)
    attendance = Attendance(person.name, "present", act.event)
    claim = Statement("attendance", attendance, view.sentence, person.start, person.end, act.event or words)
    known = list(attendances_of(person.name, view))
    if any(isinstance(f.value, Attendance) and f.value.presence == "present" for _, f in known):
        return None
    told = {id(p) for p, f in known}
    only = all(id(passage) in told for passage in _mentions(person.name, view))
    away = [
        (p, f)
        for p, f in known
        if isinstance(f.value, Attendance)
        and f.value.presence == "absent"
        and _can_be_one(act, f.value.event, only=only)
        and same_event(claim, f, p, view, known)
    ]
    if not away or _told_elsewhere(person.name, words, [passage for passage, _ in away], view):
        return None
    return contradicted(claim, attendance, *away[0], view)


def _can_be_one(act: Act, missed: str, *, only: bool) -> bool:
    """Whether an act can have been at the event that somebody missed: by its name, or if one is nameless, by the act.

    `only`: the sources know nothing of the person but that they stayed away.
    """
    return shared_event(act.event, missed) if act.event and missed else act.sure or only


def scene_words(view: SentenceView, act: Act) -> str:
    """The words of an act as the draft has them."""
    words = set_scene(view.sentence, []).words
    return view.sentence.text[words[act.frame.first].start : words[act.frame.last].end]


def _told_elsewhere(person: str, words: str, away: list[Passage], view: SentenceView) -> bool:
    """Whether a source has the person do just this, or come late, where it does not say that they stayed away."""
    deed = {fold(word) for word in words.lower().split() if word not in STOPWORDS} - {""}
    for passage in _mentions(person, view):
        if passage not in away and (deed & passage.terms or not LATE.isdisjoint(passage.sentence.lowers)):
            return True
    return _spoke_elsewhere(person, away, view)


def _spoke_elsewhere(person: str, away: list[Passage], view: SentenceView) -> bool:
    """Whether the record of an event that the sentence names gives the person a turn, and none of what was missed."""
    from factlint.kinds.quoting.turns import label_of  # few people are told to have been away

    events = EVENT_NOUNS & view.sentence.lowers
    for passage in _mentions(person, view) if events else ():
        label, text = label_of(passage.sentence), passage.sentence.text
        named = label is not None and set(fold_name(person)[-1:]) <= set(fold_name(text[: label.end]))
        record = passage.source.document.text.lower() if named else ""
        if any(event in record for event in events) and all(passage.source is not other.source for other in away):
            return True
    return False


def _mentions(person: str, view: SentenceView) -> Iterator[Passage]:
    """The passages that name a person, and the sentences right after them that go on with "he" or "she"."""
    for passage in view.corpus.spelling.mentions(Name(person, "person")):
        yield passage
        after = view.corpus.neighbour(passage, 1)
        if after is not None and not SUBJECT_PRONOUNS.isdisjoint(after.sentence.lowers):
            yield after


def _judge_manners(scene: Scene, view: SentenceView) -> Iterator[Judgement]:
    for named in scene.starting.values():
        if named.value.kind not in ("person", "unknown") or _is_behind(scene, named):
            continue
        for manner in manners_in(scene.words, *_told_of(scene, named)):
            found = _other_manner(named, manner, view)
            if found is None:
                continue
            passage, fact = found
            presence: Presence = "absent" if manner in (REMOTE, LEFT_EARLY) else "present"
            attendance = Attendance(str(named.value), presence)
            start, end = named.statement.start, named.statement.end
            claim = Statement("attendance", attendance, view.sentence, start, end, named.value.text)
            yield Judgement(
                claim,
                "contradiction",
                "was-present" if presence == "absent" else "was-absent",
                evidence=(evidence_of(passage, fact),),
                message=f"{passage.path} says otherwise of how {named.value} took part.",
                reasons=("the two ways of taking part exclude each other",),
            )


def _other_manner(named: Named, manner: frozenset[str], view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where the sources have the person take part in the opposite way, and nowhere in this one."""
    opposed: tuple[Passage, Statement] | None = None
    other = opposite_of(manner)
    for passage in view.corpus.spelling.mentions(Name(str(named.value), "person")):
        if not tells_manner(passage.sentence.lowers) or _of_another_time(passage, view):
            continue
        scene = set_scene(passage.sentence, [s for s in passage.statements if s.kind == "name"])
        for theirs in scene.starting.values():
            if named.value.compare(theirs.value) is not Comparison.AGREE or _is_behind(scene, theirs):
                continue
            told = manners_in(scene.words, *_told_of(scene, theirs))
            if manner in told:
                return None
            if other in told and any(face.passage.source is passage.source for face in view.faces):
                opposed = opposed or (passage, theirs.statement)
    return opposed


def _of_another_time(passage: Passage, view: SentenceView) -> bool:
    """Whether a passage tells of another event than the draft's sentence, by its name or by its day."""
    mine, theirs = (
        " ".join(sorted(EVENT_NOUNS & lowers)) for lowers in (view.sentence.lowers, passage.sentence.lowers)
    )
    if mine and theirs and not shared_event(mine, theirs):
        return True
    days = [(c, f) for c in view.claims if c.kind == "date" for f in passage.statements if f.kind == "date"]
    return bool(days) and all(
        type(c.value) is type(f.value) and c.value.compare(f.value) is Comparison.CONFLICT for c, f in days
    )


def _is_behind(scene: Scene, named: Named) -> bool:
    """Whether a name stands behind a preposition: what is told in the sentence is then told of somebody else."""
    link = scene.words[named.first - 1].lower if named.first else ""
    return link in OF or link in NOT_SUBJECT


def _told_of(scene: Scene, named: Named) -> tuple[int, int]:
    """The words of a sentence that are about one of its people: from the name to the next, or to a mark.

    What stands before the first is about the first: "By video link, Jane Doe said"; but not across a "while".
    """
    people = [other for other in scene.starting.values() if other.value.kind == "person" and other is not named]
    marks = [i for i, word in enumerate(scene.words) if word.text in (";", ":")]
    ends = [other.first for other in people] + marks
    end = min((i for i in ends if i > named.last), default=len(scene.words))
    clauses = [i for i, word in enumerate(scene.words) if word.lower in SIDE_BY_SIDE]
    opens = not any(i < named.first for i in (*ends, *clauses))
    return (0 if opens else named.last + 1), end
