"""Capitals: "Berlin will pay" says what Germany will do, "in Berlin" says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.capitals import CAPITAL_WORDS, CAPITALS, SEATS, WHERE
from factlint.language.en.naming import GOVERNING, INSTITUTIONS, MONEY
from factlint.text.document import up_to
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView


def is_only_where(claim: Statement, name: Name, known: Sequence[Passage], view: SentenceView) -> bool:
    """Whether a capital is told as the place of something, and the sources know its country alone."""
    words = fold_name(str(name))
    if not known or " ".join(words) not in CAPITALS or view.corpus.spelling.passages_with(words):
        return False
    return tells_where(claim) and not called_capital(name, view) and not _of_its_people(name, view)


def called_capital(name: Name, view: SentenceView) -> list[Passage]:
    """The passages that speak of a capital without its name: "the Lithuanian capital"."""
    return [p for p in _country_passages(name, view) if not p.sentence.lowers.isdisjoint(CAPITAL_WORDS)]


def of_government(claim: Statement, name: Name, view: SentenceView) -> list[Passage]:
    """The passages that have the country, or its people, for which a capital stands: "Rome's consul", the Italian."""
    if not tells_where(claim) or _tells_who(claim):
        return _country_passages(name, view) or _of_no_other(name, view)
    return _of_its_people(name, view)


def _of_no_other(name: Name, view: SentenceView) -> list[Passage]:
    """The passages that speak of a government, where the sources name no country: it may be the capital's."""
    words = " ".join(fold_name(str(name)))
    if words not in CAPITALS and words not in SEATS:
        return []
    if any(view.corpus.spelling.passages_with(fold_name(country)) for country in set(CAPITALS.values())):
        return []
    return [passage for passage in view.corpus.passages if not GOVERNING.isdisjoint(passage.sentence.lowers)]


def _tells_who(claim: Statement) -> bool:
    """Whether what stands before a place makes it those who govern there: "parliament in Rome", "money from Rome"."""
    before = [token.lower for token in up_to(claim.sentence.words, claim.start, 2)]
    return len(before) > 1 and before[0] in (MONEY if before[1] == "from" else INSTITUTIONS)


def tells_where(claim: Statement) -> bool:
    """Whether a word right before the name tells a place: "in Berlin"."""
    before = [token.lower for token in up_to(claim.sentence.words, claim.start, 1)]
    return not WHERE.isdisjoint(before)


def _country_passages(name: Name, view: SentenceView) -> list[Passage]:
    country = CAPITALS.get(" ".join(fold_name(str(name))))
    return view.corpus.spelling.mentions(Name(country, "place")) if country else []


def _of_its_people(name: Name, view: SentenceView) -> list[Passage]:
    """The passages that tell somebody whom the sentence names of that country: a minister's capital is known."""
    people = [c.value for c in view.claims if isinstance(c.value, Name) and c.value.kind in ("person", "unknown")]
    surnames = {fold_name(str(person))[-1] for person in people if person is not name and fold_name(str(person))}
    passages = _country_passages(name, view)
    return [p for p in passages if not surnames.isdisjoint(fold_name(p.sentence.text))]
