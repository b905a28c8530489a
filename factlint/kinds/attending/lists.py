"""Lists of people before and after a verb: "A, the mayor, B and the leaders of C and D"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.instead import before_contrast
from factlint.language.en.attending import GROUPS, VERB_GROUP
from factlint.language.en.honorifics import HONORIFICS, SAYING
from factlint.language.en.joints import (
    ADDING,
    ALSO,
    ARTICLES,
    CONJUNCTIONS,
    NEGATIONS,
    NEITHER,
    NOT_EVEN,
    NOT_SUBJECT,
    OF,
)
from factlint.language.en.kin import KIN
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.pronouns import NOTED, PERSONAL, SPEAKING
from factlint.language.en.roles import ROLE_MODIFIERS, ROLE_NOUNS, ROLE_PLURALS
from factlint.records import NamedTuple
from factlint.values.names.lexicon import is_demonym

if TYPE_CHECKING:
    from factlint.kinds.scene import Named, Scene

_FORE = frozenset(
    "the a an both only even alongside including his her its their our like also well as mr. then with".split()
)
_APPOSITION = 12  # words between the commas round "the company's chief executive"
_DESCRIBED = 6  # words that describe somebody named behind a verb
_BELONGING = 6  # words of "of the northern division" behind a name
_SUBJECT = 4  # words of what an office is of: "minister of culture and sports"
_DEFINITE = frozenset(("the", "our"))
_BRACKET = 6  # words in brackets behind a name
_CROWD = 10  # words of "the mayors of all seven villages in the valley"
_CROWD_OPENERS = frozenset(
    "the some several many dozens hundreds other all two three four five six seven eight".split()
)
_APART = 4  # words of an office told alone
_LONGEST = 60  # names in one list


class Attendee(NamedTuple):
    """A person or delegation and where the words stand in the sentence."""

    name: str
    start: int
    end: int
    is_person: bool
    """Its surroundings show a person."""


def before(scene: Scene, index: int, *, relative: bool = False) -> tuple[list[Attendee], bool]:
    """The people whose list ends at this word, and whether "neither" stands before them."""
    words = scene.words
    if index < 0 and 0 in scene.starting and words[0].lower in NOTED:
        return [attendee(scene.starting[0])], False  # "Ann Roe: wants more. Did not attend."
    if index > 1 and words[index].text == ")":  # "Ann Roe (Zurich) voted"
        index = next((i - 1 for i in range(index - 1, max(index - _BRACKET, 0), -1) if words[i].text == "("), index)
    if index >= 0 and words[index].text == "," and not relative:
        index = before_contrast(words, index)
        if index not in scene.ending:
            index = _before_apposition(scene, index + (words[index].text != ","))
    elif index >= 0 and words[index].lower in CONJUNCTIONS:
        index = _subject_of_clause(scene, index)
    index = _before_belonging(scene, _before_crowd(scene, index))
    people: list[Attendee] = []
    denied = False
    while index >= 0 and len(people) < _LONGEST:
        named = _ending_at(scene, index)
        if named is None:
            break
        people.append(attendee(named))
        index = before_titles(scene, named.first - 1)
        if relative or index < 0 or words[index].lower not in ADDING:
            break
        denied = denied or words[index].lower in NEITHER
        index -= 1
        if index >= 0 and words[index].text == ",":
            index -= 1
        if index >= 0 and words[index].lower in ROLE_NOUNS and index not in scene.ending:
            opening = before_titles(scene, index)
            if opening >= 0 and words[opening].lower in CONJUNCTIONS:  # "the owner, Ann Roe, and the clerk, Kim Poe"
                denied = denied or words[opening].lower in NEITHER
                index = opening - 1 - (words[opening - 1].text == "," and opening > 0)
            elif opening < 0 or words[opening].text == ",":
                index = _before_apposition(scene, index + 1)
            else:
                break
    if not people and index >= 0:
        office = described(scene, index)
        if office is not None:
            people.append(office)
    ahead = words[index].lower if index >= 0 else ""
    not_even = ahead == NOT_EVEN[0] and words[index + 1].lower == NOT_EVEN[1]  # "not even Ann Roe came"
    return people[::-1], denied or ahead in NEITHER or not_even


def _before_belonging(scene: Scene, index: int) -> int:
    """The end of a person's name behind which words say where they belong: "Ann Roe of the northern division was"."""
    for link in range(index, max(index - _BELONGING, 0), -1):
        word = scene.words[link]
        named = scene.ending.get(link - 1)
        if word.lower in OF and named is not None and named.value.kind == "person" and not named.possessive:
            return link - 1
        if not word.text[0].isalnum():
            break
    return index


