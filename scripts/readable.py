"""Measures that all Cairn says is easy to read: at most grade 8 by Flesch and Kincaid, each text and each file."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from textstat import textstat

from cairn.script.errors import short
from cairn.script.model import Place
from cairn.script.placeholders import PART
from cairn.script.tree import Node, read_tree
from cairn.settings import DATA

MOST = 8.0  # the grade at school in which a text can be read
FEWEST = 12  # words: of a shorter text the grade says little
FILES = ("scripts/**/*.yml", "gaps/*.yml", "steps/*.yml", "*.yml")
SAID = {
    *("title", "about", "say", "ask", "again", "why", "sorry", "label", "unit", "suggest"),  # the interview
    *("because", "have", "want", "less", "same", "more", "changes if", "what"),  # gaps
    *("first move", "trigger", "lead", "says"),  # steps, backup, vision
    *("text", "who", "how"),  # common questions, contacts
}
NAMED_SAID = ("phrases", "answers")  # below these stand names, and what is said under each
NO_END = re.compile(r" ?\.{3}|\.(?=\w)")  # points that end no sentence: "change my answer to ...", ".ics"
NOT_SAID = "_also"  # so end the names of phrases that a person may say


@dataclass(frozen=True)
class Text:
    place: Place
    words: str  # each sentence with its end, and each placeholder with plain words in it


def texts(node: Node, said: bool = False, named: bool = False) -> Iterator[Text]:
    """Everything below the node that is said to a person, in order."""
    if isinstance(node.value, str):
        if said and any(letter.isalpha() for letter in node.value):
            yield Text(node.place, plain(node.value))
    elif isinstance(node.value, tuple):
        for item in node.value:
            yield from texts(item, said)
    else:
        for key, value in node.value.items():
            is_name = named and not isinstance(value.value, dict)
            yield from texts(value, key in SAID or (is_name and not key.endswith(NOT_SAID)), key in NAMED_SAID)


def plain(text: str) -> str:
    """The text as it is measured: `{role|the work you want}` is "the work you want", and a line is a sentence."""
    filled = PART.sub(lambda match: match["words"] or "this" if match["name"] is not None else " ", text)
    filled = NO_END.sub("", filled)
    lines = [" ".join(line.split()).lstrip("- ").rstrip(":") for line in filled.splitlines() if line.strip()]
    return " ".join(line if line.rstrip("\"')")[-1:] in (".", "!", "?") else f"{line}." for line in lines)


def grade(text: str) -> float:
    """The grade by Flesch and Kincaid; 0 where there are too few words to tell."""
    return textstat.flesch_kincaid_grade(text) if textstat.lexicon_count(text) >= FEWEST else 0.0


def mistakes(folder: Path = DATA) -> list[str]:
    """What is too hard to read, one on a line, with its place and the remedy; nothing if all is well."""
    paths = sorted({path for pattern in FILES for path in folder.glob(pattern)})
    return [line for path in paths for line in _of_file(path, f"{folder.name}/{path.relative_to(folder).as_posix()}")]


def _of_file(path: Path, file: str) -> list[str]:
    told: list[str] = []
    tree = read_tree(path.read_text(encoding="utf-8"), file, lambda place, _, said: told.append(f"{place}: {said}"))
    found = list(texts(tree)) if tree else []
    told += [f"{text.place}: {_remedy(text.words)}" for text in found if _is_hard(text.words)]
    whole = " ".join(text.words for text in found)
    return told + [f"{Place(file, 1)}: As a whole, {_remedy(whole)}"] if _is_hard(whole) else told


def _is_hard(text: str) -> bool:
    return round(grade(text), 1) > MOST


def _remedy(text: str) -> str:
    long = sorted({word for word in re.findall(r"[^\W\d]+", text.lower()) if textstat.syllable_count(word) > 2})
    words = f" or find shorter words for {short(', '.join(long))}" if long else ""
    return (
        f'"{short(text)}" reads at grade {grade(text):.1f}; {MOST:g} is the most. '
        f"Shorten its sentences ({textstat.words_per_sentence(text):.0f} words each){words}."
    )


if __name__ == "__main__":
    wrong = mistakes()
    if wrong:
        sys.exit("\n".join(wrong))
