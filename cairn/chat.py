"""`cairn chat`: a conversation in the terminal, over the same REST door that everyone uses."""

from __future__ import annotations

import getpass
import string
from pathlib import Path
from typing import Any

import requests
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from cairn.reply.export.files import write

Message = dict[str, Any]


def chat(webhook: str, sender: str | None, console: Console, folder: Path) -> None:
    """Talk until the person says "exit" or closes the input. What is exported is written into `folder`."""
    who = sender or getpass.getuser()
    console.print('[dim]Type your answer, or the letter of a button. "exit" leaves; everything is kept.[/]')
    show(console, replies := send(webhook, who, "hello"))
    while (line := _line(console)) is not None:
        if line.strip().lower() in ("exit", "quit"):
            break
        replies = send(webhook, who, chosen(replies, line))
        show(console, replies)
        for reply in replies:
            if "export" in reply.get("custom", {}):
                console.print(Padding(Text(_written(reply["custom"]["export"], folder)), (1, 2, 0, 2)))


def send(webhook: str, sender: str, message: str) -> list[Message]:
    """The replies to `message`. Raises requests.RequestException where the server is away or refuses."""
    response = requests.post(webhook, json={"sender": sender, "message": message}, timeout=120)
    response.raise_for_status()
    replies: list[Message] = response.json()
    return replies


def chosen(replies: list[Message], line: str) -> str:
    """The payload of the button whose letter was typed, else the line itself."""
    buttons = replies[-1].get("buttons", []) if replies else []
    letter = line.strip().lower().rstrip(").")
    if len(letter) == 1 and letter in string.ascii_lowercase[: len(buttons)]:
        payload: str = buttons[string.ascii_lowercase.index(letter)]["payload"]
        return payload
    return line


def show(console: Console, replies: list[Message]) -> None:
    for reply in replies:
        console.print(Padding(Text(reply.get("text", "")), (1, 2, 0, 2)))
    buttons = replies[-1].get("buttons", []) if replies else []
    titles = [f"{letter}) {b['title']}" for letter, b in zip(string.ascii_lowercase, buttons, strict=False)]
    lines = [*titles[:-2], "   ".join(titles[-2:])]  # "I don't know" and "Skip" stand together
    if titles:
        console.print(Padding(Text("\n".join(lines).strip("\n"), style="cyan"), (0, 4)))


def _written(export: Message, folder: Path) -> str:
    try:
        paths = write(export, folder)
    except OSError as error:
        return f"I could not write into {folder}: {error.strerror}. Name another folder with --to."
    return "Written: " + ", ".join(str(path) for path in paths)


def _line(console: Console) -> str | None:
    try:
        return console.input("\n[bold]> [/]")
    except (EOFError, KeyboardInterrupt):
        return None
