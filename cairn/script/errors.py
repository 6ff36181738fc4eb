"""What is wrong with a script, told to the person who wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from cairn.script.model import Place

#: Every kind of mistake has a code that stays the same when its words change.
CODES = {
    "S001": "no script there, or a file that cannot be read",
    "S002": "file too large",
    "S003": "not well-formed YAML",
    "S004": "tab",
    "S005": "anchor, alias or merge key",
    "S006": "tag",
    "S007": "the same key twice",
    "S008": "nested too deeply",
    "S010": "unknown key",
    "S011": "missing key",
    "S012": "wrong kind of value",
    "S013": "too long or too many",
    "S014": "not a usable id",
    "S015": "unknown verb, or not one verb",
    "S016": "script id used twice",
    "S020": "unknown question type",
    "S021": "key that does not go with the question's type",
    "S022": "question id used twice",
    "S023": "two options that cannot be told apart",
    "S024": "a value that is none of those possible",
    "S025": "unknown source",
    "S030": "condition that cannot be read",
    "S031": "unknown name in a condition",
    "S032": "comparison of things that cannot be compared",
    "S040": "broken placeholder",
    "S041": "unknown name in a placeholder",
    "S050": "unknown script in an include",
    "S051": "scripts that include each other in a circle",
    "S052": "includes that come to too many steps",
}


@dataclass(frozen=True)
class ScriptError:
    place: Place
    code: str  # one of CODES
    message: str  # what is wrong and what to do

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class ScriptErrors(Exception):
    """All that is wrong with some scripts, sorted by place. `str` puts one mistake on a line."""

    def __init__(self, errors: Iterable[ScriptError]) -> None:
        self.errors = tuple(sorted(errors, key=lambda e: (e.place.file, e.place.line, e.code, e.message)))
        super().__init__("\n".join(map(str, self.errors)))


#: Takes note of one mistake: where, the code, the message.
Report = Callable[[Place, str, str], None]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """ " Did you mean 'x'?", with the space before it, or nothing where no known word is close."""
    by_small_letters = {k.lower(): k for k in known}
    close = get_close_matches(word.lower(), list(by_small_letters), n=1, cutoff=0.6)
    return f" Did you mean '{by_small_letters[close[0]]}'?" if close else ""


def listed(words: Iterable[str], most: int = 20) -> str:
    """The words with commas, cut off after `most`."""
    all_words = list(words)
    return ", ".join(all_words[:most] + (["..."] if len(all_words) > most else []))


def short(text: str, most: int = 60) -> str:
    """The text as it can stand in a message: on one line, cut off after `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 3] + "..."
