"""What a condition may name, and whether it compares what can be compared."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from cairn.script.conditions import (
    And,
    Answered,
    Check,
    Compare,
    Day,
    Expression,
    In,
    Name,
    Not,
    Number,
    Operand,
    Or,
    Shifted,
    Text,
    Word,
    format_operand,
)
from cairn.script.errors import did_you_mean, listed
from cairn.script.model import DONT_KNOW, NONE, SKIP, Question

#: The facts that conditions and placeholders can name, with their types: date, number or text.
FACTS: Mapping[str, str] = {"today": "date"}

STATES = {"gap": ("open", "closed", "unknown"), "milestone": ("open", "overdue", "done")}

#: What the answers to a type of question, or a fact, can be compared as.
SORTS = {
    "choice": "options",
    "choices": "options",
    "have_want": "two numbers",
    "scale": "number",
    "text": "text",
    "list": "list",
    "number": "number",
    "duration": "number",
    "date": "date",
}

ADVICE = {
    "options": "Write '{0} is ...' or '{0} in [...]' with its answers: {1}.",
    "two numbers": "Only 'answered({0})', '{0} is dont_know' and '{0} is skip' can be asked.",
    "number": "Compare it with a number, as in '{0} >= 5'.",
    "text": "Compare it with words in quotes, as in '{0} is \"nurse\"'.",
    "list": "Only 'answered({0})', '{0} is dont_know' and '{0} is skip' can be asked{2}.",
    "date": "Compare it with a day, as in '{0} > today + 30 days'.",
    "gap": "Write '{0} is open', 'is closed', 'is unknown', or compare its size, as in '{0} >= 2'.",
    "milestone": "Write '{0} is open', 'is overdue' or 'is done'.",
}


@dataclass(frozen=True)
class Names:
    """Everything there is to be named. None stands for names that are not checked."""

    questions: Mapping[str, Question]
    facts: Mapping[str, str]
    gaps: Collection[str] | None = None
    milestones: Collection[str] | None = None


@dataclass(frozen=True)
class Problem:
    code: str
    message: str


@dataclass(frozen=True)
class _Sort:
    """What an operand can be compared as: `sort` is a key of ADVICE, `words` those it can be."""

    sort: str
    words: tuple[str, ...] = ()


def check(expression: Expression, names: Names) -> list[Problem]:
    """Everything in a condition that names what is not there, or compares what cannot be compared."""
    if isinstance(expression, (And, Or)):
        return [problem for part in expression.parts for problem in check(part, names)]
    if isinstance(expression, Not):
        return check(expression.part, names)
    if isinstance(expression, Answered):
        return _unknown(Name(expression.name), names)
    right = expression.right if isinstance(expression, In) else (expression.right,)
    operands = (expression.left, *right)
    problems = _instead_of_is(expression, names) or [p for operand in operands for p in _unknown(operand, names)]
    problems = problems or [p for operand in operands for p in _not_a_date(operand, names)]
    if problems:
        return problems
    if isinstance(expression, Compare):
        return _check_order(expression, names)
    return [p for operand in right for p in _check_equal(expression.left, operand, names)]


def _instead_of_is(expression: Expression, names: Names) -> list[Problem]:
    """`employment = employed`, which would look for a question of the name employed."""
    if not isinstance(expression, Compare) or not isinstance(expression.right, Name):
        return []
    left, right = expression.left, expression.right.id
    found = _sort(left, names) if not _unknown(left, names) else None
    if found is None or right not in found.words or right in names.questions or right in names.facts:
        return []
    return [Problem("S032", f"Before an answer write 'is', as in '{format_operand(left)} is {right}'.")]


def _unknown(operand: Operand, names: Names) -> list[Problem]:
    if isinstance(operand, Shifted):
        return _unknown(operand.base, names)
    if isinstance(operand, Check):
        known = names.gaps if operand.kind == "gap" else names.milestones
        if known is None or operand.of in known:
            return []
        return [Problem("S031", f"There is no {operand.kind} '{operand.of}'.{did_you_mean(operand.of, known)}")]
    if not isinstance(operand, Name) or operand.id in names.questions or operand.id in names.facts:
        return []
    known = [*names.questions, *names.facts]
    return [Problem("S031", f"There is no question or fact '{operand.id}'.{did_you_mean(operand.id, known)}")]


def _sort(operand: Operand, names: Names) -> _Sort | None:
    """None where nothing can be said, as the question's own type is wrong."""
    if isinstance(operand, Name):
        if operand.id in names.facts:
            return _Sort(names.facts[operand.id])
        question = names.questions[operand.id]
        sort = SORTS.get(question.type)
        words = (*(o.id for o in question.options), *question.accepts, DONT_KNOW, SKIP)
        return _Sort(sort, words) if sort else None
    if isinstance(operand, Check):
        return _Sort(operand.kind, STATES[operand.kind])
    return _Sort({Number: "number", Text: "text", Day: "date", Shifted: "date", Word: "word"}[type(operand)])


