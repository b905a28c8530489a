"""Made-up news in any amount: the same for the same numbers, each text with dates, figures, names and a quotation."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factlint.scale.items import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOWNS = "Harwick Ostrava Lindale Tarnby Covelo Marden Ashby Pelham Norden Vasby Kirkby Selden".split()
_FIRST = "Anna Bruno Clara David Elena Felix Greta Henry Irene Jonas Karin Lucas Maria Nils Olga Peter".split()
_THINGS = "bridge library tunnel school hospital ferry museum stadium market harbour tower archive".split()
_DEEDS = "opened closed flooded reopened expanded burned moved merged".split()
_ENDS = "berg mann sson ini ova ridge field stone wick ley".split()
_STEMS = "Hal Bren Tor Vel Mar Ost Kel Dun Fer Gar Lin Sor Wen Zim Pal Rud".split()
_REASONS = (
    "the old one had become too small",
    "nobody expected so many visitors",
    "the council had promised it for years",
    "repairs would have cost even more",
    "the river rose overnight",
)


def news(number: int, seed: int = 1) -> Iterator[Item]:
    """So many texts, each under a path of its own."""
    for position in range(number):
        yield _text(position, random.Random(f"{seed}-{position}"))


def rows(number: int) -> list[dict[str, str]]:
    """So many texts as the rows of an archive."""
    return [{"path": item.path, "text": item.text, "date": item.date} for item in news(number)]


def _text(position: int, chance: random.Random) -> Item:
    day = date(2021, 1, 4) + timedelta(days=chance.randrange(1400))
    town, thing = chance.choice(_TOWNS), chance.choice(_THINGS)
    first = chance.choice(_FIRST)
    surname = chance.choice(_STEMS) + chance.choice(_ENDS)
    million, people = chance.randrange(12, 990) / 10, chance.randrange(15, 9800)
    reason = chance.choice(_REASONS)
    share = chance.randrange(2, 60)
    text = (
        f"# {town} {thing} {chance.choice(_DEEDS)}\n\n"
        f"The {thing} in {town} opened on {day.day} {day:%B %Y}. It cost £{million} million and serves {people:,} "
        f"people. "
        f"The mayor, {first} {surname}, said {reason}.\n\n"
        f"“We looked at this for {share} months, and {reason},” {surname} said. "
        f"Traffic near the {thing} fell {share}% compared with the previous year.\n"
    )
    return Item(f"{day.year}/{position:06}.md", text, day.isoformat())
