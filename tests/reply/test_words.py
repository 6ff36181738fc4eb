"""Small pieces of text that replies are made of."""

from __future__ import annotations

from typing import Any

import pytest

from cairn.advice.advise import advise
from cairn.advice.model import Moved, MovedGap
from cairn.content import Content
from cairn.reply.ledger import ledger_reply
from cairn.reply.moved import moved_text
from cairn.reply.plan import dates_reply
from cairn.reply.words import reasons
from cairn.script.model import Value
from cairn.script.placeholders import months_in_words
from tests.advice.given import TODAY


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1, "1 month"),
        (9, "9 months"),
        (12, "1 year"),
        (18, "18 months"),
        (36, "3 years"),
        (4.5, "4.5 months"),
        ([6, 9], "6 to 9 months"),
        ([12, 18], "12 to 18 months"),
        ([6, 12], "6 to 12 months"),
        ([12, 24], "1 to 2 years"),
        ([12, 12], "1 year"),
    ],
)
def test_months_in_words(value: Any, words: str) -> None:
    assert months_in_words(*(value if isinstance(value, list) else (value, value))) == words


def test_what_is_not_known_is_never_called_a_good_place_to_be(content: Content) -> None:
    known_little = ledger_reply(content, advise(content.rules, {"employment": "employed"}, TODAY)).text
    assert "good place" not in known_little
    assert "Not known yet" in known_little


def test_the_example_of_a_change_names_what_was_listed(content: Content) -> None:
    text = ledger_reply(content, advise(content.rules, {"employment": "employed"}, TODAY)).text
    asks = text.split("hear about: ")[1].split(". For example")[0].split(", ")
    assert f'"change {asks[0]}"' in text


MOVES: list[tuple[list[MovedGap], list[str]]] = [
    ([{"id": "skills", "before": 3, "after": 1}], ["Skills: was a large gap, is now a small gap."]),
    (
        [{"id": "skills", "before": "unknown", "after": 0}, {"id": "sector", "before": None, "after": "unknown"}],
        ["Skills: was not known yet, is now no gap."],
    ),
    ([{"id": "sector", "before": None, "after": 4}], ["Field: was not on the list, is now a very large gap."]),
    ([{"id": "sector", "before": None, "after": "unknown"}], ["Field: was not on the list, is now not known yet."]),
]


@pytest.mark.parametrize(("gaps", "said"), MOVES)
def test_of_what_moved_the_gaps_that_matter_are_told(content: Content, gaps: list[MovedGap], said: list[str]) -> None:
    moved: Moved = {"gaps": gaps, "steps_added": [], "steps_removed": [], "milestones": []}
    text = moved_text(content, moved, {"skills": "Skills", "sector": "Field"})
    assert text.splitlines() == [f"- {line}" for line in said]


def test_steps_with_commas_in_them_can_be_told_apart(content: Content) -> None:
    moved: Moved = {"gaps": [], "steps_added": ["a", "b"], "steps_removed": [], "milestones": []}
    text = moved_text(content, moved, {"a": "Look, then leap", "b": "Ask"})
    assert text == "- New in your plan: Look, then leap; Ask."


def test_a_plan_fits_only_as_far_as_the_way_is_known(content: Content) -> None:
    answers: dict[str, Value] = {
        "employment": "employed",
        "target_role": "nurse",
        "horizon": 60,
        "hours_per_week": 5,
        "sector_related": "no",
    }
    assert "As far as I know" in dates_reply(content, advise(content.rules, answers, TODAY)).text


@pytest.mark.parametrize(
    ("because", "text"),
    [
        (["You said that a."], "You said that a."),
        (["You said that a.", "You said that b."], "You said that a, and that b."),
        (["You said that a.", "You said that b.", "You said that c."], "You said that a, that b, and that c."),
        (["You said that a, so do it.", "You said that b."], "You said that a, so do it. You said that b."),
        (["You said that a.", "Nothing is named yet."], "You said that a. Nothing is named yet."),
    ],
)
def test_reasons_say_once_that_you_said_it(because: list[str], text: str) -> None:
    assert reasons(because) == text
