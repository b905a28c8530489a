"""Names that no source has, and of which no reader would say that they are made up.

Words that only look like names, what everybody knows, whom somebody spoke to, where a known place lies, and the country
of everything that the sources tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import ARTICLES, NOT_SUBJECT, OF, PLURAL
from factlint.language.en.naming import ENDS_NO_NAME, EVERYBODYS, NUMBERED, TIME, ZONES
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import NamedTuple
from factlint.text.document import from_on
from factlint.values.names.lexicon import is_common, is_given_name, is_place
from factlint.values.names.name import Name, fold_name
from factlint.verify.evidence.alignment import closeness
from factlint.verify.naming.credits import is_listener
from factlint.verify.naming.derived_names import is_short_form
from factlint.verify.naming.displacement import OPPOSITE
from factlint.verify.naming.home_country import is_country, is_home
from factlint.verify.naming.lying_in import lies_in

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import Face, SentenceView

_LONG = 5  # letters of a numeral behind what it numbers: "III", "Two", "2B"
_RUBRIC = 6  # words of a line that says to what part of a paper a text belongs


class Passing(NamedTuple):
    """Why a name is passed over, and the passage that shows it, if any."""

    reason: str
    told: Passage | None = None


def passed_over(claim: Statement, name: Name, view: SentenceView) -> Passing | None:
    """Why a name that no source has is not worth an alarm; None where it is."""
    if _is_word(claim, name) or _is_rubric(claim, name):
        return Passing("any word has a capital where it stands, and it may be one")
    if _is_everybodys(claim, name, view):
        return Passing("every reader knows it, and no other name stands in its place")
    if claim.sentence.lower_after(claim.end, 1) == [TIME] and is_place(" ".join(fold_name(name.text))):
        return Passing("it says by which clock a time is told")
    if is_listener(claim, name):
        return Passing("it tells whom somebody spoke to, which may be the draft's own paper")
    if is_short_form(name):
        return Passing("the draft has the full name elsewhere, where it is told")
    if (told := lies_in(claim, name, view)) is not None:
        return Passing("a source names another place there, which may lie in it", told)
    if _explains_a_place(claim, name, view):
        return Passing("it tells in which country a place of the sources lies, which every map does")
    if is_home(name, view) and not _stands_for_a_country(claim, view):
        return Passing("the sources pay in the money of this country, or write from its addresses")
    return None


def _is_word(claim: Statement, name: Name) -> bool:
    """Whether a single word at the head of a sentence may be no name: "Hope had left her", "Payouts by the fund"."""
    words = fold_name(name.text)
    if name.kind == "unknown" and all(map(is_common, words)) and _all_capitals(claim.sentence):
        return True
    labels = name.kind == "unknown" and claim.sentence.text[claim.end :].lstrip("*_ ").startswith(":")
    if labels and claim.sentence.text[: claim.start].strip(' *_“"').lower() in ARTICLES | {""}:
        return len(words) == 1  # the label of a list's item, or of a newsletter: "The Anvil: a new roof"
    if claim.start or len(words) != 1 or name.kind == "place" or claim.text.isupper():
        return False
    if name.kind == "unknown" and words[0].endswith(ENDS_NO_NAME):
        return True
    following = next((token.lower for token in from_on(claim.sentence.words, claim.end, 1)), "")
    given = is_common(words[0]) and is_given_name(words[0])
    return given or (words[0].endswith(PLURAL) and following in NOT_SUBJECT | OF)


def _all_capitals(sentence: Sentence) -> bool:
    """Whether all but the little words of a line have a capital, as headlines of some papers do."""
    words = [token for token in sentence.words if token.shape == "word" and token.lower not in STOPWORDS]
    return len(words) > 1 and all(token.text[:1].isupper() for token in words)


def _is_everybodys(claim: Statement, name: Name, view: SentenceView) -> bool:
    """Whether a name is of a thing that every reader knows, or only numbers one; not where a source has another name.

    "Asia" and "Phase 2" tell nothing that could be unknown; in a source's sentence about Europe "Asia" is an error.
    """
    words = fold_name(name.text)
    numbered = words[0] in NUMBERED and (len(words) == 1 or all(len(word) < _LONG for word in words[1:]))
    behind = claim.sentence.after(claim.end, 1)
    number = len(words) > 1 or (bool(behind) and behind[0].shape == "number")
    clock = len(words) > 1 and words[-1] == TIME and ZONES.issuperset(words[:-1])
    if any(other.kind == "date" and other.start <= claim.start < other.end for other in view.claims):
        return True  # the eve of a feast that is a date
    if not (" ".join(words) in EVERYBODYS or clock or (numbered and number)):
        return False
    return _stands_for_none(claim, view)


def _stands_for_none(claim: Statement, view: SentenceView) -> bool:
    """Whether no passage has another name in this one's place."""
    return not any((found := opposite(claim, face)) and found[1] >= OPPOSITE for face in view.faces)


def _stands_for_a_country(claim: Statement, view: SentenceView) -> bool:
    """Whether a passage has another country in this one's place, or its people."""
    return any(
        (found := opposite(claim, face)) and found[1] >= OPPOSITE and is_country(fold_name(str(found[0].value)))
        for face in view.faces
    )


def _explains_a_place(claim: Statement, name: Name, view: SentenceView) -> bool:
    """Whether a country stands behind a place that the sources have without one: "cast in Lorvik, Norway,"."""
    behind = claim.sentence.text[claim.end :].lstrip()[:1]
    if not is_country(fold_name(name.text)) or behind not in tuple(",.;)") or _stands_for_a_country(claim, view):
        return False
    place = next((one for one in view.claims if one.kind == "name" and one.end == claim.start - 2), None)
    if place is None or claim.sentence.text[place.end : claim.start] != ", " or not isinstance(place.value, Name):
        return False
    return place.value.kind in ("place", "unknown") and bool(view.corpus.spelling.mentions(place.value))


def opposite(claim: Statement, face: Face) -> tuple[Statement, float] | None:
    """The name that stands in the claim's place in the passage, with the closeness of what is around."""
    number = face.view.unit_of.get(claim.start)
    if number is None:
        return None
    step = face.pair_of[number]
    right = face.pairs[step].right
    if right < 0 or face.pairs[step].equal:
        return None
    other = face.units[right].statement
    if other is None or other.kind != "name":
        return None
    return other, closeness(face.pairs, step)


def _is_rubric(claim: Statement, name: Name) -> bool:
    """Whether a name of plain words is a line of its own: the rubric of a paper, "Furnaces & Melting"."""
    block = claim.sentence.block
    words = fold_name(name.text)
    whole = block.prose.strip(" *_:") == claim.text and block.kind not in ("cell", "item")
    return whole and len(words) <= _RUBRIC and all(is_common(word) and not is_given_name(word) for word in words)
