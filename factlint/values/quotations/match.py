"""Find the words of a quotation in a source, and tell what was done to them.

What an editor accepts, and therefore no edit: other marks, dashes, hyphens, spaces and capitals; British for American
spelling; "per cent" for "%", "two" for "2", "it is" for "it's" (see `factlint.language.en.wording`); words cut off an
edge; words left out where … or […] says so; an insertion in square brackets in place of a few words; hesitations
("um") left out; a word that "[sic]" follows. Anything else that differs is an edit: one changed, added or dropped
word makes the quotation altered.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from factlint.language.en.wording import FUNCTION_WORDS, HESITATIONS, NEGATION_REACHES_OVER, NO, SAYING_NO
from factlint.records import NamedTuple, record
from factlint.values.quotations.source_words import SourceWords, View, source_words
from factlint.values.quotations.word_alignment import Block, align_words
from factlint.values.quotations.words import Word, fold_words, is_negation, same_wording, vouched

if TYPE_CHECKING:
    from collections.abc import Sequence

Status = Literal["verbatim", "trimmed", "altered", "absent"]
EditOp = Literal["replace", "insert", "delete", "glued", "negation"]

OMITTED_AT_MOST = 120
"""Words that an omission mark may stand for: more, and the parts no longer belong to one utterance."""
BRACKETED_AT_MOST = 8
"""Words that an insertion in square brackets may stand for."""
ENOUGH = 0.5
"""Below this share of a quotation's weight in words, it is not the source's utterance at all."""
FUNCTION_WEIGHT = 0.25
MOST_TRIES = 64


class WordEdit(NamedTuple):
    """One change made to the source's words.

    `replace` words were exchanged, `insert` the quotation has words that the source has not, `delete` the source has
    words that the quotation passes over, `glued` two utterances became one, `negation` the word that turned the
    clause round was cut off.
    """

    op: EditOp
    quoted: tuple[str, ...]
    source: tuple[str, ...]
    quote_span: tuple[int, int]
    """Code points in the quotation; empty (the place before the next word) where words are missing."""


@record
class QuotationMatch:
    """What became of a source's words in a quotation."""

    status: Status
    similarity: float
    """The share of the quotation's words, content words counted four times, that the source has in this place."""
    source_start: int = 0
    source_end: int = 0
    """Code points in the source text; equal where the quotation is absent."""
    edits: tuple[WordEdit, ...] = ()


ABSENT = QuotationMatch("absent", 0.0)


class _Piece(NamedTuple):
    """The quotation's words between two marked omissions, and how many source words may lie before them."""

    words: tuple[Word, ...]
    distance: int
    letters: str
    """Its words without spaces, as `View.letters` has them."""


class _Quoted(NamedTuple):
    """A quotation taken apart."""

    pieces: tuple[_Piece, ...]
    content: tuple[str, ...]
    """The letters of its content words."""
    light: float
    """What its other words weigh together."""


def align_quotation(quote: str, source: str | SourceWords, *, lead: str = "", before: str = "") -> QuotationMatch:
    """Look for a quotation's words in a source: among what the source quotes first, then in all of its prose.

    `quote` is the text inside the marks; `source` a sentence, a paragraph or a whole article, its quotation marks
    included; `lead` the draft's words right before the quotation, where a negation may stand ("not “ready”");
    `before` the sentence that the draft has before it inside the same marks: the two must belong together.
    """
    match = _align(quote, source, lead)
    if before and match.status in {"verbatim", "trimmed"}:
        return _seam(before, quote, source, lead) or match
    return match


def _seam(before: str, quote: str, source: str | SourceWords, lead: str) -> QuotationMatch | None:
    """What is wrong with two sentences standing together that are each right: words between them are passed over."""
    both = _align(f"{before} {quote}", source, lead)
    start = len(before) + 1
    words = fold_words(before)
    last = words[-1].end if words else 0
    seam = [edit for edit in both.edits if edit.op in {"glued", "delete"} and last <= edit.quote_span[0]]
    if not seam or len(seam) < len(both.edits):
        return None
    alone = _align(quote, source, lead)
    edits = tuple(edit._replace(quote_span=(0, max(0, edit.quote_span[1] - start))) for edit in seam)
    return QuotationMatch("altered", both.similarity, alone.source_start, alone.source_end, edits)


