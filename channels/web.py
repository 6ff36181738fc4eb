"""The chat on web pages: a socket.io channel on our inbox and outbox, that widgets made for stock Rasa can talk to as well.

    connect                                         from an origin that the operator allows
    session_request {session_id, after}             -> session_confirm, and acknowledged with session, history
    user_uttered    {message, session_id, id}       -> acknowledged once the message is kept
    seen            {number}                        the reply of that number has been shown
    bot_uttered     {text, quick_replies, number, custom, at}; typing {on}; user_said {id, text, at}; forgotten

Who somebody is stands in the session, a token that we signed: nothing else that a client says about it is believed. A reply is
sent to all windows of the person that are open, and again to one that comes back, from the last that it has seen.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse
from socketio import AsyncServer

from cairn.logs import places
from cairn.reply.phrases import load_phrases
from cairn.settings import DATA, web_origins, web_secret
from cairn.store import outbox
from cairn.store.history import history, newest, said_since
from cairn.store.inbox import now
from cairn.store.session import AWAY, reading, scrub
from channels.plan import add_plan
from channels.startup import take_turns
from channels.tokens import key_of_session, new_session, plan_token, renewed
from channels.turns import LONGEST, Turns, cleaned, in_transaction

logger = logging.getLogger(__name__)

SOON = 5.0  # seconds after which somebody is told that it takes longer
LOOK = 1.0  # seconds between looks for replies that another Rasa's turns have for people who are here
SHOWN_AGAIN = 200  # messages of a talk that are shown when a page is loaded
LARGEST = 64 * 1024  # bytes of a packet
LONGEST_ID = 100  # characters of a client's own id of a message
MANY, SECONDS = 20, 10.0  # messages that a window may send, and in how many seconds


@dataclass
class Window:
    """A connection of somebody's: a page, or a tab."""

    key: str
    shown: int = 0  # number of the last reply that was sent to it
    sent: deque[float] = field(default_factory=lambda: deque(maxlen=MANY))  # when it sent its last messages


class SocketBlueprint(Blueprint):
    """A blueprint that brings socket.io and the plan pages along."""

    def __init__(self, sio: AsyncServer, name: str) -> None:
        super().__init__(name, __name__)
        self.ctx.sio = sio

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        self.ctx.sio.attach(app, "/socket.io")
        add_plan(app)
        super().register(app, options)


class WebInput(InputChannel):
    @classmethod
    def name(cls) -> str:
        return "web"

    def __init__(self) -> None:
        web_secret()  # a mistake in it stops the start
        self.phrases = load_phrases(DATA / "phrases.yml")
        self.allowed = web_origins()

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        sio = AsyncServer(
            async_mode="sanic",
            cors_allowed_origins=self._allows,
            max_http_buffer_size=LARGEST,
            logger=False,
            engineio_logger=False,
        )
        web = SocketBlueprint(sio, "cairn_web")
        take_turns(web, on_new_message)
        talk = Talk(sio, self.phrases)

        @web.listener("after_server_start")
        async def start(app: Sanic, loop: Any) -> None:
            talk.begin(app.ctx.turns)

        @web.listener("before_server_stop")
        async def stop(app: Sanic, loop: Any) -> None:
            await talk.end()

        @web.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        return web

    def _allows(self, origin: str | None, environ: dict[str, Any]) -> bool:
        """Whether a page of this origin may talk to us: our own, or one the operator names. What has no origin is no page."""
        if origin is None:
            return True
        _, _, host = origin.partition("://")
        ours = (environ.get("HTTP_HOST"), environ.get("HTTP_X_FORWARDED_HOST"))
        return host in ours or origin in self.allowed


