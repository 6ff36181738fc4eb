"""The action server's door: loopback, a shared secret, small bodies, and errors that repeat nothing personal."""

from __future__ import annotations

import hmac
import logging
import os
from typing import Any

import pluggy
from sanic import Sanic, response
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse

from cairn import logs
from cairn.settings import action_secret
from cairn.started import started

logger = logging.getLogger(__name__)
hookimpl = pluggy.HookimplMarker("rasa_sdk")

LOOPBACK = ("127.0.0.1", "::1", "localhost")
LARGEST_BODY = 4 * 1024 * 1024  # bytes


def listen_on_loopback() -> None:
    """Unless the operator says otherwise, and then only with a secret. Raises SystemExit."""
    host = os.environ.setdefault("SANIC_HOST", "127.0.0.1")
    if host not in LOOPBACK and action_secret() is None:
        raise SystemExit(
            f"The action server would listen on {host}, where others could call it. "
            "Set CAIRN_ACTION_SECRET to the same value for it and for Rasa, or unset SANIC_HOST."
        )


@hookimpl
def attach_sanic_app_extensions(app: Sanic) -> None:
    app.config.REQUEST_MAX_SIZE = LARGEST_BODY
    app.error_handler.add(Exception, _failed)
    app.register_middleware(_check, "request")
    app.register_listener(_started, "after_server_start")


async def _started(app: Sanic, loop: Any) -> None:
    started()


async def _check(request: Request) -> HTTPResponse | None:
    if request.path == "/health":
        return None
    secret = action_secret()
    given = request.headers.get("authorization", "")
    if secret is not None and not hmac.compare_digest(given.encode(), f"Bearer {secret}".encode()):
        return response.json({"error": "This action server wants the shared secret, CAIRN_ACTION_SECRET."}, status=401)
    if request.headers.get("content-encoding"):
        return response.json({"error": "Compressed bodies are not accepted."}, status=415)
    return None


def _failed(request: Request, error: Exception) -> HTTPResponse:
    """The traceback's places without its values: messages of exceptions may quote what a person wrote."""
    if isinstance(error, SanicException):
        return response.json({"error": str(error)}, status=error.status_code)
    logger.error("The action failed: %s", logs.places(error))
    return response.json({"error": type(error).__name__}, status=500)
