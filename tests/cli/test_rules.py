"""`factlint rules` and `factlint explain`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.cli.conftest import RULES

if TYPE_CHECKING:
    from tests.cli.conftest import Newsroom

EXAMPLES = '    examples: {ok: ["The bridge cost over £4 million."], bad: ["The bridge cost £5 million."]}\n'


def test_list(newsroom: Newsroom) -> None:
    assert newsroom.factlint("rules", "list").out == (
        "bridge-opening  date    2023-03-14    rules/bridge.yaml:6\n"
        "bridge-cost     figure  £4.2 million  rules/bridge.yaml:10\n"
    )


def test_validate_looks_into_sources(newsroom: Newsroom) -> None:
    sourced = RULES + "    source: sources/gazette.md\n"
    newsroom.write("rules/bridge.yaml", sourced)
    good = newsroom.factlint("rules", "validate")
    assert good.status == 0, good.out
    assert good.out.endswith("1 file, 2 rules: 0 errors, 1 warning\n")
    newsroom.write("rules/bridge.yaml", sourced.replace("4.2", "4.7"))
    bad = newsroom.factlint("rules", "validate")
    assert bad.status == 1
    assert "rules/bridge.yaml:11:13: error: sources/gazette.md does not hold '£4.7 million'" in bad.out


def test_examples_are_run(newsroom: Newsroom) -> None:
    newsroom.write("rules/bridge.yaml", RULES + EXAMPLES)
    good = newsroom.factlint("rules", "test")
    assert (good.status, good.out.splitlines()[-1]) == (0, "2 rules, 2 examples: 2 passed, 0 failed")
    newsroom.write("rules/bridge.yaml", RULES + EXAMPLES.replace("over £4", "over £6"))
    bad = newsroom.factlint("rules", "test")
    assert bad.status == 1
    assert bad.out.startswith("rules/bridge.yaml:11:21: bridge-cost: “The bridge cost over £6 million.” should pass: ")


def test_suggestions_are_a_rule_file(newsroom: Newsroom) -> None:
    outcome = newsroom.factlint("rules", "suggest", "sources")
    assert outcome.status == 0
    newsroom.write("rules/bridge.yaml", outcome.out)
    assert [fact["value"] for fact in yaml.safe_load(outcome.out)["facts"] if fact["kind"] == "date"]
    assert newsroom.factlint("rules", "list").status == 0


def test_schema_is_json(newsroom: Newsroom) -> None:
    assert json.loads(newsroom.factlint("rules", "schema").out)["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("action", ["list", "validate", "test"])
def test_no_rules(action: str, newsroom: Newsroom) -> None:
    newsroom.write("factlint.yaml", "corpus: [sources/]\n")
    outcome = newsroom.factlint("rules", action)
    assert outcome.status == 2
    assert outcome.err == "error: no rule file; name one, or set rules: in factlint.yaml\n"


EXPLAINED = {
    "figure": "figure/wrong-direction (contradiction): Up instead of down",
    "figure/unsupported": "figure/not-in-sources (unsupported)",
    "misspelt": "name/misspelt (contradiction)",
    "quote/wrong-speaker": "quote/wrong-speaker (contradiction): Somebody else said it",
    "directive/*": "directive/expired",
    "bridge-cost": "bridge-cost (a rule, figure): £4.2 million\n  declared:   rules/bridge.yaml:10:12\n",
}


@pytest.mark.parametrize("name", EXPLAINED)
def test_explain(name: str, newsroom: Newsroom) -> None:
    outcome = newsroom.factlint("explain", name)
    assert outcome.status == 0
    assert EXPLAINED[name] in outcome.out


def test_explain_lists_everything(newsroom: Newsroom) -> None:
    out = newsroom.factlint("explain").out
    assert "quote: Words in quotation marks, and who said them.\n" in out
    assert "  quote/altered-words" in out
