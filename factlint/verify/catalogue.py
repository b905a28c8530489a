"""Every check that factlint can report: what it means, an example, what to do.

One text serves `factlint explain`, docs/checks.md and the rule help in SARIF. A check is named by its kind and
verdict (`figure/contradiction`); its code says what sort of fault it is (`figure/wrong-value`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Check(NamedTuple):
    """One sort of finding, explained for an editor."""

    kind: str
    verdict: str
    code: str
    title: str
    meaning: str
    source: str
    """What a source or a rule says, in the example; empty where the draft alone is at fault."""
    bad: str
    good: str
    advice: str

    @property
    def name(self) -> str:
        """Kind and code, unique over the catalogue."""
        return f"{self.kind}/{self.code}"

    @property
    def check(self) -> str:
        """Kind and verdict, as the JSON report has it."""
        return f"{self.kind}/{self.verdict}"


KINDS: dict[str, str] = {
    "date": "A day, month, year, weekday or span of days.",
    "figure": "Money, percentages, counts and measures, with their direction.",
    "quote": "Words in quotation marks, and who said them.",
    "attendance": "Who was, was not, or was expected to be at what.",
    "role": "Who holds which office.",
    "name": "A person, organisation or place that is mentioned.",
    "statement": "A whole sentence that follows a source closely and turns its meaning round.",
    "directive": "A factlint comment in the draft itself.",
}

_PREFACE = """\
A finding has a check (kind and verdict, such as `figure/contradiction`) and a code that says what sort of fault it is.
`--select`, `--ignore` and directives take a kind, `kind/verdict`, `kind/code` or the id of a rule."""

_CORRECT = "Correct the draft, or the rule if the rule is out of date."
_ADD_SOURCE = "Check it, then add the source it came from to the corpus, or a rule for the fact."
_SETTLE = "Find out which source is right and write a rule for the fact: a rule settles it."

CHECKS: tuple[Check, ...] = (
    # dates
    Check("date", "contradiction", "wrong-day", "Another day",
          "The rules or the sources put the same event on another day of that month or week.",
          "The bridge opened on 14 March 2023.", "The bridge, opened on 15 March 2023, is closed.",
          "The bridge, opened on 14 March 2023, is closed.", _CORRECT),
    Check("date", "contradiction", "wrong-value", "Another month or year",
          "The rules or the sources put the same event into another month, year or span of time.",
          "The bridge opened on 14 March 2023.", "The bridge opened in 2022.", "The bridge opened in 2023.", _CORRECT),
    Check("date", "contradiction", "wrong-weekday", "The weekday is not that date's",
          "The calendar has another weekday for this date. Either half may be wrong, so none is suggested.",
          "", "The hearing is on Monday, 14 March 2023.", "The hearing is on Tuesday, 14 March 2023.",
          "Find out which of the two is right."),
    Check("date", "contradiction", "impossible-date", "No such day",
          "The calendar has no such date, or a span of days ends before it starts.",
          "", "Applications close on 31 April.", "Applications close on 30 April.", "Look the date up again."),
    Check("date", "contradiction", "differs-within-draft", "Two dates for one event",
          "The draft itself dates the same event differently in two places.",
          "", "The plant closed in May. … The plant's closure in June cost 40 jobs.",
          "The plant closed in May. … The plant's closure in May cost 40 jobs.", "Decide which is right."),
    Check("date", "unsupported", "not-in-sources", "No source has this date",
          "Neither a rule nor a source gives this date for what the sentence speaks of.",
          "The bridge opened in spring.", "The bridge opened on 14 March 2023.", "The bridge opened in spring.",
          _ADD_SOURCE),
    Check("date", "disputed", "sources-disagree", "The sources give different dates",
          "Some sources back this date, others give another for the same event.",
          "One report: 14 March. Another: 15 March.", "The bridge opened on 14 March.",
          "The bridge opened in mid-March.", _SETTLE),
    # figures
    Check("figure", "contradiction", "wrong-value", "Another figure",
          "The rules or the sources have another number for the same thing. Rounding, bounds and approximations are "
          "allowed for: “over a dozen” and 19 agree.",
          "The council approved £4.2 million for repairs.", "The council approved £4.8 million for repairs.",
          "The council approved more than £4 million for repairs.", _CORRECT),
    Check("figure", "contradiction", "wrong-unit", "Right number, wrong unit",
          "The number is the same, its unit or currency is not: dollars for euros, per cent for percentage points.",
          "Turnout rose by 3 percentage points.", "Turnout rose by 3%.", "Turnout rose by 3 percentage points.",
          _CORRECT),
    Check("figure", "contradiction", "wrong-direction", "Up instead of down",
          "The figure agrees but its direction does not: rose against fell, more against fewer. A word of direction "
          "near the figure is marked with it.",
          "Sales fell 5% in the quarter.", "Sales rose 5% in the quarter.", "Sales fell 5% in the quarter.", _CORRECT),
    Check("figure", "contradiction", "adds-up-wrong", "The arithmetic does not come out",
          "The draft's own numbers do not fit one another: parts and their total, a change and its percentage. Or a "
          "figure is told as what others make, by how much one is more or what is left, and the sources' make another.",
          "", "Staff grew from 40 to 50, up 20%.", "Staff grew from 40 to 50, up 25%.",
          "Recalculate; any one of the numbers may be the wrong one."),
    Check("figure", "contradiction", "differs-within-draft", "Two figures for one thing",
          "The draft itself gives the same thing two incompatible figures.",
          "", "The fire destroyed 12 homes. … The 14 homes destroyed by the fire …",
          "The fire destroyed 12 homes. … The 12 homes destroyed by the fire …", "Decide which is right."),
    Check("figure", "unsupported", "not-in-sources", "No source has this figure",
          "Neither a rule nor a source gives this figure for what the sentence speaks of.",
          "Repairs will take months.", "Repairs will cost £300,000.", "Repairs will take months.", _ADD_SOURCE),
    Check("figure", "disputed", "sources-disagree", "The sources give different figures",
          "Some sources back this figure, others give another for the same thing.",
          "The police: 2,000 marchers. The organisers: 5,000.", "5,000 people marched.",
          "Between 2,000 (the police) and 5,000 (the organisers) marched.", _SETTLE),
    # quotations
    Check("quote", "contradiction", "altered-words", "Words changed inside a quotation",
          "A source has these words with some changed, added or dropped. Words cut at the edges, marked omissions "
          "(… or […]), other quotation marks and a fitted capital are fine.",
          "“We never promised lower fares,” she said.", "“We promised lower fares,” she said.",
          "“We never promised lower fares,” she said.", "Quote the words as they were said, or paraphrase them."),
    Check("quote", "contradiction", "wrong-speaker", "Somebody else said it",
          "The words, or the matter that they report, stand in a source or a rule, and there another person says so.",
          "“It is over,” said the coach, Ana Reis.", "“It is over,” said the captain, Lu Wei.",
          "“It is over,” said the coach, Ana Reis.", "Give the words to the one who said them."),
    Check("quote", "contradiction", "not-said", "The speaker denied saying it",
          "A source says that these words were not said, or were denied.",
          "Reis denied saying “it is over”.", "“It is over,” said Reis.", "Reis denied saying “it is over”.",
          "Leave the quotation out, or report the denial."),
    Check("quote", "unsupported", "not-in-sources", "No source has this quotation",
          "No rule and no source holds these words or words close to them. It may be invented.",
          "", "“We are delighted,” said the mayor.", "The mayor welcomed the decision.", _ADD_SOURCE),
    Check("quote", "disputed", "sources-disagree", "The sources quote it differently",
          "Some sources have these words, others have them differently or from another speaker.",
          "One report: “a great day”. Another: “a good day”.", "“A great day,” he said.", "He called it a good day.",
          _SETTLE),
    # attendance
    Check("attendance", "contradiction", "was-absent", "Said to have come, did not",
          "A rule or a source says that this person or organisation was not there.",
          "The treasurer missed the meeting.", "The treasurer attended the meeting.",
          "The treasurer missed the meeting.", _CORRECT),
    Check("attendance", "contradiction", "was-present", "Said to have stayed away, came",
          "A rule or a source says that this person or organisation was there.",
          "The treasurer attended the meeting.", "The treasurer skipped the meeting.",
          "The treasurer attended the meeting.", _CORRECT),
    Check("attendance", "contradiction", "not-expected", "Said to be coming, was not expected",
          "A rule or a source says that this person or organisation was not expected or had declined.",
          "The treasurer has declined the invitation.", "The treasurer is expected at the meeting.",
          "The treasurer will not come to the meeting.", _CORRECT),
    Check("attendance", "contradiction", "not-listed", "Not on the complete list",
          "A rule lists everybody who was there (`complete: true`), and this name is not among them.",
          "Present (complete): Reis, Wei.", "Reis, Wei and Okoro attended.", "Reis and Wei attended.", _CORRECT),
    Check("attendance", "unsupported", "not-in-sources", "No source has them there",
          "Neither a rule nor a source says whether this person or organisation was at the event.",
          "Reis attended.", "Reis and Okoro attended.", "Reis attended.", _ADD_SOURCE),
    Check("attendance", "disputed", "sources-disagree", "The sources differ on who was there",
          "Some sources say that they were there, others that they were not.",
          "One report: Okoro came. Another: Okoro stayed away.", "Okoro attended.", "Okoro was invited.", _SETTLE),
    # roles
    Check("role", "contradiction", "wrong-office", "Another office",
          "The rules or the sources give this person another office, or give this office of another body.",
          "Ana Reis, the finance minister", "Ana Reis, the health minister", "Ana Reis, the finance minister",
          _CORRECT),
    Check("role", "contradiction", "former-office", "No longer, or not yet, in office",
          "The person held the office before, or is only elected or acting, and the draft says otherwise.",
          "The former mayor, Lu Wei", "The mayor, Lu Wei", "The former mayor, Lu Wei", _CORRECT),
    Check("role", "contradiction", "differs-within-draft", "Two offices that exclude each other",
          "The draft itself gives one person two offices that cannot both be right.",
          "", "Mayor Lu Wei … Lu Wei, the mayor's deputy, …", "Mayor Lu Wei … Lu Wei, the mayor, …",
          "Decide which is right."),
    Check("role", "unsupported", "not-in-sources", "No source has this office",
          "Neither a rule nor a source says that this person holds this office.",
          "Ana Reis spoke first.", "Ana Reis, the chief engineer, spoke first.", "Ana Reis spoke first.", _ADD_SOURCE),
    Check("role", "disputed", "sources-disagree", "The sources differ on the office",
          "Some sources back this office, others give another.",
          "One report: director Reis. Another: deputy director Reis.", "Director Ana Reis", "Ana Reis", _SETTLE),
    # names
    Check("name", "contradiction", "misspelt", "A known name, spelt otherwise",
          "The name comes very near to one in the rules or the sources, and none is spelt this way.",
          "Marguerite Okoro won.", "Margeurite Okoro won.", "Marguerite Okoro won.",
          "Take the suggested spelling, or declare this one as an alias in a rule file."),
    Check("name", "contradiction", "other-name", "Another name in its place",
          "A source says the same of somebody or something else.",
          "Porto beat Braga.", "Braga beat Porto.", "Porto beat Braga.", _CORRECT),
    Check("name", "unsupported", "not-in-sources", "Nobody has heard of this name",
          "The name stands in no rule and no source.",
          "", "The inquiry is led by Peter Example.", "The inquiry has begun.", _ADD_SOURCE),
    Check("name", "disputed", "sources-disagree", "The sources name different ones",
          "Some sources name this one, others name another in the same place.",
          "One report: Reis scored. Another: Wei scored.", "Reis scored.", "A late goal decided it.", _SETTLE),
    # statements
    Check("statement", "contradiction", "turned-round", "The opposite of what the source says",
          "The sentence follows a source closely but denies it, or puts the deciding word's opposite.",
          "The board rejected the offer.", "The board accepted the offer.", "The board rejected the offer.", _CORRECT),
    Check("statement", "disputed", "sources-disagree", "The sources say opposite things",
          "Some sources say what the sentence says, others the opposite.",
          "One report: the board accepted. Another: it rejected.", "The board accepted the offer.",
          "Reports differ on whether the board accepted.", _SETTLE),
    # directives
    Check("directive", "unused", "unused", "A directive that suppresses nothing",
          "No finding needed this comment: the fault is gone, or the name or the place is wrong.",
          "", "<!-- factlint-disable-next-line figure --> above a line without a finding", "the line alone",
          "Remove the comment."),
    Check("directive", "expired", "expired", "A directive past its day",
          "The day after `until=` has come; what the comment hid is reported again.",
          "", "<!-- factlint-disable figure until=2020-01-31 -->", "<!-- factlint-disable figure until=2099-01-31 -->",
          "Settle the finding, or set a new day."),
    Check("directive", "unknown", "unknown", "A directive that cannot be read",
          "The comment starts with factlint but its action or a name in it is not known, so it suppresses nothing.",
          "", "<!-- factlint-disable figrue -->", "<!-- factlint-disable figure -->",
          "Correct the spelling; `factlint explain` lists the names."),
)  # fmt: skip


def find(name: str) -> list[Check]:
    """The checks that a name stands for: a kind, kind/verdict, code, kind/code, or kind/*; none when unknown."""
    kind = name.removesuffix("/*")
    return [check for check in CHECKS if kind == check.kind or name in (check.check, check.code, check.name)]


def get(kind: str, code: str) -> Check | None:
    """The check of a finding."""
    return next((check for check in CHECKS if check.kind == kind and check.code == code), None)


def selectable() -> Iterator[str]:
    """Every name that `--select`, `--ignore` and directives take, rule ids apart."""
    seen: set[str] = set()
    for check in CHECKS:
        supported = () if check.kind == "directive" else (f"{check.kind}/supported",)
        for name in (check.kind, check.check, check.name, *supported):
            if name not in seen:
                seen.add(name)
                yield name


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that a misspelt one most likely meant."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return close[0] if close else None


def explain(check: Check) -> str:
    """A check in Markdown, for people."""
    lines = [f"### {check.name}", "", f"**{check.title}.** {check.meaning}", ""]
    if check.source:
        lines.append(f"- Source: {_literal(check.source)}")
    lines += [f"- Bad: {_literal(check.bad)}", f"- Good: {_literal(check.good)}", "", check.advice]
    return "\n".join(lines)


def document() -> str:
    """docs/checks.md."""
    parts = [
        "# Checks",
        "Written by `factlint explain --all`; change factlint/verify/catalogue.py and run it again.",
        _PREFACE,
    ]
    for kind, meaning in KINDS.items():
        parts.append(f"## {kind}")
        parts.append(meaning)
        for check in CHECKS:
            if check.kind == kind:
                parts.append(explain(check).replace("\n\n", f"\n\nVerdict: {check.verdict}.\n\n", 1))
    return "\n\n".join(parts) + "\n"


def _literal(text: str) -> str:
    """Comments would vanish from rendered Markdown; everything else reads better as prose."""
    return f"`{text}`" if "<!--" in text else text
