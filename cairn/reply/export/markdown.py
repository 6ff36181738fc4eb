"""The export as a document: vision, orientation, ledger, plan, backup, and everything the person has told, in their own words.

Whatever may hold a person's words goes through `plain` or `quoted`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cairn.advice.model import Advice, Gap, Milestone, Step
from cairn.content import Content
from cairn.reply.export.escape import lines_of, plain, quoted
from cairn.reply.ledger import own_view_text
from cairn.reply.orientation import orientation_reply
from cairn.reply.own_data import OwnAnswer, OwnData
from cairn.reply.phrases import phrase
from cairn.reply.plan import feasible_text, red_flags_text
from cairn.reply.vision import contradiction_texts
from cairn.reply.words import day, reasons, source_titles


def document(content: Content, advice: Advice, vision: str | None, data: OwnData, today: date) -> str:
    """The whole document. `vision` is the whole statement. Same answers and same day: same bytes."""
    sections = (
        _vision(content, advice, vision),
        _orientation(content, advice),
        _ledger(content, advice),
        _plan(content, advice),
        _backup(content, advice),
        _answers(content, data),
        _rest(content, data),
    )
    title = f"# {plain(phrase(content.phrases, 'export_title'))}"
    written = plain(phrase(content.phrases, "export_written", day=day(today)))
    return "\n\n".join((title, written, *(part for section in sections for part in section))) + "\n"


def _heading(content: Content, key: str) -> str:
    return f"## {plain(phrase(content.phrases, key))}"


def _vision(content: Content, advice: Advice, vision: str | None) -> Iterator[str]:
    if vision:
        yield _heading(content, "export_vision")
        yield quoted(vision)
        yield from map(plain, contradiction_texts(content, advice))


def _orientation(content: Content, advice: Advice) -> Iterator[str]:
    replies = () if advice["affirm_job"] else orientation_reply(content, advice)
    if replies:
        yield _heading(content, "export_orientation")
        yield from (_line(line) for reply in replies for line in reply.text.splitlines() if line.strip())


def _line(line: str) -> str:
    """A line of a reply; one of a list stays one."""
    return f"- {plain(line[2:])}" if line.startswith("- ") else plain(line)


def _ledger(content: Content, advice: Advice) -> Iterator[str]:
    if advice["affirm_job"]:
        yield plain(phrase(content.phrases, "job_is_fine"))
        return
    if not advice["gaps"]:
        return
    yield _heading(content, "export_ledger")
    for gap in advice["gaps"]:
        if gap["size"] is not None:
            yield from _gap(content, gap)
    if unknown := [_unknown(content, gap) for gap in advice["gaps"] if gap["size"] is None]:
        yield f"### {plain(phrase(content.phrases, 'export_unknown'))}"
        yield "\n".join(unknown)
    if view := own_view_text(content, advice):
        yield plain(view)


def _gap(content: Content, gap: Gap) -> Iterator[str]:
    size = phrase(content.phrases, f"size_{gap['size']}")
    yield f"### {plain(gap['title'])}: {plain(size)}"
    lines = [reasons(gap["because"]), phrase(content.phrases, "gap_have_want", have=gap["have"], want=gap["want"])]
    if gap["partial"]:
        lines.append(phrase(content.phrases, "gap_partial"))
    if gap["changes_if"]:
        lines.append(phrase(content.phrases, "gap_changes_if", changes_if=gap["changes_if"].rstrip(".")))
    yield plain(" ".join(line for line in lines if line))
    if gap["words"]:
        yield quoted(gap["words"])
    yield _sources(content, gap["source"])


def _unknown(content: Content, gap: Gap) -> str:
    asked = content.questions[gap["ask"]].called[0] if gap["ask"] else ""
    said = phrase(content.phrases, "gap_unknown", title=gap["title"], ask=asked)
    return f"- {plain(said)} {_sources(content, gap['source'])}"


def _sources(content: Content, sources: Iterable[str]) -> str:
    sources = list(sources)
    named = phrase(content.phrases, "sources", titles=source_titles(content, sources))
    return plain(f"{named} ({', '.join(dict.fromkeys(sources))})")


def _plan(content: Content, advice: Advice) -> Iterator[str]:
    plan = advice["plan"]
    if not plan["steps"]:
        return
    yield _heading(content, "export_plan")
    for text in (feasible_text(content, advice), *red_flags_text(content, advice).splitlines()):
        if text:
            yield plain(text)
    dates = {milestone["step"]: milestone for milestone in plan["milestones"]}
    for step in plan["steps"]:
        yield from _step(content, step, dates.get(step["id"]), step["id"] in plan["now"])


def _step(content: Content, step: Step, milestone: Milestone | None, now: bool) -> Iterator[str]:
    yield f"### {plain(step['title'])}"
    if step["done"]:
        yield plain(phrase(content.phrases, "export_done"))
        return
    if milestone:
        yield plain(_dates(content, milestone))
    if milestone and milestone["checkpoints"]:
        looks = "; ".join(day(look) for look in milestone["checkpoints"])
        yield plain(phrase(content.phrases, "export_checkpoints", days=looks))
    yield plain(
        phrase(content.phrases, "plan_first_move" if now else "export_first_move", first_move=step["first_move"])
    )
    yield plain(reasons(step["because"]))
    yield _sources(content, step["source"])


def _dates(content: Content, milestone: Milestone) -> str:
    words = {name: day(milestone[name]) for name in ("start", "due", "earliest")}
    key = "export_dates" if milestone["earliest"] == milestone["due"] else "export_dates_range"
    return phrase(content.phrases, key, **words)


def _backup(content: Content, advice: Advice) -> Iterator[str]:
    ways = advice["plan"]["backup"]
    if advice["affirm_job"] or not advice["plan"]["steps"]:
        return
    yield _heading(content, "export_backup")
    for letter, way in (("A", ways["a"]), ("B", ways["b"]), ("Z", ways["z"])):
        when = phrase(content.phrases, "backup_when", trigger=way["trigger"])
        yield f"**{letter}.** {plain(way['what'])}\\\n{plain(when)}\\\n{_sources(content, way['source'])}"


def _answers(content: Content, data: OwnData) -> Iterator[str]:
    if data["answers"]:
        yield _heading(content, "export_answers")
    for module in dict.fromkeys(answer["module"] for answer in data["answers"]):
        yield f"### {plain(module)}"
        yield "\n".join(_item(answer) for answer in data["answers"] if answer["module"] == module)


def _item(answer: OwnAnswer) -> str:
    """The answer as it was taken, and where it was written in other words or in several lines, these."""
    called, taken, words = plain(answer["called"]), answer["answer"], answer["words"]
    if len(lines_of(taken)) > 1 and lines_of(words) in ([], lines_of(taken)):
        return f"- {called}:\n\n{quoted(taken, indent='  ')}\n"
    item = f"- {called}: {plain(taken)}"
    return item if plain(words) in ("", plain(taken)) else f"{item}\n\n{quoted(words, indent='  ')}\n"


def _rest(content: Content, data: OwnData) -> Iterator[str]:
    """What else is kept: milestones, answers of before, notes to the coach, all messages."""
    if data["began"]:
        yield plain(phrase(content.phrases, "data_began", day=day(data["began"])))
    if data["milestones"]:
        yield _heading(content, "export_milestones")
        told = (
            phrase(content.phrases, "data_done" if m["done"] else "data_due", title=m["title"], due=day(m["due"]))
            for m in data["milestones"]
        )
        yield "\n".join(f"- {plain(line)}" for line in told)
    if data["earlier"]:
        yield _heading(content, "export_earlier")
        yield "\n".join(f"- {plain(item['called'])}: {plain(item['words'])}" for item in data["earlier"])
    if data["notes"]:
        yield _heading(content, "export_notes")
        yield from (f"{plain(day(note['day']))}:\n\n{quoted(note['text'])}" for note in data["notes"])
    if data["messages"]:
        yield _heading(content, "export_messages")
        yield "\n\n".join(quoted(message) for message in data["messages"] if message.strip())
