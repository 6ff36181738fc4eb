"""Small pieces of text that several replies are made of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cairn.content import Content
from cairn.reply.phrases import phrase


def day(when: date | str) -> str:
    """A day in words: "3 March 2027"."""
    if isinstance(when, str):
        when = date.fromisoformat(when)
    return f"{when.day} {when:%B %Y}"


def listed(items: Iterable[str]) -> str:
    """ "a, b and c" """
    found = list(items)
    return " and ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)


_YOU_SAID = "You said that "


def reasons(because: Iterable[str]) -> str:
    """Reasons as one text. "You said that" is said once: "You said that a, and that b." """
    told: list[str] = []
    for reason in because:
        if told and reason.startswith(_YOU_SAID) and told[-1].startswith(_YOU_SAID) and ". " not in told[-1]:
            told[-1] = f"{told[-1].rstrip('.')}, and that {reason.removeprefix(_YOU_SAID)}"
        else:
            told.append(reason)
    return " ".join(told)


def source_titles(content: Content, sources: Iterable[str]) -> str:
    """The documents behind something, by their titles, each once."""
    return listed(dict.fromkeys(f'"{content.titles[source.partition("#")[0]]}"' for source in sources))


def sources_line(content: Content, sources: Iterable[str]) -> str:
    titles = source_titles(content, sources)
    return phrase(content.phrases, "sources", titles=titles) if titles else ""
