"""Trees of data files -> rules, checked. Pure: `load` reads the files."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from cairn.advice.checks import Checker
from cairn.advice.rules import GapRule, Limit, Part, Reason, Row, StepRule, WayRule
from cairn.script.model import DONT_KNOW
from cairn.script.tree import Node

LARGEST = 4
STEP_NAMES = ("about", "gap")  # what else a step's texts may name
WAY_NAMES = ("date", "today", "first")
WAYS = ("a", "b", "z")


def gap_rules(check: Checker, nodes: Sequence[Node]) -> tuple[GapRule, ...]:
    """The gaps of all files. Ids are unique."""
    rules = [rule for node in nodes if (rule := _gap(check, node)) is not None]
    _unique(check, rules, "gap")
    return tuple(rules)


def _gap(check: Checker, node: Node) -> GapRule | None:
    required = ("id", "tier", "title", "want", "parts", "changes if", "source")
    found = check.keys(node, required, ("applies", "limits", "words", "red flags"))
    if len([key for key in required if key in found]) < len(required):
        return None
    flags = check.mapping(found["red flags"]) if "red flags" in found else {}
    return GapRule(
        id=check.text(found["id"]),
        tier=check.whole(found["tier"], 1, 5),
        title=check.text(found["title"]),
        want=check.text(found["want"]),
        parts=tuple(part for item in check.items(found["parts"]) if (part := _part(check, item)) is not None),
        changes_if=check.text(found["changes if"]),
        source=check.source(found["source"]),
        place=found["id"].place,
        applies=check.condition(found.get("applies")),
        limits=tuple(_limit(check, item) for item in check.items(found.get("limits"))),
        words=tuple(check.question(item) for item in check.items(found.get("words"))),
        red_flags={flag: check.condition(value) for flag, value in flags.items()},
    )


def _part(check: Checker, node: Node) -> Part | None:
    found = check.keys(node, ("question", "answers"), ("when", "needed"))
    question = check.question(found.get("question"))
    if not question or "answers" not in found:
        return None
    rows = {}
    for answer, value in check.mapping(found["answers"]).items():
        check.answer(question, Node(answer, value.place))
        row = check.keys(value, ("size", "because"), ("have",))
        size = check.whole(row.get("size"), -LARGEST, LARGEST)
        rows[answer] = Row(size, check.text(row.get("have")), check.text(row.get("because")))
    missing = [option.id for option in check.questions[question].options if option.id not in rows]
    if missing:
        check.wrong(node.place, f"Answers to {question} are missing here: {', '.join(missing)}. Give each a size.")
    needed = check.word(found.get("needed"), ("yes", "no"), "yes or no") == "yes"
    return Part(question, rows, check.condition(found.get("when")), needed)


def _limit(check: Checker, node: Node) -> Limit:
    found = check.keys(node, ("when",), ("least", "most"))
    least = check.whole(found.get("least"), 0, LARGEST, 0)
    most = check.whole(found.get("most"), 0, LARGEST, LARGEST)
    return Limit(check.condition(found.get("when")), least, most)


def step_rules(check: Checker, nodes: Sequence[Node], gaps: Collection[str]) -> tuple[StepRule, ...]:
    """The steps of all files. Ids are unique, and no step comes after itself, however far round."""
    ids = [str(found["id"].value) for node in nodes if isinstance(found := node.value, dict) and "id" in found]
    rules = [rule for node in nodes if (rule := _step(check, node, ids, gaps)) is not None]
    _unique(check, rules, "step")
    _no_circles(check, {rule.id: rule for rule in rules})
    return tuple(rules)


def _step(check: Checker, node: Node, ids: Collection[str], gaps: Collection[str]) -> StepRule | None:
    required = ("id", "title", "first move", "hours a week", "weeks", "applies", "source")
    found = check.keys(node, required, ("closes", "after", "each", "about", "lasts", "dated", "first"))
    if len([key for key in required if key in found]) < len(required):
        return None
    closes = check.mapping(found["closes"]) if "closes" in found else {}
    after = check.mapping(found["after"]) if "after" in found else {}
    for gap, value in closes.items():
        check.word(Node(gap, value.place), gaps, "a gap")
    for name, value in after.items():
        check.word(Node(name, value.place), ids, "a step")
    return StepRule(
        id=check.text(found["id"]),
        title=check.text(found["title"], STEP_NAMES),
        first_move=check.text(found["first move"], STEP_NAMES),
        closes={gap: check.whole(value, 1, LARGEST) for gap, value in closes.items()},
        hours_per_week=check.number(found["hours a week"], 0, 60),
        weeks=check.whole(found["weeks"], 0, 520),
        reasons=tuple(_reason(check, item, gaps) for item in check.items(found["applies"])),
        source=check.source(found["source"]),
        place=found["id"].place,
        after={name: check.condition(value) for name, value in after.items()},
        each=check.question(found.get("each"), "list") or None,
        about=check.question(found.get("about"), "text") or None,
        lasts=check.question(found.get("lasts"), "duration") or None,
        dated=check.question(found.get("dated"), "date") or None,
        first=check.word(found.get("first"), ("yes", "no"), "yes or no") == "yes",
    )


def _reason(check: Checker, node: Node, gaps: Collection[str]) -> Reason:
    found = check.keys(node, ("when", "because"), ("finds out",))
    when = check.condition(found.get("when"))
    finds_out = check.words(found.get("finds out"), gaps, "a gap")
    if finds_out and not any(DONT_KNOW in wanted for wanted in when.answers.values()) and not when.predicates:
        check.wrong(node.place, "Only \"I don't know\" invites a step that finds out. Let 'when' name dont_know.")
    return Reason(when, check.text(found.get("because"), STEP_NAMES), finds_out)


def ways(check: Checker, trees: Sequence[Node], steps: Collection[str]) -> Mapping[str, tuple[WayRule, ...]]:
    """The ways of the backup by letter. The last of each letter has no condition, so that there always is one."""
    found: dict[str, tuple[WayRule, ...]] = {}
    for tree in trees:
        for letter, node in check.keys(tree, WAYS).items():
            items = check.items(node)
            found[letter] = tuple(_way(check, item, steps) for item in items)
            if not items or found[letter][-1].when.answers or found[letter][-1].when.predicates:
                check.wrong(node.place, f"The last way of '{letter}' must fit everybody. Add one without 'when'.")
    return found


def _way(check: Checker, node: Node, steps: Collection[str]) -> WayRule:
    found = check.keys(node, ("what", "trigger", "source"), ("when", "by"))
    return WayRule(
        when=check.condition(found.get("when")),
        what=check.text(found.get("what"), WAY_NAMES),
        trigger=check.text(found.get("trigger"), WAY_NAMES),
        source=check.source(found.get("source")),
        by=check.word(found.get("by"), steps, "a step") or None,
    )


def _unique(check: Checker, rules: Sequence[GapRule] | Sequence[StepRule], what: str) -> None:
    seen: dict[str, GapRule | StepRule] = {}
    for rule in rules:
        if rule.id in seen:
            before = seen[rule.id].place
            check.wrong(rule.place, f"There is a {what} '{rule.id}' already, at {before}. Give this one another id.")
        seen.setdefault(rule.id, rule)


def _no_circles(check: Checker, rules: Mapping[str, StepRule]) -> None:
    waiting = dict(rules)
    while ready := [name for name, rule in waiting.items() if not set(rule.after) & set(waiting)]:
        for name in ready:
            del waiting[name]
    for name, rule in waiting.items():
        around = ", ".join(step for step in rule.after if step in waiting)
        check.wrong(rule.place, f"'{name}' waits for itself, by way of {around}. Take one of them out of 'after'.")