def _align(quote: str, source: str | SourceWords, lead: str) -> QuotationMatch:
    folded = source_words(source) if isinstance(source, str) else source
    quoted = _quoted(quote)
    pieces = quoted.pieces
    if not pieces or not folded.words:
        return ABSENT
    accepted = vouched(quote)
    views = [view for view in (folded.speech, folded.prose) if view.words]
    views = [view for view in views if accepted or not _hopeless(quoted, view.letters)]
    if not views:
        return ABSENT
    negated = any(is_negation(word.text) for word in fold_words(lead)[-3:])
    exact = _exact(pieces, folded, negated)
    if exact is not None:
        return exact
    inexact = [_inexact(quoted, folded, view, negated, accepted) for view in views]
    return max((match for match in inexact if match is not None), key=_preference, default=ABSENT)


def _preference(match: QuotationMatch) -> tuple[bool, bool, float, int]:
    sound = match.status in {"verbatim", "trimmed"}
    return match.status != "absent", sound, match.similarity, -len(match.edits)


@lru_cache(maxsize=1024)
def _quoted(quote: str) -> _Quoted:
    pieces = tuple(_pieces(fold_words(quote)))
    words = [word.text for piece in pieces for word in piece.words]
    content = tuple(word.replace("'", "") for word in words if _weight(word) >= 1)
    return _Quoted(pieces, content, sum(_weight(word) for word in words if _weight(word) < 1))


def _pieces(words: Sequence[Word]) -> list[_Piece]:
    pieces: list[_Piece] = []
    current: list[Word] = []
    distance = 0
    for word in words:
        if word.kind == "word":
            current.append(word)
            continue
        if current:
            pieces.append(_piece(current, distance))
            current, distance = [], 0
        if pieces:
            distance = max(distance, OMITTED_AT_MOST if word.kind == "gap" else BRACKETED_AT_MOST)
    if current:
        pieces.append(_piece(current, distance))
    return pieces


def _piece(words: Sequence[Word], distance: int) -> _Piece:
    return _Piece(tuple(words), distance, "".join([word.text for word in words]).replace("'", ""))


def _exact(pieces: Sequence[_Piece], source: SourceWords, negated: bool) -> QuotationMatch | None:
    """The quotation as it stands in the source: within one utterance if it can be, else glued or turned round."""
    second_best: QuotationMatch | None = None
    for view in (source.speech, source.prose):
        first = 0
        for _ in range(MOST_TRIES):
            ranges = _chain(pieces, view, first)
            if ranges is None:
                break
            fault = _fault(pieces, ranges, source, view, negated)
            whole = len(pieces) == 1 and view.whole(*ranges[0])
            match = _match("verbatim" if whole else "trimmed", 1.0, source, view, ranges, (fault,) if fault else ())
            if fault is None:
                return match
            second_best = second_best or match
            first = ranges[0][0] + 1
    return second_best


def _chain(pieces: Sequence[_Piece], view: View, first: int) -> list[tuple[int, int]] | None:
    """Where the pieces stand one after the other, each no farther from the one before than its mark allows."""
    for _ in range(MOST_TRIES):
        found = view.find(pieces[0].letters, first)
        if found is None:
            return None
        ranges = [found]
        for piece in pieces[1:]:
            following = view.find(piece.letters, ranges[-1][1])
            if following is None or following[0] - ranges[-1][1] > piece.distance:
                break
            ranges.append(following)
        else:
            return ranges
        first = found[0] + 1
    return None


def _fault(
    pieces: Sequence[_Piece], ranges: list[tuple[int, int]], source: SourceWords, view: View, negated: bool
) -> WordEdit | None:
    """What makes words that all stand in the source no fair quotation of it."""
    for piece, (start, end) in zip(pieces, ranges, strict=True):
        if not view.one_run(start, end):
            seam = next(i for i in range(start + 1, end) if view.run[i] != view.run[i - 1])
            word = piece.words[min(seam - start, len(piece.words) - 1)]
            return WordEdit("glued", (), (), (word.start, word.start))
    cut = _negation_cut(source, view.origin[ranges[0][0]])
    if cut and not negated:
        return WordEdit("negation", (), (cut,), (pieces[0].words[0].start, pieces[0].words[0].start))
    return None


def _negation_cut(source: SourceWords, first: int) -> str:
    """The negation that stands before a range of source words, in its clause, with at most one small word between."""
    clause = source.words[first].clause
    for distance in (1, 2):
        at = first - distance
        if at < 0 or source.words[at].clause != clause:
            return ""
        if is_negation(source.words[at].text):
            if at and source.words[at].text == NO and source.words[at - 1].text in SAYING_NO:
                return ""  # "we say no to our own children"
            return source.text[source.words[at].start : source.words[at].end]
        if source.words[at].text not in NEGATION_REACHES_OVER:
            return ""
    return ""


