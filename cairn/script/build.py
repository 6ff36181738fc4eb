"""Trees into scripts, one file at a time. What needs other files to be known is checked later, in `check`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cairn.script.errors import Report, did_you_mean, listed, short
from cairn.script.expressions import ExpressionError, parse
from cairn.script.fields import Fields, fields, number, one_text, text, texts, usable_id, words
from cairn.script.model import QUESTION_TYPES, Ask, End, If, Include, Option, Place, Question, Say, Script, Step
from cairn.script.tree import Node

MAX_STEPS = 500
MAX_OPTIONS = 50

SCRIPT_KEYS = ("script", "title", "about", "called", "minutes", "steps")
OPTION_KEYS = ("label", "also", "then")
ASK_KEYS: tuple[str, ...] = ("ask", "id", "type", "again", "called", "why", "source", "answers")
ASK_KEYS += ("accepts", "low", "high", "unit", "dont_know", "most", "suggest")
#: The verbs, each with the keys of its step.
VERBS: dict[str, tuple[str, ...]] = {
    "say": ("say",),
    "ask": ASK_KEYS,
    "if": ("if", "then", "else"),
    "include": ("include",),
    "end": ("end",),
}

WITH_OPTIONS = ("choice", "choices")
WITHOUT_OPTIONS = tuple(t for t in QUESTION_TYPES if t not in WITH_OPTIONS)
#: Keys that only some types of question have.
TYPES_OF = {
    "answers": WITH_OPTIONS,
    "accepts": ("duration", "date", "list"),
    "low": ("number",),
    "high": ("number",),
    "unit": ("number",),
    "dont_know": WITH_OPTIONS,
    "most": ("choices",),
    "suggest": WITHOUT_OPTIONS,
}
ACCEPTS = {"duration": ("asap", "none"), "date": ("none",), "list": ("none",)}


def build(tree: Node, report: Report) -> Script | None:
    """The script in a file, its includes still empty; None without an id. What is broken is reported and left out."""
    found = fields(tree, SCRIPT_KEYS, ("script", "title", "steps"), "a script", report)
    if found is None:
        return None
    id = text(found, "script", report)
    steps = _steps(found, "steps", report)
    count = sum(1 for _ in all_steps(steps))
    if count > MAX_STEPS:
        report(
            tree.place, "S013", f"The script has {count} steps, at most {MAX_STEPS} are possible. Move some to another."
        )
    minutes = number(found, "minutes", report)
    if not id or not usable_id(id, found["script"].place, "script", report):
        return None
    return Script(
        id=id,
        title=text(found, "title", report),
        steps=steps,
        place=found["script"].place,
        minutes=None if minutes is None else round(minutes),
        about=text(found, "about", report),
        called=texts(found, "called", report),
    )


def all_steps(steps: tuple[Step, ...]) -> Iterator[Step]:
    """The steps and those inside them, without those of included scripts."""
    for step in steps:
        yield step
        if isinstance(step, Ask):
            for branch in step.then.values():
                yield from all_steps(branch)
        elif isinstance(step, If):
            yield from all_steps(step.then + step.otherwise)


def _steps(found: Fields, key: str, report: Report) -> tuple[Step, ...]:
    if key not in found:
        return ()
    node = found[key]
    if not isinstance(node.value, tuple) or not node.value:
        report(node.place, "S012", f"'{key}' is a list of steps. Start each with '- ', as in '- say: Hello'.")
        return ()
    built = [_step(item, report) for item in node.value]
    return tuple(step for step in built if step is not None)


def _step(node: Node, report: Report) -> Step | None:
    if node.value == "end":
        return End(node.place)
    if not isinstance(node.value, dict) or not node.value:
        report(node.place, "S015", f"A step starts with what it does ({listed(VERBS)}), as in '- say: Hello'.")
        return None
    first, *others = node.value
    if first not in VERBS:
        verbs = [key for key in others if key in VERBS]
        hint = f" Write '{verbs[0]}' first." if verbs else did_you_mean(first, VERBS)
        report(node.place, "S015", f"'{short(first)}' is nothing that a step can do ({listed(VERBS)}).{hint}")
        return None
    second = next((key for key in others if key in VERBS), None)
    if second:
        place = node.value[second].place
        report(place, "S015", f"'{second}' is a step of its own, and this one is '{first}'. Put '- ' before it.")
    allowed = VERBS[first] if second is None else (*VERBS[first], second)
    found = fields(node, allowed, (), f"'{first}'", report)
    return _verb(first, found or {}, node.place, report)


def _verb(verb: str, found: Fields, place: Place, report: Report) -> Step | None:
    if verb == "ask":
        return _ask(found, place, report)
    if verb == "if":
        return _if(found, place, report)
    if verb == "end":
        if found["end"].value not in ("", "true"):
            report(found["end"].place, "S012", "'end' stands alone. Write '- end'.")
        return End(place)
    words_said = text(found, verb, report)
    if not words_said:
        return None
    return Say(words_said, place) if verb == "say" else Include(words_said, (), place)


def _if(found: Fields, place: Place, report: Report) -> Step | None:
    if "then" not in found:
        report(place, "S011", "'then' is missing in 'if'. Add 'then:' with the steps for when it holds.")
    then, otherwise = _steps(found, "then", report), _steps(found, "else", report)
    condition = None
    written = text(found, "if", report)
    try:
        condition = parse(written) if written else None
    except ExpressionError as error:
        report(place, "S030", f"In '{short(written)}': {error}")
    return If(condition, then, otherwise, place)


def _ask(found: Fields, place: Place, report: Report) -> Step | None:
    """None without an id. A type that is not known stays in the question, so that other files can still name it."""
    type = text(found, "type", report) or ("choice" if "answers" in found else "")
    if not type and "type" not in found:
        report(place, "S011", f"'type' is missing in 'ask'. Add 'type: ...', one of {listed(QUESTION_TYPES)}.")
    elif type and type not in QUESTION_TYPES:
        said = f"'{short(type)}' is not a type of question ({listed(QUESTION_TYPES)})."
        report(found["type"].place, "S020", said + did_you_mean(type, QUESTION_TYPES))
    elif type:
        _check_type(found, type, place, report)
    options, then = _options(found["answers"], report) if "answers" in found else ((), {})
    _check_distinct(options, found, report)
    id = text(found, "id", report)
    if "id" not in found:
        report(
            place, "S011", "'id' is missing in 'ask'. Add 'id: ...', a name for the answer, as in 'id: current_role'."
        )
    if not id or not usable_id(id, found["id"].place, "question", report, dots=True):
        return None
    low, high = number(found, "low", report), number(found, "high", report)
    if low is not None and high is not None and low > high:
        report(found["low"].place, "S024", f"'low' ({low:g}) is above 'high' ({high:g}). Swap them.")
    question = Question(
        id=id,
        type=type,
        ask=text(found, "ask", report),
        place=place,
        again=texts(found, "again", report),
        options=options,
        called=texts(found, "called", report),
        why=text(found, "why", report),
        source=texts(found, "source", report),
        accepts=words(found, "accepts", ACCEPTS[type], report) if type in ACCEPTS else (),
        low=low,
        high=high,
        unit=text(found, "unit", report),
        suggest=texts(found, "suggest", report),
        places={key: node.place for key, node in found.items()},
    )
    if "dont_know" in found and options:
        stands_for = words(found, "dont_know", [option.id for option in options], report)
        question = replace(question, dont_know=stands_for[0] if stands_for else None)
    return Ask(replace(question, most=_most(found, len(options), report)), then, place)


def _most(found: Fields, options: int, report: Report) -> int | None:
    """How many options may be chosen: a whole number of which more could be named."""
    most = number(found, "most", report)
    if most is None or 1 <= most < options and most == round(most):
        return None if most is None else round(most)
    if options:
        said = f"'most' is {most:g}. It has to be a whole number, at least 1 and less than the number of answers ({options})."
        report(found["most"].place, "S024", f"{said} Change it, or delete it.")
    return None


def _check_type(found: Fields, type: str, place: Place, report: Report) -> None:
    for key, types in TYPES_OF.items():
        if key in found and type not in types:
            hint = f"Delete it, or change the type to {' or '.join(types)}." if len(types) < 4 else "Delete it."
            report(found[key].place, "S021", f"A question of type {type} has no '{key}'. {hint}")
    if type in WITH_OPTIONS and "answers" not in found:
        report(place, "S021", f"A question of type {type} needs 'answers'. Add 'answers:' with the options.")


def _options(node: Node, report: Report) -> tuple[tuple[Option, ...], dict[str, tuple[Step, ...]]]:
    """The options, and the steps that follow on some of them."""
    if not isinstance(node.value, dict) or not node.value:
        report(node.place, "S012", "'answers' has one line for each option, as in 'not_yet: Not yet'.")
        return (), {}
    if len(node.value) > MAX_OPTIONS:
        report(node.place, "S013", f"There are {len(node.value)} answers, at most {MAX_OPTIONS} are possible.")
    options, then = [], {}
    for id, option in node.value.items():
        usable_id(id, option.place, "answer", report)
        if not isinstance(option.value, dict):
            options.append(Option(id, one_text(option, id, report)))
            continue
        found = fields(option, OPTION_KEYS, ("label",), f"the answer '{short(id)}'", report) or {}
        options.append(Option(id, text(found, "label", report), texts(found, "also", report)))
        if "then" in found:
            then[id] = _steps(found, "then", report)
    return tuple(options), then


def _check_distinct(options: tuple[Option, ...], found: Fields, report: Report) -> None:
    """No two options may be said in the same way."""
    said: dict[str, str] = {}
    answers = found["answers"].value if "answers" in found else {}
    for option in options:
        for words_said in (option.id.replace("_", " "), option.label, *option.also):
            way = " ".join(words_said.casefold().split()).rstrip(".!")
            other = said.setdefault(way, option.id)
            if way and other != option.id and isinstance(answers, dict):
                both = f"'{short(words_said)}' means both '{other}' and '{option.id}'."
                report(answers[option.id].place, "S023", f"{both} Say one of them in another way.")
