"""What the tests of advice start from: the real questions and rules, and the personas."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from cairn.advice.advise import advise
from cairn.advice.answers import stored
from cairn.advice.load import load_rules
from cairn.advice.model import Advice
from cairn.advice.steps import step_key
from cairn.script import engine
from cairn.script.load import load_scripts
from cairn.script.model import Value
from cairn.settings import DATA

SCRIPTS = list(load_scripts(DATA / "scripts" / "interview").values())
QUESTIONS = {question.id: question for script in SCRIPTS for question in engine.questions(script)}
RULES = load_rules(DATA, QUESTIONS)
TODAY = date(2026, 11, 22)


def table(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(path)
    return rows


PERSONAS = [
    persona for path in sorted((Path(__file__).parent.parent / "personas").glob("*.yml")) for persona in table(path)
]


def counting(answers: Mapping[str, Value]) -> dict[str, Value]:
    """The answers that count, as the door gives them to the rules."""
    return engine.on_path(SCRIPTS, stored(QUESTIONS, answers), {})


def keys(advice: Advice, ids: Iterable[str]) -> frozenset[str]:
    """The keys of these steps, as `done` names them."""
    return frozenset(step_key(step["id"], step["about"]) for step in advice["plan"]["steps"] if step["id"] in set(ids))


def result(answers: Mapping[str, Value], today: date = TODAY, done: frozenset[str] = frozenset()) -> Advice:
    return advise(RULES, counting(answers), today, done)
