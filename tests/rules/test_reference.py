"""The schema and the reference page say what the loader does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from factlint.errors import RuleError
from factlint.rules.keys import COMMON_FACT_KEYS, ENTITY_KEYS, EXAMPLE_KEYS, FACT_KEYS, FILE_KEYS, Key
from factlint.rules.loading import load_rule_text
from factlint.rules.reference import OPENING, reference_page
from factlint.rules.schema import rule_file_schema
from tests.tables import read_table

ROOT = Path(__file__).parents[2]
FAULTS = read_table(Path(__file__).parent / "cases" / "faults.yaml")
VALIDATOR = Draft202012Validator(rule_file_schema())
SHAPELESS = ("the key '", "the id '", "the value cannot", "the value is empty", "the tolerance", "'valid' ends")
ACROSS = ("Ada stands", "'Ada", "anchors", "the tag", "a second document", "a tab", "not valid YAML", "U+")
"""What a schema cannot tell: values that must be read, names that must be unique, and YAML itself."""


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(rule_file_schema())
    assert json.loads(json.dumps(rule_file_schema())) == rule_file_schema()


def test_the_rules_of_the_example_fit_the_schema() -> None:
    text = (ROOT / "rules" / "brussels-2024-12-18.yaml").read_text(encoding="utf-8")
    assert [error.message for error in VALIDATOR.iter_errors(as_json(text))] == []


@pytest.mark.parametrize(
    "case",
    [
        case
        for case in FAULTS
        if not any(each.split(": ", 1)[1].startswith(SHAPELESS + ACROSS) for each in case["problems"])
    ],
    ids=lambda case: case["name"],
)
def test_the_schema_refuses_what_the_loader_refuses(case: dict[str, str]) -> None:
    assert not VALIDATOR.is_valid(as_json(case["file"]))


def as_json(text: str) -> object:
    """What an editor's YAML server hands to the schema: dates are text."""
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


def test_the_page_is_up_to_date() -> None:
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == reference_page()


def test_the_page_tells_of_every_key() -> None:
    tables = [FILE_KEYS, ENTITY_KEYS, COMMON_FACT_KEYS, EXAMPLE_KEYS, *FACT_KEYS.values()]
    page = reference_page()
    assert [key.name for keys in tables for key in keys if f"| `{key.name}`" not in page] == []


def test_the_page_opens_with_a_file_that_loads() -> None:
    text = OPENING.split("```yaml\n")[1].split("```")[0]
    assert [rule.id for rule in load_rule_text(text).rules] == ["budget-2024"]


@pytest.mark.parametrize("key", [key for keys in FACT_KEYS.values() for key in keys], ids=lambda key: key.name)
def test_the_example_of_a_key_has_its_name(key: Key) -> None:
    assert key.example.startswith(f"{key.name}:")


@pytest.mark.parametrize("kind", list(FACT_KEYS))
def test_the_examples_of_a_kind_load_together(kind: str) -> None:
    keys = [*COMMON_FACT_KEYS[2:], *FACT_KEYS[kind]]  # type: ignore[index]
    lines = ["id: a", f"kind: {kind}", *(key.example for key in keys if key.name != "tolerance")]
    text = "factlint: 1\nfacts:\n  - " + "\n    ".join(lines) + "\n"
    try:
        load_rule_text(text)
    except RuleError as error:
        pytest.fail(f"{text}\n{error}")
    assert VALIDATOR.is_valid(as_json(text))
