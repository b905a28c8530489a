"""Words that make two values different things: period, order, group, part.

Each row is a set of words of which a thing can be at most one. "Second-quarter profit" and "first-quarter profit"
are two profits; "men" and "women" are counted apart.
"""

from __future__ import annotations

CONTRASTS: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in (
        "first second third fourth fifth sixth seventh eighth ninth tenth last final opening",
        (
            "previous previously earlier prior former last year-earlier before "
            "current currently now this next later following future"
        ),
        "men women boys girls children adults male female boy girl man woman child adult",
        "gross net operating pre-tax pretax after-tax adjusted statutory underlying",
        "minimum maximum average median mean total record highest lowest peak low high",
        "domestic international foreign overseas local national regional global worldwide",
        "north south east west northern southern eastern western central",
        "home away",
        "killed dead died injured wounded hurt missing arrested rescued",
        "import imports export exports",
        "buy sell bought sold purchase sale",
        "revenue revenues sales turnover profit profits earnings income loss losses cost costs debt dividend",
        "daily weekly monthly quarterly yearly annual annually hourly",
        "morning afternoon evening night midday noon",
        "upper lower",
        "old new",
        "for against",
        "opened closed open close",
        "urban rural",
        "public private",
    )
)

CONTRAST_OF: dict[str, int] = {}
for _number, _row in enumerate(CONTRASTS):
    for _word in _row:
        CONTRAST_OF.setdefault(_word, _number)
