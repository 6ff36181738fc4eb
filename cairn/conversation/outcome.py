"""What the handlers of a turn are given, and what they give back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from cairn.content import Content
from cairn.conversation.position import Waiting, waiting
from cairn.conversation.state import State
from cairn.reply.model import Button, Reply
from cairn.reply.phrases import phrase


@dataclass(frozen=True)
class Outcome:
    state: State
    replies: tuple[Reply, ...] = ()
    ask: bool = True  # put the waiting question after the replies, where the dialog is open
    lead: bool = True  # with words that lead back to it, if it was asked before


@dataclass(frozen=True)
class Turn:
    content: Content
    state: State
    text: str
    today: date

    @cached_property
    def waiting(self) -> Waiting:
        return waiting(self.content, self.state, self.today)

    def phrase(self, key: str, **words: object) -> str:
        return phrase(self.content.phrases, key, self.state.dialog.turns, **words)

    def reply(self, key: str, *buttons: Button, **words: object) -> Reply:
        return Reply(self.phrase(key, **words), buttons)

    def say(self, key: str, *, ask: bool = True, lead: bool = True, **words: object) -> Outcome:
        """One phrase, and nothing changed."""
        return Outcome(self.state, (self.reply(key, **words),), ask, lead)
