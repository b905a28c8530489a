"""Logistic regression, small and without a library: what the features of a decision weigh, and a module to keep it."""

from __future__ import annotations

import math
from pathlib import Path

Pair = tuple[tuple[float, ...], bool, float]
"""Features, whether the draft is wrong there, and the pair's weight."""
VERIFY = Path(__file__).parents[2] / "factlint" / "verify"
ROUNDS, RIDGE = 12, 0.5


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


def _derivatives(rows: list[Pair], weights: list[float]) -> tuple[list[float], list[list[float]]]:
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


def train(
    file: str, of: str, features: tuple[str, ...], pairs: list[Pair], dry: bool, *, balanced: bool = False
) -> None:
    """Learn what features weigh and write them into a module of the checker, unless it is a dry run."""
    bias, weights = learn(pairs, len(features), balanced=balanced)
    report(file, features, pairs, bias, weights)
    if not dry:
        write(file, f"What each feature of {of} weighs.", features, bias, weights)
