"""Where the answers lead in a script. Pure: the place in a dialog is found by walking the steps anew each time.

A condition sees the answers that count. An answer to a question on a branch that was passed over is not seen from there
on, so that a changed answer takes along what hung on it. A question that is asked later than the condition, or in a
script that is not walked here, is seen if it has been answered.

What follows on the options of a `choices` question is asked in the order in which the person named them.

`end` ends the script in which it stands; a script that includes it goes on after the include.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Union

from cairn.script.evaluate import Facts, evaluate, in_order
from cairn.script.model import DONT_KNOW, Answers, Ask, End, If, Include, Position, Question, Say, Script, Step, Value
from cairn.script.placeholders import fill

Steps = tuple[Step, ...]

__all__ = ["advance", "fill", "on_path", "path", "questions"]


def advance(script: Script, answers: Answers, facts: Facts) -> Position:
    """The first question on the way that has no answer, with the lines between the last answered question and it.

    Lines before an answered question have been said. Skipped and "I don't know" count as answered; half of a have and
    want does not. Without a question the script is finished, and the lines are those after its last question.
    """
    walk = _Walk(answers, facts)
    lines: list[str] = []
    for step in walk.through(script.steps):
        if isinstance(step, Say):
            lines.append(step.text)
        elif _waits(step.question, answers):
            return Position(_filled(lines, script, walk), step.question)
        else:
            lines = []
    return Position(_filled(lines, script, walk), None)


def path(script: Script, answers: Answers, facts: Facts) -> tuple[Question, ...]:
    """Every question that these answers lead to, answered or not, each once, in order.

    Walks on past a question without an answer; conditions on it are false.
    """
    return _asked(_Walk(answers, facts), script)


def on_path(scripts: Sequence[Script], answers: Answers, facts: Facts) -> dict[str, Value]:
    """The answers that count, in the order in which they are asked: those to questions that `scripts` lead to.

    "I don't know" is given as the option that it stands for, where there is one. Answers need not be complete: those
    given without the ones before them count, unless they stand on a branch that needs these.
    """
    walk = _Walk(answers, facts)
    asked = {question.id: question for script in scripts for question in _asked(walk, script)}
    return {id: _settled(question, answers[id]) for id, question in asked.items() if id in answers}


def questions(script: Script) -> tuple[Question, ...]:
    """All questions of the script and of those it includes, each once, in the order in which they stand there."""
    return tuple({question.id: question for question in _questions_of(script.steps)}.values())


@dataclass
class _Walk:
    """One walk through the steps: what conditions see, and which questions have been met."""

    answers: Answers
    facts: Facts
    met: set[str] = field(default_factory=set)
    seen: dict[str, Value] = field(init=False)

    def __post_init__(self) -> None:
        self.seen = dict(self.answers)

    def through(self, steps: Iterable[Step]) -> Iterator[Union[Say, Ask]]:
        """The lines and questions of a whole script that the answers lead to."""
        yield from self._branch(steps)
        self._pass_over(steps)

    def _branch(self, steps: Iterable[Step]) -> Generator[Union[Say, Ask], None, bool]:
        """Those of one branch. Returns whether `end` was reached."""
        for step in steps:
            if isinstance(step, End):
                return True
            if isinstance(step, Include):
                yield from self.through(step.steps)
                continue
            if isinstance(step, (Say, Ask)):
                self._meet(step)
                yield step
            taken, passed = self._branches(step)
            for branch in passed:
                self._pass_over(branch)
            for branch in taken:
                if (yield from self._branch(branch)):
                    return True
        return False

    def _meet(self, step: Say | Ask) -> None:
        if isinstance(step, Ask):
            id = step.question.id
            self.met.add(id)
            if id in self.answers:
                self.seen[id] = _settled(step.question, self.answers[id])

    def _branches(self, step: Say | Ask | If) -> tuple[list[Steps], list[Steps]]:
        """The branches at a step that the answers take, and those that they do not."""
        if isinstance(step, If):
            both = [step.then, step.otherwise]
            holds = evaluate(step.condition, self.seen, self.facts)
            return (both[:1], both[1:]) if holds else (both[1:], both[:1])
        if isinstance(step, Say):
            return [], []
        chosen = in_order(self.seen.get(step.question.id))
        taken = [step.then[option] for option in chosen if option in step.then]
        return taken, [branch for option, branch in step.then.items() if option not in chosen]

    def _pass_over(self, steps: Iterable[Step]) -> None:
        """From here on, answers to the questions in `steps` are not seen, unless they have been met elsewhere."""
        for question in _questions_of(steps):
            if question.id not in self.met:
                self.seen.pop(question.id, None)


def _asked(walk: _Walk, script: Script) -> tuple[Question, ...]:
    met = [step.question for step in walk.through(script.steps) if isinstance(step, Ask)]
    return tuple({question.id: question for question in met}.values())


def _questions_of(steps: Iterable[Step]) -> Iterator[Question]:
    for step in steps:
        if isinstance(step, Ask):
            yield step.question
        for branch in branches(step):
            yield from _questions_of(branch)


def branches(step: Step) -> list[Steps]:
    """The lists of steps that stand inside a step, in order."""
    if isinstance(step, Ask):
        return list(step.then.values())
    if isinstance(step, If):
        return [step.then, step.otherwise]
    return [step.steps] if isinstance(step, Include) else []


def _settled(question: Question, value: Value) -> Value:
    return question.dont_know if value == DONT_KNOW and question.dont_know else value


def _waits(question: Question, answers: Answers) -> bool:
    value = answers.get(question.id)
    if question.type == "have_want" and isinstance(value, dict):
        return value.get("have") is None or value.get("want") is None
    return value is None


def _filled(lines: list[str], script: Script, walk: _Walk) -> tuple[str, ...]:
    return tuple(fill(line, walk.seen, script.known, walk.facts) for line in lines)
