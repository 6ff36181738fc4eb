"""Where a person stands on the line from job to career, in words that are kind in every direction."""

from __future__ import annotations

from collections.abc import Sequence

from cairn.advice.model import Advice, Gap, Number
from cairn.advice.orientation import DIFFERENCES
from cairn.content import Content
from cairn.reply.ledger import gap_line
from cairn.reply.model import Reply
from cairn.reply.phrases import phrase
from cairn.reply.words import sources_line

#: Up to which mean, of 1 to 5, each name of a stretch of the line is good. Beyond the last it is `career`.
STRETCHES = ((1.5, "job"), (2.5, "more_job"), (3.5, "between"), (4.5, "more_career"))
SAME = 0.25  # means that lie nearer than this are the same in words
LARGE = 3  # a difference of this size is named, however small the mean is


def orientation_reply(content: Content, advice: Advice) -> tuple[Reply, ...]:
    """Have and want on the line, and the differences that make most of the way; nothing where none was answered."""
    found = advice["orientation"]
    if found is None:
        return ()
    have, want = found["have"], found["want"]
    direction = "same" if abs(want - have) < SAME else "up" if want > have else "down"
    lines = [
        phrase(content.phrases, "orientation_have", place=_place(content, have), mean=f"{have:.2g}"),
        phrase(content.phrases, "orientation_want", place=_place(content, want), mean=f"{want:.2g}"),
        phrase(content.phrases, f"orientation_{direction}"),
    ]
    told = _told(advice["gaps"], found["most"])
    if told:
        lines.append(phrase(content.phrases, "orientation_most"))
        lines += [f"- {gap_line(content, gap)}" for gap in told]
    lines.append(sources_line(content, (f"differences#{number}" for number in range(1, len(DIFFERENCES) + 1))))
    return (Reply("\n".join(lines), custom={"orientation": found}),)


def _place(content: Content, mean: Number) -> str:
    stretch = next((name for end, name in STRETCHES if mean < end), "career")
    return phrase(content.phrases, f"stretch_{stretch}")


def _told(gaps: Sequence[Gap], most: str) -> list[Gap]:
    """The difference that makes most of the way, and every other large one: the mean must not hide it."""
    return [
        gap for gap in gaps if gap["id"] in DIFFERENCES and gap["size"] and (gap["id"] == most or gap["size"] >= LARGE)
    ]
