"""Where a person is in the interview: always derived by replaying the scripts over the answers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import date
from typing import Any

from cairn.advice.advise import advise
from cairn.advice.model import Advice
from cairn.content import Content
from cairn.conversation.modules import next_question, under_way
from cairn.conversation.state import State
from cairn.script.engine import advance, on_path, path, questions
from cairn.script.model import Position, Question, Script, Value


@dataclass(frozen=True)
class Waiting:
    """The question that waits, with the lines before it. No question: the interview is finished.

    Between two modules it is the question which one to take next.
    """

    question: Question | None
    lines: tuple[str, ...]
    module: Script
    done: int  # questions of the module that are answered
    of: int


def facts(today: date) -> dict[str, Any]:
    return {"today": today}


def waiting(content: Content, state: State, today: date) -> Waiting:
    """The question being answered again; else the first without an answer of the modules that were begun; else the
    choice between those that are left."""
    again = state.dialog.revisit
    places = _places(content, state, today)
    if again is not None:
        for place in (*places.values(), *_places(content, _told(state, again), today).values()):
            if again in place.ids:
                return place.waiting(content.questions[again], ())
        return waiting(content, state.with_dialog(revisit=None), today)  # it is no longer asked
    for id in under_way(content, state.dialog):
        place = places[id]
        if place.position.question:
            return place.waiting(content.questions[place.position.question.id], place.position.lines)
    left = {id: place.module for id, place in places.items() if place.position.question}
    question = next_question(content, left) if left else None
    return Waiting(
        question, (), places[under_way(content, state.dialog)[-1]].module, len(places) - len(left), len(places)
    )


def finished_modules(content: Content, state: State, today: date) -> set[str]:
    """The ids of the modules in which no question waits."""
    return {id for id, place in _places(content, state, today).items() if place.position.question is None}


def asked(content: Content, state: State, today: date) -> list[str]:
    """The ids of all questions that the answers lead to, in order, answered or not."""
    return [id for place in _places(content, state, today).values() for id in place.ids]


def counts(content: Content, state: State, question: str, today: date) -> bool:
    """Whether an answer to the question counts: where it is asked, and where it would be once it is told unasked."""
    return question in asked(content, _told(state, question), today)


def _told(state: State, question: str) -> State:
    return state if question in state.answers else state.with_answer(question, "told", "")


@dataclass(frozen=True)
class _Place:
    """Where the person is in one module."""

    module: Script
    ids: list[str]  # the questions that the answers lead to
    done: int
    position: Position

    def waiting(self, question: Question, lines: tuple[str, ...]) -> Waiting:
        return Waiting(question, lines, self.module, self.done, len(self.ids))


def _places(content: Content, state: State, today: date) -> dict[str, _Place]:
    """By module. A turn asks for it several times: what was found last is kept, for as long as it is the same answers."""
    for known, day, of, places in _found:
        if known is state.answers and day == today and of is content:
            return places
    found = _walked(content, state, today)
    _found.appendleft((state.answers, today, content, found))
    return found


#: Answers are never changed in place, so the same dict has the same places.
_found: deque[tuple[dict[str, Value], date, Content, dict[str, _Place]]] = deque(maxlen=4)


def _walked(content: Content, state: State, today: date) -> dict[str, _Place]:
    """What was answered on a branch of an earlier module that is no longer taken is not seen by a later one."""
    answers = dict(state.answers)
    places = {}
    for module in content.modules:
        ids = [q.id for q in path(module, answers, facts(today))]
        done = sum(1 for id in ids if id in answers)
        places[module.id] = _Place(module, ids, done, advance(module, answers, facts(today)))
        for question in questions(module):
            if question.id not in ids:
                answers.pop(question.id, None)
    return places


def answers_that_count(content: Content, state: State, today: date) -> dict[str, Value]:
    return on_path(content.modules, state.answers, facts(today))


def advice(content: Content, state: State, today: date) -> Advice:
    """What the answers come to. The plan counts from the day it was first shown, as long as no answer has changed."""
    answers = answers_that_count(content, state, today)
    return advise(content.rules, answers, state.plan_day or today, state.done)
