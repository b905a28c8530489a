"""Who else may have a name's place: the other names that the nearest passages have, and how well each is at home there.

A name is at home in a draft's sentence by two measures: how much of the sentence the passages say that hold the name,
and how many of the words right beside it in the draft stand right beside it there ("Governor", "chief executive",
"aged 11").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded, term_of
from factlint.language.en.joints import COMPASS
from factlint.language.en.naming import DESCRIBING
from factlint.language.en.organisations import ORGANISATION_WORDS
from factlint.language.en.posts import BODIES, SORTS_OF_BODIES
from factlint.language.en.pronouns import PERSONAL
from factlint.language.en.saying import POSSESSIVE_ENDINGS
from factlint.records import NamedTuple, cached_property, record
from factlint.text.document import from_on, up_to
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.names.forms import other_names
from factlint.values.names.lexicon import demonym_place, is_given_name, is_place
from factlint.values.names.name import Name, fold_name
from factlint.verify.evidence.alignment import closeness, closest
from factlint.verify.naming.nesting import is_feature, nested

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import Face, SentenceView

_FACES = 4  # how many of the nearest passages are searched for rivals
_REACH = 4  # words on either side of a name in the draft that may be its office, age or verb
_WINDOW = 6  # words on either side of it in a source that they are looked for among
_PASSAGES = 40  # a name's passages that are read; those that share most come first
_LABEL = 60  # characters of whom a transcript has speak
_RIVALS = 12
_FEWEST = 2  # terms of a sentence, beside the name, that show what it tells
_OWNED = 3  # words behind a possessive in which the sort of what is owned stands
_SPEAKER = "i"  # a sentence's subject that was read as the end of a name: "June I"
_ALIKE, _SURE, _COPIED = 0.5, 0.6, 0.7
"""How alike the surroundings must be where a name of an unknown, or of another, kind stands opposite; and where the
sentence is copied, so that a wider or narrower place is an exchange as well."""


class Home(NamedTuple):
    """How well a name is at home in a sentence of the draft (0 to 1 each), and the passage where it is so most."""

    covered: float
    """The most of the sentence that one of its passages says."""
    beside: float
    """The most of the words beside the claim that stand beside the name in one passage."""
    gathered: float
    """How much of the sentence its passages say together."""
    passages: int
    passage: Passage | None


@record(eq=False, slots=False)
class Rival:
    """Another name that may belong where the draft has its own."""

    place: Place
    statement: Statement
    name: Name
    passage: Passage
    near: float
    """How alike the surroundings are where the two stand opposite each other; 0 where they do not."""
    exchanged: bool = False
    """The draft has it too, in the place where the source has the claim's name."""

    @cached_property
    def home(self) -> Home:
        """How well it is at home in the place; of two names exchanged, how well the draft's is in this passage."""
        if self.exchanged:
            return self.place.home(self.place.name, [self.passage])
        mentions = self.place.view.corpus.spelling.mentions(self.name)
        passages = [passage for passage in mentions if not _labels(self.name, passage)] or [self.passage]
        return self.place.home(self.name, passages)

    @cached_property
    def same_kind(self) -> bool:
        """Whether the two names are known to be of one sort; two that are exchanged are."""
        return self.exchanged or _same_kind(self.place.name, self.name)


