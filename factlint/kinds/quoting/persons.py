"""Who "he", "she" and "they" are, and whose words a quotation without attribution carries on.

The rule is an editor's: the last person that a sentence is about, in this paragraph or the ones before, whose
pronoun it can be. Where that is nobody, nobody is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.speaker import is_saying
from factlint.language.en import saying
from factlint.language.en.posts import BODIES
from factlint.records import NamedTuple, cached_property
from factlint.values.names.lexicon import is_common
from factlint.values.names.name import Name

if TYPE_CHECKING:
    from factlint.kinds.quoting.frames import Frame, Passage
    from factlint.kinds.quoting.speaker import Speaker
    from factlint.kinds.statement import Reading, Statement
    from factlint.text.document import Sentence

SENTENCES_BACK = 12
TRAILING = 4
"""Items of an attribution at a sentence's end: "she said." """
SUBJECT_WITHIN = 24
"""Code points from a sentence's start within which its first person is taken for its subject."""
_OWNED = 3
"""Words behind a possessive among which stands what somebody is to its owner: "Roe's late husband"."""
_PARTICIPLE, _AGENT_WITHIN = "ed", 4
"""How most participles end, and words that open a sentence among which "by" names their agent."""


class Person(NamedTuple):
    """A person named outside quotation marks; `start` and `end` count within the sentence."""

    name: str
    start: int
    end: int = 0


class Persons:
    """The people a document has named so far."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._spoke: dict[int, str] = {}
        self._described: dict[int, str] = {}
        self._speakers: set[str] = set()
        self._female: dict[str, bool] = {}
        self._quoted: dict[int, Passage] = {}

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of full names that may be people's: by itself such a word is one of them."""
        values = [statement.value for statement in self._reading.found if statement.kind == "name"]
        people = [v.text.split() for v in values if isinstance(v, Name) and v.kind in ("person", "unknown")]
        return frozenset(words[-1] for words in people if len(words) > 1)

    def enter(self, passage: Passage) -> None:
        """Make a block's quotations known: names inside them are not what the text is about."""
        self._quoted[id(passage.block)] = passage

    def name(self, speaker: Speaker | None, frame: Frame) -> str | None:
        """A speaker's name; for a pronoun, that of the person it stands for."""
        if speaker is None:
            return None
        if not speaker.pronoun:
            if speaker.name.lower().rstrip(".") in saying.ABBREVIATED_TITLES:
                return None  # "Dr said": a title whose name is lost
            if speaker.female is not None:
                self._female[speaker.name] = speaker.female
            self._speakers.add(speaker.name)
            return speaker.name
        if speaker.pronoun not in saying.RESOLVED:
            return None
        if speaker.pronoun == saying.OBJECT_PRONOUN:
            return self._body(frame)
        female = True if speaker.pronoun in saying.PRONOUNS_SHE else None
        female = False if speaker.pronoun in saying.PRONOUNS_HE else female
        name = self._antecedent(frame, speaker.start, female)
        if name is not None and female is not None:
            self._female.setdefault(name, female)
        return name

    def note(self, frame: Frame, names: list[str | None]) -> None:
        """Remember who spoke in a sentence."""
        for name in names:
            if name is not None:
                known = self._described if _is_described(name) else self._spoke
                if known is self._described and name.split()[-1].lower() in BODIES | saying.PAPERS:
                    continue
                for sentence in frame.sentences:
                    known[sentence.index] = name

    def floating(self, frame: Frame) -> str | None:
        """Whom a sentence that is all quotation may belong to: the subject of the sentence right before it."""
        sentence = frame.sentences[0].previous
        if sentence is None or (sentence.block is not frame.passage.block and not sentence.text.endswith(":")):
            return None
        people = self._people(sentence)
        if not people or (_enquires(sentence, people[0].end) and not frame.items[-1].text.endswith("?")):
            return None  # "Ann Roe asked for the reason. “Rain.”": another's answer
        opened = sentence.text.rfind(",", 0, people[0].start) + 1  # "On the other side, captain Ann Roe was angry."
        return people[0].name if people[0].start - opened <= SUBJECT_WITHIN else None

    def _body(self, frame: Frame) -> str | None:
        """What "it" stands for: the body that the sentence before is about, in the same paragraph."""
        earlier = frame.sentences[0].previous
        if earlier is None or earlier.paragraph != frame.sentences[0].paragraph:
            return None
        for statement in self._reading.within(earlier, "name"):
            if isinstance(statement.value, Name) and statement.start <= SUBJECT_WITHIN:
                return str(statement.value) if statement.value.kind == "organisation" else None
        return None

    def _antecedent(self, frame: Frame, before: int, female: bool | None) -> str | None:
        for sentence in reversed(frame.sentences) if not _trails(frame, before) else ():
            people = [
                p for p in self._people(sentence) if sentence.start + p.start < before and self._may_be(p, female)
            ]
            if people:
                return None if _is_anothers(sentence, people[0]) else people[0].name
        earlier = frame.sentences[0].previous
        subject: str | None = None
        for _ in range(SENTENCES_BACK):
            if earlier is None or (earlier.block is not frame.passage.block and _is_told_by_i(frame)):
                break
            if subject is not None and earlier.block is not frame.passage.block:
                return subject
            spoke = self._spoke.get(earlier.index)
            if spoke is not None and self._may_be(Person(spoke, 0), female):
                return self._one_of(subject, spoke)
            people = [person for person in self._people(earlier) if self._may_be(person, female)]
            if people and _is_anothers(earlier, people[0]):
                return None
            if people and (people[0].start <= SUBJECT_WITHIN or len({person.name for person in people}) == 1):
                return self._one_of(subject, people[0].name)
            described = self._described.get(earlier.index)
            if described is not None and female is not None and earlier.paragraph == frame.sentences[0].paragraph:
                return described  # "the accountant told the court. … she added"
            if subject is None and female is not None and earlier.block is frame.passage.block:
                from factlint.kinds.quoting.subjects import described_subject  # few pronouns reach so far back

                subject = described_subject(earlier)
            earlier = earlier.previous
        return None

    def _one_of(self, subject: str | None, name: str) -> str:
        """Of who was described nearer by and who was named before that the one who is meant: whoever was named, if the
        text gives them that description or none came between."""
        if subject is None:
            return name
        noun, surname = subject.split()[-1].lower(), name.split()[-1]
        told = (s.sentence for s in self._reading.found if s.kind == "name" and s.text.endswith(surname))
        return name if any(noun in sentence.lowers for sentence in told) else subject

    def _may_be(self, person: Person, female: bool | None) -> bool:
        known = self._female.get(person.name)
        return female is None or known is None or known == female

    def _people(self, sentence: Sentence) -> list[Person]:
        """The people that a sentence names outside quotation marks."""
        passage = self._quoted.get(id(sentence.block))
        marked = passage.marked if passage is not None else []
        people = []
        for statement in self._reading.within(sentence, "name"):
            value = statement.value
            at = sentence.start + statement.start
            if (
                isinstance(value, Name)
                and (
                    _may_be_person(value, statement)
                    or (value.text in self._speakers | self._surnames and not _may_be_word(value, statement))
                    or _speaks(sentence, statement.end)
                )
                and not any(part.outer_start <= at < part.outer_end for part in marked)
                and not _asks(sentence, statement.start)
            ):
                people.append(Person(str(value), statement.start, statement.end))
                self._learn_gender(sentence, statement.start, str(value))
        return people

    def _learn_gender(self, sentence: Sentence, start: int, name: str) -> None:
        title = sentence.text[:start].rstrip(" .").rsplit(None, 1)[-1:] or [""]
        if title[0].lower() in saying.FEMALE_TITLES:
            self._female[name] = True
        elif title[0].lower() in saying.MALE_TITLES:
            self._female[name] = False


