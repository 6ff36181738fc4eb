"""Where a person is in the interview: always derived by replaying the scripts over the answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from cairn.advice.advise import advise
from cairn.advice.model import Advice
from cairn.content import Content
from cairn.conversation.state import State
from cairn.script.engine import advance, on_path, path, questions
from cairn.script.model import Answers, Question, Script, Value


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
    again = state.dialog.revisit
    for module, answers, asked in _modules(content, state, today):
        place = advance(module, answers, facts(today))
        done = sum(1 for id in asked if id in answers)
        if again in asked:
            return Waiting(content.questions[again], (), module, done, len(asked))
        if place.question and again is None:
            return Waiting(place.question, place.lines, module, done, len(asked))
    if again is not None:  # it is no longer asked
        return waiting(content, state.with_dialog(revisit=None), today)
    return Waiting(None, place.lines, module, done, len(asked))


def asked(content: Content, state: State, today: date) -> list[str]:
    """The ids of all questions that the answers lead to, in order, answered or not."""
    return [id for _, _, ids in _modules(content, state, today) for id in ids]


def _modules(content: Content, state: State, today: date) -> Iterator[tuple[Script, Answers, list[str]]]:
    """Each module with the answers that it sees and the ids of the questions that they lead to.

    What was answered on a branch of an earlier module that is no longer taken is not seen.
    """
    answers = dict(state.answers)
    for module in content.modules:
        asked = [q.id for q in path(module, answers, facts(today))]
        yield module, answers, asked
        for question in questions(module):
            if question.id not in asked:
                answers.pop(question.id, None)


def answers_that_count(content: Content, state: State, today: date) -> dict[str, Value]:
    return on_path(content.modules, state.answers, facts(today))


def advice(content: Content, state: State, today: date) -> Advice:
    """What the answers come to. The plan counts from the day it was first shown, as long as no answer has changed."""
    answers = answers_that_count(content, state, today)
    return advise(content.rules, answers, state.plan_day or today, state.done)
