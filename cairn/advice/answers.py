"""Answers that did not come through a conversation: are they stored values of these questions? Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any, NamedTuple

from cairn.script.errors import did_you_mean, listed, short
from cairn.script.model import DONT_KNOW, NONE, SKIP, Question, Value

LONGEST = 720  # months: sixty years
MOST_TEXTS = 50
OTHER = "other"


class Problem(NamedTuple):
    question: str
    message: str  # what is wrong and what to do


def check_answers(questions: Mapping[str, Question], answers: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with these answers, in their order; nothing if each could be stored for its question."""
    problems = []
    for name, value in answers.items():
        if name not in questions:
            problems.append(
                Problem(str(name), f"'{short(str(name))}' is not a question.{did_you_mean(str(name), questions)}")
            )
        elif not (isinstance(value, str) and value in (DONT_KNOW, SKIP)):
            message = _CHECKS[questions[name].type](questions[name], value)
            if message:
                problems.append(Problem(name, message))
    return problems


def stored(questions: Mapping[str, Question], answers: Mapping[str, Any]) -> dict[str, Value]:
    """The answers in stored form: a date that YAML has read is ISO text again, `none` for a list is an empty list."""
    made: dict[str, Value] = {}
    for name, value in answers.items():
        kind = questions[name].type if name in questions else ""
        if isinstance(value, date):
            value = value.isoformat()[:10]
        made[name] = [] if kind == "list" and value == NONE else value
    return made


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _option(value: Any, known: Collection[str]) -> str | None:
    if isinstance(value, dict) and OTHER in known:
        good = (
            set(value) <= {"option", "words"}
            and value.get("option") == OTHER
            and isinstance(value.get("words", ""), str)
        )
        return None if good else 'Write it as {option: other, words: "..."}.'
    if isinstance(value, bool):
        return f"{str(value).lower()} is not an answer. Write 'yes' or 'no'. Possible are: {listed(known)}."
    if not isinstance(value, str):
        return f"Give one of these: {listed(known)}."
    return None if value in known else f"'{short(value)}' is not one of: {listed(known)}.{did_you_mean(value, known)}"


def _choice(question: Question, value: Any) -> str | None:
    return _option(value, [option.id for option in question.options])


def _choices(question: Question, value: Any) -> str | None:
    if not isinstance(value, list):
        return "Give a list of answers, such as [income, stability]."
    known = [option.id for option in question.options]
    wrong = next((message for item in value if (message := _option(item, known))), None)
    if wrong is None and NONE in value and len(value) > 1:
        return "'none' cannot stand beside other answers."
    if wrong is None and any(item in value[:place] for place, item in enumerate(value)):
        return "An answer stands there twice. Keep one."
    if wrong is None and question.most is not None and len(value) > question.most:
        return f"At most {question.most} can be chosen. Take out {len(value) - question.most}."
    if wrong is None and question.most is not None and len(value) > question.most:
        return f"There are {len(value)} answers, at most {question.most} are possible. Leave some out."
    return wrong


def _have_want(question: Question, value: Any) -> str | None:
    halves = list(value.values()) if isinstance(value, dict) and set(value) <= {"have", "want"} else ["?"]
    if any(half is not None for half in halves) and all(
        half is None or (_is_number(half) and half in (1, 2, 3, 4, 5)) for half in halves
    ):
        return None
    return "Give two whole numbers from 1 to 5, as in {have: 2, want: 4}."


def _scale(question: Question, value: Any) -> str | None:
    return None if _is_number(value) and value in (1, 2, 3, 4, 5) else "Give a whole number from 1 to 5."


def _text(question: Question, value: Any) -> str | None:
    return (
        None
        if isinstance(value, str) and value.strip()
        else "Give a text. Put it in quotes if it is a number or a date."
    )


def _list(question: Question, value: Any) -> str | None:
    if value == NONE:
        return None
    if isinstance(value, list) and len(value) <= MOST_TEXTS and all(isinstance(t, str) and t.strip() for t in value):
        return None
    return f"Give a list of at most {MOST_TEXTS} texts, such as [drawing blood, charting], or [] for none."


def _number(question: Question, value: Any) -> str | None:
    low, high = question.low, question.high
    if _is_number(value) and (low is None or value >= low) and (high is None or value <= high):
        return None
    return f"Give a number from {low or 0:g}" + ("." if high is None else f" to {high:g}.")


def _duration(question: Question, value: Any) -> str | None:
    if isinstance(value, str):
        return _word(value, question, "months as a number, or [low, high]")
    ends = value if isinstance(value, list) and len(value) == 2 else [value]
    if not all(_is_number(end) and 0 <= end <= LONGEST for end in ends):
        return f"Give months as a number from 0 to {LONGEST}, or [low, high]."
    return None if ends[0] <= ends[-1] else "The first number of [low, high] is the smaller one. Swap them."


def _date(question: Question, value: Any) -> str | None:
    if isinstance(value, date):
        return None
    if not isinstance(value, str):
        return "Give a date as in 2027-03-01."
    try:
        date.fromisoformat(value)
    except ValueError:
        return _word(value, question, "a date as in 2027-03-01")
    return None


def _word(value: str, question: Question, form: str) -> str | None:
    if value in question.accepts:
        return None
    known = [*question.accepts, DONT_KNOW, SKIP]
    return f"'{short(value)}' cannot stand here. Give {form}, or one of: {listed(known)}.{did_you_mean(value, known)}"


_CHECKS: Mapping[str, Callable[[Question, Any], str | None]] = {
    "choice": _choice,
    "choices": _choices,
    "have_want": _have_want,
    "scale": _scale,
    "text": _text,
    "list": _list,
    "number": _number,
    "duration": _duration,
    "date": _date,
}
