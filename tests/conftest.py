"""The real servers, brought up once for all tests that talk to them."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from cairn.content import Content, load_content
from cairn.learning import load_lessons
from cairn.learning_distress import load_alarm
from cairn.server import Server, free_port, serving
from cairn.store.migrate import migrate
from tests.talking import Talk


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(lessons=load_lessons(), alarm=load_alarm())


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cairn")


@pytest.fixture(scope="session")
def database(folder: Path) -> str:
    url = f"sqlite:///{folder}/cairn.db"
    migrate(url)
    return url


@pytest.fixture(scope="session")
def server(folder: Path, database: str) -> Iterator[Server]:
    with serving(free_port(), folder) as server:
        yield server


@pytest.fixture
def talk(server: Server, numbers: Iterator[int]) -> Callable[..., Talk]:
    """Makes a conversation with somebody new."""
    return lambda: Talk(server.webhook, f"person {next(numbers)}")


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    return count(1)