def after(scene: Scene, index: int, *, far: bool = False) -> list[Attendee]:
    """The people whose list begins at this word; `far`: a description may stand before the first of them."""
    people: list[Attendee] = []
    words = scene.words
    if index < len(words) and words[index].text == ":":
        index += 1
    while index < len(words) and len(people) < _LONGEST:
        index = _past_titles(scene, index, far and not people)
        named = scene.starting.get(index)
        if named is None or named.value.kind == "event":
            break
        people.append(attendee(named))
        index = _past_body(scene, named.last + 1)
        joint = _past_joint(scene, index)
        if joint is None:
            break
        index = joint
    if len(people) > 1 and index < len(words) and words[index].lower in SAYING:
        people.pop()  # "apologies from Ann Roe, Kim Poe said"
    return people


def named_after(scene: Scene, i: int) -> list[Attendee]:
    """Those named behind a word, over what describes the first: "founder member Ann Roe", "the owner, Ann Roe"."""
    words = scene.words
    for k in range(i, min(i + _DESCRIBED, len(words))):
        named = scene.starting.get(k)
        if named is not None and not named.possessive:
            return after(scene, k)
        opens = k + 1 in scene.starting and words[k].text == ","
        if named is None and not (words[k].text[0].isalnum() or opens):
            break
    return after(scene, i, far=True)


def attendee(named: Named) -> Attendee:
    """A name as one who attends."""
    return Attendee(str(named.value), named.statement.start, named.statement.end, named.value.kind == "person")


def stands_for(scene: Scene, one: Attendee) -> bool:
    """Whether it is those who speak for a country or a body who are told of: "the ministers of France and Italy"."""
    first = next((first for first, named in scene.starting.items() if named.statement.start == one.start), 0)
    link = first - 1 - (first > 1 and scene.words[first - 1].lower == "the")
    return link > 0 and scene.words[link].lower in OF and _is_group(scene, link - 1)


def _before_crowd(scene: Scene, index: int) -> int:
    """Step left over unnamed people at the end of a list: "Ann Roe, Kim Poe and the mayors of five towns"."""
    if index < 0 or index in scene.ending:
        return index
    for i in range(index, max(index - _CROWD, 0), -1):
        lower = scene.words[i].lower
        if lower in CONJUNCTIONS:
            opens = scene.words[i + 1].lower if i < index else ""
            alone = opens in ARTICLES and scene.words[index].lower in ROLE_NOUNS  # "and the governor"
            crowd = (opens in _CROWD_OPENERS and not alone) or opens[:1].isdigit()
            return i - 1 - (scene.words[i - 1].text == ",") if crowd and i > 1 else index
        if i in scene.ending or lower in AUXILIARIES or lower in SAYING or not lower[0].isalnum():
            return index
    return index


def _ending_at(scene: Scene, index: int) -> Named | None:
    """The person named before this point, past "of Germany" or "from Acme" behind the name."""
    named = scene.ending.get(index)
    if named is None or named.possessive or named.value.kind == "event":
        return None
    link = named.first - 1
    if link > 0 and scene.words[link].lower in OF:
        holder = scene.ending.get(link - 1)
        if holder is not None:
            return holder
        return named if _is_group(scene, link - 1) else None
    if link >= 0 and scene.words[link].lower in NOT_SUBJECT:
        return None
    return named


def _is_group(scene: Scene, index: int) -> bool:
    return index >= 0 and (scene.words[index].lower in GROUPS or scene.words[index].lower in ROLE_PLURALS)


