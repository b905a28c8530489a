"""What a sentence has people do that cannot be done from afar.

The list of what can be done on the spot is never complete; that of what can be done, thought or suffered elsewhere
nearly is. So every past deed counts that is not among the latter, and it is said how surely it puts its doer there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.kinds.attending.context import is_of_another_time, on_spot, placing, speaks_to_gathering
from factlint.kinds.attending.frames import Frame, longest, phrases_of, verb_group
from factlint.kinds.attending.lists import after, attendee, before, named_after, told_by_office
from factlint.language.en import acts, away
from factlint.language.en import deeds as table
from factlint.language.en.attending import AND_GONE, COMPANY, SPOT_LINKS, SPOTS
from factlint.language.en.honorifics import SAYING
from factlint.language.en.inflection import IRREGULAR_FORMS
from factlint.language.en.joints import DETERMINERS, PASSIVE_BY, SO, SUBJECT_PRONOUNS, TOWARDS
from factlint.language.en.negating import DOING_ENDING, PAST_ENDING, PRESENT_ENDING
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import NamedTuple
from factlint.values.inflection import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.attending.lists import Attendee
    from factlint.kinds.scene import Scene, Word

_SURE_DEEDS = acts.SURE | table.FLEW_IN
_NO_PASTS = (PRESENT_ENDING, DOING_ENDING)
_PREDICATE = 10  # words of a predicate behind its verb
_INVERSION = 18  # words of what stands before a verb that comes before its subject
_GAP = 8  # words from a participle to "by"
PERSONS = ("person", "unknown")
_OPENING = 7  # words before a verb that stands before its subject


class Deed(NamedTuple):
    """What somebody is told to have done."""

    person: Attendee
    first: int
    end: int
    """The words of the predicate, the last not included."""
    sure: bool
    """It puts the doer on the spot by itself."""


def deeds_in(scene: Scene) -> list[Deed]:
    """Every past deed of a sentence that is told as a fact, with who did it."""
    found: list[Deed] = []
    told: set[tuple[int, int]] = set()
    for deed in (
        *_active(scene),
        *_passive(scene),
        *_inverted(scene),
        *_companions(scene),
        *_shared(scene),
        *_met(scene),
        *_placed(scene),
        *_among(scene),
        *_performed(scene),
    ):
        predicate = range(deed.first, min(deed.end, len(scene.words)))
        afar = any(scene.words[k].lower in table.AFAR for k in predicate)
        if not afar and (deed.person.start, deed.first) not in told:
            told.add((deed.person.start, deed.first))
            found.append(deed)
    return found


def _active(scene: Scene) -> Iterator[Deed]:
    words = scene.words
    for i in range(len(words)):
        sure = _sureness(words, i)
        opening = _place_before(words, i)
        if sure is None and opening >= 0 and words[i].lower in SAYING:
            sure = False
        if sure is None or scene.taken[i]:
            continue
        sure = sure or (opening >= 0 and on_spot(words, opening - 1, opening + 4))
        group = verb_group(words, Frame(i, i, "present"))
        if group.negated or group.future or group.unreal or _is_earlier(words, i, group.subject):
            continue
        if away.LATE.intersection(each.lower for each in words[i + 1 : i + 5]):
            continue
        people, neither = before(scene, group.subject, relative=group.relative)
        if group.relative and not people:  # "Ann Roe, her finance minister, who had come along"
            people, neither = before(scene, group.subject + 1)
        if not people and group.subject >= 0 and words[group.subject].lower in SUBJECT_PRONOUNS:
            people = _meant(scene, group.subject)
        if not neither:
            first, end = (opening if opening >= 0 else i), _end(words, i)
            yield from (Deed(one, first, end, sure) for one in (*people, *_with(scene, i, end)))


def _with(scene: Scene, i: int, end: int) -> list[Attendee]:
    """Those in whose company a deed was done: "danced with Ann Roe"."""
    link = next((k for k in range(i + 1, end) if scene.words[k].lower in table.WITH), -1)
    return after(scene, link + 1) if link >= 0 else []


def _meant(scene: Scene, index: int) -> list[Attendee]:
    """Who "she" is within a sentence: the one person named before."""
    people = {str(n.value): n for n in scene.starting.values() if n.value.kind == "person" and n.last < index}
    return [attendee(named) for named in people.values()] if len(people) == 1 else []


def _place_before(words: list[Word], i: int) -> int:
    """Where a phrase of place opens the sentence before a subject and its verb; -1 if none does."""
    written = any(word.lower in table.WRITINGS for word in words[1 : min(i, _OPENING)])
    return 0 if words[0].lower in table.OPENING_LINKS and 0 < i <= _INVERSION and not written else -1


def _sureness(words: list[Word], i: int) -> bool | None:
    """Whether the verb at a place puts its subject on the spot; None for no verb, and for what is done from afar."""
    word = words[i]
    lower = word.lower
    if word.text[0].islower() and lower in table.DONE_TO and _is_passive(words, i):
        return True
    if not word.text[0].islower() or _is_passive(words, i):
        return True if word.text[0].islower() and longest(words, i, phrases_of(_SURE_DEEDS)) >= 0 else None
    if longest(words, i, phrases_of(_SURE_DEEDS)) >= 0:
        return True
    if lower in table.ON_THE_SPOT or speaks_to_gathering(words, i):
        return True
    if not _is_past(lower):
        return True if lower in table.PAST_BE and _is_there(words, i) else None
    if on_spot(words, i, _end(words, i)):
        return True
    if lower in table.PERCEIVING and (i + 1 == len(words) or words[i + 1].lower not in DETERMINERS):
        return None
    if lower in table.SPEAKING and i + 1 < len(words) and words[i + 1].lower in table.SPEAKING_OF:
        return None
    return None if lower in table.FROM_AFAR or lower in AUXILIARIES else False


def _is_there(words: list[Word], i: int) -> bool:
    """ "was in the chamber", "was still on the stage", "was the first to speak" """
    at = i + 1
    while at < len(words) and words[at].lower in table.STILL:
        at += 1
    if at + 3 < len(words) and words[at].lower in DETERMINERS and words[at + 1].lower in table.RANKS:
        to = next((k for k in range(at + 2, min(at + 5, len(words) - 1)) if words[k].lower in TOWARDS), -1)
        return to >= 0 and (stem(words[to + 1].lower) in _spot_stems() or words[to + 1].lower in table.FIRST_DONE)
    return at < len(words) and words[at].lower in SPOT_LINKS and on_spot(words, at - 1, at + 1)


def _is_past(lower: str) -> bool:
    return lower.endswith(PAST_ENDING) or lower in _irregular() or lower in table.ALIKE_PASTS | table.MORE_PASTS


def _is_passive(words: list[Word], i: int) -> bool:
    """ "was given", "has been played": what was done to somebody."""
    k = i - 1
    while k >= 0 and i - k < 4 and words[k].lower.endswith(table.ADVERB_ENDING):
        k -= 1
    return k >= 0 and words[k].lower in away.FORMS_OF_BE


def _is_earlier(words: list[Word], i: int, subject: int) -> bool:
    """Whether a verb's own words put it at another time, or make it no fact."""
    if any(tuple(word.lower for word in words[k : k + 2]) == AND_GONE for k in (i + 1, i + 2)):
        return True
    between = words[max(subject + 1, 0) : i]
    if any(word.lower in table.EARLIER for word in between):
        return True
    if any(word.lower in table.HAD for word in between) and longest(words, i, phrases_of(_SURE_DEEDS)) < 0:
        return words[i].lower not in table.TRAVELLING and words[i].lower not in table.ON_THE_SPOT
    if is_of_another_time(words, i):
        return True
    behind = words[i + 1 : i + 4]
    return any(word.lower in table.EARLIER - table.NOT_BEHIND for word in behind)


