"""English words that tell whether a date beside them lies behind or ahead: verbs, plans, and what may stand between.

Keys are lower case.
"""

from __future__ import annotations

from typing import Final

from factlint.language.en.calendar import OWNERS

PAST_CUES: Final[frozenset[str]] = frozenset({
    "said", "was", "were", "had", "did", "told", "met", "fell", "rose", "won", "lost", "beat", "took", "gave", "went",
    "came", "began", "saw", "made", "held", "led", "left", "found", "became", "got", "broke", "spoke", "wrote", "sent",
    "kept", "grew", "hit", "drew", "shot", "struck", "bought", "sold", "brought", "caught", "thought", "stood", "ran",
    "died", "ended", "since", "has", "have", "been", "drove", "flew", "chose", "threw", "sank", "swore", "paid",
    "begun", "given", "taken", "seen", "shown", "known", "written", "broken", "chosen", "driven", "flown", "grown",
    "spoken", "stolen", "sworn", "thrown", "drawn", "fallen", "risen", "gone", "done", "built", "sought", "taught",
    "fought", "fled", "heard", "laid", "lent", "meant", "spent", "swept", "withdrew", "withdrawn", "wound", "slid",
    "dealt", "dug", "stuck", "sunk", "rang", "rung", "sang", "sung", "shook", "shaken", "stole", "froze", "frozen",
    "woke", "born", "torn", "swam", "upheld", "underwent", "overtook", "overtaken", "undertook", "forbade", "bore",
    "borne", "forgot", "slept", "rode",
})  # fmt: skip
"""Verbs in the past, beside which regular ones are known by `PAST_ENDING`."""

PAST_ENDING: Final = "ed"
PARTICIPLE_ENDING: Final = "en"
"""What verbs end in that are a participle and never the past: who "had been beaten" lost, who "has beaten" won."""
PERFECT: Final[frozenset[str]] = frozenset({"have", "has", "had", "having"})
FUTURE_ENDINGS: Final[tuple[str, ...]] = ("'ll", "’ll")
NOT_PAST: Final[frozenset[str]] = frozenset({
    "need", "indeed", "speed", "feed", "seed", "weed", "red", "bed", "shed", "united", "embed", "exceed", "proceed",
    "succeed", "hundred", "sacred", "wed", "led", "expected", "scheduled", "planned", "slated", "supposed", "limited",
})  # fmt: skip
"""Words that end like a regular past and say nothing of it, or that look ahead ("is expected on")."""

FUTURE_CUES: Final[frozenset[str]] = frozenset({
    "will", "shall", "'ll", "’ll", "due", "expected", "scheduled", "planned", "slated", "plans", "upcoming", "deadline",
    "aims", "intends", "would", "must", "should", "won't", "won’t", "resume", "resumes", "begins", "starts", "opens",
    "ends", "expires", "concludes", "finishes", "meets", "begin", "might", "could", "forthcoming", "hopes", "wants",
    "want", "plan", "intend", "aim", "hope",
    "goes", "takes", "retires", "joins", "leaves", "returns", "closes", "shuts", "reopens", "departs", "arrives",
    "becomes", "comes", "ceases", "lapses", "decides", "sits", "flies", "launches",
})  # fmt: skip
"""The last two lines: what is set for a day is told in the present ("goes on trial on 30 June")."""
SETTING_OUT: Final[frozenset[str]] = frozenset({"i", "we", "you", "they"})
"""Before the same verbs without their ending, which are then in the present too: "on Wednesday I take the oath"."""
COULD: Final[frozenset[str]] = frozenset({"could", "couldn't", "couldn’t"})
NOT: Final = "not"
"""What could not be done is over, what could be may be to come."""

PLANNED: Final[frozenset[str]] = frozenset({"planned", "scheduled", "expected", "slated", "due"})
PLANS: Final[frozenset[str]] = frozenset({"plan", "plans", "hope", "hopes", "aim", "aims", "deadline"})
"""Of these the words that may tell a noun apart, or be one."""
IS: Final[frozenset[str]] = frozenset({"is", "are"})
ON: Final[frozenset[str]] = frozenset({"on"})
DETERMINERS: Final[frozenset[str]] = OWNERS | {"a", "an", "all", "some", "any", "no", "these", "those", "this", "that"}

