"""The plan as a page: vision, where somebody stands, the ledger, the plan with its dates, the backup. No script, no inline style.

The words between the parts stand in `page/plan.html`, how it looks in `page/plan.css`. Whatever may hold a person's words is
escaped there, because the template escapes everything.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache, partial
from itertools import groupby
from pathlib import Path
from typing import TypedDict

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from cairn.advice.model import Advice, Milestone, Number, Step
from cairn.content import Content
from cairn.reply.export.escape import lines_of
from cairn.reply.ledger import open_gaps, own_view_text
from cairn.reply.orientation import orientation_reply
from cairn.reply.phrases import phrase
from cairn.reply.pictures import ledger_alt, plan_alt
from cairn.reply.plan import feasible_text, red_flags_text
from cairn.reply.vision import contradiction_texts
from cairn.reply.words import day, sources_line

FOLDER = Path(__file__).parent / "page"
STYLES = "/page/plan.css"  # where `plan.css` of FOLDER is served

_NO_HTML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class Dated(TypedDict):
    """A step, and its dates where it has any."""

    step: Step
    when: Milestone | None


def plan_page(
    content: Content, advice: Advice, vision: str | None, today: date, base: str = ".", out_of_work: bool = False
) -> str:
    """The whole document. `vision` is the whole statement; `base` is where the page's files are, as in `{base}/plan.ics`.

    `out_of_work`: to somebody for whom a job is fine, and who has none just now. Same answers and same day: same bytes.
    """
    affirmed, plan = advice["affirm_job"], advice["plan"]
    gaps = advice["gaps"]
    steps = {} if affirmed and out_of_work else _steps(advice)
    known = any(gap["size"] is not None for gap in gaps)
    page = _template().render(
        say=partial(phrase, content.phrases),
        sources=partial(sources_line, content),
        base=base.rstrip("/"),
        styles=STYLES,
        today=today,
        affirmed=("job_is_fine_out_of_work" if out_of_work else "job_is_fine") if affirmed else "",
        nothing=not (affirmed or known or any(steps.values()) or vision),
        vision=lines_of(vision or ""),
        contradictions=contradiction_texts(content, advice) if vision else [],
        orientation=advice["orientation"],
        orientation_said=_orientation(content, advice),
        ledger={
            "open": open_gaps(gaps),
            "unknown": [gap for gap in gaps if gap["size"] is None],
            "closed": [gap for gap in gaps if gap["size"] == 0],
        },
        titles={gap["id"]: gap["title"] for gap in gaps},
        asked={id: question.called[0] for id, question in content.questions.items() if question.called},
        own_view=own_view_text(content, advice),
        ledger_alt=ledger_alt(content, advice),
        plan_alt=plan_alt(content, advice),
        plan=plan,
        steps=steps,
        step_titles={step["id"]: step["title"] for step in plan["steps"]},
        feasible=feasible_text(content, advice),
        red_flags=red_flags_text(content, advice).splitlines(),
    )
    return _NO_HTML.sub("", page)


def _steps(advice: Advice) -> dict[str, list[Dated]]:
    """What to begin with, what comes after in the order of its dates, what has no date, and what is done."""
    plan = advice["plan"]
    dates = {milestone["step"]: milestone for milestone in plan["milestones"]}
    rows: list[Dated] = [{"step": step, "when": dates.get(step["id"])} for step in plan["steps"]]
    found: dict[str, list[Dated]] = {"now": [], "after": [], "undated": [], "done": []}
    for row in sorted(rows, key=lambda row: (row["when"]["due"], row["when"]["start"]) if row["when"] else ("", "")):
        step = row["step"]
        now = step["id"] in plan["now"]
        found["done" if step["done"] else "now" if now else "after" if row["when"] else "undated"].append(row)
    found["now"].sort(key=lambda row: plan["now"].index(row["step"]["id"]))
    return found


def _orientation(content: Content, advice: Advice) -> list[tuple[bool, list[str]]]:
    """What is said of the line from job to career: paragraphs and lists by turns, each with whether it is a list."""
    replies = () if advice["affirm_job"] else orientation_reply(content, advice)
    lines = [line for reply in replies for line in reply.text.splitlines() if line.strip()]
    return [
        (is_list, [line.removeprefix("- ") for line in some])
        for is_list, some in groupby(lines, lambda line: line.startswith("- "))
    ]


def _hours(number: Number) -> str:
    return "1 hour" if number == 1 else f"{number:g} hours"


@lru_cache(maxsize=1)
def _template() -> Template:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["day"] = day
    made.filters["lines"] = lines_of
    made.filters["hours"] = _hours
    return made.get_template("plan.html")
