"""A draft's sentence beside the passages that come nearest: what each says of the other."""

from __future__ import annotations

import pytest

from factlint.values.comparison import Comparison
from factlint.verify.evidence.facing import CANDIDATES
from tests.verify.beside import face, pick, view

LOCK = "The lock beside the granite weir cost €40 million and opened in May 2019."


def test_a_sentence_covers_itself() -> None:
    same = face(LOCK, LOCK)
    assert same.coverage == same.reverse_coverage == same.alignment_share == 1.0


def test_sentences_without_a_word_in_common_cover_nothing() -> None:
    other = face(LOCK, "Seven herons nest by a mill.")
    assert other.coverage == other.reverse_coverage == other.alignment_share == 0.0


def test_another_value_takes_nothing_from_coverage() -> None:
    assert face(LOCK.replace("40", "52"), LOCK).coverage == 1.0


def test_what_only_the_source_tells_counts_in_reverse_alone() -> None:
    more = face("The lock opened near the old mill.", "The lock opened near the old mill, beside a granite weir.")
    assert more.coverage == 1.0
    assert 0.0 < more.reverse_coverage < 1.0


def test_what_stands_beside_the_passage_counts_for_less() -> None:
    source = "The lock opened. The weir is granite. A mill burned."
    alone, beside = face("The lock opened.", source), face("The weir opened.", source)
    far = face("The mill opened.", source)
    assert alone.coverage > beside.coverage > far.coverage > 0.0


def test_terms_of_no_weight_are_covered_by_nothing() -> None:
    assert face(LOCK, LOCK).covers(frozenset()) == 0.0


def test_a_value_is_no_rival_of_itself() -> None:
    beside = face("It cost €52 million.", "It cost €40 million, of which €9 million for 12 gates.")
    claim, fact = pick(beside.view.claims, "€52 million"), pick(beside.passage.statements, "€40 million")
    assert beside.rivals(claim, fact) == 1  # the other sum; gates are no money


def test_the_company_of_a_claim_is_the_share_of_its_neighbours_that_the_passage_has() -> None:
    source = "The lock cost €40 million, has 12 gates and opened in May 2019."
    beside = face("The lock cost €52 million, has 12 gates and opened in May 2015.", source)
    claim, fact = pick(beside.view.claims, "€52 million"), pick(beside.passage.statements, "€40 million")
    assert beside.company(claim, fact) == 0.5


def test_the_fact_itself_is_no_company() -> None:
    beside = face("It cost €52 million, and later €40 million.", "It cost €40 million.")
    claim, fact = pick(beside.view.claims, "€52 million"), pick(beside.passage.statements, "€40 million")
    assert beside.company(claim, fact) == 0.0


def test_a_lone_claim_has_no_company() -> None:
    beside = face("It cost €52 million.", "It cost €40 million.")
    assert beside.company(beside.view.claims[0], beside.passage.statements[0]) == 0.0


@pytest.mark.parametrize(
    ("claim", "fact", "answer"),
    [
        ("€52 million", "€40 million", True),
        ("€52 million", "$40 million", True),
        ("€52 million", "12 miles", False),
        ("52%", "€40 million", False),
        ("May 2019", "€40 million", False),
    ],
)
def test_comparable(claim: str, fact: str, answer: bool) -> None:
    beside = face(f"It was {claim}.", f"It was {fact}.")
    compared = beside.compared(pick(beside.view.claims, claim), pick(beside.passage.statements, fact))
    assert (compared is not Comparison.INCOMPARABLE) is answer


def test_the_best_covered_passage_comes_first() -> None:
    seen = view("The lock opened in May 2019.", "The lock stands. The lock opened in June. The mill opened.")
    assert next(beside.passage.sentence.text for beside in seen.faces) == "The lock opened in June."


def test_faces_are_few() -> None:
    assert len(view(LOCK, f"{LOCK} " * 30).faces) == CANDIDATES


def test_a_face_is_made_once() -> None:
    seen = view(LOCK, LOCK)
    assert seen.face(seen.corpus.passages[0]) is seen.faces[0]


def test_a_corpus_that_is_empty_has_no_faces() -> None:
    assert view(LOCK).faces == []


def test_a_cell_is_about_its_header_and_its_row() -> None:
    table = "| Lock | Cost |\n|---|---|\n| Weirham | €40 million |\n"
    seen = view(table, "The lock at Weirham cost €52 million.")
    assert seen.sentence.text == "€40 million"
    assert {"cost", "weirham"} <= seen.plain_terms
    assert len(seen.faces) == 1


def test_a_fragment_is_looked_up_with_its_heading() -> None:
    assert view("# Weirham lock\n\nOpened 2019.", "The lock at Weirham cost €52 million.").faces
