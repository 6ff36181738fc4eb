"""With the real servers: what was said can be seen and taken along, and deleted it leaves no trace in any table, file or log."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar

from cairn.server import Server, free_port, serving
from cairn.store.migrate import migrate
from tests.talking import Talk

MARK, BYSTANDER = "zyxquark", "bystander"
COACH = "Sam, sam@example.org"


@pytest.fixture(scope="module")
def own_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("privacy")


@pytest.fixture(scope="module")
def own_server(own_folder: Path) -> Iterator[Server]:
    """Servers of this module alone, with a coach, so that all bytes of the folder can be looked through."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAIRN_COACH", COACH)
        patch.setenv("CAIRN_DB", str(own_folder / "cairn.db"))
        migrate(f"sqlite:///{own_folder}/cairn.db")
        with serving(free_port(), own_folder) as server:
            yield server


def words(number: int) -> str:
    return f"{MARK}{number}"


def life(person: Talk) -> None:
    """A talk with answers, a change, a start from the beginning, asides, odd texts and a note."""
    person.say("hello")
    person.say("I have an employer")
    person.say(f"{words(1)} nurse")
    person.say(f"{words(2)} care")
    person.say(f"change my job to {words(3)} cook")
    person.say("start over")
    person.say("yes")
    person.say("employed")
    person.say(f"/{words(4)} baker")
    person.say(f"what is the {words(5)} weather like in {words(6)}?")
    person.say(f"{words(7)} bread " * 200)
    person.say(f"tell my coach {words(8)} has begun")
    person.say("talk to my coach")
    person.say(f"{words(9)} call me please")


def holding(folder: Path, mark: str) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file() and mark.encode() in path.read_bytes()}


def holding_tables(folder: Path, mark: str) -> set[str]:
    with sqlite3.connect(folder / "cairn.db") as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return {t for t in tables if any(mark in repr(r) for r in database.execute(f'select * from "{t}"'))}  # noqa: S608


@pytest.fixture(scope="module")
def bystander(own_server: Server) -> Talk:
    person = Talk(own_server.webhook, "somebody else")
    for text in ("hello", "employed", f"{BYSTANDER} gardener"):
        person.say(text)
    return person


def test_a_life_is_exported_wholly_deleted_wholly_and_forgotten(
    own_server: Server, own_folder: Path, bystander: Talk
) -> None:
    person = Talk(own_server.webhook, f"{MARK}-sender")
    life(person)
    assert {"answers", "coach_notes", "inbox", "outbox", "people", "trackers"} <= holding_tables(own_folder, MARK)

    person.say("show my data")
    data = json.dumps(person.shown("data"))
    person.say("export everything")
    export = person.shown("export")
    for number in range(1, 10):
        assert words(number) in data
        assert words(number) in json.dumps(export["data"])
        assert words(number) in export["markdown"]
    assert COACH in "".join(m.get("text", "") for m in person.all)

    person.say("delete everything you have on me")
    assert "cannot be undone" in person.text
    assert "answers" in holding_tables(own_folder, MARK)
    person.press("Yes, delete everything")
    assert "gone" in person.text
    assert holding_tables(own_folder, MARK) == set()
    assert holding(own_folder, MARK) == set()
    assert "answers" in holding_tables(own_folder, BYSTANDER)

    first = Talk(own_server.webhook, "nobody yet").say("hi")
    assert [m["text"] for m in person.say("hi")] == [m["text"] for m in first]
    person.say("show my data")
    assert MARK not in json.dumps(person.heard).replace(person.sender, "")


def test_a_deletion_at_rest_takes_the_words_that_confirm_it_with_it(own_server: Server, own_folder: Path) -> None:
    person = Talk(own_server.webhook, "at rest")
    for text in ("hello", "employed", "resting-word cook", "pause", "please erase all my data", "yes, delete it all"):
        person.say(text)
    assert "gone" in person.text
    assert holding_tables(own_folder, "at rest") == set()
    assert holding(own_folder, "resting-word") == set()


def test_what_was_not_confirmed_is_kept(own_server: Server, own_folder: Path) -> None:
    person = Talk(own_server.webhook, "undecided")
    for text in ("hello", "employed", "undecided cook", "delete my data", "no"):
        person.say(text)
    assert "deleted nothing" in person.text
    assert person.question is not None
    assert person.question["id"] == "current_sector"
    assert "answers" in holding_tables(own_folder, "undecided cook")


def test_an_export_is_sent_and_not_kept(own_server: Server, own_folder: Path, bystander: Talk) -> None:
    for _ in range(3):
        bystander.say("export")
        assert "# " in bystander.shown("export")["markdown"]
    with sqlite3.connect(own_folder / "cairn.db") as database:
        query = "select max(length(reply)) from outbox"
        (longest,) = database.execute(query).fetchone()
    assert longest < 20_000
    bystander.say("how far am I?")
    assert bystander.question is not None


def test_a_plan_with_dates_comes_with_a_calendar(own_server: Server) -> None:
    person = Talk(own_server.webhook, "planner")
    for text in ("hello", "employed", "porter", "hotels", "a career", "no idea", "no idea", "5 years", "6"):
        person.say(text)
    person.say("export")
    dates = {m["due"] for m in person.shown("export")["data"]["milestones"]}
    events = Calendar.from_ical(person.shown("export")["calendar"]).walk("VEVENT")
    assert dates
    assert dates <= {event.decoded("dtstart").isoformat() for event in events}
