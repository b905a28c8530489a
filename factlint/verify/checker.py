"""From a draft's claims to judgements: every claim is compared, the rules have the last word, overlaps are settled."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.language.en.kin import PERSON_NOUNS
from factlint.language.en.succession import NOW_AND_BEFORE
from factlint.records import record, replace
from factlint.text.document import TITLES
from factlint.values.quotations.quotation import Quotation
from factlint.verify.evidence.facing import SentenceView
from factlint.verify.evidence.told import Told
from factlint.verify.held import judge_office
from factlint.verify.judgement import Judgement
from factlint.verify.measured import judge_measured
from factlint.verify.named import judge_name
from factlint.verify.naming.holders import tell_once, with_holders
from factlint.verify.once import speakers_once, told_once
from factlint.verify.quoted import A_PHRASE, judge_quote
from factlint.verify.turned import judge_turned
from factlint.verify.within import judge_within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import MemoryCorpus
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Span
    from factlint.verify.ruling import Rulings

_GRAVITY = {"contradiction": 3, "disputed": 2, "unsupported": 1, "supported": 0}


@record(slots=False)
class Checker:
    """What drafts are checked against."""

    corpus: MemoryCorpus
    rulings: Rulings

    def judge(self, document: Document, claims: Sequence[Statement]) -> list[Judgement]:
        """The verdict on every claim of a draft, in draft order."""
        by_sentence: dict[int, list[Statement]] = defaultdict(list)
        for claim in claims:
            by_sentence[claim.sentence.index].append(claim)
        judgements: list[Judgement] = []
        told = Told([claim for claim in claims if claim.kind == "figure"])
        for sentence in document.sentences:
            own = by_sentence.get(sentence.index, [])
            before = [c for c in by_sentence.get(sentence.index - 1, ()) if c.sentence.block is sentence.block]
            view = SentenceView(sentence, own, self.corpus, before, told=told)
            judged = told_once(list(self._compared(view))) if self.corpus.passages else []
            if any(j.verdict in ("contradiction", "unsupported") and not j.silent for j in judged):
                from factlint.verify.verbatim import as_written  # few sentences are found wanting

                judged = list(as_written(judged, view))
            judgements += self.rulings.rule(view, with_holders(judged, view))
        judgements = speakers_once(judgements)
        if any(j.claim.sentence.block.kind in TITLES and j.verdict != "supported" for j in judgements):
            from factlint.verify.titled import as_titles  # few titles have a value that is not backed

            judgements = list(as_titles(judgements))
        judgements += judge_within(document, claims, judgements)
        return _settle([*judgements, *_unremarked(claims, judgements)])

    def _compared(self, view: SentenceView) -> Iterator[Judgement]:
        quoted: list[tuple[int, int]] = []
        speakers: list[tuple[int, int]] = []
        for claim in view.claims:
            if claim.kind == "quote":
                judgement = judge_quote(claim, view)
                if judgement is not None:
                    quoted.append((claim.start, claim.end))
                    speakers += [claim.about_span] if claim.about_span and not _a_phrase(claim) else []
                    yield judgement
        rest = [c for c in view.claims if c.kind != "quote" and not _inside(c, quoted)]
        open_view = view.without(quoted, rest) if quoted else view
        measured = list(judge_measured(open_view))
        yield from measured
        judged = []
        for claim in rest:
            speaks = any(start <= claim.start and claim.end == end for start, end in speakers)
            judgement = self._judge(claim, open_view, speaks=speaks)
            judged += [judgement] if judgement is not None else []
        yield from tell_once(judged, open_view)
        yield from _acted(open_view)
        offices = [
            str(j.claim.value).lower() for j in judged if j.claim.kind == "role" and j.verdict == "contradiction"
        ]
        backed = [j.claim for j in measured if j.verdict == "supported"]
        for judgement in judge_turned(view, backed):
            word = judgement.claim.text.lower()
            if any(word in office for office in offices) or (offices and word in NOW_AND_BEFORE):
                continue  # told with the office
            if _is_attending(word, view, judged):
                continue
            if not any(start < judgement.claim.end and judgement.claim.start < end for start, end in quoted):
                yield judgement

    def _judge(self, claim: Statement, view: SentenceView, *, speaks: bool) -> Judgement | None:
        match claim.kind:
            case "name":
                return judge_name(claim, view, self.rulings.background, placed=not speaks)
            case "role":
                return judge_office(claim, view)
            case "attendance":
                from factlint.verify.present import judge_attendance  # most drafts tell of nobody's attendance

                return judge_attendance(claim, view)
            case _:
                return None


def _acted(view: SentenceView) -> Iterator[Judgement]:
    """What people are said to have done where they were not, or not in that way."""
    lowers = view.sentence.lowers
    if any(claim.kind == "name" for claim in view.claims) or not PERSON_NOUNS.isdisjoint(lowers):
        from factlint.verify.naming.acting import judge_acts

        yield from judge_acts(view)


def _is_attending(word: str, view: SentenceView, judged: Sequence[Judgement]) -> bool:
    """Whether a word tells only of a coming that the sources back: "missed" for "attended by all except"."""
    verdicts = {j.verdict for j in judged if j.claim.kind == "attendance"}
    if verdicts != {"supported"}:
        return False
    from factlint.kinds.attending.frames import phrases_in

    return word in phrases_in(view.sentence.lowers)


def _a_phrase(claim: Statement) -> bool:
    """Whether so few words are quoted that they show nobody to be their speaker."""
    return isinstance(claim.value, Quotation) and len(claim.value.words) <= A_PHRASE


def _inside(claim: Statement, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a claim lies within one of these spans of its sentence."""
    return any(start <= claim.start and claim.end <= end for start, end in spans)


def _unremarked(claims: Sequence[Statement], judgements: Sequence[Judgement]) -> Iterator[Judgement]:
    """The claims that nobody judged: part of a quotation, of a person nobody knows, too vague to be missed.

    They are counted and never reported, except that words within a quotation that was found are backed with it.
    """
    judged = {id(judgement.claim) for judgement in judgements}
    quotes = [j for j in judgements if j.claim.kind == "quote" and j.verdict == "supported"]
    for claim in claims:
        if id(claim) in judged:
            continue
        around = [q for q in quotes if q.claim.sentence is claim.sentence and _inside(claim, [_extent(q.claim)])]
        if around:
            reasons = ("the quotation that holds it is in the sources",)
            yield Judgement(claim, "supported", evidence=around[0].evidence, reasons=reasons)
        else:
            reasons = ("nothing speaks of it, and it says too little to be missed",)
            yield Judgement(claim, "unsupported", "not-in-sources", reasons=reasons, silent=True)


def _extent(claim: Statement) -> tuple[int, int]:
    return claim.start, claim.end


def _settle(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Of findings on overlapping words only the gravest is told, so that one fault is told once."""
    ordered = sorted(judgements, key=lambda j: (-_GRAVITY[j.verdict], j.rule is None, -j.certainty, j.span))
    kept: list[Judgement] = []
    taken: dict[int, list[Span]] = defaultdict(list)
    for judgement in ordered:
        span, sentence = judgement.span, judgement.claim.sentence.index
        if judgement.verdict == "supported" or judgement.silent:
            kept.append(judgement)
        elif any(start < span.end and span.start < end for start, end in taken[sentence]):
            kept.append(replace(judgement, silent=True))
        else:
            taken[sentence].append(span)
            kept.append(judgement)
    return sorted(kept, key=lambda j: (j.span, j.claim.kind))
