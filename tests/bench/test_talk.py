"""Only right replies are measured, and what was started is ended."""

import os
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest

from bench.bots import asked_by_cairn, asked_by_stock
from bench.processes import Command, Failed, free_port, run_timed, running

CAIRN_REPLIES: list[tuple[list[Mapping[str, Any]], str]] = [
    ([{"text": "What is your job?", "custom": {"question": {"id": "current_role"}}}], "current_role"),
    ([{"text": "Good."}, {"text": "And?", "custom": {"question": {"id": "wants"}}}], "wants"),
    (
        [{"text": "Your gaps", "custom": {"ledger": []}}, {"text": "Your plan", "custom": {"plan": {}}}],
        "Your gaps\nYour plan",
    ),
    ([{"text": "Did you mean yes or no?"}], "Did you mean yes or no?"),
    ([], ""),
]


@pytest.mark.parametrize(("messages", "asked"), CAIRN_REPLIES)
def test_what_cairn_asks_is_in_the_data_of_its_reply(messages: list[Mapping[str, Any]], asked: str) -> None:
    assert asked_by_cairn(messages) == asked


def test_what_stock_asks_is_its_words_and_two_messages_are_not_one() -> None:
    assert asked_by_stock([{"text": "What is your job?"}]) == "What is your job?"
    assert asked_by_stock([{"text": "Bye"}, {"text": "What is your job?"}]) != "What is your job?"


def test_processes_and_their_children_end_when_the_block_is_left_by_an_error(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    marker.touch()
    log = tmp_path / "log.txt"
    script = f"tail -f {marker} & echo up; tail -f {marker}"
    with pytest.raises(ZeroDivisionError), running([Command(("sh", "-c", script), tmp_path, os.environ)], log):
        while "up" not in log.read_text():
            continue
        assert list(using(marker))
        raise ZeroDivisionError
    assert not list(using(marker))


def test_a_command_that_fails_is_told_with_the_end_of_its_log(tmp_path: Path) -> None:
    failing = Command((sys.executable, "-c", "raise SystemExit('no model here')"), tmp_path, os.environ)
    with pytest.raises(Failed, match="no model here"):
        run_timed(failing, tmp_path / "log.txt")


def test_a_free_port_can_be_listened_on() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", free_port()))


def using(marker: Path) -> Iterator[int]:
    for process in psutil.process_iter(["cmdline"]):
        if any(str(marker) in word for word in process.info["cmdline"] or []):
            yield process.pid