def _inexact(
    quoted: _Quoted, source: SourceWords, view: View, negated: bool, accepted: frozenset[int]
) -> QuotationMatch | None:
    """The place in the source that is most like the quotation, and every word that differs but for those accepted."""
    pieces, unbroken = quoted.pieces, len(quoted.pieces) == 1 and not accepted

    def hopeless(start: int, end: int) -> bool:
        return unbroken and _hopeless(quoted, view.spelt(start, end))

    ranges: list[tuple[int, int]] = []
    edits: list[WordEdit] = []
    total = matched = 0.0
    first = 0
    for piece in pieces:
        texts = tuple(word.text for word in piece.words)
        total += sum(map(_weight, texts))
        limit = min(len(view.words), first + OMITTED_AT_MOST + 2 * len(texts)) if ranges else len(view.words)
        blocks = align_words(texts, view.places, first, limit, hopeless)
        if not blocks:
            edits.append(_edit(piece, Block("insert", 0, len(texts), 0, 0), source, view))
            continue
        for block in blocks:
            sic = block.quote_end - block.quote_start == 1 and piece.words[block.quote_start].end in accepted
            if block.op == "equal" or sic or _house_style(texts, view, block):
                matched += sum(map(_weight, texts[block.quote_start : block.quote_end]))
            else:
                edits.append(_edit(piece, block, source, view))
        ranges.append((blocks[0].source_start, blocks[-1].source_end))
        first = ranges[-1][1]
    if not ranges:
        return None
    similarity = matched / total if total else 0.0
    if similarity < ENOUGH:
        return QuotationMatch("absent", similarity)
    if not edits and (fault := _fault(pieces, ranges, source, view, negated)):
        edits.append(fault)
    whole = len(pieces) == 1 and matched == total and view.whole(*ranges[0])
    return _match("verbatim" if whole else "trimmed", similarity, source, view, ranges, tuple(edits))


def _hopeless(quoted: _Quoted, letters: str) -> bool:
    """Whether too few of the quotation's content words are spelt anywhere in a source's, whatever their order."""
    possible = quoted.light + sum([word in letters for word in quoted.content])
    return possible < ENOUGH * (quoted.light + len(quoted.content))


def _weight(word: str) -> float:
    return FUNCTION_WEIGHT if word in FUNCTION_WORDS else 1.0


def _house_style(texts: tuple[str, ...], view: View, block: Block) -> bool:
    source = view.words[block.source_start : block.source_end]
    if block.op == "delete":
        return all(word in HESITATIONS for word in source)
    return same_wording(texts[block.quote_start : block.quote_end], source)


def _edit(piece: _Piece, block: Block, source: SourceWords, view: View) -> WordEdit:
    """The edit with words as written: `quoted` from the quotation's folded words, `source` from the source's text."""
    quoted = piece.words[block.quote_start : block.quote_end]
    origins = [source.words[view.origin[i]] for i in range(block.source_start, block.source_end)]
    written = dict.fromkeys((word.start, word.end) for word in origins)
    if quoted:
        span = (quoted[0].start, quoted[-1].end)
    elif block.quote_start < len(piece.words):
        span = (piece.words[block.quote_start].start,) * 2
    else:
        span = (piece.words[-1].end,) * 2
    op: EditOp = "replace" if quoted and origins else "insert" if quoted else "delete"
    return WordEdit(op, tuple(w.text for w in quoted), tuple(source.text[s:e] for s, e in written), span)


def _match(
    status: Status,
    similarity: float,
    source: SourceWords,
    view: View,
    ranges: list[tuple[int, int]],
    edits: tuple[WordEdit, ...],
) -> QuotationMatch:
    start = source.words[view.origin[ranges[0][0]]].start
    end = source.words[view.origin[ranges[-1][1] - 1]].end
    return QuotationMatch("altered" if edits else status, similarity, start, end, edits)


def word_difference(match: QuotationMatch, quote: str) -> list[tuple[str, str]]:
    """The quotation as runs of `kept`, `added` and `removed` words, in order, for a report to mark up.

    `added` words stand in the quotation alone, `removed` ones in the source alone; their other texts are as written.
    """
    runs: list[tuple[str, str]] = []
    position = 0
    for edit in sorted(match.edits, key=lambda e: e.quote_span):
        start, end = edit.quote_span
        if quote[position:start].strip():
            runs.append(("kept", quote[position:start].strip()))
        if edit.source:
            runs.append(("removed", " ".join(edit.source)))
        if end > start:
            runs.append(("added", quote[start:end]))
        position = max(position, end)
    if quote[position:].strip():
        runs.append(("kept", quote[position:].strip()))
    return runs