def _check_order(expression: Compare, names: Names) -> list[Problem]:
    left, right = expression.left, expression.right
    sorts = []
    for operand in (left, right):
        found = _sort(operand, names)
        if found is None:
            return []
        sorts.append(_measured(found.sort))
        if sorts[-1] not in ("number", "date"):
            what, advice = _what(operand, names), _advice(operand, names)
            return [Problem("S032", f"'{expression.sign}' does not go with {what}.{advice}")]
    if sorts[0] != sorts[1]:
        what, other = _what(left, names), _what(right, names)
        return [Problem("S032", f"{what} cannot be compared with {other}.{_advice(left, names)}")]
    if not any(isinstance(_base(operand), (Name, Check)) for operand in (left, right)):
        return [Problem("S032", "This compares two fixed values, so it is always the same. Name a question or a fact.")]
    return []


def _check_equal(left: Operand, right: Operand, names: Names) -> list[Problem]:
    if not isinstance(_base(left), (Name, Check)):
        return [Problem("S032", f"Left of 'is' and 'in' stands a question or a fact, not {format_operand(left)}.")]
    found, wanted = _sort(left, names), _sort(right, names)
    if found is None or wanted is None:
        return []
    if isinstance(right, Word):
        return _check_word(left, found, right.id, names)
    if _measured(found.sort) != wanted.sort or wanted.sort not in ("number", "date", "text"):
        return [Problem("S032", f"{_what(left, names)} cannot be {_what(right, names)}.{_advice(left, names)}")]
    return []


def _check_word(left: Operand, found: _Sort, word: str, names: Names) -> list[Problem]:
    question = names.questions.get(left.id) if isinstance(left, Name) else None
    if word in found.words:
        if question and word == DONT_KNOW and question.dont_know:
            stored = f"\"I don't know\" is kept as '{question.dont_know}' for {question.id}."
            return [Problem("S032", f"{stored} Write '{question.id} is {question.dont_know}'.")]
        return []
    if question and found.sort == "options":
        options = [o.id for o in question.options]
        said = f"'{word}' is not one of the answers to {question.id} ({listed(options)})."
        return [Problem("S031", said + did_you_mean(word, found.words))]
    if found.sort in STATES:
        return [Problem("S031", f"'{word}' is no state of a {found.sort}.{_advice(left, names)}")]
    if word in names.questions or word in names.facts:
        said = f"After 'is' comes a fixed value, and '{word}' is a name. Write '{format_operand(left)} = {word}'."
        return [Problem("S032", said)]
    return [
        Problem(
            "S032", f"{_what(left, names)} cannot be '{word}'.{did_you_mean(word, found.words)}{_advice(left, names)}"
        )
    ]


def _base(operand: Operand) -> Operand:
    return operand.base if isinstance(operand, Shifted) else operand


def _not_a_date(operand: Operand, names: Names) -> list[Problem]:
    base = _sort(_base(operand), names)
    if not isinstance(operand, Shifted) or base is None or base.sort == "date":
        return []
    return [Problem("S032", f"Days can be added to a date alone, and {_what(operand.base, names)} is none.")]


def _measured(sort: str) -> str:
    return "number" if sort == "gap" else sort


def _what(operand: Operand, names: Names) -> str:
    """The operand with its sort, for a message: "employment (a choice)"."""
    words = format_operand(operand)
    if isinstance(operand, Name):
        question = names.questions.get(operand.id)
        return f"{words} ({question.type if question else names.facts[operand.id]})"
    return {Number: f"the number {words}", Text: f"the text {words}", Day: f"the day {words}"}.get(type(operand), words)


def _advice(operand: Operand, names: Names) -> str:
    found = _sort(operand, names)
    if found is None or found.sort not in ADVICE or not isinstance(operand, (Name, Check)):
        return ""
    options = listed(w for w in found.words if w not in (DONT_KNOW, SKIP))
    none = f", and '{format_operand(operand)} is none'" if NONE in found.words else ""
    return " " + ADVICE[found.sort].format(format_operand(operand), options, none)
