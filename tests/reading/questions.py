"""The questions that the tables of this folder speak of, and the tables themselves."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML

from cairn.script.engine import questions as asked
from cairn.script.load import load_scripts
from cairn.script.model import Place, Question
from cairn.settings import DATA

HERE = Path(__file__).parent
TODAY = date(2026, 11, 22)

_PLACE = Place("tests", 1)
#: A type that the interview itself does not use.
OURS = (Question("how_sure", "scale", "How sure do you feel, from 1 to 5?", _PLACE),)


@lru_cache(maxsize=1)
def questions() -> dict[str, Question]:
    """Every question of the interview, and ours, by id."""
    scripts = load_scripts(DATA / "scripts" / "interview")
    return {
        question.id: question for question in (*(one for script in scripts.values() for one in asked(script)), *OURS)
    }


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
