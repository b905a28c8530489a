"""Values that follow from those of the sources, and values that do not."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factlint.corpus.memory import MemoryCorpus
from factlint.kinds import read_statements
from factlint.records import replace
from factlint.text.reading import read_text
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.facing import SentenceView
from factlint.verify.reckoning.coincidence import chance_hits
from factlint.verify.reckoning.derivation import derivation, excuse
from factlint.verify.reckoning.operands import operands_of
from factlint.verify.reckoning.operators import results
from tests.tables import read_table

if TYPE_CHECKING:
    from factlint.verify.judgement import Judgement

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases" / "derivation.yaml")


def _judged(case: dict[str, Any]) -> Judgement | None:
    head = f"---\ndate: {case['day']}\n---\n\n" if "day" in case else ""
    document = read_text(head + case["draft"], "draft.md")
    corpus = MemoryCorpus()
    corpus.add(read_text(case["source"], "source.md"), document.dateline)
    claims = read_statements(document)
    claim = next(claim for claim in claims if claim.text == case["claim"])
    own = [other for other in claims if other.sentence is claim.sentence]
    return derivation(claim, SentenceView(claim.sentence, own, corpus))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['claim']}: {case['source'][:40]}")
def test_follows(case: dict[str, Any]) -> None:
    found = _judged(case)
    if case["how"] is None:
        assert found is None, found and found.reasons
    else:
        assert found is not None
        assert found.verdict == "supported"
        assert case["how"] in found.reasons[0]


def test_evidence_names_every_value_reckoned_with() -> None:
    found = _judged(next(case for case in CASES if case["how"] == "the sum"))
    assert found is not None
    assert [evidence.value for evidence in found.evidence] == ["612", "401", "93"]


def test_many_numbers_explain_nothing() -> None:
    """Where a source holds so many figures that some difference hits any claim, none is taken for an explanation."""
    source = "Counts of beds by ward: " + ", ".join(str(11 + 17 * n * n % 191) for n in range(2, 22)) + "."
    assert _judged({"source": source, "draft": "The wards have 46 more beds.", "claim": "46"}) is None


def test_a_fact_that_the_claim_is_reckoned_from_excuses_it() -> None:
    document = read_text("Traffic on Quay Street has grown by 350 lorries a day.", "draft.md")
    corpus = MemoryCorpus()
    corpus.add(read_text("Traffic on Quay Street went up from 6,100 to 6,450 lorries a day.", "source.md"))
    claims = read_statements(document)
    claim = next(claim for claim in claims if claim.text == "350")
    view = SentenceView(claim.sentence, claims, corpus)
    facts = [fact for fact in corpus.passages[0].statements if fact.kind == "figure"]
    assert facts
    assert all(excuse(claim, view, fact) for fact in facts)
    wrong = replace(claim, value=Quantity(Decimal(530), Decimal(530), direction="up"))
    assert not any(excuse(wrong, view, fact) for fact in facts)


positive = st.integers(min_value=2, max_value=9_999)


@given(positive, positive)
def test_the_difference_of_two_values_is_always_among_the_results(first: int, second: int) -> None:
    assume(first != second)
    statements = read_statements(read_text(f"It had {first} members and {second} guests.", "a.md"))
    operands = list(operands_of(statements))
    assume(len(operands) == 2)
    found = {result.quantity.low for result in results(Quantity(Decimal(1), Decimal(1)), operands)}
    assert {Decimal(abs(first - second)), Decimal(first + second)} <= found


@given(st.integers(min_value=1, max_value=999), st.lists(positive, max_size=40))
def test_more_numbers_never_make_a_hit_less_of_a_chance(claim: int, numbers: list[int]) -> None:
    value = Quantity(Decimal(claim), Decimal(claim))
    tried = [Quantity(Decimal(number), Decimal(number)) for number in numbers]
    assert chance_hits(value, tried[:-1]) <= chance_hits(value, tried)
