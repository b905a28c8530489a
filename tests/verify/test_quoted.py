"""Quotations against the sources, as a table."""

from __future__ import annotations

import pytest

from factlint import Linter, Source
from tests.verify.verdicts import Case, table

TABLES = (
    "quotations",
    "quotations_short",
    "speakers_by_office",
    "transcripts",
    "transcripts_labels",
    "transcripts_heads",
)
CASES = [case for name in TABLES for case in table(name)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []


def test_the_difference_is_told_word_by_word() -> None:
    linter = Linter(corpus=[Source('"We have 14 boats and no crew," Tomas Brandt said.', "log.txt")])
    (finding,) = linter.check_text('"We have 14 boats and little crew," Tomas Brandt said.').findings
    assert "“little” for “no”" in finding.message
    assert finding.suggestion == "We have 14 boats and no crew"
    assert finding.evidence[0].path == "log.txt"


def test_the_speaker_is_offered() -> None:
    source = '"The tide takes what it wants," said Nora Fell. Hugo Brandt rowed her home. "It was dark," Brandt said.'
    linter = Linter(corpus=[Source(source, "log.txt")])
    (finding,) = linter.check_text('"The tide takes what it wants," said Hugo Brandt.').findings
    assert (finding.code, finding.claim.text, finding.suggestion) == ("wrong-speaker", "Hugo Brandt", "Nora Fell")
