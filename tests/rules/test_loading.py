"""Rule files become rules, or an error that says everything that is wrong with them."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.errors import RuleError
from factlint.rules.loading import load_rule_text, load_rules
from factlint.rules.mark import Mark
from factlint.rules.model import Attendees, Rule, RuleSet, Valid
from tests.tables import read_table

CASES = read_table(Path(__file__).parent / "cases" / "faults.yaml")

GOOD = """\
factlint: 1
topic: The harbour
dateline: 2024-12-18
applies-to: ["articles/harbour/**"]
entities:
  - name: Ada Lovelace
    aliases: [Countess of Lovelace]
    roles: [Mayor of Portsmouth]
  - {name: Harbour Board, kind: organisation}
facts:
  - id: budget
    kind: figure
    about: [[budget, spending], harbour]
    value: £2 million
    tolerance: 5%
    valid: 2024-10/..
    severity: warning
    source: minutes.md
    note: Revised in May.
    examples:
      ok: ["The harbour's budget is £2 million."]
      bad: ["The harbour's budget is £3 million."]
  - id: opening
    kind: attendance
    about: [opened]
    present: [Ada Lovelace]
    absent:
      - Grace Hopper
    complete: true
  - id: tide
    kind: quote
    speaker: Ada Lovelace
    value: "“we build while the tide is out”"
