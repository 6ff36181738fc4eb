"""A person's plan as a page, pictures and files, behind a link that we signed."""

from __future__ import annotations

import asyncio
from datetime import date
from functools import lru_cache
from threading import Lock

from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from cairn.advice.model import Advice
from cairn.advice.vision import full_vision
from cairn.content import Content, load_content
from cairn.conversation.position import advice, answers_that_count
from cairn.conversation.state import State
from cairn.reply.export.reply import export_reply
from cairn.reply.phrases import phrase
from cairn.reply.pictures import as_png, as_svg, ledger_picture, plan_picture
from cairn.reply.plan_page import FOLDER, STYLES, plan_page
from cairn.store import people
from cairn.store.session import AWAY, reading
from channels.tokens import key_of_plan

#: No page runs or loads anything that does not come from here, is shown inside another, or tells where it was.
STRICT = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
TYPES = {
    "": "text/html; charset=utf-8",
    "plan.md": "text/markdown; charset=utf-8",
    "plan.ics": "text/calendar; charset=utf-8",
    **{f"{picture}.svg": "image/svg+xml" for picture in ("ledger", "plan")},
    **{f"{picture}.png": "image/png" for picture in ("ledger", "plan")},
}
_DRAWING = Lock()  # matplotlib draws one at a time
#: Nobody keeps it on the way, and a search engine that comes by does not either.
PRIVATE = {**STRICT, "Cache-Control": "no-store", "X-Robots-Tag": "noindex"}


def add_plan(app: Sanic) -> None:
    """Have the server show plans: `/plan/TOKEN/` and its files."""
    app.add_route(_styles, STYLES, name="cairn_plan_css")
    app.add_route(_show, "/plan/<token:str>/", name="cairn_plan", strict_slashes=True)
    app.add_route(_show, "/plan/<token:str>/<name:str>", name="cairn_plan_file", strict_slashes=True)


async def _styles(request: Request) -> HTTPResponse:
    return await response.file(FOLDER / "plan.css", headers=STRICT, mime_type="text/css; charset=utf-8")


async def _show(request: Request, token: str, name: str = "") -> HTTPResponse:
    key = key_of_plan(token)
    if key is None or name not in TYPES:
        said = phrase(_content().phrases, "plan_link_old")
        return response.text(said, status=404, headers=PRIVATE)
    try:
        body = await asyncio.to_thread(_made, key, name, date.today())
    except AWAY:
        return response.text(phrase(_content().phrases, "database_away"), status=503, headers=PRIVATE)
    if body is None:
        return response.text(phrase(_content().phrases, "plan_not_yet"), status=404, headers=PRIVATE)
    headers = (
        {**PRIVATE, "Content-Disposition": f'attachment; filename="{name}"'} if name.startswith("plan.") else PRIVATE
    )
    return response.raw(body, headers=headers, content_type=TYPES[name])


def _made(key: str, name: str, today: date) -> bytes | None:
    """The file of that name; None where there is nothing yet that could be in it."""
    content = _content()
    with reading() as session:
        state = people.load(session, key)
        result = advice(content, state, today)
        if name in ("plan.md", "plan.ics"):
            return _exported(content, state, result, name, today)
    if name == "":
        out_of_work = state.answers.get("employment") == "not_working"
        vision = full_vision(content.rules, answers_that_count(content, state, today))
        return plan_page(content, result, vision, today, out_of_work=out_of_work).encode()
    picture = ledger_picture(content, result) if name.startswith("ledger") else plan_picture(content, result, today)
    if picture is None:
        return None
    if name.endswith(".svg"):
        return as_svg(picture).encode()
    with _DRAWING:
        return as_png(picture)


def _exported(content: Content, state: State, result: Advice, name: str, today: date) -> bytes | None:
    if not state.answers:
        return None
    custom = export_reply(content, state, answers_that_count(content, state, today), result, today).custom or {}
    text = custom["export"]["markdown" if name == "plan.md" else "calendar"]
    return str(text).encode() if text else None


@lru_cache
def _content() -> Content:
    return load_content()
