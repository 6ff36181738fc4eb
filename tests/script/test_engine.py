"""Where the answers lead: lives through the interview, small scripts turn by turn, and what holds for any script."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cairn.script.engine import advance, fill, on_path, path, questions
from cairn.script.evaluate import evaluate
from cairn.script.expressions import parse
from cairn.script.load import load_scripts, load_texts
from cairn.script.model import Ask, End, If, Option, Place, Question, Say, Script, Step, Value
from tests.script.tables import FACTS, INTERVIEW, NAMES, TODAY, table

KNOWN = {"today": TODAY, "person.name": "sam"}
HERE = Place("made.yml", 1)


def small_script(steps: str, other: str | None = None) -> Script:
    files = {"a.yml": f"script: a\ntitle: A\nsteps:\n{steps}"}
    if other:
        files["b.yml"] = f"script: b\ntitle: B\nsteps:\n{other}"
    return load_texts(files, FACTS)["a"]


@pytest.mark.parametrize("life", table("lives.yml"), ids=lambda life: str(life["name"]))
def test_a_life_is_asked_what_concerns_it(life: dict[str, Any]) -> None:
    scripts = load_scripts(INTERVIEW)
    modules = [scripts[name] for name in life.get("modules", ["start", "gaps"])]
    given_answers: dict[str, Value] = life.get("answers", {})
    # What is answered before it is asked is there from the start; all else is answered when it is asked.
    early = "on_path" in life or "always" in life
    answers: dict[str, Value] = dict(given_answers) if early else {}
    asked = []
    for module in modules:
        while question := advance(module, answers, KNOWN).question:
            assert question.id in given_answers or "always" in life, f"nothing is said of {question.id}"
            answers[question.id] = given_answers[question.id] if question.id in given_answers else life["always"]
        asked += [question.id for question in path(module, answers, KNOWN)]
    assert asked == life["asked"].split()
    assert list(on_path(modules, answers, KNOWN)) == life.get("on_path", life["asked"]).split()


@pytest.mark.parametrize("case", table("paths.yml"), ids=lambda case: str(case["name"]))
def test_a_small_script_says_and_asks_in_turn(case: dict[str, Any]) -> None:
    script = small_script(case["steps"], case.get("other"))
    for turn in case["turns"]:
        position = advance(script, turn["answers"], KNOWN)
        waits = position.question.id if position.question else None
        assert (list(position.lines), waits) == (turn["lines"], turn["waits"]), turn["answers"]
    if "path" in case:
        assert [question.id for question in path(script, {}, KNOWN)] == case["path"]


@pytest.mark.parametrize(("text", "answers", "said"), table("filled.yml"))
def test_placeholders_are_filled_with_words(text: str, answers: dict[str, Value], said: str) -> None:
    assert fill(text, answers, NAMES.questions, KNOWN) == said


def test_answers_count_without_those_before_them() -> None:
    scripts = load_scripts(INTERVIEW)
    modules = [scripts["start"], scripts["gaps"]]
    assert on_path(
        modules, {"sector_related": "no", "why_current_job": ["income"], "stepping_stone": "yes"}, KNOWN
    ) == {
        "sector_related": "no",
        "why_current_job": ["income"],
    }
    assert on_path(modules, {"wants": "dont_know", "stranger": 3}, KNOWN) == {"wants": "unsure"}


def test_what_one_script_passes_over_the_next_does_not_see() -> None:
    first = "- {ask: Go on?, id: go_on, answers: {yes: Yes, no: No}}\n- if: go_on is no\n  then: [end]\n"
    first += "- {ask: Which goal?, id: goal, type: text}\n"
    then = "- if: answered(goal)\n  then: [{ask: Still your goal?, id: still, answers: {yes: Yes, no: No}}]\n"
    files = {"a.yml": f"script: a\ntitle: A\nsteps:\n{first}", "b.yml": f"script: b\ntitle: B\nsteps:\n{then}"}
    both = list(load_texts(files).values())
    answers: dict[str, Value] = {"go_on": "yes", "goal": "nurse", "still": "yes"}
    assert list(on_path(both, answers, KNOWN)) == ["go_on", "goal", "still"]
    assert list(on_path(both, {**answers, "go_on": "no"}, KNOWN)) == ["go_on"]
    assert list(on_path(both[1:], answers, KNOWN)) == ["still"]


def test_questions_are_all_there_are_in_order() -> None:
    gaps = load_scripts(INTERVIEW)["gaps"]
    ids = [question.id for question in questions(gaps)]
    assert ids[:4] == ["sector_related", "stepping_stone", "professional_track", "why_current_job"]
    assert ids[-1] == "next_review"
    assert len(ids) == len(set(ids)) == 18


def test_labels_come_from_scripts_beside_the_one_that_speaks() -> None:
    steps = "- say: You chose {mood|nothing}.\n"
    other = "- {ask: How are you?, id: mood, answers: {good: All is well, bad: Not so well}}\n"
    assert advance(small_script(steps, other), {"mood": "good"}, KNOWN).lines == ("You chose All is well.",)


CONDITIONS = ("{0} is {1}", "{0} is not {1}", "not {0} is {1}", "answered({0}) or {0} is {1}", "{0} is skip")
OPTIONS = tuple(Option(id, id) for id in ("a", "b", "c"))


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """Scripts whose conditions name questions that stand before them, on whatever branch."""
    numbers = count()
    ids: list[str] = []

    def steps(depth: int) -> tuple[Step, ...]:
        return tuple(step(depth) for _ in range(draw(st.integers(1, 3))))

    def step(depth: int) -> Step:
        kind = draw(st.sampled_from(["ask", "ask", "say", "if", "end"] if depth < 3 and ids else ["ask"]))
        if kind == "say":
            return Say("A line.", HERE)
        if kind == "end" and depth:
            return End(HERE)
        if kind == "if":
            name, option = draw(st.sampled_from(ids)), draw(st.sampled_from("abc"))
            form = draw(st.sampled_from(CONDITIONS)).format(name, option)
            otherwise = steps(depth + 1) if draw(st.booleans()) else ()
            return If(parse(form), steps(depth + 1), otherwise, HERE)
        question = Question(f"q{next(numbers)}", "choice", "?", HERE, options=OPTIONS)
        then = {"b": steps(depth + 1)} if depth < 2 and draw(st.booleans()) else {}
        ids.append(question.id)
        return Ask(question, then, HERE)

    return Script("made", "Made", steps(0) + steps(0), HERE)


given_answers = st.sampled_from(["a", "b", "c", "skip", "dont_know"])


@given(scripts(), st.data())
def test_a_dialog_goes_forward_and_comes_to_an_end(script: Script, data: st.DataObject) -> None:
    answers: dict[str, Value] = {}
    asked: list[str] = []
    while question := advance(script, answers, {}).question:
        assert question.id not in asked
        asked.append(question.id)
        ahead = [q.id for q in path(script, answers, {})]
        assert ahead[: len(asked)] == asked
        answers[question.id] = data.draw(given_answers)
    assert asked == [q.id for q in path(script, answers, {})]
    assert on_path([script], answers, {}) == answers


@given(scripts(), st.data())
def test_any_answers_lead_somewhere_and_only_those_on_the_way_count(script: Script, data: st.DataObject) -> None:
    ids = [question.id for question in questions(script)]
    answers: dict[str, Value] = data.draw(st.dictionaries(st.sampled_from(ids), given_answers))
    on_the_way = path(script, answers, {})
    position = advance(script, answers, {})
    assert position.question is None or position.question in on_the_way
    assert position.question is None or position.question.id not in answers
    counting = on_path([script], answers, {})
    assert counting == {q.id: answers[q.id] for q in on_the_way if q.id in answers}
    assert on_path([script], counting, {}) == counting
    assert advance(script, counting, {}) == position


def test_a_condition_sees_the_day() -> None:
    script = small_script(
        "- if: today >= 2026-12-01\n  then: [say: It is winter.]\n- {ask: Well?, id: well, type: text}\n"
    )
    assert advance(script, {}, KNOWN).lines == ()
    assert evaluate(parse("today >= 2026-11-22"), {}, KNOWN)


@pytest.mark.parametrize(("employment", "told"), [("employed", False), ("not_working", True), ("studying", True)])
def test_who_has_no_work_now_is_told_to_think_of_the_last_job(employment: str, told: bool) -> None:
    scripts = load_scripts(INTERVIEW)
    before: dict[str, Value] = {"employment": employment}
    assert ("the last one you had" in " ".join(advance(scripts["orientation"], before, KNOWN).lines)) is told
    before.update({question.id: "skip" for question in path(scripts["self"], before, KNOWN)[:-1]})
    assert ("the last one ended" in " ".join(advance(scripts["self"], before, KNOWN).lines)) is told
