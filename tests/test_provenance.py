"""No idea of the documents without something that carries it, and nothing asked or advised that comes from nowhere."""

import shutil
from pathlib import Path

import pytest

from cairn.settings import DATA
from scripts.provenance import PAGE, ideas, mistakes, page


def test_every_idea_is_carried_and_everything_comes_from_an_idea() -> None:
    assert mistakes() == []


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "Run `make docs`."


def test_no_idea_is_told_twice() -> None:
    lines = [idea.line for idea in ideas()]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize(
    ("file", "replace", "by", "says"),
    [
        ("ideas.yml", "steps: [lateral_move]", "steps: [lateral_mov]", "there is no lateral_mov among the steps"),
        ("ideas.yml", "steps: [lateral_move]", "steps: []", "steps lateral_move: it cites gap-questions#company"),
        ("ideas.yml", "    questions: [skills_to_use]\n", "", "nothing carries this: Ask which skills"),
        ("ideas.yml", "from: strategies#qualifications", "from: strategies#qualities", "no such place"),
        ("sources.yml", "      sector:", "      new-place: Something.\n      sector:", "no idea of this place"),
    ],
)
def test_a_missing_link_is_named(file: str, replace: str, by: str, says: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert replace in text
    (folder / file).write_text(text.replace(replace, by, 1), encoding="utf-8")
    assert any(says in mistake for mistake in mistakes(folder))
