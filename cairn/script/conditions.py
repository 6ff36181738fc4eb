"""Conditions as values, and written out as text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Union

CHECKS = ("gap", "milestone")
ORDERINGS = ("<", "<=", ">", ">=", "=")


@dataclass(frozen=True)
class Name:
    id: str  # of a question or a fact


@dataclass(frozen=True)
class Check:
    kind: str  # one of CHECKS
    of: str


@dataclass(frozen=True)
class Word:
    id: str  # of an option, or a state such as open, done, dont_know


@dataclass(frozen=True)
class Number:
    value: float


@dataclass(frozen=True)
class Text:
    value: str


@dataclass(frozen=True)
class Day:
    value: date


@dataclass(frozen=True)
class Shifted:
    base: Union[Name, Day]
    days: int  # to add


Operand = Union[Name, Check, Word, Number, Text, Day, Shifted]


@dataclass(frozen=True)
class Answered:
    name: str


@dataclass(frozen=True)
class Is:
    left: Operand
    right: Operand
    negated: bool = False


@dataclass(frozen=True)
class In:
    left: Operand
    right: tuple[Operand, ...]
    negated: bool = False


@dataclass(frozen=True)
class Compare:
    left: Operand
    sign: str  # one of ORDERINGS
    right: Operand


@dataclass(frozen=True)
class Not:
    part: Expression


@dataclass(frozen=True)
class And:
    parts: tuple[Expression, ...]  # two or more


@dataclass(frozen=True)
class Or:
    parts: tuple[Expression, ...]  # two or more


Expression = Union[Answered, Is, In, Compare, Not, And, Or]


def format_expression(expression: Expression) -> str:
    """The condition as text that `parse` reads back as the same."""
    if isinstance(expression, Or):
        return " or ".join(_inside(p, (Or,)) for p in expression.parts)
    if isinstance(expression, And):
        return " and ".join(_inside(p, (Or, And)) for p in expression.parts)
    if isinstance(expression, Not):
        return f"not {_inside(expression.part, (Or, And))}"
    if isinstance(expression, Answered):
        return f"answered({expression.name})"
    left = format_operand(expression.left)
    if isinstance(expression, Is):
        return f"{left} is {'not ' if expression.negated else ''}{format_operand(expression.right)}"
    if isinstance(expression, In):
        inside = ", ".join(map(format_operand, expression.right))
        return f"{left} {'not ' if expression.negated else ''}in [{inside}]"
    return f"{left} {expression.sign} {format_operand(expression.right)}"


def _inside(part: Expression, weaker: tuple[type, ...]) -> str:
    return f"({format_expression(part)})" if isinstance(part, weaker) else format_expression(part)


def format_operand(operand: Operand) -> str:
    if isinstance(operand, (Name, Word)):
        return operand.id
    if isinstance(operand, Check):
        return f"{operand.kind}({operand.of})"
    if isinstance(operand, Number):
        return f"{operand.value:.6f}".rstrip("0").rstrip(".")
    if isinstance(operand, Text):
        return f"'{operand.value}'" if '"' in operand.value else f'"{operand.value}"'
    if isinstance(operand, Day):
        return operand.value.isoformat()
    return f"{format_operand(operand.base)} {'-' if operand.days < 0 else '+'} {abs(operand.days)} days"
