"""The rules' last word: a rule that is about a claim settles it, whatever the sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from factlint.records import cached_property, replace
from factlint.rules.model import Attendees
from factlint.values.attendance import Attendance
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name
from factlint.values.offices import Office
from factlint.values.quantities.quantity import Quantity
from factlint.values.quotations.quotation import Quotation, align_quotation
from factlint.verify.evidence.slips import slip_of
from factlint.verify.rule_judgements import backed, contradicted, only_expected

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.rules.matching import Match, Matcher
    from factlint.rules.model import Rule, RuleSet
    from factlint.values.quotations.match import QuotationMatch
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

REACH = 14
"""How many words may lie between a value and the nearest word that a rule is about."""


LIKE_ENOUGH = 0.6
"""Share of a quotation's words that a rule must have, for the rest to be alterations of it."""


class Rulings:
    """The rules, ready to be applied to a draft's sentences."""

    def __init__(self, rules: RuleSet) -> None:
        self._rules = rules

    @cached_property
    def _matcher(self) -> Matcher:
        from factlint.rules.matching import Matcher

        return Matcher(self._rules)

    @cached_property
    def background(self) -> frozenset[tuple[str, ...]]:
        """The folded names and aliases of the declared entities."""
        return frozenset(fold_name(name) for entity in self._rules.entities for name in entity.names)

    def rule(self, view: SentenceView, judged: Sequence[Judgement]) -> list[Judgement]:
        """The judgements of one sentence after the rules have spoken."""
        if not self._rules.rules and not self._rules.entities:
            return list(judged)
        path = view.sentence.document.path
        settled: dict[int, Judgement] = {}
        by_sources = {id(judgement.claim): judgement for judgement in judged}
        for match in self._matcher.about(view.sentence, path):
            for judgement in self._settle(match, view, by_sources):
                _keep(settled, judgement)
        for claim in view.claims:
            for judgement in self._of_person(claim, path):
                _keep(settled, judgement)
        rest = [judgement for judgement in judged if id(judgement.claim) not in settled]
        return rest + list(settled.values())

    def _settle(self, match: Match, view: SentenceView, judged: dict[int, Judgement]) -> Iterator[Judgement]:
        rule = match.rule
        if rule.valid is not None and not rule.valid.holds(view.sentence.document.dateline):
            return
        if isinstance(rule.value, Attendees):
            for claim in view.claims:
                if isinstance(claim.value, Attendance) and claim.about:  # two who just met were at no event
                    yield from self._attendance(claim, claim.value, rule, rule.value)
            return
        compared = [
            (claim, _compare(claim, rule))
            for claim in view.claims
            if claim.kind == rule.kind and type(claim.value) is type(rule.value)
        ]
        agreeing = [claim for claim, comparison in compared if comparison is Comparison.AGREE]
        for claim in agreeing:
            yield backed(claim, rule)
        conflicting = [claim for claim, comparison in compared if comparison is Comparison.CONFLICT]
        if not agreeing and conflicting:
            yield from self._accuse(match, conflicting, view, judged)

    def _accuse(
        self, match: Match, claims: list[Statement], view: SentenceView, judged: dict[int, Judgement]
    ) -> Iterator[Judgement]:
        """Contradict the value that stands nearest to what the rule is about, unless it is of something else."""
        claim = min(claims, key=lambda c: _distance(c, match, view))
        if _distance(claim, match, view) > REACH or any(match.nearby):
            return
        if not self._another_thing(judged.get(id(claim)), match.rule, view):
            yield contradicted(claim, match.rule)

    def _another_thing(self, judgement: Judgement | None, rule: Rule, view: SentenceView) -> bool:
        """Whether a source backs the claim in a sentence that the rule is not about."""
        if judgement is None or judgement.verdict != "supported" or judgement.certainty < 0.6:
            return False
        texts = {evidence.text for evidence in judgement.evidence}
        passages = [p for p in view.corpus.passages if p.sentence.text in texts]
        return bool(passages) and all(self._of_another(passage, rule) for passage in passages)

    def _of_another(self, passage: Passage, rule: Rule) -> bool:
        """Whether a passage is not what the rule is about, or has the rule's own value beside the other."""
        if rule not in [match.rule for match in self._matcher.about(passage.sentence)]:
            return True
        return any(s.kind == rule.kind and _compare(s, rule) is Comparison.AGREE for s in passage.statements)

    def _of_person(self, claim: Statement, path: str) -> Iterator[Judgement]:
        if isinstance(claim.value, Office):
            yield from self._office(claim, claim.value, path)
        elif isinstance(claim.value, Quotation):
            yield from self._quotation(claim, claim.value, path)

    def _office(self, claim: Statement, office: Office, path: str) -> Iterator[Judgement]:
        entity = self._matcher.entity(office.person)
        person = entity.name if entity else office.person
        mine = replace(office, person=person)
        day = claim.sentence.document.dateline
        held = [
            (rule, rule.value)
            for rule in self._matcher.of_person(person, path)
            if isinstance(rule.value, Office) and (not rule.valid or rule.valid.holds(day))
        ]
        for rule, value in held:
            if mine.compare(replace(value, person=person)) is Comparison.AGREE:
                yield backed(claim, rule)
                return
        for rule, value in held:
            if mine.compare(replace(value, person=person)) is Comparison.CONFLICT:
                same = replace(mine, tenure=value.tenure).compare(replace(value, person=person)) is Comparison.AGREE
                yield contradicted(claim, rule, "former-office" if same else "wrong-office")
                return

    def _quotation(self, claim: Statement, quotation: Quotation, path: str) -> Iterator[Judgement]:
        """The judgement by the rule whose words come nearest: two rules may hold two wordings of one utterance."""
        found = [(match, rule) for rule in self._quote_rules(claim, path) if (match := _alignment(quotation, rule))]
        if not found:
            return
        match, rule = max(found, key=lambda each: self._nearness(quotation, *each))
        if match.status == "altered":
            yield contradicted(claim, rule, "altered-words")
        elif quotation.speaker and not self._one(quotation.speaker, rule.about[0][0]):
            yield replace(contradicted(claim, rule, "wrong-speaker"), at=claim.about_span, suggestion=rule.about[0][0])
        else:
            yield backed(claim, rule)

    def _quote_rules(self, claim: Statement, path: str) -> Iterator[Rule]:
        day = claim.sentence.document.dateline
        for rule in self._rules.rules:
            if isinstance(rule.value, Quotation) and rule.applies(path) and (not rule.valid or rule.valid.holds(day)):
                yield rule

    def _nearness(self, quotation: Quotation, match: QuotationMatch, rule: Rule) -> tuple[bool, bool, float, int]:
        spoken = not quotation.speaker or self._one(quotation.speaker, rule.about[0][0])
        return match.status != "altered", spoken, match.similarity, -len(match.edits)

    def _one(self, mine: str, theirs: str) -> bool:
        if self._matcher.canonical(mine) == self._matcher.canonical(theirs):
            return True
        known = self._matcher.entity(mine) is not None
        return (
            not known
            and Name(mine, "person").compare(Name(theirs, "person")) is not Comparison.CONFLICT
            and (not mine[:1].isupper() or fold_name(mine)[-1:] == fold_name(theirs)[-1:])
        )

    def _attendance(
        self, claim: Statement, attendance: Attendance, rule: Rule, people: Attendees
    ) -> Iterator[Judgement]:
        person = self._matcher.canonical(attendance.person)
        came, stayed, expected = (
            person in {self._matcher.canonical(name) for name in names}
            for names in (people.present, people.absent, people.expected)
        )
        if came:
            agrees = attendance.presence != "absent"
            yield backed(claim, rule) if agrees else contradicted(claim, rule, "was-present")
        elif stayed:
            agrees = attendance.presence == "absent"
            yield backed(claim, rule) if agrees else contradicted(claim, rule, "was-absent")
        elif expected:
            yield only_expected(claim, rule) if attendance.presence == "present" else backed(claim, rule)
        elif people.complete and attendance.presence == "present":
            yield contradicted(claim, rule, "not-listed")


