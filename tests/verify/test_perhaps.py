"""How easily a figure would meet a reckoning by chance: the rarer, the likelier it was reckoned."""

from __future__ import annotations

import pytest

from factlint.verify.measuring.worth import Worth
from factlint.verify.reckoning.perhaps import likelihood
from tests.verify.beside import pick, view

WING = "The north wing opened in May. Its builder charged £4.72 million, of which the county paid £1.39 million."
DESKS = "The reading room has 84 desks. On Mondays it is closed."
CREWS = """| County | Alarms | Crews |
| --- | --- | --- |
| Holm | 4,310 | 96 |
| Vettel | 2,875 | 61 |
"""


def _likelihood(draft: str, claim: str, *sources: str) -> float:
    seen = view(draft, *sources)
    return likelihood(pick(seen.claims, claim), seen)


@pytest.mark.parametrize(
    ("draft", "claim", "sources"),
    [
        ("Donors gave £3.33 million.", "£3.33 million", (WING, DESKS)),  # what is left, in a sentence of other words
        ("Engines went out 7,185 times.", "7,185 times", (DESKS, CREWS)),  # a column
        ("It was 18% over the budget.", "18%", (DESKS, "It had £300,000 to spend. The roof cost £354,000.")),
        ("The javelin fell 36 centimetres short.", "36 centimetres", (DESKS, "Rask threw 61.41 metres, Holt 61.05.")),
    ],
)
def test_what_two_numbers_told_together_make_is_hardly_invented(
    draft: str, claim: str, sources: tuple[str, ...]
) -> None:
    assert _likelihood(draft, claim, *sources) < 0.2


@pytest.mark.parametrize(
    ("draft", "claim", "sources"),
    [
        ("Donors gave £3.19 million.", "£3.19 million", (WING, DESKS)),
        ("Engines went out 7,815 times.", "7,815 times", (DESKS, CREWS)),
        ("Donors gave £3 million to £4 million.", "£3 million to £4 million", (WING, DESKS)),
        ("It snowed on Friday, 7 March 2025, at 6.30pm.", "6.30pm", (WING, DESKS)),
    ],
)
def test_what_nothing_makes_is_as_likely_as_before(draft: str, claim: str, sources: tuple[str, ...]) -> None:
    assert _likelihood(draft, claim, *sources) == 1.0


def test_among_many_numbers_a_hit_says_nothing() -> None:
    wards = "Beds by ward: " + ", ".join(str(11 + 17 * n * n % 191) for n in range(2, 22)) + "."
    assert _likelihood("The clinic opened 46 beds.", "46", wards) == 1.0


def test_a_likelihood_moves_the_odds() -> None:
    worth = Worth(0.5, ())
    assert worth.given(1.0).probability == pytest.approx(0.5)
    assert worth.given(0.25).probability == pytest.approx(0.2)
    assert not worth.given(0.25).told
