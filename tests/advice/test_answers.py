"""Answers from a file: what is refused, and why. The cases: answers.yml."""

from pathlib import Path
from typing import Any

import pytest

from cairn.advice.answers import check_answers, stored
from cairn.script.model import Place, Question
from tests.advice.given import QUESTIONS, result, table


@pytest.mark.parametrize(
    "row", table(Path(__file__).parent / "answers.yml"), ids=lambda row: f"{row['question']} {row['value']}"
)
def test_answer(row: dict[str, Any]) -> None:
    problems = check_answers(QUESTIONS, {row["question"]: row["value"]})
    if row["says"] == "fine":
        assert problems == []
        result({row["question"]: row["value"]})
    else:
        assert [problem.question for problem in problems] == [row["question"]]
        assert row["says"] in problems[0].message


@pytest.mark.parametrize(
    ("kind", "value", "fine"),
    [
        ("have_want", {"have": 2, "want": 4}, True),
        ("have_want", {"have": 2, "want": None}, True),
        ("have_want", {"have": 0, "want": 4}, False),
        ("have_want", {"had": 2}, False),
        ("have_want", {}, False),
        ("have_want", 3, False),
        ("scale", 5, True),
        ("scale", 2.5, False),
        ("scale", "5", False),
    ],
)
def test_types_that_the_first_modules_do_not_ask(kind: str, value: Any, fine: bool) -> None:
    question = Question(id="q", type=kind, ask="?", place=Place("x.yml", 1))
    assert (check_answers({"q": question}, {"q": value}) == []) is fine


def test_answers_are_brought_into_the_form_in_which_they_are_stored() -> None:
    row = table(Path(__file__).parent / "answers.yml")
    day = next(r["value"] for r in row if r["question"] == "next_review" and not isinstance(r["value"], (str, int)))
    answers = {"next_review": day, "missing_skills": "none", "horizon": "none"}
    assert stored(QUESTIONS, answers) == {"next_review": "2027-03-01", "missing_skills": [], "horizon": "none"}
