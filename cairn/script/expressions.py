"""Conditions: `employment is employed and not new_day < today + 30 days`. How they are read.

    condition   = or of ands of ("not" condition | "(" condition ")" | "answered(" name ")" | comparison)
    comparison  = operand ("is" | "is not") literal
                | operand ("in" | "not in") "[" literal, ... "]"
                | operand ("<" | "<=" | ">" | ">=" | "=") operand
    operand     = name | "gap(" name ")" | "milestone(" name ")" | number | "text" | 2026-11-22
                | a date name or date, "+" or "-" N "days"
    literal     = a word such as an option id | number | "text" | 2026-11-22 | today, also plus or minus days

So a bare word after `is` and in brackets is what an answer can be; after `<`, `=` and the like it is a name.
There are no other calls, no attributes (`value.security` is one name), no loops and no other arithmetic.
`names.check` compares a condition with what there is to be named, `evaluate.evaluate` says whether it holds,
`conditions.format_expression` writes it out again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from cairn.script.conditions import (
    CHECKS,
    ORDERINGS,
    And,
    Answered,
    Check,
    Compare,
    Day,
    Expression,
    In,
    Is,
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
from cairn.script.errors import did_you_mean, short

MAX_LENGTH = 1000
MAX_DEPTH = 30
MAX_DAYS = 36500

KEYWORDS = ("and", "or", "not", "is", "in", "answered", "today", "days", "day", *CHECKS)


class ExpressionError(ValueError):
    """A condition that cannot be read; the message says why and what to write."""


#: What to write instead of what other languages have, by its first sign.
ODD_SIGNS = {
    "!": " Write 'is not'.",
    "&": " Write 'and'.",
    "|": " Write 'or'.",
    "=": " Write 'is', or '=' between numbers and between dates.",
    **dict.fromkeys("\"'", " A quotation mark is not closed."),
    **dict.fromkeys("0123456789", " Write a number as 12 or 1.5, a day as 2026-11-22."),
}
ODD_WORDS = {"in": " Write 'x in [y, z]' or 'x not in [y, z]'.", "answered": " Write 'answered(x)'."}

TOKEN = re.compile(
    r"""\s*(?:(?P<day>\d{4}-\d{2}-\d{2})(?![\w.-])
    | (?P<number>\d{1,9}(?:\.\d{1,6})?)(?![\w.])
    | (?P<name>[A-Za-z_]\w*(?:[.:]\w+)*)
    | (?P<text>"[^"]*"|'[^']*')
    | (?P<sign><=|>=|=(?!=)|[<>()\[\],+-])
    | (?P<other>\S\w*))""",
    re.VERBOSE | re.ASCII,
)


def parse(text: str) -> Expression:
    """The condition that `text` is. Raises ExpressionError."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(
            f"The condition has {len(text)} characters, at most {MAX_LENGTH} are possible. Make two of it."
        )
    reader = _Reader(_tokens(text))
    found = reader.condition(0)
    if reader.word:
        raise reader.unexpected("'and', 'or' or the end of the condition")
    return found


def _tokens(text: str) -> list[tuple[str, str]]:
    """Kind and words of each token, and an empty one at the end."""
    found = []
    for match in TOKEN.finditer(text.strip()):
        kind, word = str(match.lastgroup), match.group(str(match.lastgroup))
        if kind == "other":
            raise ExpressionError(f"'{short(word, 20)}' does not belong in a condition.{ODD_SIGNS.get(word[0], '')}")
        found.append((kind, word))
    return [*found, ("end", "")]


