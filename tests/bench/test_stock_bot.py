"""The stock bot asks what Cairn asks, is Rasa's own otherwise, and has the newest jsonschema that Rasa admits."""

import re
from datetime import date
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from ruamel.yaml import YAML

from bench.interview import SCRIPTS, answers, question_texts
from bench.stock_bot import FORM, LOCK, THANKS, expected_replies, for_rasa, form_domain, locked_version, write_bot
from cairn.conversation.modules import NEXT
from cairn.reading import read
from cairn.script.engine import path, questions
from cairn.script.load import load_scripts

TODAY = date(2026, 11, 22)


def test_the_path_is_one_that_the_interview_takes_when_these_texts_are_read() -> None:
    scripts = load_scripts(SCRIPTS)
    modules = [scripts["start"], scripts["gaps"]]
    asked = {question.id: question for module in modules for question in questions(module)}
    readings = {id: read(asked[id], text, TODAY).value for id, text in answers().items() if id != NEXT}
    values = {id: value for id, value in readings.items() if value is not None}
    taken = [question.id for module in modules for question in path(module, values, {"today": TODAY})]
    assert list(readings) == list(values) == taken


def test_the_form_wants_every_answer_of_the_path_in_order() -> None:
    assert form_domain()["forms"] == {FORM: {"required_slots": list(answers())}}


@pytest.mark.parametrize("question", answers())
def test_a_question_is_put_in_the_words_of_the_interview(question: str) -> None:
    responses = form_domain()["responses"]
    assert isinstance(responses, dict)
    ((said,),) = (response.values() for response in responses[f"utter_ask_{FORM}_{question}"])
    assert said == for_rasa(question_texts()[question])


def test_a_slot_is_filled_only_from_the_reply_to_its_own_question() -> None:
    slots = form_domain()["slots"]
    assert isinstance(slots, dict)
    for name, slot in slots.items():
        (mapping,) = slot["mappings"]
        assert mapping == {"type": "from_text", "conditions": [{"active_loop": FORM, "requested_slot": name}]}


def test_the_expected_replies_are_the_questions_with_the_answers_put_in_and_then_thanks() -> None:
    replies = expected_replies()
    assert len(replies) == len(answers()) + 1
    assert replies[-1] == THANKS
    assert not [reply for reply in replies if "{" in reply]


@pytest.mark.parametrize(
    ("ours", "rasas"),
    [
        ("What is your job?", "What is your job?"),
        ("Closer to {target_role|the work you want}?", "Closer to {target_role}?"),
        ("From {current_role} to {target_role|there}?", "From {current_role} to {target_role}?"),
    ],
)
def test_placeholders_become_slots(ours: str, rasas: str) -> None:
    assert for_rasa(ours) == rasas


def test_pipeline_and_policies_are_those_that_rasa_gives_by_itself(tmp_path: Path) -> None:
    write_bot(tmp_path)
    config = YAML(typ="safe").load(tmp_path / "config.yml")
    assert config["pipeline"] is None
    assert config["policies"] is None
    assert {"nlu.yml", "stories.yml", "rules.yml", "form.yml"} == {file.name for file in (tmp_path / "data").iterdir()}


def test_only_jsonschema_is_locked_in_the_last_series_that_rasa_admits() -> None:
    assert re.findall(r"^([\w-]+)==", LOCK.read_text(), re.MULTILINE) == ["jsonschema"]
    (admitted,) = (r for r in map(Requirement, requires("rasa") or []) if r.name == "jsonschema")
    assert locked_version() in admitted.specifier
    assert locked_version().startswith("4.17.")
    assert "4.18.0" not in admitted.specifier
