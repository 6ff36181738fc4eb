"""The questions that the tables of this folder speak of, and the tables themselves."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML

from cairn.script.model import Option, Place, Question

HERE = Path(__file__).parent
SCRIPTS = HERE.parent.parent / "data" / "scripts" / "interview"
TODAY = date(2026, 11, 22)

_PLACE = Place("tests", 1)
#: Types and options of modules that are not written yet.
OURS = (
    Question("purpose", "have_want", "How much meaning does your work have for you, and how much do you want?", _PLACE),
    Question("how_sure", "scale", "How sure do you feel, from 1 to 5?", _PLACE),
    Question(
        "job_gives",
        "choices",
        "What does the job add to a career?",
        _PLACE,
        options=(
            Option("skills", "Skills"),
            Option("contacts", "Contacts", ("people",)),
            Option("credibility", "Credibility"),
            Option("steady_income", "A steady income", ("income", "money")),
            Option("none", "None of these", ("nothing",)),
        ),
    ),
)


def _found(steps: list[Any]) -> list[Question]:
    questions: list[Question] = []
    for step in steps:
        if isinstance(step, str):
            continue
        if "ask" in step:
            options = tuple(
                Option(str(key), answer["label"], tuple(map(str, answer.get("also", ())))) for key, answer in step.get("answers", {}).items()
            )
            questions.append(
                Question(
                    step["id"], step["type"], step["ask"], _PLACE, tuple(step.get("again", ())), options,
                    accepts=tuple(step.get("accepts", ())), dont_know=step.get("dont_know"), low=step.get("low"),
                    high=step.get("high"), unit=step.get("unit", ""),
                )
            )  # fmt: skip
        questions += _found(list(step.get("then", ())) + list(step.get("else", ())))
    return questions


@lru_cache(maxsize=1)
def questions() -> dict[str, Question]:
    loader = YAML(typ="safe")
    found = [question for path in sorted(SCRIPTS.glob("*.yml")) for question in _found(loader.load(path)["steps"])]
    return {question.id: question for question in (*found, *OURS)}


class Case(NamedTuple):
    question: str
    text: str
    expected: dict[str, Any]


def cases(*tables: str) -> list[Case]:
    """Every utterance of the tables with what it is to be read as; `verbatim` stands for the words themselves."""
    found = []
    for table in tables:
        for question, entries in YAML(typ="safe").load(HERE / f"{table}.yml").items():
            for entry in entries:
                expected = {key: value for key, value in entry.items() if key != "said"}
                for text in map(str, entry["said"]):
                    meant = {"value": text.strip()} if expected == {"value": "verbatim"} else expected
                    found.append(Case(question, text, meant))
    return found
