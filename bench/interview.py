"""The interview as both bots are asked to hold it: which questions, in which order, and what the person types."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from cairn.conversation.modules import NEXT
from cairn.script.engine import questions
from cairn.script.load import load_scripts

HERE = Path(__file__).resolve().parent
SCRIPTS = HERE.parent / "data" / "scripts" / "interview"


def answers() -> dict[str, str]:
    """Question id -> what the person types, in the order in which the questions come."""
    return {str(id): str(text) for id, text in YAML(typ="safe").load(HERE / "path.yml").items()}


@cache
def question_texts() -> dict[str, str]:
    """Question id -> its words as the scripts have them, `{target_role|...}` and all. Raises ScriptErrors."""
    asked = {question.id: question.ask for script in load_scripts(SCRIPTS).values() for question in questions(script)}
    return {**asked, NEXT: "What would you like to look at next?"}
