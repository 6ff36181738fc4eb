"""Small pieces of text that several replies are made of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from cairn.content import Content
from cairn.reply.phrases import phrase
from cairn.script.placeholders import day_in_words, joined


def day(when: date | str) -> str:
    """A day in words: "3 March 2027"."""
    if isinstance(when, str):
        when = date.fromisoformat(when)
    return day_in_words(when)


def listed(items: Iterable[str]) -> str:
    """ "a, b and c" """
    return joined(list(items))


_YOU_SAID = "You said that "


def reasons(because: Iterable[str]) -> str:
    """Reasons as one text. "You said that" is said once: "You said that a, that b, and that c." """
    told = []
    for plain, some in groupby(because, _is_plain):
        if plain:
            *first, last = [reason.removeprefix(_YOU_SAID).rstrip(".") for reason in some]
            said = ", that ".join(first) + ", and that " + last if first else last
            told.append(f"{_YOU_SAID}{said}.")
        else:
            told += some
    return " ".join(told)


def _is_plain(reason: str) -> bool:
    """Whether it is one clause that others can follow; not where it goes on with a comma or a second sentence."""
    return reason.startswith(_YOU_SAID) and ", " not in reason and ". " not in reason


def source_titles(content: Content, sources: Iterable[str]) -> str:
    """The documents behind something, by their titles, each once."""
    return listed(dict.fromkeys(f'"{content.titles[source.partition("#")[0]]}"' for source in sources))


def sources_line(content: Content, sources: Iterable[str]) -> str:
    titles = source_titles(content, sources)
    return phrase(content.phrases, "sources", titles=titles) if titles else ""
