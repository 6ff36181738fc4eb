"""`cairn run`: brings up the action server and Rasa on this machine, waits till both answer, and stops both together."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from types import FrameType

import requests

from cairn.settings import MODEL, ROOT, database_url, kept_secret

STARTING_TAKES = 300  # seconds until we give up waiting; the slowest machines take a fifth of it


class StartError(Exception):
    """The servers did not come up; the message says why and what to do."""


@dataclass(frozen=True)
class Server:
    url: str
    processes: Mapping[str, subprocess.Popen[bytes]]
    secret: str  # that Rasa and the action server share

    @property
    def webhook(self) -> str:
        return f"{self.url}/webhooks/rest/webhook"


@contextmanager
def serving(port: int, folder: Path, model: Path = MODEL) -> Iterator[Server]:
    """Both processes, ready to talk to, with their data and logs in `folder`; stopped at the end. Raises StartError."""
    if not model.exists():
        raise StartError(f"There is no trained model at {model}. Run `make train` first.")
    require_free(port)
    folder.mkdir(parents=True, exist_ok=True)
    env = environment(folder)
    action_port = free_port()
    commands = {
        "actions": actions_command(action_port),
        "rasa": rasa_command(port, endpoints(folder, action_port), model),
    }
    processes: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, words in commands.items():
            with (folder / f"{name}.log").open("ab") as log:
                processes[name] = subprocess.Popen(
                    [sys.executable, "-m", *words], cwd=ROOT, env=env, stdout=log, stderr=log, stdin=subprocess.DEVNULL
                )
        health = {
            "actions": f"http://127.0.0.1:{action_port}/health",
            "rasa": f"http://127.0.0.1:{port}/webhooks/rest/",
        }
        _wait(processes, health, folder)
        yield Server(f"http://127.0.0.1:{port}", processes, env["CAIRN_ACTION_SECRET"])
    finally:
        _stop(processes)


def actions_command(port: int) -> list[str]:
    """The module that serves the actions, and its arguments."""
    return ["rasa_sdk", "--actions", "actions", "--port", str(port)]


def rasa_command(
    port: int, endpoints: Path, model: Path = MODEL, credentials: Path = ROOT / "credentials.yml"
) -> list[str]:
    """The module that serves Rasa, and its arguments."""
    asked = {"model": model, "endpoints": endpoints, "credentials": credentials, "interface": "127.0.0.1", "port": port}
    return ["rasa", "run", *(word for name, value in asked.items() for word in (f"--{name}", str(value)))]


def environment(folder: Path) -> dict[str, str]:
    """What both processes are told: the database, a secret of their own, and to be quiet."""
    env = dict(os.environ)
    env.setdefault("CAIRN_DB", str(folder / "cairn.db"))
    env.setdefault("CAIRN_SPOOL", str(folder / "spool.db"))
    env.setdefault("CAIRN_WEB_SECRET", kept_secret(folder))
    env.setdefault("CAIRN_ACTION_SECRET", secrets.token_urlsafe(32))
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
    return env | quiet | {"CUDA_VISIBLE_DEVICES": "-1", "PYTHONWARNINGS": "ignore", "PYTHONUNBUFFERED": "1"}


def endpoints(folder: Path, action_port: int) -> Path:
    """`endpoints.yml` with the action server's port and secret, written into `folder`."""
    path = folder / "endpoints.yml"
    # as text: Rasa fills in the secret only where the scalar is not quoted, and a YAML writer may quote it
    header = "\n  headers:\n    Authorization: Bearer ${CAIRN_ACTION_SECRET}"
    text = (ROOT / "endpoints.yml").read_text()
    path.write_text(text.replace(":5055/webhook", f":{action_port}/webhook{header}"))
    return path


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        return probe.connect_ex(("127.0.0.1", port)) != 0


def require_free(port: int) -> None:
    """Raises StartError, which says what to do, where something listens at the port."""
    if is_free(port):
        return
    if _answers(f"http://127.0.0.1:{port}/webhooks/rest/"):
        raise StartError(
            f"Cairn is up already, at port {port}. Talk to it with `make chat`, or stop it with Ctrl-C there."
        )
    raise StartError(f"Port {port} is in use. Stop what listens there, or choose another: make run CAIRN_PORT=5006")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(processes: Mapping[str, subprocess.Popen[bytes]], health: Mapping[str, str], folder: Path) -> None:
    until = time.monotonic() + STARTING_TAKES
    waiting = dict(health)
    while waiting:
        for name in list(waiting):
            if processes[name].poll() is not None:
                raise StartError(f"{name} stopped while starting. Its last words:\n{tail(folder / f'{name}.log')}")
            if _answers(waiting[name]):
                del waiting[name]
        if waiting and time.monotonic() > until:
            raise StartError(f"{', '.join(waiting)} did not answer in {STARTING_TAKES} s. Look into {folder}/*.log.")
        time.sleep(0.1)


def _answers(url: str) -> bool:
    try:
        return requests.get(url, timeout=2).ok
    except requests.RequestException:
        return False


def _stop(processes: Mapping[str, subprocess.Popen[bytes]]) -> None:
    for process in processes.values():
        if process.poll() is None:
            process.terminate()
    for process in processes.values():
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def tail(path: Path, lines: int = 15) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])


def prepare(folder: Path) -> None:
    """Check all of `data/` and bring the database up to date. Raises StartError."""
    os.environ.setdefault("CAIRN_DB", str(folder / "cairn.db"))
    # in a process of its own: what only this needs would stay in memory as long as Cairn is up
    with ProcessPoolExecutor(1, get_context("fork")) as apart:
        apart.submit(_prepare, folder).result()


def _prepare(folder: Path) -> None:
    from cairn.content import MISTAKES, load_content

    try:
        load_content()
    except MISTAKES as error:
        raise StartError(f"{error}\n\nCairn starts when this is mended. `make check` looks again.") from error
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(
            f"{folder} cannot be used: {error.strerror}. Choose another: make run CAIRN_DATA=FOLDER."
        ) from error
    database()


def database(only_look: bool = False) -> None:
    """Bring the database that `CAIRN_DB` names up to date, or only look whether it is. Raises StartError."""
    from cairn.store.migrate import StoreError, check, migrate

    try:
        (check if only_look else migrate)(database_url())
    except OSError as error:
        raise StartError(f"{error.filename}: {error.strerror}. Set CAIRN_DB to a path that can be written.") from error
    except StoreError as error:
        raise StartError(str(error)) from error


def run(port: int, folder: Path) -> None:
    """Serve until interrupted. Raises StartError, also when one of the two processes dies."""

    def interrupted(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupted)
    require_free(port)
    prepare(folder)
    print("Starting Cairn (a quarter of a minute or so) ...", flush=True)
    with serving(port, folder) as server:
        print(f"Cairn is up. Talk to it with `make chat` in another terminal, or POST to {server.webhook}", flush=True)
        print(f"Data: {os.environ['CAIRN_DB']}   Logs: {folder}/*.log   Stop: Ctrl-C", flush=True)
        while True:
            for name, process in server.processes.items():
                if process.poll() is not None:
                    raise StartError(f"{name} has stopped. Its last words:\n{tail(folder / f'{name}.log')}")
            time.sleep(0.5)
