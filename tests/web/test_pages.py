"""Our own pages: strict about what they load, and the widget is there for other sites."""

from __future__ import annotations

import re

import pytest
import requests

from cairn.server import Server

STRICT = "default-src 'none'; script-src 'self'"


def get(server: Server, path: str) -> requests.Response:
    return requests.get(f"{server.url}{path}", timeout=20)


def test_the_front_page_has_the_chat_and_says_how_to_embed_it(server: Server) -> None:
    page = get(server, "/")
    assert page.status_code == 200
    assert "<cairn-chat inline>" in page.text
    assert "CAIRN_WEB_ORIGINS" in page.text


@pytest.mark.parametrize("path", ["/", "/site/site.css", "/widget/cairn.js"])
def test_pages_load_nothing_from_elsewhere_and_tell_nobody_where_they_were(server: Server, path: str) -> None:
    headers = get(server, path).headers
    assert headers["Content-Security-Policy"].startswith(STRICT)
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_the_front_page_needs_no_exception_from_its_policy(server: Server) -> None:
    text = get(server, "/").text
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style", text)
    assert re.findall(r"<script(?![^>]* src=)", text) == []


def test_the_widget_may_be_loaded_by_other_sites(server: Server) -> None:
    widget = get(server, "/widget/cairn.js")
    assert widget.headers["Content-Type"].startswith("text/javascript")
    assert widget.headers["Access-Control-Allow-Origin"] == "*"
    assert "cairn-chat" in widget.text
