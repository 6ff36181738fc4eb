"""An answer and a question to us in one message: "A teacher. Why do you ask?" """

from __future__ import annotations

import re
from collections.abc import Iterator

#: Commands that ask us for something and leave the answer as it is.
ASIDES = frozenset(("why", "faq", "progress", "show_gaps", "show_plan", "next_step", "why_gap", "what_if", "show_data"))

_ENDS = re.compile(r"(?<=[.!?;\n])\s+|\s+[-–—]+\s+")
_COMMA = re.compile(r",\s+(?=(?:but\s+|and\s+)?(?:why|what for|how come|is this|is it)\b)", re.IGNORECASE)

_OPENING = (
    "ok okay well hm hmm oh um so and but wait sorry right fine sure thanks please nah lol haha btw honestly "
    "by_the_way quick_question before_i_answer before_i_start before_we_start before_i_say first_time_using_this"
)
_SUCH = (
    "interesting nosy personal private weird strange funny odd rude silly hard tough tricky good nice quick difficult"
)


def _any(words: str) -> str:
    return "|".join(word.replace("_", " ") for word in words.split())


#: What is said about the question and not in answer to it: "that is a bit personal", "before I answer".
_REMARK = re.compile(
    rf"(?:(?:{_any(_OPENING)})\b(?: that| this)?[\s,.:!]*)*"
    r"(?:(?:that|this|it|how|what)(?:'s| is|s| sounds| seems)?\b ?)?"
    r"(?:(?:an?|just|another|one|very|so|too|really|quite|bit|rather|pretty)\b ?)*"
    rf"(?:(?:{_any(_SUCH)})\b ?)*(?:question|one|thing|lol)?[\s.!:;,]*",
    re.IGNORECASE,
)


def parted(text: str) -> Iterator[tuple[str, str]]:
    """The text as what may be an answer, and what may be a question to us: the last part, or the first."""
    for ends in (_ENDS, _COMMA):
        parts = [part for part in ends.split(text) if part.strip()]
        if len(parts) < 2:
            continue
        cut = text.rindex(parts[-1])
        yield _trimmed(text[:cut]), parts[-1]
        if parts[0].rstrip().endswith("?"):
            yield text[text.index(parts[0]) + len(parts[0]) :].strip(), parts[0]


def is_remark(text: str) -> bool:
    return _REMARK.fullmatch(text) is not None


def _trimmed(text: str) -> str:
    return text.strip().rstrip(",;-–— ")
