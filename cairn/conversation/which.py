"""Questions of ours about the last reply: which of the two, which answer, are you sure?

They are asked as a choice and read as one. A reply that is none of their options is taken for what it is: then the person
has moved on, and so do we. Where free words are asked for, the settler says whether the reply is that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Union

from cairn.conversation.outcome import Outcome, Turn
from cairn.reading import read
from cairn.reply import payload
from cairn.reply.model import Button, Reply
from cairn.reply.question import question_data
from cairn.script.model import Option, Place, Question

WHICH = "which."  # with the kind after it, what their buttons name in place of a question

Settle = Callable[[Turn, dict[str, Any], str], Union[Outcome, None]]


def ask_which(
    turn: Turn, kind: str, asking: str, options: Sequence[Option], about: Question | None = None, **kept: Any
) -> Outcome:
    """Say `asking`. The reply goes to the settler of `kind`, with what is `kept` till then.

    `about` is the question of the interview that is still being asked, where there is one.
    """
    pending = {"kind": kind, "asking": asking, "options": [[o.id, o.label, list(o.also)] for o in options], **kept}
    buttons = tuple(Button(o.label, payload.answer(WHICH + kind, o.id)) for o in options)
    place = turn.waiting
    custom = question_data(about, options, (place.done, place.of)) if about else None
    return Outcome(turn.state.with_dialog(pending=pending), (Reply(asking, buttons, custom),), ask=False)


def ask_once_more(turn: Turn, pending: dict[str, Any]) -> Outcome:
    """Such a question again, for somebody who did not catch it."""
    kept = {name: value for name, value in pending.items() if name not in ("kind", "asking", "options")}
    asking = turn.phrase("asked_once_more", asking=pending["asking"])
    about = turn.content.questions.get(kept.get("question", ""))
    again = ask_which(turn, pending["kind"], asking, _options(pending), about=about, **kept)
    return replace(again, state=again.state.with_dialog(pending=pending))


def ask_words(turn: Turn, kind: str, asking: str, **kept: Any) -> Outcome:
    """Say `asking`. The next words go to the settler of `kind`, with what is `kept` till then."""
    return Outcome(turn.state.with_dialog(pending={"kind": kind, **kept}), (Reply(asking),), ask=False)


def settle(turn: Turn, settlers: Mapping[str, Settle]) -> tuple[Turn, Outcome | None]:
    """What comes of the reply to such a question; None, and the turn without the question, where it is no reply to it."""
    pending = turn.state.dialog.pending
    if pending is None:
        return turn, None
    turn = replace(turn, state=turn.state.with_dialog(pending=None))
    if "options" not in pending:
        return turn, None if payload.parse(turn.text) else settlers[pending["kind"]](turn, pending, turn.text)
    options = _options(pending)
    question = Question(WHICH, "choice", "", Place("", 0), options=options)
    pressed = payload.parse(turn.text)
    if pressed is not None:
        chosen = pressed.text if pressed.question == WHICH + pending["kind"] else None
    else:
        value = read(question, turn.text, turn.today).value
        chosen = value if isinstance(value, str) else None
    if chosen not in {o.id for o in options}:
        return turn, None
    return turn, settlers[pending["kind"]](turn, pending, str(chosen))


def _options(pending: dict[str, Any]) -> tuple[Option, ...]:
    return tuple(Option(id, label, tuple(also)) for id, label, also in pending["options"])
