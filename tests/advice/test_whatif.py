"""What moves when an answer changes."""

from typing import Any

from cairn.advice.whatif import moved, what_if
from tests.advice.given import RULES, TODAY, counting, result
from tests.advice.test_plan import BASE


def test_finishing_the_certificate_closes_the_gap_and_takes_its_steps_away() -> None:
    answers = {**BASE, "education_ready": "no", "employer_pays": "dont_know"}
    assert what_if(RULES, answers, {"education_ready": "yes"}, TODAY, counting=counting) == {
        "gaps_changed": ["education"],
        "steps_added": ["apply_for_target"],
        "steps_removed": ["choose_course", "ask_reimbursement", "earn_credential", "talk_to_manager"],
    }


def test_an_answer_that_is_no_longer_asked_no_longer_counts() -> None:
    answers = {**BASE, "company_growth": "none", "lateral_moves": "yes"}
    found = what_if(RULES, answers, {"company_growth": "often"}, TODAY, counting=counting)
    assert found["gaps_changed"] == ["advancement"] and "lateral_move" in found["steps_removed"]


def test_an_answer_kept_from_before_counts_again_when_its_question_is_asked_again() -> None:
    answers = {**BASE, "employment": "self_employed", "company_growth": "none", "lateral_moves": "yes"}
    found = what_if(RULES, answers, {"employment": "employed"}, TODAY, counting=counting)
    assert found["gaps_changed"] == ["advancement"] and "lateral_move" in found["steps_added"]


def test_nothing_moves_when_nothing_changes() -> None:
    same: Any = {"gaps": [], "steps_added": [], "steps_removed": [], "milestones": []}
    assert moved(result(BASE), result(BASE)) == same


def test_what_moved_names_sizes_and_dates() -> None:
    found = moved(
        result(BASE), result({**BASE, "credential_months": 18, "skills_ready": "skip", "employment": "studying"})
    )
    assert {"id": "education", "before": 1, "after": 2} in found["gaps"]
    assert {"id": "skills", "before": 0, "after": "unknown"} in found["gaps"]
    assert {"id": "advancement", "before": 0, "after": None} in found["gaps"]
    assert found["milestones"] == [{"id": "earn_credential", "before": "2027-11-22", "after": "2028-05-22"}]
    assert found["steps_removed"] == ["talk_to_manager"]


def test_a_skill_that_is_taken_off_a_list_takes_its_own_step_away() -> None:
    answers = {**BASE, "skills_ready": "some"}
    found = moved(
        result({**answers, "missing_skills": ["sums", "talks", "maps"]}),
        result({**answers, "missing_skills": ["sums", "maps"]}),
    )
    assert found["steps_removed"] == ["practise_skill:talks"] and found["steps_added"] == []


def test_a_job_that_is_fine_lets_go_of_everything_else() -> None:
    found = what_if(RULES, BASE, {"wants": "job_is_fine", "job_or_target": "job"}, TODAY, counting=counting)
    assert found["steps_added"] == ["enjoy_the_job_you_have"]
    assert found["gaps_changed"] == [gap["id"] for gap in result(BASE)["gaps"]]
