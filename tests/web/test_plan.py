"""The plan behind its link: for who has the link, as a page, as pictures, as files."""

from __future__ import annotations

from pathlib import Path

import jwt
import pytest
import requests

from bench.interview import answers
from cairn.server import Server
from channels.tokens import METHOD, plan_token, renewed
from tests.talking import Talk
from tests.web.page import Page


@pytest.fixture(scope="module")
def anna(server: Server, folder: Path) -> str:
    """The address of the plan of somebody who has answered two modules."""
    person = Talk(server.webhook, "anna with a plan")
    for said in ("hello", *answers().values()):
        person.say(said)
    return link(server, folder, f"rest:{person.sender}")


def link(server: Server, folder: Path, key: str) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAIRN_WEB_SECRET", (folder / "web.secret").read_text())
        return f"{server.url}/plan/{plan_token(key)}/"


def get(url: str) -> requests.Response:
    return requests.get(url, timeout=60)


def test_the_page_shows_the_plan_to_who_has_the_link(anna: str) -> None:
    page = get(anna)
    assert page.status_code == 200
    assert page.headers["Content-Type"].startswith("text/html")
    assert "<details" in page.text
    assert 'src="./ledger.svg"' in page.text


@pytest.mark.parametrize(
    ("name", "kind", "begins"),
    [
        ("ledger.svg", "image/svg+xml", b"<"),
        ("plan.svg", "image/svg+xml", b"<"),
        ("ledger.png", "image/png", b"\x89PNG"),
        ("plan.png", "image/png", b"\x89PNG"),
        ("plan.md", "text/markdown; charset=utf-8", b"#"),
        ("plan.ics", "text/calendar; charset=utf-8", b"BEGIN:VCALENDAR"),
    ],
)
def test_pictures_and_files_can_be_taken_along(anna: str, name: str, kind: str, begins: bytes) -> None:
    file = get(anna + name)
    assert (file.status_code, file.headers["Content-Type"]) == (200, kind)
    assert file.content.startswith(begins)
    assert ("attachment" in file.headers.get("Content-Disposition", "")) == name.startswith("plan.")


@pytest.mark.parametrize("name", ["", "ledger.svg", "plan.md", "ledger.bmp"])
def test_nobody_keeps_what_is_behind_the_link(anna: str, name: str) -> None:
    headers = get(anna + name).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_other_links_show_nothing(server: Server, folder: Path, anna: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAIRN_WEB_SECRET", (folder / "web.secret").read_text())
        session = renewed("rest:anna with a plan")  # a session is no link
    forged = jwt.encode({"sub": "rest:anna with a plan", "aud": "plan", "exp": 2**31}, "x" * 32, METHOD)
    for token in ("x", session, forged, anna.split("/")[-2][:-2] + "xx"):
        assert get(f"{server.url}/plan/{token}/").status_code == 404
    assert get(anna + "../../data/phrases.yml").status_code == 404
    assert get(anna + "cairn.db").status_code == 404


def test_who_has_answered_nothing_is_told_what_to_do(server: Server, folder: Path) -> None:
    nobody = link(server, folder, "rest:nobody at all")
    assert get(nobody).status_code == 200
    for name in ("ledger.svg", "plan.png", "plan.md", "plan.ics"):
        answer = get(nobody + name)
        assert answer.status_code == 404
        assert "Answer a few questions" in answer.text


def test_the_chat_gives_the_link_with_the_pictures(server: Server) -> None:
    page = Page(server.url)
    page.load()
    for said in ("hello", "employed", "cook", "a canteen", "what are my gaps?"):
        page.say(said)
    shown = [item["custom"] for item in page.heard.values() if "ledger" in item.get("custom", {})]
    page.close()
    assert shown
    assert get(server.url + shown[-1]["link"]["href"]).status_code == 200
    assert shown[-1]["picture"]["svg"].endswith("/ledger.svg")
    assert shown[-1]["picture"]["alt"]
