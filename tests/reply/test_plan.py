"""The plan in words: it hides no step, and says what it counted on."""

from __future__ import annotations

from typing import Any

from cairn.advice.advise import advise
from cairn.content import Content
from cairn.reply.plan import dates_reply
from tests.advice.given import TODAY
from tests.advice.test_plan import BASE


def said(content: Content, **changes: Any) -> str:
    return dates_reply(content, advise(content.rules, {**BASE, **changes}, TODAY)).text


def test_a_step_of_unknown_length_is_named_without_a_date(content: Content) -> None:
    text = said(content, credential_months="dont_know", skills_ready="some", missing_skills=["charting"])
    assert "Practise: charting (from 22 November 2026)" in text
    assert (
        "Without a date, because I do not know how long it takes: See it through to the end: nursing diploma." in text
    )
    assert "how long each part takes" in text


def test_hours_that_were_assumed_are_told(content: Content) -> None:
    assert "I have counted on 5" in said(content, hours_per_week="dont_know")
    assert "I have counted on" not in said(content)


def test_every_way_has_its_when(content: Content) -> None:
    assert said(content).count("   When: ") == 3