def _keep(settled: dict[int, Judgement], judgement: Judgement) -> None:
    """Of several rules about one claim the first that backs it wins; a claim one rule backs is of that rule."""
    held = settled.get(id(judgement.claim))
    if held is None or (held.verdict != "supported" and judgement.verdict == "supported"):
        settled[id(judgement.claim)] = judgement


def _alignment(quotation: Quotation, rule: Rule) -> QuotationMatch | None:
    """How the draft's words lie in the rule's, or the rule's in the draft's longer quotation; None where neither."""
    words = rule.value.text if isinstance(rule.value, Quotation) else ""
    match = align_quotation(quotation.text, words)
    if match.status == "absent":
        match = align_quotation(words, quotation.text)
    if match.status == "absent" or (match.status == "altered" and match.similarity < LIKE_ENOUGH):
        return None
    return match


def _compare(claim: Statement, rule: Rule) -> Comparison:
    if isinstance(claim.value, Quantity) and isinstance(rule.value, Quantity) and rule.tolerance is not None:
        widened = replace(rule.value, low=rule.value.low - rule.tolerance, high=rule.value.high + rule.tolerance)
        return claim.value.compare(widened)
    if isinstance(rule.value, Attendees):
        return Comparison.INCOMPARABLE
    answer: Comparison = claim.value.compare(cast("Any", rule.value))
    if answer is Comparison.INCOMPARABLE and slip_of(claim.value, rule.value) == "wrong-unit":
        return Comparison.CONFLICT
    return answer


def _distance(claim: Statement, match: Match, view: SentenceView) -> int:
    """Words between a claim and the nearest word that the rule is about, in the sentence itself."""
    from factlint.values.inflection import stem

    wanted = {stem(word.lower()) for item in match.met for word in item.split()}
    words = [token for token in view.sentence.tokens if token.shape in ("word", "number")]
    places = [i for i, token in enumerate(words) if stem(token.lower) in wanted]
    own = [i for i, token in enumerate(words) if claim.start <= token.start < claim.end]
    return min((abs(i - j) for i in places for j in own), default=REACH)
