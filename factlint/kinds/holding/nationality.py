"""Whose national somebody is said to be: "Sweden's Ann Roe", "the Swede Ann Roe", "Ann Roe (SWE)"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.kinds.scene import set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.demonyms import DEMONYMS
from factlint.language.en.joints import ARTICLES, OF_OR_FOR, RELATIVES
from factlint.language.en.occupations import PLAYERS
from factlint.language.en.roles import AGENT_ENDINGS, NATION_HEADERS, ROLE_NOUNS
from factlint.records import NamedTuple
from factlint.values.names.name import Name
from factlint.values.nations import NATIONAL, nation, nation_of_code, nation_of_people
from factlint.values.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.scene import Named, Scene, Word
    from factlint.kinds.statement import Reading
    from factlint.text.document import Sentence

_BETWEEN = 3  # words between a people's adjective and the name: "Dutch high jumper Ann Roe"
_PEOPLE = ("person", "unknown")
_BRACKET = 12  # words of a bracket behind a name
_CODE = 3  # letters of a code that stands beside a name


class Told(NamedTuple):
    """A nation and the words of the sentence that say it."""

    place: str
    start: int
    end: int


def nationalities(reading: Reading) -> Iterator[Statement]:
    """Every nationality that a document gives to a person whom it names: in a sentence, then in its tables."""
    for sentence in reading.document.sentences:
        names = reading.names(sentence)
        kinds = {name.value.kind for name in names if isinstance(name.value, Name)}
        if not kinds.isdisjoint(_PEOPLE) and ("place" in kinds or _may_tell(sentence)):
            yield from _in_sentence(set_scene(sentence, names))
    if reading.document.has_tables:
        yield from _in_tables(reading)


def _may_tell(sentence: Sentence) -> bool:
    """Whether a sentence has a people's word, or one that is written like a code."""
    if not DEMONYMS.keys().isdisjoint(sentence.lowers):
        return True
    return any(map(str.isupper, [token.text for token in sentence.tokens if len(token.text) == _CODE]))


def _in_sentence(scene: Scene) -> Iterator[Statement]:
    for named in scene.starting.values():
        if named.value.kind in _PEOPLE:
            found = _inside(scene, named) or _before(scene, named) or _after(scene, named) or _listed_last(scene, named)
            if found is not None:
                yield _statement(scene, named, found)


def _inside(scene: Scene, named: Named) -> Told | None:
    """The nation of a code or a people's word that was read with the name: "1 Ann Roe SWE 1:57.89", "Swede Ann Roe"."""
    if named.last - named.first <= 1:
        return None
    codes = (_coded(word) for word in scene.words[named.first + 2 : named.last + 1])
    return next(filter(None, codes), None) or _of_people(scene.words[named.first])


def _in_tables(reading: Reading) -> Iterator[Statement]:
    """The nationality of the one person in each row that has a column for it."""
    from factlint.kinds.table_rows import column_of, person_of, table_rows  # most texts have no tables

    for row in table_rows(reading):
        people = [name for cell in row for name in person_of(reading, cell)]
        cells = [cell for cell in row if column_of(cell).lower().strip(". ") in NATION_HEADERS]
        if len(people) != 1 or len(cells) != 1:
            continue
        scene = set_scene(cells[0], [])
        place = nation(cells[0].text) or (nation_of_code(cells[0].text.strip()) if len(scene.words) == 1 else "")
        if place:
            office = Office(str(people[0].value), NATIONAL, place)
            yield Statement("role", office, cells[0], 0, len(cells[0].text), people[0].text)


def _before(scene: Scene, named: Named) -> Told | None:
    """The nation said before a name, by its own name or by its people's."""
    words, i = scene.words, named.first - 1
    owner = scene.ending.get(i)
    if owner is not None:
        return _named(owner) if owner.possessive else None
    if i > 0 and _is_person_noun(words[i]):
        player, i = words[i].lower in PLAYERS, i - 1
        while i > 0 and named.first - i <= _BETWEEN and _is_plain(words[i]):
            i -= 1
        if player and i in scene.ending and not scene.ending[i].possessive:
            return _named(scene.ending[i])  # a country's player is its national, its coach need not be
    return _of_people(words[i]) if i >= 0 else None


