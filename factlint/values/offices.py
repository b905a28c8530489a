"""Who holds which office."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, cast

from factlint.language.en.posts import HEADED, HEADING, OCCUPATIONS, POSTS, SHORTENED, SORTS_OF_BODIES
from factlint.language.en.roles import (
    EXCLUSIVE,
    FUNCTIONS,
    GENERAL,
    HEADS_OF,
    LEADERS,
    LEARNED,
    LEVELS,
    NEVER_NARROW,
    OF_LINKS,
    PORTFOLIO_HEADS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    ROLE_PHRASES,
    SCHOLARS,
    SEVERAL_AT_ONCE,
    SUBJECT_HEADS,
    SYNONYMS,
    TENURES,
)
from factlint.patterns import pattern
from factlint.records import record, replace
from factlint.values.comparison import Comparison
from factlint.values.names.lexicon import demonym_place, is_place
from factlint.values.names.name import fold_name, one_body, plain
from factlint.values.nations import NATIONAL, compare_nations

Tenure = Literal["current", "former", "acting", "elect", "deputy"]
ROOT = 5
"""Letters that two words of one root begin with: "operations", "operating"."""
NAMELESS = "the "
"""What opens a body without a name, as an office keeps it."""
_OF_PEOPLE = pattern(r"s['’] ")
_DEPUTIES = frozenset(word for word, tenure in TENURES.items() if tenure == "deputy")


@record
class Office:
    """A person and an office: the role noun, what it is of (a country or an organisation), and the tenure."""

    person: str
    role: str
    """As written, a deputy's with its "vice" or "deputy"; without "former", "acting" and the like."""
    of: str = ""
    tenure: Tenure = "current"

    def compare(self, other: Office) -> Comparison:
        """Conflict when one person is given offices that differ; agree when one is a shorter form of the other.

        That the two persons are one is for the caller to know. Offices that a person may hold side by side cannot be
        compared.
        """
        if NATIONAL in (self.role, other.role):
            return compare_nations(self.of, other.of) if self.role == other.role else Comparison.INCOMPARABLE
        if _is_subject(self.of) != _is_subject(other.of):
            mine, theirs = self._over_its_subject(), other._over_its_subject()
            if (mine, theirs) != (self, other) and _is_subject(mine.of) and _is_subject(theirs.of):
                return mine.compare(theirs)
        mine, theirs = self.with_its_portfolio(), other.with_its_portfolio()
        if mine is not self or theirs is not other:
            return mine.compare(theirs)
        roles = compare_roles(self.role, other.role)
        bodies = compare_bodies(self.of, other.of)
        if roles is Comparison.INCOMPARABLE:
            return roles
        wide = _is_wide(self.role) or _is_wide(other.role)
        tenures = self.tenure == other.tenure or (wide and fold_role(self.role) != fold_role(other.role))
        if tenures and roles is Comparison.AGREE and self.tenure != other.tenure:
            return Comparison.INCOMPARABLE  # a wide word says nothing of when
        if self.tenure != other.tenure and roles is Comparison.CONFLICT and self._before_and_after(other):
            return Comparison.INCOMPARABLE  # one office before, another now
        both = bool(self.of and other.of)
        if wide and both and roles is Comparison.AGREE and _is_subject(self.of) != _is_subject(other.of):
            return Comparison.INCOMPARABLE  # the head of research and the director of Acme need not be one
        if _is_deputy(self.role) != _is_deputy(other.role) and _is_subject(self.of) != _is_subject(other.of):
            return Comparison.INCOMPARABLE  # the vice-rector for research may be the university's next rector
        if bodies is Comparison.CONFLICT and (roles is Comparison.CONFLICT or not tenures):
            return Comparison.INCOMPARABLE  # one life has room for two offices in two places
        if roles is Comparison.CONFLICT or not tenures:
            return Comparison.CONFLICT
        return bodies

    def _before_and_after(self, other: Office) -> bool:
        """Whether the one is over and the other an office of another sort: a former judge may lead an inquiry."""
        if _differ_in_trade(self.role, other.role):
            return True
        heads = {fold_role(role).rsplit(" ", 1)[-1] for role in (self.role, other.role)}
        return "former" in (self.tenure, other.tenure) and len(heads) > 1

    def _over_its_subject(self) -> Office:
        """The office as head of its subject, where its words say so: "operations chief" is chief of "operations"."""
        *of, head = _subject_first(self.role.lower().split())
        subject = " ".join(of)
        if head not in SUBJECT_HEADS and not (head in HEADS_OF and subject in FUNCTIONS):
            return self
        if not subject.isalpha() or subject in ROLE_NOUNS or subject in TENURES:
            return self
        return replace(self, role=head, of=subject)

    @property
    def whole_role(self) -> str:
        """The office by its usual name with what it is about: "director" of "planning" is the planning director."""
        return fold_role(f"{self.role} of {self.of}" if _is_subject(self.of) else self.role)

    def with_its_portfolio(self) -> Office:
        """The office with its portfolio before it: a "Minister of Energy" is an energy minister, not of a body."""
        words = self.of.lower().split()
        *under, head = self.role.lower().split() or [""]
        if head not in PORTFOLIO_HEADS or not (_DEPUTIES | LEVELS).issuperset(under):
            return self
        if not words or not (ROLE_MODIFIERS.issuperset(words) or _is_subject(self.of)):
            return self
        return replace(self, role=" ".join([*under, *words, head]), of="")

    def __str__(self) -> str:
        """`Jane Doe = Acme chief executive`, with the tenure where it is not plain: `former`, `acting`, `-elect`."""
        role = f"{self.role}-elect" if self.tenure == "elect" else self.role
        words = [self.tenure if self.tenure in ("former", "acting") else "", self.of, role]
        return f"{self.person} = {' '.join(word for word in words if word)}"


