"""Trees of data files -> rules of steps, of the backup and of the vision, checked. Pure: `load` reads the files."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from cairn.advice.build import LARGEST, unique
from cairn.advice.checks import Checker
from cairn.advice.rules import ContradictionRule, Reason, StepRule, VisionPart, WayRule
from cairn.script.model import DONT_KNOW
from cairn.script.tree import Node

STEP_NAMES = ("about", "gap")  # what else a step's texts may name
WAY_NAMES = ("date", "today", "first")
WAYS = ("a", "b", "z")


def step_rules(check: Checker, nodes: Sequence[Node], gaps: Collection[str]) -> tuple[StepRule, ...]:
    """The steps of all files. Ids are unique, and no step comes after itself, however far round."""
    ids = [str(found["id"].value) for node in nodes if isinstance(found := node.value, dict) and "id" in found]
    rules = [rule for node in nodes if (rule := _step(check, node, ids, gaps)) is not None]
    unique(check, rules, "step")
    _no_circles(check, {rule.id: rule for rule in rules})
    return tuple(rules)


def _step(check: Checker, node: Node, ids: Collection[str], gaps: Collection[str]) -> StepRule | None:
    required = ("id", "title", "first move", "hours a week", "weeks", "applies", "source")
    found = check.keys(node, required, ("closes", "after", "each", "about", "lasts", "dated", "first"))
    if len([key for key in required if key in found]) < len(required):
        return None
    closes = check.mapping(found["closes"]) if "closes" in found else {}
    after = check.mapping(found["after"]) if "after" in found else {}
    closed = {
        gap: check.whole(value, 1, LARGEST)
        for name, value in closes.items()
        for gap in check.gaps(Node(name, value.place), gaps)
    }
    for name, value in after.items():
        check.word(Node(name, value.place), ids, "a step")
    return StepRule(
        id=check.text(found["id"]),
        title=check.text(found["title"], STEP_NAMES),
        first_move=check.text(found["first move"], STEP_NAMES),
        closes=closed,
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
        first=check.flag(found.get("first")),
    )


def _reason(check: Checker, node: Node, gaps: Collection[str]) -> Reason:
    found = check.keys(node, ("when", "because"), ("finds out",))
    when = check.condition(found.get("when"), gaps)
    finds_out = check.gaps(found.get("finds out"), gaps)
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


def _no_circles(check: Checker, rules: Mapping[str, StepRule]) -> None:
    waiting = dict(rules)
    while ready := [name for name, rule in waiting.items() if not set(rule.after) & set(waiting)]:
        for name in ready:
            del waiting[name]
    for name, rule in waiting.items():
        around = ", ".join(step for step in rule.after if step in waiting)
        check.wrong(rule.place, f"'{name}' waits for itself, by way of {around}. Take one of them out of 'after'.")


def vision_parts(check: Checker, node: Node) -> tuple[VisionPart, ...]:
    """What the vision statement is made of, in its order."""
    parts = []
    for item in check.items(node):
        found = check.keys(item, ("question", "lead", "source"))
        question = check.question(found.get("question"))
        parts.append(VisionPart(question, check.text(found.get("lead")), check.source(found.get("source"))))
    return tuple(parts)


def contradiction_rules(check: Checker, node: Node, gaps: Collection[str]) -> tuple[ContradictionRule, ...]:
    """The wishes that pull in different directions."""
    rules = []
    for item in check.items(node):
        found = check.keys(item, ("pair", "when", "says", "source"))
        pair = [check.text(name) for name in check.items(found.get("pair"))]
        if len(pair) != 2:
            check.wrong(item.place, "'pair' should name two things, as in [security, open_to].")
            continue
        when, says = check.condition(found.get("when"), gaps), check.text(found.get("says"))
        rules.append(ContradictionRule((pair[0], pair[1]), when, says, check.source(found.get("source"))))
    return tuple(rules)
