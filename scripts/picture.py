"""Draw docs/conversation.svg: the beginning of a conversation and of what comes of it, as `make chat` shows them."""

from __future__ import annotations

import io
import re
from datetime import date

from rich.console import Console
from rich.text import Text

from cairn.chat import show
from cairn.content import load_content
from cairn.conversation.state import State
from cairn.conversation.turn import take
from cairn.settings import ROOT

TODAY = date(2026, 11, 22)
SHOWN = ["hello", "I've got a boss, full time", "front desk at a clinic"]
BETWEEN = (
    "health care; a career; nurse; health care; five years; ten or so; education; yes; not really; no; sometimes; no; "
    "some; drawing blood; yes; no; nursing diploma; two years; partly; none"
).split("; ")


def main() -> None:
    content, state = load_content(), State()
    console = Console(record=True, width=100, file=io.StringIO(), force_terminal=True)
    for said in SHOWN:
        console.print(Text(f"\n> {said}", style="bold"))
        state, replies = take(content, state, said, [], TODAY)
        show(console, [{"text": r.text, "buttons": [{"title": b.title} for b in r.buttons]} for r in replies])
    console.print(Text("\n   ... twenty questions later ...", style="dim"))
    for said in BETWEEN:
        state, replies = take(content, state, said, [], TODAY)
    for reply in replies[:3]:
        show(console, [{"text": "\n".join(reply.text.splitlines()[:9])}])
    picture = console.export_svg(title="make chat")
    picture = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)  # fonts from elsewhere
    (ROOT / "docs" / "conversation.svg").write_text(picture)


if __name__ == "__main__":
    main()