def _after(scene: Scene, named: Named) -> Told | None:
    """The nation said behind a name: "of Sweden", "(SWE)", "SWE", ", a Swede,"."""
    words, i = scene.words, named.last + 1
    if named.possessive or i + 1 >= len(words):
        return None
    behind = scene.starting.get(i + 1)
    match words[i].lower:
        case "(":
            return (_named(behind) if behind is not None else None) or _bracketed(words, i) or _listed(words, i)
        case ",":
            article = i + 3 < len(words) and words[i + 1].lower in ARTICLES
            apposed = article and (words[i + 3].text in (",", ".") or words[i + 3].lower in RELATIVES)
            return _of_people(words[i + 2]) if apposed else None
        case link if link in OF_OR_FOR and behind is not None and not behind.possessive:
            titled = named.first > 0 and words[named.first - 1].lower in ROLE_NOUNS
            return None if titled else _named(behind)  # "Chancellor Ann Roe of Germany"
        case _:
            return _coded(words[i])


def _named(body: Named) -> Told | None:
    place = nation(str(body.value)) if body.value.kind != "person" else ""
    return Told(place, body.statement.start, body.statement.end) if place else None


def _bracketed(words: list[Word], opening: int) -> Told | None:
    """The nation of a code that a bracket holds alone, first or last: "(SWE)", "(SWE, Team Blue)", "(Blue, SWE)"."""
    if opening + 2 < len(words) and words[opening + 2].text[0] in "),/" and (first := _coded(words[opening + 1])):
        return first
    closing = next((i for i in range(opening + 3, min(opening + _BRACKET, len(words))) if words[i].text == ")"), 0)
    return _coded(words[closing - 1]) if closing and words[closing - 2].text == "," else None


def _listed_last(scene: Scene, named: Named) -> Told | None:
    """The country that ends what a list or a bracket says of a person: "Ann Roe, editor, Sweden"."""
    words = scene.words
    if named.first and words[named.first - 1].text not in ("(", ";"):
        return None
    i = named.last + 1
    while i + 1 < len(words) and words[i].text == ",":
        behind = scene.starting.get(i + 1)
        if behind is not None:
            ends = behind.last + 1 == len(words) or words[behind.last + 1].text in (")", ";", "(", ".")
            return _named(behind) if ends and not behind.possessive else None
        i += 1
        while i < len(words) and _is_plain(words[i]):
            i += 1
    return None


def _listed(words: list[Word], opening: int) -> Told | None:
    """The one people's word among a bracket's items: "Ann Roe (coach, Rovers, Swedish)", no list of languages."""
    found: list[Told] = []
    for i in range(opening + 1, min(opening + _BRACKET, len(words) - 1)):
        if words[i].text == ")":
            break
        if (told := _of_people(words[i])) is not None:
            found.append(told)
            if words[i - 1].text not in "(," or words[i + 1].text not in ",)":
                return None
    return found[0] if len(found) == 1 else None


def _coded(word: Word) -> Told | None:
    place = nation_of_code(word.text) if len(word.text) == _CODE else ""
    return Told(place, word.start, word.end) if place else None


def _of_people(word: Word) -> Told | None:
    place = nation_of_people(word.lower) if word.text[0].isupper() else ""
    return Told(place, word.start, word.end) if place else None


def _is_plain(word: Word) -> bool:
    return word.text.replace("-", "").isalnum() and word.text == word.lower


def _is_person_noun(word: Word) -> bool:
    """Whether a word before a name says what the person is: "striker", "jumper"."""
    return word.text == word.lower and (word.lower in ROLE_NOUNS or word.lower.endswith(AGENT_ENDINGS))


def _statement(scene: Scene, named: Named, told: Told) -> Statement:
    person, name = str(named.value), named.statement
    if told.start == name.start:
        person = person.partition(" ")[2]
    elif name.start < told.start < name.end:
        person = name.sentence.text[name.start : told.start].strip()
    office = Office(_given_first(scene, named, person), NATIONAL, told.place)
    span = (named.statement.start, named.statement.end)
    return Statement("role", office, named.statement.sentence, told.start, told.end, named.value.text, span)


def _given_first(scene: Scene, named: Named, person: str) -> str:
    """A person whom a list of results has with the surname first, as prose has it: "ROE Ann SWE", "Roe, Ann  SWE"."""
    words = person.split()
    surname = list(takewhile(str.isupper, words))
    if surname and len(surname) < len(words) and len(surname[0]) > 1:
        return " ".join([*words[len(surname) :], *(word.capitalize() for word in surname)])
    owner = scene.ending.get(named.first - 2)
    coded = named.last + 1 < len(scene.words) and _coded(scene.words[named.last + 1])
    if owner is None or not coded or scene.words[named.first - 1].text != ",":
        return person
    return f"{person} {str(owner.value).rpartition(' ')[2]}"
