"""The action server's door."""

from pathlib import Path

import psutil
import pytest
import requests

from cairn.server import Server


@pytest.fixture
def actions(server: Server, folder: Path) -> str:
    url = (folder / "endpoints.yml").read_text().split("url: ")[1].split("\n")[0]
    assert url.startswith("http://127.0.0.1:")
    return url


CALL = {"next_action": "action_turn", "sender_id": "x", "tracker": {}, "domain": {}, "version": "3.6.21"}


@pytest.mark.parametrize("secret", [None, "", "Bearer ", "Bearer wrong", "Bearer ${CAIRN_ACTION_SECRET}"])
def test_nobody_calls_it_without_the_secret(actions: str, secret: str | None) -> None:
    headers = {} if secret is None else {"Authorization": secret}
    assert requests.post(actions, json=CALL, headers=headers, timeout=10).status_code == 401


def test_it_listens_on_this_machine_only(server: Server) -> None:
    listening = [
        c.laddr.ip
        for p in server.processes.values()
        for c in psutil.Process(p.pid).net_connections()
        if c.status == "LISTEN"
    ]
    assert set(listening) == {"127.0.0.1"}
    assert len(listening) == 2


def test_a_failure_repeats_nothing_of_what_a_person_wrote(actions: str, server: Server, folder: Path) -> None:
    call = {**CALL, "tracker": {"latest_message": {"text": "canary"}}, "domain": {"canary": 1}}
    answer = requests.post(actions, json=call, headers={"Authorization": f"Bearer {server.secret}"}, timeout=10)
    assert answer.status_code == 500
    assert "canary" not in answer.text
    assert "canary" not in (folder / "actions.log").read_text()
    assert answer.json()["error"] in (folder / "actions.log").read_text()


def test_a_compressed_body_is_not_opened(actions: str, server: Server) -> None:
    headers = {"Authorization": f"Bearer {server.secret}", "Content-Encoding": "deflate"}
    assert requests.post(actions, data=b"x", headers=headers, timeout=10).status_code == 415
