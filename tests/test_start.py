"""A mistake in the data stops the start, and is told with file, line and what to do."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from cairn.advice.checks import DataErrors
from cairn.content import load_content
from cairn.reply.phrases import PhraseError
from cairn.script.errors import ScriptErrors
from cairn.settings import DATA

MISTAKES = YAML(typ="safe").load((Path(__file__).parent / "mistakes.yml").read_text())


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["name"])
def test_a_mistake_stops_the_start(tmp_path: Path, mistake: dict[str, str]) -> None:
    there = mistake["there"]
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    path = folder / mistake["file"]
    text = path.read_text()
    assert there in text, "the test is out of date"
    path.write_text(text.replace(there, mistake["instead"], 1))
    line = text[: text.index(there)].count("\n") + 1
    with pytest.raises((DataErrors, ScriptErrors, PhraseError)) as error:
        load_content(folder)
    told = str(error.value)
    assert mistake["said"] in told
    found = [int(n) for n in re.findall(rf"{path.name}:(\d+)", told)]
    assert any(abs(line - n) <= 2 for n in found), f"line {line} in: {told}"


def test_the_data_as_they_are_start() -> None:
    assert load_content().questions