def _end(words: list[Word], i: int) -> int:
    """Where a predicate ends: at a mark, or after so many words."""
    limit = min(i + 1 + _PREDICATE, len(words))
    return next((k for k in range(i + 1, limit) if words[k].text in ",;:.()–—"), limit)


def _passive(scene: Scene) -> Iterator[Deed]:
    words = scene.words
    for i in range(1, len(words) - 1):
        if words[i].lower != PASSIVE_BY:
            continue
        first = _participle(scene, i)
        if first < 0 and words[i - 1].lower in away.AND:  # "presented by Ann Roe and by Kim Poe"
            earlier = max((k for k in range(1, i - 1) if words[k].lower == PASSIVE_BY), default=0)
            first = _participle(scene, earlier) if earlier else -1
        if first < 0:
            continue
        verb = words[first].lower
        if any(word.lower in away.DENIALS or word.lower in table.EARLIER for word in words[max(first - 5, 0) : first]):
            continue
        sure = verb in table.ON_THE_SPOT
        start = max(first - _OPENING, 0)
        people = after(scene, i + 1) or told_by_office(scene, i + 1)
        yield from (Deed(one, start, _end(words, i), sure) for one in people)


def _participle(scene: Scene, by: int) -> int:
    """The participle before "by", right before it or over a few words: "was accompanied through the villages by"."""
    words = scene.words
    for i in range(by - 1, max(by - _GAP, -1), -1):
        verb = words[i].lower
        if _is_past(verb) or verb in table.ALIKE_PARTICIPLES:
            return i if verb not in table.BY_AFAR and (i == by - 1 or _is_passive(words, i)) else -1
        if not words[i].text[0].isalnum():
            return -1
    return -1


