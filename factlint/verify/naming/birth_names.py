"""Who somebody was before marriage or a change of name: "born Ann Poe", of Ann Roe, daughter of Kit Poe.

A source tells such a name in parts: the surname behind "née", or as that of the parents. So whoever is told by it is
nobody else of that surname, and no one whom the sources do not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.naming import BORN, NEE
from factlint.values.names.forms import plain
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_BESIDE = 2
"""Words before a name among which the draft says that it is one of birth, and a source that a surname is."""


def birth_name(claim: Statement, name: Name, view: SentenceView) -> list[Passage]:
    """The passages that have the surname of birth, where the draft or a source says that it is one."""
    words, spelling = fold_name(name.text), view.corpus.spelling
    if len(words) < 2 or name.kind not in ("person", "unknown") or not spelling.knows_word(words[0]):
        return []
    passages = spelling.passages_with(words[-1:])
    if not BORN.isdisjoint(map(plain, claim.sentence.lower_before(claim.start, _BESIDE))):
        return passages
    return [p for p in passages if _told_as_born(words[-1], p) and words[0] in fold_name(p.sentence.text)]


def _told_as_born(surname: str, passage: Passage) -> bool:
    """Whether a passage has a surname right behind "née"."""
    words = fold_name(passage.sentence.text)
    return any(word == surname and words[n - 1] in NEE for n, word in enumerate(words) if n)
