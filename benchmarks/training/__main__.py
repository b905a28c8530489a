"""Learn what the features of sameness and of displaced names weigh, and write them into `factlint/verify`.

    python -m benchmarks.training [--data ../shared/data]

Every claim of a true draft that agrees with a fact of its source gives one pair of the same subject; the same claim
with every other comparable fact gives pairs of two subjects. Edited drafts give the same pairs with the value changed,
so that no feature can learn to look at the value. Only the training half is read.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.quality.dataset import half_of
from benchmarks.training.names import name_pairs
from benchmarks.training.turned import rows_of
from factlint.corpus.memory import MemoryCorpus
from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.comparison import Comparison
from factlint.values.dates import PartialDate
from factlint.values.quantity import Quantity
from factlint.verify import sameness
from factlint.verify.displacement import FEATURES as displacement_features
from factlint.verify.facing import SentenceView
from factlint.verify.measured import gather
from factlint.verify.turning import FEATURES as turning_features

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement

Pair = tuple[tuple[float, ...], bool, float]
VERIFY = Path(__file__).parents[2] / "factlint" / "verify"
Row = tuple[tuple[float, ...], bool, float]
ROUNDS, RIDGE = 12, 0.5
LONGEST = 12_000
"""Sources beyond this many characters are left out: they cost most and add little."""


def pairs_of(item: dict[str, Any]) -> Iterator[Pair]:
    """Features, whether both are about one thing, and the pair's weight."""
    corpus = MemoryCorpus()
    corpus.add(read_text(item["source"], "source.txt"))
    true = _claims(item["true_draft"], corpus)
    edited = _claims(item["draft"], corpus)
    for number, (view, claim) in enumerate(true):
        answers = list(gather(claim, view))
        right = max(
            (c for c in answers if c.comparison is Comparison.AGREE), key=lambda c: c.same.probability, default=None
        )
        if right is None or not (right.same.features[0] >= 0.5 or distinctive(claim.value)):
            continue
        yield from _labelled(answers, right.fact)
        if len(true) == len(edited):
            other_view, other = edited[number]
            yield from _labelled(list(gather(other, other_view)), right.fact)


def distinctive(value: object) -> bool:
    """Whether one value seldom stands in a text twice for two things: two digits at least, or a day of the year."""
    if isinstance(value, Quantity):
        digits = value.low.normalize().as_tuple().digits
        return len(digits) >= 3 or (len(digits) >= 2 and value.unit not in ("", "ordinal", "year"))
    return isinstance(value, PartialDate) and value.day is not None and value.month is not None


def faithful_pairs_of(item: dict[str, Any]) -> Iterator[Pair]:
    """The same of a summary that people found faithful: its distinctive values and the source's."""
    corpus = MemoryCorpus()
    corpus.add(read_text(item["source"], "source.txt"))
    for view, claim in _claims(item["draft"], corpus):
        answers = list(gather(claim, view))
        agreeing = [c for c in answers if c.comparison is Comparison.AGREE]
        if agreeing and distinctive(claim.value):
            right = max(agreeing, key=lambda c: c.same.probability)
            yield from _labelled(answers, right.fact)


def _claims(draft: str, corpus: MemoryCorpus) -> list[tuple[SentenceView, Statement]]:
    document = read_text(draft, "draft.txt")
    claims = read_statements(document)
    found = []
    for sentence in document.sentences:
        own = [claim for claim in claims if claim.sentence is sentence]
        view = SentenceView(sentence, own, corpus)
        found += [(view, claim) for claim in own if claim.kind in ("figure", "date")]
    return found


def _labelled(candidates: list[Any], right: Statement) -> Iterator[Pair]:
    wrong = [c for c in candidates if c.fact.text != right.text and c.fact is not right]
    for candidate in candidates:
        if candidate.fact is right or (
            candidate.fact.sentence is right.sentence and candidate.fact.start == right.start
        ):
            yield candidate.same.features, True, 1.0
    for candidate in wrong:
        if str(candidate.fact.value) != str(right.value):
            yield candidate.same.features, False, 1.0


