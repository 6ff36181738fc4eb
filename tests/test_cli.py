"""The command line's contract: what coaches, tests and other programs build on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from cairn.cli import app

ANSWERS = """
employment: employed
current_role: front desk at a doctor's practice
wants: career
target_role: nurse
target_sector: health care
horizon: 60
hours_per_week: 10
biggest_block: skills
sector_related: yes
stepping_stone: no
education_ready: no
credential: nursing diploma
credential_months: [18, 24]
next_review: 2027-02-01
"""
GAP = {
    "id",
    "tier",
    "size",
    "partial",
    "provisional",
    "have",
    "want",
    "words",
    "because",
    "source",
    "ask",
    "changes_if",
}
STEP = {"id", "about", "title", "first_move", "closes", "hours_per_week", "weeks", "after", "because", "source"}
PLAN = {"steps", "now", "milestones", "feasible", "ways_out", "backup", "red_flags"}
RESULT = {"orientation", "gaps", "plan", "vision", "contradictions", "own_view", "affirm_job"}


def cairn(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(words))
    return result.exit_code, result.stdout, result.stderr


def advise(tmp_path: Path, answers: str, *words: str) -> dict[str, Any]:
    path = tmp_path / "answers.yml"
    path.write_text(answers)
    code, out, errors = cairn("advise", str(path), "--today", "2026-11-22", "--json", *words)
    assert (code, errors) == (0, "")
    result: dict[str, Any] = json.loads(out)
    return result


def test_advise_has_every_part_of_the_contract(tmp_path: Path) -> None:
    result = advise(tmp_path, ANSWERS)
    assert set(result) == RESULT
    assert set(result["plan"]) >= PLAN
    assert all(set(gap) >= GAP for gap in result["gaps"])
    assert all(set(step) >= STEP for step in result["plan"]["steps"])
    assert {"id", "step", "start", "due", "checkpoints"} <= set(result["plan"]["milestones"][0])
    assert [way["trigger"] for way in result["plan"]["backup"].values()]
    assert set(result["plan"]["backup"]) == {"a", "b", "z"}


def test_what_if_stands_beside_the_result_before_the_change(tmp_path: Path) -> None:
    plain = advise(tmp_path, ANSWERS)
    result = advise(tmp_path, ANSWERS, "--what-if", "education_ready=yes", "--what-if", "stepping_stone=yes")
    what_if = result.pop("what_if")
    assert result == plain
    assert set(what_if) == {"gaps_changed", "steps_added", "steps_removed"}
    assert set(what_if["gaps_changed"]) == {"education", "trajectory"}
    assert "earn_credential" in what_if["steps_removed"]


def test_an_answer_on_a_branch_that_is_not_asked_is_ignored(tmp_path: Path) -> None:
    assert advise(tmp_path, ANSWERS + "qualify_now: no\nwhy_current_job: [income]\n") == advise(tmp_path, ANSWERS)


def test_the_same_answers_on_the_same_day_give_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "answers.yml"
    path.write_text(ANSWERS)
    runs = {cairn("advise", str(path), "--today", "2026-11-22", "--json")[1] for _ in range(3)}
    assert len(runs) == 1


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("wants: career\nhoursperweek: 5\n", "answers.yml:2: 'hoursperweek' is not a question. Did you mean"),
        ("wants: carreer\n", "answers.yml:1: 'carreer' is not one of"),
        ("hours_per_week: 500\n", "answers.yml:1: Give a number from 0 to 60"),
        ("wants: career\nwants: unsure\n", "answers.yml:2: found duplicate key"),
        ("wants: [\n", "answers.yml:2"),
        ("- wants\n", "answers.yml:1: expected lines of `question: value`"),
        ("current_role: 5\n", "answers.yml:1: Give a text"),
        ("next_review: 2027-02-30\n", "answers.yml:1"),
        ("wants:\n", "answers.yml:1"),
    ],
)
def test_what_is_wrong_with_the_answers_is_told_with_its_line(tmp_path: Path, answers: str, said: str) -> None:
    path = tmp_path / "answers.yml"
    path.write_text(answers)
    code, out, errors = cairn("advise", str(path))
    assert (code, out) == (1, "")
    assert said in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("change", ["education_ready", "educaton_ready=yes", "education_ready=maybe", "horizon=["])
def test_a_what_if_that_cannot_be_is_refused(tmp_path: Path, change: str) -> None:
    path = tmp_path / "answers.yml"
    path.write_text(ANSWERS)
    code, _, errors = cairn("advise", str(path), "--what-if", change)
    assert code == 1
    assert change in errors


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("hours_per_week", "ten to fifteen", {"value": 10, "ask": None}),
        ("credential_months", "six to nine months", {"value": [6, 9], "ask": None}),
        ("biggest_block", "my kids", {"value": {"option": "other", "words": "my kids"}, "ask": None}),
        ("employment", "skip", {"value": "skip", "ask": None}),
        ("target_role", "no idea", {"value": "dont_know", "ask": None}),
        ("wants", "I don't know", {"value": "unsure", "ask": None}),
        ("employment", "employed and studying", {"value": None, "ask": ["employed", "studying"]}),
        ("next_review", "03/04/2027", {"value": None, "ask": {"reason": "swapped_day_month"}}),
    ],
)
def test_read_shows_the_stored_form_or_why_there_is_none(question: str, text: str, expected: dict[str, Any]) -> None:
    code, out, _ = cairn("read", question, text, "--today", "2026-11-22", "--json")
    assert (code, json.loads(out)) == (0, expected)


def test_a_batch_is_read_line_by_line_in_order(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text("".join(json.dumps({"question": "hours_per_week", "text": str(n)}) + "\n" for n in range(20)))
    code, out, _ = cairn("read", "--batch", str(path))
    assert code == 0
    assert [json.loads(line)["value"] for line in out.splitlines()] == list(range(20))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("read", "emplyment", "x"), "There is no question 'emplyment'"),
        (("read", "employment"), "Say text"),
        (("read",), "Say question and text"),
    ],
)
def test_read_says_what_is_missing(words: tuple[str, ...], said: str) -> None:
    code, _, errors = cairn(*words)
    assert code == 1
    assert said in errors


def test_a_broken_batch_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text('{"question": "employment", "text": "x"}\n{"question": "employment"}\n')
    code, _, errors = cairn("read", "--batch", str(path))
    assert code == 1
    assert "batch.jsonl:2: text is missing" in errors


def test_understand_tells_answers_from_commands(tmp_path: Path) -> None:
    said = [
        ("help people", "target_role", "answer", {}),
        ("help", "sector_related", "help", {}),
        ("change my hours to 10", "biggest_block", "change", {"question": "hours_per_week", "value": 10}),
        ("why is education a gap?", None, "why_gap", {"gap": "education"}),
        ("show my plan", None, "show_plan", {}),
        ("/restart", "current_role", "answer", {}),
    ]
    path = tmp_path / "batch.jsonl"
    path.write_text("".join(json.dumps({"text": text, "during": during}) + "\n" for text, during, _, _ in said))
    code, out, _ = cairn("understand", "--batch", str(path))
    assert code == 0
    heard = [json.loads(line) for line in out.splitlines()]
    assert [(h["command"], h["slots"]) for h in heard] == [(command, slots) for _, _, command, slots in said]
    assert all(0 <= h["confidence"] <= 1 for h in heard)


def test_check_counts_what_is_there() -> None:
    code, out, _ = cairn("check")
    assert code == 0
    assert "65 questions" in out


def test_an_export_is_three_files_in_the_folder_that_is_named(tmp_path: Path) -> None:
    answers, folder = tmp_path / "answers.yml", tmp_path / "new"
    answers.write_text(ANSWERS)
    code, out, errors = cairn("export", str(answers), "--today", "2026-11-22", "--to", str(folder))
    assert (code, errors) == (0, "")
    assert out.splitlines() == [str(folder / name) for name in ("cairn.md", "cairn.ics", "cairn.json")]
    assert "nursing diploma" in (folder / "cairn.md").read_text()
    assert b"END:VCALENDAR\r\n" in (folder / "cairn.ics").read_bytes()
    assert json.loads((folder / "cairn.json").read_text())["answers"]


def test_an_export_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    answers = tmp_path / "answers.yml"
    answers.write_text(ANSWERS)
    code, _, errors = cairn("export", str(answers), "--to", str(answers / "below"))
    assert code == 1
    assert "--to" in errors
