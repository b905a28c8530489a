"""From claims to judgements: every claim is counted, and one fault is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import Linter
from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.verify.checker import _settle, _unremarked
from factlint.verify.finding import Evidence
from factlint.verify.judgement import Judgement
from tests.observatory import DRAFT, WIRE

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.finding import Verdict

TEXT = "The lock at Weirham cost €52 million in May 2019. It has 12 gates."
CLAIMS = read_statements(read_text(TEXT, "draft.md"))
COST, GATES = (next(c for c in CLAIMS if c.text == text) for text in ("€52 million", "12"))
VERDICTS: tuple[Verdict, ...] = ("contradiction", "disputed", "unsupported", "supported")


def judged(verdict: Verdict, claim: Statement = COST, **more: Any) -> Judgement:
    return Judgement(claim, verdict, **more)


def told(*judgements: Judgement) -> list[Judgement]:
    return [j for j in _settle(judgements) if not j.silent]


@pytest.mark.parametrize("graver", range(3))
def test_of_two_faults_in_the_same_words_the_graver_is_told(graver: int) -> None:
    one, *others = (judged(verdict) for verdict in VERDICTS[graver:3])
    assert told(*others, one) == told(one, *others) == [one]


def test_of_two_faults_as_grave_a_rule_is_told_before_a_source() -> None:
    ruled, sourced = judged("contradiction", rule="cost", certainty=0.5), judged("contradiction")
    assert told(sourced, ruled) == [ruled]


def test_of_two_faults_as_grave_the_surer_is_told() -> None:
    sure, unsure = judged("contradiction", certainty=0.9), judged("contradiction", certainty=0.6)
    assert told(unsure, sure) == [sure]


def test_words_that_overlap_in_part_are_the_same_words() -> None:
    part = judged("unsupported", at=(COST.start - 5, COST.start + 1))
    assert [j.verdict for j in told(part, judged("contradiction"))] == ["contradiction"]


def test_words_side_by_side_are_not_the_same_words() -> None:
    before = judged("unsupported", at=(COST.start - 5, COST.start))
    assert len(told(before, judged("contradiction"))) == 2


def test_faults_in_two_sentences_are_two() -> None:
    assert len(told(judged("contradiction"), judged("contradiction", GATES))) == 2


def test_what_is_supported_takes_no_words_from_a_fault() -> None:
    assert {j.verdict for j in told(judged("supported"), judged("unsupported"))} == {"supported", "unsupported"}


def test_what_is_silent_takes_no_words_from_a_fault() -> None:
    assert [j.verdict for j in told(judged("contradiction", silent=True), judged("unsupported"))] == ["unsupported"]


@given(st.lists(st.tuples(st.sampled_from(VERDICTS), st.sampled_from(CLAIMS), st.floats(0, 1))))
def test_judgements_are_silenced_and_never_lost(rows: list[tuple[Verdict, Statement, float]]) -> None:
    judgements = [judged(verdict, claim, certainty=certainty) for verdict, claim, certainty in rows]
    settled = _settle(judgements)
    assert sorted((j.verdict, id(j.claim)) for j in settled) == sorted((j.verdict, id(j.claim)) for j in judgements)
    assert [j.span for j in settled] == sorted(j.span for j in judgements)
    assert any(not j.silent for j in settled) == bool(judgements)


def test_a_claim_that_nobody_judged_is_counted_in_silence() -> None:
    (left,) = _unremarked([COST, GATES], [judged("contradiction")])
    assert (left.claim, left.verdict, left.silent) == (GATES, "unsupported", True)


def test_a_claim_within_a_quotation_that_was_found_is_backed_with_it() -> None:
    claims = read_statements(read_text('"We built it for €52 million in all," said Ruth Okoye.', "draft.md"))
    quote, cost = (next(c for c in claims if c.kind == kind) for kind in ("quote", "figure"))
    place = Evidence("wire.txt", 1, 1, "", "")
    (left,) = _unremarked([quote, cost], [judged("supported", quote, evidence=(place,))])
    assert (left.claim, left.verdict, left.silent, left.evidence) == (cost, "supported", False, (place,))


def test_a_claim_within_a_quotation_that_was_not_found_is_not() -> None:
    claims = read_statements(read_text('"We built it for €52 million in all," said Ruth Okoye.', "draft.md"))
    quote, cost = (next(c for c in claims if c.kind == kind) for kind in ("quote", "figure"))
    (left,) = _unremarked([quote, cost], [judged("contradiction", quote)])
    assert (left.verdict, left.silent) == ("unsupported", True)


def test_every_claim_of_a_draft_is_counted() -> None:
    report = Linter(corpus=[WIRE]).check_text(DRAFT)
    places = {(claim.kind, claim.offset, claim.end_offset) for claim in report.claims}
    for claim in read_statements(read_text(DRAFT, "draft.md")):
        assert any(
            kind == claim.kind and start < claim.span.end and claim.span.start < end for kind, start, end in places
        )
