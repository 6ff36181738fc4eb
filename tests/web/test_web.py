"""Talking on a web page: kept, answered in every window, shown again after a reload, and nobody else's."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone

import jwt
import pytest
import socketio

from cairn.server import Server
from cairn.store import people
from cairn.store.session import reading
from channels.tokens import METHOD
from tests.web.page import Page


@pytest.fixture
def page(server: Server) -> Iterator[Callable[..., Page]]:
    made: list[Page] = []

    def make(session: str | None = None, origin: str | None = None) -> Page:
        made.append(Page(server.url, session, origin))
        return made[-1]

    yield make
    for one in made:
        if one._client is not None:
            one.close()


def test_somebody_talks(page: Callable[..., Page]) -> None:
    anna = page()
    assert anna.load() == []
    first = anna.say("hello")
    assert anna.question is not None
    assert anna.question["id"] == "employment"
    assert first[-1]["quick_replies"][0].keys() == {"content_type", "title", "payload"}
    anna.say(first[-1]["quick_replies"][0]["payload"])
    assert anna.question["id"] == "current_role"
    anna.say("nurse on a ward")
    assert anna.question["id"] == "current_sector"
    assert anna.twice == []


def test_after_a_reload_the_talk_is_there_in_order(page: Callable[..., Page]) -> None:
    anna = page()
    anna.load()
    anna.say("hello")
    anna.say("employed")
    anna.close()
    again = page(anna.session)
    history = again.load()
    assert [item["text"] for item in history if item["who"] == "person"] == ["hello", "employed"]
    assert [item["number"] for item in history if item["who"] == "cairn"] == sorted(anna.heard)
    assert history[0]["who"] == "person"
    assert history[-1]["custom"]["question"]["id"] == "current_role"
    again.say("nurse")
    assert again.question is not None
    assert again.question["id"] == "current_sector"


def test_what_was_said_while_a_page_was_away_comes_when_it_is_back(page: Callable[..., Page]) -> None:
    anna, other = page(), page()
    anna.load()
    anna.say("hello")
    seen = anna.last
    anna.close()
    other.session = anna.session
    other.load()
    other.say("employed")
    history = anna.load(after=seen)
    assert [item["number"] for item in history] == [number for number in sorted(other.heard) if number > seen]


def test_two_windows_show_the_same(page: Callable[..., Page]) -> None:
    one, two = page(), page()
    one.load()
    two.session = one.session
    two.load()
    one.say("hello")
    two.until(lambda: two.last == one.last)
    two.say("employed")
    one.until(lambda: one.last == two.last)
    assert one.heard.keys() == two.heard.keys()
    assert ("user_said", "hello") in [(event, data["text"]) for event, data in two.events if event == "user_said"]
    assert ("user_said", "employed") in [(event, data["text"]) for event, data in one.events if event == "user_said"]
    assert [data for event, data in one.events if event == "user_said" and data["text"] == "hello"] == []


def test_a_message_that_is_sent_again_is_one_message(page: Callable[..., Page]) -> None:
    anna = page()
    anna.load()
    for _ in range(3):
        assert anna.send("hello", id="the same") == {"status": "kept"}
    anna.until(lambda: anna.question is not None)
    anna.close()
    assert [item["text"] for item in page(anna.session).load() if item["who"] == "person"] == ["hello"]


def test_after_forget_me_nothing_is_left(page: Callable[..., Page], database: str) -> None:
    anna = page()
    anna.load()
    anna.say("hello")
    anna.say("employed")
    anna.say("delete my data")
    told = anna.say("yes, delete everything")
    anna.until(lambda: ("forgotten", {}) in anna.events)
    assert "is gone" in told[-1]["text"]
    anna.seen()
    assert anna.call("session_request", {"session_id": None})["history"] == []
    back = page(anna.session)
    assert [item for item in back.load() if item["who"] == "person"] == []


@pytest.mark.parametrize("session", ["", "x", "a.b.c", 7, {"a": 1}, ["x"], uuid.uuid4().hex, "e30.e30."])
def test_a_session_that_is_not_ours_is_somebody_new(page: Callable[..., Page], session: object) -> None:
    anna = page(session)  # type: ignore[arg-type]
    assert anna.load() == []
    assert anna.session != session


def forged(secret: str, key: str, audience: str = "session", days: int = 1, method: str = METHOD) -> str:
    end = datetime.now(timezone.utc) + timedelta(days=days)
    return str(jwt.encode({"sub": key, "aud": audience, "exp": end}, secret, method))


def test_nobody_reads_or_writes_the_talk_of_somebody_else(page: Callable[..., Page]) -> None:
    bob, alice = page(), page()
    bob.load()
    bob.say("hello")
    key = jwt.decode(bob.session or "", options={"verify_signature": False}, algorithms=[METHOD])["sub"]
    for token in (
        forged("another secret of thirty-two letters", key),
        jwt.encode({"sub": key, "aud": "session"}, None, "none"),
        key,
        (bob.session or "")[:-2] + "xx",
    ):
        alice.session = token
        assert alice.load() == []
        assert alice.send("it is me", session_id=bob.session)["status"] == "refused"
        alice.close()
    assert [item["text"] for item in page(bob.session).load() if item["who"] == "person"] == ["hello"]


def test_a_page_of_another_site_is_refused(page: Callable[..., Page], server: Server) -> None:
    with pytest.raises(socketio.exceptions.ConnectionError):
        page(origin="https://elsewhere.example").load()
    assert page(origin=server.url).load() == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "words"),
        ({}, "words"),
        ({"message": 7}, "words"),
        ({"message": " \x00 "}, "words"),
        ({"message": "x" * 6000}, "parts"),
        ({"message": "hello", "id": ["x"]}, "words"),
        ({"message": "hello", "session_id": "x"}, "load the page"),
        ([1, 2], "words"),
    ],
)
def test_what_is_no_message_is_refused_in_words(page: Callable[..., Page], data: object, said: str) -> None:
    anna = page()
    anna.load()
    answer = anna.call("user_uttered", data)
    assert answer["status"] == "refused"
    assert said in answer["error"]


def test_who_has_said_nothing_of_a_session_is_asked_for_it(page: Callable[..., Page]) -> None:
    anna = page()
    anna.load()
    client = socketio.Client(reconnection=False)
    client.connect(anna.url)
    assert "load the page" in client.call("user_uttered", {"message": "hello"}, timeout=20)["error"]
    client.disconnect()


def test_a_flood_is_slowed_down_and_nothing_that_was_kept_is_lost(page: Callable[..., Page]) -> None:
    anna = page()
    anna.load()
    answers = [anna.send(f"hello {number}") for number in range(30)]
    kept = [answer for answer in answers if answer["status"] == "kept"]
    assert len(kept) == 20
    assert all("wait" in answer["error"] for answer in answers[20:])
    anna.close()
    history = page(anna.session).load()
    assert len([item for item in history if item["who"] == "person"]) == 20


def test_answers_on_the_web_are_kept_as_anywhere(page: Callable[..., Page], database: str) -> None:
    anna = page()
    anna.load()
    anna.say("hello")
    anna.say("employed")
    key = jwt.decode(anna.session or "", options={"verify_signature": False}, algorithms=[METHOD])["sub"]
    assert key.startswith("web:")
    with reading(database) as session:
        assert people.load(session, key).answers == {"employment": "employed"}
