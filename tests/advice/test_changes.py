"""Every persona, with every single answer changed: what-if says the same as a fresh person with these answers."""

from collections.abc import Iterator
from typing import Any

import pytest

from cairn.advice.model import Advice
from cairn.advice.whatif import what_if
from cairn.script.model import DONT_KNOW, SKIP, Question
from tests.advice.given import PERSONAS, QUESTIONS, RULES, counting, result

#: For the types without options some values that the rules tell apart.
SOME: dict[str, list[Any]] = {
    "have_want": [{"have": 1, "want": 5}, {"have": 5, "want": 2}, {"have": 3, "want": None}],
    "text": ["something else"],
    "list": [[], ["one thing", "another"]],
    "number": [0, 1, 20],
    "duration": [3, [6, 13], 60],
    "date": ["2026-11-01", "2027-03-01"],
}


def other_answers(question: Question) -> Iterator[Any]:
    """All options of a question, or some values of its type; not knowing, and skipping."""
    options = [option.id for option in question.options]
    yield from ([option] for option in options) if question.type == "choices" else options or SOME[question.type]
    yield from (*question.accepts, DONT_KNOW, SKIP)


def sizes(advice: Advice) -> dict[str, Any]:
    return {gap["id"]: gap["size"] for gap in advice["gaps"]}


def steps(advice: Advice) -> set[str]:
    return {step["id"] for step in advice["plan"]["steps"]}


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona["name"])
def test_a_changed_answer_is_as_if_it_had_been_the_first(persona: dict[str, Any]) -> None:
    answers, today = persona["answers"], persona["today"]
    before = result(answers, today)
    for question in QUESTIONS.values():
        for value in other_answers(question):
            changed = {question.id: value}
            if counting({**answers, **changed}) == counting(answers):
                continue  # on a branch that is not asked: the rules see no difference
            found = what_if(RULES, answers, changed, today, counting=counting)
            others = {name: answer for name, answer in answers.items() if name != question.id}
            fresh = result({**changed, **others}, today)

            moved = {
                name
                for name in {**sizes(before), **sizes(fresh)}
                if sizes(before).get(name, "absent") != sizes(fresh).get(name, "absent")
            }
            assert set(found["gaps_changed"]) == moved, changed
            assert (steps(before) | set(found["steps_added"])) - set(found["steps_removed"]) == steps(fresh), changed
