"""Which answer a person wants to change, and to what."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from cairn.reading import read
from cairn.script.model import Question
from cairn.understanding.patterns import Match, match
from cairn.understanding.topics import Topics, named
from cairn.understanding.words import MARKS, Said

#: "add Excel to my skills", "take Excel off the list": said of a list, they do not replace it.
_ADD, _REMOVE = frozenset({"add", "append"}), frozenset({"remove", "delete", "drop", "take", "strike", "cross"})

#: Words for an answer: with one of them it is an answer that is to be changed, whichever it is.
ANSWER = frozenset({"answer", "answers", "reply", "response"})

#: "change X to Y" where no such words are around it: where Y begins.
_TO = re.compile(r"\b(?:to|into|should be|should have been|is now)\s+(\S.*)$", re.IGNORECASE | re.DOTALL)

#: "actually my hours are ten now", "actually I can do only three hours": a change only where another question waits.
_FIRST = r"(?: (?:actually|wait|no|sorry|oops|correction|by the way|also|hang on|hold on|in fact))+"
_RESTATED = (
    re.compile(
        _FIRST + r" (?:my|the)(?P<question>(?: \S+)+?) (?:is|are|was|were|should be|will be)"
        r"(?: (?:actually|really|now))?(?P<value>(?: \S+)+?)(?: now| instead)?"
    ),
    re.compile(
        _FIRST
        + r" i (?:now )?(?:only )?(?:can|could|have|will|need)(?: only)?(?: do| give| spare)?(?P<value>(?: \S+)+)"
    ),
)


def slots(found: Match, topics: Topics, today: date) -> dict[str, Any] | None:
    """`question`: its id or null; `value`: the stored form where the new words read as an answer to it, else the words.

    `words` are the new words as they were written. `how` is there for lists and choices only: `add` or `remove`. None where
    something is named that is no question of ours: then it is not our answers that are to be changed.
    """
    spoken = found.words("question")
    ids = named(spoken, topics.question_names)
    if spoken and not ids and not ANSWER & set(spoken):
        return None
    return _filled(ids[0] if len(ids) == 1 else None, found.original("value"), found.said, topics, today)


def loose_slots(said: Said, topics: Topics, today: date) -> dict[str, Any]:
    """The same for a text of no known phrasing that is a change all the same.

    The new words are those after "to" or, where there is none, what follows the name if it reads as an answer to it.
    """
    found = _TO.search(said.text)
    if found:
        before = [word for word, (start, _) in zip(said.words, said.spans, strict=True) if start < found.start()]
        return _filled(topics.question(before), found.group(1).strip(MARKS), said, topics, today)
    id = topics.question(said.words)
    if id is None:
        return _filled(None, None, said, topics, today)
    rest = said.original(topics.end_of_name(said.words, id), len(said.words))
    question = topics.questions[id]
    reads = question.type not in ("text", "list") and rest and read(question, rest, today).value is not None
    return _filled(id, rest if reads else None, said, topics, today)


def restated(said: Said, topics: Topics, today: date) -> dict[str, Any] | None:
    """The slots of "actually my hours are ten now"; None where the text is not of that form or names no question."""
    found = match(_RESTATED, said)
    if found is None:
        return None
    named_apart = "question" in found.groups
    id = topics.question(found.words("question" if named_apart else "value"))
    if id is None or not named_apart and topics.questions[id].type in ("text", "list", "choice", "choices"):
        return None
    return _filled(id, found.original("value"), said, topics, today)


def _filled(id: str | None, words: str | None, said: Said, topics: Topics, today: date) -> dict[str, Any]:
    question = topics.questions.get(id) if id else None
    filled: dict[str, Any] = {"question": id, "value": _value(question, words, today)}
    if words is not None:
        filled["words"] = words
    if question is not None and question.type in ("list", "choices") and words is not None:
        first = next((word for word in said.words if word in _ADD | _REMOVE), None)
        if first:
            filled["how"] = "add" if first in _ADD else "remove"
    return filled


def _value(question: Question | None, words: str | None, today: date) -> Any:
    if question is None or words is None:
        return words
    value = read(question, words, today).value
    return words if value is None else value
