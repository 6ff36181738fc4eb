"""The same faults with stock Rasa's channel, tracker store and locks: here they do lose, double and mix up messages.

Otherwise the tests beside this one would only show that nothing ever goes wrong. The model and the actions are ours.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any
from uuid import uuid4

import pytest
import requests
from sqlalchemy import create_engine, text

from cairn.store.migrate import migrate
from tests.faults.servers import House, Nursery, house
from tests.store.databases import Postgres


@pytest.fixture(scope="module")
def stock(nursery: Nursery, postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    url = postgres.new()
    migrate(url)
    with house(nursery, url, tmp_path_factory.mktemp("stock"), 2, stock=True) as made:
        yield made


def say(stock: House, who: str, message: str, rasa: str = "rasa0", **more: Any) -> requests.Response:
    body = {"sender": who, "message": message, **more}
    return requests.post(f"{stock.webhook(rasa)}", json=body, timeout=60)


def kept(stock: House, who: str) -> list[str]:
    """What Rasa's tracker has of what somebody wrote, in order."""
    query = text("SELECT data FROM events WHERE sender_id = :who AND type_name = 'user' ORDER BY id")
    engine = create_engine(stock.url)
    with closing(engine.connect()) as connection:
        texts = [json.loads(data)["text"] for (data,) in connection.execute(query, {"who": who})]
    engine.dispose()
    return texts


@pytest.fixture
def who() -> str:
    return uuid4().hex


def test_after_a_restart_of_the_database_it_answers_and_does_not_save(
    stock: House, who: str, postgres: Postgres
) -> None:
    say(stock, who, "hello")
    postgres.stop()
    postgres.start()
    assert say(stock, who, "employed").json()
    assert kept(stock, who) == ["hello"]


def test_while_the_action_server_is_away_it_says_nothing_and_forgets(stock: House, who: str) -> None:
    say(stock, who, "hello")
    stock.kill("actions")
    answer = say(stock, who, "employed")
    stock.start("actions")
    assert (answer.status_code, answer.json()) == (200, [])
    said = say(stock, who, "how far am I?").json()
    assert "you have answered 0 of" in json.dumps(said)


def test_who_hangs_up_while_the_action_server_hangs_is_not_heard(stock: House, who: str) -> None:
    say(stock, who, "hello")
    stock.signal("actions", signal.SIGSTOP)
    with pytest.raises(requests.Timeout):
        requests.post(stock.webhook("rasa0"), json={"sender": who, "message": "employed"}, timeout=5)
    stock.signal("actions", signal.SIGCONT)
    say(stock, who, "how far am I?")
    assert kept(stock, who) == ["hello", "how far am I?"]


def test_two_messages_at_once_over_both_replicas_lose_one(stock: House) -> None:
    def both(who: str) -> bool:
        say(stock, who, "hello")
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda at: say(stock, who, *at), [("employed", "rasa0"), ("cook", "rasa1")]))
        return sorted(kept(stock, who)) == ["cook", "employed", "hello"]

    assert not all(both(uuid4().hex) for _ in range(10))


def test_the_same_message_thrice_is_three_turns(stock: House, who: str) -> None:
    for rasa in ("rasa0", "rasa1", "rasa0"):
        say(stock, who, "hello", rasa, id="the same")
    assert kept(stock, who) == ["hello"] * 3
