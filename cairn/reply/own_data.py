"""All that is kept about a person, as data and in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional, TypedDict

from cairn.content import Content
from cairn.conversation.state import Record, State
from cairn.reply import payload
from cairn.reply.phrases import phrase
from cairn.reply.question import describe
from cairn.reply.words import day
from cairn.script.engine import questions
from cairn.script.model import DONT_KNOW, SKIP, Question, Value

SHORT = 300  # characters of one answer that are shown in the talk; all of it is in the data and in the export


class OwnAnswer(TypedDict):
    question: str  # id
    called: str
    module: str  # title
    answer: str  # as a person reads it
    words: str  # as the person wrote it; "" where a button was pressed
    value: Value


class OwnMilestone(TypedDict):
    step: str
    title: str
    start: str
    due: str
    done: bool


class OwnNote(TypedDict):
    text: str
    day: str


class Earlier(TypedDict):
    question: str
    called: str
    words: str


class OwnData(TypedDict):
    """Days are ISO dates."""

    began: Optional[str]
    answers: list[OwnAnswer]
    earlier: list[Earlier]  # answers that were changed or set aside
    milestones: list[OwnMilestone]
    notes: list[OwnNote]
    messages: list[str]


def own_data(content: Content, state: State, record: Record, titles: Mapping[str, str]) -> OwnData:
    """Everything; `titles` are those of the steps, by id."""
    return {
        "began": record.began.isoformat() if record.began else None,
        "answers": [
            _answer(question, state, module.title)
            for module in content.modules
            for question in questions(module)
            if question.id in state.answers
        ],
        "earlier": [
            {"question": id, "called": _called(content, id), "words": _wrote(content.questions.get(id), words)}
            for id, words in record.earlier
        ],
        "milestones": [
            {
                "step": m.step,
                "title": titles.get(m.step, m.step.replace("_", " ").replace(":", ": ")),
                "start": m.start.isoformat(),
                "due": m.due.isoformat(),
                "done": m.done,
            }
            for m in state.milestones
        ],
        "notes": [{"text": note.text, "day": note.day.isoformat()} for note in (*record.notes, *state.new_notes)],
        "messages": [_typed(text) for text in record.messages],
    }


def _answer(question: Question, state: State, module: str) -> OwnAnswer:
    value, words = state.answers[question.id], state.words.get(question.id, "")
    pressed = words in {DONT_KNOW, SKIP, *(option.id for option in question.options)}
    return {
        "question": question.id,
        "called": question.called[0],
        "module": module,
        "answer": describe(question, value),
        "words": "" if pressed else words,
        "value": value,
    }


def _called(content: Content, id: str) -> str:
    return content.questions[id].called[0] if id in content.questions else id


def _wrote(question: Question | None, words: str) -> str:
    """What was written; of a button that was pressed what stood on it."""
    known = {option.id for option in question.options} if question else set()
    return describe(question, words) if question and words in {DONT_KNOW, SKIP, *known} else words


def _typed(text: str) -> str:
    """A message; of a button what it sent."""
    pressed = payload.parse(text)
    return pressed.text if pressed else text


def data_text(content: Content, data: OwnData) -> str:
    """The same in plain words: the answers module by module, then what else there is, and what can be done about it."""
    parts = [phrase(content.phrases, "data_intro")]
    if data["began"]:
        parts[0] += " " + phrase(content.phrases, "data_began", day=day(data["began"]))
    for module in dict.fromkeys(answer["module"] for answer in data["answers"]):
        lines = [_line(content, answer) for answer in data["answers"] if answer["module"] == module]
        parts.append(_listed(phrase(content.phrases, "data_module", title=module), lines))
    earlier = [f"{item['called']}: {_short(item['words'])}" for item in data["earlier"]]
    notes = [f"{_short(note['text'])} ({day(note['day'])})" for note in data["notes"]]
    milestones = [
        phrase(content.phrases, "data_done" if m["done"] else "data_due", title=m["title"], due=day(m["due"]))
        for m in data["milestones"]
    ]
    for key, lines in (("data_earlier", earlier), ("data_milestones", milestones), ("data_notes", notes)):
        if lines:
            parts.append(_listed(phrase(content.phrases, key), lines))
    if data["messages"]:
        parts.append(phrase(content.phrases, "data_messages", count=len(data["messages"])))
    parts.append(phrase(content.phrases, "data_close"))
    return "\n\n".join(parts)


def _line(content: Content, answer: OwnAnswer) -> str:
    line = f"{answer['called']}: {_short(answer['answer'])}"
    if not answer["words"] or answer["words"].casefold() == answer["answer"].casefold():
        return line
    return f"{line} {phrase(content.phrases, 'data_words', words=_short(answer['words']))}"


def _listed(title: str, lines: list[str]) -> str:
    return "\n".join((title, *(f"- {line}" for line in lines)))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHORT else f"{text[:SHORT].rstrip()} …"
