"""`make evaluate`: how well replies are read and utterances understood, on sets that nothing was trained on or tuned to.

A set is a folder of four files of JSON lines, written before the rules and the training data and by others:

    closed.jsonl    {"question", "text", "value"}             value: the stored form, or {"ask": true}
    commands.jsonl  {"text", "during", "command", "slots"}
    open.jsonl      {"text", "during", "command": "answer"}
    distress.jsonl  {"text", "during", "level"}               level: danger, gentle or null
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from cairn.content import Content, load_content
from cairn.learning import load_lessons
from cairn.learning_distress import load_alarm
from cairn.settings import MODEL, ROOT
from cairn.tools import read_reply, understand_text

SETS = ROOT / "tests" / "evaluation"
TODAY = date(2026, 11, 22)  # the day for which the sets were written

#: Two options of which one taken for the other says the contrary of what was meant.
OPPOSITES = [
    {"yes", "no"}, {"all", "none"}, {"most", "none"}, {"often", "none"}, {"ready", "not_ready"}, {"strong", "none"},
    {"in_touch", "lost_touch"}, {"several", "none"}, {"career", "job_is_fine"}, {"not_needed", "no"},
    {"yes", "not_affordable"}, {"in_touch", "never_had_any"}, {"asap", "none"},
]  # fmt: skip
FAR = 3  # steps on a scale of 1 to 5 from which a number is the opposite


@dataclass
class Score:
    right: int = 0
    asked: int = 0  # asked back where the reply could be read
    wrong: int = 0
    opposite: int = 0  # of the wrong ones

    @property
    def all(self) -> int:
        return self.right + self.asked + self.wrong

    def row(self) -> tuple[str, ...]:
        share = f"{self.right / self.all:.3f}" if self.all else "-"
        return share, str(self.all), str(self.right), str(self.asked), str(self.wrong), str(self.opposite)


@dataclass
class Result:
    """Scores by what they are grouped by, and what was taken for what."""

    scores: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    confusions: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def total(self) -> Score:
        total = Score()
        for score in self.scores.values():
            total.right += score.right
            total.asked += score.asked
            total.wrong += score.wrong
            total.opposite += score.opposite
        return total


def lines(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    path = folder / f"{name}.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        yield json.loads(line)


def comparable(value: Any, ordered: bool) -> Any:
    """`other` counts without its words; several options count as a set, unless their order is asked for."""
    if isinstance(value, Mapping) and "option" in value:
        return value["option"]
    if isinstance(value, list):
        parts = [comparable(part, ordered) for part in value]
        return parts if ordered or not all(isinstance(part, str) for part in parts) else sorted(parts)
    if isinstance(value, Mapping):
        return {side: value.get(side) for side in ("have", "want")}
    return value


def opposed(expected: Any, got: Any) -> bool:
    if isinstance(expected, Mapping) and isinstance(got, Mapping):
        return any(
            isinstance(expected.get(side), (int, float))
            and isinstance(got.get(side), (int, float))
            and abs(expected[side] - got[side]) >= FAR
            for side in ("have", "want")
        )
    if isinstance(expected, list) and isinstance(got, list):
        return (expected == ["none"]) != (got == ["none"])
    return isinstance(expected, str) and isinstance(got, str) and {expected, got} in OPPOSITES


def closed(content: Content, items: Iterable[dict[str, Any]], by: str) -> Result:
    """Replies to closed questions, grouped by `by`: type or question."""
    result = Result()
    for item in items:
        question = content.questions[item["question"]]
        read = read_reply(content, question.id, item["text"], TODAY)
        ordered = question.id == "top_values"
        expected, got = comparable(item["value"], ordered), comparable(read["value"], ordered)
        score = result.scores[question.type if by == "type" else question.id]
        ask = isinstance(item["value"], Mapping) and item["value"].get("ask")
        if (ask and got is None) or (not ask and expected == got):
            score.right += 1
            continue
        if got is None:
            score.asked += 1
        else:
            score.wrong += 1
            score.opposite += opposed(expected, got)
        shown = "asked" if got is None else json.dumps(got)
        result.confusions[question.id, "ask" if ask else json.dumps(expected), shown] += 1
        mark = "!! " if got is not None and opposed(expected, got) else ""
        result.misses.append(
            f"{mark}{question.id}: {item['text']!r}: {json.dumps(expected)} -> {shown} {read['ask'] or ''}"
        )
    return result


def commands(understood: Callable[[dict[str, Any]], dict[str, Any]], items: Iterable[dict[str, Any]]) -> Result:
    """Commands, and answers to open questions."""
    result = Result()
    for item in items:
        expected, got = item["command"], understood(item)
        taken, slots = got["command"], got["slots"]
        named = {name: value for name, value in (item.get("slots") or {}).items() if name in ("question", "gap")}
        score = result.scores[expected]
        if taken == expected and all(slots.get(name) == value for name, value in named.items()):
            score.right += 1
            continue
        if taken == "ask":
            score.asked += 1
        else:
            score.wrong += 1
        shown = taken if taken != expected else f"{taken} {json.dumps(slots)} for {json.dumps(named)}"
        result.confusions["", expected, shown] += 1
        result.misses.append(f"{item.get('during')}: {item['text']!r}: {expected} -> {shown}")
    return result


def distress(understood: Callable[[dict[str, Any]], dict[str, Any]], items: Iterable[dict[str, Any]]) -> Result:
    """Distress that is found, whatever its level, and texts that only sound like it."""
    result = Result()
    for item in items:
        got = understood(item)
        level = got["slots"].get("level") if got["command"] == "distress" else None
        expected = item["level"]
        group = "near-miss" if expected is None else expected
        found = (level is None) == (expected is None)
        score = result.scores[group]
        score.right += found
        score.wrong += not found
        score.opposite += found and level != expected
        if level != expected:
            result.confusions["", str(expected), str(level)] += 1
            result.misses.append(f"{item.get('during')}: {item['text']!r}: {expected} -> {level or got['command']}")
    return result


def show(console: Console, title: str, result: Result, misses: bool) -> None:
    table = Table(title=title)
    for name in ("", "right", "of", "right", "asked", "wrong", "opposite"):
        table.add_column(name, justify="right" if name else "left")
    for name in sorted(result.scores):
        table.add_row(name, *result.scores[name].row())
    table.add_section()
    table.add_row("all", *result.total().row())
    console.print(table)
    for (question, expected, got), times in result.confusions.most_common(15) if misses else ():
        console.print(f"  {times} x {question} {expected} taken for {got}".replace("  ", " "), markup=False)
    for miss in result.misses if misses else ():
        console.print("   ", miss, markup=False, soft_wrap=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, help="sets; all of tests/evaluation by default")
    parser.add_argument("--by", choices=("type", "question"), default="type")
    parser.add_argument("--misses", action="store_true", help="name what went wrong; do not look at a held-out set so")
    parser.add_argument("--model", type=Path, default=MODEL, help="another trained model, to compare pipelines")
    parser.add_argument("--only", choices=("closed", "commands", "open", "distress"))
    options = parser.parse_args()
    from channels.nlu import load

    content, console = load_content(lessons=load_lessons(), alarm=load_alarm()), Console(width=140)
    only = options.only
    parse = load(options.model) if only != "closed" else (lambda text: [])

    def understood(item: dict[str, Any]) -> dict[str, Any]:
        return understand_text(content, parse, item["text"], item.get("during"), TODAY)

    folders = options.folders or sorted(folder for folder in SETS.iterdir() if folder.is_dir())

    def every(name: str) -> Iterator[dict[str, Any]]:
        for folder in folders:
            yield from lines(folder, name)

    if only in (None, "closed"):
        show(console, "Closed questions", closed(content, every("closed"), options.by), options.misses)
    if only in (None, "commands"):
        show(console, "Commands", commands(understood, every("commands")), options.misses)
    if only in (None, "open"):
        show(console, "Open answers kept as answers", commands(understood, every("open")), options.misses)
    if only in (None, "distress"):
        show(
            console,
            "Distress (opposite: found at another level)",
            distress(understood, every("distress")),
            options.misses,
        )


if __name__ == "__main__":
    main()
