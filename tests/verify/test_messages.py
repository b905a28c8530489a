"""How verdicts are worded: plain sentences that name the draft's words and the source."""

from __future__ import annotations

import re

import pytest

from factlint import Linter, Source
from factlint.kinds import read_statements
from factlint.report.display import safe
from factlint.text.reading import read_text
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.catalogue import KINDS
from factlint.verify.messages import date_fault, disagreement, kind_noun, missing
from tests.verify.beside import pick, view

COST = view("The lock cost €52 million.")
PLAIN = re.compile(r"^[A-Z“][^\n]*\.$")
HOSTILE = ("\x1b", "\x9b", "\u202e", "\x07", "\r", "\x00")


def fault(text: str) -> str:
    (claim,) = [c for c in read_statements(read_text(text, "draft.md")) if c.kind == "date"]
    assert isinstance(claim.value, PartialDate)
    return date_fault(claim.text, claim.value)


def test_a_disagreement_names_both_values_and_the_source() -> None:
    told = disagreement(pick(COST.claims, "€52 million"), "€40 million", "wire.txt")
    assert told.startswith("The draft has “€52 million” where wire.txt has “€40 million”.")
    assert PLAIN.match(told)


def test_what_is_missing_is_named_by_its_kind() -> None:
    told = missing(pick(COST.claims, "€52 million"))
    assert "figure “€52 million”" in told
    assert PLAIN.match(told)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It opened on Monday, 3 May 2019.", "that day is a Friday"),
        ("It opened on 30 February 2019.", "is in no calendar"),
        ("It was open from 9 May 2019 to 3 May 2019.", "ends before it starts"),
    ],
)
def test_a_date_that_is_wrong_in_itself(text: str, words: str) -> None:
    assert words in fault(text)
    assert PLAIN.match(fault(text))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_editor_has_a_word_for_each_kind(kind: str) -> None:
    assert kind_noun(kind).isalpha()
    assert kind_noun(kind) == kind_noun(kind).lower()


def test_a_message_is_made_of_the_words_of_the_draft_and_of_the_source() -> None:
    source = Source("The lock cost €40 million.", path="wire.txt")
    (finding,) = Linter(corpus=[source]).check_text("The lock cost €52 million.").findings
    assert finding.message.startswith("The draft has “€52 million” where wire.txt has “€40 million”.")


@pytest.mark.parametrize("mark", HOSTILE)
def test_nothing_in_a_strangers_text_acts(mark: str) -> None:
    """What a message quotes of a draft or of a file's name is made visible where it is shown."""
    source = Source(f"The{mark} lock cost €40 million at Weir{mark}ham.", path=f"wi{mark}re.txt")
    findings = Linter(corpus=[source]).check_text(f"The{mark} lock cost €52 million at Weir{mark}heim.").findings
    assert findings
    for finding in findings:
        shown = safe(finding.message)
        assert mark not in shown
        assert shown.isprintable()
