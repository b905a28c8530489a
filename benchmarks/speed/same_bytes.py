"""`python -m benchmarks.speed.same_bytes OTHER`: whether this checkout and another give the same reports, to the byte.

Both check the labelled drafts of `tests/drafts`, the drafts of `examples/` and, where the evaluation data lies beside
this checkout, a sample of its edited sentences; whatever a report holds is compared, every claim with its reasons too.
To be run with the untouched checkout as OTHER before an optimisation is committed. Exit status 1 where they differ.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
EDITS = 300


def reports(inputs: Path, edits: int) -> dict[str, str]:
    """By name of the draft, its whole report as text, from whichever factlint is importable."""
    from factlint import Linter, Source

    found: dict[str, str] = {}
    for draft in sorted((inputs / "tests" / "drafts").glob("*/*/draft.md")):
        rules, sources = sorted(draft.parent.glob("rules.yaml")), sorted((draft.parent / "sources").iterdir())
        found[f"{draft.parent.parent.name}/{draft.parent.name}"] = _report(Linter(rules, sources), draft)
    story = Linter([inputs / "rules"], [inputs / "seeds"])
    for draft in sorted((inputs / "examples").glob("*.md")):
        found[draft.name] = _report(story, draft)
    data = inputs.parent / "shared" / "data" / "perturb.dev.jsonl"
    if data.exists():
        lines = data.read_text(encoding="utf-8").splitlines()
        for line in lines[:: max(1, len(lines) // edits)]:
            item = json.loads(line)
            report = Linter(corpus=[Source(item["source"])]).check_text(item["draft"], "draft.txt")
            found[item["id"]] = _written(report)
    return found


def _report(linter: object, draft: Path) -> str:
    return _written(linter.check_text(draft.read_text(encoding="utf-8"), draft.name))  # type: ignore[attr-defined]


def _written(report: object) -> str:
    whole = report.to_dict() | {"claims": [claim.to_dict() for claim in report.claims]}  # type: ignore[attr-defined]
    return json.dumps(whole, sort_keys=True, ensure_ascii=False)


def _from(checkout: Path, edits: int) -> dict[str, str]:
    command = [sys.executable, str(Path(__file__).resolve()), "--print", "--edits", str(edits)]
    environment = os.environ | {"PYTHONPATH": str(checkout), "PYTHONHASHSEED": str(len(str(checkout)) % 2)}
    done = subprocess.run(command, env=environment, cwd=checkout, stdout=subprocess.PIPE, check=True)
    loaded: dict[str, str] = json.loads(done.stdout)
    home = loaded.pop("factlint")
    if not Path(home).is_relative_to(checkout.resolve()):
        raise SystemExit(f"{checkout} was to be measured, but factlint came from {home}")
    return loaded


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.same_bytes", description=__doc__)
    parser.add_argument("other", metavar="OTHER", nargs="?", type=Path, help="the checkout to compare with")
    parser.add_argument("--this", type=Path, default=HERE, help="the checkout that was changed (default: this one)")
    parser.add_argument("--edits", type=int, default=EDITS, help="how many edited sentences to check")
    parser.add_argument("--print", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args(arguments)
    if args.print:
        import factlint

        print(json.dumps({"factlint": factlint.__file__} | reports(HERE, args.edits)))
        return 0
    if args.other is None:
        parser.error("name the checkout to compare with")
    before, after = _from(args.other, args.edits), _from(args.this, args.edits)
    different = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    for name in different:
        print(f"{name}: {_first_difference(before.get(name, ''), after.get(name, ''))}")
    print(f"{len(before)} drafts, {len(different)} differ")
    return int(bool(different))


def _first_difference(before: str, after: str) -> str:
    pairs = enumerate(zip(before, after, strict=False))
    place = next((i for i, (one, other) in pairs if one != other), min(len(before), len(after)))
    start = max(0, place - 60)
    return f"…{before[start : place + 60]}… became …{after[start : place + 60]}…"


if __name__ == "__main__":
    sys.exit(main())
