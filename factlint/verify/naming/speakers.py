"""Whether two speakers of one quotation can be one person, by what the sources know of either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.kin import FAMILIES
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name
from factlint.verify.naming.described import holder_meant, is_named

if TYPE_CHECKING:
    from factlint.verify.evidence.facing import SentenceView

PLACES = 50
"""Sentences with the rarest word of a name that are searched for the others."""
_HEAD = 2
"""Words of a phrase among which its noun stands: "the family of"."""


def one_speaker(mine: str, theirs: str, view: SentenceView) -> bool:
    """Whether two speakers can be one person: an accusation needs two names that the source both knows."""
    if not is_named(theirs):
        return not is_named(mine) or not (_another_family(mine, theirs, view) or _another_holder(mine, theirs, view))
    if not is_named(mine):
        return (holder := holder_meant(mine, theirs, view)) is None or one_speaker(holder, theirs, view)
    if fold_name(mine)[-1:] == fold_name(theirs)[-1:]:
        return True
    if Name(mine, "person").compare(Name(theirs, "person")) is Comparison.AGREE:
        return True
    if _speaks_for(mine, theirs, view):
        return True
    if _is_first_name(theirs, mine, view) or _is_first_name(mine, theirs, view):
        return True
    return not view.corpus.spelling.passages_with(fold_name(mine)) and not _has_words(mine, view)


def _speaks_for(person: str, body: str, view: SentenceView) -> bool:
    """Whether a label is of the country or the body for which it has this person speak: "TUVARA (Ms Doe): …"."""
    own = set(fold_name(person)[-1:])
    for passage in view.corpus.spelling.passages_with(fold_name(body)):
        outside, opened, rest = passage.sentence.text.partition("(")
        if opened and fold_name(outside) == fold_name(body) and own <= set(fold_name(rest.partition(")")[0])):
            return True
    return False


def _is_first_name(given: str, surname: str, view: SentenceView) -> bool:
    """Whether one person of the sources has both: "Jane" of a note, and the draft's "Doe"."""
    first, last = fold_name(given), fold_name(surname)[-1:]
    if len(first) != 1:
        return False
    known = (fold_name(name.text) for name, _ in view.corpus.spelling.named_like(last) if name.kind == "person")
    return any(words[:1] == first and words[-1:] == last for words in known)


def _another_family(speaker: str, family: str, view: SentenceView) -> bool:
    """Whether the source has a family speak with one voice that is told by the name of somebody else than the speaker.

    "The family of Ann Roe said": neither she nor a Roe can be told apart from them, another whom the source names can.
    """
    words = [word.lower() for word in family.split()]
    if FAMILIES.isdisjoint(words[:_HEAD]) or "of" not in words:
        return False
    own = fold_name(speaker)[-1:]
    return own != fold_name(family)[-1:] and bool(view.corpus.spelling.passages_with(fold_name(speaker)))


def _another_holder(speaker: str, description: str, view: SentenceView) -> bool:
    """Whether a source has somebody speak by office, “the mayor”, and the mayor is known to be another person."""
    holder = holder_meant(description, speaker, view)
    return holder is not None and not one_speaker(speaker, holder, view)


def _has_words(name: str, view: SentenceView) -> bool:
    """Whether a sentence has all words of a name, in capitals perhaps, as labels of transcripts are written."""
    wanted = {term for word in fold_name(name) if (term := fold(word))}
    places = min((view.corpus.postings(term) for term in wanted), key=len, default=[])
    return any(wanted <= view.corpus.passages[number].terms for number in places[:PLACES])
