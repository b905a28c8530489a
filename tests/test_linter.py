"""The Python door: what it takes, what it gives back, what it raises, and that threads may share it."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import factlint
from factlint import FactlintError, Linter, Source
from factlint.verify.checker import Checker
from tests.observatory import DRAFT, LEDGER, RULES, WIRE, as_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint import Finding
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document
    from factlint.verify.judgement import Judgement


@pytest.fixture
def linter(tmp_path: Path) -> Linter:
    rules = tmp_path / "rules.yaml"
    rules.write_text(RULES, "utf-8")
    return Linter(rules=[rules], corpus=[WIRE, LEDGER])


class TestPython:
    def test_a_source_in_memory(self) -> None:
        report = Linter(corpus=[WIRE]).check_text("Ruth Okoye put the cost of the survey at €3.4 million.")
        (finding,) = report.findings
        assert (finding.path, finding.kind, finding.verdict) == ("draft.md", "figure", "contradiction")
        assert finding.evidence[0].path == "wire.txt"

    def test_the_date_of_a_source_resolves_its_weekdays(self) -> None:
        source = Source("The dam was closed on Tuesday.", "wire.txt", date="2024-03-14")
        claimed = {
            c.claim.text: c for c in Linter(corpus=[source]).check_text("The dam was closed on 12 March 2024.").claims
        }
        assert claimed["12 March 2024"].verdict == "supported"
        assert claimed["12 March 2024"].evidence[0].value == "2024-03-12"

    def test_rules_alone(self, tmp_path: Path) -> None:
        (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
        linter = Linter(rules=[tmp_path / "rules.yaml"])
        (finding,) = linter.check_text("The observatory counted 421 meteors that night.").findings
        assert (finding.rule, finding.suggestion) == ("meteors", "412")

    def test_files_and_text_are_checked_alike(self, linter: Linter, tmp_path: Path) -> None:
        path = tmp_path / "draft.md"
        path.write_text(DRAFT, "utf-8")
        assert as_json(linter.check(path)) == as_json(linter.check_text(DRAFT, path=str(path)))

    def test_from_config(self, tmp_path: Path) -> None:
        (tmp_path / "seeds").mkdir()
        (tmp_path / "seeds" / "wire.md").write_text(WIRE.text, "utf-8")
        (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
        config = tmp_path / "factlint.yaml"
        config.write_text("rules: [rules.yaml]\ncorpus: [seeds/]\nignore: [quote]\nseverity: {unsupported: info}\n")
        report = Linter.from_config(config).check_text(DRAFT)
        assert {f.severity for f in report.findings if f.verdict == "unsupported"} == {"info"}
        assert "quote" not in {finding.kind for finding in report.findings}
        assert "meteors" in {finding.rule for finding in report.findings}

    def test_select_and_ignore(self) -> None:
        every = {f.check for f in Linter(corpus=[WIRE, LEDGER]).check_text(DRAFT).findings}
        assert {"figure/contradiction", "figure/unsupported", "quote/contradiction"} <= every
        chosen = Linter(corpus=[WIRE, LEDGER], select=["figure"], ignore=["figure/not-in-sources"]).check_text(DRAFT)
        assert {f.check for f in chosen.findings} == {c for c in every if c.startswith("figure/")} - {
            "figure/unsupported"
        }

    def test_nothing_is_printed(self, linter: Linter, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        linter.check_text(DRAFT)
        linter.check(tmp_path / "missing.md")
        assert capfd.readouterr() == ("", "")

    def test_a_missing_draft_is_a_problem_of_the_report(self, linter: Linter, tmp_path: Path) -> None:
        present = tmp_path / "draft.md"
        present.write_text(DRAFT, "utf-8")
        report = linter.check(tmp_path / "missing.md", present)
        assert [Path(problem.path).name for problem in report.problems] == ["missing.md"]
        assert report.summary.drafts == 1
        assert report.findings

    def test_a_fault_of_ours_is_told_of_the_draft_it_met(
        self, linter: Linter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        judge = Checker.judge

        def fail(self: Checker, document: Document, claims: Sequence[Statement]) -> list[Judgement]:
            return judge(self, document, claims) if "second" in document.path else [][1]

        monkeypatch.setattr(Checker, "judge", fail)
        paths = [tmp_path / "first.md", tmp_path / "second.md"]
        for path in paths:
            path.write_text(DRAFT, "utf-8")
        report = linter.check(*paths)
        (problem,) = report.problems
        assert problem.path == str(paths[0])
        assert re.fullmatch(r"factlint failed \(IndexError at linter\.py:\d+\); please report this", problem.message)
        assert {finding.path for finding in report.findings} == {str(paths[1])}
        with pytest.raises(factlint.DraftError, match="please report"):
            linter.check_text(DRAFT)

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            ({"corpus": ["nowhere/"]}, "SourceError"),
            ({"rules": ["nowhere.yaml"]}, "RuleError"),
            ({"as_of": "yesterday"}, "UsageError"),
            ({"corpus": [Source("a", date="14/03/2024")]}, "UsageError"),
        ],
    )
    def test_bad_input(self, arguments: dict[str, Any], error: str) -> None:
        with pytest.raises(getattr(factlint, error)) as caught:
            Linter(**arguments)
        assert isinstance(caught.value, FactlintError)
        assert caught.value.problems

    def test_bad_files(self, tmp_path: Path) -> None:
        (tmp_path / "rules.yaml").write_text("factlint: 1\nfacts: [{id: a, kind: figur}]\n", "utf-8")
        with pytest.raises(factlint.RuleError, match="figure"):
            Linter(rules=[tmp_path / "rules.yaml"])
        (tmp_path / "source.md").write_bytes(b"caf\xe9")
        with pytest.raises(FactlintError, match=r"source\.md"):
            Linter(corpus=[tmp_path / "source.md"])
        (tmp_path / "factlint.yaml").write_text("corpsu: [seeds/]\n", "utf-8")
        with pytest.raises(factlint.ConfigError, match="corpus"):
            Linter.from_config(tmp_path / "factlint.yaml")

    def test_from_several_threads(self, linter: Linter) -> None:
        """The first look-ups build tables; eight threads that start together must not see them half built."""
        drafts = [DRAFT.replace("421", str(400 + i)) for i in range(24)]
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda draft: as_json(linter.check_text(draft)), drafts))
        assert together == [as_json(linter.check_text(draft)) for draft in drafts]

    def test_every_public_name_is_there(self) -> None:
        assert all(getattr(factlint, name) is not None for name in factlint.__all__)
        with pytest.raises(AttributeError, match="Lintre"):
            factlint.Lintre  # noqa: B018


class TestSuppression:
    def told(self, text: str) -> list[Finding]:
        return list(Linter(corpus=[WIRE]).check_text(text).findings)

    def test_a_whole_file(self) -> None:
        assert self.told("There were 17 foxes.")
        assert not self.told("---\nfactlint: off\n---\nThere were 17 foxes.")

    def test_a_line_and_a_range(self) -> None:
        line = "<!-- factlint-disable-next-line figure -- twice -->\nThere were 17 foxes.\n\nThere were 18 hares."
        assert [finding.claim.text for finding in self.told(line)] == ["18"]
        passage = (
            "<!-- factlint-disable -->\n\nThere were 17 foxes.\n\n<!-- factlint-enable -->\n\nThere were 18 hares.\n"
        )
        assert [finding.claim.text for finding in self.told(passage)] == ["18"]

    def test_directives_that_do_nothing_are_told(self) -> None:
        text = (
            "<!-- factlint-disable-next-line quote -->\nThere were 17 foxes.\n\n"
            "<!-- factlint-disable-next-line figure until=2020-01-31 -->\nThere were 18 hares.\n\n"
            "<!-- factlint-disable-next-lien figure -->\nThere were 19 owls.\n"
        )
        findings = self.told(text)
        assert [f.check for f in findings if f.kind == "directive"] == [
            "directive/unused",
            "directive/expired",
            "directive/unknown",
        ]
        assert {f.severity for f in findings if f.kind == "directive"} == {"warning"}
        assert [f.claim.text for f in findings if f.kind == "figure"] == ["17", "18", "19"]

    def test_sic_accepts_the_quoted_word(self) -> None:
        assert self.told('"We had nine cleer nights in a row," she said.')
        assert not self.told('"We had nine cleer [sic] nights in a row," she said.')
