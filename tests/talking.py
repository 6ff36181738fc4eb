"""A person's side of a conversation over REST."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests

from cairn.conversation.modules import ENOUGH, NEXT

Message = dict[str, Any]
A_DAY = 86_400  # seconds


@dataclass
class Talk:
    webhook: str
    sender: str
    heard: list[Message] = field(default_factory=list)  # the replies to the last message
    all: list[Message] = field(default_factory=list)

    def say(self, text: str) -> list[Message]:
        response = requests.post(self.webhook, json={"sender": self.sender, "message": text}, timeout=60)
        assert response.status_code == 200, response.text
        self.heard = response.json()
        self.all += self.heard
        return self.heard

    def press(self, title: str) -> list[Message]:
        """Click the button with that title in the last replies."""
        buttons = {b["title"]: b["payload"] for m in self.heard for b in m.get("buttons", [])}
        assert title in buttons, f"no button {title!r}, but {list(buttons)}"
        return self.say(buttons[title])

    def press_option(self, id: str) -> None:
        """Click the button of that option of the question that waits."""
        assert self.question is not None
        self.press(next(option["label"] for option in self.question["options"] if option["id"] == id))

    @property
    def text(self) -> str:
        return "\n".join(m.get("text", "") for m in self.heard)

    @property
    def question(self) -> Message | None:
        """The question that waits after the last replies."""
        return next((m["custom"]["question"] for m in reversed(self.heard) if "question" in m.get("custom", {})), None)

    def shown(self, name: str) -> Any:
        """The `custom` part of that name in the last replies: "ledger" or "plan"."""
        return next((m["custom"][name] for m in self.heard if name in m.get("custom", {})), None)

    def answer_all(self, reply: Callable[[Message], None], modules: Sequence[str] = ("gaps",)) -> list[str]:
        """Answer the questions of the first module and of these `modules`; the ids of those that were asked."""
        asked: list[str] = []
        left = list(modules)
        while self.question is not None:
            if self.question["id"] == NEXT:
                self.press_option(left.pop(0) if left else ENOUGH)
                continue
            asked.append(self.question["id"])
            assert len(asked) < 60, f"going in circles: {asked}"
            reply(self.question)
        return asked

    def answer_from(self, replies: Mapping[str, str], modules: Sequence[str] = ("gaps",)) -> list[str]:
        return self.answer_all(lambda question: self.say(replies[question["id"]]) and None, modules)


def tracker_of(folder: Path, sender: str) -> dict[str, Any]:
    """What Rasa has kept of the talk."""
    with sqlite3.connect(folder / "cairn.db") as database:
        (state,) = database.execute("select state from trackers where key = ?", (f"rest:{sender}",)).fetchone()
    kept: dict[str, Any] = json.loads(state)
    return kept


def a_day_passes(folder: Path, sender: str) -> None:
    """As if all that was said so far had been said a day earlier."""
    kept = tracker_of(folder, sender)
    for event in kept["events"]:
        event["timestamp"] -= A_DAY
    with sqlite3.connect(folder / "cairn.db") as database:
        database.execute("update trackers set state = ? where key = ?", (json.dumps(kept), f"rest:{sender}"))
