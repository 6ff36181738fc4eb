"""Where a person is in the interview: always derived by replaying the scripts over the answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from cairn.advice.advise import advise
from cairn.advice.model import Advice
from cairn.content import Content
from cairn.conversation.state import State
from cairn.script.engine import advance, on_path, path
from cairn.script.model import Question, Script, Value


@dataclass(frozen=True)
class Waiting:
    """The question that waits, with the lines before it. No question: the interview is finished."""

    question: Question | None
    lines: tuple[str, ...]
    module: Script
    done: int  # questions of the module that are answered
    of: int


def facts(today: date) -> dict[str, Any]:
    return {"today": today}


def waiting(content: Content, state: State, today: date) -> Waiting:
    """The question being answered again, else the first of the interview that has no answer yet."""
    known, answers = facts(today), answers_that_count(content, state, today)
    again = state.dialog.revisit
    lines: tuple[str, ...] = ()
    for module in content.modules:
        asked = [q.id for q in path(module, answers, known)]
        place = advance(module, answers, known)
        done = sum(1 for id in asked if id in answers)
        if again in asked:
            return Waiting(content.questions[again], (), module, done, len(asked))
        if place.question and again is None:
            return Waiting(place.question, place.lines, module, done, len(asked))
        lines = place.lines
    if again is not None:  # it is no longer asked
        return waiting(content, state.with_dialog(revisit=None), today)
    return Waiting(None, lines, module, done, len(asked))


def asked(content: Content, state: State, today: date) -> list[str]:
    """The ids of all questions that the answers lead to, in order, answered or not."""
    answers = answers_that_count(content, state, today)
    return [q.id for module in content.modules for q in path(module, answers, facts(today))]


def answers_that_count(content: Content, state: State, today: date) -> dict[str, Value]:
    return on_path(content.modules, state.answers, facts(today))


def advice(content: Content, state: State, today: date) -> Advice:
    """What the answers come to. The plan counts from the day it was first shown, as long as no answer has changed."""
    answers = answers_that_count(content, state, today)
    return advise(content.rules, answers, state.plan_day or today, state.done)