def _inverted(scene: Scene) -> Iterator[Deed]:
    """ "With her came Ann Roe", "On the panel sat the minister, Kim Poe"."""
    words = scene.words
    for i, word in enumerate(words):
        if word.lower in table.INVERTING and i and (start := _opening(scene, i)) >= 0:
            people = named_after(scene, i + 1) or told_by_office(scene, i + 1)
            yield from (Deed(one, start, i + 1, True) for one in people)


def _opening(scene: Scene, i: int) -> int:
    """Where the phrase of a place begins that stands before a verb in its subject's stead; -1 if none does."""
    words = scene.words
    marks = ";:" if words[i - 1].text == "," else ",;:"
    behind = range(max(i - _INVERSION, 0), i)
    start = max((k for k in behind if words[k].text in marks), default=behind[0] - 1) + 1
    while start < i and words[start].lower in away.AND:
        start += 1
    if start >= i or words[start].lower not in table.OPENING_INVERSION:
        return -1
    if any(each.lower in away.DENIALS for each in words[start : i + 2]):
        return -1
    last = next((scene.ending[k] for k in (i - 1, i - 2) if k in scene.ending), None)
    behind_with = last is not None and last.first > 0 and words[last.first - 1].lower in table.WITH
    has_subject = last is not None and not behind_with and words[i - 1].lower not in SPOTS
    if has_subject and words[start].lower not in table.WITH:
        return -1
    return start if words[start].lower in table.SIDE_BY_SIDE or on_spot(words, start - 1, i) else -1


def _companions(scene: Scene) -> Iterator[Deed]:
    """ "accompanied by Ann Roe", "With Ann Roe in his corner,"."""
    words = scene.words
    for i in range(len(words)):
        last = longest(words, i, phrases_of(table.COMPANIONS))
        if last >= 0 and not any(w.lower in away.DENIALS or w.lower in table.EARLIER for w in words[max(i - 4, 0) : i]):
            people = after(scene, last + 1, far=True) or told_by_office(scene, last + 1)
            yield from (Deed(one, max(i - _OPENING, 0), i, True) for one in people)
    yield from _beside(scene)


def _beside(scene: Scene) -> Iterator[Deed]:
    """ "with Ann Roe voting against", "with her deputy, Ann Roe, beside her", "with Ann Roe in the chair"."""
    words = scene.words
    for i in range(len(words) - 2):
        if words[i].lower not in table.WITH or not (people := named_after(scene, i + 1)):
            continue
        verb = next((k for k in range(i + 2, len(words)) if words[k].start >= people[-1].end), len(words))
        if verb < len(words) and words[verb].text == ",":
            verb += 1
        if verb >= len(words):
            continue
        does = words[verb].lower.endswith(DOING_ENDING) and stem(words[verb].lower) in _spot_stems()
        if does or longest(words, verb, phrases_of(table.AT_SIDE)) >= 0 or placing(words, verb):
            yield from (Deed(one, i, _end(words, verb), True) for one in people)


def _met(scene: Scene) -> Iterator[Deed]:
    """ "The president received Ann Roe and Kim Poe": whom somebody meets is there."""
    words = scene.words
    for i in range(1, len(words) - 1):
        if words[i].lower not in table.MEETING_PEOPLE or _is_passive(words, i):
            continue
        group = verb_group(words, Frame(i, i, "present"))
        if not (group.negated or group.future or group.unreal or _is_earlier(words, i, group.subject)):
            yield from (Deed(one, i, _end(words, i), True) for one in after(scene, i + 1, far=True))


def _placed(scene: Scene) -> Iterator[Deed]:
    """Who is told in a place: "Ann Roe, at the piano,", "who was also on the call", "From the gallery, Ann Roe"."""
    words = scene.words
    for last, named in scene.ending.items():
        if named.possessive or named.value.kind not in PERSONS:
            continue
        at = last + 1
        while at < len(words) and (words[at].text in ",(" or words[at].lower in table.BEING_THERE):
            at += 1
        if (place := placing(words, at)) is not None and not _is_dated(words, at):
            yield Deed(attendee(named), last + 1, _end(words, at), place)
    if words and words[0].lower in table.OPENING_LINKS and (place := placing(words, 0)) is not None:
        comma = next((k for k in range(1, min(_INVERSION, len(words))) if words[k].text == ","), -1)
        yield from (Deed(one, 0, comma, place) for one in (named_after(scene, comma + 1)[:1] if comma > 0 else ()))


def _is_dated(words: list[Word], i: int) -> bool:
    """Whether a place is told of another time than the event's: "in the chair since 2019"."""
    behind = [word.lower for word in words[i + 1 : _end(words, i)]]
    return not table.EARLIER.isdisjoint(behind) or is_of_another_time(words, i)


