"""An export has all that was told and all that follows from it, whatever signs people write, and other programs can read it."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from markdown_it import MarkdownIt

from cairn.content import Content, load_content
from cairn.conversation.position import advice, answers_that_count
from cairn.conversation.state import Milestone, Note, Record, State
from cairn.reply.export.escape import lines_of, plain, quoted
from cairn.reply.export.files import write
from cairn.reply.export.reply import export_reply
from tests.advice.given import PERSONAS, QUESTIONS, stored

TODAY = date(2026, 11, 22)
NASTY = [
    "# a heading",
    "1. one\n2. two",
    "- a list\n    code",
    "over\n====\nunder\n----",
    "> deep\n>> deeper",
    "| a | b |\n|---|---|",
    "```\ncode",
    "<b>bold</b> <!-- hidden <script>",
    "[link](http://x.y) ![picture](z) [r]: http://x.y",
    "*a* **b** _c_ `d` ~~e~~ \\",
    "&amp; &copy; $x$",
    "Näherin 🧵\r\nzwei\u2028drei\x00",
    "BEGIN:VEVENT\nEND:VCALENDAR; a, b: c",
]


@lru_cache(maxsize=1)
def content() -> Content:
    return load_content()


def exported(state: State, today: date = TODAY) -> dict[str, Any]:
    answers = answers_that_count(content(), state, today)
    custom = export_reply(content(), state, answers, advice(content(), state, today), today).custom
    assert custom is not None
    return dict(custom["export"])


def nurse(**others: Any) -> State:
    person = next(p for p in PERSONAS if "dreaming of nursing" in p["name"])
    return State({**stored(QUESTIONS, person["answers"]), **others})


def tokens(markdown: str) -> Counter[str]:
    """How many headings, paragraphs, lists ... there are; nothing of what stands in them."""
    parser = MarkdownIt("gfm-like", {"linkify": False})
    kinds: Counter[str] = Counter()
    for token in parser.parse(markdown):
        kinds[token.type] += token.type != "inline"
        kinds.update(
            child.type for child in token.children or () if child.type not in ("text", "hardbreak", "softbreak")
        )
    return kinds


def read(markdown: str) -> str:
    parser = MarkdownIt("gfm-like", {"linkify": False})
    inline = [child for token in parser.parse(markdown) for child in token.children or ()]
    return "".join("\n" if child.type in ("hardbreak", "softbreak") else child.content for child in inline)


@pytest.mark.parametrize("text", NASTY)
def test_a_persons_signs_are_read_as_they_were_written_and_are_nothing_but_text(text: str) -> None:
    assert read(plain(text)).split() == " ".join(lines_of(text)).split()
    assert tokens(plain(text)) == tokens("words")
    assert read(quoted(text)).split() == " ".join(lines_of(text)).split()
    assert tokens(quoted(text)) == tokens("> words")


@settings(max_examples=200)
@given(st.text(st.characters(blacklist_categories=("Cs",)) | st.sampled_from("#*_-+=`>|<[]()!\\\n1. &~$"), max_size=60))
def test_no_text_breaks_the_document(text: str) -> None:
    if lines_of(text):
        assert tokens(plain(text)) == tokens("words")
        assert tokens(quoted(text)) == tokens("> words")


@pytest.mark.parametrize("text", NASTY)
def test_nasty_answers_leave_the_shape_of_the_whole_document(text: str) -> None:
    plainly = "\n".join("words" for _ in lines_of(text))
    tame, nasty = (exported(nurse(current_role=t, credential=t, five_years=t)) for t in (plainly, text))
    assert tokens(nasty["markdown"]) == tokens(tame["markdown"])
    assert len(Calendar.from_ical(nasty["calendar"]).walk("VEVENT")) == len(
        Calendar.from_ical(tame["calendar"]).walk("VEVENT")
    )


def test_same_answers_and_same_day_are_the_same_bytes() -> None:
    assert json.dumps(exported(nurse())) == json.dumps(exported(nurse()))


def test_the_calendar_has_every_milestone_and_every_look_at_how_it_goes() -> None:
    plan = advice(content(), nurse(), TODAY)["plan"]
    expected = Counter(m["due"] for m in plan["milestones"])
    expected += Counter(look for m in plan["milestones"] for look in m["checkpoints"] if look != m["due"])
    events = Calendar.from_ical(exported(nurse())["calendar"]).walk("VEVENT")
    assert Counter(event.decoded("dtstart").isoformat() for event in events) == expected
    assert all(event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1) for event in events)
    assert {m["title"] for m in plan["milestones"]} <= {str(event["summary"]) for event in events}


def uids(export: dict[str, Any]) -> list[str]:
    return [str(event["uid"]) for event in Calendar.from_ical(export["calendar"]).walk("VEVENT")]


def test_a_later_export_brings_the_same_entries_up_to_date() -> None:
    assert set(uids(exported(nurse()))) == set(uids(exported(nurse(), TODAY + timedelta(days=1))))


def test_two_people_have_no_entry_in_common() -> None:
    one, other = (exported(State(nurse().answers, record=lambda id=id: Record(id))) for id in ("a", "b"))
    assert len(set(uids(one) + uids(other))) == 2 * len(set(uids(one)))


def test_without_dates_there_is_no_calendar(tmp_path: Path) -> None:
    export = exported(State({"employment": "employed"}))
    assert export["calendar"] == ""
    assert {path.name for path in write(export, tmp_path)} == {"cairn.md", "cairn.json"}


def test_everything_that_is_kept_is_in_document_and_data() -> None:
    record = Record(
        began=date(2026, 1, 2),
        earlier=(("current_role", "zyx baker"),),
        notes=(Note("zyx call me", TODAY),),
        messages=("hello zyx", "[[answer employment]] employed"),
    )
    state = State(
        {"current_role": "zyx cook", "hours_per_week": 6},
        {"current_role": "zyx cook", "hours_per_week": "zyx six or so"},
        milestones=(Milestone("zyx_step", TODAY, TODAY, done=True),),
        record=lambda: record,
    )
    export = exported(state)
    for words in (
        "zyx baker",
        "zyx cook",
        "zyx six or so",
        "zyx call me",
        "hello zyx",
        "2 January 2026",
        "zyx step, done",
    ):
        assert words in read(export["markdown"]), words
    assert export["data"]["messages"] == ["hello zyx", "employed"]
    assert export["data"]["answers"][1]["value"] == 6


def test_somebody_whose_job_is_fine_is_told_so_and_given_no_gaps() -> None:
    text = exported(State({"employment": "employed", "current_role": "caretaker", "wants": "job_is_fine"}))["markdown"]
    assert "it is enough" in text
    assert "What lies between" not in text


def test_a_vision_is_there_to_its_last_word() -> None:
    long = "I run a ward. " * 60 + "The end."
    assert read(exported(nurse(five_years=long))["markdown"]).count("The end.") == 2
