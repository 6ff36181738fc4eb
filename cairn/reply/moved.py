"""What moved after a changed answer, in words."""

from __future__ import annotations

from collections.abc import Sequence

from cairn.advice.model import Advice, Moved, MovedGap
from cairn.advice.whatif import step_keys
from cairn.content import Content
from cairn.reply.phrases import phrase
from cairn.reply.words import day

MOST_STEPS = 3  # steps that are named one by one
MOST_DATES = 3  # milestones that are named one by one


def titles(*results: Advice) -> dict[str, str]:
    """The title of every gap of these results by its id, and of every step by its key."""
    gaps = {gap["id"]: gap["title"] for side in results for gap in side["gaps"]}
    keys = [(step_keys(side)[step["id"]], step["title"]) for side in results for step in side["plan"]["steps"]]
    return {**gaps, **dict(keys)}


def moved_text(content: Content, moved: Moved, titles: dict[str, str]) -> str:
    """Gaps with their sizes before and after, steps that come and go, dates that shift; "" where nothing moved.

    `titles` has the title of every gap and step of before and after.
    """
    lines = []
    for gap in [g for g in moved["gaps"] if _matters(g)] or moved["gaps"]:
        before, after = (_size(content, gap[side]) for side in ("before", "after"))
        lines.append(phrase(content.phrases, "moved_gap", title=titles[gap["id"]], before=before, after=after))
    for key, ids in (("moved_added", moved["steps_added"]), ("moved_removed", moved["steps_removed"])):
        if ids:
            lines.append(phrase(content.phrases, key, steps=_named(content, [titles[id] for id in ids])))
    for milestone in moved["milestones"][:MOST_DATES]:
        words = {side: day(milestone[side]) for side in ("before", "after")}
        lines.append(phrase(content.phrases, "moved_date", title=titles[milestone["id"]], **words))
    more = len(moved["milestones"]) - MOST_DATES
    if more > 0:
        lines.append(phrase(content.phrases, "moved_more_dates", count=more))
    return "\n".join(f"- {line}" for line in lines)


def _named(content: Content, titles: Sequence[str]) -> str:
    """The first few by name, the rest by number."""
    more = len(titles) - MOST_STEPS
    named = "; ".join(titles[:MOST_STEPS] if more > 1 else titles)
    return phrase(content.phrases, "moved_more_steps", steps=named, count=more) if more > 1 else named


def _matters(gap: MovedGap) -> bool:
    """Not where a gap comes or goes that is none, or of which nothing is known."""
    sides = (gap["before"], gap["after"])
    return None not in sides or any(isinstance(side, int) and side > 0 for side in sides)


def _size(content: Content, size: int | str | None) -> str:
    return phrase(content.phrases, f"size_{'absent' if size is None else size}")
