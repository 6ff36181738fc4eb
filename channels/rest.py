"""Rasa's REST channel on our inbox and outbox, with each reply in one message and a person's text taken for text.

`POST /webhooks/rest/webhook` with `{"sender": ..., "message": ...}` is answered with a list of messages. With an `"id"` of the
client's own, the same message sent again is not taken for a second one and is answered as before. `GET
/webhooks/rest/replies?sender=...` gives what was said and not handed over yet, with `&after=NUMBER` all that was said since.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeGuard

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse

from cairn.reply.phrases import load_phrases
from cairn.settings import DATA, rest_token
from cairn.store import outbox
from cairn.store.outbox import Outgoing
from cairn.store.session import AWAY, scrub
from channels.startup import take_turns
from channels.turns import Receipt, Turns, in_transaction

LONGEST_NAME, LONGEST_NUMBER = 200, 18  # characters of a sender or of a client's id; digits of a number
SOON = 5.0  # seconds after which somebody is told that it takes longer
LOOPBACK = ("127.0.0.1", "::1")


class RestInput(InputChannel):
    @classmethod
    def name(cls) -> str:
        return "rest"

    def __init__(self) -> None:
        self.phrases = load_phrases(DATA / "phrases.yml")

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        webhook = Blueprint("cairn_rest", __name__)

        take_turns(webhook, on_new_message)

        @webhook.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @webhook.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            if refused := _refused(request):
                return refused
            sender, text, external, problem = _read(request)
            if problem:
                return response.json({"error": problem}, status=400)
            turns: Turns = request.app.ctx.turns
            key = f"{self.name()}:{sender}"
            try:
                receipt = await turns.receive(key, text, external, SOON)
            except AWAY:
                return response.json({"error": self.phrases["not_kept"][0]}, status=503)
            told = await self._replies(turns, key, receipt)
            return response.json([{"recipient_id": sender, **reply} for reply in told])

        @webhook.route("/replies", methods=["GET"])
        async def replies(request: Request) -> HTTPResponse:
            if refused := _refused(request):
                return refused
            sender, after = request.args.get("sender", ""), request.args.get("after")
            if not _is_name(sender) or after is not None and not _is_number(after):
                return response.json(
                    {"error": "Say ?sender=who, and &after=NUMBER for all since that reply."}, status=400
                )
            try:
                told = await in_transaction(_since, f"{self.name()}:{sender}", after)
            except AWAY:
                return response.json({"error": self.phrases["database_away"][0]}, status=503)
            return response.json([{"recipient_id": sender, **reply} for reply in await _shown_once_scrubbed(told)])

        return webhook

    async def _replies(self, turns: Turns, key: str, receipt: Receipt) -> list[dict[str, Any]]:
        """What the person is told: the replies to the message, or that they take longer."""
        if receipt.spooled:
            return [{"text": self.phrases["database_away"][0]}]
        if receipt.number is None:
            return []
        try:
            told = await turns.replies(receipt.number, key, SOON)
        except AWAY:
            return [{"text": self.phrases["database_away"][0]}]
        if told is None:
            return [{"text": self.phrases["takes_longer"][0]}]
        return await _shown_once_scrubbed(told)


def _since(session: Any, key: str, after: str | None) -> Sequence[Outgoing]:
    told = outbox.undelivered(session, key) if after is None else outbox.since(session, key, int(after))
    outbox.delivered(session, told)
    return told


async def _shown_once_scrubbed(told: Sequence[Outgoing]) -> list[dict[str, Any]]:
    """The replies. Who is told that everything is gone is told so when it is."""
    if any(one.farewell for one in told):
        await asyncio.to_thread(scrub)
    return _shown(told)


def _shown(told: Sequence[Outgoing]) -> list[dict[str, Any]]:
    return [{**one.reply, "number": one.number} for one in told]


def _refused(request: Request) -> HTTPResponse | None:
    """REST clients name the person themselves, so they must be trusted: by a token, or because they are on this machine."""
    token = rest_token()
    if token is None:
        if request.ip in LOOPBACK:
            return None
        return response.json({"error": "Set CAIRN_REST_TOKEN to talk to Cairn from another machine."}, status=403)
    given = request.headers.get("authorization", "")
    if hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        return None
    return response.json({"error": "Send the token of CAIRN_REST_TOKEN as Authorization: Bearer."}, status=401)


def _read(request: Request) -> tuple[str, str, str | None, str | None]:
    """Sender, text, the client's id of the message, and what is wrong with the request, if anything is."""
    try:
        body = request.json
    except InvalidUsage:
        body = None
    if not isinstance(body, dict):
        return "", "", None, 'Send a JSON object: {"sender": "who", "message": "text"}.'
    sender, text, external = body.get("sender"), body.get("message"), body.get("id")
    if not _is_name(sender):
        return (
            "",
            "",
            None,
            f'"sender" must be a printable text of 1 to {LONGEST_NAME} characters that names the person.',
        )
    if not isinstance(text, str):
        return "", "", None, '"message" must be a text.'
    if external is not None and not _is_name(external):
        return "", "", None, f'"id" must be a printable text of 1 to {LONGEST_NAME} characters, or be left out.'
    return sender, text, external, None


def _is_name(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_NAME and value.isprintable()


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdecimal() and len(value) <= LONGEST_NUMBER
