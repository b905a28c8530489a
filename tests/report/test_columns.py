"""Positions that a format counts in its own way."""

from __future__ import annotations

import json

from factlint.report import Options, renderer
from tests.report import specimen


def test_rdjson_counts_bytes() -> None:
    (found,) = [
        entry
        for entry in json.loads(renderer("rdjson").render(specimen.everything(), Options()))["diagnostics"]
        if entry["code"]["value"] == "name/not-in-sources"
    ]
    line = specimen.TEXT.split("\n")[4].encode()
    span = found["location"]["range"]
    assert line[span["start"]["column"] - 1 : span["end"]["column"] - 1].decode() == "日本の代表団"


def test_junit_fails_on_what_the_run_fails_on() -> None:
    report = specimen.everything()
    strict = renderer("junit").render(report, Options(fail_on="unsupported"))
    never = renderer("junit").render(report, Options(fail_on="never"))
    assert strict.count("<failure ") == 5
    assert never.count("<failure ") == 0
    assert never.count("<testcase ") == strict.count("<testcase ") == len(report.findings)
