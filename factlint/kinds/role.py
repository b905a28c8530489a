"""Find who is said to hold which office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.holding.behind import (
    holder_behind_body,
    holder_in_bracket,
    is_capped_apposition,
    may_hold,
)
from factlint.kinds.holding.bodies import (
    beside_body,
    body_after,
    body_before,
    body_behind_comma,
    body_between,
    closing_bracket,
    opening_bracket,
)
from factlint.kinds.holding.entries import holder_of_entry
from factlint.kinds.holding.gapped import gapped, told_by_name
from factlint.kinds.holding.nationality import nationalities
from factlint.kinds.holding.phrases import Phrase, find_phrases, gate, is_no_office, portfolio, role_text
from factlint.kinds.holding.signatures import offices_in_signatures
from factlint.kinds.holding.tenures import is_anothers, succeeded, tenure_of
from factlint.kinds.holding.verbs import said_by_verbs, verb_gate
from factlint.kinds.pronoun import names_with_subject
from factlint.kinds.scene import Named, Scene, Word, set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.honorifics import HONORIFICS, SAYING
from factlint.language.en.joints import (
    BEFORE_LINK,
    BETWEEN_CLAUSES,
    DETERMINERS,
    NEGATIONS,
    OF_OR_FOR,
    OF_OTHERS,
    PLACE_BEFORE,
)
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.roles import (
    APPOSITION_END,
    AS,
    BECOMING,
    HEADS_OF,
    LINKING,
    OF_LINKS,
    ROLE_NOUNS,
    USED,
    USED_TO_BE,
)
from factlint.language.en.saying import ACCORDING, FIRST_PERSON, SECOND_PERSON
from factlint.language.en.succession import NEW_HOLDER, TAKING_OFFICE
from factlint.values.names.lexicon import is_given_name
from factlint.values.offices import NAMELESS, Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Kind, Reading
    from factlint.values.offices import Tenure

KIND: Kind = "role"

_HEADING = 8  # words of a heading that is an office
_CLAUSE = 20  # words of a relative clause between a name and its verb
_LABEL = 4  # words before an office that a colon follows
_FARTHEST = 9  # words between a name and its office, or an office and its name


def read(reading: Reading) -> Iterator[Statement]:
    """Every office of the document that is tied to a person, in order."""
    triggers = gate() | verb_gate()
    for sentence in reading.document.sentences:
        names = [] if triggers.isdisjoint(sentence.lowers) else names_with_subject(sentence, reading.names)
        if not names:
            continue
        scene = set_scene(sentence, names)
        yield from said_by_verbs(scene)
        phrases = find_phrases(scene.words, scene.taken)
        found: dict[int, list[Statement]] = {}
        for number in range(len(phrases) - 1, -1, -1):
            found[number] = list(_statements(scene, phrases, number, found))
        for number in sorted(found):
            yield from found[number]
    if reading.document.has_tables:
        from factlint.kinds.holding.tables import offices_in_tables  # most texts have none

        yield from offices_in_tables(reading)
    yield from offices_in_signatures(reading, triggers)
    if any(len(s.tokens) <= _HEADING and not NEW_HOLDER.isdisjoint(s.lowers) for s in reading.document.sentences):
        from factlint.kinds.holding.headings import offices_in_headings  # most texts have none

        yield from offices_in_headings(reading, triggers)
    yield from nationalities(reading)


def _statements(
    scene: Scene, phrases: list[Phrase], number: int, found: dict[int, list[Statement]]
) -> Iterator[Statement]:
    """The office of one phrase, for each person who is tied to it."""
    phrase = phrases[number]
    if _is_possessive(scene.words[phrase.last].lower) or is_no_office(scene.words, phrase):
        return
    handed = succeeded(scene, phrase)
    if handed is not None:
        yield _office(scene, phrase, handed.successor, "current")
        yield _office(scene, phrase, handed.predecessor, "former")
        return
    named = _holder(scene, phrase)
    if named is not None:
        for holder in [named, *(_listed(scene, named) if phrase.plural else ())]:
            yield _office(scene, phrase, holder)
    elif found.get(number + 1) and _joined(scene.words, phrase, phrases[number + 1]):
        for later in found[number + 1]:
            if isinstance(later.value, Office):
                of = body_before(scene, phrase) or later.value.of
                office = Office(later.value.person, role_text(scene.words, phrase), of, phrase.tenure)
                yield _statement(scene, phrase, office, later.about, later.about_span)


def _listed(scene: Scene, named: Named) -> Iterator[Named]:
    """The names that follow in a list: "MPs Jane Doe, Ann Roe and Kim Poe", "Coaches: Jane Doe (Acton), Kim Poe"."""
    i = closing_bracket(scene.words, named.last + 1)
    while i + 1 < len(scene.words) and scene.words[i].lower in (",", "and", "&"):
        i += 2 if scene.words[i].text == "," and scene.words[i + 1].lower == "and" else 1
        following = scene.starting.get(i)
        if following is None or not may_hold(following):
            return
        yield following
        i = closing_bracket(scene.words, following.last + 1)


def _joined(words: list[Word], phrase: Phrase, later: Phrase) -> bool:
    """ "chairman and chief executive Jane Doe", "founder and the chief executive"."""
    between = [word.lower for word in words[phrase.last + 1 : later.first]]
    if phrase.plural and not later.plural:
        return False  # "two hands and the engineer Jane Doe"
    if words[phrase.last].text.islower() and words[later.first].text[0].isupper():
        return False  # "the prosecutor and President Jane Doe": the title is hers, the office another's
    return between in (["and"], ["and", "the"], ["and", "a"], [",", "and"], ["and", "current"], ["and", "its"])


def _holder(scene: Scene, phrase: Phrase) -> Named | None:
    """The person whom the sentence ties to an office: right after it, before it, or across a linking verb."""
    return (
        _after(scene, phrase)
        or _before(scene, phrase)
        or holder_behind_body(scene, phrase)
        or gapped(scene, phrase)
        or told_by_name(scene, phrase)
        or holder_of_entry(scene, phrase)
    )


def _after(scene: Scene, phrase: Phrase) -> Named | None:
    """ "chief executive Jane Doe", "the club's manager, Jane Doe,", "Chancellor Mr Doe"."""
    i = phrase.last + 1
    words = scene.words
    comma = i < len(words) and words[i].text == ","
    label = i < len(words) and words[i].text == ":" and _is_label(words, phrase)
    if (bracketed := holder_in_bracket(scene, phrase)) is not None:
        return bracketed
    i += comma or label
    while i < len(words) and i - phrase.last < 5 and (words[i].lower in HONORIFICS or words[i].text == "."):
        i += 1
    named = scene.starting.get(i)
    if named is None or not may_hold(named) or (phrase.plural and named.value.kind != "person"):
        return None  # "who chairs Save Our Meadow"
    if comma and (not is_capped_apposition(scene, named) or _heads_list(scene, phrase)):
        return None
    if label and _is_spoken_to(words, named):
        return None
    return _labelled(scene, phrase, named) or named


def _labelled(scene: Scene, phrase: Phrase, named: Named) -> Named | None:
    """Who opens a label in which the office stands right before its body: "JANE DOE, spokeswoman Acme Ltd (Rome):".

    Or who stands before a bracket that holds the two: "Jane Doe (coach Gannets)".
    """
    first, behind = scene.starting.get(0), scene.words[named.last + 1 :]
    if phrase.first > 1 and scene.words[phrase.first - 1].text == "(":
        before = scene.ending.get(phrase.first - 2)
        closed = bool(behind) and behind[0].text == ")" and named.first == named.last
        full = before is not None and may_hold(before) and before.first < before.last
        return before if closed and full and not is_given_name(named.value.text.lower()) else None
    if first is None or not may_hold(first) or first.last == first.first or phrase.first != first.last + 2:
        return None
    opens = scene.words[phrase.first - 1].text == "," and bool(behind) and behind[0].text in ":("
    return first if opens else None


def _is_spoken_to(words: list[Word], named: Named) -> bool:
    """Whether a name behind a speaker's label is of whom the speaker turns to: "CHAIR: Dr Doe, who sold us this?" """
    behind = [word.lower for word in words[named.last + 1 :]]
    return behind[:1] == [","] and (behind[-1] == "?" or not (FIRST_PERSON | SECOND_PERSON).isdisjoint(behind))


