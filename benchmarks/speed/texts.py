"""Articles to measure on: the evaluation data's sources where it lies beside the checkout, else made-up ones."""

from __future__ import annotations

import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "perturb.dev.jsonl"
_SURNAMES = "Arden Bellamy Castell Dorne Eastlake Fairley Garrow Hollis Inman Jessop Kerrick Lowther Marden".split()
_PLACES = "Elmsworth Fenbridge Garston Harrowby Ilsham Kettlewick Lindmoor Marbury Norholt Oakhampton".split()
_BODIES = ("Council", "Water Board", "Hospital Trust", "Rowing Club", "Bridge Company", "Museum")
_SENTENCES = (
    "{place} {body} said on {day} March that it would spend £{n} million on {m} new homes, {p}% more than in 2019.",
    '"We have waited {m} years for this, and nobody is going to take it away now," said {given} {surname}, its chair.',
    "The work is to begin in October 2024 and to last {m} months, according to a report seen by the {place} {body}.",
    "About {n},000 people live within a mile of the site; fewer than {m} of them wrote to object.",
    "{surname}, {m}, who was elected in 2017, did not attend, and sent the treasurer, {given} Thorne, instead.",
    "Prices rose {p}% in the year to June, the sharpest increase since {day} May 1998, while wages fell.",
    "It was not clear whether the older building, which closed after a fire, could be kept as it stands.",
    "Members voted {m} to {day} in favour, with {p} abstentions, after a debate of more than three hours.",
)


def articles(number: int) -> list[str]:
    """So many articles, the same on every run."""
    if DATA.exists():
        found = dict.fromkeys(json.loads(line)["source"] for line in DATA.read_text(encoding="utf-8").splitlines())
        if len(found) >= number:
            return list(found)[:number]
    return [made_up(seed) for seed in range(number)]


def made_up(seed: int, sentences: int = 24) -> str:
    """An article of invented news: names, figures, dates, quotations, in the same proportions for every seed."""
    dice = random.Random(seed)
    cast = {
        "place": dice.choice(_PLACES),
        "body": dice.choice(_BODIES),
        "given": dice.choice(("Anna", "David", "Grace", "Martin", "Ruth")),
        "surname": dice.choice(_SURNAMES),
    }
    told = [
        dice.choice(_SENTENCES).format(
            **cast, n=dice.randint(2, 90), m=dice.randint(11, 80), p=dice.randint(2, 9), day=dice.randint(1, 28)
        )
        for _ in range(sentences)
    ]
    return "\n\n".join(" ".join(told[start : start + 4]) for start in range(0, sentences, 4)) + "\n"
