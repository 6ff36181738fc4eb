"""Steps and dates. The cases: plans.yml."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cairn.advice.schedule import add_months
from cairn.advice.steps import step_key
from tests.advice.given import TODAY, result, table

BASE: dict[str, Any] = {
    "employment": "employed",
    "current_role": "front desk",
    "wants": "career",
    "target_role": "nurse",
    "target_sector": "health care",
    "horizon": 60,
    "hours_per_week": 6,
    "sector_related": "yes",
    "stepping_stone": "yes",
    "professional_track": "yes",
    "company_growth": "often",
    "skills_ready": "all",
    "experience_ready": "yes",
    "education_ready": "in_progress",
    "credential": "nursing diploma",
    "credential_months": 12,
    "employer_pays": "no",
    "next_review": "none",
}
FEASIBLE = {"yes": True, "no": False, "unknown": None}


@pytest.mark.parametrize("row", table(Path(__file__).parent / "plans.yml"), ids=lambda row: row["name"])
def test_plan(row: dict[str, Any]) -> None:
    answers = {**BASE, **row.get("answers", {})}
    plan = result(answers, row.get("today", TODAY), frozenset(row.get("done", ())))["plan"]
    steps = {step["id"]: step for step in plan["steps"]}
    dates = {milestone["id"]: milestone for milestone in plan["milestones"]}

    for key in ("due", "earliest"):
        assert {name: dates[name][key] for name in row.get(key, ())} == {
            name: day.isoformat() for name, day in row.get(key, {}).items()
        }
    assert {name: len(dates[name]["checkpoints"]) for name in row.get("checkpoints", ())} == row.get("checkpoints", {})
    for key, inside in (("weeks", "weeks"), ("hours", "hours_per_week"), ("after", "after"), ("about", "about")):
        assert {name: steps[name][inside] for name in row.get(key, ())} == row.get(key, {})  # type: ignore[literal-required]
    assert set(row.get("has", ())) <= set(steps)
    assert not set(row.get("lacks", ())) & set(steps)
    assert not set(row.get("undated", ())) & set(dates)
    assert row.get("due") != {} or not dates
    if "feasible" in row:
        assert plan["feasible"] is FEASIBLE[row["feasible"]]
        assert plan["ways_out"] == row.get("ways_out", plan["ways_out"] if row["feasible"] == "no" else [])
    assert plan["assumes"] == row.get("assumes", {})
    assert plan["now"] == row.get("now", plan["now"])


def test_checkpoints_are_a_month_apart() -> None:
    milestones = {m["id"]: m for m in result({**BASE, "credential_months": 3}, date(2027, 1, 31))["plan"]["milestones"]}
    assert milestones["earn_credential"]["checkpoints"] == ["2027-02-28", "2027-03-31"]


def test_months_are_counted_on_the_calendar() -> None:
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert add_months(date(2027, 1, 31), 13) == date(2028, 2, 29)
    assert add_months(date(2027, 1, 31), 0) == date(2027, 1, 31)
    assert add_months(date(2027, 1, 1), 1.5) == date(2027, 2, 16)


def test_no_more_than_three_of_our_own_steps_begin_in_one_week() -> None:
    answers = {**BASE, "hours_per_week": 60, "skills_ready": "none", "missing_skills": list("abcdefgh")}
    starts = [m["start"] for m in result(answers)["plan"]["milestones"] if m["id"].startswith("practise_skill")]
    assert max(starts.count(start) for start in starts) == 3


@pytest.mark.parametrize("letter", ["a", "b", "z"])
def test_each_way_of_the_backup_says_what_sets_it_off(letter: str) -> None:
    way = result(BASE)["plan"]["backup"][letter]  # type: ignore[literal-required]
    assert way["what"] and way["trigger"] and way["source"]


def test_plan_b_is_for_a_month_after_what_it_waits_for_was_due() -> None:
    way = result({**BASE, "education_ready": "no"})["plan"]["backup"]["b"]
    assert way["date"] == "2027-02-02" and "2 February 2027" in way["trigger"]


def test_plan_a_begins_with_what_is_to_be_done_now() -> None:
    other_field: dict[str, Any] = {
        "sector_related": "no",
        "qualify_now": "partly",
        "lower_rung": "yes",
        "why_current_job": ["income"],
    }
    plan = result({**BASE, **other_field, "education_ready": "no", "hours_per_week": 2})["plan"]
    titles = {step["id"]: step["title"] for step in plan["steps"]}
    assert plan["now"][0] != plan["steps"][0]["id"]
    assert titles[plan["now"][0]] in plan["backup"]["a"]["what"]


def test_every_step_gives_the_answers_behind_it() -> None:
    steps = {
        s["id"]: s for s in result({**BASE, "skills_ready": "some", "missing_skills": ["charting"]})["plan"]["steps"]
    }
    assert steps["practise_skill:1"]["because"] == ["You named this as missing: charting."]
    assert "1 year" in steps["earn_credential"]["because"][0]


def test_a_skill_that_is_practised_stays_practised_when_the_list_of_skills_changes() -> None:
    answers = {**BASE, "skills_ready": "some", "missing_skills": ["Charting", "taking blood"]}
    done = frozenset({step_key("practise_skill:1", "Charting")})

    def open_skills(skills: list[str]) -> dict[str, bool]:
        steps = result({**answers, "missing_skills": skills}, done=done)["plan"]["steps"]
        return {step["about"] or "": step["done"] for step in steps if step["id"].startswith("practise_skill")}

    assert open_skills(["Charting", "taking blood"]) == {"Charting": True, "taking blood": False}
    assert open_skills(["taking blood", "charting"]) == {"taking blood": False, "charting": True}
    assert open_skills(["taking blood"]) == {"taking blood": False}
