"""What is deleted is gone from every table and from the bytes of the file; other people's is not touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from cairn.conversation.state import Milestone, Note, State
from cairn.reply.model import Reply
from cairn.store import inbox, models, people, trackers
from cairn.store.migrate import migrate
from cairn.store.session import engine_for, scrub, transaction

ANNA, BOB = "rest:anna", "rest:bob"
DAY = date(2026, 11, 22)
MARK = "zyxquark"
NOBODYS = ("alembic_version", "sqlite_sequence", "seen")


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    url = f"sqlite:///{tmp_path}/cairn.db"
    migrate(url)
    yield url
    engine_for(url).dispose()


def save(url: str, key: str, before: State, after: State, message: str = "m") -> None:
    with transaction(url) as session:
        people.save(session, key, before, after, message)


def full_life(url: str, key: str, mark: str) -> None:
    """Answers, changed and set aside, long ones too, a pending question, a milestone, a note, a message, a reply, a tracker."""
    first = (
        State().with_answer("current_role", f"{mark} cook", f"{mark} I cook").with_answer("hours", 5, f"{mark} five")
    )
    second = first.with_answer("current_role", f"{mark} baker", f"{mark} I bake " * 800)
    third = State(
        milestones=(Milestone(f"practise:{mark}", DAY, DAY, done=True),), new_notes=(Note(f"{mark} call me", DAY),)
    ).with_dialog(turns=3, pending={"kind": "command", "text": mark})
    save(url, key, State(), first, f"{mark} m1")
    save(url, key, first, second)
    save(url, key, second, third)
    with transaction(url) as session:
        number = inbox.receive(session, key, f"/{mark} user", f"{mark} external")
        assert number is not None
        inbox.begin(session, number)
        people.answer(session, key, f"{inbox.PREFIX}{number}", [Reply(f"{mark} bot")])
        trackers.write(session, key, {"slots": {}, "form": None, "events": [{"text": mark}]})


def rows(folder: Path) -> dict[str, list[str]]:
    """The text of every row of every table, whatever the table."""
    with sqlite3.connect(folder / "cairn.db") as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return {name: [repr(row) for row in database.execute(f'select * from "{name}"')] for name in tables}  # noqa: S608


def holding(folder: Path, mark: str) -> set[str]:
    """The files with these words anywhere in their bytes."""
    return {path.name for path in folder.iterdir() if mark.encode() in path.read_bytes()}


def test_every_table_has_a_person_but_the_one_that_says_nothing_of_anybody() -> None:
    assert all({"person_id", "key"} & set(t.c.keys()) or t.name == "seen" for t in models.Base.metadata.sorted_tables)


def test_nothing_is_left_of_the_one_and_everything_of_the_other(url: str, tmp_path: Path) -> None:
    full_life(url, ANNA, MARK)
    full_life(url, BOB, "bobword")
    before = rows(tmp_path)
    save(url, ANNA, State(), State(deleted=True))
    scrub(url)
    after = rows(tmp_path)
    assert not [row for told in after.values() for row in told if MARK in row or "anna" in row]
    assert {name: [r for r in told if "bob" in r] for name, told in before.items()} == {
        name: [r for r in told if "bob" in r] for name, told in after.items()
    }
    assert {name: len(told) for name, told in after.items() if name not in NOBODYS} == {
        name: len(told) // 2 for name, told in before.items() if name not in NOBODYS
    }


def test_nothing_is_left_in_the_bytes_of_the_file_or_of_its_log(url: str, tmp_path: Path) -> None:
    full_life(url, ANNA, MARK)
    full_life(url, BOB, "bobword")
    assert holding(tmp_path, MARK)
    save(url, ANNA, State(), State(deleted=True))
    scrub(url)
    assert holding(tmp_path, MARK) == set()
    assert holding(tmp_path, "bobword")


def test_afterwards_the_key_is_somebody_news(url: str) -> None:
    full_life(url, ANNA, MARK)
    save(url, ANNA, State(), State(deleted=True), "m9")
    with transaction(url) as session:
        assert people.load(session, ANNA) == State()
        assert people.begin(session, ANNA, "m9")


def test_somebody_of_whom_nothing_is_kept_can_be_deleted(url: str, tmp_path: Path) -> None:
    save(url, ANNA, State(), State(deleted=True))
    assert rows(tmp_path)["people"] == []


def test_all_that_is_kept_beside_the_state_can_be_read(url: str) -> None:
    full_life(url, ANNA, MARK)
    with transaction(url) as session:
        record = people.load(session, ANNA).record()
    assert record.began is not None
    assert [words[:20] for _, words in record.earlier] == [f"{MARK} I cook", f"{MARK} five", f"{MARK} I bake zyxq"]
    assert [note.text for note in record.notes] == [f"{MARK} call me"]
    assert record.messages == (f"/{MARK} user",)


def test_notes_are_kept_once_with_what_was_consented_to(url: str, tmp_path: Path) -> None:
    full_life(url, ANNA, MARK)
    with transaction(url) as session:
        state = people.load(session, ANNA)
    save(url, ANNA, state, state.with_dialog(turns=4))
    (note,) = rows(tmp_path)["coach_notes"]
    assert "'these_words'" in note


def test_a_file_that_cannot_be_scrubbed_is_told_to_the_operator_without_anybodys_words(
    url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    connection = engine_for(url).raw_connection()
    connection.execute("PRAGMA busy_timeout = 0")
    connection.close()  # back into the pool
    with sqlite3.connect(tmp_path / "cairn.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        scrub(url)
        other.execute("ROLLBACK")
    assert "free pages" in caplog.text


def test_errors_of_the_database_do_not_quote_what_was_to_be_written(url: str) -> None:
    with pytest.raises(OperationalError) as raised, engine_for(url).begin() as connection:
        connection.exec_driver_sql("insert into nowhere values (?)", (MARK,))
    assert MARK not in str(raised.value)
