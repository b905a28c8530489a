"""Countries and their parts that the sources tell by code alone: "Lehto (FIN)" is a Lehto of Finland."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import OF
from factlint.language.en.place_codes import PARTY_LETTERS
from factlint.values.names.name import Name, fold_name
from factlint.values.names.place_codes import codes_of, is_code, reads_as_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.facing import SentenceView

_APART = 4  # words between a possessive and whose it is: "Norway's former champion Liv Dal"
_BEHIND = 3  # words and marks between a name and its code: "Liv Dal, 27 (NOR)"


def coded_passages(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that tell this place by one of its codes, or this party by the letter behind a member's name."""
    if name.kind == "person":
        return []
    words = fold_name(str(name))
    if letter := PARTY_LETTERS.get(" ".join(words)):
        return [p for p in corpus.spelling.passages_with((letter,)) if _has_letter(letter.upper(), p)]
    codes = sorted(codes_of(words))
    return [p for code in codes for p in corpus.spelling.passages_with((code,)) if _has_code(code, p)]


def other_country(claim: Statement, name: Name, view: SentenceView) -> tuple[Statement, str, Passage] | None:
    """The person beside a country to whom the sources give the code of another one, and never this one's."""
    codes = codes_of(fold_name(str(name))) if name.kind == "place" else frozenset()
    person = _person_of(claim, view) if codes else None
    if person is None:
        return None
    found = [
        (passage, code)
        for passage in view.corpus.spelling.passages_with(fold_name(str(person.value))[-1:])
        for code in _codes_behind(fold_name(str(person.value))[-1], passage)
    ]
    if not found or any(code.lower() in codes for _, code in found):
        return None
    passage, code = found[0]
    return person, code, passage


def _has_code(code: str, passage: Passage) -> bool:
    tokens = passage.sentence.tokens
    if len(tokens) > 1 and passage.sentence.text.isupper():
        return False
    return any(token.lower == code and reads_as_code(token.text, *_beside(tokens, i)) for i, token in enumerate(tokens))


def _has_letter(letter: str, passage: Passage) -> bool:
    """Whether a passage has a member of a party: "(D)", "(D-Ohio)"."""
    return f"({letter})" in passage.sentence.text or f"({letter}-" in passage.sentence.text


def _beside(tokens: tuple[Token, ...], index: int) -> tuple[str, str]:
    """What stands before and behind a token; nothing at the edges of a sentence."""
    before = tokens[index - 1].text if index else ""
    return before, tokens[index + 1].text if index + 1 < len(tokens) else ""


def _person_of(claim: Statement, view: SentenceView) -> Statement | None:
    """The person whom a country is told of: "Norway's Liv Dal", "Liv Dal of Norway", "Liv Dal (Norway)"."""
    text = view.sentence.text
    people = [c for c in view.claims if c.kind == "name" and isinstance(c.value, Name) and c.value.kind == "person"]
    if text.startswith(("'s ", "’s "), claim.end):
        behind = next((c for c in people if c.start > claim.end), None)
        between = text[claim.end + 3 : behind.start] if behind is not None else ","
        return behind if len(between.split()) <= _APART and not set(between) & set(",;:.") else None
    before = next((c for c in reversed(people) if c.end < claim.start), None)
    between = text[before.end : claim.start].strip() if before is not None else ""
    return before if between in OF or between == "(" else None


def _codes_behind(surname: str, passage: Passage) -> Iterator[str]:
    """The codes that stand right behind a surname in a passage."""
    tokens = passage.sentence.tokens
    for i, token in enumerate(tokens):
        if fold_name(token.text) == (surname,) and token.text != token.lower:
            for other in tokens[i + 1 : i + 2 + _BEHIND]:
                if other.shape == "word":
                    if len(other.text) == 3 and is_code(other.text):  # two letters may be a party's, a club's
                        yield other.text
                    break
