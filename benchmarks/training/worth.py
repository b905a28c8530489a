"""Examples of figures that nothing backs, for the weights of `factlint/verify/measuring/worth.py`.

Whatever the checker comes to weigh in a draft is an example: of an error where the draft has been edited or marked
as wrong, and of an editor's own reckoning everywhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from factlint import Linter, Source
from factlint.verify import measured
from factlint.verify.measuring.worth import Worth, features_of
from tests.drafts.harness import cases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.training.logistic import Pair
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

NATURAL = 0.1
"""What a row weighs that people judged, beside one of a labelled draft or of an edited sentence: most of these are
summaries made by machines, which invent a figure oftener than editors do."""

SURE = 0.99
"""The probability that a figure is taken to have while it is noted, so that nothing is left out."""
UNSEEN = 0.25
"""The share of the weighed figures that were wrong in drafts nobody had seen: of 158 in 28, counted before they were
learnt from, 0.17, and of those that are left when what follows from the sources is reckoned, some more. What a draft
has that was fine and is reckoned by now is weighed no longer, so that the own drafts would tell of too many wrong."""


def edited_rows(items: Sequence[dict[str, Any]]) -> Iterator[Pair]:
    """The rows of single edits, each with its article as the only source."""
    for item in items:
        linter = Linter(corpus=[Source(text=item["source"], path="source.txt", date=None)])
        start, end = item["span"]
        wrong = not item["edit_kind"].startswith("ctl_")
        for (first, last), features in _weighed(linter, item["draft"], "draft.txt"):
            yield features, wrong and first < end and start < last, 1.0


def natural_rows(items: Sequence[dict[str, Any]]) -> Iterator[Pair]:
    """The rows of sentences and summaries that people judged; of the wrong ones those at a place that they marked."""
    for item in items:
        linter = Linter(corpus=[Source(text=item["source"], path="source.txt", date=None)])
        marked = [(span["start"], span["end"]) for span in item["spans"]]
        for (first, last), features in _weighed(linter, item["draft"], "draft.txt"):
            wrong = any(first < end and start < last for start, end in marked)
            if wrong or item["label"] == "consistent":
                yield features, wrong, NATURAL


def drafted_rows() -> list[Pair]:
    """The rows of the project's own labelled drafts, those of the wrong ones weighing as on drafts nobody has seen."""
    rows = list(_drafted())
    wrong = sum(row[1] for row in rows)
    weight = (len(rows) - wrong) / wrong * UNSEEN / (1 - UNSEEN)
    return [(features, is_wrong, weight if is_wrong else 1.0) for features, is_wrong, _ in rows]


def _drafted() -> Iterator[Pair]:
    """The rows of the project's own labelled drafts, without those that may or may not be told."""
    for case in cases():
        linter = Linter(rules=[str(path) for path in case.rules], corpus=[str(path) for path in case.sources])
        for (first, last), features in _weighed(linter, case.text, "draft.md"):
            here = {mark.sort for mark in case.marks if mark.start < last and first < mark.end}
            if not here & {"also", "beyond"}:
                yield features, "expect" in here, 1.0


def _weighed(linter: Linter, text: str, path: str) -> list[tuple[tuple[int, int], tuple[float, ...]]]:
    """Where figures stand that the checker weighs, in code points of the draft, and their features."""
    found = []

    def noting(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Worth:
        features = features_of(claim, candidates, view)
        if claim.kind == "figure":
            place = claim.sentence.source_span(claim.start, claim.end)
            found.append(((place.start, place.end), features))
        return Worth(SURE, features)

    with patch.object(measured, "worth_of", noting):
        linter.check_text(text, path=path)
    return found