def _among(scene: Scene) -> Iterator[Deed]:
    """ "next to Ann Roe", "all came, among them Ann Roe", "…, Ann Roe included", "watched Ann Roe play"."""
    words = scene.words
    for i in range(len(words) - 1):
        lower = words[i].lower
        if (member := longest(words, i, phrases_of(table.MEMBERSHIP))) >= 0:
            yield from _as_members(scene, i, after(scene, member + 1, far=True))
        elif lower in table.INCLUDED and i - 1 in scene.ending and not words[i + 1].text[0].isalnum():
            yield from _as_members(scene, scene.ending[i - 1].first, [attendee(scene.ending[i - 1])])
        elif lower in table.BESIDE and i:
            first = i + 1 + (words[i + 1].lower in table.BESIDE_TO)
            yield from (Deed(one, max(i - 4, 0), i, True) for one in after(scene, first, far=True))
        elif lower in table.WATCHING:
            people = after(scene, i + 1)
            verb = next(
                (k for k in range(i + 2, len(words)) if people and words[k].start >= people[-1].end), len(words)
            )
            if verb < len(words) and stem(words[verb].lower) in _spot_stems():
                yield from (Deed(one, verb, _end(words, verb), True) for one in people)


def _as_members(scene: Scene, i: int, people: list[Attendee]) -> Iterator[Deed]:
    """Those who are counted among the doers of the clause before."""
    words = scene.words
    start = max(i - _PREDICATE, 0)
    denied = any(word.lower in away.DENIALS | (table.EARLIER - table.NOT_BEHIND) for word in words[start:i])
    sure = any(_sureness(words, k) or words[k].lower in table.THERE | COMPANY for k in range(start, i))
    yield from (Deed(one, start, i, sure) for one in ([] if denied else people))


def _performed(scene: Scene) -> Iterator[Deed]:
    """ "Ann Roe's speech", "a solo by Ann Roe" """
    words = scene.words
    for named in scene.starting.values():
        behind = words[named.last + 1 : named.last + 4]
        shown = any(word.lower in table.PERFORMANCES for word in behind)
        if (
            named.possessive
            and shown
            and not any(word.lower in table.SHOWN_FOR for word in words[named.last + 2 :][:_GAP])
        ):
            yield Deed(attendee(named), named.last + 1, _end(words, named.last + 1), False)
    for i in range(1, len(words) - 1):
        if words[i].lower in table.PERFORMED_BY and words[i - 1].lower in table.PERFORMANCES:
            start = max(i - _OPENING, 0)
            yield from (Deed(one, start, _end(words, i), True) for one in after(scene, i + 1, far=True))


def _shared(scene: Scene) -> Iterator[Deed]:
    """ "…, as did Ann Roe", "so was the mayor, Kim Poe": the deed told just before."""
    words = scene.words
    for i in range(2, len(words) - 2):
        if words[i].lower in SO and words[i + 1].lower in AUXILIARIES:
            verb = next((k for k in range(i - 1, -1, -1) if _sureness(words, k) is not None), None)
            if verb is not None and words[verb - 1].lower not in away.DENIALS:
                sure = bool(_sureness(words, verb))
                yield from (Deed(one, verb, _end(words, verb), sure) for one in named_after(scene, i + 2))


def is_bodily(scene: Scene, deed: Deed) -> bool:
    """Whether a deed takes its doer's body: a journey, a seat, a handshake, what is done in a place of the event."""
    words = scene.words
    told = range(deed.first, min(deed.end, len(words)))
    if any(words[k].lower in table.BODILY or longest(words, k, phrases_of(acts.IN_PERSON)) >= 0 for k in told):
        return True
    return on_spot(words, deed.first - 1, deed.end)


def words_of(scene: Scene, deed: Deed) -> list[str]:
    """The words of a deed that say something, names of people apart."""
    people = {
        k
        for named in scene.starting.values()
        if named.value.kind == "person"
        for k in range(named.first, named.last + 1)
    }
    return [
        scene.words[k].lower
        for k in range(deed.first, min(deed.end, len(scene.words)))
        if k not in people and scene.words[k].lower not in STOPWORDS and scene.words[k].text[0].isalnum()
    ]


@cache
def _irregular() -> frozenset[str]:
    """Irregular forms that are pasts or participles, as far as their endings tell."""
    forms = {form for forms in IRREGULAR_FORMS.values() for form in forms.split()}
    return frozenset(form for form in forms if not form.endswith(_NO_PASTS)) - frozenset(IRREGULAR_FORMS)


@cache
def _spot_stems() -> frozenset[str]:
    return frozenset(map(stem, table.ON_THE_SPOT))
