"""Who a figure is from, whether it was reached or only looked forward to, and which words tell of one event."""

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

ONE_EVENT: tuple[str, ...] = (
    "begin start open opening launch commence kick-off premiere debut unveil inaugurate inauguration",
    "end finish close closure conclude expire expiry lapse",
    "extend extension prolong last continue keep",
    "vote ballot poll elect election",
    "decide decision rule ruling verdict judgement judgment",
    "decision resolve resolution agree agreement",
    "approve approval pass adopt adoption endorse",
    "die death dead dying",
    "bear birth born",
    "bury burial funeral",
    "marry marriage wed wedding",
    "found establish foundation set-up create creation",
    "build construction construct erect",
    "leave depart departure quit resign resignation retire retirement step-down go",
    "arrive arrival land landing come reach",
    "join appoint appointment hire take-over successor succeed",
    "peak height worst climax",
    "restrict restriction limit limitation curb ban",
    "visit visitor",
    "apply application applicant",
    "deliver delivery handover hand",
    "publish publication release issue present report",
    "play performance perform stage show",
    "rehearse rehearsal",
    "strike hit collide collision crash",
    "capsize sink",
    "rescue save pick-up find found",
    "sell sale auction",
    "inspect inspection inspector",
    "replace replacement renew renewal",
    "renovate renovation refurbish refurbishment repair modernise modernize restore restoration",
    "trial try",
    "hear hearing",
    "sentence jail imprison prison",
    "sign signature",
    "pay payment paid",
    "win winner victory",
    "lose loss defeat",
    "treat treatment therapy",
    "infect infection",
    "comment opinion view consult consultation objection",
    "deadline close submit submission",
    "effect force valid validity apply",
)
"""Words that tell of one event in the life of a thing: its start, its end, its being decided, published or taken over.

Beside two dates they show whether both are told of one event. They are looser than the synonyms of a whole language:
"open" is "begin" of a trial and of a season, and here no other sense of it comes into question. The senses follow the
verb classes of Levin (English Verb Classes and Alternations, 1993: aspectual verbs, verbs of appearance and of change
of possession), narrowed to what reports date. Base forms; the first line that has a word counts.
"""

UNTIL = frozenset({"by", "until", "till", "to", "through", "thru", "ending", "ends", "ended", "end", "expires"})
"""Right before a date these make it the last one."""
SINCE = frozenset({"since", "from", "starting", "beginning", "begins", "began", "starts", "started"})
"""Right before a date these make it the first one."""
COMPARED = frozenset("than versus against as instead originally initially previously formerly".split())
"""Before a date these compare something with it, or say that it had been another's place."""
WHOLE_WEEK = frozenset({"week"})
"""Before "of" and a date: the week about it."""
ON = frozenset({"on", "in", "of", "late", "early", "only", "the", "beginning"})
"""What may stand between these and the date."""
