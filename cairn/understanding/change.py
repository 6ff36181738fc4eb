"""Which answer a person wants to change, and to what."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from cairn.reading import read
from cairn.script.model import Question
from cairn.understanding.patterns import Match, match
from cairn.understanding.topics import Topics, named
from cairn.understanding.words import Said

#: "add Excel to my skills", "take Excel off the list": said of a list, they do not replace it.
_ADD, _REMOVE = frozenset({"add", "append"}), frozenset({"remove", "delete", "drop", "take", "strike", "cross"})

#: Words for an answer: with one of them it is an answer that is to be changed, whichever it is.
ANSWER = frozenset({"answer", "answers", "reply", "response", "one", "question"})

#: "change X to Y" where no such words are around it: where Y begins.
_TO = re.compile(r"\b(?:to|into|should be|should have been|is now)\s+(\S.*)$", re.IGNORECASE | re.DOTALL)

#: "actually my hours are ten now": a change only where what is named is another question than the one at hand.
_RESTATED = re.compile(
    r"^(?: (?:actually|wait|no|sorry|oops|correction|by the way|also|hang on|hold on|in fact))+ (?:my|the)"
    r"(?P<question>(?: \S+)+?) (?:is|are|was|were|should be|will be)(?: (?:actually|really|now))?(?P<value>(?: \S+)+?)(?: now| instead)?$"
)


def slots(found: Match, topics: Topics, today: date) -> dict[str, Any] | None:
    """`question`: its id or null; `value`: the stored form where the new words read as an answer to it, else the words.

    `words` are the new words as they were written. `how` is there for lists only: `add` or `remove`. None where something
    is named that is no question of ours, so that it is not our answers that are to be changed.
    """
    spoken = found.words("question")
    ids = named(spoken, topics.question_names)
    if spoken and not ids and not ANSWER & set(spoken):
        return None
    return _filled(ids[0] if len(ids) == 1 else None, found.original("value"), found.said, topics, today)


def loose_slots(said: Said, topics: Topics, today: date) -> dict[str, Any]:
    """The same for a text of no known phrasing that is a change all the same."""
    found = _TO.search(said.text)
    words = found.group(1).strip(" .,;:!?\"'") if found else None
    head = said.text[: found.start()] if found else said.text
    spoken = tuple(word for word, (start, _) in zip(said.words, said.spans) if start < len(head))
    return _filled(topics.question(spoken), words, said, topics, today)


def restated(said: Said, topics: Topics, today: date) -> dict[str, Any] | None:
    """The slots of "actually my hours are ten now"; None where the text is not of that form or names no question."""
    found = match((_RESTATED,), said)
    id = topics.question(found.words("question")) if found else None
    return _filled(id, found.original("value"), said, topics, today) if found and id else None


def _filled(id: str | None, words: str | None, said: Said, topics: Topics, today: date) -> dict[str, Any]:
    question = topics.questions.get(id) if id else None
    filled: dict[str, Any] = {"question": id, "value": _value(question, words, today)}
    if words is not None:
        filled["words"] = words
    if question is not None and question.type == "list" and words is not None:
        first = next((word for word in said.words if word in _ADD | _REMOVE), None)
        if first:
            filled["how"] = "add" if first in _ADD else "remove"
    return filled


def _value(question: Question | None, words: str | None, today: date) -> Any:
    if question is None or words is None:
        return words
    value = read(question, words, today).value
    return words if value is None else value
