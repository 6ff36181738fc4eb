"""What holds for all answers, whoever gives them."""

import json
from datetime import date, timedelta
from typing import Any

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st

from cairn.advice.answers import check_answers
from cairn.advice.model import Advice
from cairn.advice.plan import ASSUMED_HOURS
from cairn.advice.schedule import add_months
from cairn.advice.whatif import what_if
from cairn.script.model import DONT_KNOW, SKIP, Question
from tests.advice.contract import ADVICE, WAYS_OUT
from tests.advice.given import PERSONAS, QUESTIONS, RULES, TODAY, counting, keys, result

MONTHS = st.one_of(st.integers(0, 120), st.sampled_from([0.5, 2.5, 13.5]))
HALF = st.one_of(st.integers(1, 5), st.none())
WORDS = st.sampled_from(["nurse", "{target_role|x}", "skip it", "größer, höher", "1", "drawing blood"])


def values(question: Question) -> st.SearchStrategy[Any]:
    options = [option.id for option in question.options]
    by_type = {
        "choice": st.sampled_from(options or ["-"]),
        "choices": st.lists(st.sampled_from(options or ["-"]), unique=True, max_size=question.most).filter(
            lambda v: "none" not in v or len(v) == 1
        ),
        "have_want": st.fixed_dictionaries({"have": HALF, "want": HALF}).filter(lambda v: any(v.values())),
        "text": WORDS,
        "list": st.lists(WORDS, max_size=5),
        "number": st.sampled_from([0, 0.2, 0.5, 1, 2, 2.75, 3, 5, 8, 20, 60]),
        "duration": st.one_of(MONTHS, st.tuples(MONTHS, MONTHS).map(lambda pair: sorted(pair))),
        "date": st.dates(date(2026, 1, 1), date(2029, 12, 31)).map(lambda day: day.isoformat()),
    }
    words = [*question.accepts, DONT_KNOW, SKIP]
    return st.one_of(by_type[question.type], by_type[question.type], st.sampled_from(words))


LIVES = st.fixed_dictionaries({}, optional={question.id: values(question) for question in QUESTIONS.values()})
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


def budget(answers: dict[str, Any]) -> float:
    hours = counting(answers).get("hours_per_week")
    return hours if isinstance(hours, (int, float)) else ASSUMED_HOURS


def day(text: str) -> date:
    return date.fromisoformat(text)


@settings(max_examples=300, deadline=None)
@given(LIVES, DAYS)
def test_the_result_keeps_to_the_contract(answers: dict[str, Any], today: date) -> None:
    assert check_answers(QUESTIONS, answers) == []
    advice = result(answers, today)
    jsonschema.validate(json.loads(json.dumps(advice)), ADVICE)
    assert json.dumps(advice) == json.dumps(result(dict(reversed(answers.items())), today))
    ids = [step["id"] for step in advice["plan"]["steps"]]
    assert len(ids) == len(set(ids)) and set(advice["plan"]["now"]) <= set(ids)
    assert {milestone["id"] for milestone in advice["plan"]["milestones"]} <= set(ids)


@settings(max_examples=300, deadline=None)
@given(LIVES)
def test_the_ledger_is_in_order_and_unknown_is_never_nothing(answers: dict[str, Any]) -> None:
    advice = result(answers)
    block = answers.get("biggest_block")
    kinds = [0 if gap["size"] else 1 if gap["size"] is None else 2 for gap in advice["gaps"]]
    assert kinds == sorted(kinds)
    ranks = [
        (gap["size"] < 2, gap["tier"], -gap["size"] * (1.5 if gap["id"] == block else 1), gap["id"])
        for gap in advice["gaps"]
        if gap["size"]
    ]
    assert ranks == sorted(ranks)
    counted = counting(answers)
    for gap in advice["gaps"]:
        assert (gap["ask"] is not None) == (gap["size"] is None or gap["partial"])
        assert gap["size"] is not None or not gap["partial"]
        if gap["ask"] is not None:
            answer: Any = counted.get(gap["ask"], SKIP)
            assert answer in (SKIP, DONT_KNOW) or None in (answer["have"], answer["want"])


@settings(max_examples=300, deadline=None)
@given(LIVES)
def test_every_open_gap_has_a_step_and_no_step_closes_a_closed_one(answers: dict[str, Any]) -> None:
    advice = result(answers)
    closed_by = {gap for step in advice["plan"]["steps"] for gap in step["closes"]}
    assert {gap["id"] for gap in advice["gaps"] if gap["size"]} <= closed_by
    assert closed_by <= {gap["id"] for gap in advice["gaps"] if gap["size"] != 0}


