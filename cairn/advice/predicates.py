"""What no table can say, by name. The YAML of gaps and steps names these and no others.

A predicate is true, false, or None where the question that it depends on has no concrete answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cairn.advice.rules import ANSWERED, Condition
from cairn.advice.values import chosen, concrete, months
from cairn.script.model import DONT_KNOW, NONE, SKIP, Answers, Value

SIX_MONTHS, A_YEAR, THREE_MONTHS, FEW_HOURS = 6, 12, 3, 2
UNCLEAR = 2  # from this size on it is not clear where somebody wants to go
MUCH_BALANCE, MANY_HOURS = 4, 15
MANAGER_TIERS = (2, 3, 5)  # a manager can help with the track, with qualifications and with the five differences


@dataclass(frozen=True)
class Facts:
    """What a condition may look at: the answers; the sizes of gaps, for a gap those of earlier tiers; for steps also the
    tiers with an open one."""

    answers: Answers
    sizes: Mapping[str, int | None] = field(default_factory=dict)
    open_tiers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Predicate:
    holds: Callable[[Facts], bool | None]
    question: str | None  # the one that it depends on, and that would settle it


#: The gaps that decide whether somebody can go and apply.
ASKED_FOR = ("direction", "sector", "trajectory", "advancement", "skills", "experience", "education")
LOOSE_WORK = frozenset(("freelance", "contract", "temporary"))

PREDICATES: dict[str, Predicate] = {}

Test = Callable[[Facts], "bool | None"]


def predicate(question: str | None = None) -> Callable[[Test], Test]:
    """Make a function a predicate under its own name."""

    def register(holds: Test) -> Test:
        PREDICATES[holds.__name__] = Predicate(holds, question)
        return holds

    return register


def later(value: Value | None) -> float | None:
    """The later end of a duration in months: ranges count by it."""
    pair = months(value)
    return None if pair is None else pair[1]


@predicate("experience_missing")
def six_months_or_less_missing(facts: Facts) -> bool | None:
    missing = later(facts.answers.get("experience_missing"))
    return None if missing is None else missing <= SIX_MONTHS


@predicate("credential_months")
def more_than_a_year_to_go(facts: Facts) -> bool | None:
    left = later(facts.answers.get("credential_months"))
    return None if left is None else left > A_YEAR


@predicate("credential_months")
def three_months_or_less_to_go(facts: Facts) -> bool | None:
    left = later(facts.answers.get("credential_months"))
    return None if left is None else left <= THREE_MONTHS


@predicate("hours_per_week")
def hours_are_few(facts: Facts) -> bool | None:
    """Fewer than two hours a week for somebody who wants more than a job."""
    hours = facts.answers.get("hours_per_week")
    if not isinstance(hours, (int, float)):
        return None
    return hours < FEW_HOURS and bool(facts.sizes)


@predicate()
def manager_can_help(facts: Facts) -> bool:
    return any(tier in MANAGER_TIERS for tier in facts.open_tiers)


@predicate()
def something_is_open(facts: Facts) -> bool:
    return bool(facts.open_tiers)


@predicate()
def direction_is_unclear(facts: Facts) -> bool:
    return (facts.sizes.get("direction") or 0) >= UNCLEAR


@predicate()
def nothing_is_missing(facts: Facts) -> bool:
    """Direction, track and qualifications are known and complete, and nothing else is known to be open."""
    asked_for = [facts.sizes[gap] for gap in ASKED_FOR if gap in facts.sizes]
    return bool(asked_for) and all(size == 0 for size in asked_for) and not any(facts.sizes.values())


@predicate()
def no_skill_is_named(facts: Facts) -> bool:
    """Skills are missing, the person does not know better, and has named none to start with."""
    named = facts.answers.get("missing_skills")
    return bool(facts.sizes.get("skills")) and named != DONT_KNOW and not _has_texts(named)


def _has_texts(value: Value | None) -> bool:
    return isinstance(value, list) and bool(value)


@predicate()
def job_is_enough(facts: Facts) -> bool:
    """The person wants a job that is a job, and has not said since that the career goal counts."""
    return facts.answers.get("wants") == "job_is_fine" and facts.answers.get("job_or_target") != "career"


@predicate()
def others_were_not_asked(facts: Facts) -> bool:
    return facts.answers.get("asked_others") != "yes"


@predicate()
def interests_are_not_told(facts: Facts) -> bool:
    """What the person enjoys, or is good at, is not told in full."""
    told = [facts.answers.get(question) for question in ("childhood_joy", "if_money_no_object", "strengths")]
    return not all(concrete(value) and value != [] for value in told)


@predicate()
def no_way_of_trying_is_named(facts: Facts) -> bool:
    return not set(chosen(facts.answers.get("open_to"))) - {NONE, DONT_KNOW, SKIP}


@predicate()
def not_said_to_be_ready(facts: Facts) -> bool:
    return facts.answers.get("if_laid_off") != "ready"


@predicate()
def lessons_are_not_told(facts: Facts) -> bool:
    return not concrete(facts.answers.get("lessons"))


@predicate()
def no_other_way_is_named(facts: Facts) -> bool:
    return not _has_texts(facts.answers.get("alternatives"))


@predicate()
def autonomy_beside_clear_direction(facts: Facts) -> bool:
    return {"autonomy", "clear_direction"} <= set(chosen(facts.answers.get("top_values")))


@predicate()
def security_beside_loose_work_alone(facts: Facts) -> bool:
    """Security is a value, and all that the person is open to is freelance, contract or temporary work."""
    open_to = set(chosen(facts.answers.get("open_to")))
    safe = "security" in chosen(facts.answers.get("top_values"))
    return safe and bool(open_to) and open_to <= LOOSE_WORK


@predicate()
def much_balance_beside_many_hours(facts: Facts) -> bool:
    wish, hours = facts.answers.get("value.balance"), facts.answers.get("hours_per_week")
    wanted = wish.get("want") if isinstance(wish, dict) else None
    return isinstance(hours, (int, float)) and hours > MANY_HOURS and (wanted or 0) >= MUCH_BALANCE


@dataclass(frozen=True)
class Verdict:
    holds: bool | None
    ask: str | None = None  # the question that would settle it, where that is open


def judge(condition: Condition, facts: Facts) -> Verdict:
    """Whether a condition holds; open (None) if it hangs on a question without a concrete answer. False beats open."""
    answers = facts.answers
    verdicts = [_answer(answers.get(question), question, wanted) for question, wanted in condition.answers.items()]
    for name in condition.predicates:
        known = PREDICATES[name]
        verdicts.append(Verdict(known.holds(facts), known.question))
    if condition.open_gaps:
        verdicts.append(Verdict(any(facts.sizes.get(gap) for gap in condition.open_gaps)))
    if any(verdict.holds is False for verdict in verdicts):
        return Verdict(False)
    return next((verdict for verdict in verdicts if verdict.holds is None), Verdict(True))


def _answer(value: Value | None, question: str, wanted: tuple[str, ...]) -> Verdict:
    if value == DONT_KNOW and DONT_KNOW in wanted:
        return Verdict(True)
    if not concrete(value):
        return Verdict(None, question)
    if value == []:
        return Verdict(NONE in wanted)
    return Verdict(ANSWERED in wanted or any(option in wanted for option in chosen(value)))
