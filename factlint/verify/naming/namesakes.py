"""People of one surname: who is told under another given name, and who only shares the surname with somebody else.

A source that names the widow, and a draft that names the dead man, contradict each other in nothing. So whom the
sources do not know is another's wrong name only where the given names are alike ("Helga" for "Hedwig"), or where a
passage that names the other tells what the draft's sentence does, and neither tells of relatives. Otherwise the name is
one that no source has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.kin import FAMILIES, KIN
from factlint.values.comparison import Comparison
from factlint.values.names.forms import edits, fold_spelling
from factlint.values.names.lexicon import is_common, is_given_name
from factlint.values.names.name import Name, fold_name
from factlint.verify.naming.rivals import Place

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_AGREE = Comparison.AGREE
_SLIPS = 2
"""Letters in which two forms of one given name may differ: "Kristin", "Christin"."""
_LONG = 5  # letters of a given name that may be spelt in two ways
_COPIED, _BESIDE = 0.6, 0.8
"""The share of the sentence that a passage says where it is the sentence's own; and of what stands beside a person."""
_SAID, _FEW, _TERMS = 0.35, 2.0, 3.0
"""The share and how many of the sentence's words it must say in others; or how many, whatever the share."""


def namesakes(name: Name, view: SentenceView) -> list[tuple[Name, Passage]]:
    """People of the same surname whom the sources give another given name, where none of them is this one."""
    words = fold_name(name.text)
    if len(words) < 2 or name.kind not in ("person", "unknown") or _named_apart(words, view):
        return []
    if name.kind == "unknown" and all(is_common(word) and not is_given_name(word) for word in (words[0], words[-1])):
        return []  # "the Second Quartet" is nobody's namesake
    if _of_two_surnames(words, view):
        return []
    others = view.corpus.spelling.named_like(words[-1:])
    fuller = [(n, p) for n, p in others if is_person(n) and fold_name(n.text)[-1] == words[-1]]
    if any(name.compare(other) is _AGREE for other, _ in fuller):
        return []
    return [(other, passage) for other, passage in fuller if name.compare(other) is Comparison.CONFLICT]


def mistaken_for(claim: Statement, name: Name, view: SentenceView) -> tuple[Name, Passage] | None:
    """The namesake whom a name that no source has surely means, and a passage that names them."""
    others = namesakes(name, view)
    alike = [(other, passage) for other, passage in others if _begin_alike(name, other)]
    if alike or not others:
        return next(iter(alike), None)
    place = Place(claim, name, view)
    return next((found for found in others if _told_of(place, *found)), None)


def is_namesake(name: Name, view: SentenceView) -> bool:
    """Whether the sources know others by this surname or given name, and nobody by both."""
    return bool(namesakes(name, view)) or _of_another_surname(name, view)


def _begin_alike(name: Name, other: Name) -> bool:
    """Whether one given name may have been written for the other: both begin with one letter, or are nearly one."""
    mine, theirs = fold_name(name.text)[0], fold_name(other.text)[0]
    return mine[0] == theirs[0] or (min(len(mine), len(theirs)) >= _LONG and edits(mine, theirs, _SLIPS) <= _SLIPS)


def _told_of(place: Place, other: Name, passage: Passage) -> bool:
    """Whether the sources tell of the other what the sentence tells, and the two are not told apart."""
    home = place.home(other, place.view.corpus.spelling.mentions(other))
    shared = home.covered * len(place.rest)
    if home.covered >= _COPIED and shared >= _FEW:
        return True
    if _is_relative(place.view.sentence.lowers) or _is_relative(passage.sentence.lowers):
        return False
    if fold_name(other.text)[0] in fold_name(place.claim.sentence.document.text):
        return False  # the draft tells of both
    if home.beside >= _BESIDE and place.name.kind == other.kind == "person":
        return True
    return shared >= (_FEW if home.covered >= _SAID else _TERMS)


def _is_relative(lowers: frozenset[str]) -> bool:
    return not (KIN | FAMILIES).isdisjoint(lowers)


def _of_two_surnames(words: tuple[str, ...], view: SentenceView) -> bool:
    """Whether a name is that of a firm, made of the surnames of two people: "Rao Pike", of Mira Rao and Des Pike."""
    firsts = (fold_name(other.text) for other, _ in view.corpus.spelling.named_like(words[:1]) if is_person(other))
    return len(words) == 2 and any(person[-1] == words[0] for person in firsts)


def _named_apart(words: tuple[str, ...], view: SentenceView) -> bool:
    """Whether the sources have the given name alone close to the surname ("Mary Roe's daughter Ann")."""
    spelling = view.corpus.spelling
    near = {p.number + step for p in spelling.passages_with(words[-1:]) for step in (-1, 0, 1)}
    alone = (p for n, p in spelling.named_like(words[:1]) if len(fold_name(n.text)) == 1)
    return any(passage.number in near for passage in alone)


def is_person(name: Name) -> bool:
    """Whether a name of two words and more is a person's, for all that is known."""
    words = fold_name(name.text)
    if len(words) < 2 or name.kind not in ("person", "unknown"):
        return False
    return name.kind == "person" or is_given_name(words[0]) or not is_common(words[0])


def _of_another_surname(name: Name, view: SentenceView) -> bool:
    """Whether no source has the surname, and whom they call by the given name alone has another in one of them."""
    words, spelling = fold_name(name.text), view.corpus.spelling
    if len(words) < 2 or name.kind != "person" or spelling.knows_word(words[-1]):
        return False
    people = [fold_name(other.text) for other, _ in spelling.named_like(words[:1]) if is_person(other)]
    surnames = {fold_spelling(person[-1]) for person in people if person[0] == words[0]}
    return bool(surnames) and fold_spelling(words[-1]) not in surnames
