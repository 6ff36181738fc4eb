"""A question as it is put: its words, its buttons, and the same as data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cairn.reply import payload
from cairn.reply.model import Button, Reply
from cairn.reply.phrases import Phrases, phrase
from cairn.reply.words import day
from cairn.script.model import DONT_KNOW, SKIP, Option, Question, Value
from cairn.script.placeholders import months_in_words


def question_reply(
    phrases: Phrases, question: Question, words: str, progress: tuple[int, int], lead: str | None = None
) -> Reply:
    """`question` put in `words`, after `lead`. `progress`: how many questions are done, of how many."""
    said = f"{lead} {words}" if lead else words
    return Reply(said, _buttons(phrases, question), question_data(question, question.options, progress))


def question_data(question: Question, options: Iterable[Option], progress: tuple[int, int]) -> dict[str, Any]:
    """The same for programs: `custom` of a message that asks `question`, with these of its options."""
    done, of = progress
    data = {
        "id": question.id,
        "type": question.type,
        "options": [{"id": option.id, "label": option.label} for option in options],
        "progress": {"done": done, "of": of},
        "why": question.why,
        "source": list(question.source),
    }
    return {"question": data}


def missing_half(question: Question, value: Value | None) -> str | None:
    """Which half of a have-and-want answer is still to be asked: "have", "want", or None."""
    if question.type != "have_want" or not isinstance(value, dict):
        return None
    return next((half for half in ("have", "want") if value.get(half) is None), None)


def _buttons(phrases: Phrases, question: Question) -> tuple[Button, ...]:
    def button(title: str, reply: str) -> Button:
        return Button(title, payload.answer(question.id, reply))

    chosen = [button(o.label, o.id) for o in question.options] or [button(s, s) for s in question.suggest]
    if not question.source:  # a question of ours, about how to go on, names its own ways out
        return tuple(chosen)
    return (
        *chosen,
        button(phrase(phrases, "dont_know_button"), DONT_KNOW),
        button(phrase(phrases, "skip_button"), SKIP),
    )


def describe(question: Question, value: Value) -> str:
    """A stored answer in words that its person would know again."""
    labels = {o.id: o.label for o in question.options}
    if value == DONT_KNOW:
        return "I don't know"
    if value == SKIP:
        return "skipped"
    if isinstance(value, str):
        return labels.get(value) or _special(question, value)
    if isinstance(value, dict):
        return _described_dict(value)
    if question.type == "duration":
        return months_in_words(*(value if isinstance(value, list) else (value, value)))
    if isinstance(value, list):
        return ("; " if labels else ", ").join(describe(question, v) for v in value) or "none"
    first, _, rest = question.unit.partition(" ")
    unit = f"{first.removesuffix('s')} {rest}" if value == 1 else question.unit  # "1 hour a week"
    return f"{value:g} {unit}".strip()


def _special(question: Question, value: str) -> str:
    if question.type == "duration":
        return {"asap": "as soon as possible", "none": "no deadline"}.get(value, value)
    if question.type == "date" and value != "none":
        return day(value)
    return value


def _described_dict(value: dict[str, Any]) -> str:
    if "option" in value:
        return str(value.get("words") or value["option"])
    return f"{value['have'] or '?'} now, {value['want'] or '?'} wanted"
