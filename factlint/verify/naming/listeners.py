"""The paper that a draft is written for: "she told the Mercury", where the source has only what she told.

Who writes a piece names his own house in it, and no source need have that name; nor does it stand in anybody's place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import ARTICLES, DETERMINERS
from factlint.language.en.telling import BEHIND_LISTENER, TELLING_TO
from factlint.values.names.lexicon import is_given_name
from factlint.values.names.name import fold_name

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.values.names.name import Name

_REACH = 3
"""Words before the name among which the verb stands: "spoke to the", "told this"."""


def is_listener(claim: Statement, name: Name) -> bool:
    """Whether a name, of nobody, is only told as the ear for what somebody says."""
    if name.kind == "person" or is_given_name(fold_name(name.text)[0]):
        return False
    before = list(claim.sentence.lower_before(claim.start, _REACH))
    while before and (before[-1] in ARTICLES or before[-1] in DETERMINERS):
        before.pop()
    if not before or (" ".join(before[-2:]) not in TELLING_TO and before[-1] not in TELLING_TO):
        return False
    behind = claim.sentence.after(claim.end, 1)
    return not behind or behind[0].shape != "word" or behind[0].lower in BEHIND_LISTENER
