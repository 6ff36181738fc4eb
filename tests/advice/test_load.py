"""A mistake in the data stops the start, and says where it is and what to do. The mistakes: broken.yml."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from cairn.advice.checks import DataErrors
from cairn.advice.load import known_sources, load_rules, source_lines
from cairn.settings import DATA
from tests.advice.given import QUESTIONS, table


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "data"
    for name in ("gaps", "steps"):
        shutil.copytree(DATA / name, copy / name)
    for name in ("sources.yml", "vision.yml"):
        shutil.copy(DATA / name, copy)
    return copy


def errors_in(folder: Path) -> list[str]:
    with pytest.raises(DataErrors) as raised:
        load_rules(folder, QUESTIONS)
    assert str(raised.value).splitlines() == [str(error) for error in raised.value.errors]
    return [str(error) for error in raised.value.errors]


@pytest.mark.parametrize(
    "row", table(Path(__file__).parent / "broken.yml"), ids=lambda row: f"{row['file']} {row['by']}"
)
def test_a_mistake_is_named_with_its_place(row: dict[str, Any], folder: Path) -> None:
    path = folder / row["file"]
    whole = path.read_text(encoding="utf-8")
    assert row["replace"] in whole
    path.write_text(whole.replace(row["replace"], row["by"], 1), encoding="utf-8")
    errors = errors_in(folder)

    place = row.get("at", row["file"])
    lines = (folder / place).read_text(encoding="utf-8").splitlines()
    mark = row.get("on", row["by"].splitlines()[0])
    line = next(number for number, text in enumerate(lines, start=1) if mark in text) + row.get("below", 0)
    about = [error for error in errors if row["says"] in error]
    assert any(error.startswith(f"data/{place}:{line}: ") for error in about), errors
    assert row.get("also", "") in "\n".join(errors)


def test_all_mistakes_are_told_at_once_in_order_of_place(folder: Path) -> None:
    for name in ("sector", "skills"):
        path = folder / "gaps" / f"{name}.yml"
        path.write_text(path.read_text().replace("tier:", "teir:"))
    errors = errors_in(folder)
    places = [(file, int(line)) for file, line, _ in (error.split(":", 2) for error in errors)]
    assert places == sorted(places) and sum("'teir'" in error for error in errors) == 2


@pytest.mark.parametrize("gone", ["gaps", "steps", "sources.yml", "vision.yml"])
def test_missing_files_are_named(gone: str, folder: Path) -> None:
    path = folder / gone
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    assert errors_in(folder)[0].startswith(f"data/{gone}:1: ")


def test_sources_are_known_by_document_and_place() -> None:
    known = known_sources(DATA)
    assert {
        "gap-questions",
        "gap-questions#sector-yes",
        "differences#1",
        "strategies#explore",
        "career-vision",
    } <= known
    lines = source_lines(DATA)
    assert set(lines) == known and all(lines.values())


def test_everything_that_the_questions_cite_is_a_known_source() -> None:
    assert {source for question in QUESTIONS.values() for source in question.source} <= known_sources(DATA)
