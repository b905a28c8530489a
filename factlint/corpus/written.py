"""How sources write words and names: what a draft without capitals is read by."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from factlint.text.document import TITLES
from factlint.text.truecase import LONGEST, Written
from factlint.values.names.lexicon import is_common
from factlint.values.names.name import Name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.corpus.source import SourceText


def how_written(sources: Iterable[SourceText], known_names: Iterable[str] = ()) -> Written:
    """Their words as they mostly stand inside sentences, and their names of several words with those that are known."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    names = {tuple(name.lower().split()) for name in known_names}
    alone: Counter[str] = Counter()
    for source in sources:
        for sentence in source.document.sentences:
            if sentence.block.kind in TITLES:
                continue  # where some have a capital at every word
            for token in sentence.words[1:]:
                forms[token.lower][token.text] += 1
        told = [s.value.text for s in source.statements if isinstance(s.value, Name)]
        names |= {tuple(name.lower().split()) for name in told}
        alone.update(told)
    for word, counted in forms.items():
        if is_common(word):  # capitals of a longer name say nothing of it
            forms[word] = Counter(
                {form: number if form == word else min(number, alone[form]) for form, number in counted.items()}
            )
    words = {word: counted.most_common(1)[0][0] for word, counted in forms.items()}
    return Written(words, frozenset(name for name in names if 1 < len(name) <= LONGEST))
