"""The pages that Cairn shows itself: the demo at `/`, the widget's script, and a person's plan behind a signed link."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from cairn.reply.plan_page import FOLDER, STYLES
from cairn.settings import ROOT
from channels.headers import STRICT
from channels.plan import add_plan

SITE = Path(__file__).parent / "site"
WIDGET = ROOT / "widget" / "dist" / "cairn.js"
#: The widget is meant for other sites' pages.
FOR_ALL = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "no-cache",
}
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
}


def add_pages(app: Sanic) -> None:
    """Have the server show them."""
    app.register_middleware(_front, "request")  # Rasa has a route of its own at "/"
    app.add_route(_asset(SITE / "site.css", STRICT), "/site/site.css", name="cairn_site_css")
    app.add_route(_asset(FOLDER / "plan.css", STRICT), STYLES, name="cairn_plan_css")
    add_plan(app)
    app.add_route(_asset(WIDGET, {**STRICT, **FOR_ALL}), "/widget/cairn.js", name="cairn_widget")


async def _front(request: Request) -> HTTPResponse | None:
    if request.path == "/" and request.method in ("GET", "HEAD"):
        return await _file(SITE / "index.html", STRICT)
    return None


def _asset(path: Path, headers: dict[str, str]) -> Callable[[Request], Awaitable[HTTPResponse]]:
    async def handler(request: Request) -> HTTPResponse:
        if not path.exists():
            return response.text(f"{path.name} is not built. Run: make widget", status=404)
        return await _file(path, headers)

    return handler


async def _file(path: Path, headers: dict[str, str]) -> HTTPResponse:
    return await response.file(path, headers=headers, mime_type=TYPES[path.suffix])
