"""Learn which fact a claim means: the weights of sameness, as a conditional choice.

    python -m benchmarks.training.choice [--data ../shared/data]

Every claim whose value a source has, and has once, is a choice among the source's comparable facts whose answer is
known. The same choice with the answer taken away is one whose answer is "none of them". Claims come from the true and
the edited drafts of the edits (an edited value meets other facts, and means the same one), from summaries that people
found faithful, and from the project's own labelled drafts. Only the training half is read.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.quality.dataset import half_of
from factlint.corpus.memory import MemoryCorpus
from factlint.kinds import read_statements
from factlint.text.reading import read_file, read_text
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.candidates import gather
from factlint.verify.evidence.facing import SentenceView
from factlint.verify.evidence.sameness import FEATURES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Document
    from factlint.verify.evidence.candidates import Candidate

WEIGHTS = Path(__file__).parents[2] / "factlint" / "verify" / "evidence" / "weights.py"
LONGEST = 12_000
"""Sources beyond this many characters are left out: they cost most and add little."""
STEPS, RATE, RIDGE = 3000, 0.05, 0.002
EDITED, FAITHFUL, NONE_SHARE, SLIPS = 1.0, 4.0, 0.35, 0.15
"""What a choice weighs by where it comes from, one whose answer is none, and a copy with a slip made in it."""


class Choice(NamedTuple):
    """Facts that compete for a claim: their features, which of them are meant (none, where all are False)."""

    features: list[tuple[float, ...]]
    meant: list[bool]
    weight: float


def choices(item: dict[str, Any]) -> Iterator[Choice]:
    """The choices of one edited sentence, or of one faithful summary."""
    corpus = MemoryCorpus()
    corpus.add(read_text(item["source"], "source.txt"))
    edited = "true_draft" in item
    true = _claims(read_text(item["true_draft"] if edited else item["draft"], "draft.txt"), corpus)
    other = _claims(read_text(item["draft"], "draft.txt"), corpus) if edited else []
    for number, (view, claim) in enumerate(true):
        candidates = list(gather(claim, view))
        meant = _meant(claim, candidates)
        if not meant:
            continue
        yield from _both(candidates, meant, EDITED if edited else FAITHFUL)
        if len(other) == len(true):
            other_view, other_claim = other[number]
            yield from _both(list(gather(other_claim, other_view)), meant, EDITED)


def draft_choices(folder: Path) -> Iterator[Choice]:
    """The choices of one labelled draft of the project."""
    corpus = MemoryCorpus()
    for path in sorted((folder / "sources").iterdir()):
        corpus.add(read_file(path))
    for view, claim in _claims(read_file(folder / "draft.md"), corpus):
        candidates = list(gather(claim, view))
        yield from _both(candidates, _meant(claim, candidates), FAITHFUL) if _meant(claim, candidates) else ()


def _claims(document: Document, corpus: MemoryCorpus) -> list[tuple[SentenceView, Statement]]:
    claims = read_statements(document)
    found = []
    for sentence in document.sentences:
        own = [claim for claim in claims if claim.sentence is sentence]
        view = SentenceView(sentence, own, corpus)
        found += [(view, claim) for claim in own if claim.kind in ("figure", "date")]
    return found


def _meant(claim: Statement, candidates: Sequence[Candidate]) -> list[Statement]:
    """The facts that a claim can only mean: those that agree, where the value is distinctive or the sentence near."""
    agreeing = [c for c in candidates if c.comparison is Comparison.AGREE]
    near = [c for c in agreeing if c.same.named("coverage") >= 0.6]
    if _distinctive(claim.value):
        return [c.fact for c in agreeing]
    return [near[0].fact] if len(near) == 1 else []


def _distinctive(value: object) -> bool:
    """Whether one value seldom stands in a text twice for two things: two digits at least, or a day of the year."""
    if isinstance(value, Quantity):
        digits = value.low.normalize().as_tuple().digits
        return len(digits) >= 3 or (len(digits) >= 2 and value.unit not in ("", "ordinal", "year"))
    return isinstance(value, PartialDate) and value.day is not None and value.month is not None


def _both(candidates: Sequence[Candidate], meant: Sequence[Statement], weight: float) -> Iterator[Choice]:
    """The choice as it is, and with what is meant taken away."""
    places = {(fact.sentence.index, fact.start) for fact in meant}
    flags = [(c.fact.sentence.index, c.fact.start) in places for c in candidates]
    if any(flags):
        yield Choice([c.same.features for c in candidates], flags, weight)
    if any(flags) and candidates[0].fact.kind == "figure":
        yield Choice(
            [_with_slip(c.same.features, flag) for c, flag in zip(candidates, flags, strict=True)], flags, SLIPS
        )
    rest = [c.same.features for c, flag in zip(candidates, flags, strict=True) if not flag]
    if rest:
        yield Choice(rest, [False] * len(rest), weight * NONE_SHARE)


def _with_slip(features: tuple[float, ...], slipped: bool) -> tuple[float, ...]:
    """The same pair, had the draft's value been the fact's with a slip of the keys."""
    at = FEATURES.index("mistyped")
    return (*features[:at], 1.0 if slipped else features[at], *features[at + 1 :])


def learn(found: Sequence[Choice]) -> np.ndarray:
    """Bias and weights by gradient ascent on the conditional likelihood, with a ridge; deterministic."""
    rows = np.array([(1.0, *features) for choice in found for features in choice.features])
    owner = np.repeat(np.arange(len(found)), [len(choice.features) for choice in found])
    meant = np.array([flag for choice in found for flag in choice.meant])
    weight = np.array([choice.weight for choice in found])
    answered = np.bincount(owner, meant, len(found)) > 0
    weights, first, second = (np.zeros(rows.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        slope = _slope(rows, owner, meant, weight, answered, weights)
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights += RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-9)
    return weights


def _slope(rows, owner, meant, weight, answered, weights) -> np.ndarray:  # type: ignore[no-untyped-def]
    size = len(weight)
    odds = np.exp(np.clip(rows @ weights, -30, 30))
    total = 1.0 + np.bincount(owner, odds, size)
    right = np.where(answered, np.bincount(owner, odds * meant, size), 1.0)
    pull = odds * meant / right[owner] * answered[owner] - odds / total[owner]
    penalty = RIDGE * weights
    penalty[0] = 0.0
    slope: np.ndarray = (rows * (pull * weight[owner])[:, None]).sum(0) / weight.sum() - penalty
    return slope


def report(found: Sequence[Choice], weights: np.ndarray) -> None:
    """How often the likeliest answer is the right one."""
    right = with_answer = false = none = 0
    for choice in found:
        odds = np.exp(np.clip(np.array([(1.0, *f) for f in choice.features]) @ weights, -30, 30))
        best = int(odds.argmax())
        sure = odds[best] / (1 + odds.sum()) >= 0.5
        if any(choice.meant):
            with_answer += 1
            right += bool(sure and choice.meant[best])
        else:
            none += 1
            false += bool(sure)
    print(f"{len(found)} choices; {right}/{with_answer} answered rightly; of {none} without answer {false} answered")


def write(weights: np.ndarray) -> None:
    """The weights as a module that an editor can read."""
    rows = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in zip(FEATURES, weights[1:], strict=True))
    WEIGHTS.write_text(
        '"""What each feature of sameness weighs. Written by `python -m benchmarks.training.choice`; do not edit.'
        '"""\n\n'
        "from __future__ import annotations\n\n"
        f"BIAS = {weights[0]:.2f}\n\nWEIGHTS: dict[str, float] = {{\n{rows}}}\n",
        encoding="utf-8",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Learn which fact a claim means.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--every", type=int, default=1, help="read one item in so many")
    options = parser.parse_args()
    files = [options.data / "perturb.dev.jsonl", *sorted((options.data / "natural").glob("*.dev.jsonl"))]
    items = [json.loads(line) for path in files if "checkable" not in path.name for line in path.open(encoding="utf-8")]
    train = [
        item
        for item in items
        if half_of(item["article"]) == "train"
        and item.get("label", "consistent") == "consistent"
        and len(item["source"]) < LONGEST
    ][:: options.every]
    found = [choice for item in train for choice in choices(item)]
    drafts = sorted(Path("tests/drafts").glob("*/*/draft.md"))
    found += [choice for path in drafts for choice in draft_choices(path.parent)]
    weights = learn(found)
    report(found, weights)
    for name, weight in zip(("bias", *FEATURES), weights, strict=True):
        print(f"    {name:12s} {weight:+.2f}")
    write(weights)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