@settings(max_examples=300, deadline=None)
@given(LIVES, DAYS)
def test_dates_come_after_today_and_after_what_must_come_first(answers: dict[str, Any], today: date) -> None:
    plan = result(answers, today)["plan"]
    dates = {milestone["id"]: milestone for milestone in plan["milestones"]}
    for number, step in enumerate(plan["steps"]):
        assert set(step["after"]) <= {earlier["id"] for earlier in plan["steps"][:number]}
        if step["id"] in dates:
            own = dates[step["id"]]
            assert today <= day(own["start"]) <= day(own["earliest"]) <= day(own["due"])
            assert all(dates[name]["due"] < own["start"] for name in step["after"])
            assert all(own["start"] < point < own["due"] for point in own["checkpoints"])
            if step["months"]:
                assert day(own["due"]) == add_months(day(own["start"]), step["months"][1])
    for name in plan["now"]:
        assert name not in dates or day(dates[name]["start"]) == today


@settings(max_examples=300, deadline=None)
@given(LIVES)
def test_hours_a_week_are_never_more_than_there_are(answers: dict[str, Any]) -> None:
    plan = result(answers)["plan"]
    hours = {step["id"]: step["hours_per_week"] for step in plan["steps"]}
    dates = [(day(m["start"]), day(m["due"]), hours[m["id"]]) for m in plan["milestones"]]
    weeks = {(start - TODAY).days // 7 for start, _, _ in dates} | {(due - TODAY).days // 7 for _, due, _ in dates}
    for week in weeks:
        first, last = TODAY + timedelta(days=7 * week), TODAY + timedelta(days=7 * week + 6)
        assert sum(h for start, due, h in dates if start <= last and due >= first) <= budget(answers) + 1e-9


@settings(max_examples=300, deadline=None)
@given(LIVES, st.integers(0, 60), st.sampled_from([0.25, 1, 2, 6, 20]))
def test_a_course_that_runs_goes_on_today(answers: dict[str, Any], months: int, hours: float) -> None:
    course = {"education_ready": "in_progress", "credential_months": months, "hours_per_week": hours, "wants": "career"}
    dates = {m["id"]: m for m in result({**answers, **course})["plan"]["milestones"]}
    assert dates["earn_credential"]["start"] == TODAY.isoformat()
    assert dates["earn_credential"]["due"] == add_months(TODAY, months).isoformat()


@settings(max_examples=300, deadline=None)
@given(LIVES)
def test_feasible_says_what_the_dates_say(answers: dict[str, Any]) -> None:
    plan = result(answers)["plan"]
    horizon: Any = counting(answers).get("horizon", SKIP)
    ends = [m["due"] for m in plan["milestones"] if m["id"] != "talk_to_manager"]
    dated = {milestone["id"] for milestone in plan["milestones"]}
    given_months = [step["months"][1] for step in plan["steps"] if step["months"] and step["id"] not in dated]
    ends += [add_months(TODAY, months).isoformat() for months in given_months]
    assert (plan["feasible"] is False) == bool(plan["ways_out"])
    assert plan["ways_out"] == [way for way in WAYS_OUT if way in plan["ways_out"]]
    if plan["steps"] and counting(answers).get("hours_per_week") == 0:
        assert plan["feasible"] is False and not plan["milestones"]
    elif plan["steps"] and budget(answers) >= 0.25:
        if horizon in (SKIP, DONT_KNOW):
            assert plan["feasible"] is None
        elif horizon in ("asap", "none"):
            assert plan["feasible"] is True
        else:
            deadline = add_months(TODAY, horizon[1] if isinstance(horizon, list) else horizon).isoformat()
            assert (plan["feasible"] is False) == any(end > deadline for end in ends)


@settings(max_examples=150, deadline=None)
@given(LIVES, LIVES)
def test_what_if_is_the_difference_to_the_answers_changed(answers: dict[str, Any], changes: dict[str, Any]) -> None:
    before, after = result(answers), result({**answers, **changes})
    found = what_if(RULES, answers, changes, TODAY, counting=counting)

    def sizes(advice: Advice) -> dict[str, Any]:
        return {gap["id"]: gap["size"] for gap in advice["gaps"]}

    def steps(advice: Advice) -> set[str]:
        return {step["id"] for step in advice["plan"]["steps"]}

    same = {name for name, size in sizes(before).items() if sizes(after).get(name, "absent") == size}
    assert set(found["gaps_changed"]) == (set(sizes(before)) | set(sizes(after))) - same
    assert set(found["steps_added"]) == steps(after) - steps(before)
    assert set(found["steps_removed"]) == steps(before) - steps(after)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PERSONAS), st.data())
def test_what_is_done_stays_done_and_holds_nothing_up(persona: dict[str, Any], data: st.DataObject) -> None:
    advice = result(persona["answers"])
    ids = [step["id"] for step in advice["plan"]["steps"]]
    done = frozenset(data.draw(st.lists(st.sampled_from(ids), unique=True))) if ids else frozenset()
    plan = result(persona["answers"], done=keys(advice, done))["plan"]
    assert [step["id"] for step in plan["steps"]] == ids
    assert {step["id"] for step in plan["steps"] if step["done"]} == done
    assert not done & (set(plan["now"]) | {milestone["id"] for milestone in plan["milestones"]})
