"""What is said to a person: text, buttons, and the same as data for programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Button:
    title: str
    payload: str  # what a click sends back: see cairn.reply.payload


@dataclass(frozen=True)
class Reply:
    text: str
    buttons: tuple[Button, ...] = ()
    custom: dict[str, Any] | None = None  # {"question": ...}, {"ledger": ...}, {"plan": ...}
