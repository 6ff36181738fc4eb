"""A person's words inside of Markdown: they look as they were written, whatever signs are in them."""

from __future__ import annotations

import re

_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|$]")
_AT_START = re.compile(r"^(\d*)([#+=.)-])")  # headings, lists, lines under a heading
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\u200b]")


def lines_of(text: str) -> list[str]:
    """The lines of a text, without empty ones and without signs that cannot be seen."""
    return [line.strip() for line in _UNSEEN.sub("", text).splitlines() if line.strip()]


def plain(text: str) -> str:
    """The text as one line of Markdown, for a paragraph, a heading or the item of a list."""
    return _escaped(" ".join(lines_of(text)))


def quoted(text: str, indent: str = "") -> str:
    """The text as a quotation, line by line."""
    return "\\\n".join(f"{indent}> {_escaped(line)}" for line in lines_of(text))


def _escaped(line: str) -> str:
    return _AT_START.sub(r"\g<1>\\\g<2>", _ANYWHERE.sub(r"\\\g<0>", line))