def learn(pairs: list[Pair], width: int, *, balanced: bool) -> tuple[float, list[float]]:
    """Logistic regression by Newton's method with a small ridge; deterministic.

    `balanced`: both classes weigh the same, however many pairs each has.
    """
    positives = sum(same for _, same, _ in pairs)
    share = {True: len(pairs) / 2 / positives, False: len(pairs) / 2 / (len(pairs) - positives)} if balanced else {}
    weights = [0.0] * (width + 1)
    rows = [((1.0, *features), same, weight * share.get(same, 1.0)) for features, same, weight in pairs]
    for _ in range(ROUNDS):
        slope, curve = _derivatives(rows, weights)
        step = _solve(curve, slope)
        weights = [w - s for w, s in zip(weights, step, strict=True)]
    return weights[0], weights[1:]


def _derivatives(rows: list[Row], weights: list[float]) -> tuple[list[float], list[list[float]]]:
    size = len(weights)
    slope = [RIDGE * w if i else 0.0 for i, w in enumerate(weights)]
    curve = [[RIDGE if i == j else 0.0 for j in range(size)] for i in range(size)]
    for features, same, weight in rows:
        score = sum(w * f for w, f in zip(weights, features, strict=True))
        chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
        error, bend = (chance - same) * weight, chance * (1 - chance) * weight
        present = [(i, f) for i, f in enumerate(features) if f]
        for i, f in present:
            slope[i] += error * f
            for j, g in present:
                curve[i][j] += bend * f * g
    return slope, curve


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss-Jordan elimination with partial pivoting."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        lead = rows[column][column]
        rows[column] = [value / lead for value in rows[column]]
        for other in range(size):
            if other != column and rows[other][column]:
                factor = rows[other][column]
                rows[other] = [v - factor * u for v, u in zip(rows[other], rows[column], strict=True)]
    return [row[-1] for row in rows]


def report(title: str, names: tuple[str, ...], pairs: list[Pair], bias: float, weights: list[float]) -> None:
    """What was learned, and how well it tells the training pairs apart."""
    scores = [(bias + sum(w * f for w, f in zip(weights, fs, strict=True)), same) for fs, same, _ in pairs]
    found = sum(score > 0 for score, same in scores if same)
    false = sum(score > 0 for score, same in scores if not same)
    positives = sum(same for _, same in scores)
    print(f"{title}: {len(pairs)} pairs, {positives} positive, {found} found, {false} false")
    for name, weight in zip(("bias", *names), (bias, *weights), strict=True):
        print(f"    {name:12s} {weight:+.2f}")


def write(file: str, title: str, names: tuple[str, ...], bias: float, weights: list[float]) -> None:
    """The weights as a module that an editor can read."""
    rows = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in zip(names, weights, strict=True))
    (VERIFY / file).write_text(
        f'"""{title} Written by `python -m benchmarks.training`; do not edit."""\n\n'
        "from __future__ import annotations\n\n"
        f"BIAS = {bias:.2f}\n\nWEIGHTS: dict[str, float] = {{\n{rows}}}\n",
        encoding="utf-8",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Learn the weights of sameness and of displaced names.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--every", type=int, default=1, help="read one item in so many")
    parser.add_argument("--dry", action="store_true", help="print the weights and write nothing")
    options = parser.parse_args()
    lines = (options.data / "perturb.dev.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines]
    train = [item for item in items if half_of(item["article"]) == "train"][:: options.every]
    natural = [
        item
        for path in sorted((options.data / "natural").glob("*.dev.jsonl"))
        if not path.name.startswith("checkable")
        for item in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if item["label"] == "consistent" and len(item["source"]) < LONGEST and half_of(item["article"]) == "train"
    ][:: options.every]
    faithful = [pair for item in natural for pair in faithful_pairs_of(item)]
    print(f"{len(train)} edits; {len(natural)} faithful summaries give {len(faithful)} pairs")
    tasks = (
        ("weights.py", "What each feature of sameness weighs.", sameness.FEATURES, pairs_of),
        ("weights_names.py", "What each feature of a displaced name weighs.", displacement_features, None),
        ("weights_turned.py", "What each feature of a statement turned round weighs.", turning_features, rows_of),
    )
    for file, title, names, collect in tasks:
        if collect is None:
            pairs = list(name_pairs(train, natural))
        else:
            pairs = [pair for item in train for pair in collect(item)]
            pairs += faithful if collect is pairs_of else [pair for item in natural for pair in collect(item)]
        bias, weights = learn(pairs, len(names), balanced=collect is not None)
        report(file, names, pairs, bias, weights)
        if not options.dry:
            write(file, title, names, bias, weights)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
