"""What the command line shows of the product's own doors: advice on a file of answers, readings, utterances."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from cairn.advice.advise import advise
from cairn.advice.answers import check_answers, stored
from cairn.advice.model import Advice
from cairn.advice.whatif import what_if
from cairn.content import Content
from cairn.conversation.position import advice, answers_that_count, facts
from cairn.conversation.state import State
from cairn.reading import read
from cairn.reply.export.reply import export_reply
from cairn.script.engine import on_path
from cairn.script.model import Answers, Question, Value
from cairn.understanding import understand

#: What is shown of an utterance's slots; the rest is for the conversation alone.
SLOTS = {"change": ("question", "value"), "why": ("question",), "why_gap": ("gap",), "ask": ("between",)}
SLOTS |= {"distress": ("level",)}
SLOTS |= {"what_if": ("question", "value"), "faq": ("topic",)}
SLOTS |= dict.fromkeys(("milestone_done", "milestone_not_yet"), ("milestone",))


class ToolError(Exception):
    """Something the caller gave cannot be used; the message names the place and the remedy."""


def advise_file(content: Content, path: Path, today: date, changes: Sequence[str]) -> Advice:
    """What the answers in the YAML file come to; with `changes` ("question=value") also what they would move.

    Raises ToolError.
    """
    answers = load_answers(content, path)

    def counting(answers: Answers) -> Answers:
        return on_path(content.modules, answers, facts(today))

    result = advise(content.rules, counting(answers), today)
    if not changes:
        return result
    changed = dict(_change(content, change) for change in changes)
    result["what_if"] = what_if(content.rules, answers, changed, today, counting=counting)
    return result


def export_file(content: Content, path: Path, today: date) -> dict[str, Any]:
    """`custom.export` of what the answers in the YAML file come to. Raises ToolError."""
    state = State(answers=load_answers(content, path))
    answers = answers_that_count(content, state, today)
    custom = export_reply(content, state, answers, advice(content, state, today), today).custom or {}
    export: dict[str, Any] = custom["export"]
    return export


def load_answers(content: Content, path: Path) -> dict[str, Value]:
    """Question id -> stored value. Raises ToolError with file and line."""
    try:
        raw = _yaml().load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ToolError(f"{path}:{line}: {error.problem}. Mend the YAML at this line.") from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise ToolError(f"{path}: this is not YAML in UTF-8: {error}") from error
    if raw is None:
        return {}
    if not isinstance(raw, CommentedMap):
        raise ToolError(f"{path}:1: expected lines of `question: value`.")
    answers = {str(question): _plain(value) for question, value in raw.items()}
    problems = check_answers(content.questions, answers)
    if problems:
        lines = {str(question): raw.lc.key(question)[0] + 1 for question in raw}
        raise ToolError("\n".join(f"{path}:{lines[question]}: {message}" for question, message in problems))
    return stored(content.questions, answers)


def _change(content: Content, text: str) -> tuple[str, Value]:
    question, equals, value = text.partition("=")
    if not equals:
        raise ToolError(f"--what-if {text}: write it as question=value.")
    try:
        plain = _plain(_yaml().load(value))
    except YAMLError as error:
        raise ToolError(f"--what-if {text}: the value is not YAML: {error}") from error
    problems = check_answers(content.questions, {question: plain})
    if problems:
        raise ToolError("\n".join(f"--what-if {text}: {message}" for _, message in problems))
    return question, stored(content.questions, {question: plain})[question]


class _DatesAsText(RoundTripConstructor):
    """Dates are stored as text, and a day that does not exist is ours to refuse."""


_DatesAsText.add_constructor("tag:yaml.org,2002:timestamp", RoundTripConstructor.construct_yaml_str)


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.Constructor = _DatesAsText
    return yaml


def _plain(value: Any) -> Any:
    """YAML's value as it would be stored: strings and numbers as Python's own."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    for kind in (bool, int, float, str):
        if isinstance(value, kind):
            return kind(value)
    return value


def read_reply(content: Content, question: str, text: str, today: date) -> dict[str, Any]:
    """`{"value", "ask"}` of design 5. Raises ToolError."""
    reading = read(_question(content, question), text, today)
    ask: Any = None
    if reading.between:
        ask = list(reading.between)
    elif reading.reason:
        ask = {"reason": reading.reason}
    return {"value": reading.value, "ask": ask}


def understand_text(
    content: Content,
    parse: Callable[[str], list[tuple[str, float]]],
    text: str,
    during: str | None,
    today: date,
) -> dict[str, Any]:
    """`{"command", "slots", "confidence"}` of design 5. `parse` is the trained model. Raises ToolError."""
    question = _question(content, during) if during else None
    understood = understand(text, question, parse(text), content.topics, today)
    slots = {name: value for name, value in understood.slots.items() if name in SLOTS.get(understood.command, ())}
    return {"command": understood.command, "slots": slots, "confidence": round(understood.confidence, 3)}


def _question(content: Content, id: str) -> Question:
    question = content.questions.get(id)
    if question is None:
        raise ToolError(f"There is no question '{id}'. There are: {', '.join(content.questions)}.")
    return question
