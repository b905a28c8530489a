"""Examples of answers that the sources give the other way, for `factlint/verify/statements/matched.py`.

Labelled drafts, and edits by negation and by the opposite word: whatever faces an opposed answer outside a marked
error is an example of what does not contradict.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.training.turned import turned_item, views_of
from factlint.corpus.memory import MemoryCorpus
from factlint.text.reading import read_file
from factlint.verify.statements.matched import features_of, opposed_answers
from factlint.verify.statements.turning import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.drafts.harness import Case

Row = tuple[tuple[float, ...], bool, float]
Span = tuple[int, int]
DRAFTED = 3.0
"""What a row of a labelled draft weighs beside one of an edited sentence."""


def rows_of(item: dict[str, Any]) -> Iterator[Row]:
    """Features, whether the draft contradicts there, and the row's weight."""
    example = turned_item(item)
    if example is None:
        return
    yield from _rows(example.true, example.corpus, (), (), 1.0)
    if example.span is not None:
        yield from _rows(example.draft, example.corpus, (example.span,), (example.span,), 1.0)


def draft_rows(case: Case) -> Iterator[Row]:
    """The rows of one labelled draft; what other errors touch is no example of either."""
    corpus = MemoryCorpus()
    for path in sorted((case.folder / "sources").iterdir()):
        corpus.add(read_file(path))
    wrong = [mark for mark in case.marks if mark.sort != "fine"]
    stated = [(mark.start, mark.end) for mark in wrong if mark.sort == "expect" and "statement" in mark.kinds]
    yield from _rows(case.text, corpus, stated, [(mark.start, mark.end) for mark in wrong], DRAFTED)


def _rows(
    draft: str, corpus: MemoryCorpus, stated: Sequence[Span], wrong: Sequence[Span], weight: float
) -> Iterator[Row]:
    for view in views_of(draft, corpus):
        if len(view.sentence.tokens) > LONGEST:
            continue
        for against, rival in opposed_answers(view):
            place = view.sentence.source_span(against.mine.start, against.mine.end)
            here = (place.start, place.end)
            if _touches(here, stated) or not _touches(here, wrong):
                yield features_of(view, against, rival), _touches(here, stated), weight


def _touches(here: Span, spans: Sequence[Span]) -> bool:
    return any(start < here[1] and here[0] < end for start, end in spans)