def _may_be_person(name: Name, statement: Statement) -> bool:
    """Whether a name is a person's: by its kind, or because it opens its sentence and nothing shows another kind."""
    return name.kind == "person" or (name.kind == "unknown" and statement.start == 0 and " " in str(name))


def _is_told_by_i(frame: Frame) -> bool:
    """Whether a paragraph is told by an "I": who was named before it may be the teller, and no "he" or "she"."""
    told = frame.passage.block.prose.replace("“", '"').replace("”", '"').split('"')[::2]
    return any(word in saying.TELLER for part in told for word in part.lower().split())


def _asks(sentence: Sentence, start: int) -> bool:
    """Whether a name is the agent of the participle that opens its sentence, whose subject is somebody else: "Asked by
    Ann Roe, she said"."""
    before = sentence.lower_before(start)
    by = before.index(saying.AGENT) if saying.AGENT in before[1:_AGENT_WITHIN] else 0
    asked = before[by - 1] if by else ""
    opens = asked in saying.PAST_OPENING or asked.endswith(_PARTICIPLE)
    return opens and saying.PRONOUNS.isdisjoint(before)


def _enquires(sentence: Sentence, subject: int) -> bool:
    """Whether the first verb of saying behind a subject tells that somebody asked something."""
    behind = sentence.lower_after(subject)
    verb = next((at for at, word in enumerate(behind) if word in saying.SAYING | saying.ENQUIRING), -1)
    return verb >= 0 and behind[verb] in saying.ENQUIRING and saying.INFINITIVE not in behind[verb + 1 : verb + 2]


def _is_anothers(sentence: Sentence, person: Person) -> bool:
    """Whether a name only says whose lawyer, wife or coach is meant: who "she" is behind "Roe's lawyer" stays open."""
    owner = next((m for m in saying.POSSESSIVE_ENDINGS if sentence.text.startswith(m, person.end)), "")
    behind = sentence.lower_after(person.end + len(owner), _OWNED) if owner else []
    return not saying.RELATED.isdisjoint(behind)


def _may_be_word(name: Name, statement: Statement) -> bool:
    """Whether a surname at a sentence's head may be a mere word: "Hospice staff" where a "Ley Hospice" is named."""
    return statement.start == 0 and is_common(name.text.lower())


def _trails(frame: Frame, before: int) -> bool:
    """Whether a pronoun ends the clause that tells what was said: in "Lind knows “…”, she said" she is not Lind."""
    behind = [item for item in frame.items if item.start >= before]
    ahead = [item for item in frame.items if item.start < before]
    quoted = [at for at, item in enumerate(ahead) if item.quotation >= 0]
    told = any(is_saying(item) for item in ahead)
    return bool(quoted) and ahead[0].quotation < 0 and not told and len(behind) <= TRAILING


def _speaks(sentence: Sentence, end: int) -> bool:
    """Whether a verb of saying follows a name at once: "Roe concedes" makes a person of Roe, who may be "he" next."""
    following = next(iter(sentence.lower_after(end, 1)), "")
    return following in saying.SAYING and following not in saying.NOUN_LIKE


def _is_described(name: str) -> bool:
    """Whether a speaker is told by what they are: "the accountant", "her lawyer"."""
    return name[:1].islower() or name.split()[0].lower() in saying.DETERMINERS
