"""Learn what the features of displaced names, of statements turned round and of figures without support weigh.

    python -m benchmarks.training [--data ../shared/data]

Which fact a figure or a date means is learnt by a command of its own, `python -m benchmarks.training.choice`. Only the
training half of the data is read, and the project's own labelled drafts.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from benchmarks.quality.dataset import half_of
from benchmarks.training import denials, matched, names, turned, worth
from benchmarks.training.logistic import train
from factlint.verify.measuring import worth as worthwhile
from factlint.verify.naming import displacement
from factlint.verify.statements import matched as matching
from factlint.verify.statements import turning
from factlint.verify.statements.asserting import denied_alone
from tests.drafts.harness import cases

LONGEST = 12_000
"""Sources beyond this many characters are left out: they cost most and add little."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--every", type=int, default=1, help="read one item in so many")
    parser.add_argument("--dry", action="store_true", help="print the weights and write nothing")
    options = parser.parse_args()
    edits = _train(options.data / "perturb.dev.jsonl")[:: options.every]
    judged = [
        item
        for path in sorted((options.data / "natural").glob("*.dev.jsonl"))
        if not path.name.startswith("checkable")
        for item in _train(path)
        if len(item["source"]) < LONGEST
    ][:: options.every]
    faithful = [item for item in judged if item["label"] == "consistent"]
    print(f"{len(edits)} edits, {len(faithful)} faithful summaries")
    of_names = [*names.name_pairs(edits), *names.own_pairs(options.data.parent / "seeds")]
    train("naming/weights_names.py", "a displaced name", displacement.FEATURES, of_names, options.dry)
    of_turned = [row for item in (*edits, *faithful) for row in turned.rows_of(item)]
    train(
        "statements/weights_turned.py",
        "a statement turned round",
        turning.FEATURES,
        of_turned,
        options.dry,
        balanced=True,
    )
    answers = [row for item in edits for row in matched.rows_of(item)]
    answers += [row for case in cases() for row in matched.draft_rows(case)]
    train("statements/weights_matched.py", "an opposed answer", matching.FEATURES, answers, options.dry)
    of_denials = [*denials.rows_of(faithful), *(row for case in cases() for row in denials.draft_rows(case))]
    train(
        "statements/weights_denied.py",
        "a lone denial",
        denied_alone.FEATURES,
        of_denials,
        options.dry,
        balanced=True,
    )
    of_worth = [*worth.edited_rows(edits), *worth.natural_rows(judged), *worth.drafted_rows()]
    train("measuring/weights_worth.py", "a figure that nothing backs", worthwhile.FEATURES, of_worth, options.dry)
    return 0


def _train(path: Path) -> list[dict[str, Any]]:
    items = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [item for item in items if half_of(item["article"]) == "train"]


if __name__ == "__main__":
    raise SystemExit(main())
