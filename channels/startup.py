"""What a Rasa server with channels of ours does when it starts and stops, however many channels it has."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import UserMessage
from sanic import Blueprint, Sanic

from channels import mended, metrics
from channels.turns import Turns

Handle = Callable[[UserMessage], Awaitable[Any]]


def take_turns(blueprint: Blueprint, handle: Handle) -> None:
    """Have the server of this blueprint take turns, in `app.ctx.turns`."""

    @blueprint.listener("after_server_start")
    async def start(app: Sanic, loop: Any) -> None:
        if not hasattr(app.ctx, "turns"):
            mended.mend(app)
            metrics.serve()
            app.ctx.turns = Turns(handle, app.ctx.agent.tracker_store)
            app.ctx.watching = asyncio.create_task(app.ctx.turns.watch())

    @blueprint.listener("before_server_stop")
    async def stop(app: Sanic, loop: Any) -> None:
        app.ctx.watching.cancel()
