"""Whether a known name stands where the sources have another: the features, and the learned weight of each.

The name is in the corpus; the question is whether it belongs into this sentence. How well it is at home there is
compared with how well another name is that the sources have near and the draft passes over: where the other is at home
and the name is not, it has taken that name's place.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.joints import ARTICLES
from factlint.language.en.naming import LEAVING_OUT
from factlint.language.en.negating import IRREGULAR_PASTS, PAST_ENDING, PRESENT_ENDING
from factlint.language.en.organisations import AUXILIARIES, WORDLIKE
from factlint.language.en.roles import ROLE_NOUNS, TENURES
from factlint.language.en.saying import POSSESSIVE_ENDINGS
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import NamedTuple
from factlint.text.tokens import tokenize
from factlint.values.names.lexicon import is_common
from factlint.values.names.name import fold_name
from factlint.verify.naming.rivals import Home, Place, Rival, find_rivals
from factlint.verify.naming.weights_names import BIAS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.values.names.name import Name
    from factlint.verify.evidence.facing import Face, SentenceView

FEATURES = (
    "home",  # how much of the sentence one passage of the name says
    "beside",  # how much of what stands right beside it
    "at_home",  # no passage says more of the sentence than those that have the name
    "once",  # the sources have the name once only
    "known_kind",  # it is known to be a person's, a place's, an organisation's
    "opposite",  # how alike the surroundings are where the rival stands opposite
    "rival_home",  # how much of the sentence one passage of the rival says
    "rival_gathered",  # how much more of it the rival's passages say together
)

AHEAD = 0.1
"""By how much more of the sentence another passage must say than any of the name's own, for it to be far from home."""


SETTLED = 1.8
"""So much of the sentence and of what stands beside (one each at most) one's own passages must say to be at home."""

_ROUNDING = 1e-9
"""What probabilities may be off by whose features were summed in another order."""
_NEAR = 30
"""Within so many characters of a possessive the person is named who is told of by it."""
COPIED, LITTLE, FEWEST, WHOLE = 0.7, 0.2, 1.9, 0.9
"""How alike the surroundings of two names are in a copied sentence, and what a passage of the rival must say of it at
least; how many words another sentence must share with one, unless that says so much of it.
"""

OPPOSITE, FOLLOWED, ALIKE, TELLING, SAME_OFFICE = 0.3, 0.4, 0.2, 5, 0.5
"""How alike the surroundings are where a rival stands opposite; how much of the sentence is told in the same order
where it may stand anywhere in a passage, and how much where the two are surely of one sort and so many words are
compared; how much of what stands beside the holder of an office stands beside the rival.
"""


SHARED, SHARED_APART, SHARED_FREELY = 1.5, 2.5, 3.5
"""How many of the sentence's words a rival's passage must share; how many where none of them stands beside both names,
and how many where the rival stands in no place like it besides.
"""


class Displacement(NamedTuple):
    """How probable it is that the name took another's place, whose, and why."""

    probability: float
    features: tuple[float, ...]
    rival: Rival | None


def displacement(
    claim: Statement, name: Name, view: SentenceView, known: Sequence[Passage], least: float = 0.0
) -> Displacement | None:
    """Weigh the place of a known name. `known` are the passages that hold it.

    None where no passage is near, where no rival, however well at home, could make it as probable as `least`, and where
    the strongest rival stands in no passage that is told like the sentence.
    """
    if _may_be_word(claim, name) or view.sentence.text[claim.end :].lstrip().startswith(":"):
        return None  # an ordinary word, or the speaker of a conversation
    if not LEAVING_OUT.isdisjoint(view.sentence.lower_before(claim.start, 1)):
        return None  # "none outside Norland": what the sentence tells is told of all but that
    place = Place(claim, name, view)
    face = max(view.faces, key=lambda face: face.covers(place.rest), default=None)
    passages = view.corpus.spelling.mentions(name) or known
    if face is None or not place.rest or not passages:
        return None  # what the rules alone know has no place in the sources
    if claim.sentence.block.kind == "cell" and place.rest <= _column(claim):
        return None  # what heads a column is said of every name in it
    home = place.home(name, passages)
    own = _own_features(place, home, face)
    if _probability((*own, place.nearest(), place.told, max(0.0, place.told - home.gathered))) < least - _ROUNDING:
        return None
    rivals = [r for r in find_rivals(place) if _contends(place, home, r)]
    if _owns_another(claim, view):
        rivals = [r for r in rivals if r.exchanged or r.near >= COPIED]
    rival = max(rivals, key=_claim_to_place, default=None)
    if rival is not None and not rival.exchanged and not (_faces(place, rival) and _shares_enough(place, rival)):
        return None
    features = (*own, *_rivalry(home, rival))
    return Displacement(_probability(features), features, rival)


def _column(claim: Statement) -> frozenset[str]:
    """The terms that head the column of a table's cell."""
    return frozenset(folded(tokenize(claim.sentence.block.header.partition(" | ")[0])))


