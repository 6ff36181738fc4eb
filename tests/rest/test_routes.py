"""Every route of both servers, and who may call it. A new route without a row fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import rasa_sdk.endpoint
import requests
from rasa.core.run import configure_app

import actions.dialog  # noqa: F401
from cairn.server import Server, free_port, serving
from cairn.store.migrate import migrate
from channels.rest import RestInput
from channels.web import WebInput
from tests.rest.authorized import ANYBODY, AUTHORIZED, LINK, PAGE

METRICS = free_port()
TOKEN = "a token of this test"  # noqa: S105


def routes() -> set[tuple[str, str, str]]:
    apps = {
        "rasa": configure_app(input_channels=[RestInput(), WebInput()], enable_api=False),
        "actions": rasa_sdk.endpoint.create_app("actions"),
    }
    return {
        (name, method, f"/{route.path.strip('/')}")
        for name, app in apps.items()
        for route in app.router.routes
        for method in route.methods
        if method not in ("OPTIONS", "HEAD")
    }


def test_every_route_is_in_the_table() -> None:
    assert routes() == set(AUTHORIZED)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """Servers that want a token."""
    folder = tmp_path_factory.mktemp("guarded")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAIRN_DB", str(folder / "cairn.db"))
        patch.setenv("CAIRN_REST_TOKEN", TOKEN)
        patch.setenv("CAIRN_METRICS", str(METRICS))
        migrate(f"sqlite:///{folder}/cairn.db")
        with serving(free_port(), folder) as server:
            yield server, folder


def address(guarded: tuple[Server, Path], name: str) -> str:
    server, folder = guarded
    if name == "rasa":
        return server.url
    url = (folder / "endpoints.yml").read_text().split("url: ")[1].split("\n")[0]
    return url.removesuffix("/webhook")


@pytest.mark.parametrize(("name", "method", "path"), AUTHORIZED)
@pytest.mark.parametrize("secret", [None, "", "Bearer", "Bearer wrong", TOKEN, f"Basic {TOKEN}"])
def test_who_has_no_secret_is_let_in_only_where_anybody_is(
    guarded: tuple[Server, Path], name: str, method: str, path: str, secret: str | None
) -> None:
    headers = {} if secret is None else {"Authorization": secret}
    query = "?sender=anna" if path.endswith("replies") else ""
    answer = requests.request(method, f"{address(guarded, name)}{path}{query}", headers=headers, json={}, timeout=20)
    assert answer.status_code == {ANYBODY: 200, PAGE: 400, LINK: 404}.get(AUTHORIZED[name, method, path], 401)


def test_a_page_of_another_site_gets_no_connection(guarded: tuple[Server, Path]) -> None:
    url = f"{address(guarded, 'rasa')}/socket.io/?EIO=4&transport=polling"
    assert requests.get(url, headers={"Origin": "https://elsewhere.example"}, timeout=20).status_code == 400
    assert requests.get(url, headers={"Origin": address(guarded, "rasa")}, timeout=20).status_code == 200


def test_who_has_the_token_is_let_in(guarded: tuple[Server, Path]) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    url = f"{address(guarded, 'rasa')}/webhooks/rest"
    assert requests.post(f"{url}/webhook", json={"sender": "anna", "message": "hi"}, headers=headers, timeout=20).json()
    assert requests.get(f"{url}/replies?sender=anna&after=0", headers=headers, timeout=20).json()


def test_the_operator_sees_how_many_turns_were_taken_and_what_waits(guarded: tuple[Server, Path]) -> None:
    headers, url = {"Authorization": f"Bearer {TOKEN}"}, f"{address(guarded, 'rasa')}/webhooks/rest/webhook"
    before = metrics()
    requests.post(url, json={"sender": "bert", "message": "hi"}, headers=headers, timeout=20).raise_for_status()
    after = metrics()
    for name in (
        'cairn_messages_received_total{channel="rest",in="inbox"}',
        'cairn_turns_total{channel="rest",outcome="saved"}',
        'cairn_turn_seconds_count{channel="rest"}',
    ):
        assert after[name] == before.get(name, 0) + 1
    assert (after["cairn_database_up"], after["cairn_messages_waiting"], after["cairn_messages_set_aside"]) == (1, 0, 0)


def metrics() -> dict[str, float]:
    lines = requests.get(f"http://127.0.0.1:{METRICS}/metrics", timeout=20).text.splitlines()
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if line[0] != "#")}
