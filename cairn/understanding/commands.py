"""The command that a text is by its wording alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from cairn.understanding.patterns import Match, compiled, match
from cairn.understanding.phrases import ALWAYS, MACROS, NODS, PERHAPS, WITH_QUESTION
from cairn.understanding.words import BEFORE, Said, bare, clauses, said

#: The longest text that is looked up, in words and in characters. Nobody phrases a command in more.
LONGEST, LONGEST_TEXT = 25, 500

#: Commands that people add to something else: "the bus is here, stop", "wrong button, go back".
ADDED = ("back", "pause", "skip", "goodbye", "repeat", "restart", "help", "change", "resume")

Table = Mapping[str, tuple[re.Pattern[str], ...]]


class Weight(Enum):
    """How much a phrase says by itself."""

    CERTAIN = 1  # it is the command whatever was asked
    ADDED = 2  # it is a part of the text
    PERHAPS = 3  # it may as well be an answer


@dataclass(frozen=True)
class Phrase:
    command: str
    match: Match
    weight: Weight


def _table(phrases: Mapping[str, str]) -> Table:
    return {
        command: tuple(compiled(line, MACROS) for line in map(str.strip, lines.splitlines()) if line)
        for command, lines in phrases.items()
    }


@lru_cache(maxsize=1)
def tables() -> tuple[Table, Table, Table]:
    """The phrases, ready to match: with a question in view, always, perhaps."""
    return _table(WITH_QUESTION), _table(ALWAYS), _table(PERHAPS)


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, None]:
    """Every word that occurs in a phrase, in order, so that slips of the finger are always mended the same way."""
    lines = [*MACROS.values(), *ALWAYS.values(), *PERHAPS.values(), *WITH_QUESTION.values()]
    return dict.fromkeys(sorted(re.findall(r"\w+", re.sub(r"<\w+>|\{\w+\}", " ", " ".join(lines)))))


def words_of(text: str) -> Said:
    """The words of a text, with slips mended where that gives a word of a command."""
    return said(text, vocabulary()) if len(text) <= LONGEST_TEXT else said(text[:LONGEST_TEXT])


def phrased(words: Said, with_question: bool) -> Phrase | None:
    """The command that these words are a known phrasing of, or None."""
    if len(words.text) > LONGEST_TEXT or not 0 < len(words.words) <= LONGEST:
        return None
    asked, always, perhaps = tables()
    for table, weight in ((asked if with_question else {}, Weight.CERTAIN), (always, Weight.CERTAIN)):
        if found := _first(words, table):
            return Phrase(*found, weight)
    return _added(words, always) or (Phrase(*found, Weight.PERHAPS) if (found := _first(words, perhaps)) else None)


def _first(words: Said, table: Table) -> tuple[str, Match] | None:
    for way in bare(words):
        for command, expressions in table.items():
            if found := match(expressions, way):
                return command, found
    return None


def _added(words: Said, table: Table) -> Phrase | None:
    """The command that a part of the text is: the last, else the first, else another.

    "Wait" is a pause only where nothing else is asked for: "wait, go back".
    """
    parts = clauses(words.text)
    if len(parts) < 2:
        return None
    some = {command: table[command] for command in ADDED}
    found = [
        (part, Phrase(*one, Weight.ADDED))
        for part in (parts[-1], parts[0], *parts[1:-1])
        if (one := _first(words_of(part), some))
    ]
    return next((p for part, p in found if part.casefold() not in BEFORE), found[0][1] if found else None)


def is_nod(text: str) -> bool:
    """Whether it only says that it was heard: "okay, good"."""
    said_so = words_of(text)
    return bool(said_so.words) and _first(said_so, nods()) is not None


@lru_cache(maxsize=1)
def nods() -> Table:
    return _table(NODS)
