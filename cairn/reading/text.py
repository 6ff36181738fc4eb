"""Words, kept as they were said."""

from __future__ import annotations

from datetime import date

from cairn.reading.common import Reading, has_words
from cairn.script.model import Question


def read_text(question: Question, text: str, today: date) -> Reading:
    """The text without white space around it; `no_words` for marks alone."""
    return Reading(value=text.strip()) if has_words(text) else Reading(reason="no_words")
