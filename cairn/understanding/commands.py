"""The command that a text is by its wording alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cairn.understanding.patterns import Match, compiled, match
from cairn.understanding.phrases import ALWAYS, MACROS, PERHAPS, WITH_QUESTION
from cairn.understanding.words import Said, bare, said

#: The longest text that is looked up, in words. Nobody phrases a command in more.
LONGEST = 25

Table = Mapping[str, tuple[re.Pattern[str], ...]]


@dataclass(frozen=True)
class Phrase:
    command: str
    match: Match
    certain: bool  # it is the command whatever was asked


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
def vocabulary() -> frozenset[str]:
    """Every word that occurs in a phrase, so that slips of the finger can be mended."""
    lines = [*MACROS.values(), *ALWAYS.values(), *PERHAPS.values(), *WITH_QUESTION.values()]
    return frozenset(re.findall(r"\w+", re.sub(r"<\w+>|\{\w+\}", " ", " ".join(lines))))


def words_of(text: str) -> Said:
    """The words of a text, with slips mended where that gives a word of a command."""
    whole = said(text[: LONGEST * 20])
    return said(text, vocabulary()) if len(whole.words) <= LONGEST else whole


def phrased(words: Said, with_question: bool) -> Phrase | None:
    """The command that these words are a known phrasing of, or None."""
    if not words.words or len(words.words) > LONGEST:
        return None
    asked, always, perhaps = tables()
    ways = (words,) if (inner := bare(words)) == words else (words, inner)
    for table, certain in ((asked if with_question else {}, True), (always, True), (perhaps, False)):
        for way in ways:
            for command, expressions in table.items():
                if found := match(expressions, way):
                    return Phrase(command, found, certain)
    return None