"""


def load(text: str) -> RuleSet:
    return load_rule_text(text, "rules.yaml")


def rule(ruleset: RuleSet, name: str) -> Rule:
    return ruleset.by_id[name]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_every_fault_is_reported_with_its_place(case: dict[str, object]) -> None:
    with pytest.raises(RuleError) as caught:
        load(str(case["file"]))
    found = [f"{problem.line}:{problem.column}: {problem.message}" for problem in caught.value.problems]
    wanted = case["problems"]
    assert isinstance(wanted, list)
    assert len(found) == len(wanted), found
    for message, start in zip(found, wanted, strict=True):
        assert message.startswith(start)


def test_a_fault_shows_its_line() -> None:
    with pytest.raises(RuleError) as caught:
        load("factlint: 1\ntopik: Harbour\n")
    assert caught.value.problems[0].snippet == "topik: Harbour"


def test_a_file_says_what_its_rules_share() -> None:
    budget = rule(load(GOOD), "budget")
    assert (budget.topic, budget.dateline, budget.applies_to) == (
        "The harbour", date(2024, 12, 18), ("articles/harbour/**",),
    )  # fmt: skip


def test_a_figure_with_everything() -> None:
    budget = rule(load(GOOD), "budget")
    assert str(budget.value) == "2000000 GBP"
    assert budget.tolerance == Decimal(100_000)
    assert budget.about == (("budget", "spending"), ("harbour",))
    assert budget.valid == Valid(date(2024, 10, 1), None)
    assert (budget.severity, budget.note) == ("warning", "Revised in May.")
    assert budget.sources == (("minutes.md", Mark("rules.yaml", 18, 13)),)
    assert budget.examples.ok == (("The harbour's budget is £2 million.", Mark("rules.yaml", 21, 12)),)


def test_evidence_is_the_value_and_its_place() -> None:
    ruleset = load(GOOD)
    assert (rule(ruleset, "budget").place, rule(ruleset, "budget").text) == (
        Mark("rules.yaml", 14, 12), "value: £2 million",
    )  # fmt: skip
    assert rule(ruleset, "opening").text == "present: [Ada Lovelace]\nabsent:\n- Grace Hopper"


def test_attendance_lists() -> None:
    assert rule(load(GOOD), "opening").value == Attendees(("Ada Lovelace",), ("Grace Hopper",), (), True)


def test_a_quote_without_its_marks() -> None:
    tide = rule(load(GOOD), "tide")
    assert str(tide.value) == "we build while the tide is out"
    assert tide.about == (("Ada Lovelace",),)


def test_entities_by_every_name() -> None:
    ruleset = load(GOOD)
    assert ruleset.by_name["Countess of Lovelace"].name == "Ada Lovelace"
    assert ruleset.by_name["Ada Lovelace"].kind == "person"
    assert ruleset.known_names == {"ada lovelace", "countess of lovelace", "harbour board"}


def test_words_that_yaml_would_turn_into_something_else_stay_words() -> None:
    ruleset = load("factlint: 1\nentities:\n  - {name: no, kind: place, aliases: [1_000, 2024-12-18]}\n")
    assert ruleset.entities[0].names == ("no", "1_000", "2024-12-18")


@pytest.mark.parametrize(
    ("valid", "day", "holds"),
    [
        ("2024-10-01/..", date(2024, 9, 30), False),
        ("2024-10-01/..", date(2024, 10, 1), True),
        ("../2024", date(2024, 12, 31), True),
        ("../2024", date(2025, 1, 1), False),
        ("2024-02", date(2024, 2, 29), True),
        ("2024-02", None, True),
    ],
)
def test_a_fact_holds_on_the_days_it_says(valid: str, day: date | None, holds: bool) -> None:
    text = f"factlint: 1\nfacts:\n  - {{id: a, kind: date, about: b, value: 1932, valid: {valid}}}\n"
    found = load(text).rules[0].valid
    assert found is not None
    assert found.holds(day) is holds


@pytest.mark.parametrize(
    ("glob", "path", "fits"),
    [
        ("articles/harbour/**", "articles/harbour/2024/a.md", True),
        ("articles/harbour/**", "site/articles/harbour/a.md", True),
        ("articles/harbour/**", "articles/harbours/a.md", False),
        ("*.md", "drafts/a.md", True),
        ("drafts/*.md", "drafts/old/a.md", False),
        ("drafts/**/*.md", "drafts/a.md", True),
        ("./drafts/a?.md", "drafts/a1.md", True),
        ("drafts/a.md", "drafts/aXmd", False),
    ],
)
def test_globs(glob: str, path: str, fits: bool) -> None:
    text = f"factlint: 1\napplies-to: {glob!r}\nfacts:\n  - {{id: a, kind: date, about: b, value: 1932}}\n"
    assert load(text).rules[0].applies(path) is fits


def test_directories_are_read_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yml", "deep/c.yaml", "not-a-rule.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"factlint: 1\nfacts:\n  - {{id: {file.stem}, kind: date, about: b, value: 1932}}\n")
    ruleset = load_rules([tmp_path, tmp_path / "b.yaml"])
    assert [each.id for each in ruleset.rules] == ["a", "b", "c"]
    assert [Path(file).name for file in ruleset.files] == ["a.yml", "b.yaml", "c.yaml"]


def test_all_files_are_reported_in_one_go(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes("factlint: 1\ntopic: caf\xe9\n".encode("latin-1"))
    (tmp_path / "key.yaml").write_text("factlint: 1\nfact: []\n")
    with pytest.raises(RuleError) as caught:
        load_rules([tmp_path / "missing.yaml", tmp_path / "latin.yaml", tmp_path / "key.yaml"])
    found = {(Path(each.path).name, each.line, each.column): each.message for each in caught.value.problems}
    assert found == {
        ("missing.yaml", 0, 0): "no such rule file or directory",
        ("latin.yaml", 2, 11): "not UTF-8 (byte 0xE9): save the file as UTF-8",
        ("key.yaml", 2, 1): "a rule file has no key 'fact'; did you mean 'facts'?",
    }


def test_an_id_may_not_be_taken_in_another_file(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("factlint: 1\nfacts:\n  - {id: same, kind: date, about: b, value: 1932}\n")
    with pytest.raises(RuleError, match=r"b\.yaml:3:10: the id 'same' is taken by the fact at .*a\.yaml:3"):
        load_rules([tmp_path])


def test_two_files_may_speak_of_one_entity(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("factlint: 1\nentities: [{name: Ada Lovelace, aliases: [Countess]}]\n")
    (tmp_path / "b.yaml").write_text("factlint: 1\nentities: [{name: Ada Lovelace, roles: [Mayor]}]\n")
    (entity,) = load_rules([tmp_path]).entities
    assert (entity.aliases, entity.roles) == (("Countess",), ("Mayor",))


def test_a_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert rule(load_rules([tmp_path]), "budget").text == "value: £2 million"


@pytest.mark.parametrize(
    "text", ["[" * 200_000, "- " * 200_000, "{a: " * 5_000, "? " * 50_000, "a: " + "x" * 1_000_000, "\n" * 500_000]
)
def test_hostile_files_are_refused_quickly(text: str) -> None:
    begin = time.process_time()
    with pytest.raises(RuleError):
        load(text)
    assert time.process_time() - begin < 2


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from(" \n-:[]{}'\"#&*!|>%@`,abk0é\t\0"), max_size=60) | st.text(max_size=60))
def test_whatever_follows_the_version_loads_or_raises_a_rule_error(tail: str) -> None:
    try:
        ruleset = load("factlint: 1\n" + tail)
    except RuleError as error:
        outcome: object = error.problems
    else:
        outcome = ruleset.files
    assert outcome


def test_a_thousand_rules_load_quickly() -> None:
    facts = "".join(
        f"  - {{id: r{n}, kind: figure, about: [[budget, spending], ward {n}], value: £{n + 1} million}}\n"
        for n in range(1000)
    )
    begin = time.process_time()
    assert len(load("factlint: 1\nfacts:\n" + facts).rules) == 1000
    assert time.process_time() - begin < 3
