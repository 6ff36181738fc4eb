"""Answers -> the ledger of gaps, in order. Pure. The rules are content, in `data/gaps/`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cairn.advice.model import Gap, Number
from cairn.advice.predicates import Facts, judge
from cairn.advice.rules import ANSWERED, GapRule, Measure, Part, Row, Rules
from cairn.advice.values import chosen, concrete, fill, spoken
from cairn.script.model import DONT_KNOW, NONE, Answers, Value

LARGEST = 4
LARGE = 2  # from here on a gap comes before the small ones, and one of tier 1 makes the later tiers provisional
OWN_VIEW_WEIGHT = 1.5
NOT_KNOWN = "not known yet"


@dataclass(frozen=True)
class Sized:
    """A gap's size (None: unknown), the rows it was summed from, and the questions that are open."""

    size: int | None
    rows: tuple[Row, ...] = ()
    open_questions: tuple[str, ...] = ()


def size_of(rule: GapRule, facts: Facts) -> Sized | None:
    """The size of one gap; None if it is not applicable. `facts.sizes` are those of the tiers before it.

    It is the base and the sum of the parts whose answer is known, clamped to 0..4. A part that is asked and has no
    answer is open. If no part is known, or what is known gives 0 while something is open, or a needed part is open, the
    size is unknown.
    """
    if rule.chosen and rule.chosen[1] not in chosen(facts.answers.get(rule.chosen[0])):
        return None
    applies = judge(rule.applies, facts)
    if applies.holds is False:
        return None
    if applies.holds is None and applies.ask is not None:
        return Sized(None, open_questions=(applies.ask,))
    return _measured(rule.measure, facts.answers) if rule.measure else _summed(rule, facts)


def _measured(measure: Measure, answers: Answers) -> Sized:
    """Want minus have; below 0 it is 0. Half an answer leaves it unknown."""
    have, want = halves(answers.get(measure.question))
    if have is None or want is None:
        return Sized(None, open_questions=(measure.question,))
    size = max(0, want - have)
    because = measure.less if have < want else measure.same if have == want else measure.more
    return Sized(size, (Row(size, "", because),))


def halves(value: Value | None) -> tuple[int | None, int | None]:
    """(have, want) of a stored answer, None for what was not said."""
    return (value.get("have"), value.get("want")) if isinstance(value, dict) else (None, None)


def _summed(rule: GapRule, facts: Facts) -> Sized:
    total = 0
    known: list[Row] = []
    needed_is_open = False
    questions: list[str] = []
    for part in rule.parts:
        verdict = judge(part.when, facts)
        if verdict.holds is False:
            continue
        rows = _rows(part, facts.answers.get(part.question)) if verdict.holds else ()
        if rows:
            known += rows
            total += max(sum(row.size for row in rows), part.least)
        else:
            questions.append(verdict.ask or part.question)
            needed_is_open |= part.needed

    bases = [base for base in rule.base if judge(base.when, facts).holds][:1]
    size = _limited(rule, total + sum(base.size for base in bases), facts)
    questions += _undecided_limits(rule, facts) if known else []
    unknown = not known or needed_is_open or (size == 0 and bool(questions))
    said = [Row(base.size, "", base.because) for base in bases if base.because and not unknown]
    return Sized(None if unknown else size, (*said, *known), tuple(dict.fromkeys(questions)))


def _rows(part: Part, value: Value | None) -> tuple[Row, ...]:
    """What the answer means for this part; nothing where it is not known."""
    if value == DONT_KNOW:
        options: tuple[str, ...] = (DONT_KNOW,)
    elif not concrete(value):
        options = ()
    elif value == []:
        options = (NONE,)
    else:
        options = tuple(option for option in chosen(value) if option in part.rows) or (ANSWERED,)
    rows = tuple(part.rows[option] for option in options if option in part.rows)
    return rows if part.each else rows[:1]


def _limited(rule: GapRule, total: int, facts: Facts) -> int:
    for limit in rule.limits:
        if judge(limit.when, facts).holds:
            total = min(max(total, limit.least), limit.most)
    return min(max(total, 0), LARGEST)


def _undecided_limits(rule: GapRule, facts: Facts) -> list[str]:
    verdicts = [judge(limit.when, facts) for limit in rule.limits]
    return [verdict.ask for verdict in verdicts if verdict.holds is None and verdict.ask]


