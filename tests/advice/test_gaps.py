"""Sizes and order of the gaps. Single sizes: sizes.yml."""

from pathlib import Path
from typing import Any

import pytest

from tests.advice.given import result, table

MANY: dict[str, Any] = {
    "employment": "employed",
    "target_role": "nurse",
    "target_sector": "health",
    "horizon": 60,
    "sector_related": "partly",
    "stepping_stone": "partly",
    "professional_track": "yes",
    "company_growth": "sometimes",
    "lateral_moves": "no",
    "skills_ready": "some",
    "experience_ready": "partly",
    "experience_missing": 12,
    "education_ready": "in_progress",
    "credential_months": 18,
}


def order(**changes: Any) -> list[str]:
    return [gap["id"] for gap in result({**MANY, **changes})["gaps"]]


@pytest.mark.parametrize(
    "row", table(Path(__file__).parent / "sizes.yml"), ids=lambda row: f"{row['gap']} {row['answers']}"
)
def test_size(row: dict[str, Any]) -> None:
    gap = {gap["id"]: gap for gap in result(row["answers"])["gaps"]}.get(row["gap"])
    size = "absent" if gap is None else "unknown" if gap["size"] is None else gap["size"]
    assert size == row["size"]
    for key in {"partial", "ask"} & set(row):
        assert gap is not None and gap[key] == row[key]  # type: ignore[literal-required]


def test_large_gaps_come_before_small_ones_then_by_tier_then_by_size_then_by_id() -> None:
    assert order() == ["sector", "trajectory", "skills", "education", "experience", "advancement", "direction"]


def test_what_the_person_feels_blocked_by_counts_half_as_much_again_within_its_tier() -> None:
    assert order(biggest_block="experience")[2:5] == ["experience", "skills", "education"]
    assert order(biggest_block="trajectory")[:2] == ["trajectory", "sector"]
    assert order(biggest_block="advancement")[5] == "advancement"


def test_unknown_gaps_stand_between_open_and_closed_ones() -> None:
    assert order(skills_ready="skip", sector_related="yes")[-3:] == ["skills", "direction", "sector"]


def test_later_tiers_are_provisional_while_the_direction_is_open_by_two_or_more() -> None:
    def provisional(**changes: Any) -> set[str]:
        return {gap["id"] for gap in result({**MANY, **changes})["gaps"] if gap["provisional"]}

    assert provisional(target_role="dont_know") == set(order()) - {"direction"}
    assert provisional(target_sector="dont_know") == set()
    assert provisional(target_role="skip") == set()


def test_the_rows_show_the_persons_own_words_unaltered() -> None:
    answers: dict[str, Any] = {
        "target_role": "nurse {horizon|x}",
        "skills_ready": "some",
        "missing_skills": ["drawing blood", "{about|y}"],
    }
    gaps = {gap["id"]: gap for gap in result(answers)["gaps"]}
    assert gaps["direction"]["words"] == "nurse {horizon|x}"
    assert gaps["skills"]["words"] == "drawing blood and {about|y}"
    assert "nurse {horizon|x}" in gaps["direction"]["because"][0]
    assert gaps["education"]["words"] == ""


@pytest.mark.parametrize(
    ("block", "said", "differ"),
    [
        ("education", "education", True),
        ("sector", "sector", False),
        ("purpose", "purpose", True),
        ({"option": "other", "words": "my knees"}, "my knees", True),
        ("dont_know", None, False),
        ("skip", None, False),
    ],
)
def test_own_view_stands_beside_the_first_open_gap(block: Any, said: Any, differ: bool) -> None:
    assert result({**MANY, "biggest_block": block})["own_view"] == {
        "said": said,
        "computed": "sector",
        "differ": differ,
    }


def test_own_view_differs_from_nothing_where_no_gap_is_open() -> None:
    assert result({"biggest_block": "skills"})["own_view"] == {"said": "skills", "computed": None, "differ": False}
