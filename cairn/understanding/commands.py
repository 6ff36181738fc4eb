"""The command that a text is by its wording alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from cairn.understanding.asides import is_remark
from cairn.understanding.patterns import Match, compiled, match
from cairn.understanding.phrases import ALWAYS, MACROS, NODS, PERHAPS, WIDE, WIDE_MACROS, WITH_QUESTION
from cairn.understanding.words import BEFORE, Said, bare, clauses, said

#: The longest text that is looked up, in words and in characters. Nobody phrases a command in more.
LONGEST, LONGEST_TEXT = 25, 500

#: Commands that people add to something else: "the bus is here, stop", "wrong button, go back".
ADDED = (
    "back", "pause", "skip", "goodbye", "repeat", "restart", "help", "change", "resume", "why_gap", "why", "progress",
    "next_step", "show_gaps", "show_plan", "milestone_not_yet", "milestone_done", "delete_data",
)  # fmt: skip

#: What begins as something said to us, and words that only we and the person have of their plan.
_TO_US = frozenset("can could may please let would will do what why how where when".split())
_OF_PLAN = frozenset("step steps plan milestone milestones task homework".split())

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
    plain: bool = False  # of a part of the text: it is plainly said to us


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
    """The words of the commands to the dialog, in order, so that slips of the finger are always mended the same way.

    Not those of suppositions, of steps and of what is kept: many an answer has them, too.
    """
    tables = {**ALWAYS, **PERHAPS, **WITH_QUESTION}
    lines = [*(text for name, text in MACROS.items() if name not in WIDE_MACROS)]
    lines += [text for command, text in tables.items() if command not in WIDE]
    return dict.fromkeys(sorted(re.findall(r"\w+", re.sub(r"<\w+>|\{\w+\}", " ", " ".join(lines)))))


@lru_cache(maxsize=1)
def no_slips() -> frozenset[str]:
    """Every word of every phrase: "store" is no slip of "story"."""
    lines = [text for table in (MACROS, ALWAYS, PERHAPS, WITH_QUESTION) for text in table.values()]
    return frozenset(re.findall(r"\w+", re.sub(r"<\w+>|\{\w+\}", " ", " ".join(lines))))


def words_of(text: str) -> Said:
    """The words of a text, with slips mended where that gives a word of a command."""
    return said(text, vocabulary(), no_slips()) if len(text) <= LONGEST_TEXT else said(text[:LONGEST_TEXT])


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
        (part, Phrase(*one, Weight.ADDED, _plain(part, parts, one[0])))
        for part in (parts[-1], parts[0], *parts[1:-1])
        if (one := _first(words_of(part), some))
    ]
    return next((p for part, p in found if part.casefold() not in BEFORE), found[0][1] if found else None)


def _plain(part: str, parts: tuple[str, ...], command: str) -> bool:
    """Whether this part is plainly said to us: by its form, by what it speaks of, or because the rest is only a remark."""
    words = words_of(part).words
    if words[0] in _TO_US or "you" in words or "please" in words:
        return True
    if command.startswith("milestone") and any(_OF_PLAN & set(words_of(other).words) for other in parts):
        return True
    return all(is_remark(other) for other in parts if other != part)


def is_nod(text: str) -> bool:
    """Whether it only says that it was heard: "okay, good"."""
    said_so = words_of(text)
    return bool(said_so.words) and _first(said_so, nods()) is not None


@lru_cache(maxsize=1)
def nods() -> Table:
    return _table(NODS)
