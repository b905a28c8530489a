"""What typesetting leaves in a text and nobody reads: hyphens that show at line ends alone, marks without width,
ligatures (Unicode Standard, "Alphabetic Presentation Forms"), and the hyphen at which a line's end has parted a word.

Pages have the first two, texts that were taken out of a PDF the others. A word that is read with them is another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.hyphens import JOINING
from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.text.document import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.text.prose import Piece

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
UNSEEN = pattern("[\u00ad\u200b\u2060\ufeff\ufb00-\ufb06]")
"""A soft hyphen, a space, a joiner and a mark without width; a ligature."""
_LETTERS = r"[^\W\d_]"
PARTED = pattern(rf"(?<={_LETTERS}{{2}})-[ \n](?=[a-z]{{2}})")
"""Where the end of a line may have parted a word: a hyphen there has no other use but in "two- or three-day"."""
BEFORE, BEHIND = pattern(rf"{_LETTERS}+\Z"), pattern(rf"{_LETTERS}+")
_LONGEST = 40


class Edit(NamedTuple):
    """Characters of prose, and what is read for them."""

    place: Span
    read: str


def as_read(pieces: Sequence[Piece], prose: str) -> Sequence[Piece]:
    """The pieces of this prose, without what nobody reads."""
    edits = _edits(prose)
    return list(_edited(pieces, edits)) if edits else pieces


def _edits(prose: str) -> list[Edit]:
    """What is to be changed, in the order of the text."""
    found = [] if prose.isascii() else [Edit(Span(*m.span()), LIGATURES.get(m[0], "")) for m in UNSEEN.finditer(prose)]
    if "- " in prose or "-\n" in prose:
        found += [Edit(place, "") for place in map(_of_a_line_end, PARTED.finditer(prose)) if place]
    return sorted(found)


def _of_a_line_end(match: re.Match[str]) -> Span | None:
    """What parts a word there: the hyphen with the break, or the break alone where the word has a hyphen anyway."""
    from factlint.values.names.lexicon import is_common  # few texts have any

    start, end = match.span()
    before, behind = BEFORE.search(match.string, max(0, start - _LONGEST), start), BEHIND.match(match.string, end)
    if before is None or behind is None or behind[0] in JOINING:
        return None
    first, second = before[0], behind[0]
    whole = is_common((first + second).lower()) or not (is_common(first) and is_common(second))
    return Span(start if whole else start + 1, end)


def _edited(pieces: Sequence[Piece], edits: list[Edit]) -> Iterator[Piece]:
    """The pieces, cut at what is changed. One that was not read letter by letter stays one."""
    position, number = 0, 0
    for piece in pieces:
        first, position = position, position + len(piece.prose)
        inside = []
        while number < len(edits) and edits[number].place.start < position:
            inside.append(edits[number])
            if edits[number].place.end > position:
                break  # it goes on in the next piece
            number += 1
        cuts = list(_cut(piece, first, inside)) if inside else [piece]
        if len(piece.prose) == piece.length:
            yield from cuts
        elif read := "".join(cut.prose for cut in cuts):
            yield piece._replace(prose=read)


def _cut(piece: Piece, first: int, edits: list[Edit]) -> Iterator[Piece]:
    """A piece that begins at `first` in the prose, cut around what is changed in it."""
    prose, start, _ = piece
    done = 0
    for edit in edits:
        a, b = max(edit.place.start - first, 0), min(edit.place.end - first, len(prose))
        if a > done:
            yield piece._replace(prose=prose[done:a], start=start + done, length=a - done)
        if edit.read:
            yield piece._replace(prose=edit.read, start=start + a, length=b - a)
        done = b
    if done < len(prose):
        yield piece._replace(prose=prose[done:], start=start + done, length=len(prose) - done)
