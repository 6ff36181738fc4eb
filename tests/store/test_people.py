"""What a turn made is there in the next one, and nothing of what was replaced is lost."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from cairn.conversation.state import Milestone, State
from cairn.store import people
from cairn.store.migrate import config, migrate, revision_of
from cairn.store.session import engine_for, transaction

ANNA = "rest:anna"
BLANK = State()


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    url = f"sqlite:///{tmp_path}/cairn.db"
    migrate(url)
    yield url
    engine_for(url).dispose()


def saved(url: str, before: State, after: State, message: str = "m1", key: str = ANNA) -> State:
    with transaction(url) as session:
        people.save(session, key, before, after, message)
    with transaction(url) as session:
        return people.load(session, key)


def rows(url: str, query: str) -> list[tuple]:
    with engine_for(url).connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_somebody_new_is_a_blank_state(url: str) -> None:
    with transaction(url) as session:
        assert people.load(session, ANNA) == BLANK


def test_everything_comes_back_as_it_was(url: str) -> None:
    state = (
        BLANK.with_answer("current_role", "Näherin 🧵 <b>'; DROP TABLE people; --", "Näherin ...")
        .with_answer("credential_months", [6, 9], "six to nine months")
        .with_answer("missing_skills", ["a", "b"], "a and b")
        .with_dialog(
            open=True, turns=3, pending={"kind": "option", "options": [["a", "A", []]]}, spoken_of={"gap": "skills"}
        )
    )
    milestones = (
        Milestone("talk_to_manager", date(2026, 11, 22), date(2026, 12, 1)),
        Milestone("x:1", date(2026, 1, 1), date(2026, 2, 1), done=True),
    )
    state = State(state.answers, state.words, state.dialog, date(2026, 11, 22), milestones)
    assert saved(url, BLANK, state) == state


def test_an_answer_is_kept_with_its_message_and_what_it_replaced(url: str) -> None:
    first = BLANK.with_answer("hours_per_week", 5, "five")
    then = first.with_answer("hours_per_week", 10, "no, ten")
    saved(url, BLANK, first, "m1")
    saved(url, first, then, "m2")
    found = rows(url, "select id, value, words, message_id, replaces, current from answers order by id")
    assert found == [(1, "5", "five", "m1", None, 0), (2, "10", "no, ten", "m2", 1, 1)]


def test_starting_over_sets_answers_aside_and_deletes_none(url: str) -> None:
    first = BLANK.with_answer("current_role", "cook", "cook")
    saved(url, BLANK, first)
    assert saved(url, first, BLANK, "m2").answers == {}
    assert rows(url, "select value, current from answers") == [('"cook"', 0)]


def test_people_do_not_see_each_other(url: str) -> None:
    saved(url, BLANK, BLANK.with_answer("current_role", "cook", "cook"))
    with transaction(url) as session:
        assert people.load(session, "rest:ann") == BLANK
        assert people.load(session, "rest:ANNA") == BLANK


def test_a_message_is_dealt_with_once(url: str) -> None:
    saved(url, BLANK, BLANK.with_dialog(turns=1), "m1")
    with transaction(url) as session:
        assert not people.begin(session, ANNA, "m1")
        assert people.begin(session, ANNA, "m2")
        assert people.begin(session, "rest:bob", "m1")


def test_a_failing_turn_leaves_nothing_behind(url: str) -> None:
    with pytest.raises(RuntimeError), transaction(url) as session:
        people.save(session, ANNA, BLANK, BLANK.with_answer("current_role", "cook", "cook"), "m1")
        raise RuntimeError
    assert rows(url, "select * from people") == []


def test_migrations_make_what_the_models_say(url: str) -> None:
    command.check(config(url))  # raises where a model and the migrated database differ


def test_migrating_twice_changes_nothing(url: str) -> None:
    state = saved(url, BLANK, BLANK.with_answer("current_role", "cook", "cook"))
    migrate(url)
    with transaction(url) as session:
        assert people.load(session, ANNA) == state
    assert revision_of(url) is not None


def test_two_connections_write_one_after_the_other(url: str) -> None:
    """What the one reads to write stands until it has written: no answer is lost between them."""
    from concurrent.futures import ThreadPoolExecutor

    def count(_: int) -> None:
        with transaction(url) as session:
            before = people.load(session, ANNA)
            people.save(session, ANNA, before, before.with_dialog(turns=before.dialog.turns + 1), "m")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count, range(40)))
    with transaction(url) as session:
        assert people.load(session, ANNA).dialog.turns == 40
    assert json.loads(rows(url, "select state from dialogs")[0][0])["turns"] == 40
