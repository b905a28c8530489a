"""Who is given the words of each quotation in a sentence: before it, after it, or around it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from factlint.kinds.quoting.apposition import by_name, described, is_heard
from factlint.kinds.quoting.led_up import leads_up_behind, led_up_by
from factlint.kinds.quoting.passed_on import denies_without_subject
from factlint.kinds.quoting.speaker import (
    APPOSITION_AT_MOST,
    Item,
    Speaker,
    is_capital,
    is_finite,
    is_noun,
    phrase_after,
    phrase_before,
    speaks,
)
from factlint.language.en import saying
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

WEAK_REACH = 60
"""Code points within which "described", "called" and their like speak of the quotation that follows."""
_SETS_OFF = frozenset(",.?!…—–-:\"'”’")
LIST_REACH = 12
"""Items that may stand between two quotations of one list."""


class Attribution(NamedTuple):
    """What a sentence says of a quotation. `speaker` is None where it names nobody."""

    speaker: Speaker | None = None
    denied: bool = False
    cue: bool = False
    """Whether the sentence says at all that somebody said it."""


NONE = Attribution()


def attribute(items: Sequence[Item]) -> dict[int, Attribution]:
    """The attribution of each quotation of a sentence, by the quotation's number."""
    places = [at for at, item in enumerate(items) if item.quotation >= 0]
    found: dict[int, Attribution] = {}
    for number, at in enumerate(places):
        floor = places[number - 1] + 1 if number else 0
        ceiling = places[number + 1] if number + 1 < len(places) else len(items)
        found[at] = _own(items, at, floor, ceiling)
    _share(items, places, found)
    return {items[at].quotation: attribution for at, attribution in found.items()}


def _own(items: Sequence[Item], at: int, floor: int, ceiling: int) -> Attribution:
    """What the words between a quotation and its neighbours say of it."""
    each_led_up_to = ceiling < len(items) and items[at - 1].text == items[ceiling - 1].text == ":"
    leads_up = at > floor and (items[at - 1].shape in {"word", "number"} or each_led_up_to)
    before = before_quotation(items, at, floor)
    if leads_up and before.cue and before.speaker is not None:
        return before
    after = after_quotation(items, at + 1, ceiling)
    if after.cue:
        return after
    if before.cue and before.speaker is not None:
        return before
    trailing = _trailing(items, at + 1, ceiling)
    return trailing if trailing.cue else before


def _share(items: Sequence[Item], places: Sequence[int], found: dict[int, Attribution]) -> None:
    """Give a quotation without words of its own the speaker of the one before it, or of the one it is listed with."""
    for one, other in itertools.pairwise(places):
        if not found[other].cue and found[one].cue:
            found[other] = _gapped(items, one, other) or found[one]
        elif found[other].cue and found[other].speaker is None and found[one].speaker is not None:
            found[other] = found[other]._replace(speaker=found[one].speaker)
    for one, other in reversed(list(itertools.pairwise(places))):
        if not found[one].cue and found[other].cue and other - one <= LIST_REACH:
            found[one] = found[other]


def _gapped(items: Sequence[Item], one: int, other: int) -> Attribution | None:
    """Whose words follow a semicolon: those of the speaker between, whose verb is left out ("supporters, “…”").

    None where nothing but the semicolon parts the two quotations.
    """
    stop = next((at for at in range(other - 1, one, -1) if items[at].text == ";"), None)
    if stop is None or stop + 1 == other:
        return None
    found = phrase_after(items, stop + 1)
    gapped = found is not None and found[1] == other - 1 and items[other - 1].text in {",", ":"}
    return Attribution(found[0], cue=True) if found and gapped else NONE


def after_quotation(items: Sequence[Item], first: int, ceiling: int) -> Attribution:
    """An attribution that follows: "said Ann Roe", "Ann Roe, the mayor, said", "according to her", "— Ann Roe".

    Also "is how Ann Roe put it".
    """
    set_off = first == 0 or items[first - 1].text[-1:] in _SETS_OFF
    while first < ceiling and items[first].text == ",":
        first, set_off = first + 1, True
    if first >= ceiling:
        return NONE
    item = items[first]
    if item.text in {"—", "–", "―", "--", "-"}:
        return _after_dash(items, first + 1, ceiling)
    if _according(items, first):
        found = phrase_after(items, first + 2)
        return Attribution(found[0], cue=True) if found else NONE
    if item.lower in saying.BEING and first + 1 < ceiling and items[first + 1].lower == saying.MANNER:
        return _subject_first(items, first + 2, ceiling, saying.SAYING | saying.SAYING_OF)
    if is_finite(items, first):
        return _verb_first(items, first, ceiling) if set_off or item.lower in saying.PLAINEST else NONE
    if denies_without_subject(items, first):
        return NONE
    return _subject_first(items, first, ceiling, saying.SAYING if set_off else saying.PLAINEST)