def _is_label(words: list[Word], phrase: Phrase) -> bool:
    """Whether an office before a colon heads what follows: "Chief arbiter: Jane Doe. Club secretary: Ann Roe"."""
    before = [word.text for word in words[max(phrase.first - _LABEL, 0) : phrase.first]]
    stops = [n for n, text in enumerate(before) if text in (".", ";", "|")]
    own = before[stops[-1] + 1 :] if stops else before
    return (bool(stops) or len(before) < _LABEL) and all(text[0].isalpha() for text in own)


def _heads_list(scene: Scene, phrase: Phrase) -> bool:
    """ "Jane Roe, the chairman, Jane Doe, …": the office already has its person before it."""
    return _before(scene, phrase) is not None


def _before(scene: Scene, phrase: Phrase) -> Named | None:
    """ "Jane Doe, the company's chief financial officer,", "Jane Doe is the chair of", "Jane Doe was named manager"."""
    words = scene.words
    if not _ends_phrase(scene, phrase.last + 1):
        return None
    if appointed := _appointed(scene, phrase.first - 1):
        return appointed
    linked = comma = False
    i, reach = phrase.first, max(phrase.first - 1 - _FARTHEST, -1)
    while i - 1 > reach:
        i -= 1
        if words[i].text == ")" and (opening := opening_bracket(words, i)) is not None:
            i = opening  # "Jane Doe (City Hospital), head of surgery"
            continue
        word = words[i]
        if word.lower in AS and not comma and (appointed := _appointed(scene, i - 1)):
            return appointed
        if linked and not comma and word.text == ",":
            if _is_explaining(scene, i - 1):
                return scene.ending[i - 1]
            if (opening := _opens_relative(words, i) or _opens_apposition(scene, i)) is not None:
                i, reach = opening, max(opening - _FARTHEST, -1)
                comma = True
                continue
        if comma and i in scene.ending and (outside := _before_bracket(scene, scene.ending[i])) is not None:
            return outside if may_hold(outside) else None
        if i in scene.ending and (linked or comma):
            named = beside_body(scene, scene.ending[i]) if comma else scene.ending[i]
            several = phrase.plural and not linked  # "Jane Doe, the mayors of Acton and Barnes": others
            fits = (
                not several
                and not _is_possessive(word.lower)
                and may_hold(named)
                and not _is_of_body(scene, named, comma)
            )
            return named if fits else None
        if word.text in (",", "(", "–", "—", "-"):
            if (comma or linked) and not _is_age(words, i) and words[i + 1].lower != "who":
                return None
            comma = True
        elif word.lower in LINKING or word.lower in TAKING_OFFICE:
            if comma:
                return None
            linked = True
        elif (
            word.lower in BECOMING
            or _bars(word.lower, linked)
            or _is_infinitive(words, i)
            or (word.lower in DETERMINERS and (is_anothers(words, i - 1) or not _may_precede(words[i - 1].lower)))
        ):
            return None
    return None