class _Reader:
    """Goes through the tokens once, one token of looking ahead."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.at = 0

    @property
    def kind(self) -> str:
        return self.tokens[self.at][0]

    @property
    def word(self) -> str:
        return self.tokens[self.at][1]

    def ahead(self) -> str:
        return self.tokens[min(self.at + 1, len(self.tokens) - 1)][1]

    def take(self) -> str:
        word = self.word
        self.at = min(self.at + 1, len(self.tokens) - 1)
        return word

    def took(self, word: str) -> bool:
        """Whether `word` comes next; then it is taken."""
        if self.kind in ("name", "sign") and self.word == word:
            self.take()
            return True
        return False

    def need(self, word: str) -> None:
        if not self.took(word):
            raise self.unexpected(f"'{word}'")

    def unexpected(self, wanted: str) -> ExpressionError:
        found = f"'{short(self.word, 30)}'" if self.word else "nothing more"
        keyword = did_you_mean(self.word, KEYWORDS) if self.kind == "name" and self.word not in KEYWORDS else ""
        return ExpressionError(
            f"Here {wanted} should come, but there is {found}.{keyword or ODD_WORDS.get(self.word, '')}"
        )

    def condition(self, depth: int) -> Expression:
        return self.joined("or", lambda d: self.joined("and", self.part, And, d), Or, depth)

    def joined(
        self,
        word: str,
        part: Callable[[int], Expression],
        join: Callable[[tuple[Expression, ...]], Expression],
        depth: int,
    ) -> Expression:
        parts = [part(depth)]
        while self.took(word):
            parts.append(part(depth))
        return parts[0] if len(parts) == 1 else join(tuple(parts))

    def part(self, depth: int) -> Expression:
        if depth >= MAX_DEPTH:
            raise ExpressionError(f"More than {MAX_DEPTH} parentheses or 'not' inside each other. Make it simpler.")
        if self.took("not"):
            return Not(self.part(depth + 1))
        if self.took("("):
            inner = self.condition(depth + 1)
            self.need(")")
            return inner
        if self.word == "answered" and self.ahead() == "(":
            return Answered(self.called())
        return self.comparison()

    def comparison(self) -> Expression:
        left = self.operand()
        if self.took("is"):
            negated = self.took("not")
            return Is(left, self.literal(), negated)
        if self.word in ("in", "not"):
            negated = self.took("not")
            self.need("in")
            return In(left, self.literals(), negated)
        if self.kind == "sign" and self.word in ORDERINGS:
            sign = self.take()
            return Compare(left, sign, self.operand())
        raise ExpressionError(
            f"'{short(format_operand(left), 40)}' is not compared with anything. Write for instance 'x is y', or"
            " 'x in [y, z]' for several."
        )

    def literals(self) -> tuple[Operand, ...]:
        self.need("[")
        found = [self.literal()]
        while self.took(","):
            found.append(self.literal())
        self.need("]")
        return tuple(found)

    def literal(self) -> Operand:
        if self.kind == "name" and self.word != "today":
            if self.word in KEYWORDS:
                raise self.unexpected("an answer")
            return Word(self.take())
        return self.operand()

    def operand(self) -> Operand:
        if self.kind == "text":
            return Text(self.take()[1:-1])
        if self.kind == "number" or self.word == "-":
            return self.number()
        if self.kind == "day":
            return self.shifted(_day(self.take()))
        if self.kind == "name" and self.ahead() == "(":
            if self.word not in CHECKS:
                what = f"'{short(self.word, 30)}(' is not known. There are answered(x), gap(x) and milestone(x)."
                raise ExpressionError(what + did_you_mean(self.word, ("answered", *CHECKS)))
            kind = self.word
            return Check(kind, self.called())
        if self.kind == "name" and (self.word == "today" or self.word not in KEYWORDS):
            return self.shifted(Name(self.take()))
        raise self.unexpected("a name, a number, a date or a text in quotes")

    def called(self) -> str:
        """The name in `check(name)`."""
        self.take()
        self.need("(")
        if self.kind != "name":
            raise self.unexpected("a name")
        name = self.take()
        self.need(")")
        return name

    def number(self) -> Number:
        sign = -1 if self.took("-") else 1
        if self.kind != "number":
            raise self.unexpected("a number")
        return Number(sign * float(self.take()))

    def shifted(self, base: Name | Day) -> Operand:
        if self.word not in ("+", "-"):
            return base
        sign = -1 if self.take() == "-" else 1
        if self.kind != "number" or not self.word.isdigit() or int(self.word) > MAX_DAYS:
            raise self.unexpected(f"a whole number of days, at most {MAX_DAYS},")
        days = sign * int(self.take())
        if not (self.took("days") or self.took("day")):
            raise self.unexpected("'days'")
        return Shifted(base, days)


def _day(word: str) -> Day:
    try:
        return Day(date.fromisoformat(word))
    except ValueError:
        raise ExpressionError(f"{word} is not a day in the calendar. Write year-month-day, as in 2026-11-22.") from None
