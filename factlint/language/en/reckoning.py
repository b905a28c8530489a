"""Words by which a text does sums: from a value, to a value, in total."""

from __future__ import annotations

FROM = frozenset({"from"})
TO = frozenset({"to"})
TOTAL = frozenset({"total", "totals", "totalled", "totaled", "sum", "altogether", "overall"})
TOTAL_ROWS = frozenset({"total", "totals", "sum", "all", "overall", "grand total"})
PARTIAL = frozenset("including include includes included among which whom mostly mainly such".split())
"""Words after which a list need not be the whole."""
DAY = "day"
"""The noun of "a two-day summit"."""
