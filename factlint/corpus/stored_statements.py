"""The statements of a source that comes from an index: each is made up when somebody asks for it, and then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.corpus.stored_values import pack, unpack
from factlint.errors import Problem, SourceError
from factlint.kinds.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.kinds.statement import Kind
    from factlint.text.document import Document

# All kinds a source's statement can have, with the letter that stands for each.
_LETTERS: dict[Kind, str] = {"date": "d", "figure": "f", "name": "n", "quote": "q", "role": "r", "attendance": "a"}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}

Packed = list[Any]


def pack_statements(statements: Iterable[Statement]) -> list[Packed]:
    """Statements, which are in order of place, as lists.

    Each has the letter of the kind, the steps from the sentence of the one before, start, length, value; then, if it
    has any, the words it is about (0 where they are those of their span), their span, and the wider span.
    """
    packed: list[Packed] = []
    sentence = 0
    for s in statements:
        step, sentence = s.sentence.index - sentence, s.sentence.index
        own: Packed = [_LETTERS[s.kind], step, s.start, s.end - s.start, pack(s.value, s.text)]
        if s.about or s.about_span or s.wide:
            written = s.sentence.text[slice(*s.about_span)] if s.about_span else ""
            own += [0 if s.about == written else s.about, s.about_span or 0, s.wide or 0]
        packed.append(own)
    return packed


def damaged(path: str, why: str) -> SourceError:
    """The error for a source whose entry in an index is not what this program writes."""
    return SourceError(Problem(path, 0, 0, f"its entry in the index is damaged ({why}); run `factlint index build`"))


class StoredStatements:
    """Lists as `pack_statements` makes them, in order of place, and the statements that they stand for.

    Where the lists are not what they should be, raises ValueError on construction, SourceError when a statement is
    asked for.
    """

    def __init__(self, document: Document, packed: object) -> None:
        if not isinstance(packed, list):
            raise ValueError("no statements")
        self._document, self._packed = document, packed
        self._made: dict[int, Statement] = {}
        self._lists: dict[str, list[Statement]] = {}
        self._told: dict[int, list[Statement]] = {}
        self._of_sentence: dict[int, list[int]] = {}
        self._of_kind: dict[str, list[int]] = {}
        self._sentences: list[int] = []
        sentence = 0
        for number, own in enumerate(packed):
            if not isinstance(own, list) or len(own) not in (5, 8) or own[0] not in _KINDS or type(own[1]) is not int:
                raise ValueError("no statement")
            sentence += own[1]
            if own[1] < 0 or sentence >= len(document.sentences):
                raise ValueError("a statement of no sentence")
            self._sentences.append(sentence)
            self._of_sentence.setdefault(sentence, []).append(number)
            self._of_kind.setdefault(_KINDS[own[0]], []).append(number)

    def all(self) -> Sequence[Statement]:
        """Every statement."""
        return [self._statement(number) for number in range(len(self._packed))]

    def of_sentence(self, sentence: int) -> Sequence[Statement]:
        """Those of one sentence, by its number."""
        made = self._told.get(sentence)
        if made is None:
            made = self._told[sentence] = [self._statement(number) for number in self._of_sentence.get(sentence, ())]
        return made

    def of_kind(self, kind: str) -> Sequence[Statement]:
        """Those of one kind."""
        made = self._lists.get(kind)
        if made is None:
            made = self._lists[kind] = [self._statement(number) for number in self._of_kind.get(kind, ())]
        return made

    def _statement(self, number: int) -> Statement:
        made = self._made.get(number)
        if made is None:
            try:
                made = self._make(self._packed[number], self._sentences[number])
            except ValueError as fault:
                raise damaged(self._document.path, str(fault)) from None
            made = self._made.setdefault(number, made)  # of two threads that make one, both go on with the same
        return made

    def _make(self, own: Packed, number: int) -> Statement:
        sentence = self._document.sentences[number]
        text = sentence.text
        if type(own[2]) is not int or type(own[3]) is not int:
            raise ValueError("no place")
        start, end = _span([own[2], own[2] + own[3]], text)
        about, about_at, wide_at = own[5:] if len(own) > 5 else (0, 0, 0)
        about_span = _span(about_at, text) if about_at != 0 else None
        if about == 0:
            about = text[slice(*about_span)] if about_span else ""
        if not isinstance(about, str):
            raise ValueError("no words")
        wide = _span(wide_at, text) if wide_at != 0 else None
        return Statement(_KINDS[own[0]], unpack(own[4], text[start:end]), sentence, start, end, about, about_span, wide)


def _span(pair: object, text: str) -> tuple[int, int]:
    if not isinstance(pair, list) or len(pair) != 2:
        raise ValueError("no span")
    start, end = pair
    if type(start) is not int or type(end) is not int:
        raise ValueError("no span")
    if not 0 <= start <= end <= len(text):
        raise ValueError("a span beyond its sentence")
    return start, end