SURELY_AHEAD: Final[frozenset[str]] = frozenset({"will", "shall", "won't", "won’t", "'ll", "’ll"})
"""Verbs beside which a day without its year is never one that has been."""

SETTING_IN: Final[frozenset[str]] = frozenset({"starting", "beginning", "effective"})
"""Before a day or month, with a preposition or without, they look ahead: "starting in August"."""

PUTTING_OFF: Final[frozenset[str]] = frozenset({
    "moved", "postponed", "delayed", "deferred", "pushed", "rescheduled", "adjourned", "extended", "back", "off",
    "forward", "shifted", "move", "postpone", "delay", "defer", "push", "adjourn", "extend",
})  # fmt: skip
"""With "to" behind they set a new day: "moved to June", "put off to Friday"."""

HAVE: Final[frozenset[str]] = frozenset({"have", "has"})
"""Beside a participle they look back, with "to" ("has to leave") or after "will" ahead."""
BEFORE_AN_INFINITIVE: Final[frozenset[str]] = frozenset({
    "to", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "won't", "won’t",
})  # fmt: skip
PAST_LIKE_PRESENT: Final[frozenset[str]] = frozenset({"cut", "put", "set", "shut", "quit", "split", "let", "beat"})
"""Verbs whose past is like the present: with an object behind them, and no auxiliary before, they look back."""
BEFORE_AN_OBJECT: Final[frozenset[str]] = frozenset({
    "its", "his", "her", "their", "our", "my", "the", "a", "an", "all", "up", "off", "forward", "down", "out", "back",
})  # fmt: skip

LOOKING_AHEAD_WITH_TO: Final[frozenset[str]] = frozenset({
    "agreed", "vowed", "promised", "pledged", "urged", "ordered", "asked", "invited", "refused", "decided", "set",
    "going", "meant", "hoped", "wanted", "is", "are", "threatened", "told", "needs", "ready", "preparing",
})  # fmt: skip
"""With "to" and a verb behind they look ahead: "agreed to meet on Friday", "is to resign"."""

HOPING_TO: Final[frozenset[str]] = (FUTURE_CUES | LOOKING_AHEAD_WITH_TO) - IS
"""Before "to have" with a participle they look ahead: "hope to have left"; others back: "is said to have sunk"."""

BARE_BE: Final[frozenset[str]] = frozenset({"be"})
"""Before a participle it looks ahead: "will be held", "to be published"."""

BY: Final[frozenset[str]] = frozenset({"by"})
PERFECT_PAST: Final[frozenset[str]] = frozenset({"had"})
"""With "by" they look back: "all had arrived by Wednesday"."""
AHEAD_BESIDE: Final[frozenset[str]] = frozenset({"until", "till", "by"})
FOR: Final = "for"
SETTING_A_DAY: Final[frozenset[str]] = frozenset({
    "invited", "invites", "called", "calls", "summoned", "convened", "booked", "arranged", "announced", "set", "fixed",
    "scheduled", "rescheduled", "postponed", "planned", "pencilled", "billed", "earmarked", "down", "listed",
    "expected", "meeting", "talks", "strike", "hearing", "vote", "date", "appointment",
})  # fmt: skip
"""What is done or planned "for" a day behind these lies ahead of the telling: "has invited both sides for Thursday"."""
BEHIND_BESIDE: Final[frozenset[str]] = frozenset({"since"})
"""Right before the date they tell its side."""
NEXT_ONE: Final = "next"
NEXT_EVENTS: Final[frozenset[str]] = frozenset({
    "hearing", "meeting", "session", "sitting", "election", "elections", "vote", "ballot", "match", "game", "fixture",
    "race", "round", "launch", "flight", "report", "update", "review", "summit", "release", "edition", "payment",
    "deadline", "test", "trial", "phase", "stage", "stop", "show", "concert", "auction", "decision", "budget",
    "instalment", "episode", "appointment", "dose", "mission", "conference", "court", "public", "general", "full",
})  # fmt: skip
"""What is meant by "next" before these lies ahead: "the next hearing is on 2 May"."""
AS: Final = "as"
CLAUSE_STARTS: Final[frozenset[str]] = frozenset({"that", "which", "who", "when", "where", "while", "but", "if"})
RELATIVES: Final[frozenset[str]] = frozenset({"that", "which", "who"})
INFINITIVE_MARK: Final = "to"
