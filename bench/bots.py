"""The two bots: how each is trained and started, how it is opened, and what its replies must ask."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.interview import HERE, answers
from bench.processes import Command, free_port
from bench.stock_bot import OVERLAY, expected_replies, write_bot
from cairn.conversation.modules import NEXT

ROOT = HERE.parent
_QUIET = {  # the same for both
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "PYTHONWARNINGS": "ignore",
    "PYTHONUNBUFFERED": "1",
}

Messages = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Bot:
    name: str
    opening: str
    expected: tuple[str, ...]  # what the replies to the opening and to each answer ask, in order
    asked: Callable[[Messages], str]  # what a reply asks, in the terms of `expected`
    train: Callable[[Path], Command]  # a model into a folder, from a cold cache
    start: Callable[[int, Path, Path], list[Command]]  # on a port, with a folder for its data and that of its model
    database: str  # the SQLite file among its data; its table `answers` has one row for each answer
    kept: int  # answers of one person
    many: int  # messages of somebody who has sent many; stock Rasa's turns grow so long that it takes fewer


def cairn() -> Bot:
    """Cairn as it stands here; it starts with the model in `models/`, its training goes elsewhere."""
    path, kept = answers(), len(answers()) - 1  # which part is next is no answer; the choice comes again after the part
    return Bot("Cairn", "hello", (*path, NEXT), asked_by_cairn, _train_cairn, _start_cairn, "cairn.db", kept, 1000)


def stock(folder: Path) -> Bot:
    """The stock bot, written to `folder`."""
    write_bot(folder)

    def train(out: Path) -> Command:
        return _python(folder, ["rasa", "train", "--domain", "domain", "--out", str(out)], _cold(out))

    def start(port: int, data: Path, model: Path) -> list[Command]:
        action_port = free_port()
        env = {
            "PYTHONPATH": str(OVERLAY),
            "SANIC_HOST": "127.0.0.1",
            "STOCK_ACTION_PORT": str(action_port),
            "STOCK_ANSWERS_DB": str(data / "answers.db"),
            "STOCK_TRACKER_DB": str(data / "tracker.db"),
        }
        return [
            _python(folder, ["rasa_sdk", "--actions", "actions", "--port", str(action_port)], env),
            _python(
                folder, ["rasa", "run", "--interface", "127.0.0.1", "--port", str(port), "--model", str(model)], env
            ),
        ]

    expected, kept = tuple(expected_replies()), len(answers())
    return Bot("stock Rasa", "start the interview", expected, asked_by_stock, train, start, "answers.db", kept, 200)


def asked_by_cairn(messages: Messages) -> str:
    """The id of the question that the reply puts, else its text."""
    shown = [message.get("custom") or {} for message in messages]
    ids = [custom["question"]["id"] for custom in shown if "question" in custom]
    return str(ids[-1]) if ids else asked_by_stock(messages)


def asked_by_stock(messages: Messages) -> str:
    """The words of the reply."""
    return "\n".join(str(message.get("text", "")) for message in messages)


def _train_cairn(out: Path) -> Command:
    return _python(ROOT, ["rasa", "train", "--out", str(out)], _cold(out))


def _start_cairn(port: int, data: Path, model: Path) -> list[Command]:
    return [_python(ROOT, ["cairn", "run", "--port", str(port), "--data", str(data)], {})]


def _python(folder: Path, module: Sequence[str], env: Mapping[str, str]) -> Command:
    return Command((sys.executable, "-m", *module), folder, _environment(env))


def _cold(out: Path) -> dict[str, str]:
    return {"RASA_CACHE_DIRECTORY": str(out / "cache")}


def _environment(own: Mapping[str, str]) -> dict[str, str]:
    """Ours, without what an operator has set for their own Cairn."""
    return {name: value for name, value in os.environ.items() if not name.startswith("CAIRN_")} | _QUIET | dict(own)
