"""The plan as a calendar that other programs can read (RFC 5545), by the icalendar library: docs/adr has the reasons."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from icalendar import Calendar, Event

from cairn.advice.model import Advice, Milestone
from cairn.content import Content
from cairn.reply.export.escape import lines_of
from cairn.reply.phrases import phrase
from cairn.reply.words import day

DOMAIN = "cairn"  # of the UIDs


def calendar(content: Content, advice: Advice, person: str, today: date) -> str:
    """Every milestone as an event of a whole day, and every look at how it goes; "" where the plan has no dates.

    `person` tells people apart in the UIDs, which stay the same from one export to the next, so that a calendar brings its
    entries up to date. Same answers and same day: same bytes.
    """
    plan = advice["plan"]
    moves = {step["id"]: step["first_move"] for step in plan["steps"]}
    events = [
        event
        for milestone in plan["milestones"]
        for event in _events(content, milestone, moves.get(milestone["step"], ""), person, today)
    ]
    if not events:
        return ""
    made = Calendar()
    made.add("prodid", "-//Cairn//Plan//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", phrase(content.phrases, "export_title"))
    for event in events:
        made.add_component(event)
    text: str = made.to_ical().decode("utf-8")
    return text


def _events(content: Content, milestone: Milestone, first_move: str, person: str, today: date) -> list[Event]:
    title = _one_line(milestone["title"])
    uid = f"{milestone['id']}.{person or 'plan'}@{DOMAIN}"
    said = phrase(content.phrases, "export_event", start=day(milestone["start"]), first_move=_one_line(first_move))
    looks = [look for look in milestone["checkpoints"] if look != milestone["due"]]
    return [
        _event(uid, milestone["due"], title, said, today),
        *(
            _event(f"look-{number}.{uid}", look, phrase(content.phrases, "export_look", title=title), said, today)
            for number, look in enumerate(looks, 1)
        ),
    ]


def _event(uid: str, when: str, title: str, said: str, today: date) -> Event:
    first = date.fromisoformat(when)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime(today.year, today.month, today.day, tzinfo=timezone.utc))
    event.add("dtstart", first)
    event.add("dtend", first + timedelta(days=1))
    event.add("summary", title)
    event.add("description", said)
    event.add("transp", "TRANSPARENT")  # it blocks nobody's day
    return event


def _one_line(text: str) -> str:
    return " ".join(lines_of(text))