def before_titles(scene: Scene, index: int) -> int:
    """Step left over what stands before a name: offices, forms of address, "Spain's"."""
    while index >= 0:
        word = scene.words[index]
        named = scene.ending.get(index)
        if named is not None:
            if not named.possessive and not (
                index + 1 < len(scene.words) and scene.words[index + 1].lower in ROLE_NOUNS
            ):
                return index
            index = named.first - 1
        elif _is_title(word.lower) or word.text == ".":
            index -= 1
        elif word.lower in OF and _is_group(scene, index - 1):
            return index - 1
        else:
            return index
    return index


def _is_title(lower: str) -> bool:
    return (
        lower in HONORIFICS
        or lower in ROLE_NOUNS
        or lower in ROLE_MODIFIERS
        or lower in _FORE
        or is_demonym(lower)
        or lower in ROLE_PLURALS
    )


def _opening_office(scene: Scene, joint: int) -> int:
    """The same of an office that opens the sentence: "The minister had promised but did not come"."""
    words = scene.words
    for last in range(1, min(_APART, joint - 1)):
        office = described(scene, last)
        if office is not None and office.start == words[0].start:
            verb = words[last + 1].lower
            return last if verb in AUXILIARIES or verb in VERB_GROUP else joint
    return joint


def _subject_of_clause(scene: Scene, joint: int) -> int:
    """The end of the subject that a second verb shares with the first: "Jane Doe was due but pulled out"."""
    words = scene.words
    earlier = (
        named
        for last, named in scene.ending.items()
        if last < joint and not (named.first and words[named.first - 1].lower in NOT_SUBJECT)
    )
    named = max(earlier, key=lambda n: n.last, default=None)
    if named is None:
        return _opening_office(scene, joint)
    if named.last + 1 >= joint or named.possessive:
        return joint
    after_comma = scene.words[named.last + 1].text == "," and named.last + 2 < joint
    following = scene.words[named.last + 1 + after_comma].lower
    opens = named.first == 0 or before_titles(scene, named.first - 1) < 0
    return named.last if following in AUXILIARIES or following in VERB_GROUP or opens else joint


def _before_apposition(scene: Scene, comma: int) -> int:
    """The subject's last word before a comma: of "Jane Doe, the mayor," and of "the mayor, Jane Doe," the name's."""
    named = scene.ending.get(comma - 1)
    if named is not None:
        opening = before_titles(scene, named.first - 1)
        while opening > 0 and scene.words[opening].lower in CONJUNCTIONS and opening - 1 in scene.ending:
            opening = before_titles(scene, scene.ending[opening - 1].first - 1)
        if (
            opening > 0
            and scene.words[opening].text == ","
            and (_is_title(scene.words[opening - 1].lower) or _is_explained(scene, named, opening - 1))
        ):
            return comma - 1
    for i in range(comma - 1, max(comma - 2 - _APPOSITION, 0), -1):
        if scene.words[i].text == ",":
            return i - 1
    return comma - 1


def _is_explained(scene: Scene, named: Named, index: int) -> bool:
    """Whether the words that end here explain the name after them: "The president of the bank, Kim Poe,"."""
    earlier = scene.ending.get(index)
    person = named.value.kind == "person" or (named.value.kind == "unknown" and named.last > named.first)
    return person and scene.words[index].text[0].isalnum() and (earlier is None or earlier.value.kind != "person")


def _past_titles(scene: Scene, index: int, far: bool) -> int:
    """Step right over what stands before a name: offices, forms of address, "Spain's", "the town clerk,"."""
    words = scene.words
    limit = min(index + (10 if far else 8), len(words))
    while index < limit:
        named = scene.starting.get(index)
        if named is not None:
            following = words[named.last + 1].lower if named.last + 1 < len(words) else ""
            if not named.possessive and following not in ROLE_NOUNS and following not in ROLE_MODIFIERS:
                return index
            index = named.last + 1
        elif _is_title(words[index].lower) or words[index].text == "." or _leads_to_name(scene, index, far):
            index += 1
        else:
            return index
    return index


