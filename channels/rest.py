"""Rasa's REST channel, with each reply in one message and a person's text taken for text, whatever it looks like."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse

from cairn.reply.phrases import load_phrases
from cairn.settings import DATA, GUARD

LONGEST = 5000  # characters that are passed on: more than any answer may have, so that reading can say so


class OneMessage(CollectingOutputChannel):
    """Collects each reply as one message: text, buttons and `custom` together."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        fields = {
            "recipient_id": recipient_id,
            **{k: message[k] for k in ("text", "buttons", "custom") if message.get(k)},
        }
        self.messages.append(fields)


class RestInput(InputChannel):
    """`POST /webhooks/rest/webhook` with `{"sender": ..., "message": ...}`, answered with a list of messages."""

    @classmethod
    def name(cls) -> str:
        return "rest"

    def __init__(self) -> None:
        self.phrases = load_phrases(DATA / "phrases.yml")

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        webhook = Blueprint("cairn_rest", __name__)

        @webhook.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @webhook.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            sender, text, problem = _read(request)
            if problem:
                return response.json({"error": problem}, status=400)
            collector = OneMessage()
            await on_new_message(UserMessage(guarded(text), collector, sender, input_channel=self.name()))
            if not collector.messages:  # Rasa is silent when an action fails
                await collector.send_response(sender, {"text": self.phrases["sorry_broken"][0]})
            return response.json(collector.messages)

        return webhook


def _read(request: Request) -> tuple[str, str, str | None]:
    """Sender, text, and what is wrong with the request, if anything is."""
    try:
        body = request.json
    except InvalidUsage:
        body = None
    if not isinstance(body, dict):
        return "", "", 'Send a JSON object: {"sender": "who", "message": "text"}.'
    sender, text = body.get("sender"), body.get("message")
    if not isinstance(sender, str) or not 0 < len(sender) <= 200:
        return "", "", '"sender" must be a text of 1 to 200 characters that names the person.'
    if not isinstance(text, str):
        return "", "", '"message" must be a text.'
    return sender, text, None


def guarded(text: str) -> str:
    """The text as it may enter Rasa: no longer than `LONGEST`, valid Unicode without control characters, never a command."""
    clean = text[: LONGEST + 1].encode("utf-8", "replace").decode("utf-8")
    clean = "".join(c for c in clean if c >= " " or c in "\n\t").strip()
    return GUARD + clean if not clean or clean.startswith("/") else clean
