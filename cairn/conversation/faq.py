"""Questions that people often ask about jobs, careers and Cairn: the answer and where it comes from, or which one is meant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.which import ask_which
from cairn.reply.model import Reply
from cairn.reply.words import source_titles
from cairn.script.model import Option


def faq(turn: Turn, slots: Mapping[str, Any]) -> Outcome:
    """Answer the topic; where it is not clear, offer those that it may be, else those that are asked most."""
    known = turn.content.faq
    if slots.get("topic") in known:
        return _answered(turn, slots["topic"])
    near = [known[id] for id in slots.get("near", ()) if id in known]
    offered = near or [topic for topic in known.values() if topic.often]
    options = [Option(topic.id, topic.title, topic.also) for topic in offered]
    return ask_which(turn, "faq", turn.phrase("faq_which" if near else "faq_list"), options)


def settle_faq(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    return _answered(turn, chosen)


def _answered(turn: Turn, id: str) -> Outcome:
    topic = turn.content.faq[id]
    if not topic.source:
        return Outcome(turn.state, (Reply(topic.text),))
    titles = source_titles(turn.content, topic.source)
    return turn.say("faq", text=topic.text, source=titles)
