"""Examples of denials that only a draft makes, for `factlint/verify/statements/asserting/denied_alone.py`.

Faithful summaries and right drafts give the denials that are right. So do the sentences of the articles, each held
against its article without it: somebody may deny what nobody has told. Those that are wrong are put into faithful
summaries here, or marked in labelled drafts.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from benchmarks.quality.alterations import TO_NEGATE
from benchmarks.training.turned import views_of
from factlint.corpus.memory import MemoryCorpus
from factlint.text.reading import read_file, read_text
from factlint.verify.statements.asserting.denied_alone import features_of, with_more
from factlint.verify.statements.asserting.vouched import met_nearby
from factlint.verify.statements.asserting.vouching import matter_of, weighable
from factlint.verify.statements.reading.denied_deeds import denied_deeds
from factlint.verify.statements.turning import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.drafts.harness import Case

Row = tuple[tuple[float, ...], bool, float]
_Found = tuple[tuple[float, ...], tuple[int, int]]
_NEGATED_PER_DRAFT = 2
_HELD_PER_ARTICLE = 3
HELD = 0.5
"""What a sentence of an article weighs that is held against the rest of it: drafts are made of what the sources say."""
_BESIDE = 15
"""How far from a denial a mark may lie that is about it, in characters."""


def rows_of(items: Iterable[dict[str, Any]]) -> Iterator[Row]:
    """Features, whether the denial is wrong, and the row's weight."""
    for item in items:
        corpus = _corpus(item["source"])
        yield from {(features, False, 1.0) for features, _ in _denials(item["draft"], corpus)}
        for draft, place in _negated(item["draft"]):
            yield from ((features, True, 1.0) for features, by in _denials(draft, corpus) if by[0] <= place < by[1])
    for source in {item["source"]: None for item in items}:
        yield from _held_rows(source)


def draft_rows(case: Case) -> Iterator[Row]:
    """The rows of one labelled draft; what other errors touch is no example of either."""
    corpus = MemoryCorpus()
    for path in sorted((case.folder / "sources").iterdir()):
        corpus.add(read_file(path))
    wrong = [mark for mark in case.marks if mark.sort != "fine"]
    for features, (start, end) in _denials(case.text, corpus):
        near = [mark for mark in wrong if mark.start < end + _BESIDE and start - _BESIDE < mark.end]
        stated = any(mark.sort == "expect" and "statement" in mark.kinds for mark in near)
        if stated or not near:
            yield features, stated, 1.0


def _held_rows(source: str) -> Iterator[Row]:
    """The denials of an article's own sentences, which the rest of it need not make."""
    denying = [s.text for s in read_text(source, "source.txt").sentences if " not " in s.text or "n't" in s.text]
    for sentence in sorted(filter(source.__contains__, denying), key=_hash)[:_HELD_PER_ARTICLE]:
        corpus = _corpus(source.replace(sentence, " "))
        yield from ((features, False, HELD) for features, _ in _denials(sentence, corpus))


def _negated(draft: str) -> Iterator[tuple[str, int]]:
    """A few drafts with a "not" behind an auxiliary, and its place."""
    for verb in sorted(TO_NEGATE.finditer(draft), key=lambda verb: _hash(draft[verb.start() :]))[:_NEGATED_PER_DRAFT]:
        yield f"{draft[: verb.end()]} not{draft[verb.end() :]}", verb.end() + 1


def _denials(draft: str, corpus: MemoryCorpus) -> Iterator[_Found]:
    """The features of each denial of a draft that may be weighed, and the place of the word that denies."""
    for view in views_of(draft, corpus):
        if len(view.sentence.tokens) > LONGEST:
            continue
        for denial in denied_deeds(view.sentence, view.words):
            matter = matter_of(view, denial)
            met = met_nearby(view, matter)
            if weighable(matter, met):
                place = view.sentence.source_span(*(denial.verb.by or (denial.verb.start, denial.verb.end)))
                yield features_of(view, matter, with_more(view, matter, met)), (place.start, place.end)


def _corpus(source: str) -> MemoryCorpus:
    corpus = MemoryCorpus()
    corpus.add(read_text(source, "source.txt"))
    return corpus


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
