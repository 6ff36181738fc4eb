"""Whether a condition holds, given answers and facts.

Only what is known can make a comparison true. A question without an answer makes it false, `is not` as much as
`is`, and so do `skip` and `dont_know`, which are nothing concrete; only `x is dont_know` and `x is skip` see them.
`answered(x)` holds for a concrete answer alone. `not (x is y)` is the plain opposite of `x is y`: true as well
where x has no answer.

Of several choices, `is` asks whether it is among them, `in` whether any is. A range counts by its later end. A
choice of `other` with the person's words is `other`; `[]` and `none` are the same; texts are compared without
regard to capitals.

Facts are plain values by name. `facts["gaps"]` maps the id of a gap to its size, None for unknown; what does not
apply is not there. `facts["milestones"]` maps an id to `open` or `done`, or to several such words, as `["open",
"overdue"]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from operator import eq, ge, gt, le, lt
from typing import Any

from cairn.script.conditions import (
    And,
    Answered,
    Check,
    Compare,
    Expression,
    In,
    Is,
    Name,
    Not,
    Operand,
    Or,
    Shifted,
    Text,
    Word,
)
from cairn.script.model import DONT_KNOW, NONE, SKIP, Answers

Facts = Mapping[str, Any]

UNKNOWN = "unknown"  # the state of a gap that nothing is known about yet
NOT_CONCRETE = frozenset((DONT_KNOW, SKIP))

SIGNS = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq}


def evaluate(expression: Expression, answers: Answers, facts: Facts) -> bool:
    """Whether the condition holds. Never raises; what cannot be compared is false."""
    if isinstance(expression, And):
        return all(evaluate(part, answers, facts) for part in expression.parts)
    if isinstance(expression, Or):
        return any(evaluate(part, answers, facts) for part in expression.parts)
    if isinstance(expression, Not):
        return not evaluate(expression.part, answers, facts)
    if isinstance(expression, Answered):
        return is_concrete(answers.get(expression.name, facts.get(expression.name)))
    left = _value(expression.left, answers, facts)
    if isinstance(expression, Is):
        return _among(left, (expression.right,), expression.negated, answers, facts)
    if isinstance(expression, In):
        return _among(left, expression.right, expression.negated, answers, facts)
    return _compare(expression, left, _value(expression.right, answers, facts))


def is_concrete(value: Any) -> bool:
    """Whether an answer says something: not missing, not skipped, not "I don't know", not half of a have and want."""
    if isinstance(value, dict) and "option" not in value:
        return value.get("have") is not None and value.get("want") is not None
    return value is not None and not (isinstance(value, str) and value in NOT_CONCRETE)


def in_order(value: Any) -> tuple[str, ...]:
    """The option ids, or other words, that an answer consists of, each once, in the order in which they were named."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, dict):
        return in_order(value.get("option"))
    if isinstance(value, (list, tuple)):
        return tuple(dict.fromkeys(word for item in value for word in in_order(item))) if value else (NONE,)
    return ()


def _value(operand: Operand, answers: Answers, facts: Facts) -> Any:
    """What the operand stands for, None where that is not known. Of a gap: its size, or `unknown`."""
    if isinstance(operand, Name):
        return answers.get(operand.id, facts.get(operand.id))
    if isinstance(operand, Check):
        known = facts.get(f"{operand.kind}s", {})
        if operand.kind == "gap" and operand.of in known:
            return UNKNOWN if known[operand.of] is None else known[operand.of]
        return known.get(operand.of)
    if isinstance(operand, Shifted):
        base = _comparable(_value(operand.base, answers, facts))
        return _shifted(base, operand.days) if isinstance(base, date) else None
    return operand.id if isinstance(operand, Word) else operand.value


def _shifted(base: date, days: int) -> date | None:
    try:
        return base + timedelta(days=days)
    except OverflowError:
        return None


def _among(left: Any, right: tuple[Operand, ...], negated: bool, answers: Answers, facts: Facts) -> bool:
    found = any(_same(left, operand, _value(operand, answers, facts)) for operand in right)
    if not negated:
        return found
    return is_concrete(left) and left != UNKNOWN and not found


def _same(left: Any, operand: Operand, right: Any) -> bool:
    if left is None or right is None:
        return False
    if isinstance(operand, Word):
        if isinstance(left, (int, float)):  # the size of a gap
            return operand.id == ("open" if left > 0 else "closed")
        return operand.id in in_order(left)
    if isinstance(operand, Text):
        return isinstance(left, str) and left.strip().casefold() == operand.value.strip().casefold()
    one, other = _comparable(left), _comparable(right)
    return _alike(one, other) and bool(one == other)


def _compare(expression: Compare, left: Any, right: Any) -> bool:
    one, other = _comparable(left), _comparable(right)
    return _alike(one, other) and bool(SIGNS[expression.sign](one, other))


def _comparable(value: Any) -> Any:
    """A number or a day; of a range of numbers the later end; None for everything that has no order."""
    if isinstance(value, (list, tuple)) and value and all(_is_number(v) for v in value):
        return max(value)
    if _is_number(value):
        return value
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _alike(one: Any, other: Any) -> bool:
    return None not in (one, other) and isinstance(one, date) is isinstance(other, date)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
