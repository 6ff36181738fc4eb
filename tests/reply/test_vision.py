"""Where somebody stands between job and career, and their vision, in words."""

from __future__ import annotations

from typing import Any

import pytest

from cairn.advice.vision import first_sentences, full_vision
from cairn.content import Content
from cairn.reply.advice import advice_text
from cairn.reply.ledger import ledger_reply
from cairn.reply.orientation import orientation_reply
from cairn.reply.vision import vision_reply
from tests.advice.given import PERSONAS, counting, result
from tests.advice.test_plan import BASE

WORDS = {value for persona in PERSONAS for value in persona["answers"].values() if isinstance(value, str)}
LONG = "I want a shop. It sells bread, e.g. rye! " + "And cakes. " * 40


def numbers(**halves: tuple[int, int]) -> dict[str, Any]:
    return {name: {"have": have, "want": want} for name, (have, want) in halves.items()}


def orientation(content: Content, **halves: tuple[int, int]) -> str:
    return orientation_reply(content, result({**BASE, **numbers(**halves)}))[0].text


def test_every_direction_is_a_good_one(content: Content) -> None:
    assert "towards a career" in orientation(content, purpose=(1, 4))
    assert "as good a way to go as any" in orientation(content, commitment=(5, 2))
    assert "where you want to be" in orientation(content, purpose=(3, 3))


def test_a_large_difference_is_named_however_well_the_means_agree(content: Content) -> None:
    said = orientation(content, fulfilment=(1, 5), commitment=(5, 1), purpose=(1, 4), skill_growth=(3, 2))
    assert "Satisfaction: a very large gap" in said and "Meaning in your work: a large gap" in said
    assert "What you put into it" not in said


def test_nothing_is_said_of_the_line_where_nothing_was_answered(content: Content) -> None:
    assert orientation_reply(content, result(BASE)) == ()


@pytest.mark.parametrize(
    ("text", "limit", "said"),
    [
        ("Short.", 240, "Short."),
        (LONG, 30, "I want a shop."),
        (LONG, 45, "I want a shop. It sells bread, e.g. rye!"),
        ("Dr. Smith said so. I agree.", 20, "Dr. Smith said so."),
        ("first line\nsecond line", 12, "first line"),
        ("and on and on " * 30, 40, ("and on and on " * 30).strip()),
        (
            "a sentence that is much too long for the limit. Next.",
            10,
            "a sentence that is much too long for the limit.",
        ),
    ],
)
def test_of_a_long_text_the_first_whole_sentences_stand(text: str, limit: int, said: str) -> None:
    assert first_sentences(text, limit) == said


@pytest.mark.parametrize("limit", [1, 15, 240])
def test_a_sentence_is_never_altered(limit: int) -> None:
    assert all(text.strip().startswith(first_sentences(text, limit)) for text in (*WORDS, LONG))


def test_all_of_a_long_text_is_in_the_full_vision(content: Content) -> None:
    answers = counting({**BASE, "five_years": LONG})
    assert LONG in (full_vision(content.rules, answers) or "")
    assert len(result(answers)["vision"] or "") < 300


def test_wishes_that_pull_apart_are_named_kindly(content: Content) -> None:
    said = vision_reply(content, result({**BASE, "top_values": ["autonomy", "clear_direction"]}))[0].text
    assert "Both together can be had" in said and "Your vision" not in said


def test_somebody_whose_job_is_fine_hears_their_vision_and_no_gaps(content: Content) -> None:
    persona = next(persona for persona in PERSONAS if persona["name"].startswith("A postman whose job is fine"))
    said = advice_text(content, result(persona["answers"]))
    assert "better at the trumpet" in said
    assert "gap:" not in said and "Not known" not in said and "pull" not in said


def test_modules_that_were_not_begun_are_offered_and_not_listed_gap_by_gap(content: Content) -> None:
    said = ledger_reply(content, result(BASE)).text
    assert "There is more to look at" in said and "Satisfaction" not in said
    some = ledger_reply(content, result({**BASE, **numbers(purpose=(2, 4))})).text
    assert "Satisfaction" in some
