"""The share of an item's votes that was on a side: "Holm: nearly two-thirds against" beside the counts of its row.

The item is named before a colon, as in lists of results, or is the only name of the sentence. Its share is of those who
voted for or against, as Robert's Rules of Order count a majority (12th ed., 44:1).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.reckoning import WHOLE
from factlint.language.en.voting import AGAINST, FOR
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import PERCENT
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.votes.ballots import item_of, of_row

if TYPE_CHECKING:
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.votes.ballots import Side

_GRAIN = Decimal("0.1")
_SURE = 0.9


def judge_share(side: Side, view: SentenceView) -> Judgement | None:
    """What the row of a share's item makes of it."""
    if side.side not in (FOR, AGAINST):
        return None
    names = [claim for claim in view.claims if claim.kind == "name"]
    item = item_of(view)
    if not item and len(names) == 1 and WHOLE.isdisjoint(view.sentence.lower_after(side.told.end, 1)):
        item = view.sentence.within(names[0].start, names[0].end)
    if not item:
        return None
    row = of_row(frozenset(folded(item)), view.corpus)
    if row is None:
        return None
    counts = {name: row.sides[name].value.low for name in (FOR, AGAINST)}
    if not sum(counts.values()):
        return None
    share = (100 * counts[side.side] / sum(counts.values())).quantize(_GRAIN)
    theirs = Quantity(share, share, "=", PERCENT, grain=_GRAIN)
    evidence = tuple(evidence_of(row.passage, row.sides[name].told) for name in (FOR, AGAINST))
    told = f"{counts[FOR]} for and {counts[AGAINST]} against make {share} % {side.side}"
    if side.value.compare(theirs) is not Comparison.CONFLICT:
        return Judgement(side.told, "supported", evidence=evidence, reasons=(told,))
    return Judgement(
        side.told,
        "contradiction",
        "wrong-value",
        evidence=evidence,
        message=f"The draft has “{side.told.text}” of the votes {side.side}; by {row.passage.path} they were {share}%.",
        reasons=(told,),
        certainty=_SURE,
    )
