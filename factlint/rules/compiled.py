"""Rules that were read before, opened again without YAML and without reading their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.cache import digest, program
from factlint.packing import opener, pack, unpack
from factlint.rules.files import rule_files
from factlint.rules.model import RuleSet

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from factlint.cache import Cache
    from factlint.errors import Problem


def load_rules(paths: Iterable[str | os.PathLike[str]], cache: Cache) -> RuleSet:
    """The rules of these files and folders, as `loading.load_rules` reads them. Raises RuleError as it does."""
    problems: list[Problem] = []
    files = rule_files(paths, problems)
    if not files and not problems:
        return RuleSet()
    name = digest("rules", program(), *(part for file in files for part in file))
    kept = None if problems else _opened(cache.get(name))
    if kept is not None:
        return kept
    from factlint.rules.loading import load_rule_files

    rules = load_rule_files(files, problems)
    cache.put(name, pack(rules))
    return rules


def _opened(tree: object) -> RuleSet | None:
    if tree is None:
        return None
    from factlint.rules.mark import Mark
    from factlint.rules.model import Attendees, Entity, Examples, Rule, Valid
    from factlint.values.dates.partial_date import PartialDate
    from factlint.values.offices import Office
    from factlint.values.quantities.quantity import Quantity
    from factlint.values.quotations.quotation import Quotation

    values = (PartialDate, Quantity, Quotation, Office, Attendees)
    try:
        found = unpack(tree, opener((RuleSet, Rule, Entity, Valid, Examples, Mark, *values)))
    except (ValueError, TypeError):
        return None
    return found if isinstance(found, RuleSet) else None
