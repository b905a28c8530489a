"""Reports made by hand, for the renderers: every verdict, every kind of evidence, and texts that would like to act."""

from __future__ import annotations

from typing import Any

from factlint.errors import Problem
from factlint.records import replace
from factlint.verify.finding import Claim, Evidence, Finding, Report, Summary

PATH = "drafts/bridge.md"
TEXT = (
    "# Harbour bridge\n"
    "\n"
    "The council approved £4.8 million for repairs to the bridge, which opened on 15 March 2023.\r\n"
    "\n"
    "“We promised lower fares to every passenger on the line by the end of the year,” said Ana Reis, the health "
    "minister, after a long meeting with 日本の代表団 and others who came.\n"
    "\t[bold]Lu Wei[/bold] \x1b[31mskipped\x1b[0m the \u202emeeting & <b>left</b>.\n"
)
SOURCE = "The bridge opened on 14 March 2023 in the presence of the mayor and of many who had waited since dawn."
SAID = "“We never promised lower fares to every single passenger on the line by the end of the year,” said Ana Reis."


def finding(words: str, kind: str, verdict: str, code: str, message: str, **rest: Any) -> Finding:
    """A finding on these words of TEXT."""
    offset = TEXT.index(words)
    end = offset + len(words)
    line = TEXT.count("\n", 0, offset) + 1
    column = offset - TEXT.rfind("\n", 0, offset)
    severity = {"supported": "none", "contradiction": "error"}.get(verdict, "warning")
    values: dict[str, Any] = {
        "path": PATH,
        "line": line,
        "column": column,
        "end_line": line,
        "end_column": column + len(words),
        "offset": offset,
        "end_offset": end,
        "kind": kind,
        "verdict": verdict,
        "code": code,
        "rule": None,
        "severity": severity,
        "message": message,
        "claim": Claim(words, rest.pop("value", words), rest.pop("about", "")),
    }
    return Finding(**(values | rest))


def everything() -> Report:
    """One finding of each sort."""
    findings = (
        finding(
            "£4.8 million", "figure", "contradiction", "wrong-value",
            "The rule bridge-cost has £4.2 million, not £4.8 million.",
            evidence=(Evidence("rules/bridge.yaml", 31, 12, "value: £4.2 million", "4200000 GBP", (7, 19)),),
            suggestion="£4.2 million", rule="bridge-cost", value="4800000 GBP", about="repairs",
            reasons=("the same thing is counted: repairs", "a rule outranks every source"),
        ),
        finding(
            "15 March 2023", "date", "contradiction", "wrong-day", "A source puts the opening on 14 March 2023.",
            evidence=(Evidence("sources/gazette.md", 4, 22, SOURCE, "2023-03-14", (21, 34)),), value="2023-03-15",
            suggestion="14 March 2023",
        ),
        finding(
            "We promised lower fares to every passenger on the line by the end of the year,", "quote",
            "contradiction", "altered-words", "A source has these words otherwise.",
            evidence=(Evidence("sources/gazette.md", 9, 2, SAID, SAID[1:91], (1, 91)),),
        ),
        finding("Ana Reis", "name", "supported", "supported", "Known.", evidence=(
            Evidence("sources/gazette.md", 9, 97, SAID, "Ana Reis", (96, 104)),)),
        finding("日本の代表団", "name", "unsupported", "not-in-sources", "No rule and no source has this name."),
        finding(
            "Lu Wei", "attendance", "disputed", "sources-disagree", "The sources differ on whether Lu Wei came.",
            evidence=tuple(
                Evidence(f"sources/{name}.md", 1, 1, "Lu Wei attended.", "present: Lu Wei @ meeting", (0, 6))
                for name in ("a", "b", "c", "d", "e")
            ),
        ),
        finding(
            "<b>left</b>", "directive", "unused", "unused", "This directive suppresses nothing; remove it.",
            severity="warning",
        ),
    )  # fmt: skip
    return Report(
        findings=findings,
        claims=findings,
        summary=Summary(1, 9, 4, 3, 1, 1, 2),
        rules=12,
        sources=5,
        unmatched_rules=("old-rule",),
        texts={PATH: TEXT},
    )


def clean() -> Report:
    """A draft without a finding."""
    return Report((), (), Summary(1, 9, 9), rules=1, sources=2, texts={PATH: TEXT})


def unreadable() -> Report:
    """A draft that could not be read beside one that is clean."""
    problem = Problem("drafts/\x1b[2Jlost.md", 0, 0, "no such file")
    return Report((), (), Summary(1, 9, 9), rules=1, sources=2, problems=(problem,), texts={PATH: TEXT})


def hostile() -> Report:
    """Everything that drafts, sources and rules can hold, in every field that a stranger may fill."""
    evil = (
        "\x1b]0;title\x07\x1b[2J[red]x[/red]\u202e\u2066\x9b31m\x7f\r\n::error::x%0A,"
        "<script>alert(1)</script>&\"'\ud800]]>"
    )
    path = "drafts/<i>%,:\x1b[1m.md"
    start = TEXT.index("£4.8")
    base = finding("£4.8 million", "figure", "contradiction", "wrong-value", evil)
    bad = replace(
        base, path=path, rule=evil, claim=Claim(evil, evil, evil), suggestion=evil, reasons=(evil,),
        evidence=(Evidence(path, 1, 1, evil, evil, (0, 4)), Evidence("x.yaml", 2, 1, evil, evil)),
    )  # fmt: skip
    text = TEXT[:start] + evil + TEXT[start:]
    quote = replace(bad, kind="quote", code="altered-words", offset=bad.offset + 1)
    return Report((bad, quote), (), Summary(1, 2, 0, 2), rules=1, unmatched_rules=(evil,), texts={path: text})
