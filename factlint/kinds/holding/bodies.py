"""What an office is of: a named body, a country, a subject, or a body told by a word ("the farmers' union")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import DETERMINERS, PASSING, SMALL_IN_NAMES
from factlint.language.en.posts import BODIES, QUALIFIERS_NOT
from factlint.language.en.roles import IN, OF_LINKS, ROLE_MODIFIERS, ROLE_PLURALS
from factlint.values.names.lexicon import demonym_place, is_place
from factlint.values.offices import NAMELESS

if TYPE_CHECKING:
    from factlint.kinds.holding.phrases import Phrase
    from factlint.kinds.scene import Named, Scene, Word

_BODY = 4  # words of a body without a name
_CLOSING = {"(": ")", ",": ","}
_ENDING = frozenset(":;.)")
"""What closes the entry of a list, or a label."""
_BRACKET = 10  # words in brackets between a name and an office


def body_before(scene: Scene, phrase: Phrase) -> str:
    """What an office is of, said before it: "French president", "Acme's chief executive", "Fresno County sheriff"."""
    i = phrase.first - 1
    if i < 0:
        return ""
    if i in scene.ending and scene.ending[i].value.kind != "person":
        return str(scene.ending[i].value)
    lower = scene.words[i].lower
    if demonym_place(lower) is not None:
        return scene.words[i].text
    return body_that_ends(scene, i)


def body_after(scene: Scene, index: int, links: tuple[str, ...] | frozenset[str] = OF_LINKS) -> str:
    """What an office is of, said after it: "of the Acme Foundation"."""
    words = scene.words
    if index >= len(words) or words[index].lower not in links:
        return ""
    link = index
    index += 1
    bare = words[index - 1].lower in ("of", "for")
    while index < len(words) and words[index].lower in DETERMINERS:
        index += 1
        bare = False
    named = scene.starting.get(index)
    if named is None and bare and index < len(words):
        return _subject(words, index) or _regional_subject(words, index)
    if named is None:
        end = next((i for i in range(index, min(index + _BODY, len(words))) if _is_body_noun(words[i].lower)), None)
        return body_that_ends(scene, end) if end is not None else ""
    if words[link].lower == IN and not is_place(str(named.value).lower()):
        return ""  # where a chairman sits is not what he chairs
    return str(named.value) if named.value.kind != "person" else ""


def body_behind_comma(scene: Scene, phrase: Phrase, *, alone: bool) -> str:
    """The body that a comma parts from an office before it: "Jane Doe, chief executive, Acme Ltd:".

    Only a body that is one by its words, with nothing behind it that could make it the subject of something else; or
    what else a label or a signature ends with, where the person and the office are all (`alone`) that stands before it;
    or whatever a bracket has beside the office alone: "Jane Doe (manager, Acme)".
    """
    words, index = scene.words, phrase.last + 1
    if index >= len(words) or words[index].text != ",":
        return ""
    named = scene.starting.get(index + 1)
    if named is None:
        return _subject_behind_comma(words, index + 1)
    if named.value.kind == "person" or named.possessive:
        return ""
    behind = named.last + 1
    if behind < len(words) and words[behind].text not in _ENDING:
        return ""
    text = str(named.value)
    last = text.rsplit(" ", 1)[-1].lower()
    if named.value.kind == "organisation" or last in BODIES or is_place(text.lower()):
        return text
    if behind < len(words) and words[phrase.first - 1].text + words[behind].text == "()":
        return text
    return text if alone and " " in text and (behind >= len(words) or words[behind].text in ":.") else ""


def _subject_behind_comma(words: list[Word], index: int) -> str:
    """What an office is about, behind a comma: "vice president, quality and safety;"."""
    i = index
    while i < len(words) and i - index < _BODY and words[i].text.isalpha() and words[i].text.islower():
        i += 1
    closed = i >= len(words) or words[i].text in _ENDING
    said = i > index and closed and words[index].lower in ROLE_MODIFIERS
    return " ".join(word.text for word in words[index:i]) if said else ""


def opening_bracket(words: list[Word], closing: int) -> int | None:
    """Where the bracket that closes here opens, a few words before."""
    for i in range(closing - 1, max(closing - 1 - _BRACKET, -1), -1):
        if words[i].text == "(":
            return i
    return None


def closing_bracket(words: list[Word], index: int) -> int:
    """Where the sentence goes on past a bracket of a few words that opens here; here where none does."""
    if index < len(words) and words[index].text == "(":
        for i in range(index + 1, min(index + 1 + _BRACKET, len(words))):
            if words[i].text == ")":
                return i + 1
    return index


def beside_body(scene: Scene, named: Named) -> Named:
    """The person before a body that commas part from an office: "Jane Doe, City Hospital, head of surgery"."""
    comma = named.first - 1
    if named.value.kind != "organisation" or comma < 1 or scene.words[comma].text != ",":
        return named
    before = scene.ending.get(comma - 1)
    return before if before is not None and before.value.kind == "person" else named


def body_between(scene: Scene, named: Named, first: int) -> str:
    """The body told between a person and the office: "Jane Doe (City Hospital), head of surgery"."""
    opening = named.last + 1
    body = scene.starting.get(opening + 1)
    if body is None or body.last + 1 >= first or scene.words[opening].text not in _CLOSING:
        return ""
    if scene.words[body.last + 1].text != _CLOSING[scene.words[opening].text]:
        return ""
    return str(body.value) if body.value.kind == "organisation" else ""


def body_that_ends(scene: Scene, last: int) -> str:
    """A body without a name of its own, told from others by a word: "the farmers' union"; empty for "the union"."""
    words = scene.words
    if not _is_body_noun(words[last].lower):
        return ""
    first = last
    while first > 0 and last - first < _BODY and first - 1 not in scene.ending and _is_plain(words[first - 1]):
        first -= 1
    opening = words[first - 1].lower
    if first == last or not (opening in DETERMINERS or demonym_place(opening) is not None):
        return ""  # "the farmers' union", "the Estonian economy ministry"
    start, end = words[first].start, words[last].start + len(_bare_noun(words[last].text))
    return f"{NAMELESS}{scene.sentence.text[start:end]}"


def _bare_noun(text: str) -> str:
    return text.removesuffix("'s").removesuffix("’s")


def _is_body_noun(lower: str) -> bool:
    return _bare_noun(lower) in BODIES


def _is_plain(word: Word) -> bool:
    if word.text in ("'", "’"):
        return True
    return word.text[0].isalpha() and word.text.islower() and word.lower not in DETERMINERS | SMALL_IN_NAMES | PASSING


def _regional_subject(words: list[Word], index: int) -> str:
    """What an office is about, told with where: "vice president for North American sales"."""
    last = index
    while last < len(words) and last - index < _BODY and demonym_place(words[last].lower) is None:
        if not words[last].text[0].isupper():
            return ""
        last += 1
    subject = " ".join(word.lower for word in words[index : last + 2])
    told = last + 1 < len(words) and words[last + 1].text.isalpha() and words[last + 1].text.islower()
    return subject if told and words[last + 1].lower not in SMALL_IN_NAMES | PASSING else ""


def _subject(words: list[Word], index: int) -> str:
    """What an office is about, said without an article: "head of highways", "vice-rector for research"."""
    word = words[index]
    plain = word.text.isalpha() and word.text.islower() and word.lower not in QUALIFIERS_NOT
    return word.text if plain and word.lower not in SMALL_IN_NAMES and word.lower not in ROLE_PLURALS else ""