class Talk:
    """Who is connected, and what passes between them and their turns."""

    def __init__(self, sio: AsyncServer, phrases: Any) -> None:
        self.sio, self.phrases = sio, phrases
        self.windows: dict[str, Window] = {}  # by socket.io's id of the connection
        self._telling: dict[str, asyncio.Lock] = {}  # a person's replies go out in order
        self._tasks: set[asyncio.Task[None]] = set()
        for event, handler in {
            "connect": self._connect,
            "disconnect": self._disconnect,
            "session_request": self._session_request,
            "user_uttered": self._user_uttered,
            "seen": self._seen,
        }.items():
            sio.on(event, handler)

    def begin(self, turns: Turns) -> None:
        self.turns = turns
        turns.begun.append(lambda key: self._soon(self._typing(key, True)))
        turns.told.append(lambda key: self._soon(self._tell(key)))
        self._soon(self._watch())

    async def end(self) -> None:
        for task in self._tasks:
            task.cancel()
        await self.sio.shutdown()
        for task in asyncio.all_tasks():  # engine.io and Sanic leave some of their own behind
            if any(name in str(task.get_coro()) for name in ("AsyncSocket", "WebsocketImplProtocol")):
                task.cancel()

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(self._safely(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _safely(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except AWAY:
            return  # it is told again when somebody comes back or the next turn is taken
        except Exception as error:  # noqa: BLE001  one window's trouble is not another's
            logger.error("A page could not be told something: %s", places(error))

    async def _connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> bool:
        return True  # the origin was looked at before; who it is, the session says

    async def _disconnect(self, sid: str, *reason: Any) -> None:
        gone = self.windows.pop(sid, None)
        if gone is not None and gone.key not in self._keys():
            self._telling.pop(gone.key, None)

    def _keys(self) -> set[str]:
        return {window.key for window in self.windows.values()}

    def _of(self, key: str) -> list[tuple[str, Window]]:
        return [(sid, window) for sid, window in self.windows.items() if window.key == key]

    async def _session_request(self, sid: str, data: Any = None) -> dict[str, Any]:
        """Who comes back with a session of ours is who they were; anybody else is somebody new."""
        data = data if isinstance(data, dict) else {}
        key = key_of_session(data.get("session_id"))
        session = renewed(key) if key else new_session()
        key = str(key or key_of_session(session))
        after = data.get("after")
        window = Window(key)
        try:
            if isinstance(after, int) and not isinstance(after, bool):
                items = await in_transaction(said_since, key, max(after, 0), kind=reading)
                window.shown = max(after, 0)
            else:
                items = await in_transaction(history, key, SHOWN_AGAIN, kind=reading)
        except AWAY:
            items = []
        window.shown = max([window.shown, *(item["number"] for item in items if "number" in item)])
        self.windows[sid] = window
        await self.sio.emit("session_confirm", session, room=sid)
        return {"session": session, "history": _shown_to(key, items, self.phrases), "more": len(items) >= SHOWN_AGAIN}

    async def _user_uttered(self, sid: str, data: Any = None) -> dict[str, str]:
        """Keep what somebody wrote. What a client of stock Rasa sends is kept as well."""
        data = data if isinstance(data, dict) else {}
        window, text, id = self.windows.get(sid), data.get("message"), data.get("id")
        problem = _problem(window, data)
        if problem or window is None or not isinstance(text, str):
            return {"status": "refused", "error": self.phrases[problem or "web_no_session"][0]}
        external = id if isinstance(id, str) else uuid4().hex
        try:
            receipt = await self.turns.receive(window.key, text, external)
        except AWAY:
            return {"status": "refused", "error": self.phrases["not_kept"][0]}
        said = {"id": external, "text": cleaned(text), "at": f"{now().isoformat(timespec='seconds')}Z"}
        for other, _ in self._of(window.key):
            if other != sid:
                self._soon(self.sio.emit("user_said", said, room=other))
        self._soon(self._tell_if_late(sid, window.key, receipt.spooled))
        return {"status": "waiting" if receipt.spooled else "kept"}

    async def _seen(self, sid: str, data: Any = None) -> None:
        """A reply has been shown: nothing is left of what is shown once."""
        window, number = self.windows.get(sid), data.get("number") if isinstance(data, dict) else None
        if window is None or not isinstance(number, int) or isinstance(number, bool):
            return
        if await in_transaction(_shown, window.key, number):
            await asyncio.to_thread(scrub)

    async def _typing(self, key: str, on: bool) -> None:
        for sid, _ in self._of(key):
            await self.sio.emit("typing", {"on": on}, room=sid)

    async def _tell(self, key: str) -> None:
        """Send what was said to the person to each of their windows that has not had it."""
        if not self._of(key):
            return
        async with self._telling.setdefault(key, asyncio.Lock()):
            least = min(window.shown for _, window in self._of(key))
            replies = _shown_to(key, await in_transaction(said_since, key, least, kind=reading), self.phrases)
            for sid, window in self._of(key):
                for reply in replies:
                    if reply["number"] > window.shown:
                        await self.sio.emit("bot_uttered", _as_stock_rasa_says_it(reply), room=sid)
                        window.shown = reply["number"]
                await self.sio.emit("typing", {"on": False}, room=sid)
                if replies and replies[-1].get("farewell"):
                    await self.sio.emit("forgotten", {}, room=sid)

    async def _tell_if_late(self, sid: str, key: str, spooled: bool) -> None:
        notice = "database_away" if spooled else "takes_longer"
        if spooled or not await self.turns.settled(key, SOON):
            await self.sio.emit("bot_uttered", {"text": self.phrases[notice][0]}, room=sid)

    async def _watch(self) -> None:
        """Tell people who are here what another Rasa's turns have for them."""
        while True:
            await asyncio.sleep(LOOK)
            keys = list(self._keys())
            try:
                latest = await in_transaction(newest, keys, kind=reading) if keys else {}
            except AWAY:
                continue
            for key, number in latest.items():
                if any(window.shown < number for _, window in self._of(key)):
                    await self._safely(self._tell(key))


def _problem(window: Window | None, data: dict[str, Any]) -> str | None:
    """Why a message is refused, as the name of a phrase; None if it is not."""
    text, id, session = data.get("message"), data.get("id"), data.get("session_id")
    if window is None or session is not None and key_of_session(session) != window.key:
        return "web_no_session"
    if not isinstance(text, str) or not cleaned(text) or id is not None and not _is_id(id):
        return "web_no_message"
    if len(text) > LONGEST:
        return "web_too_long"
    moment = asyncio.get_running_loop().time()
    if len(window.sent) == MANY and moment - window.sent[0] < SECONDS:
        return "web_too_many"
    window.sent.append(moment)
    return None


def _is_id(id: object) -> bool:
    return isinstance(id, str) and 0 < len(id) <= LONGEST_ID and id.isprintable()


def _shown(session: Any, key: str, number: int) -> bool:
    """Note that the replies up to that one were shown. Whether the last word to somebody is among them."""
    told = [one for one in outbox.undelivered(session, key) if one.number <= number]
    outbox.delivered(session, told)
    return any(one.farewell for one in told)


def _shown_to(key: str, items: list[dict[str, Any]], phrases: Any) -> list[dict[str, Any]]:
    """The items, those that show advice with the link to the person's plan and with the pictures of it."""
    link = f"/plan/{plan_token(key)}/"
    for item in items:
        custom = item.get("custom", {})
        for name in ("ledger", "plan"):
            if name in custom:
                custom["picture"] = {"svg": f"{link}{name}.svg", "png": f"{link}{name}.png", "alt": item["text"]}
                custom["link"] = {"href": link, "title": phrases["plan_link"][0]}
    return items


def _as_stock_rasa_says_it(reply: dict[str, Any]) -> dict[str, Any]:
    """The reply with its buttons under the name that Rasa's widgets know."""
    said = {name: value for name, value in reply.items() if name not in ("who", "buttons", "farewell")}
    buttons = [{"content_type": "text", **button} for button in reply.get("buttons", [])]
    return {**said, "quick_replies": buttons} if buttons else said
