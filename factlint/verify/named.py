"""The verdict on names: is it known, is it spelt so, and does it stand where the source has it?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.language.en.joints import ARTICLES, DETERMINERS, PLURAL
from factlint.values.comparison import Comparison
from factlint.values.names.forms import edits, nicknames
from factlint.values.names.keys import keys_to_ask, keys_to_keep
from factlint.values.names.lexicon import is_given_name
from factlint.values.names.name import Name, fold_name
from factlint.verify.judgement import Judgement, evidence_of, unbacked
from factlint.verify.measuring.tables.tabled import in_its_row
from factlint.verify.messages import missing
from factlint.verify.naming.capitals import called_capital, is_only_where, of_government
from factlint.verify.naming.copied_names import copied_but
from factlint.verify.naming.credits import is_credit, is_listener
from factlint.verify.naming.derived_names import (
    built_of_known,
    coded_passages,
    of_its_people,
    other_country,
    plural_of_known,
    shortened,
    with_dotted_ending,
)
from factlint.verify.naming.displacement import FEATURES, displacement, holds_office
from factlint.verify.naming.given_anew import given_anew
from factlint.verify.naming.motions import another_has_part
from factlint.verify.naming.nesting import named_inside, only_in_longer, whole_of_known
from factlint.verify.naming.portraits import told_of_another

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.finding import Evidence
    from factlint.verify.naming.rivals import Rival

_AGREE = Comparison.AGREE
MOSTLY = 0.65
"""The share of a sentence from which a passage says most of it."""
_LONG = 5  # letters of a numeral behind what it numbers: "III", "Two", "2B"
_BEFORE_PLURAL = 3  # words before a family's name or a painter's works among which an article stands

DISPLACED, DISPLACED_UNKNOWN, NOT_OPPOSITE = 0.45, 0.75, 0.96
"""The probability from which a name in another's place is an accusation; a higher one where nothing shows what the name
names: it may be a title, a product or a word; and where the other stands in no place like it: who tells freely puts in
one sentence what a source says in two.
"""


def judge_name(
    claim: Statement, view: SentenceView, background: frozenset[tuple[str, ...]], *, placed: bool = True
) -> Judgement:
    """The verdict on one name. `background` holds the folded names and aliases that the rules declare.

    `placed` is False for a speaker, whose place is judged with the quotation.
    """
    name = claim.value
    if not isinstance(name, Name):
        raise TypeError(f"not a name: {name!r}")
    if is_credit(claim):
        return Judgement(claim, "supported", reasons=("it says who made the text, not what happened",))
    placed = placed and not is_listener(claim, name)
    if placed and (coded := other_country(claim, name, view)) is not None:
        return _of_another_country(claim, *coded)
    if (longer := only_in_longer(name, view)) is not None and fold_name(name.text) not in background:
        return _other(claim, *longer, "other-name", "is called")
    known = known_passages(name, view, background)
    if known is None and _may_be_plural(claim):
        known = known_passages(Name(name.text[:-1], name.kind), view, background)
    if known is None or is_only_where(claim, name, known, view):
        known = called_capital(name, view) or of_government(claim, name, view) or None
    if known is None and " " in claim.text:
        from factlint.verify.naming.birth_names import birth_name  # few names are unknown

        known = birth_name(claim, name, view) or None
    if known is not None:
        mentioned = bool(view.corpus.spelling.mentions(name))
        fault = _out_of_place(claim, name, view, known) if placed and mentioned else None
        fault = fault or (_told_again(claim, name, view) if mentioned else None)
        return fault or given_anew(claim, name, view, known) or known_judgement(claim, known)
    return _misspelt(claim, name, view) or _unknown(claim, name, view)


def _may_be_plural(claim: Statement) -> bool:
    """Whether a final "s" may make many of one: a family's with an apostrophe, "the Doyles", "three fake Doyles"."""
    text = claim.sentence.text
    if not claim.text.endswith(PLURAL) or text[claim.end : claim.end + 1] in ("'", "’"):
        return claim.text.endswith(PLURAL)
    before = claim.sentence.before(claim.start, _BEFORE_PLURAL)
    opens = [n for n, token in enumerate(before) if token.lower in ARTICLES or token.lower in DETERMINERS]
    return bool(opens) and all(token.shape == "word" and token.text.islower() for token in before[opens[-1] + 1 :])


