"""Cairn as an operator runs it: action servers and Rasa servers on one database, that can be killed, stopped and started."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import requests

from cairn.server import actions_command, endpoints, environment, free_port, rasa_command
from cairn.settings import MODEL, ROOT
from tests.faults.dying import POINTS

PATIENCE = 120.0  # seconds for anything to come about; reached only where something is broken
A_MOMENT = 0.02


def until(true: Callable[[], bool], what: str) -> None:
    """Wait for something to come about. Raises AssertionError where it does not."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"{what} did not come about in {PATIENCE:.0f} s"
        time.sleep(A_MOMENT)


class Nursery:
    """Where servers come from."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, env=environment(Path(os.devnull).parent) | {"CAIRN_DB": "unused"},
        )  # fmt: skip

    def bear(self, argv: list[str], env: dict[str, str], log: Path, dies: Path) -> int:
        order = {"argv": argv, "env": env, "log": str(log), "dies": str(dies)}
        into, out = _pipe(self._process.stdin), _pipe(self._process.stdout)
        into.write(json.dumps(order) + "\n")
        into.flush()
        return int(out.readline())

    def close(self) -> None:
        _pipe(self._process.stdin).close()
        self._process.wait()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


@dataclass
class House:
    """The servers on one database. Addresses stay the same when a server is started again."""

    nursery: Nursery
    url: str  # of the database
    folder: Path
    replicas: int = 1
    stock: bool = False  # whether Rasa has its own REST channel, tracker store and locks, and none of ours
    ports: dict[str, int] = field(default_factory=dict)
    pids: dict[str, int] = field(default_factory=dict)
    deaths: int = 0  # servers that had to be started again

    def __post_init__(self) -> None:
        names = ["actions", *(f"rasa{number}" for number in range(self.replicas))]
        self.ports = {name: free_port() for name in names}
        env = {"CAIRN_DB": self.url, "CAIRN_ACTION_SECRET": "of this test"}
        self.env = {**environment(self.folder), **env}
        self.endpoints = endpoints(self.folder, self.ports["actions"])
        self.credentials = ROOT / "credentials.yml"
        if self.stock:
            self.credentials = self.folder / "credentials.yml"
            self.credentials.write_text("rest:\n")
            ours = self.endpoints.read_text().partition("tracker_store:")[0]
            self.endpoints.write_text(f"{ours}tracker_store:\n  type: SQL\n  url: {self.url}\n")

    @property
    def turns(self) -> Path:
        """Where each Rasa writes when it began and ended a turn, and whose."""
        return self.folder / "turns.txt"

    @property
    def rasas(self) -> list[str]:
        return [name for name in self.ports if name != "actions"]

    def webhook(self, rasa: str) -> str:
        return f"http://127.0.0.1:{self.ports[rasa]}/webhooks/rest/webhook"

    def start(self, name: str) -> None:
        """Start a server and wait until it answers."""
        port = self.ports[name]
        argv = (
            actions_command(port) if name == "actions" else rasa_command(port, self.endpoints, MODEL, self.credentials)
        )
        env = {**self.env, "CAIRN_SPOOL": str(self.folder / f"{name}.spool.db")}
        env["CAIRN_TURNS"] = str(self.turns)
        self.pids[name] = self.nursery.bear(argv, env, self.folder / f"{name}.log", self._order(name))
        until(lambda: self.answers(name) or not self.lives(name), f"{name} answering")
        assert self.lives(name), (self.folder / f"{name}.log").read_text()[-3000:]

    def dies(self, name: str, point: str, at: int) -> None:
        """Have a server kill itself at the point, when it comes there for that time from now on."""
        self._order(name).write_text(f"{point}\n{at}")

    def _order(self, name: str) -> Path:
        return self.folder / f"{name}.dies"

    def start_all(self) -> None:
        for name in self.ports:
            self.start(name)

    def answers(self, name: str) -> bool:
        path = "health" if name == "actions" else "webhooks/rest/"
        try:
            return requests.get(f"http://127.0.0.1:{self.ports[name]}/{path}", timeout=5).ok
        except requests.RequestException:
            return False

    def lives(self, name: str) -> bool:
        try:
            os.kill(self.pids[name], 0)
        except ProcessLookupError:
            return False
        return True

    def signal(self, name: str, what: signal.Signals) -> None:
        if self.lives(name):
            os.kill(self.pids[name], what)

    def kill(self, name: str) -> None:
        self.signal(name, signal.SIGKILL)
        until(lambda: not self.lives(name), f"the end of {name}")

    def revive(self, name: str) -> None:
        """What an operator's supervisor does: start a server that has died."""
        if not self.lives(name):
            self.deaths += 1
            self.start(name)

    def kill_all(self) -> None:
        for name in self.pids:
            self.signal(name, signal.SIGCONT)
            self.kill(name)

    def logs(self) -> str:
        return "".join(path.read_text(errors="replace") for path in self.folder.glob("*.log"))


def server_of(point: str) -> str:
    """The kind of server that dies at a point: "rasa" or "actions"."""
    return POINTS[point][0]


@contextmanager
def house(nursery: Nursery, url: str, folder: Path, replicas: int, stock: bool = False) -> Iterator[House]:
    made = House(nursery, url, folder, replicas, stock)
    try:
        made.start_all()
        yield made
    finally:
        made.kill_all()
