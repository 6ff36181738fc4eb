"""Answers -> the ledger of gaps, in order. Pure. The rules are content, in `data/gaps/`."""

from __future__ import annotations

from dataclasses import dataclass

from cairn.advice.model import Gap
from cairn.advice.predicates import Facts, judge
from cairn.advice.rules import ANSWERED, GapRule, Part, Row, Rules
from cairn.advice.values import chosen, concrete, fill, spoken
from cairn.script.model import DONT_KNOW, Answers, Value

LARGEST = 4
LARGE = 2  # from here on a gap comes before the small ones, and one of tier 1 makes the later tiers provisional
OWN_VIEW_WEIGHT = 1.5


@dataclass(frozen=True)
class Sized:
    """A gap's size (None: unknown), the rows it was summed from, and the questions that are open."""

    size: int | None
    rows: tuple[Row, ...] = ()
    open_questions: tuple[str, ...] = ()


def size_of(rule: GapRule, answers: Answers) -> Sized | None:
    """The size of one gap; None if it is not applicable.

    It is the sum of the parts whose answer is known, clamped to 0..4. A part that is asked and has no answer is open. If
    what is known gives 0 while something is open, or a needed part is open, the size is unknown.
    """
    facts = Facts(answers)
    applies = judge(rule.applies, facts)
    if applies.holds is False:
        return None
    if applies.holds is None and applies.ask is not None:
        return Sized(None, open_questions=(applies.ask,))

    known: list[Row] = []
    needed_is_open = False
    questions: list[str] = []
    for part in rule.parts:
        verdict = judge(part.when, facts)
        if verdict.holds is False:
            continue
        row = _row(part, answers.get(part.question)) if verdict.holds else None
        if row is not None:
            known.append(row)
        else:
            questions.append(verdict.ask or part.question)
            needed_is_open |= part.needed

    size = _limited(rule, sum(row.size for row in known), facts)
    questions += _undecided_limits(rule, facts) if known else []
    unknown = not known or needed_is_open or (size == 0 and bool(questions))
    return Sized(None if unknown else size, tuple(known), tuple(dict.fromkeys(questions)))


def _row(part: Part, value: Value | None) -> Row | None:
    if value == DONT_KNOW:
        return part.rows.get(DONT_KNOW)
    if not concrete(value):
        return None
    return next((part.rows[option] for option in chosen(value) if option in part.rows), part.rows.get(ANSWERED))


def _limited(rule: GapRule, total: int, facts: Facts) -> int:
    for limit in rule.limits:
        if judge(limit.when, facts).holds:
            total = min(max(total, limit.least), limit.most)
    return min(max(total, 0), LARGEST)


def _undecided_limits(rule: GapRule, facts: Facts) -> list[str]:
    verdicts = [judge(limit.when, facts) for limit in rule.limits]
    return [verdict.ask for verdict in verdicts if verdict.holds is None and verdict.ask]


def ledger(rules: Rules, answers: Answers) -> list[Gap]:
    """The rows that the person sees: open ones first, then unknown, then closed; what is not applicable is left out."""
    rows = [(rule, sized) for rule in rules.gaps if (sized := size_of(rule, answers)) is not None]
    no_direction = any(rule.tier == 1 and (sized.size or 0) >= LARGE for rule, sized in rows)
    gaps = [_gap(rules, rule, sized, answers, no_direction and rule.tier > 1) for rule, sized in rows]
    block = chosen(answers.get("biggest_block"))
    return sorted(gaps, key=lambda gap: _rank(gap, OWN_VIEW_WEIGHT if gap["id"] in block else 1.0))


def _rank(gap: Gap, importance: float) -> tuple[bool, bool, bool, int, float, str]:
    size = gap["size"]
    return (size == 0, size is None, (size or LARGE) < LARGE, gap["tier"], -importance * (size or 0), gap["id"])


def _gap(rules: Rules, rule: GapRule, sized: Sized, answers: Answers, provisional: bool) -> Gap:
    kinds = {question.id: question.type for question in rules.questions.values()}
    own = [spoken(answers[question]) for question in rule.words if concrete(answers.get(question))]
    because = [fill(row.because, answers, kinds) for row in sized.rows]
    because += [_not_known(rules, question, answers) for question in sized.open_questions]
    return {
        "id": rule.id,
        "title": rule.title,
        "tier": rule.tier,
        "size": sized.size,
        "partial": sized.size is not None and bool(sized.open_questions),
        "provisional": provisional,
        "have": "; ".join(fill(row.have, answers, kinds) for row in sized.rows if row.have) or "not known yet",
        "want": fill(rule.want, answers, kinds),
        "words": "; ".join(dict.fromkeys(word for word in own if word)),
        "because": because,
        "source": list(rule.source),
        "ask": sized.open_questions[0] if sized.open_questions else None,
        "changes_if": fill(rule.changes_if, answers, kinds),
    }


def _not_known(rules: Rules, question: str, answers: Answers) -> str:
    name = rules.questions[question].called[0] if rules.questions[question].called else question
    if answers.get(question) == DONT_KNOW:
        return f"You do not know this yet: {name}."
    return f"You have not told me this yet: {name}."
