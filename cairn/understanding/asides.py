"""An answer and a question to us in one message: "A teacher. Why do you ask?" """

from __future__ import annotations

import re
from collections.abc import Iterator

#: Commands that ask us for something and leave the answer as it is.
ASIDES = frozenset(("why", "faq", "progress", "show_gaps", "show_plan", "next_step", "why_gap", "what_if", "show_data"))

_ENDS = re.compile(r"(?<=[.!?;\n])\s+|\s+[-–—]+\s+")
_COMMA = re.compile(r",\s+(?=(?:but\s+|and\s+)?(?:why|what for|how come|is this|is it)\b)", re.IGNORECASE)

#: What is said about the question and not in answer to it.
_REMARK = re.compile(
    r"^(?:(?:ok|okay|well|hm+|oh|um|so|and|but|wait|sorry|right|fine|sure|thanks|please|no|yes|yeah|honestly|before i \w+)\b[\s,.:!]*)*"
    r"(?:(?:that|this|it|these|those)(?:'s| is| are| was| seems| sounds)\b.*|what an? .*|(?:i )?(?:do not|don'?t|dont) (?:get|see|understand).*|"
    r"(?:how )?(?:interesting|weird|strange|funny|odd|nosy|personal|rude|silly|hard|tough|tricky|good|nice|quick)(?: \w+)?|"
    r"(?:one|a|another|just)?\s*(?:a\s)?(?:quick |stupid |silly )?question)?[\s.!:;,]*$",
    re.IGNORECASE | re.DOTALL,
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
    return _REMARK.match(text) is not None


def _trimmed(text: str) -> str:
    return text.strip().rstrip(",;-–— ")