class Place:
    """The place of one name in a draft's sentence: what is said there, the name itself left aside."""

    def __init__(self, claim: Statement, name: Name, view: SentenceView) -> None:
        self.claim, self.name, self.view = claim, name, view
        own = frozenset(fold(word) for word in claim.text.lower().replace("-", " ").split())
        self.rest = view.plain_terms - own
        self._weights = {term: view.corpus.weight(term) for term in self.rest}
        self._total = sum(self._weights.values())
        self._keys = self._words_beside(own)

    def _words_beside(self, own: frozenset[str]) -> Mapping[str, float]:
        """The words beside the claim, nearer and rarer ones weighing more."""
        words = [token for token in self.view.sentence.tokens if token.shape in ("word", "number")]
        before = up_to(words, self.claim.start, _REACH)
        after = from_on(words, self.claim.end, _REACH)
        keys: dict[str, float] = {}
        for side in (before[::-1], after):
            for distance, token in enumerate(side, 1):
                if (term := term_of(token)) and term not in own:
                    keys[term] = max(keys.get(term, 0.0), self.view.corpus.weight(term) / distance)
        return keys

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """The folded words of the draft's sentences before and after."""
        sentence = self.view.sentence
        sentences = sentence.document.sentences[max(0, sentence.index - 1) : sentence.index + 2]
        return frozenset(word for other in sentences if other is not sentence for word in fold_name(other.text))

    @cached_property
    def told(self) -> float:
        """How much of the sentence the sources say anywhere, and so any name's passages at most."""
        frequency = self.view.corpus.frequency
        return self._shared(filter(frequency, self.rest)) / (self._total or 1.0)

    def nearest(self) -> float:
        """How alike the surroundings can be at most where another name stands opposite in one of the passages."""
        number = self.view.unit_of.get(self.claim.start)
        if number is None:
            return 0.0
        faces = [face for face in self.view.faces[:_FACES] if face.has_names]
        return max((closest(self.view.units, number, face.keys) for face in faces), default=0.0)

    def home(self, name: Name, passages: Sequence[Passage]) -> Home:
        """How well a name that these passages hold is at home here."""
        if len(passages) > _PASSAGES:
            passages = sorted(passages, key=lambda p: (-self._shared(p.terms), p.number))[:_PASSAGES]
        best, covered, beside = None, 0.0, 0.0
        gathered: set[str] = set()
        words = _telling_words(name)
        told_on = self._told_on(passages) if name.kind in ("person", "unknown") else []
        for passage in told_on:
            gathered |= passage.terms & self.rest
            covered = max(covered, self.view.face(passage).covers(self.rest))
        for passage in passages:
            gathered |= passage.terms & self.rest
            share = self.view.face(passage).covers(self.rest)
            near = self._beside(words, passage)
            if best is None or share + near > covered + beside:
                best = passage
            covered, beside = max(covered, share), max(beside, near)
        return Home(covered, beside, self._shared(gathered) / (self._total or 1.0), len(passages), best)

    def _told_on(self, passages: Sequence[Passage]) -> list[Passage]:
        """The passages right behind these that begin with a pronoun: what they say is said of the same person."""
        behind = (self.view.corpus.neighbour(passage, 1) for passage in passages)
        return [p for p in behind if p and p.sentence.first_word in PERSONAL]

    def _shared(self, terms: Iterable[str]) -> float:
        weights = self._weights
        return sum([weights[term] for term in terms if term in weights])

    def _beside(self, words: frozenset[str], passage: Passage) -> float:
        """The share of the words beside the claim that stand beside one of the name's words in a passage."""
        wanted = self._keys.keys() & passage.terms
        if not wanted:
            return 0.0
        tokens = [token for token in passage.sentence.tokens if token.shape in ("word", "number")]
        places = [i for i, token in enumerate(tokens) if words.intersection(fold_name(token.text))]
        near: set[str] = set()
        for i in places:
            near.update(folded(tokens[max(0, i - _WINDOW) : i + _WINDOW + 1]))
        return sum(self._keys[term] for term in wanted & near) / sum(self._keys.values())


def _telling_words(name: Name) -> frozenset[str]:
    """The words that show where a passage has the name: a person's surname, all words of another."""
    words = fold_name(str(name))
    return frozenset(words[-1:] if name.kind == "person" else words)


def find_rivals(place: Place) -> Iterator[Rival]:
    """The names of the nearest passages that the draft's sentence passes over, each once, nearest passages first."""
    seen: set[tuple[str, ...]] = set()
    if len(place.rest) < _FEWEST:
        return  # "They host Acton on 14 March" says too little to be known again
    for number, face in enumerate(place.view.faces[:_FACES]):
        opposite, near = _opposite(place, face)
        if opposite is not None and not _one(place.name, opposite) and _exchanged(place, opposite, face):
            yield Rival(place, opposite, place.name, face.passage, near, exchanged=True)
            continue
        beside = [p for p in (_next(face, -1), _next(face, 1)) if p] if number < 2 else []
        for passage in (face.passage, *beside):
            for statement in passage.statements:
                name = statement.value
                if not isinstance(name, Name) or _labels(name, passage):
                    continue
                key = fold_name(str(name))
                here = statement is opposite
                if (key in seen and not here) or not _may_stand_here(place, name, passage, near if here else 0.0):
                    continue
                if len(seen) >= _RIVALS and not here:
                    return
                seen.add(key)
                if (not here and _holds(passage, place.name)) or _in_an_address(place.name, statement):
                    continue
                yield Rival(place, statement, name, passage, near if here else 0.0)


