"""Sizes and order of the gaps. Single sizes: sizes.yml."""

from pathlib import Path
from typing import Any

import pytest

from cairn.advice.orientation import DIFFERENCES
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


NOT_TOLD = {"self_knowledge", "network", "exploration", "resilience", *DIFFERENCES}


def order(**changes: Any) -> list[str]:
    """The ledger without the gaps that nothing is answered about here."""
    return [gap["id"] for gap in result({**MANY, **changes})["gaps"] if gap["id"] not in NOT_TOLD]


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

    others = (set(order()) | NOT_TOLD) - {"direction", "self_knowledge"}
    assert provisional(target_role="dont_know") == others
    assert provisional(asked_others="no") == others
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


def test_values_come_after_the_differences_at_ties_and_in_the_order_chosen() -> None:
    numbers = {"have": 2, "want": 4}
    chosen = ["security", "autonomy", "learning"]
    answers: dict[str, Any] = {
        "top_values": chosen,
        "purpose": numbers,
        "time_horizon": numbers,
        "value.autonomy": numbers,
        "value.security": numbers,
        "value.learning": {"have": 1, "want": 4},
    }
    assert [gap["id"] for gap in result(answers)["gaps"] if gap["size"]] == [
        "value.learning",
        "purpose",
        "time_horizon",
        "value.security",
        "value.autonomy",
    ]


def test_the_row_of_two_numbers_shows_them() -> None:
    answers = {"purpose": {"have": 2, "want": 4}, "fulfilment": {"have": 5, "want": 3}, "commitment": {"have": 2}}
    gaps = {gap["id"]: gap for gap in result(answers)["gaps"]}
    assert (gaps["purpose"]["have"], gaps["purpose"]["want"], gaps["purpose"]["size"]) == (2, 4, 2)
    assert gaps["fulfilment"]["size"] == 0 and "more than the 3 you ask for" in gaps["fulfilment"]["because"][0]
    assert (gaps["commitment"]["have"], gaps["commitment"]["want"]) == (2, "not known yet")
    assert "how you would like this to be" in gaps["commitment"]["because"][0]


def test_the_orientation_is_the_mean_of_the_differences_that_are_answered_in_full() -> None:
    answers = {"purpose": {"have": 2, "want": 5}, "fulfilment": {"have": 3, "want": 4}, "commitment": {"have": 1}}
    assert result(answers)["orientation"] == {"have": 2.5, "want": 4.5, "most": "purpose"}
    assert result({"commitment": {"have": 1}, "purpose": "dont_know"})["orientation"] is None
