"""Ledger and answers -> the steps that apply, in the order in which they help. Pure. The rules are in `data/steps/`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from cairn.advice.model import Gap
from cairn.advice.predicates import Facts, judge
from cairn.advice.rules import Reason, Rules, StepRule
from cairn.advice.values import concrete, fill, months, spoken
from cairn.script.model import Answers, Value

LONGEST_KEY = 100


@dataclass(frozen=True)
class Chosen:
    """A step that applies to this person, with its words filled in and its effort before it is fitted to the hours."""

    id: str
    rule: StepRule
    about: str | None
    title: str
    first_move: str
    closes: tuple[tuple[str, int], ...]  # gap, by how much; in the order of the ledger
    because: tuple[str, ...]
    after: tuple[str, ...]  # ids of steps that apply as well
    months: tuple[float, float] | None  # (sooner, later) of a duration that the person gave

    @property
    def given(self) -> bool:
        """Whether it lasts as long as the person says, whatever the hours."""
        return self.rule.lasts is not None

    @property
    def length_is_known(self) -> bool:
        return not self.given or self.months is not None

    @property
    def has_end(self) -> bool:
        return self.length_is_known and (self.given or self.rule.weeks > 0)


def step_key(step_id: str, about: str | None) -> str:
    """By what a step is known when it is done, or kept otherwise: its id. Of those that there is one of for each text it is
    the text, not the number, so that a changed list does not make another one done. At most 100 characters."""
    rule, colon, _ = step_id.partition(":")
    return f"{rule}:{' '.join((about or '').casefold().split())}"[:LONGEST_KEY] if colon else step_id


def facts_of(answers: Answers, gaps: Sequence[Gap]) -> Facts:
    """What conditions of steps may look at."""
    open_tiers = tuple(dict.fromkeys(gap["tier"] for gap in gaps if gap["size"]))
    return Facts(answers, {gap["id"]: gap["size"] for gap in gaps}, open_tiers)


def choose_steps(rules: Rules, answers: Answers, gaps: Sequence[Gap]) -> list[Chosen]:
    """The steps that apply, each after those that must come first, else in the order of the gaps they close."""
    facts = facts_of(answers, gaps)
    chosen: list[Chosen] = []
    ids_of: dict[str, list[str]] = {}
    for rule in rules.steps:
        reasons = [reason for reason in rule.reasons if judge(reason.when, facts).holds]
        if not reasons:
            continue
        subjects = _subjects(rule, answers)
        steps = [_chosen(rules, rule, reasons, step_id, about, answers, gaps) for step_id, about in subjects]
        ids_of[rule.id] = [step.id for step in steps]
        chosen += steps
    linked = [replace(step, after=_after(step.rule, ids_of, facts)) for step in chosen]
    return prerequisites_first(_by_gap(linked, gaps))


def prerequisites_first(steps: Sequence[Chosen]) -> list[Chosen]:
    """The same steps in the same order, except that what a step waits for comes right before it.

    The loader refuses circles.
    """
    by_id = {step.id: step for step in steps}
    ordered: dict[str, Chosen] = {}

    def put(step: Chosen) -> None:
        for name in step.after:
            if name in by_id and name not in ordered:
                put(by_id[name])
        ordered.setdefault(step.id, step)

    for step in steps:
        put(step)
    return list(ordered.values())


def _subjects(rule: StepRule, answers: Answers) -> list[tuple[str, str | None]]:
    """(step id, what it is about): one for most steps, one for each text where the rule says so."""
    if rule.each:
        texts = dict.fromkeys(spoken(text) for text in _texts(answers.get(rule.each)))
        return [(f"{rule.id}:{number}", text) for number, text in enumerate(texts, start=1)]
    value = answers.get(rule.about) if rule.about else None
    return [(rule.id, spoken(value) if concrete(value) else None)]


def _texts(value: Value | None) -> list[str]:
    return [text for text in value if text] if isinstance(value, list) else []


def _chosen(
    rules: Rules,
    rule: StepRule,
    reasons: Sequence[Reason],
    step_id: str,
    about: str | None,
    answers: Answers,
    gaps: Sequence[Gap],
) -> Chosen:
    found_out = {gap for reason in reasons for gap in reason.finds_out}
    closes = tuple(
        (gap["id"], min(rule.closes.get(gap["id"], 0), gap["size"] or 0))
        for gap in gaps
        if (gap["size"] and gap["id"] in rule.closes) or (gap["size"] != 0 and gap["id"] in found_out)
    )
    kinds = rules.kinds
    title_of = {gap["id"]: gap["title"] for gap in gaps}
    more = {"about": about or "", "gap": title_of[closes[0][0]].lower() if closes else ""}
    return Chosen(
        id=step_id,
        rule=rule,
        about=about,
        title=fill(rule.title, answers, kinds, more),
        first_move=fill(rule.first_move, answers, kinds, more),
        closes=closes,
        because=tuple(dict.fromkeys(fill(reason.because, answers, kinds, more) for reason in reasons)),
        after=(),
        months=months(answers.get(rule.lasts)) if rule.lasts else None,
    )


def _after(rule: StepRule, ids_of: dict[str, list[str]], facts: Facts) -> tuple[str, ...]:
    return tuple(
        step_id
        for name, condition in rule.after.items()
        if judge(condition, facts).holds
        for step_id in ids_of.get(name, ())
    )


def _by_gap(steps: Sequence[Chosen], gaps: Sequence[Gap]) -> list[Chosen]:
    """By turns: for each gap the step that closes most of it, then the next for each. What closes none comes last.

    Gaps that are only provisional wait until those that make them so have had all their turns.
    """
    ordered = [step for step in steps if step.rule.first]
    for provisional in (False, True):
        _by_turns(ordered, steps, [gap for gap in gaps if gap["provisional"] is provisional])
    return ordered + [step for step in steps if step not in ordered]


def _by_turns(ordered: list[Chosen], steps: Sequence[Chosen], gaps: Iterable[Gap]) -> None:
    queues = [
        sorted((step for step in steps if gap["id"] in dict(step.closes)), key=lambda s: -dict(s.closes)[gap["id"]])
        for gap in gaps
    ]
    while any(queues):
        for queue in queues:
            while queue and queue[0] in ordered:
                queue.pop(0)
            if queue:
                ordered.append(queue.pop(0))


def startable(steps: Sequence[Chosen], done: Collection[str]) -> list[Chosen]:
    """The steps that are not done and wait for none that is not done."""
    open_ids = {step.id for step in steps if step.id not in done}
    return [step for step in steps if step.id in open_ids and not open_ids & set(step.after)]
