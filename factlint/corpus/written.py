"""How sources write words and names: what a draft without capitals is read by."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from factlint.text.document import TITLES
from factlint.text.truecase import LONGEST, Written
from factlint.values.names.name import Name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.corpus.source import SourceText


def how_written(sources: Iterable[SourceText], known_names: Iterable[str] = ()) -> Written:
    """Their words as most of them stand inside sentences, and their names of several words with those that are known."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    names = {tuple(name.lower().split()) for name in known_names}
    for source in sources:
        for sentence in source.document.sentences:
            if sentence.block.kind in TITLES:
                continue  # where some have a capital at every word
            for token in sentence.words[1:]:
                forms[token.lower][token.text] += 1
        names |= {tuple(s.value.text.lower().split()) for s in source.statements if isinstance(s.value, Name)}
    words = {word: counted.most_common(1)[0][0] for word, counted in forms.items()}
    return Written(words, frozenset(name for name in names if 1 < len(name) <= LONGEST))