def _in_an_address(mine: Name, theirs: Statement) -> bool:
    """Whether a name is told to lie in a place, which no person's is: "Grange Hall, Harlan Flats, Wyoming"."""
    behind = theirs.sentence.after(theirs.end, 2)
    lies = len(behind) > 1 and behind[0].text == "," and behind[1].text[:1].isupper() and is_place(behind[1].lower)
    return lies and (mine.kind == "person" or is_given_name(fold_name(mine.text)[0]))


def _labels(name: Name, passage: Passage) -> bool:
    """Whether a name is told before a colon as whose words follow: a transcript's speaker is not what they speak of."""
    label, colon, _ = passage.sentence.text.partition(":")
    return bool(colon) and len(label) < _LABEL and _telling_words(name) <= set(fold_name(label))


def _next(face: Face, step: int) -> Passage | None:
    return face.view.corpus.neighbour(face.passage, step)


def _may_stand_here(place: Place, name: Name, passage: Passage, near: float) -> bool:
    """Whether a name of a passage may be meant by the claim; one of another kind only where it stands opposite."""
    kinds = place.name.kind, name.kind
    if not _same_kind(place.name, name) and near < (_ALIKE if "unknown" in kinds else _SURE):
        return False
    if {*kinds} == {"person", "place"} or same_name(place.name, name) or metonyms(place.name, name):
        return False  # nobody writes a town for a man
    if near < _COPIED and nested(place.name, name, place.view.corpus):
        return False
    if _in_own_words(place, name) or fold_name(name.text)[-1] == _SPEAKER or _of_another_column(place, passage):
        return False
    if near < _SURE and _telling_words(name) <= place.spoken_of:
        return False  # the draft speaks of it in the sentence before or after: it is not passed over
    return not _elsewhere(place, name, passage if near >= _SURE else None)


def _in_own_words(place: Place, name: Name) -> bool:
    """Whether the draft's sentence has the rival in somebody's quoted words, or tells by its sort what it is: "Ambry's
    theatre" is the "Lime Street Theatre"."""
    sentence, words = place.view.sentence, set(fold_name(str(name)))
    quoted = {word for start, end in place.view.quoted for word in fold_name(sentence.text[start:end])}
    if words <= quoted:
        return True
    owner = sentence.text[place.claim.end :].startswith(POSSESSIVE_ENDINGS)
    behind = sentence.lower_after(place.claim.end, _OWNED) if owner else []
    return not words.isdisjoint(word for word in behind if word in SORTS_OF_BODIES | BODIES)


def _of_another_column(place: Place, passage: Passage) -> bool:
    """Whether both names stand in tables, in columns of other names: a play's director is not its author."""
    mine, theirs = place.claim.sentence.block, passage.sentence.block
    if mine.kind != "cell" or theirs.kind != "cell" or fold_name(mine.prose) != fold_name(place.claim.text):
        return False
    columns = [frozenset(folded(tokenize(block.header.partition(" | ")[0]))) for block in (mine, theirs)]
    return all(columns) and columns[0].isdisjoint(columns[1])


def _holds(passage: Passage, name: Name) -> bool:
    return any(isinstance(s.value, Name) and same_name(name, s.value) for s in passage.statements)


def _one(name: Name, statement: Statement) -> bool:
    other = statement.value
    return isinstance(other, Name) and (same_name(name, other) or metonyms(name, other))


def _same_kind(name: Name, other: Name) -> bool:
    if name.kind != other.kind:
        return False
    if name.kind == "organisation":
        return not _of_two_sorts(name, other)
    return name.kind != "place" or is_feature(name) == is_feature(other)


