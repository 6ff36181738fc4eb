"""What is never done: reading the opposite, and reading an answer into what is none."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML

from cairn.reading import read
from cairn.reading.common import words_of
from cairn.reading.yes_no import NEGATORS
from cairn.script.model import Question
from tests.reading.questions import HERE, TODAY, questions

WITH_OPTIONS = [one for one in questions().values() if one.type == "choice"]
YES_NO = [one for one in WITH_OPTIONS if {"yes", "no"} <= {option.id for option in one.options}]
DENIALS = ("it is not {}", "not {}", "I don't think {}", "I wouldn't say {}", "it's not true that {}", "no, not {}")


@pytest.mark.parametrize("question", YES_NO, ids=lambda question: question.id)
def test_a_denied_yes_is_never_read_as_yes(question: Question) -> None:
    said = next(option.also for option in question.options if option.id == "yes")
    for name in said:
        if NEGATORS & set(words_of(name)) or "only" in name:
            continue
        for denial in DENIALS:
            assert read(question, denial.format(name), TODAY).value != "yes", denial.format(name)


@pytest.mark.parametrize("question", YAML(typ="safe").load(HERE / "opposites.yml").items(), ids=lambda rows: rows[0])
def test_the_opposite_is_never_read(question: tuple[str, list[dict[str, list[str]]]]) -> None:
    id, rows = question
    for row in rows:
        for text in row["said"]:
            assert read(questions()[id], text, TODAY).value not in row["never"], text


@pytest.mark.parametrize("text", YAML(typ="safe").load(HERE / "beside.yml"))
def test_what_is_beside_the_point_is_no_answer(text: str) -> None:
    for question in WITH_OPTIONS:
        if not any(option.id == "other" for option in question.options):
            reading = read(question, text, TODAY)
            assert reading.reason == "not_an_option" or reading.value in ("dont_know", question.dont_know), question.id
