"""The plan in words: what to do now, what comes after with its dates, whether it fits, and the backup."""

from __future__ import annotations

from collections.abc import Iterable

from cairn.advice.model import Advice, Milestone, Step
from cairn.content import Content
from cairn.reply.model import Reply
from cairn.reply.phrases import phrase
from cairn.reply.words import day, listed, reasons, sources_line


def now_reply(content: Content, advice: Advice) -> Reply:
    """What to do this week: at most three steps, each with its first move and its reason."""
    plan = advice["plan"]
    steps = {step["id"]: step for step in plan["steps"]}
    now = [steps[id] for id in plan["now"]]
    if not now:
        return Reply(phrase(content.phrases, "plan_nothing_now"), custom={"plan": plan})
    due = {m["id"]: m["due"] for m in plan["milestones"]}
    lines = [phrase(content.phrases, "plan_now")]
    for number, step in enumerate(now, 1):
        until = phrase(content.phrases, "plan_until", due=day(due[step["id"]])) if step["id"] in due else ""
        lines.append(f"{number}. {step['title']}{until}. {reasons(step['because'])}")
        lines.append("   " + phrase(content.phrases, "plan_first_move", first_move=step["first_move"]))
    lines.append(sources_line(content, _sources(now)))
    return Reply("\n".join(lines), custom={"plan": plan})


def _sources(steps: Iterable[Step]) -> list[str]:
    return [source for step in steps for source in step["source"]]


def dates_reply(content: Content, advice: Advice) -> Reply:
    """Every milestone in the order of its date, whether it all fits, what to watch, and the ways B and Z."""
    plan = advice["plan"]
    lines = []
    milestones = sorted(plan["milestones"], key=lambda m: (m["due"], m["start"], m["id"]))
    dated = {milestone["step"] for milestone in milestones}
    undated = [step["title"] for step in plan["steps"] if step["id"] not in dated and not step["done"]]
    if milestones:
        lines.append(phrase(content.phrases, "plan_dates"))
        lines += [_dated(content, milestone) for milestone in milestones]
        if undated:
            lines.append(phrase(content.phrases, "plan_undated", steps="; ".join(undated)))
    elif undated:
        lines.append(phrase(content.phrases, "plan_no_dates"))
        lines += [f"- {title}" for title in undated]
    done = [step["title"] for step in plan["steps"] if step["done"]]
    if done:
        lines.append(phrase(content.phrases, "plan_done", steps=listed(done)))
    if "hours_per_week" in plan["assumes"]:
        lines.append(phrase(content.phrases, "plan_assumes", hours=plan["assumes"]["hours_per_week"]))
    parts = [
        "\n".join(lines),
        feasible_text(content, advice),
        red_flags_text(content, advice),
        _backup(content, advice),
    ]
    return Reply("\n\n".join(part for part in parts if part), custom={"plan": plan})


def _dated(content: Content, milestone: Milestone) -> str:
    words = {name: day(milestone[name]) for name in ("start", "due", "earliest")}
    key = "plan_milestone" if milestone["earliest"] == milestone["due"] else "plan_milestone_range"
    line = phrase(content.phrases, key, title=milestone["title"], **words)
    looks = len(milestone["checkpoints"])
    return f"- {line} {phrase(content.phrases, 'plan_checkpoints', count=looks)}" if looks > 1 else f"- {line}"


def feasible_text(content: Content, advice: Advice) -> str:
    plan = advice["plan"]
    if plan["feasible"] is None:
        return phrase(content.phrases, "plan_feasible_unknown") if plan["milestones"] else ""
    if plan["feasible"]:
        unknown = any(gap["size"] is None for gap in advice["gaps"])
        key = "plan_feasible_so_far" if unknown else "plan_feasible"
        return phrase(content.phrases, key) if plan["milestones"] else ""
    ways = listed(phrase(content.phrases, f"way_out_{way}") for way in plan["ways_out"])
    said = phrase(content.phrases, "plan_not_feasible")
    return f"{said} {phrase(content.phrases, 'plan_ways_out', ways=ways)}" if ways else said


def red_flags_text(content: Content, advice: Advice) -> str:
    return "\n".join(phrase(content.phrases, f"red_flag_{flag}") for flag in advice["plan"]["red_flags"])


def _backup(content: Content, advice: Advice) -> str:
    ways = advice["plan"]["backup"]
    lines = [phrase(content.phrases, "backup")]
    for letter, way in (("A", ways["a"]), ("B", ways["b"]), ("Z", ways["z"])):
        when = phrase(content.phrases, "backup_when", trigger=way["trigger"])
        lines += [f"{letter}: {way['what']}", f"   {when}"]
    return "\n".join(lines)