def _verb_first(items: Sequence[Item], verb: int, ceiling: int) -> Attribution:
    first = verb + 1
    while first < ceiling and items[first].lower in saying.PARTICLES_OF_VERBS:
        first += 1
    found = phrase_after(items, first) if first < ceiling else None
    if found is None:
        return NONE
    speaker, end = found
    if speaker.pronoun and end < ceiling and items[end].lower in saying.AUXILIARIES:
        return NONE
    return Attribution(by_name(items, speaker, end, ceiling), cue=True)


def _subject_first(
    items: Sequence[Item], first: int, ceiling: int, verbs: frozenset[str] = saying.SAYING
) -> Attribution:
    found = phrase_after(items, first)
    if found is None:
        return NONE
    speaker, at = found
    if at < ceiling and items[at].text in {",", "(", "—", "–"} and not speaker.pronoun:
        speaker, at = _apposition(items, speaker, at, ceiling)
    if at < ceiling and items[at].lower == saying.RELATIVE_PERSON:
        at = _behind_relative(items, at, ceiling)
    denied = False
    while at < ceiling and _helps(items[at]) and not is_finite(items, at):
        denied = denied or _denies(items[at])
        at += 1
    if at == ceiling:
        return NONE
    loose = items[at].lower in verbs - saying.SAYING
    if loose or (is_finite(items, at) and (verbs is saying.SAYING or items[at].lower in verbs)):
        return Attribution(None if is_heard(items, at, ceiling) else speaker, denied, cue=True)
    return NONE


def _behind_relative(items: Sequence[Item], who: int, ceiling: int) -> int:
    """Where the verb of "a nurse who did not want to be named told reporters" stands: the last plain one, or `who`."""
    last = min(ceiling, who + APPOSITION_AT_MOST)
    verbs = [at for at in range(who + 2, last) if items[at].lower in saying.PLAINEST]
    return verbs[-1] if verbs else who


def _apposition(items: Sequence[Item], speaker: Speaker, at: int, ceiling: int) -> tuple[Speaker, int]:
    """Pass over ", 61, a fisherman," to the verb; "the mayor, Ann Roe," is Ann Roe."""
    inner = phrase_after(items, at + 1)
    for end in range(at + 1, min(ceiling, at + APPOSITION_AT_MOST)):
        verb = end
        while verb < ceiling and (_helps(items[verb]) or items[verb].text in {",", ")", "—", "–"}):
            verb += 1
        if items[end].text in {",", ")", "—", "–"} and verb < ceiling and is_finite(items, verb):
            if inner and described(speaker) and inner[1] == end and inner[0].name[:1].isupper():
                speaker = inner[0]
            return speaker, end + 1
    return speaker, at


def _after_dash(items: Sequence[Item], first: int, ceiling: int) -> Attribution:
    """A name after a dash ends the sentence, or a comma and a description follow it."""
    found = phrase_after(items, first)
    if found is None or not found[0].name[:1].isupper():
        return NONE
    speaker, end = found
    if end < ceiling and items[end].text not in {",", ".", "("}:
        return _subject_first(items, first, ceiling)
    return Attribution(speaker, cue=True)


def _trailing(items: Sequence[Item], first: int, ceiling: int) -> Attribution:
    """An attribution that ends the sentence: 'the crew was “bullied” by managers, Ann Roe said on Tuesday.'"""
    for at in range(first, ceiling):
        if items[at].text == ";":
            break
        if items[at].text == ",":
            attribution = after_quotation(items, at + 1, ceiling)
            if attribution.cue:
                return attribution
        elif _according(items, at):
            return after_quotation(items, at, ceiling)
    return NONE


def before_quotation(items: Sequence[Item], at: int, floor: int) -> Attribution:
    """An attribution that precedes: the nearest verb of saying with its subject, "according to X", or "X:"."""
    for verb in range(at - 1, floor - 1, -1):
        item = items[verb]
        if item.text == ";":
            break
        if item.shape != "word":
            continue
        if _according(items, verb):
            found = phrase_after(items, verb + 2)
            return Attribution(found[0], cue=True) if found else NONE
        near = items[at].start - item.end <= WEAK_REACH
        if speaks(items, verb, floor) or (near and item.lower in saying.SAYING_OF and not is_noun(items, verb, floor)):
            attribution = of_verb(items, verb, at, floor)
            if attribution is not None:
                behind = leads_up_behind(items, verb, at)
                return Attribution(behind, cue=True) if behind else attribution
    return _label(items, at, floor)


