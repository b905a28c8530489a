"""Who speaks for whom at an event: "the ministers of A and B", where A's minister stayed away.

And the verb of a body's coming: somebody came for it or did not, so that the name alone is not what is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.frames import find_frames, phrases_in, verb_group
from factlint.kinds.scene import join_hyphens
from factlint.language.en.attending import EVENT_NOUNS, SPOT_LINKS
from factlint.language.en.joints import OF
from factlint.values.attendance import Attendance
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name
from factlint.values.offices import Office, fold_role, singular

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.scene import Word
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_EVENT = 6  # words from "was at" to "meeting"


def stayed_away(claim: Statement, attendance: Attendance, view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where the sources say that the one who would have spoken for this country or body was absent."""
    role = _role_of_group(claim, view)
    if not role:
        return None
    body = Name(attendance.person)
    for passage, fact in view.corpus.statements("attendance"):
        value = fact.value
        if not isinstance(value, Attendance) or value.presence != "absent":
            continue
        for other in passage.statements:
            office = other.value
            holds = isinstance(office, Office) and office.person == value.person and fold_role(office.role) == role
            if holds and isinstance(office, Office) and body.compare(Name(office.of)) is Comparison.AGREE:
                return passage, fact
    return None


def _role_of_group(claim: Statement, view: SentenceView) -> str:
    """The office of those told of in the plural ("the foreign ministers of …"), in the singular; empty if none is."""
    first = min(
        (c.start for c in view.claims if c.kind == "attendance" and c.about == claim.about), default=claim.start
    )
    words = view.sentence.lower_before(first)
    if words and words[-1] == "the":
        words.pop()
    if len(words) < 2 or words[-1] not in OF:
        return ""
    one = singular(words[-2])
    return fold_role(one) if one != words[-2] else ""


def with_verb(claim: Statement, view: SentenceView) -> tuple[int, int] | None:
    """The name with the verb right behind it: "Ann Roe, who attended"; "An observer of Acme Ltd attended"."""
    names = [c.value for c in view.claims if c.start == claim.start and isinstance(c.value, Name)]
    shared = any(c is not claim and c.kind == "attendance" and c.about == claim.about for c in view.claims)
    if shared or not names:
        return None
    sentence = claim.sentence
    words = join_hyphens(sentence.tokens)
    for frame in find_frames(words, phrases_in(sentence.lowers)):
        subject = verb_group(words, frame).subject
        if frame.meaning != "sending" and subject >= 0 and words[subject].start < claim.end <= words[subject].end:
            return claim.start, words[_past_event(words, frame.last)].end
    return None


def _past_event(words: list[Word], last: int) -> int:
    """The last word of a verb phrase, with the event where it ends before it: "was at" the meeting."""
    if words[last].lower not in SPOT_LINKS:
        return last
    return next((k for k in range(last + 1, min(last + _EVENT, len(words))) if words[k].lower in EVENT_NOUNS), last)
