"""A person at a client that does what a good client does: it sends a message until it is acknowledged, with the same id, and asks
for what it missed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import uuid4

import requests

from cairn.store import inbox, people
from cairn.store.session import transaction
from tests.faults.servers import House, until

CANARY = "zyxquark"  # stands in what people say, and must stand in no log
WAIT = 90  # seconds for an answer
Message = dict[str, Any]


@dataclass
class Person:
    house: House
    name: str = field(default_factory=lambda: f"person-{uuid4().hex[:8]}")
    sent: list[str] = field(default_factory=list)
    heard: dict[int, Message] = field(default_factory=dict)  # replies by number
    told_twice: list[int] = field(default_factory=list)  # numbers of replies that came in answers to different messages
    notices: list[str] = field(default_factory=list)  # that it takes longer
    turn: Any = field(default_factory=count)
    comes_back: Callable[[], None] = lambda: None  # called before each try: what died is started again

    @property
    def key(self) -> str:
        return f"rest:{self.name}"

    def say(self, text: str, rasa: str | None = None) -> list[Message]:
        """Send a message till it is acknowledged, by this replica or whichever answers; the replies that came with that."""
        self.sent.append(text)
        body = {"sender": self.name, "message": text, "id": uuid4().hex}
        answer: list[list[Message]] = []
        until(lambda: self._sent(body, rasa, answer), f"an acknowledgement of {text!r}")
        return self._note(answer[0])

    def _sent(self, body: dict[str, str], rasa: str | None, answer: list[list[Message]]) -> bool:
        self.comes_back()
        names = [rasa] if rasa else self.house.rasas
        name = names[next(self.turn) % len(names)]
        try:
            response = requests.post(self.house.webhook(name), json=body, timeout=WAIT)
        except requests.RequestException:
            return False
        if response.status_code == 503:
            return False
        assert response.status_code == 200, response.text
        answer.append(response.json())
        return True

    def _note(self, replies: list[Message]) -> list[Message]:
        for reply in replies:
            if "number" not in reply:
                self.notices.append(reply["text"])
            elif reply["number"] in self.heard:
                self.told_twice.append(reply["number"])
            else:
                self.heard[reply["number"]] = reply
        return replies

    def catch_up(self) -> None:
        """Ask for the replies that were not handed over."""
        for name in self.house.rasas:
            url = self.house.webhook(name).removesuffix("webhook") + "replies"
            try:
                response = requests.get(url, params={"sender": self.name}, timeout=WAIT)
            except requests.RequestException:
                continue
            if response.ok:
                self._note(response.json())
                return

    def hears_all(self, many: int) -> None:
        """Wait until so many replies have come."""

        def come() -> bool:
            self.comes_back()
            self.catch_up()
            return len(self.heard) >= many

        until(come, f"{many} replies to {self.name}, who has {len(self.heard)}")

    def until_all_is_answered(self) -> None:
        """Wait until every message has been dealt with, and take the replies."""
        with_this = lambda: self.messages == self.sent and not self.waiting  # noqa: E731
        until(with_this, f"an end of the turns of {self.name}")
        self.catch_up()

    @property
    def messages(self) -> list[str]:
        """What the inbox has of what was sent."""
        with transaction(self.house.url) as session:
            return list(inbox.texts(session, self.key))

    @property
    def waiting(self) -> bool:
        with transaction(self.house.url) as session:
            return inbox.oldest(session, self.key) is not None

    @property
    def answers(self) -> dict[str, object]:
        with transaction(self.house.url) as session:
            return dict(people.load(session, self.key).answers)

    @property
    def texts(self) -> list[str]:
        return [self.heard[number].get("text", "") for number in sorted(self.heard)]
