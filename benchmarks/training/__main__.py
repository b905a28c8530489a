"""Learn what each feature of sameness weighs, and write `factlint/verify/weights.py`.

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
from factlint.corpus.memory import MemoryCorpus
from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.comparison import Comparison
from factlint.verify.facing import SentenceView
from factlint.verify.measured import gather
from factlint.verify.sameness import FEATURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement

Pair = tuple[tuple[float, ...], bool, float]
WEIGHTS = Path(__file__).parents[2] / "factlint" / "verify" / "weights.py"
ROUNDS, RATE, RIDGE = 400, 0.8, 1e-4


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
        if right is None or right.same.features[0] < 0.5:
            continue
        yield from _labelled(answers, right.fact)
        if len(true) == len(edited):
            other_view, other = edited[number]
            yield from _labelled(list(gather(other, other_view)), right.fact)


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


def learn(pairs: list[Pair]) -> tuple[float, list[float]]:
    """Logistic regression by gradient descent with a small ridge; deterministic."""
    width = len(FEATURES)
    bias, weights = 0.0, [0.0] * width
    positives = sum(weight for _, same, weight in pairs if same)
    negatives = sum(weight for _, same, weight in pairs if not same)
    balance = {True: 0.5 / positives, False: 0.5 / negatives}
    for _ in range(ROUNDS):
        slope_bias, slope = 0.0, [0.0] * width
        for features, same, weight in pairs:
            score = bias + sum(w * f for w, f in zip(weights, features, strict=True))
            error = (1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - same) * weight * balance[same]
            slope_bias += error
            for i, feature in enumerate(features):
                if feature:
                    slope[i] += error * feature
        bias -= RATE * 8 * slope_bias
        weights = [w - RATE * 8 * (s + RIDGE * w) for w, s in zip(weights, slope, strict=True)]
    return bias, weights


def write(bias: float, weights: list[float]) -> None:
    """The weights as a module that an editor can read."""
    rows = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in zip(FEATURES, weights, strict=True))
    WEIGHTS.write_text(
        '"""What each feature of sameness weighs. Written by `python -m benchmarks.training`; do not edit."""\n\n'
        "from __future__ import annotations\n\n"
        f"BIAS = {bias:.2f}\n\nWEIGHTS: dict[str, float] = {{\n{rows}}}\n",
        encoding="utf-8",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Learn the weights of sameness.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--every", type=int, default=1, help="read one item in so many")
    parser.add_argument("--dry", action="store_true", help="print the weights and write nothing")
    options = parser.parse_args()
    lines = (options.data / "perturb.dev.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines]
    train = [item for item in items if half_of(item["article"]) == "train"][:: options.every]
    pairs = [pair for item in train for pair in pairs_of(item)]
    bias, weights = learn(pairs)
    right = sum(((bias + sum(w * f for w, f in zip(weights, fs, strict=True))) > 0) == same for fs, same, _ in pairs)
    print(f"{len(train)} items, {len(pairs)} pairs, {sum(s for _, s, _ in pairs)} same; {right / len(pairs):.1%} right")
    for name, weight in zip(("bias", *FEATURES), (bias, *weights), strict=True):
        print(f"{name:12s} {weight:+.2f}")
    if not options.dry:
        write(bias, weights)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