def compare_roles(first: str, second: str) -> Comparison:
    """Compare two offices of one person by their words alone, without what they are of."""
    a, b = fold_role(first), fold_role(second)
    wide = _is_wide(first) or _is_wide(second)
    if _is_deputy(first) != _is_deputy(second) and (a == b or not wide):
        return Comparison.CONFLICT if _alike(a, b) else Comparison.INCOMPARABLE
    if _alike(a, b):
        return Comparison.AGREE
    if any(_member(a, group) and _member(b, group) for group in EXCLUSIVE):
        return Comparison.CONFLICT
    if (_is_chief(a) and _is_chief(b)) or _differ_in_trade(first, second):
        return Comparison.CONFLICT
    if _portfolio(a) and _portfolio(b):
        return Comparison.AGREE if _portfolio(a) == _portfolio(b) else Comparison.CONFLICT
    head = a.rsplit(" ", 1)[-1]
    if head == b.rsplit(" ", 1)[-1] and head not in SEVERAL_AT_ONCE:
        return Comparison.CONFLICT
    return Comparison.INCOMPARABLE


def _is_subject(of: str) -> bool:
    """Whether an office is of a subject ("research"), not of a body or a place."""
    return of[:1].islower() and not _is_nameless(of)


def _is_nameless(of: str) -> bool:
    """Whether a body has no name of its own: "the farmers' union"."""
    return of.startswith(NAMELESS)


def _is_chief(role: str) -> bool:
    """A chief officer or director of something: a company has one of each."""
    if role == "chief executive" or (role.startswith("chief ") and role.endswith(" officer")):
        return True
    of, _, head = role.rpartition(" ")
    return head == "director" and of in FUNCTIONS


def _differ_in_trade(first: str, second: str) -> bool:
    """Whether the two are learned trades, and not near one another."""
    a, b = (fold_role(role).rsplit(" ", 1)[-1] for role in (first, second))
    mine = [line for line in OCCUPATIONS if a in line]
    return bool(mine) and not any(b in line for line in mine) and any(b in line for line in OCCUPATIONS)


def is_post(text: str) -> bool:
    """Whether an office as written is a post: "chief executive" is one, "chief author" is none."""
    words = text.lower().replace("-", " ").split()
    if POSTS.isdisjoint(words):
        return False
    head = fold_role(text).rsplit(" ", 1)[-1]
    return head in POSTS or head in HEADED or not POSTS.isdisjoint(set(words) - HEADING)


def _portfolio(role: str) -> str:
    """What a minister is minister of; empty for other offices. "Prime" and "first" are no portfolios."""
    *words, head = role.split(" ")
    of = " ".join(word for word in words if word not in LEVELS)
    return of if head in PORTFOLIO_HEADS and of not in ("prime", "first", "deputy", "junior", "senior") else ""


