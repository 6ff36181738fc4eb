"""Half answers completed, and lists changed."""

from __future__ import annotations

import pytest

from cairn.reading import Reading, change_choices, change_list, merge_half, read
from cairn.script.model import Value
from tests.reading.questions import TODAY, questions

HALF_HAVE = {"have": 2, "want": None}
HALF_WANT = {"have": None, "want": 4}


@pytest.mark.parametrize(
    ("earlier", "reply", "whole"),
    [
        (HALF_HAVE, "4", {"have": 2, "want": 4}),
        (HALF_HAVE, "want 4", {"have": 2, "want": 4}),
        (HALF_HAVE, "a four would be nice", {"have": 2, "want": 4}),
        (HALF_HAVE, "the same", {"have": 2, "want": 2}),
        (HALF_HAVE, "3, want 5", {"have": 3, "want": 5}),
        (HALF_WANT, "2", {"have": 2, "want": 4}),
        (HALF_WANT, "now it's a 3", {"have": 3, "want": 4}),
        (HALF_WANT, "same", {"have": 4, "want": 4}),
        (HALF_HAVE, "don't know", "dont_know"),
        (HALF_HAVE, "skip", "skip"),
        ("skip", "3", {"have": 3, "want": None}),
    ],
)
def test_the_other_half_completes_the_answer(earlier: Value, reply: str, whole: Value) -> None:
    assert merge_half(earlier, read(questions()["purpose"], reply, TODAY)).value == whole


def test_wanting_said_twice_leaves_the_other_half_open() -> None:
    assert merge_half(HALF_WANT, read(questions()["purpose"], "want 5", TODAY)).value == {"have": None, "want": 5}


def test_what_is_not_read_completes_nothing() -> None:
    assert merge_half(HALF_HAVE, read(questions()["purpose"], "9", TODAY)).reason == "out_of_range"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("add SQL", ["Excel", "writing", "SQL"]),
        ("Add SQL and Python", ["Excel", "writing", "SQL", "Python"]),
        ("please add excel", ["Excel", "writing"]),
        ("remove Excel", ["writing"]),
        ("take out EXCEL and writing", []),
        ("remove Excel from the list", ["writing"]),
        ("add SQL to my list", ["Excel", "writing", "SQL"]),
        ("remove cooking", ["Excel", "writing"]),
        ("driving, cooking", ["driving", "cooking"]),
        ("none", []),
    ],
)
def test_a_list_is_replaced_unless_the_person_says_add_or_remove(text: str, after: list[str]) -> None:
    assert change_list(["Excel", "writing"], text) == after


FIVE: list[Value] = ["security", "balance", "learning", "autonomy", "creativity"]


@pytest.mark.parametrize(
    ("question", "current", "text", "adding", "changed"),
    [
        ("top_values", ["security"], "money and learning", True, Reading(["security", "compensation", "learning"])),
        ("top_values", ["security", "learning"], "job security", True, Reading(["security", "learning"])),
        ("top_values", ["security", "learning"], "security", False, Reading(["learning"])),
        ("top_values", ["security"], "security", False, Reading(reason="not_an_option")),
        ("top_values", ["security"], "the moon", True, Reading(reason="not_an_option")),
        ("top_values", FIVE, "money", True, Reading(reason="too_many_options", chosen=(*FIVE, "compensation"))),
        ("tried", ["none"], "volunteering", True, Reading(["volunteering"])),
        ("tried", ["freelance"], "none", True, Reading(["none"])),
        ("why_current_job", [{"option": "other", "words": "my dad"}], "the pay", True,
         Reading([{"option": "other", "words": "my dad"}, "income"])),
    ],
)  # fmt: skip
def test_options_are_added_and_taken_out(
    question: str, current: list[Value], text: str, adding: bool, changed: Reading
) -> None:
    assert change_choices(questions()[question], current, text, adding) == changed
