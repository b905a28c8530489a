"""Who a person is told to be and what they are told to have done, where the sources tell that of somebody else.

A report introduces each of its people once, by the full name, and goes on with the surname or a pronoun. A full name
that comes a second time may be somebody new who was given the wrong name: "Ann Roe, 52, runs the kiln. … A student
nurse, Ann Roe, called for help". What stands beside it then tells whose place that is: words that the sources have
together where they tell of somebody else, and hardly any of them where they name this person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.joints import JOINTS, NOT_SUBJECT, OF
from factlint.records import NamedTuple
from factlint.text.document import from_on, up_to
from factlint.values.names.name import Name, fold_name
from factlint.verify.naming.derived_names import is_short_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.facing import SentenceView

_FULL = 2
"""Words of a name that introduces somebody."""
_TITLE, _DEED = 6, 14
"""Words before a name that may say who somebody is, and behind it that may say what they did."""
_PROSE = frozenset({"paragraph", "item"})
_STEPS = (-1, 1, 2)
"""The sentences beside one that names somebody which may go on about them."""
_OWN = 0.5
"""The share of a portrait that may stand where the sources name the person, of what is somebody else's."""
_LEAST = 1.2
"""What the rest of it must weigh in one passage of theirs."""
_ASKED = 8


class Another(NamedTuple):
    """The passage that tells a portrait of somebody else, and its words there."""

    passage: Passage
    words: frozenset[str]


def portrait_of_another(claim: Statement, name: Name, view: SentenceView) -> Another | None:
    """Where the sources tell of somebody else what the sentence does of a person who was introduced elsewhere."""
    if name.kind != "person" or not _is_told_again(claim, name) or view.quotes(claim.start):
        return None
    corpus = view.corpus
    mine = frozenset(folded(claim.sentence.within(claim.start, claim.end)))
    who, deed = (_terms(words, view) - mine for words in _portrait(claim, view))
    portrait = who | deed
    named = corpus.spelling.mentions(name) if portrait else []
    if not named:
        return None
    about = {p.number: p for near in named for p in (near, *_beside(near, view))}
    own = portrait & frozenset().union(*[p.terms for p in about.values()])
    if view.weight(own) > _OWN * view.weight(portrait):
        return None
    left = portrait - own
    found = [Another(p, left & p.terms) for p, _ in corpus.search(left, _ASKED) if p.number not in about]
    found = [a for a in found if _tells_enough(a.words, who) and _names_another(a.passage, name)]
    best = max(found, key=lambda another: view.weight(another.words), default=None)
    return best if best is not None and view.weight(best.words) >= _LEAST else None


def _terms(words: Iterable[Token], view: SentenceView) -> frozenset[str]:
    """The words that the sources have."""
    return frozenset(term for term in folded(words) if view.corpus.frequency(term))


def _tells_enough(words: frozenset[str], who: frozenset[str]) -> bool:
    """Whether words are more than one that people may share in what they do, or in their ages."""
    return len(words) > 1 or any(not word.isdigit() for word in words & who)


def _names_another(passage: Passage, name: Name) -> bool:
    """Whether a passage's paragraph or line names somebody else, and not this person."""
    sentence = passage.sentence
    around = [s for s in sentence.document.sentences if s.block is sentence.block]
    surname = fold_name(name.text)[-1]
    if any(surname in fold_name(other.text) for other in around):
        return False
    return any(s.kind == "name" and isinstance(s.value, Name) and s.value.kind == "person" for s in passage.statements)


def _is_told_again(claim: Statement, name: Name) -> bool:
    """Whether the draft has the full name in another of its sentences too."""
    document = claim.sentence.document
    if claim.sentence.block.kind not in _PROSE or is_short_form(name) or len(claim.text.split()) < _FULL:
        return False
    if document.text.count(claim.text) < _FULL:
        return False
    return any(
        claim.text in sentence.text
        for sentence in document.sentences
        if sentence is not claim.sentence and sentence.block.kind in _PROSE
    )


def _beside(passage: Passage, view: SentenceView) -> Iterator[Passage]:
    return filter(None, (view.corpus.neighbour(passage, step) for step in _STEPS))


def _portrait(claim: Statement, view: SentenceView) -> tuple[list[Token], list[Token]]:
    """The words that say who a person is, and those that say what they did."""
    sentence = claim.sentence
    people = [c for c in view.claims if isinstance(c.value, Name) and c is not claim and c.value.kind == "person"]
    behind = from_on(sentence.tokens, claim.end)
    phrase = _apposition(behind)
    deed: list[Token] = []
    for token in behind[len(phrase) + 2 if phrase else 0 :][:_DEED]:
        if not token.text[0].isalnum() or any(p.start <= token.start < p.end for p in people):
            break
        deed.append(token)
    return [*_before(up_to(sentence.tokens, claim.start)), *phrase], deed


def _before(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens[::-1][:_TITLE]:
        if not token.text[0].isalnum() or token.lower in NOT_SUBJECT or token.lower in OF or token.lower in JOINTS:
            return
        yield token


def _apposition(tokens: Sequence[Token]) -> list[Token]:
    """What stands between commas or brackets right behind a name, an age and what follows it together."""
    if not tokens or tokens[0].text not in (",", "("):
        return []
    found: list[Token] = []
    for token in tokens[1:]:
        if not token.text[0].isalnum():
            if token.text == "," and len(found) == 1:
                continue
            if token.text not in "-–’'":
                break
        found.append(token)
    return found