@lru_cache(maxsize=8192)
def fold_role(role: str) -> str:
    """The office by its usual name: lower case, singular, one of its synonyms, without "new", "vice" or "former"."""
    words = [word.removesuffix("'s") for word in plain(role).replace("-", " ").replace(".", "").split()]
    words = " ".join(SHORTENED.get(word, word) for word in words).split()
    words = [word for word in words if word not in TENURES and word not in ("new", "the", "a", "an")] or words
    if not words:
        return ""
    if " ".join(words) not in _usual_names():
        words = _subject_first(words)
    words[-1] = singular(words[-1])
    for start in range(len(words)):
        name = _usual_names().get(" ".join(words[start:]))
        if name is not None:
            return " ".join([*words[:start], name])
    return " ".join(words)


def _subject_first(words: list[str]) -> list[str]:
    """ "Head of research" as "research head"."""
    turned = len(words) > 2 and words[0] in HEADS_OF and words[1] in OF_LINKS
    return [*words[2:], words[0]] if turned else words


def singular(word: str) -> str:
    """The singular of a role noun: "MPs", "spokesmen"."""
    if word.endswith("men") and word[:-3] + "man" in ROLE_NOUNS:
        return word[:-3] + "man"
    if word.endswith("ies") and word[:-3] + "y" in ROLE_NOUNS:
        return word[:-3] + "y"
    if word.endswith("es") and word[:-2] in ROLE_NOUNS:
        return word[:-2]
    return word[:-1] if word.endswith("s") and word[:-1] in ROLE_NOUNS else word


@cache
def _usual_names() -> dict[str, str]:
    return {form.replace("-", " "): group[0] for group in SYNONYMS for form in group}


@cache
def _wide_words() -> dict[str, frozenset[str]]:
    """For each wide word the offices it may stand for, by their usual names."""
    known = {*_usual_names(), *ROLE_NOUNS, *ROLE_PHRASES}
    found = {}
    for wide, text in GENERAL.items():
        words, offices, i = text.split(), set(), 0
        while i < len(words):
            size = next((n for n in (4, 3, 2) if " ".join(words[i : i + n]) in known and i + n <= len(words)), 1)
            offices.add(fold_role(" ".join(words[i : i + size])))
            i += size
        found[fold_role(wide)] = frozenset(offices)
    return found


def _alike(a: str, b: str) -> bool:
    """Whether two folded offices are one, one ends in the other, or one is a wider word for the other."""
    if a == b or a.endswith(" " + b) or b.endswith(" " + a):
        return a.startswith("shadow ") == b.startswith("shadow ")
    return _covers(a, b) or _covers(b, a) or _of_one_field(a, b) or _of_one_subject(a, b)


def _of_one_subject(a: str, b: str) -> bool:
    """Whether both are over one thing, and one by a word for any head: "research director", "head of research"."""
    (mine, _, first), (theirs, _, second) = a.rpartition(" "), b.rpartition(" ")
    heads = {first, second}
    return bool(mine) and mine == theirs and heads <= LEADERS | HEADS_OF and not heads.isdisjoint(LEADERS)


def _of_one_field(a: str, b: str) -> bool:
    """Whether a chief officer and the head of a subject are one: "chief technology officer", "technology chief"."""
    if a.startswith("chief ") and a.endswith(" officer"):
        a, b = b, a
    *field, head = a.split()
    if not field or head not in SUBJECT_HEADS | HEADS_OF or not (b.startswith("chief ") and b.endswith(" officer")):
        return False
    theirs = [word[:ROOT] for word in b.split()[1:-1]]
    return all(word[:ROOT] in theirs for word in field)


def _covers(wide: str, narrow: str) -> bool:
    offices = _wide_words().get(wide)
    if offices is None and (head := wide.rsplit(" ", 1)[-1]) in NEVER_NARROW:
        offices = _wide_words().get(head)
    if wide in LEARNED and narrow.endswith(SCHOLARS):
        return True
    return offices is not None and (narrow in offices or any(narrow.endswith(" " + office) for office in offices))


def _is_wide(role: str) -> bool:
    return fold_role(role) in _wide_words()


def _is_deputy(role: str) -> bool:
    return any(word in _DEPUTIES for word in plain(role).replace("-", " ").split())


def _member(role: str, group: tuple[str, ...]) -> bool:
    return any(
        role == office or (office != "secretary" and role.endswith(" " + office)) for office in map(fold_role, group)
    )