def of_verb(items: Sequence[Item], verb: int, at: int, floor: int) -> Attribution | None:
    """The subject of a verb before a quotation; None where the verb is not one of saying here."""
    word = items[verb].lower
    following = items[verb + 1] if verb + 1 < at else None
    helpers = verb
    while helpers > floor and _helps(items[helpers - 1]):
        helpers -= 1
    passed = items[helpers:verb]
    relative = _relative(items, helpers, floor)
    if following is not None and following.lower == saying.AGENT and word in saying.SAYING_OF | saying.SAYING:
        found = phrase_after(items, verb + 2)
        return Attribution(found[0], cue=True) if found else None
    if word in saying.NAMING and verb + 1 == at and not relative:
        return None
    if word in saying.SAYING_OF and following is not None and following.lower == "as" and not relative and not passed:
        return None
    passive = any(item.lower in saying.BEING for item in passed) and not word.endswith(saying.PARTICIPLE_ENDING)
    if passive and not any(item.lower == saying.QUOTED_AS for item in passed):
        return None
    denied = word in saying.DENYING or any(map(_denies, passed))
    if word.endswith(saying.PARTICIPLE_ENDING) or (helpers > floor and items[helpers - 1].lower == saying.INFINITIVE):
        denied = denied or any(item.lower in saying.DENYING for item in items[floor:verb])
        return Attribution(_participle_subject(items, floor, helpers), denied, cue=True)
    inverted = _inverted(items, verb, at, floor)
    if inverted is not None:
        return Attribution(by_name(items, *inverted, at), denied, cue=True)
    speaker = _subject(items, helpers, floor)
    if is_capital(items[verb]) and not is_finite(items, verb):
        return Attribution(speaker, denied, cue=True)  # a note leaves its subject out: "Called Ann Roe “…”"
    if speaker is None and following is not None and (helpers == floor or items[at - 1].text == ":"):
        found = phrase_after(items, verb + 1)
        speaker = by_name(items, *found, at) if found else None
    return Attribution(speaker, denied, cue=True)


def _participle_subject(items: Sequence[Item], floor: int, end: int) -> Speaker | None:
    """Who adds something: who said what stands before it, or the subject of the clause."""
    first = end if saying.AS in (items[end - 1].lower, items[end].lower) else floor  # "quoted as saying"
    said = next(
        (at for at in range(end - 1, first, -1) if is_finite(items, at) and not is_noun(items, at, floor)), None
    )
    before = of_verb(items, said, end, floor) if said is not None else None
    return before.speaker if before and before.speaker else _named_subject(items, floor, end)


def _inverted(items: Sequence[Item], verb: int, at: int, floor: int) -> tuple[Speaker, int] | None:
    """The speaker behind the verb: "Prices will rise, warned Ann Roe of Acme: “…”".

    Not in "Ann Roe, the mayor, warned Bo Lind: “…”", where a description parts the speaker from the verb.
    """
    if verb == floor or items[verb - 1].text != "," or verb + 1 == at:
        return None
    found = phrase_after(items, verb + 1)
    if found is None or found[1] >= at or found[0].pronoun:
        return None
    speaker, end = found
    if not (speaker.name[:1].isupper() or items[verb].lower in saying.PLAINEST):
        return None
    if items[end].text not in {",", ":", "("} and items[end].lower not in saying.OFFICES_OF:
        return None
    opening = phrase_after(items, floor)
    described_first = opening is not None and opening[1] < verb - 1 and items[opening[1]].text in {",", "("}
    return None if described_first else found


def _subject(items: Sequence[Item], end: int, floor: int) -> Speaker | None:
    """The subject that ends before item `end`, an apposition between them or not."""
    if end > floor and items[end - 1].text in {",", ")", "—", "–"}:
        return _named_subject(items, _clause(items, end - 1, floor), end)
    if end - 1 > floor and items[end - 1].lower in saying.GOING_ON:
        return _named_subject(items, _clause(items, end - 1, floor), end - 1)
    speaker = phrase_before(items, end, floor)
    if speaker is not None and _is_tied(items, speaker, floor):
        return main_subject(items, _clause(items, end, floor), end) or speaker
    if speaker is None or speaker.pronoun == saying.OBJECT_PRONOUN:
        return _before_relative(items, _clause(items, end, floor), end) or speaker
    if speaker.pronoun == saying.RELATIVE_PERSON:
        who = next(at for at in range(end - 1, floor - 1, -1) if items[at].lower == saying.RELATIVE_PERSON)
        before = who - 1 if who > floor and items[who - 1].text == "," else who
        return phrase_before(items, before, floor) if before > floor else None
    return speaker