def known_judgement(claim: Statement, passages: list[Passage]) -> Judgement:
    """The corpus (or, where it gives no passage, a rule's entity) knows the name."""
    evidence = (evidence_of(passages[0]),) if passages else ()
    return Judgement(claim, "supported", evidence=evidence, reasons=("the name is known",))


def known_passages(name: Name, view: SentenceView, background: frozenset[tuple[str, ...]]) -> list[Passage] | None:
    """Passages that hold the name in some usual form; an empty list where only the rules know it; None if unknown."""
    spelling = view.corpus.spelling
    for form in dict.fromkeys((name.text, str(name))):
        words = fold_name(form)
        passages = spelling.passages_with(words)
        if passages:
            return passages
        if words in background:
            return []
    if " " in name.text and _is_namesake(name, view):
        return None
    if mentions := spelling.mentions(name):
        return mentions
    agreeing = spelling.agreeing(name)
    if agreeing is not None:
        return [agreeing[1]]
    if full := _full_given_names(name, view):
        return full
    if built := built_of_known(name, view.corpus) or plural_of_known(name, view.corpus):
        return built
    if near := named_inside(name, view) or whole_of_known(name, view):
        return near
    if reworded := shortened(name, view.corpus) or coded_passages(name, view.corpus):
        return reworded
    if people := of_its_people(name, view.corpus) or with_dotted_ending(name, view.corpus):
        return people
    if asked_last := _hidden(name, view):
        return asked_last
    asked = keys_to_ask(name.text) | keys_to_ask(str(name))
    alike = (words for words in background if not asked.isdisjoint(_kept_under(words)))
    if any(Name(" ".join(words), name.kind).compare(name) is Comparison.AGREE for words in alike):
        return []
    return None


def _is_namesake(name: Name, view: SentenceView) -> bool:
    from factlint.verify.naming.namesakes import is_namesake  # most names stand in the sources as they are

    return is_namesake(name, view)


def _hidden(name: Name, view: SentenceView) -> list[Passage]:
    from factlint.verify.naming.hidden_names import hidden  # few names are unknown

    return hidden(name, view.corpus)


@lru_cache(maxsize=1024)
def _kept_under(words: tuple[str, ...]) -> frozenset[str]:
    """The keys of a name that the rules declare, of which every name that agrees with it has one."""
    return keys_to_keep(" ".join(words))


def _full_given_names(name: Name, view: SentenceView) -> list[Passage]:
    """Where the sources have a given name by itself of which this one is short: "her husband Rob", Robert there."""
    words = fold_name(name.text)
    if len(words) != 1 or not is_given_name(words[0]):
        return []
    named = view.corpus.spelling.named_like(nicknames(words[0]) - {words[0]})
    return [passage for other, passage in named if len(fold_name(other.text)) == 1]


def _misspelt(claim: Statement, name: Name, view: SentenceView) -> Judgement | None:
    """A known name that differs by a letter or two, or that shares the surname and not the given name."""
    slip = view.corpus.spelling.misspelt_of(name.text)
    if slip is not None:
        return _other(claim, slip[0].text, slip[1], "misspelt", "is spelt")
    from factlint.verify.naming.namesakes import mistaken_for  # few names are unknown

    found = mistaken_for(claim, name, view)
    if found is None:
        return None
    other, passage = found
    if len(first := fold_name(other.text)[0]) > 3 and edits(first, fold_name(name.text)[0], 1) == 1:
        return _other(claim, other.text, passage, "misspelt", "is spelt")
    return _other(claim, other.text, passage, "other-name", "is called")


def _other(claim: Statement, other: str, passage: Passage, code: str, how: str) -> Judgement:
    return Judgement(
        claim,
        "contradiction",
        code,
        evidence=(evidence_of(passage, span=_find(passage, other)),),
        message=f"“{claim.text}” {how} “{other}” in {passage.path}.",
        suggestion=other,
        reasons=(f"“{claim.text}” stands nowhere in the sources, “{other}” does",),
    )


