"""The tables beside the tests, and a small world for them to be about."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from cairn.script.load import load_texts
from cairn.script.model import Question
from cairn.script.names import Names

TODAY = date(2026, 11, 22)
INTERVIEW = Path(__file__).parents[2] / "data" / "scripts" / "interview"

FACTS = {"today": "date", "person.name": "text", "open_gaps": "number"}
GAPS = ("skills", "sector", "network", "value.security")
MILESTONES = ("talk_to_manager", "earn_credential", "practise_skill:1")


def table(name: str) -> list[Any]:
    """The rows of a YAML file in this folder."""
    rows = YAML(typ="safe", pure=True).load((Path(__file__).parent / name).read_text(encoding="utf-8"))
    assert isinstance(rows, list)
    return rows


def known_questions() -> dict[str, Question]:
    """One question of each type, from `world.yml`."""
    text = (Path(__file__).parent / "world.yml").read_text(encoding="utf-8")
    return dict(load_texts({"world.yml": text})["world"].known)


NAMES = Names(known_questions(), FACTS, GAPS, MILESTONES)
