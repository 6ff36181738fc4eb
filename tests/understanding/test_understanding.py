"""Is it an answer or a command? Tables of what people say, judged with the trained model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cairn.script.model import Question
from cairn.understanding import Topics, Understood
from tests.understanding.conftest import GAPS, rows

HERE = Path(__file__).parent
Take = Callable[[str, str | None], Understood]

#: The least share that must be right, by what the row is. What a command eats of an answer is lost; so it is the strictest.
LEAST = {"answer": 0.97, "command": 0.93, "out_of_scope": 0.75}


def share_right(take: Take, table: Path) -> tuple[dict[str, float], list[str]]:
    right: dict[str, list[bool]] = {}
    wrong = []
    for text, during, command, slots in rows(table):
        taken = take(text, during)
        good = taken.command == command and all(taken.slots.get(name) == value for name, value in slots.items())
        right.setdefault(command if command in LEAST else "command", []).append(good)
        if not good:
            wrong.append(f"{during}: {text!r} is {command} {slots}, was taken for {taken.command} {taken.slots}")
    return {kind: sum(goods) / len(goods) for kind, goods in right.items()}, wrong


@pytest.mark.parametrize("table", ["development.yml", "unseen.yml", "everyday.yml", "asks.yml", "privacy.yml"])
def test_answers_are_kept_and_commands_are_recognised(taken: Take, table: str) -> None:
    shares, wrong = share_right(taken, HERE / table)
    assert all(share >= LEAST[kind] for kind, share in shares.items()), (shares, "\n".join(wrong))


@pytest.mark.parametrize(
    "text", ["/restart", '/greet{"name": "x"}', "{{7*7}}", "<script>stop</script>", "'; DROP TABLE answers; --"]
)
def test_text_that_looks_like_code_is_an_answer_to_an_open_question(taken: Take, known: Topics, text: str) -> None:
    assert taken(text, "current_sector").command in {"answer", "restart"}


@pytest.mark.parametrize("text", ["", "   ", "…", "\u200b", "👍", "漢字", "a" * 20_000, "help " * 5_000])
def test_any_text_is_understood_as_something(taken: Take, text: str) -> None:
    assert taken(text, None).command == "out_of_scope"
    assert taken(text, "current_role").command == "answer"


@pytest.mark.parametrize("during", ["current_role", "sector_related", "missing_skills", None])
def test_question_marks_alone_ask_to_say_it_again(taken: Take, during: str | None) -> None:
    assert taken("???", during).command == "repeat"


def test_every_option_of_every_question_is_an_answer_to_it(taken: Take, known: Topics) -> None:
    eaten = [
        (question.id, text, taken(text, question.id).command)
        for question in known.questions.values()
        for text in offered(question)
        if taken(text, question.id).command != "answer"
    ]
    assert eaten == []


def offered(question: Question) -> list[str]:
    return [*question.suggest, *(name for option in question.options for name in (option.label, *option.also))]


def test_every_question_can_be_named_to_change_it(taken: Take, known: Topics) -> None:
    unnamed = [
        id
        for id, q in known.questions.items()
        if taken(f"change my answer about {q.called[0]}", None).slots != {"question": id, "value": None}
    ]
    assert unnamed == []


def test_every_gap_can_be_named_to_ask_why(taken: Take) -> None:
    assert [taken(f"why is {gap.replace('_', ' ')} a gap?", None).slots["gap"] for gap in GAPS] == list(GAPS)
