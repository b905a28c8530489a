"""A failing item in full, so that the next step is obvious."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.quality.checker import Claim, Outcome
    from benchmarks.quality.dataset import Item

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"”’)]*|\n|$)")


def tell(item: Item, outcome: Outcome, spans: list[tuple[int, int]] | None = None) -> list[str]:
    """Draft with its marked span, what was changed, what was found, what was held to be fine, the source's sentence."""
    draft = item["draft"]
    start, end = item.get("span") or (0, 0)
    marked = f"{draft[:start]}⟦{draft[start:end]}⟧{draft[end:]}" if end or start else draft
    lines = [f"draft:  {marked}"]
    if "edited" in item and item["original"] != item["edited"]:
        lines.append(
            f"change: {item['original']!r} → {item['edited']!r}  ({item['gold']}; {item['base']} {item['variant']})"
        )
    lines += [f"found:  {_claim(finding)}" for finding in outcome.findings]
    near = spans if spans is not None else [(start, end)] if item.get("span") else []
    held = [c for c in outcome.claims if c.verdict == "supported" and any(c.touches(*span) for span in near)]
    lines += [f"passed: {_claim(claim)}" for claim in held]
    if near and not held and not outcome.findings:
        lines.append("passed: nothing was read there")
    if outcome.crash:
        lines.append(f"crash:  {outcome.crash.strip().splitlines()[-1]}")
    lines.append(f"source: {nearest_sentence(item.get('original') or '', draft, item['source'])}")
    return lines


def _claim(claim: Claim) -> str:
    reasons = f" ‹{'; '.join(claim.reasons[:4])}›" if claim.reasons else ""
    what = f"{claim.kind}/{claim.verdict} {claim.code} {claim.text!r} = {claim.value}"
    return f"{what} @{claim.start}: {claim.message}{reasons}"


def nearest_sentence(value: str, draft: str, source: str) -> str:
    """The source's sentence that shares most words with the draft, those that hold the changed value first."""
    words = set(_WORD.findall(draft.casefold()))

    def nearness(sentence: str) -> float:
        own = set(_WORD.findall(sentence.casefold()))
        return (len(own & words) / (len(own) + 5)) + (0.3 if value and value in sentence else 0)

    sentences = [match[0].strip() for match in _SENTENCE.finditer(source)]
    return max(sentences, key=nearness, default="")