def _is_tied(items: Sequence[Item], speaker: Speaker, floor: int) -> bool:
    """Whether the words right before a verb only describe its subject: "a person close to the talks said"."""
    first = next((at for at in range(floor, len(items)) if items[at].start >= speaker.start), floor)
    if first <= floor + 1 or speaker.pronoun or items[first - 1].lower not in saying.TYING:
        return False
    return items[first - 2].lower in saying.DESCRIBING_BEHIND


def _named_subject(items: Sequence[Item], floor: int, end: int) -> Speaker | None:
    """The subject of a clause, by the name that follows its description."""
    subject = main_subject(items, floor, end)
    if subject is None or subject.pronoun:
        return subject
    behind = next((at for at in range(floor, end) if items[at].start >= subject.end), end)
    return by_name(items, subject, behind, end)


def _before_relative(items: Sequence[Item], floor: int, end: int) -> Speaker | None:
    """The subject of a clause whose verb a relative clause parts from it: "a nurse who had left said"."""
    subject = main_subject(items, floor, end)
    if subject is None:
        return None
    behind = next((at for at in range(floor, end) if items[at].start >= subject.end), end)
    return subject if behind < end and items[behind].lower == saying.RELATIVE_PERSON else None


def _clause(items: Sequence[Item], end: int, floor: int) -> int:
    """Where the clause that holds item `end` begins: after a semicolon, a colon or a joining word."""
    for at in range(end - 1, floor - 1, -1):
        if items[at].text in {";", ":"} or items[at].lower in saying.CLAUSE_OPENING:
            return at + 1
    return floor


def main_subject(items: Sequence[Item], floor: int, end: int) -> Speaker | None:
    """The first description of a clause that can be its subject: "In a statement, the port said" has "the port"."""
    at = floor
    while at < end:
        item = items[at]
        opens = (
            item.lower in saying.OPENING
            or item.lower.endswith(saying.PARTICIPLE_ENDING)
            or item.lower in saying.PAST_OPENING
        )
        if opens and not (item.lower in saying.DETERMINERS and item.lower not in saying.OPENING):
            comma = next((n for n in range(at, end) if items[n].text == ","), end)
            if item.lower in saying.ADVERBS_OPENING and at + 1 < end and comma != at + 1:
                comma = at
            if comma < end - 1:
                at = comma + 1
                continue
            return None
        break
    found = phrase_after(items, at) if at < end else None
    return found[0] if found and found[1] <= end else None


def _label(items: Sequence[Item], at: int, floor: int) -> Attribution:
    """A name and a colon before a quotation, a diary's with the time before it; "Ann Roe was blunter:" as well."""
    if at - floor > 2 and items[at - 1].text == ":" and items[at - 2].lower in saying.SPOKE_HOW:
        subject = _named_subject(items, floor, at - 2)
        return Attribution(subject, cue=subject is not None)
    if floor == 0 and at >= 2 and items[at - 1].text == ":":
        first = 1 if items[0].shape == "number" else 0
        found = phrase_after(items, first)
        named = found and found[1] == at - 1 and found[0].name[:1].isupper()
        if found and named and at >= 2 + (not first) and is_capital(items[at - 2]):
            return Attribution(found[0], cue=True)
    speaker = led_up_by(items, at) if floor == 0 else None
    return Attribution(speaker, cue=True) if speaker else NONE


def _according(items: Sequence[Item], at: int) -> bool:
    return items[at].lower == saying.ACCORDING[0] and at + 1 < len(items) and items[at + 1].lower == saying.ACCORDING[1]


def _relative(items: Sequence[Item], end: int, floor: int) -> bool:
    """Whether "what" or "which" opens the clause whose verb follows: 'what the mayor called “…”'."""
    return any(items[at].lower in saying.RELATIVES for at in range(max(floor, end - 6), end))


def _helps(item: Item) -> bool:
    """An auxiliary, a negation or an adverb between subject and verb."""
    helping = item.lower in saying.AUXILIARIES or item.lower.endswith(saying.ADVERB_ENDING)
    denial = item.lower.replace("’", "'").endswith(saying.DENIAL_ENDING)
    return item.shape == "word" and not is_capital(item) and (helping or denial)


def _denies(item: Item) -> bool:
    return item.lower in saying.DENIAL_WORDS or item.lower.replace("’", "'").endswith(saying.DENIAL_ENDING)
