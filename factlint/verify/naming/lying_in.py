"""Names of what a source's place lies in, a country or a region: every writer may say where his reader has to look.

"Four tankers on order in Vietnam" tells what "ordered at Hai Phong" does. Which country it lies in no source need say,
so that its name is none that the writer made up; only where no place is told at all may it be one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.capitals import WHERE
from factlint.language.en.place_codes import CODES
from factlint.language.en.quantifiers import SUPERLATIVES
from factlint.values.names.lexicon import is_place
from factlint.values.names.name import Name, fold_name
from factlint.verify.naming.capitals import tells_where

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage, SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_TOLD, _RETOLD = 0.3, 0.6
"""The share of the sentence that a passage must say for its place to be the one that is meant; and from which it is
told after it so closely that another name has been put in."""


_S = len("'s ")
"""How far behind a name in the genitive the next one stands."""
_META = "meta"
_AT = frozenset("in at near off outside".split())
"""Right before a name these make a place of it: nobody is "at Ann Roe"."""


def lies_in(claim: Statement, name: Name, view: SentenceView) -> Passage | None:
    """The passage that tells the sentence of a place whose name the draft leaves out; None where there is none."""
    if (holding := _holds_a_known_place(claim, view)) is not None:
        return holding
    if " ".join(fold_name(str(name))) not in CODES or not tells_where(claim):
        return None
    if not view.sentence.lowers.isdisjoint(SUPERLATIVES):
        return None
    mine = frozenset(word for other in view.claims if other.kind == "name" for word in fold_name(other.text))
    for face in view.faces:
        if not _TOLD <= face.coverage < _RETOLD:
            break
        if _tells_a_country(face.passage.source, claim.sentence.document.text):
            break
        told = (fact for fact in face.passage.statements if fact.kind == "name")
        if any(_is_place(fact) and mine.isdisjoint(fold_name(fact.text)) for fact in told):
            return face.passage
    return None


def _holds_a_known_place(claim: Statement, view: SentenceView) -> Passage | None:
    """The passage that has the place which a name is told to hold: "Hokkaido's Ishi Bay", of which the sources tell."""
    text = claim.sentence.text
    if text[claim.end : claim.end + 2] not in ("'s", "’s"):
        return None
    behind = next((other for other in view.claims if other.kind == "name" and 0 < other.start - claim.end <= _S), None)
    if behind is None or not isinstance(behind.value, Name) or behind.value.kind != "place":
        return None
    return next(iter(view.corpus.spelling.passages_with(fold_name(behind.text))), None)


def _tells_a_country(source: SourceText, draft: str) -> bool:
    """Whether a source names a country of which the draft says nothing: it may be that which was meant."""
    names = (fact for fact in source.of_kind("name") if fact.sentence.block.kind != _META)
    return any(" ".join(fold_name(fact.text)) in CODES and fact.text not in draft for fact in names)


def _is_place(fact: Statement) -> bool:
    """Whether a name stands behind a word of place, whatever it was read as; not one of which the tables of places
    know where it lies."""
    value = fact.value
    if not isinstance(value, Name) or is_place(" ".join(fold_name(str(value)))):
        return False
    before = fact.sentence.lower_before(fact.start, 1)
    return not _AT.isdisjoint(before) or (value.kind in ("place", "unknown") and not WHERE.isdisjoint(before))
