"""Starts servers quickly: it has imported all that they need once, and each server is a fork of it, a process of its own.

Read from stdin, a line of JSON a server: `argv` of a Python module, `env`, `log`, and the file that will say where it `dies`.
Answered with the number of the process.
"""

from __future__ import annotations

import json
import os
import runpy
import signal
import sys
from pathlib import Path
from typing import Any

import rasa.__main__
import rasa.core.run  # noqa: F401
import rasa_sdk.__main__  # noqa: F401

import actions.dialog  # noqa: F401
import channels.classifier
import channels.rest
import channels.spacy_words
import channels.tracker_store  # noqa: F401
from tests.faults import dying


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who dies is gone, and nobody waits for them
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            become(order)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


def become(order: dict[str, Any]) -> None:
    """Be the server that was ordered, in this process, until it ends."""
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    log = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.environ.update(order["env"])
    dying.install(Path(order["dies"]))
    dying.record_turns(order["env"]["CAIRN_TURNS"])
    sys.argv = order["argv"]
    runpy.run_module(order["argv"][0], run_name="__main__", alter_sys=True)
    os._exit(0)


if __name__ == "__main__":
    main()
