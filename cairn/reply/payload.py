"""What buttons send back: the question they belong to and the reply, or a command.

A payload names its question, so that the button of an old question is never taken for an answer to the new one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_FORM = re.compile(r"\[\[(answer|do)(?: ([\w.]+))?\]\] ?(.*)", re.DOTALL)


@dataclass(frozen=True)
class Payload:
    question: str | None  # none for a command
    text: str  # the reply, or the command's name


def answer(question: str, text: str) -> str:
    return f"[[answer {question}]] {text}"


def command(name: str) -> str:
    return f"[[do]] {name}"


def parse(text: str) -> Payload | None:
    """The payload in a message; None where the message is not one."""
    match = _FORM.fullmatch(text.strip())
    if match is None or (match[1] == "answer") != (match[2] is not None):
        return None
    return Payload(match[2], match[3])
