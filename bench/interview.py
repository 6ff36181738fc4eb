"""The interview as both bots are asked to hold it: which questions, in which order, and what the person types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).resolve().parent
SCRIPTS = HERE.parent / "data" / "scripts" / "interview"
MODULES = ("start", "gaps")


def answers() -> dict[str, str]:
    """Question id -> what the person types, in the order in which the questions come."""
    return {str(id): str(text) for id, text in YAML(typ="safe").load(HERE / "path.yml").items()}


def question_texts() -> dict[str, str]:
    """Question id -> its words as the scripts have them, `{target_role|...}` and all."""
    texts: dict[str, str] = {}
    for module in MODULES:
        _collect(YAML(typ="safe").load(SCRIPTS / f"{module}.yml"), texts)
    return texts


def _collect(part: Any, texts: dict[str, str]) -> None:
    if isinstance(part, dict):
        if "ask" in part and "id" in part:
            texts[part["id"]] = " ".join(part["ask"].split())
        for value in part.values():
            _collect(value, texts)
    elif isinstance(part, list):
        for value in part:
            _collect(value, texts)