def _leads_to_name(scene: Scene, index: int, far: bool) -> bool:
    """A comma after an office ("the clerk, Mary Doe"), or the "of" of a group ("leaders of")."""
    word = scene.words[index]
    if word.lower.endswith(("'s", "’s")) and index not in scene.ending:
        return True
    if word.text == ",":
        called = index + 1 < len(scene.words) and scene.words[index + 1].lower in HONORIFICS
        office = index > 0 and scene.words[index - 1].lower in ROLE_NOUNS
        return far or (office and (called or index + 1 in scene.starting))
    return word.lower in OF and _is_group(scene, index - 1)


def _past_body(scene: Scene, index: int) -> int:
    """Step right over "of Germany" behind a name."""
    if index + 1 < len(scene.words) and scene.words[index].lower in OF:
        body = index + (2 if scene.words[index + 1].lower == "the" else 1)
        named = scene.starting.get(body)
        if named is not None:
            return named.last + 1
    return index


def _past_joint(scene: Scene, index: int) -> int | None:
    """Past "," and "and" to where the next name of a list may stand, over what explains the last one."""
    words = scene.words
    if index < len(words) and words[index].text == "(":
        close = next((i for i in range(index, min(index + 10, len(words))) if words[i].text == ")"), None)
        index = close + 1 if close is not None else index
    if index >= len(words) or words[index].lower not in ADDING:
        return None
    start = index
    while index < len(words) and (words[index].lower in ADDING or words[index].lower in ALSO):
        index += 1
    if _past_titles(scene, index, False) in scene.starting:
        return index
    if words[start].text != ",":
        return None
    for i in range(start + 1, min(start + _APPOSITION, len(words))):
        if words[i].lower in SAYING or words[i].lower in AUXILIARIES:
            return None
        if words[i].text in (",", ";") or (words[i].lower == "and" and i > start + 1):
            return _past_joint(scene, i)
    return None


def described(scene: Scene, index: int) -> Attendee | None:
    """A person told by office or family alone, of which this is the last word: "The president", "the victim's wife"."""
    words = scene.words
    lower = words[index].lower
    if lower in KIN:
        return _relative_of(scene, index)
    last = index
    index = _before_subject(scene, index)
    if words[index].lower not in ROLE_NOUNS:
        return None
    first = index
    while first > 0 and index - first < 4 and (_is_title(words[first - 1].lower) or first - 1 in scene.ending):
        first -= 1
        if words[first].lower in _DEFINITE:
            start, end = words[first].start, words[last].end
            return Attendee(scene.sentence.text[words[first + 1].start : end], start, end, True)
    return _noted(scene, index) if first == index == 0 else None


def _before_subject(scene: Scene, index: int) -> int:
    """The noun of an office before what it is of, if a word ends that: "the *minister* of sports"."""
    words = scene.words
    of = next((i for i in range(index - 1, max(index - _SUBJECT, 0), -1) if words[i].lower in OF), 0)
    plain = of and all(word.text.islower() and word.text.isalpha() for word in words[of + 1 : index + 1])
    return of - 1 if plain and words[of - 1].lower in ROLE_NOUNS else index


def told_by_office(scene: Scene, i: int) -> list[Attendee]:
    """Who is told by an office alone behind a verb: "Among the guests was the mayor." """
    words = scene.words
    end = next((k for k in range(i, min(i + _APART + 1, len(words))) if not words[k].text[0].isalnum()), len(words))
    office = described(scene, end - 1) if i < end <= i + _APART else None
    return [office] if office and office.start == words[i].start else []


def _relative_of(scene: Scene, index: int) -> Attendee | None:
    """ "his wife", "the victim's wife", and "Wife" alone at the head of a note."""
    words = scene.words
    if index == 0:
        return _noted(scene, index)
    owner = words[index - 1].lower
    if owner in SPEAKING or (owner not in PERSONAL and not owner.endswith(("'s", "’s"))):
        return None
    first = index - 1 - (index > 1 and words[index - 2].lower == "the")
    return Attendee(words[index].lower, words[first].start, words[index].end, True)


def _noted(scene: Scene, index: int) -> Attendee | None:
    """ "Mayor not there." """
    word = scene.words[index]
    alone = index + 1 < len(scene.words) and scene.words[index + 1].lower in NEGATIONS
    return Attendee(word.lower, word.start, word.end, True) if alone else None
