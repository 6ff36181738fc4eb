"""What people say, read as the tables of this folder have it."""

from __future__ import annotations

from typing import Any

import pytest

from cairn.reading import Reading, read
from tests.reading.questions import TODAY, Case, cases, questions

TABLES = (
    "yes_no",
    "choice",
    "durations",
    "numbers",
    "dates",
    "lists",
    "have_want",
    "scale",
    "text",
    "fresh",
    "unseen",
    "third",
    "everyday",
    "turned",
    "modules",
    "pairs",
    "spoken",
)


def as_expected(reading: Reading) -> dict[str, Any]:
    found = {"value": reading.value, "between": list(reading.between or []) or None, "reason": reading.reason}
    return {key: value for key, value in found.items() if value is not None}


@pytest.mark.parametrize("case", cases(*TABLES), ids=lambda case: f"{case.question}: {case.text[:60]}")
def test_a_reply_is_read_as_the_person_meant_it(case: Case) -> None:
    found = as_expected(read(questions()[case.question], case.text, TODAY))
    assert found == case.expected
    assert type(found.get("value")) is type(case.expected.get("value"))


@pytest.mark.parametrize(
    "question", [one for one in questions().values() if one.options], ids=lambda question: question.id
)
def test_every_label_id_and_synonym_is_read_as_its_option(question: Any) -> None:
    for option in question.options:
        for name in (option.id, option.label, *option.also):
            for said in (name, name.upper(), f"  {name}. "):
                value = read(question, said, TODAY).value
                value = value[0] if isinstance(value, list) else value
                assert (value["option"] if isinstance(value, dict) else value) == option.id, said


@pytest.mark.parametrize("question", questions().values(), ids=lambda question: question.id)
def test_not_knowing_and_skipping_are_answers_to_every_question(question: Any) -> None:
    assert read(question, "I don't know", TODAY).value == (question.dont_know or "dont_know")
    assert read(question, "skip", TODAY).value == "skip"
    assert read(question, "", TODAY).reason == "empty"
    assert read(question, "a" * 4001, TODAY).reason == "too_long"
