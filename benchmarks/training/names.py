"""Pairs to learn displaced names from: names in their place, names an edit put there, and names exchanged on purpose.

A draft that is known to be true gives both: each of its names as it stands, and once more with another name of the
same kind out of its source in its stead. The project's labelled drafts and reports of one day give names in their place
in texts on other subjects.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from factlint.corpus.memory import MemoryCorpus
from factlint.kinds import read_statements
from factlint.text.reading import read_file, read_text
from factlint.values.names.name import Name
from factlint.verify.evidence.facing import SentenceView
from factlint.verify.named import known_passages
from factlint.verify.naming.displacement import displacement
from factlint.verify.naming.rivals import same_name
from tests.drafts.harness import cases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from factlint.kinds.statement import Statement
    from factlint.text.document import Document

Pair = tuple[tuple[float, ...], bool, float]
_SWAPS = ("person_swap_same", "place_swap_same", "org_swap_same")
_OF_OTHER_KINDS = ("quote", "role", "insert", "antonym", "negation")


_EDIT, _EXCHANGED, _OWN = 4.0, 0.3, 4.0
"""What a pair weighs: a name that an edit put there; one exchanged here; a name of the project's own texts.

A name exchanged here is any other of the source and so easily told; a name in a draft as people write it is not.
"""


def name_pairs(edits: Sequence[dict[str, Any]]) -> Iterator[Pair]:
    """The pairs of edited drafts, and of the true drafts that they were made from."""
    for item in edits:
        yield from edited_pairs(item)
    for source, draft in dict.fromkeys((item["source"], item["true_draft"]) for item in edits):
        yield from true_pairs(source, draft)


def own_pairs(articles: Path) -> Iterator[Pair]:
    """Names that are right: in the labelled drafts outside their errors, and in reports of one day."""
    for case in cases():
        wrong = [mark for mark in case.marks if mark.sort != "fine"]
        for claim, features in _told(read_text(case.text, "draft.md"), case.sources):
            span = claim.span
            if not any(mark.start < span.end and span.start < mark.end for mark in wrong):
                yield features, False, _OWN
    reports = sorted(articles.glob("*.txt"))
    for report in reports:
        for _, features in _told(read_file(report), [other for other in reports if other != report]):
            yield features, False, _OWN


def _told(draft: Document, sources: Sequence[Path]) -> Iterator[tuple[Statement, tuple[float, ...]]]:
    """The known names of a draft, and the features of their places."""
    corpus = MemoryCorpus()
    for path in sources:
        corpus.add(read_file(path))
    for claim, view in _placed(draft, corpus):
        if features := _features(claim, view):
            yield claim, features


def edited_pairs(item: dict[str, Any]) -> Iterator[Pair]:
    """Of each known name in an edited draft: the features of its place, and whether the edit put it there."""
    if item["edit_kind"].startswith(_OF_OTHER_KINDS):
        return
    corpus = _corpus(item)
    document = read_text(item["draft"], "draft.txt")
    first, last = item.get("span", (0, 0))
    swapped = item["edit_kind"] in _SWAPS
    for claim, view in _placed(document, corpus):
        edited = claim.span.start < last and first < claim.span.end
        if (swapped or not edited or item["gold"] == "supported") and (features := _features(claim, view)):
            yield features, edited and swapped, _EDIT if edited and swapped else 1.0


def true_pairs(source: str, draft: str) -> Iterator[Pair]:
    """Of each known name in a true draft: its place, and the same place with another name of the source in it."""
    corpus = _corpus({"source": source})
    document = read_text(draft, "draft.txt")
    names = [(s, s.value) for _, s in corpus.statements("name") if isinstance(s.value, Name)]
    for claim, view in _placed(document, corpus):
        features = _features(claim, view)
        if features is None or not isinstance(claim.value, Name):
            continue
        yield features, False, 1.0
        others = sorted(
            {
                s.text
                for s, name in names
                if name.kind == claim.value.kind and len(s.text.split()) > 1 - (name.kind != "person")
                if not any(isinstance(c.value, Name) and same_name(name, c.value) for c in view.claims)
            },
            key=lambda text: hashlib.sha256((draft + claim.text + text).encode()).digest(),
        )
        if others:
            yield from _exchanged(draft, claim, others[0], corpus)


def _exchanged(draft: str, claim: Statement, other: str, corpus: MemoryCorpus) -> Iterator[Pair]:
    """The pair of a true draft in which another name stands in the claim's place."""
    start = claim.span.start
    document = read_text(draft[:start] + other + draft[claim.span.end :], "draft.txt")
    for wrong, view in _placed(document, corpus):
        if wrong.span.start == start and wrong.text == other and (features := _features(wrong, view)):
            yield features, True, _EXCHANGED


def _corpus(item: dict[str, Any]) -> MemoryCorpus:
    corpus = MemoryCorpus()
    corpus.add(read_text(item["source"], "source.txt"))
    return corpus


def _placed(document: Document, corpus: MemoryCorpus) -> Iterator[tuple[Statement, SentenceView]]:
    """The names of a draft that stand in no quotation."""
    claims = read_statements(document)
    for sentence in document.sentences:
        own = [claim for claim in claims if claim.sentence is sentence]
        quotes = [c for c in own if c.kind == "quote"]
        speakers = {q.about_span[1] for q in quotes if q.about_span}
        view = SentenceView(sentence, own, corpus)
        for claim in own:
            quoted = claim.end in speakers or any(q.start <= claim.start < q.end for q in quotes)
            if isinstance(claim.value, Name) and not quoted:
                yield claim, view


def _features(claim: Statement, view: SentenceView) -> tuple[float, ...] | None:
    if not isinstance(claim.value, Name):
        return None
    known = known_passages(claim.value, view, frozenset())
    found = displacement(claim, claim.value, view, known) if known else None
    return found.features if found is not None and found.rival is not None else None
