"""A page that talks to Cairn: what a browser does, without one."""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition
from typing import Any
from uuid import uuid4

import requests
import socketio

PATIENCE = 60.0  # seconds for anything to come; reached only where something is broken
Item = dict[str, Any]


class Page:
    """One window of somebody's. `session` is what the page keeps between two loads."""

    def __init__(self, url: str, session: str | None = None, origin: str | None = None) -> None:
        self.url, self.session, self.origin = url, session, origin
        self.heard: dict[int, Item] = {}  # replies by number
        self.twice: list[int] = []
        self.notices: list[str] = []
        self.events: list[tuple[str, Any]] = []  # all the others
        self._came = Condition()
        self._client: Any = None

    def load(self, after: int | None = None) -> list[Item]:
        """Connect, and say who it is; the history that comes with that."""
        http = requests.Session()
        http.trust_env = False
        self._client = socketio.Client(reconnection=False, http_session=http)
        self._client.on("bot_uttered", self._uttered)
        for event in ("typing", "user_said", "forgotten", "session_confirm"):
            self._client.on(event, lambda *data, event=event: self._note(event, *data))
        headers = {"Origin": self.origin} if self.origin else {}
        self._client.connect(self.url, headers=headers, wait_timeout=PATIENCE)
        answer = self._client.call("session_request", {"session_id": self.session, "after": after}, timeout=PATIENCE)
        self.session = answer["session"]
        for item in answer["history"]:
            if "number" in item:
                self.heard.setdefault(item["number"], item)
        history: list[Item] = answer["history"]
        return history

    def close(self) -> None:
        """Lose the connection."""
        self._client.disconnect()

    def send(self, text: str, **more: Any) -> Item:
        """What is acknowledged."""
        body = {"message": text, "session_id": self.session, "id": uuid4().hex, **more}
        answer: Item = self._client.call("user_uttered", body, timeout=PATIENCE)
        return answer

    def say(self, text: str) -> list[Item]:
        """Send it; what is said to it."""
        before, rests = self.last, self._rests()
        assert self.send(text) == {"status": "kept"}
        self.until(lambda: self.last > before and self._rests() > rests)
        return [item for number, item in sorted(self.heard.items()) if number > before]

    def _rests(self) -> int:
        """How often it has been told that nobody types any more."""
        return self.events.count(("typing", {"on": False}))

    def seen(self) -> None:
        self._client.emit("seen", {"number": self.last})

    def emit(self, event: str, data: Any) -> None:
        self._client.emit(event, data)

    def call(self, event: str, data: Any) -> Any:
        return self._client.call(event, data, timeout=PATIENCE)

    @property
    def last(self) -> int:
        return max(self.heard, default=0)

    @property
    def question(self) -> Item | None:
        asked = [
            item["custom"]["question"] for _, item in sorted(self.heard.items()) if "question" in item.get("custom", {})
        ]
        return asked[-1] if asked else None

    def until(self, true: Callable[[], bool]) -> None:
        with self._came:
            assert self._came.wait_for(true, PATIENCE), (
                f"it did not come about; heard {len(self.heard)}, {self.notices}"
            )

    def _uttered(self, item: Item) -> None:
        with self._came:
            if "number" not in item:
                self.notices.append(item["text"])
            elif item["number"] in self.heard:
                self.twice.append(item["number"])
            else:
                self.heard[item["number"]] = item
            self._came.notify_all()

    def _note(self, event: str, *data: Any) -> None:
        with self._came:
            self.events.append((event, data[0] if data else None))
            self._came.notify_all()
