"""What the tables of this folder are judged with: the interview's questions, the gaps' names, and the trained model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cairn.content import load_content
from cairn.learning import load_lessons
from cairn.learning_distress import load_alarm
from cairn.settings import ROOT
from cairn.understanding import Topics, Understood, topics, understand
from channels.nlu import load

TODAY = date(2026, 11, 22)

#: Named here, so that a change of the gaps' wording does not touch these tables.
GAPS = {
    "direction": ("direction",),
    "sector": ("sector", "field"),
    "trajectory": ("trajectory", "your track"),
    "advancement": ("advancement", "promotion"),
    "skills": ("skills",),
    "experience": ("experience",),
    "education": ("education", "training", "qualification"),
    "network": ("network", "contacts"),
    "resilience": ("resilience", "safety net"),
}


@pytest.fixture(scope="session")
def parse() -> Callable[[str], list[tuple[str, float]]]:
    """Rasa's ranking of a text, by the model in `models/`."""
    return load(ROOT / "models")


@pytest.fixture(scope="session")
def known() -> Topics:
    return replace(
        load_content(lessons=load_lessons(), alarm=load_alarm()).topics, gap_names=topics((), GAPS).gap_names
    )


@pytest.fixture(scope="session")
def taken(parse: Callable[[str], list[tuple[str, float]]], known: Topics) -> Callable[[str, str | None], Understood]:
    """What a text is taken for while the question of that id waits."""

    def take(text: str, during: str | None) -> Understood:
        return understand(text, known.questions[during] if during else None, parse(text), known, TODAY)

    return take


def rows(table: Path) -> Iterator[tuple[str, str | None, str, dict[str, Any]]]:
    """Text, waiting question, command and slots of a table: groups by question, and in them lists of texts by command."""
    from ruamel.yaml import YAML

    for group in YAML(typ="safe").load(table):
        during = group.pop("during")
        for command, texts in group.items():
            for text in texts:
                if isinstance(text, dict):
                    yield from ((said, during, command, slots) for said, slots in text.items())
                else:
                    yield text, during, command, {}
