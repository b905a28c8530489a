"""A draft's sentence beside sources, ready to be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.memory import MemoryCorpus
from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.verify.evidence.facing import SentenceView
from factlint.verify.evidence.sameness import Sameness, sameness

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import Face


def view(draft: str, *sources: str, path: str = "draft.md") -> SentenceView:
    """The last sentence of a draft, with the sources as its corpus."""
    document = read_text(draft, path)
    sentence = document.sentences[-1]
    claims = [claim for claim in read_statements(document) if claim.sentence is sentence]
    corpus = MemoryCorpus()
    for number, source in enumerate(sources):
        corpus.add(read_text(source, f"source-{number}.md"))
    return SentenceView(sentence, claims, corpus)


def face(draft: str, source: str, passage: int = 0) -> Face:
    """The last sentence of a draft beside one sentence of a source."""
    seen = view(draft, source)
    return seen.face(seen.corpus.passages[passage])


def pick(statements: Iterable[Statement], text: str) -> Statement:
    """The figure or date that is written so."""
    (found,) = [s for s in statements if s.kind in ("figure", "date") and s.text == text]
    return found


def alike(draft: str, claim: str, source: str, fact: str, passage: int = 0) -> Sameness:
    """How alike a value of the draft's sentence and one of the source's are in what they are about."""
    beside = face(draft, source, passage)
    return sameness(pick(beside.view.claims, claim), pick(beside.passage.statements, fact), beside)