def _before_bracket(scene: Scene, named: Named) -> Named | None:
    """Who stands before a bracket that opens with a body or a place: "Jane Doe (Oslo, minister of energy)"."""
    opening = named.first - 1
    if opening < 1 or scene.words[opening].text != "(" or named.value.kind == "person":
        return None
    return scene.ending.get(opening - 1)


def _appointed(scene: Scene, last: int) -> Named | None:
    """Whom somebody else gave an office: "The board has appointed Jane Doe as its chair"."""
    named = scene.ending.get(last)
    if named is None or not may_hold(named) or named.first == 0:
        return None
    giving = scene.words[named.first - 1].lower in TAKING_OFFICE
    return named if giving and scene.words[named.first - 2].lower not in LINKING else None


def _opens_relative(words: list[Word], closing: int) -> int | None:
    """Where the clause that this comma closes opens: "Jane Doe, who came in 2011, is now manager"."""
    for i in range(closing - 1, max(closing - _CLAUSE, 0), -1):
        if words[i].text == "," and words[i + 1].lower == "who":
            return i - 2 if i > 2 and words[i - 1].text.isdigit() and words[i - 2].text == "," else i
    return None


def _opens_apposition(scene: Scene, closing: int) -> int | None:
    """Where the other office that this comma closes opens: "Jane Doe, head of research, will be acting director"."""
    words = scene.words
    for i in range(closing - 1, max(closing - _FARTHEST, 0), -1):
        if words[i].text == ",":
            named = scene.ending.get(i - 1)
            offices = any(word.lower in ROLE_NOUNS for word in words[i + 1 : closing])
            return i if offices and named is not None and may_hold(named) else None
    return None


