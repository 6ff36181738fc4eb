"""Steps that are done, and steps that are not yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cairn.advice.model import Advice, Step
from cairn.advice.steps import step_key
from cairn.advice.whatif import moved
from cairn.conversation.answering import is_asked, keep
from cairn.conversation.outcome import Outcome, Turn
from cairn.conversation.position import advice
from cairn.conversation.results import planned
from cairn.conversation.state import Milestone, State
from cairn.conversation.which import ask_which
from cairn.reply.model import Reply
from cairn.reply.moved import moved_text, titles
from cairn.reply.question import describe
from cairn.reply.words import day, listed
from cairn.script.model import Option
from cairn.understanding.named import names_no_step

Slots = Mapping[str, Any]

MOST_OFFERED = 6  # steps


def milestone_done(turn: Turn, slots: Slots) -> Outcome:
    """Mark the step that is meant as done; or ask which one it is."""
    result = advice(turn.content, turn.state, turn.today)
    steps = {step["id"]: step for step in result["plan"]["steps"]}
    if not any(not step["done"] for step in steps.values()):
        return turn.say("milestone_none")
    meant = _meant(turn, slots, result)
    if len(meant) == 1:
        return _done(turn, result, steps[meant[0]])
    if slots.get("milestone") and not meant:
        return turn.say("milestone_not_in_plan")
    offered = meant or result["plan"]["now"] or [id for id, step in steps.items() if not step["done"]]
    options = [Option(id, steps[id]["title"]) for id in offered[:MOST_OFFERED]]
    none = Option("none_of_these", turn.phrase("milestone_other"), ("none", "none of them", "something else", "other"))
    return ask_which(turn, "milestone", turn.phrase("milestone_which"), [*options, none], text=turn.text)


def settle_milestone(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    result = advice(turn.content, turn.state, turn.today)
    step = next((step for step in result["plan"]["steps"] if step["id"] == chosen), None)
    if step is None:
        return turn.say("milestone_not_in_plan")
    return _done(replace(turn, text=pending["text"]), result, step)


def milestone_not_yet(turn: Turn, slots: Slots) -> Outcome:
    """Kind words and the first move again. Nothing is asked."""
    result = advice(turn.content, turn.state, turn.today)
    steps = {step["id"]: step for step in result["plan"]["steps"]}
    if not any(not step["done"] for step in steps.values()):
        return turn.say("milestone_none")
    meant = _meant(turn, slots, result)
    if len(meant) != 1:
        titles_of = [steps[id]["title"] for id in meant or result["plan"]["now"]]
        return turn.say("milestone_not_yet_some", steps=listed(titles_of)) if titles_of else turn.say("milestone_none")
    step = steps[meant[0]]
    due = {m["step"]: m["due"] for m in result["plan"]["milestones"]}.get(step["id"])
    lines = [turn.phrase("milestone_not_yet", title=step["title"], first_move=step["first_move"])]
    if due and not step["done"]:
        lines.append(turn.phrase("milestone_due", due=day(due)))
    return Outcome(_spoken_of(turn.state, step), (Reply(" ".join(lines)),))


def _meant(turn: Turn, slots: Slots, result: Advice) -> list[str]:
    """The ids of the steps that may be meant, those that are not done first; none where none of the plan can be."""
    steps = result["plan"]["steps"]
    to_do = [step["id"] for step in steps if not step["done"]]
    by_number = result["plan"]["now"] + [id for id in to_do if id not in result["plan"]["now"]]
    if number := slots.get("number"):
        return by_number[number - 1 : number]
    about = [step["id"] for step in steps if step["about"] and _says(turn.text, step["about"])]
    named = slots.get("milestone")
    found = [step["id"] for step in steps if step["id"].partition(":")[0] == named]
    if named and found:
        return [id for id in found if id in about] or found
    if about and not named:
        return about
    if named:
        return []
    if near := [id for id in to_do if id.partition(":")[0] in slots.get("near", ())]:
        return near
    if not names_no_step(turn.text):
        return []  # "I called the college": of a step that we do not know by these words
    last = turn.state.dialog.spoken_of.get("step")
    if last in to_do:
        return [str(last)]
    return list(result["plan"]["now"]) if len(result["plan"]["now"]) == 1 else []


def _says(text: str, about: str) -> bool:
    words, wanted = (set(re.findall(r"\w+", part.casefold())) for part in (text, about))
    return bool(wanted) and wanted <= words


def _done(turn: Turn, before: Advice, step: Step) -> Outcome:
    if step["done"]:
        return turn.say("milestone_already", title=step["title"])
    state = _spoken_of(marked(turn, step), step)
    after = advice(turn.content, state, turn.today)
    if state.plan_day is not None:
        state = planned(state, after, turn.today)
    lines = [turn.phrase("milestone_done", title=step["title"])]
    if moves := moved_text(turn.content, moved(before, after), titles(before, after)):
        lines.append(moves)
    lines.append(_next(turn, after, before))
    outcome = Outcome(state, (Reply("\n\n".join(lines)),))
    return _with_offer(replace(turn, state=state), outcome, step)


def marked(turn: Turn, step: Step) -> State:
    """The state with the step done; its dates are those of the plan, or today where it has none."""
    key = step_key(step["id"], step["about"])
    known = next((m for m in turn.state.milestones if m.step == key), Milestone(key, turn.today, turn.today))
    others = tuple(m for m in turn.state.milestones if m.step != key)
    return replace(turn.state, milestones=(*others, replace(known, done=True)))


def _next(turn: Turn, after: Advice, before: Advice) -> str:
    steps = {step["id"]: step for step in after["plan"]["steps"]}
    now = after["plan"]["now"]
    if not now:
        to_do = any(not step["done"] for step in steps.values())
        return turn.phrase("milestone_rest" if to_do else "milestone_all_done")
    new = [id for id in now if id not in before["plan"]["now"]]
    step = steps[(new or now)[0]]
    return turn.phrase("milestone_next", title=step["title"], first_move=step["first_move"])


def _with_offer(turn: Turn, outcome: Outcome, step: Step) -> Outcome:
    """Where the step settles an answer, offer to change that, too."""
    settles = turn.content.settles.get(step["id"].partition(":")[0])
    if settles is None or not is_asked(turn, settles.question):
        return outcome
    if turn.state.answers.get(settles.question) == settles.value:
        return outcome
    question = turn.content.questions[settles.question]
    asking = turn.phrase("milestone_settles", called=question.called[0], answer=describe(question, settles.value))
    options = [
        Option("note_it", turn.phrase("milestone_note"), ("yes", "please do", "note it", "change it", "do it", "sure")),
        Option("leave_it", turn.phrase("milestone_leave"), ("no", "not yet", "leave it", "no thanks", "later")),
    ]
    asked = ask_which(turn, "settles", asking, options, step=step["id"], text=turn.text)
    return replace(asked, replies=(*outcome.replies, *asked.replies))


def settle_settles(turn: Turn, pending: dict[str, Any], chosen: str) -> Outcome:
    if chosen != "note_it":
        return turn.say("kept_as_it_was")
    settles = turn.content.settles[pending["step"].partition(":")[0]]
    question = turn.content.questions[settles.question]
    return keep(turn, question, settles.value, words=pending["text"])


def _spoken_of(state: State, step: Step) -> State:
    return state.with_dialog(spoken_of={**state.dialog.spoken_of, "step": step["id"]})
