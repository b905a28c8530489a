"""Values that the text's form tells to be of an earlier time, or of a moment, as a table."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("of_their_time"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