def _is_explaining(scene: Scene, last: int) -> bool:
    """Whether a name says who somebody is: "Her predecessor, Jane Doe, is chair"."""
    named = scene.ending.get(last)
    if named is None or named.value.kind != "person":
        return False
    i = named.first - 1
    while i > 0 and (scene.words[i].lower in HONORIFICS or scene.words[i].text == "."):
        i -= 1
    return i > 0 and scene.words[i].text == "," and scene.words[i - 1].text.islower()


def _is_infinitive(words: list[Word], index: int) -> bool:
    """ "Jane Doe is due to address union leaders"; but "Jane Doe was promoted to manager"."""
    return words[index].lower == "to" and words[index - 1].lower not in TAKING_OFFICE | USED


def _may_precede(lower: str) -> bool:
    """Whether a word may stand before an apposition's article; a verb may not: ", Jane Doe, sent her lawyer"."""
    return (
        not lower[0].isalpha()
        or lower in LINKING
        or lower in TAKING_OFFICE
        or lower in AUXILIARIES
        or lower in OF_LINKS
        or lower in BEFORE_LINK
        or lower in APPOSITION_END
        or lower.endswith("ly")
    )


def _bars(lower: str, linked: bool) -> bool:
    """Whether a word between a name and an office shows that the one does not hold the other."""
    if lower in SAYING or lower in BETWEEN_CLAUSES or lower in OF_OTHERS:
        return True
    if lower in NEGATIONS or lower.endswith(("n't", "n’t")):
        return True
    return linked and not (lower in AUXILIARIES or lower in BEFORE_LINK or lower in USED_TO_BE.split())


def _is_age(words: list[Word], comma: int) -> bool:
    """ "Jane Doe, 42, a teacher": the comma before an age does not part the name from its office."""
    return words[comma + 1].text.isdigit() and len(words[comma + 1].text) <= 3


def _is_of_body(scene: Scene, named: Named, comma: bool) -> bool:
    """Whether a name is inside another phrase: "in Leeds, a teacher"."""
    before = [word.lower for word in scene.words[max(named.first - 2, 0) : named.first]]
    placed = bool(before) and before[-1] in PLACE_BEFORE and tuple(before) != ACCORDING
    return comma and placed and named.value.kind != "person"


def _ends_phrase(scene: Scene, index: int) -> bool:
    """Whether a noun phrase may end before this word: the office is not just an attribute of another noun."""
    if index >= len(scene.words):
        return True
    word = scene.words[index]
    if index in scene.starting:
        return False
    return (
        not word.text[0].isalnum()
        or word.lower in APPOSITION_END
        or word.lower in LINKING
        or word.lower in SAYING
        or word.lower in AUXILIARIES
    )


def _is_possessive(lower: str) -> bool:
    return lower.endswith(("'s", "’s", "s'", "s’"))


def _office(scene: Scene, phrase: Phrase, named: Named, tenure: Tenure | None = None) -> Statement:
    of = body_before(scene, phrase) or body_after(scene, phrase.last + 1) or ""
    if not of:
        after_name = named.first > phrase.last
        of = body_after(scene, named.last + 1, ("of",))
        of = of or ("" if after_name else body_between(scene, named, phrase.first))
        of = of or ("" if after_name else body_behind_comma(scene, phrase, alone=named.first == 0))
    tenure = tenure or tenure_of(scene, phrase, named)
    role = role_text(scene.words, phrase)
    over = body_after(scene, phrase.last + 1, OF_OR_FOR) if of else ""
    if over and over != of and over.islower() and not over.startswith(NAMELESS) and role.lower() in HEADS_OF:
        role = f"{role} of {over}"  # "Acme's head of security"
    subject = "" if of.startswith(NAMELESS) else portfolio(scene.words, phrase)
    if of and subject and of.lower() != subject:
        role = f"{subject} {role}"  # "Spain's minister of finance"
    office = Office(str(named.value), role, of, tenure)
    span = (named.statement.start, named.statement.end)
    return _statement(scene, phrase, office, named.value.text, span)


def _statement(scene: Scene, phrase: Phrase, office: Office, about: str, span: tuple[int, int] | None) -> Statement:
    start, end = scene.words[phrase.first].start, scene.words[phrase.last].end
    wide = (min(start, span[0]), max(end, span[1])) if span else None
    return Statement("role", office, scene.sentence, start, end, about, span, wide)
