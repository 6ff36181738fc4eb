"""The little language of the phrase tables, made into regular expressions.

    (a|b)      one of these           [a|b]      one of these, or nothing
    <name>     a list of MACROS       <3>        up to three words of any kind
    {value}    one or more words, which are remembered by that name

A pattern covers the whole text. Words stand for themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cairn.understanding.words import Said

_PART = re.compile(
    r"(?P<open>[(\[])|(?P<close>[)\]])|(?P<bar>\|)|<(?P<up_to>\d+)>|<(?P<macro>\w+)>|\{(?P<name>\w+)\}|(?P<word>\w+)|\s+|(?P<bad>.)"
)


@dataclass(frozen=True)
class Match:
    """Which words were remembered under which name."""

    said: Said
    groups: Mapping[str, tuple[int, int]]

    def words(self, name: str) -> tuple[str, ...]:
        start, end = self.groups.get(name, (0, 0))
        return self.said.words[start:end]

    def original(self, name: str) -> str | None:
        return self.said.original(*self.groups[name]) if name in self.groups else None


def compiled(pattern: str, macros: Mapping[str, str]) -> re.Pattern[str]:
    """The regular expression of a pattern. Raises ValueError for a sign or macro that is not known."""
    made: list[str] = []
    closing: list[str] = []
    for part in _PART.finditer(pattern):
        if part["open"]:
            made.append("(?:")
            closing.append(")" if part["open"] == "(" else ")?")
        elif part["close"]:
            made.append(closing.pop())
        elif part["bar"]:
            made.append("|")
        elif part["up_to"]:
            made.append(rf"(?: \S+){{0,{part['up_to']}}}")
        elif part["macro"]:
            if part["macro"] not in macros:
                raise ValueError(f"unknown list <{part['macro']}> in the phrase: {pattern}")
            made.append(compiled(f"({macros[part['macro']]})", macros).pattern)
        elif part["name"]:
            made.append(rf"(?P<{part['name']}>(?: \S+)+?)")
        elif part["word"]:
            made.append(" " + part["word"])
        elif part["bad"]:
            raise ValueError(f"unknown sign {part['bad']!r} in the phrase: {pattern}")
    if closing:
        raise ValueError(f"a bracket is not closed in the phrase: {pattern}")
    return re.compile("".join(made))


def match(expressions: Iterable[re.Pattern[str]], said: Said) -> Match | None:
    """The first expression that covers all of the words."""
    line = said.line
    for expression in expressions:
        if found := expression.fullmatch(line):
            groups = {
                name: (line[: found.start(name)].count(" "), line[: found.end(name)].count(" "))
                for name, text in found.groupdict().items()
                if text is not None
            }
            return Match(said, groups)
    return None
