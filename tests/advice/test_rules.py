"""Every rule is there for somebody: each is used by some persona, and no two always agree."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Any

from cairn.advice.gaps import ledger, sizes_of
from cairn.advice.predicates import PREDICATES, Facts, judge
from cairn.advice.rules import Condition, Row
from cairn.advice.steps import facts_of
from cairn.script.model import Answers
from tests.advice.given import PERSONAS, RULES, counting, result

LIVES: list[Answers] = [counting(persona["answers"]) for persona in PERSONAS]
ADVICE = [result(persona["answers"], persona["today"]) for persona in PERSONAS]
FACTS: list[Facts] = [facts_of(life, advice["gaps"]) for life, advice in zip(LIVES, ADVICE, strict=True)]


def conditions() -> Iterator[Condition]:
    for gap in RULES.gaps:
        yield from [gap.applies, *(part.when for part in gap.parts), *(limit.when for limit in gap.limits)]
        yield from [*gap.red_flags.values(), *(base.when for base in gap.base)]
    for step in RULES.steps:
        yield from [*(reason.when for reason in step.reasons), *step.after.values()]
    for ways in RULES.backup.values():
        yield from (way.when for way in ways)
    yield from (rule.when for rule in RULES.contradictions)


def always_agree(over: Callable[[Any], Iterable[Any]], rules: Iterable[Any]) -> list[tuple[str, str]]:
    seen = {rule.id: list(over(rule)) for rule in rules}
    return [(one, other) for one, other in combinations(seen, 2) if seen[one] == seen[other]]


def test_every_predicate_is_named_by_some_rule() -> None:
    assert {name for condition in conditions() for name in condition.predicates} == set(PREDICATES)


def test_every_predicate_is_both_true_and_false_for_some_persona() -> None:
    for name, predicate in PREDICATES.items():
        assert {True, False} <= {predicate.holds(facts) for facts in FACTS}, name


def test_every_answer_in_a_table_is_given_by_some_persona() -> None:
    used: set[tuple[str, Row]] = set()
    for life in LIVES:
        used |= {(gap, row) for gap, sized in sizes_of(RULES, life).items() for row in sized.rows}
    tables = {(rule.id, row) for rule in RULES.gaps for part in rule.parts for row in part.rows.values()}
    assert tables - used == set()


def test_every_limit_and_red_flag_holds_for_some_persona() -> None:
    for rule in RULES.gaps:
        for when in [*(limit.when for limit in rule.limits), *rule.red_flags.values()]:
            assert any(judge(when, facts).holds for facts in FACTS), (rule.id, when)


def test_every_reason_for_a_step_holds_for_some_persona() -> None:
    for step in RULES.steps:
        for reason in step.reasons:
            assert any(judge(reason.when, facts).holds for facts in FACTS), (step.id, reason.because)


def test_every_way_of_the_backup_is_taken_by_some_persona() -> None:
    for letter, ways in RULES.backup.items():
        taken = {next(way for way in ways if judge(way.when, facts).holds).what for facts in FACTS}
        assert taken == {way.what for way in ways}, letter


def test_no_two_gaps_always_have_the_same_size() -> None:
    sizes = [{gap["id"]: gap["size"] for gap in ledger(RULES, life)} for life in LIVES]
    assert always_agree(lambda rule: (size.get(rule.id, "absent") for size in sizes), RULES.gaps) == []


def test_no_two_steps_always_come_together() -> None:
    steps = [{step["id"].split(":")[0] for step in advice["plan"]["steps"]} for advice in ADVICE]
    assert always_agree(lambda rule: (rule.id in some for some in steps), RULES.steps) == []


def test_no_two_predicates_always_agree() -> None:
    seen = {name: [predicate.holds(facts) for facts in FACTS] for name, predicate in PREDICATES.items()}
    assert [pair for pair in combinations(seen, 2) if seen[pair[0]] == seen[pair[1]]] == []
