"""The export as a reply: short words about what is in it, and the texts themselves as `custom.export`."""

from __future__ import annotations

from datetime import date

from cairn.advice.model import Advice
from cairn.advice.steps import step_key
from cairn.advice.vision import full_vision
from cairn.content import Content
from cairn.conversation.state import State
from cairn.reply.export.calendar import calendar
from cairn.reply.export.markdown import document
from cairn.reply.model import Reply
from cairn.reply.own_data import own_data
from cairn.reply.phrases import phrase
from cairn.script.model import Answers


def export_reply(content: Content, state: State, answers: Answers, advice: Advice, today: date) -> Reply:
    """Everything to take along. `answers` are those that count, and `advice` is what they come to."""
    record = state.record()
    data = own_data(content, state, record, step_titles(advice))
    events = calendar(content, advice, record.id, today)
    export = {
        "markdown": document(content, advice, full_vision(content.rules, answers), data, today),
        "calendar": events,
        "data": data,
    }
    dates = phrase(content.phrases, "export_dated" if events else "export_undated")
    return Reply(f"{phrase(content.phrases, 'export_ready')} {dates}", custom={"export": export})


def step_titles(advice: Advice) -> dict[str, str]:
    return {step_key(step["id"], step["about"]): step["title"] for step in advice["plan"]["steps"]}