def _of_two_sorts(name: Name, other: Name) -> bool:
    """Whether two bodies say of themselves that they are different sorts of thing: a league and a police force."""
    mine, theirs = fold_name(str(name))[-1:], fold_name(str(other))[-1:]
    return mine != theirs and ORGANISATION_WORDS.issuperset((*mine, *theirs))


def metonyms(name: Name, other: Name) -> bool:
    """A capital and its country are told one for the other."""
    forms = other_names(fold_name(str(name)))
    return bool(forms) and fold_name(str(other)) in map(fold_name, forms)


def _opposite(place: Place, face: Face) -> tuple[Statement | None, float]:
    """The name that stands in the claim's place in a passage, and how alike the surroundings are."""
    number = place.view.unit_of.get(place.claim.start)
    if number is None or not face.has_names or number not in face.pair_of:
        return None, 0.0
    step = face.pair_of[number]
    right = face.pairs[step].right
    if right < 0 or face.pairs[step].equal:
        return None, 0.0
    other = face.units[right].statement
    if other is None or not isinstance(other.value, Name):
        return None, 0.0
    return other, closeness(face.pairs, step, to_the_end=False)


def _elsewhere(place: Place, name: Name, passage: Passage | None) -> bool:
    """Whether the draft's sentence has that name itself, or its people's, in another place.

    A passage that the sentence follows may have the name once more than the draft: that one is passed over.
    """
    own = _mentions(name, place.view.sentence, [c for c in place.view.claims if c is not place.claim])
    return own > 0 and (passage is None or own >= _mentions(name, passage.sentence, passage.statements))


def _mentions(name: Name, sentence: Sentence, statements: Iterable[Statement]) -> int:
    """How often a sentence names somebody or something, or its people."""
    words = fold_name(str(name))
    peoples = sum(fold_name(demonym_place(token.lower) or "") == words for token in sentence.tokens)
    return peoples + sum(isinstance(s.value, Name) and same_name(s.value, name) for s in statements)


def _exchanged(place: Place, rival: Statement, face: Face) -> bool:
    """Whether the two names stand in each other's place: the rival's own place in the draft is the claim's there.

    Where another word is exchanged as well ("higher" for "lower"), the sentence may be turned round and as true.
    """
    for pair in face.pairs:
        if pair.left >= 0 and pair.right >= 0 and not pair.equal:
            mine_unit, their_unit = place.view.units[pair.left], face.units[pair.right]
            if mine_unit.statement is None and their_unit.statement is None and min(mine_unit.gap, their_unit.gap) >= 1:
                return False
    for pair in face.pairs:
        left = place.view.units[pair.left].statement if pair.left >= 0 else None
        right = face.units[pair.right].statement if pair.right >= 0 else None
        if left is None or right is None or left is place.claim:
            continue
        match left.value, rival.value, right.value:
            case Name() as mine, Name() as other, Name() as theirs:
                if same_name(mine, other) and same_name(theirs, place.name):
                    return True
    return False


def same_name(name: Name, other: Name) -> bool:
    """Whether two names may be one: a word in common is enough for doubt.

    Not so a word that says what sort of body it is, where each name has another word that the other has not: "Gwent
    Police" and "Surrey Police", "North Wales Police" and "South Wales Police" are two.
    """
    mine, theirs = set(fold_name(name.text)), set(fold_name(other.text))
    if mine == theirs or name.compare(other) is Comparison.AGREE:
        return True
    if not mine & theirs:
        return False
    if "person" in (name.kind, other.kind) or mine <= theirs or theirs <= mine:
        return True
    if _shortened(mine - theirs, theirs - mine):
        return True
    return not (mine & theirs <= _SORTS or (mine ^ theirs) <= _SORTS)


def _shortened(mine: set[str], theirs: set[str]) -> bool:
    """Whether a word that only one name has is another's beginning: "Met Police", "Metropolitan Police"."""
    return any(len(a) > 2 and len(b) > 2 and (a.startswith(b) or b.startswith(a)) for a in mine for b in theirs)


_SORTS = ORGANISATION_WORDS | DESCRIBING | COMPASS
