"""What can be checked only when all scripts are there: names in conditions and placeholders, ids, sources, includes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from cairn.script.build import all_steps
from cairn.script.errors import Report, did_you_mean, listed, short
from cairn.script.model import Ask, If, Include, Place, Question, Say, Script, Step
from cairn.script.names import Names, check
from cairn.script.placeholders import placeholders

MAX_INCLUDED = 2000  # steps of a script with all that it includes
MAX_INCLUDES = 10  # scripts inside each other


def check_scripts(scripts: Mapping[str, Script], names: Names, sources: Collection[str] | None, report: Report) -> None:
    """Reports every mistake in the steps of `scripts`; `names.questions` are those of all of them."""
    for script in scripts.values():
        for step in all_steps(script.steps):
            if isinstance(step, If) and step.condition:
                for problem in check(step.condition, names):
                    report(step.place, problem.code, problem.message)
            elif isinstance(step, Say):
                _check_placeholders(step.text, step.place, names, report)
            elif isinstance(step, Ask):
                _check_question(step.question, names, sources, report)
            elif isinstance(step, Include) and step.script not in scripts:
                said = f"There is no script '{short(step.script)}' ({listed(scripts)})."
                report(step.place, "S050", said + did_you_mean(step.script, scripts))
    _check_includes(scripts, report)


def questions_by_id(scripts: Collection[Script], facts: Mapping[str, str], report: Report) -> dict[str, Question]:
    """The questions of all scripts. Reports an id that is given twice, or to a fact as well."""
    found: dict[str, Question] = {}
    for script in scripts:
        for step in all_steps(script.steps):
            if not isinstance(step, Ask):
                continue
            question, place = step.question, step.question.place
            if question.id in facts:
                report(place, "S022", f"'{question.id}' is the name of a fact. Give the question another id.")
            elif question.id in found:
                first = found[question.id].place
                report(place, "S022", f"There is a question '{question.id}' already, at {first}. Give one another id.")
            else:
                found[question.id] = question
    return found


def link(script: Script, scripts: Mapping[str, Script], known: Mapping[str, Question]) -> Script:
    """The script with the steps of those it includes. To be called for scripts without mistakes alone."""
    return replace(script, steps=_linked(script.steps, scripts), known=known)


def _linked(steps: tuple[Step, ...], scripts: Mapping[str, Script]) -> tuple[Step, ...]:
    return tuple(_linked_step(step, scripts) for step in steps)


def _linked_step(step: Step, scripts: Mapping[str, Script]) -> Step:
    if isinstance(step, Include):
        return replace(step, steps=_linked(scripts[step.script].steps, scripts))
    if isinstance(step, If):
        return replace(step, then=_linked(step.then, scripts), otherwise=_linked(step.otherwise, scripts))
    if isinstance(step, Ask):
        return replace(step, then={option: _linked(branch, scripts) for option, branch in step.then.items()})
    return step


def _check_question(question: Question, names: Names, sources: Collection[str] | None, report: Report) -> None:
    for key, texts in (("ask", (question.ask,)), ("again", question.again)):
        for words in texts:
            _check_placeholders(words, question.place_of(key), names, report)
    for key, words in (("why", question.why), *(("answers", option.label) for option in question.options)):
        if "{" in words:
            report(
                question.place_of(key),
                "S040",
                f"'{short(words)}' is shown as it stands. Placeholders are for say, ask and again.",
            )
    for source in question.source:
        if sources is not None and source not in sources:
            said = f"'{short(source)}' is not a known source.{did_you_mean(source, sources)}"
            report(question.place_of("source"), "S025", f"{said} Name one that is, or add it to the sources.")


def _check_placeholders(text: str, place: Place, names: Names, report: Report) -> None:
    try:
        found = placeholders(text)
    except ValueError as error:
        report(place, "S040", f"{error} Write '{{{{' or '}}}}' for a brace that is just a brace.")
        return
    for placeholder in found:
        name, as_written = short(placeholder.name), f"{{{short(placeholder.name)}}}"
        if placeholder.name in names.questions:
            if names.questions[placeholder.name].type == "have_want":
                report(place, "S040", f"{as_written} is two numbers, which do not stand in a sentence. Take it out.")
            elif not (placeholder.otherwise or "").strip():
                said = f"{as_written} does not tell what to say while {name} has no answer."
                report(place, "S040", f"{said} Write for instance '{{{name}|the work you want}}'.")
        elif placeholder.name not in names.facts:
            near = did_you_mean(placeholder.name, [*names.questions, *names.facts])
            report(place, "S041", f"{as_written} names no question and no fact.{near}")


def _check_includes(scripts: Mapping[str, Script], report: Report) -> None:
    """No script may include itself by way of others, come to too many steps, or stand too many includes deep."""
    reach: dict[str, tuple[int, int]] = {}  # id -> steps with all that is included, scripts inside each other

    def follow(id: str, way: tuple[str, ...]) -> tuple[int, int]:
        steps, depth = sum(1 for _ in all_steps(scripts[id].steps)), 1
        for step in _includes(scripts[id]):
            if step.script in way:
                circle = " includes ".join((*way[way.index(step.script) :], step.script))
                report(step.place, "S051", f"{circle}, and so on without end. Take out one 'include'.")
            elif step.script in scripts and len(way) < MAX_INCLUDES:
                if step.script not in reach:
                    reach[step.script] = follow(step.script, (*way, step.script))
                steps, depth = steps + reach[step.script][0], max(depth, reach[step.script][1] + 1)
            if max(depth, len(way)) >= MAX_INCLUDES:
                report(step.place, "S052", f"Here {MAX_INCLUDES} scripts include each other. Take one of them out.")
                depth = 1
        return steps, depth

    for id, script in scripts.items():
        if id not in reach:
            reach[id] = follow(id, (id,))
        steps, _ = reach[id]
        if steps > MAX_INCLUDED:
            said = f"With all that it includes the script has {steps} steps, at most {MAX_INCLUDED} are possible."
            report(script.place, "S052", f"{said} Include less.")


def _includes(script: Script) -> Iterator[Include]:
    return (step for step in all_steps(script.steps) if isinstance(step, Include))
