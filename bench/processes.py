"""Processes that are surely ended: start, measure the memory of, stop."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

GRACE = 10.0  # seconds between asking a process to end and ending it


class Failed(Exception):
    """A bot did not do what is to be measured; the message says which, what, and shows the end of its log."""


@dataclass(frozen=True)
class Command:
    arguments: tuple[str, ...]
    folder: Path
    env: Mapping[str, str]


def free_port() -> int:
    """A TCP port of the loopback address that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def run_timed(command: Command, log: Path) -> float:
    """Seconds that the command took. Raises Failed where it fails."""
    before = time.perf_counter()
    with running([command], log) as started:
        code = started[0].wait()
    if code != 0:
        raise Failed(f"{' '.join(command.arguments)} ended with {code}\n{tail(log)}")
    return time.perf_counter() - before


@contextmanager
def running(commands: Sequence[Command], log: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The commands as running processes; when the block is left, however it is left, they and their children end."""
    started: list[subprocess.Popen[bytes]] = []
    log.parent.mkdir(parents=True, exist_ok=True)
    try:
        with log.open("ab") as out:
            for command in commands:
                started.append(_start(command, out.fileno()))
        yield started
    finally:
        _stop(started)


def memory_mb(started: Sequence[subprocess.Popen[bytes]]) -> float:
    """Resident memory of the processes and all their children, in megabytes; pages they share count for each."""
    return sum(int(process.memory_info().rss) for process in _tree(started)) / 1e6


def tail(log: Path, lines: int = 15) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])


def _start(command: Command, out: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command.arguments,
        cwd=command.folder,
        env=dict(command.env),
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.STDOUT,
    )


def _tree(started: Sequence[subprocess.Popen[bytes]]) -> list[psutil.Process]:
    found: list[psutil.Process] = []
    for process in started:
        try:
            parent = psutil.Process(process.pid)
            found += [*parent.children(recursive=True), parent]
        except psutil.NoSuchProcess:
            continue
    return found


def _stop(started: Sequence[subprocess.Popen[bytes]]) -> None:
    tree = _tree(started)
    for ask in (psutil.Process.terminate, psutil.Process.kill):
        for process in tree:
            try:
                ask(process)
            except psutil.NoSuchProcess:
                continue
        _, tree = psutil.wait_procs(tree, timeout=GRACE)
    for process in started:
        process.wait()
