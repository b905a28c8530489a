"""A person whom the sources call by the surname alone, under a given name that no source has.

Nobody can tell whether it is the right one: a given name is what a writer, or a machine, adds out of its own memory.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.kinds.quoting.turns import label_of
from factlint.language.en.honorifics import HONORIFICS, INNER_PARTICLES
from factlint.patterns import pattern
from factlint.values.names.forms import nicknames, same_given_name
from factlint.values.names.lexicon import is_common, is_given_name
from factlint.values.names.name import Name, fold_name
from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_FULL, _SENTENCE = 2, 6
"""Words of a full name, and of a sentence that is no note."""
_LABELLED = pattern(r"[A-Z][^.:!?]{1,40}:\s")
_ENDED = pattern(r"[.!?…][\"'”’)\]]*\Z")


def given_anew(claim: Statement, name: Name, view: SentenceView, known: list[Passage]) -> Judgement | None:
    """The verdict on a full name of which the sources have the surname and nothing that could be the rest of it."""
    words = fold_name(name.text)
    if len(words) < _FULL or not known or not _is_given(words[0]):
        return None
    if name.kind != "person" and not (name.kind == "unknown" and _has_title(words[-1], known)):
        return None
    if not all(_is_told_in_prose(words[-1], passage) for passage in known):
        return None
    if any(_may_be_known(word, words[-1], view) for word in words[:-1] if word not in INNER_PARTICLES):
        return None
    return Judgement(
        claim,
        "unsupported",
        "not-in-sources",
        evidence=(evidence_of(known[0]),),
        message=f"No source has the given name of “{claim.text}”. Find one that has it, or leave it out.",
        reasons=("the sources have the surname alone",),
    )


def _is_told_in_prose(surname: str, passage: Passage) -> bool:
    """Whether a passage is a sentence of a report: writers add the given names that notes and labels leave out."""
    sentence = passage.sentence
    if sentence.block.kind != "paragraph" or _LABELLED.match(sentence.block.prose) or label_of(sentence):
        return False
    if len(sentence.words) < _SENTENCE or not _ENDED.search(sentence.text):
        return False
    named = [n for n, token in enumerate(sentence.tokens) if fold_name(token.text)[-1:] == (surname,)]
    behind = (sentence.tokens[n + 1].text for n in named if n + 1 < len(sentence.tokens))
    return ":" not in behind and not any(sentence.tokens[n].text.isupper() for n in named)


def _has_title(surname: str, known: list[Passage]) -> bool:
    """Whether a source puts a title before a surname ("Ms Firth"), which a person alone has."""
    pairs = (pair for passage in known for pair in pairwise(fold_name(token.text) for token in passage.sentence.tokens))
    return any(before[-1:] and before[-1] in HONORIFICS and after[-1:] == (surname,) for before, after in pairs)


def _may_be_known(given: str, surname: str, view: SentenceView) -> bool:
    """Whether a source has a given name anywhere, in its short or its full form, or what it may stand for beside the
    surname: "O. Firth"."""
    spelling = view.corpus.spelling
    if any(spelling.knows_word(form) for form in nicknames(given) | {given}):
        return True
    others = (fold_name(other.text)[:-1] for other, _ in spelling.named_like((surname,)))
    if any(same_given_name(given, word) for words in others for word in words):
        return True
    return bool(spelling.passages_with((given[0], surname)))


def _is_given(word: str) -> bool:
    return word not in HONORIFICS | INNER_PARTICLES and (is_given_name(word) or not is_common(word))
