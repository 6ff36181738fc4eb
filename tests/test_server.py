"""Why Cairn does not start is told in words, with what to do."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

import cairn.content
from cairn.cli import app
from cairn.reply.phrases import PhraseError
from cairn.server import Server, StartError, endpoints, require_free
from cairn.settings import ROOT
from cairn.training import told


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free: int = probe.getsockname()[1]
        return free


def start(port: int, folder: Path) -> str:
    """What `cairn run` says when it does not start."""
    result = CliRunner().invoke(app, ["run", "--port", str(port), "--data", str(folder)])
    assert result.exit_code == 1
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.stderr


def test_a_mistake_in_the_data(port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise PhraseError("data/phrases.yml:3: 'a' has no words. Write some.")

    monkeypatch.setattr(cairn.content, "load_content", broken)
    assert start(port, tmp_path).startswith("data/phrases.yml:3: 'a' has no words. Write some.")


def test_a_folder_that_is_a_file(port: int, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert f"{tmp_path}/file cannot be used: File exists. Choose another" in start(port, tmp_path / "file")


@pytest.mark.parametrize(
    ("database", "said"),
    [
        ("{tmp}/broken.db", "broken.db cannot be used: file is not a database"),
        ("{tmp}/broken.db/x.db", "Set CAIRN_DB to a path that can be written"),
        ("foo://bar", "CAIRN_DB is no path and no address of a database"),
        ("postgresql://me:hidden@127.0.0.1:1/none", "cannot be used: connection to server"),
    ],
)
def test_a_database_that_cannot_be_used(
    port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database: str, said: str
) -> None:
    (tmp_path / "broken.db").write_text("this has never been a database, and it will not become one")
    monkeypatch.setenv("CAIRN_DB", database.format(tmp=tmp_path))
    told = start(port, tmp_path / "var")
    assert said in told
    assert "hidden" not in told


def test_a_port_where_something_else_listens(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert "make run CAIRN_PORT=" in start(other.getsockname()[1], tmp_path)


def test_a_port_where_cairn_listens_already(server: Server) -> None:
    with pytest.raises(StartError, match="Cairn is up already"):
        require_free(int(server.url.rsplit(":")[-1]))


def test_of_a_failed_training_only_what_matters_is_shown() -> None:
    log = """
/x/pkg_resources/__init__.py:3117: DeprecationWarning: Deprecated call.
2026-11-22 18:08:25 INFO     rasa.cli.train  - Started validating domain and training data...
YamlSyntaxException: Failed to read 'data/nlu/answers.yml'.
"""
    assert told(log).strip() == "YamlSyntaxException: Failed to read 'data/nlu/answers.yml'."


def test_rasas_own_commands_need_nothing_set(tmp_path: Path) -> None:
    """Rasa refuses a file that names a variable which is not set, and fills in nothing between quotes."""
    by_hand = lines(ROOT / "endpoints.yml")
    assert not any("${" in line for line in by_hand)
    ours = lines(endpoints(tmp_path, 5999))
    assert ours[:4] == [
        "action_endpoint:",
        "  url: http://127.0.0.1:5999/webhook",
        "  headers:",
        "    Authorization: Bearer ${CAIRN_ACTION_SECRET}",
    ]
    assert ours[4:] == by_hand[2:]


def lines(path: Path) -> list[str]:
    return [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