def compare_bodies(first: str, second: str) -> Comparison:
    """Compare what two offices are of; where one does not say, or one is a place and one a body, they may agree."""
    if not first or not second or _is_subject(first) != _is_subject(second):
        return Comparison.AGREE
    if _is_nameless(first) or _is_nameless(second):
        return _compare_nameless(first, second)
    a, b = (_place(text) or text for text in (first, second))
    if one_body(a, b):
        return Comparison.AGREE
    here, there = fold_name(a), fold_name(b)
    if _differ_in_one_word(here, there):
        return Comparison.CONFLICT
    if set(here) & set(there) or is_place(" ".join(here)) != is_place(" ".join(there)):
        return Comparison.AGREE
    return Comparison.CONFLICT


def _compare_nameless(first: str, second: str) -> Comparison:
    """Two bodies told by what they are conflict where one sort of body is of others: teachers' and parents' unions."""
    here, there = fold_name(first), fold_name(second)
    if not (_is_nameless(first) and _is_nameless(second)):
        sorts = here[-1] != there[-1] and {here[-1], there[-1]} <= SORTS_OF_BODIES
        return Comparison.CONFLICT if sorts or _of_other_subjects(here, there) else Comparison.AGREE
    if here[-1] != there[-1] and {here[-1], there[-1]} <= SORTS_OF_BODIES:
        return Comparison.CONFLICT
    apart = (
        set(here[:-1]).isdisjoint(there[:-1]) and set(here).isdisjoint(there[:-1]) and set(there).isdisjoint(here[:-1])
    )
    of_people = all(_OF_PEOPLE.search(text) for text in (first, second))
    return Comparison.CONFLICT if apart and (here[-1] == there[-1] or of_people) else Comparison.AGREE


def _of_other_subjects(here: tuple[str, ...], there: tuple[str, ...]) -> bool:
    """Whether two bodies of one sort have each a subject of its own: "the finance committee", "Transport Committee"."""
    mine, theirs = set(here[:-1]) - {"the"}, set(there[:-1]) - {"the"}
    subjects = bool(mine and theirs) and (ROLE_MODIFIERS - LEVELS).issuperset(mine | theirs)
    return here[-1] == there[-1] and subjects and mine.isdisjoint(theirs)


def _differ_in_one_word(here: tuple[str, ...], there: tuple[str, ...]) -> bool:
    """Whether two names are built alike and say another thing in one place: the Bank of England, the Bank of Japan."""
    pairs = list(zip(here, there, strict=False))
    return len(here) == len(there) > 1 and sum(one != other for one, other in pairs) == 1


def _place(text: str) -> str:
    words = fold_name(text)
    return (demonym_place(words[0]) or "") if len(words) == 1 else ""


def parse_office(text: str, person: str = "") -> Office:
    """An office as people write it ("former Acme chief executive", "President of France"), for a person.

    Words that are no known office are taken whole as the role.
    """
    words = text.replace("’s ", " ").replace("'s ", " ").split()
    tenure: Tenure = "current"
    if words and (held := TENURES.get(words[0].lower())) in ("former", "acting", "elect"):
        tenure, words = cast("Tenure", held), words[1:]
    before, after = _split_at_link(words)
    if before and before[-1].lower().endswith("-elect"):
        tenure, before[-1] = "elect", before[-1][: -len("-elect")]
    start = len(before) - max((n for n in (2, 3, 4) if " ".join(before[-n:]).lower() in ROLE_PHRASES), default=1)
    while start > 0 and before[start - 1].lower() in ROLE_MODIFIERS | ROLE_NOUNS and not before[start - 1].isupper():
        start -= 1
    role = " ".join(before[max(start, 0) :]) or text
    of = " ".join(after) or " ".join(before[: max(start, 0)])
    if tenure == "current" and _is_deputy(role):
        tenure = "deputy"
    return Office(person, role, of, tenure)


def _split_at_link(words: list[str]) -> tuple[list[str], list[str]]:
    """The words before "of" and those after it, unless "of" belongs to the office ("chief of staff")."""
    for i, word in enumerate(words):
        if word.lower() in OF_LINKS and i:
            known = [n for n in range(len(words), i, -1) if " ".join(words[i - 1 : n]).lower() in ROLE_PHRASES]
            if known:
                i = known[0]
                if i == len(words):
                    break
            after = words[i + 1 :]
            return words[:i], after[1:] if after and after[0].lower() == "the" else after
    return list(words), []