def _find(passage: Passage, text: str) -> tuple[int, int] | None:
    start = passage.sentence.text.find(text)
    return (start, start + len(text)) if start >= 0 else None


def _unknown(claim: Statement, name: Name, view: SentenceView) -> Judgement:
    from factlint.verify.naming.passed_over import opposite, passed_over  # few names are unknown

    if (passing := passed_over(claim, name, view)) is not None:
        told = (evidence_of(passing.told),) if passing.told is not None else ()
        return Judgement(claim, "unsupported", "not-in-sources", evidence=told, reasons=(passing.reason,), silent=True)
    evidence: tuple[Evidence, ...] = ()
    face = view.faces[0] if view.faces else None
    if face is not None and face.coverage > 0.4:
        other = opposite(claim, face)
        evidence = (evidence_of(face.passage, other[0] if other else None),)
    return unbacked(claim, evidence, missing(claim), ("neither the sources nor the rules hold this name",))


def _out_of_place(claim: Statement, name: Name, view: SentenceView, known: list[Passage]) -> Judgement | None:
    """A known name that stands in another's part of a motion, or took another's place."""
    if told := another_has_part(claim, view):
        return displaced_by(claim, told.other, told.passage, f"“{told.other}” is named as “{told.part}” there")
    if copied := copied_but(claim, name, view, known):
        return displaced_by(claim, copied[0].text, copied[1], "the sentence is a copy but for the name")
    return _displaced(claim, name, view, known)


def _told_again(claim: Statement, name: Name, view: SentenceView) -> Judgement | None:
    """The verdict on a full name that the draft has in another place too."""
    if " " not in claim.text or claim.sentence.document.text.count(claim.text) == 1:
        return None

    return told_of_another(claim, name, view)


def _displaced(claim: Statement, name: Name, view: SentenceView, known: list[Passage]) -> Judgement | None:
    """A known name that took the place of another."""
    least = DISPLACED_UNKNOWN if name.kind == "unknown" else DISPLACED
    found = displacement(claim, name, view, known, least)
    if found is not None and found.rival is not None and name.kind in ("person", "unknown"):
        free = _tells_freely(found.rival) and not holds_office(claim, view)
        least = NOT_OPPOSITE if free else least
    if found is None or found.rival is None or found.probability < least or in_its_row(fold_name(name.text), view):
        return None
    other = found.rival.statement
    return Judgement(
        claim,
        "contradiction",
        "other-name",
        evidence=(evidence_of(found.rival.passage, other),),
        message=_has_another(claim, found.rival.passage, other.text),
        suggestion=other.text,
        reasons=(
            f"another name's place with probability {found.probability:.2f}",
            *(f"{key} {value:.2f}" for key, value in zip(FEATURES, found.features, strict=True) if value),
        ),
        certainty=found.probability,
    )


def _tells_freely(rival: Rival) -> bool:
    """Whether a rival stands in no place like the name's, in a passage that says only part of the sentence."""
    return not rival.near and rival.home.covered < MOSTLY


def displaced_by(claim: Statement, other: str, passage: Passage, reason: str) -> Judgement:
    """The verdict on a known name that stands where a passage has another."""
    return Judgement(
        claim,
        "contradiction",
        "other-name",
        evidence=(evidence_of(passage, span=_find(passage, other)),),
        message=_has_another(claim, passage, other),
        suggestion=other,
        reasons=(reason, "what else the sentence says is said of that one"),
    )


def _of_another_country(claim: Statement, person: Statement, code: str, passage: Passage) -> Judgement:
    """The verdict on a country told of a person to whom a source gives the code of another: either may be wrong."""
    return Judgement(
        claim,
        "contradiction",
        "other-name",
        evidence=(evidence_of(passage, span=_find(passage, code)),),
        message=_has_another(claim, passage, code),
        reasons=("the code of another country stands behind the person's name",),
        at=(min(claim.start, person.start), max(claim.end, person.end)),
    )


def _has_another(claim: Statement, passage: Passage, other: str) -> str:
    return f"The draft has “{claim.text}” where {passage.path} has “{other}”."
