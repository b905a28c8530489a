"""The country in which all that the sources tell happens: whoever writes for readers abroad has to name it.

A notice from a town names its streets and its money, and seldom its country. So a country's name is no invention where
the sources pay in its currency or write from its addresses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.capitals import CAPITALS
from factlint.language.en.currencies import SHARED_NAMES, WORLD_CURRENCIES
from factlint.language.en.place_codes import CODES
from factlint.values.names.forms import codes_of
from factlint.values.names.name import Name, fold_name
from factlint.values.quantities.quantity import Quantity
from factlint.verify.naming.hidden_names import addresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.verify.evidence.facing import SentenceView

_CODE = len(".uk")


def is_home(name: Name, view: SentenceView) -> bool:
    """Whether a country, not its capital, may be the one that the sources tell of without saying so."""
    words = fold_name(str(name))
    codes = codes_of(words) if name.kind == "place" and " ".join(words) not in CAPITALS else frozenset()
    if not codes or not view.corpus.sources:
        return False
    return any(code in codes for code in _codes(view))


def _codes(view: SentenceView) -> Iterator[str]:
    """The codes of countries that the money and the addresses of the sources tell: ISO 4217 begins with ISO 3166."""
    for source in view.corpus.sources:
        yield from (part[1:] for part in addresses(source) if part[:1] == "." and len(part) == _CODE)
    for _, fact in view.corpus.statements("figure"):
        unit = fact.value.unit if isinstance(fact.value, Quantity) else ""
        if len(unit) == 3 and unit.isupper() and unit not in WORLD_CURRENCIES:
            own = frozenset({unit})
            groups = (group for group in SHARED_NAMES.values() if unit in group and group.isdisjoint(WORLD_CURRENCIES))
            yield from (code[:2].lower() for code in next(groups, own))


def is_country(words: tuple[str, ...]) -> bool:
    """Whether folded words name a country, one of its parts that has a code, or a capital."""
    name = " ".join(words)
    return name in CODES or name in CAPITALS or bool(codes_of(words))