def sizes_of(rules: Rules, answers: Answers) -> dict[str, Sized]:
    """Gap id -> size, for all that apply. Later tiers may look at the sizes of earlier ones."""
    found: dict[str, Sized] = {}
    for rule in sorted(rules.gaps, key=lambda rule: rule.tier):
        sized = size_of(rule, Facts(answers, {gap: other.size for gap, other in found.items()}))
        if sized is not None:
            found[rule.id] = sized
    return found


def ledger(rules: Rules, answers: Answers) -> list[Gap]:
    """The rows that the person sees: open ones first, then unknown, then closed; what is not applicable is left out."""
    sizes = sizes_of(rules, answers)
    by_id = {rule.id: rule for rule in rules.gaps if rule.id in sizes}
    no_direction = any(rule.tier == 1 and (sizes[gap].size or 0) >= LARGE for gap, rule in by_id.items())
    gaps = [_gap(rules, rule, sizes[gap], answers, no_direction and rule.tier > 1) for gap, rule in by_id.items()]
    block = chosen(answers.get("biggest_block"))
    places = {gap: _place_chosen(rule, answers) for gap, rule in by_id.items()}

    def rank(gap: Gap) -> tuple[bool, bool, bool, int, float, int, str]:
        size, importance = gap["size"], OWN_VIEW_WEIGHT if gap["id"] in block else 1.0
        small = size is not None and size < LARGE
        return (size == 0, size is None, small, gap["tier"], -importance * (size or 0), places[gap["id"]], gap["id"])

    return sorted(gaps, key=rank)


def _place_chosen(rule: GapRule, answers: Answers) -> int:
    """At ties what was chosen comes after the rest, in the order chosen."""
    if rule.chosen is None:
        return 0
    question, option = rule.chosen
    return 1 + chosen(answers.get(question)).index(option)


def _gap(rules: Rules, rule: GapRule, sized: Sized, answers: Answers, provisional: bool) -> Gap:
    kinds = rules.kinds
    numbers = halves(answers.get(rule.measure.question)) if rule.measure else (None, None)
    more = _spoken_measure(rule.measure, numbers)
    own = [spoken(answers[question]) for question in rule.words if concrete(answers.get(question))]
    because = [fill(row.because, answers, kinds, more) for row in sized.rows]
    because += _not_known(rules, sized.open_questions, answers)
    have: str | Number = "; ".join(fill(row.have, answers, kinds) for row in sized.rows if row.have) or NOT_KNOWN
    want: str | Number = fill(rule.want, answers, kinds)
    if rule.measure:
        have, want = (NOT_KNOWN if number is None else number for number in numbers)
    return {
        "id": rule.id,
        "title": rule.title,
        "tier": rule.tier,
        "size": sized.size,
        "partial": sized.size is not None and bool(sized.open_questions),
        "provisional": provisional,
        "have": have,
        "want": want,
        "words": "; ".join(dict.fromkeys(word for word in own if word)),
        "because": because,
        "source": list(rule.source),
        "ask": sized.open_questions[0] if sized.open_questions else None,
        "changes_if": fill(rule.changes_if, answers, kinds, more),
    }


def _spoken_measure(measure: Measure | None, numbers: tuple[int | None, int | None]) -> Mapping[str, str]:
    if measure is None:
        return {}
    have, want = ("" if number is None else str(number) for number in numbers)
    return {"what": measure.what, "have": have, "want": want}


def _not_known(rules: Rules, open_questions: Sequence[str], answers: Answers) -> list[str]:
    """One sentence for each way of not knowing, with what it is about in the person's terms."""
    about: dict[str, list[str]] = {}
    for question in open_questions:
        name = (*rules.questions[question].called, question)[0]
        about.setdefault(_why_unknown(answers.get(question)), []).append(name)
    return [f"{why}: {'; '.join(names)}." for why, names in about.items()]


def _why_unknown(value: Value | None) -> str:
    have, want = halves(value)
    if value == DONT_KNOW:
        return "You do not know this yet"
    if have is not None:
        return "You have not told me yet how you would like this to be"
    if want is not None:
        return "You have not told me yet how this is now"
    return "You have not told me this yet"
