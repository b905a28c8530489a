"""Who a figure is from, and whether it was reached or only looked forward to."""

from __future__ import annotations

from factlint.language.en.saying import SAYING

GIVING_FIGURES: frozenset[str] = SAYING | frozenset(
    "put puts putting counted counts recorded records found finds calculated calculates estimates estimated".split()
)
"""Verbs whose subject answers for the figures behind them: "the union put the number at 2,300"."""

FORESEEING: frozenset[str] = frozenset(
    """
    expect expects expected expecting expectation expectations forecast forecasts forecasting forecasted predict
    predicts predicted prediction predictions anticipate anticipates anticipated hope hopes hoped hoping target
    targets targeted targeting aim aims aimed pencilled penciled consensus guidance project projects projected
    projection projections budgeted goal goals pledge ambition outlook analysts analyst economists
    """.split()
)
"""Beside a figure these say that somebody looked forward to it; what was reached is another figure."""

EARLIER: frozenset[str] = frozenset(
    """
    previous previously earlier before prior former formerly originally original initially old ago
    """.split()
)
"""Beside a lone figure these tell that it is no longer so."""

OLDER_BEHIND: frozenset[str] = frozenset({"versus", "against"})
"""Right before a value these tell that it is the older of two."""

ADDITIONAL: frozenset[str] = frozenset({"additional", "extra", "further"})
"""Right before a value these tell by how much something grew."""

PARTS_OF: frozenset[str] = frozenset(
    "half quarter third thirds quarters most some all many none few each both several majority minority out any".split()
)
"""Behind these "of" makes a value the whole: "most of 26 councillors"; in "a budget of 26 million" it does not."""

COMPARED_FROM: frozenset[str] = frozenset("than since from on over with to versus against".split())
"""Right before a date these measure something from it: "a quarter fewer than a week earlier", "up on 2023"."""

LIGHT: frozenset[str] = frozenset(
    """
    include includes included including put puts stand stands stood standing come comes came coming take takes
    took taken make makes made making get gets got give gives gave given reach reaches reached total totals
    totalled totaled account accounts accounted record records recorded report reports reported compare compared
    follow followed go goes went see sees saw seen show shows showed shown amount amounts amounted bring brings
    brought become became remain remains remained hold holds held holding set sets setting happen happens
    happened occur occurs occurred scheduled due
    """.split()
)
"""Verbs that lead to a value of anything, and tell nothing of what it is a value of."""