def _probability(features: tuple[float, ...]) -> float:
    score = BIAS + sum(WEIGHTS[key] * value for key, value in zip(FEATURES, features, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def _owns_another(claim: Statement, view: SentenceView) -> bool:
    """Whether the name only tells who another named person is: "Quill's deputy Saul Tern" for a deputy director."""
    text = view.sentence.text
    owned = text[claim.end :].startswith(POSSESSIVE_ENDINGS) or claim.text.endswith(POSSESSIVE_ENDINGS)
    behind = [c for c in view.claims if c.kind == "name" and claim.end < c.start <= claim.end + _NEAR]
    between = text[claim.end : behind[0].start].split() if behind else []
    return owned and bool(between) and between[-1].lower() in ROLE_NOUNS | TENURES.keys()


def _may_be_word(claim: Statement, name: Name) -> bool:
    """Whether the first word of a sentence is as likely an ordinary word as a name."""
    words = fold_name(name.text)
    if name.kind != "unknown" or len(words) != 1 or claim.start:
        return False
    return is_common(words[0]) and words[0] not in WORDLIKE


def _contends(place: Place, home: Home, rival: Rival) -> bool:
    """Whether a rival can have the better claim at all.

    Not where the name itself stands as it does in the sources; nor, but in a sentence that is all but copied, where so
    little is said that it may be said of anybody, or where the rival is no better at home.
    """
    if rival.exchanged:
        return True
    if rival.near < COPIED and _describes(place.claim):
        return False
    if home.covered + home.beside >= SETTLED:
        return False
    if rival.near >= COPIED:
        return rival.home.covered > LITTLE
    ahead = rival.home.covered + rival.home.beside - home.covered - home.beside
    enough = rival.home.covered * len(place.rest) >= FEWEST or rival.home.covered >= WHOLE
    return enough and ahead > AHEAD / 2


def _faces(place: Place, rival: Rival) -> bool:
    """Whether a rival's passage is told as the sentence is, so that its name, and no other, is missed there.

    Who writes freely names one person for what a source says of another: a passage with the same few words is not
    about the same thing, nor does a headline follow one, nor is a report about where it was written.
    """
    if rival.near >= OPPOSITE:
        return True
    told = place.view.face(rival.passage).alignment_share
    if told >= FOLLOWED:
        return True
    if holds_office(place.claim, place.view):
        return rival.home.beside >= SAME_OFFICE
    certain = rival.name.kind != "unknown" and place.claim.sentence.block.kind == "paragraph"
    return told >= ALIKE and certain and len(place.rest) >= TELLING and not _is_dateline(rival)


def _shares_enough(place: Place, rival: Rival) -> bool:
    """Whether what a rival's passage shares with the sentence can single it out.

    Two rows differ by their names, and prose beside a table tells of some row or of none; one word, or words in another
    order that stand beside neither name, may be said of anybody; and of two titles in one matter each has its part in
    it, unless the one stands where the other does.
    """
    if place.claim.sentence.block.kind == "cell":
        return rival.passage.sentence.block.kind == "cell"
    shared, told = rival.home.covered * len(place.rest), place.view.face(rival.passage).alignment_share
    if told >= COPIED and shared >= FEWEST:
        return True
    if not told or (shared < SHARED and not holds_office(place.claim, place.view)):
        return False
    kinds = {place.name.kind, rival.name.kind}
    if rival.near:
        if len(kinds) > 1 and max(rival.near, told) < COPIED:
            return False
        return bool(rival.home.beside) or rival.near >= COPIED or shared >= SHARED_APART
    if kinds == {"person"} and rival.home.beside:
        return True
    return kinds in ({"person"}, {"place"}) and shared >= SHARED_FREELY


def holds_office(claim: Statement, view: SentenceView) -> bool:
    """Whether the sentence gives the person an office, which is held against the sources' as well."""
    return any(other.kind == "role" and other.about_span == (claim.start, claim.end) for other in view.claims)


def _is_dateline(rival: Rival) -> bool:
    """Whether a place stands in capitals at the head of a text, where it says where that was written."""
    statement = rival.statement
    return rival.name.kind == "place" and statement.start == 0 and statement.text.isupper()


def _describes(claim: Statement) -> bool:
    """Whether a name only tells which one another word means: "the Northern League side"."""
    behind = claim.sentence.after(claim.end, 1)
    before = claim.sentence.lower_before(claim.start, 1)
    noun = bool(behind) and behind[0].shape == "word" and behind[0].text == behind[0].lower
    return noun and bool(before) and before[0] in ARTICLES and _may_be_noun(behind[0].lower)


def _may_be_noun(word: str) -> bool:
    """Whether a small word behind a name may be the noun that it describes, and is plainly no verb or little word."""
    if word in STOPWORDS or word in AUXILIARIES or word in IRREGULAR_PASTS:
        return False
    return word.endswith(POSSESSIVE_ENDINGS) or not word.endswith((PAST_ENDING, PRESENT_ENDING))


def _claim_to_place(rival: Rival) -> float:
    """How strong a rival's claim is to the place."""
    return rival.near + rival.home.covered + rival.home.beside + 0.3 * rival.same_kind


def _own_features(place: Place, home: Home, face: Face) -> tuple[float, ...]:
    return (
        home.covered,
        home.beside,
        1.0 if face.covers(place.rest) - home.covered < AHEAD else 0.0,
        1.0 if home.passages <= 1 else 0.0,
        1.0 if place.name.kind != "unknown" else 0.0,
    )


def _rivalry(home: Home, rival: Rival | None) -> tuple[float, float, float]:
    if rival is None:
        return 0.0, 0.0, 0.0
    return rival.near, rival.home.covered, max(0.0, rival.home.gathered - home.gathered)
