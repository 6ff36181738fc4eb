"""Writes docs/provenance.md: which questions, gaps and steps carry each idea of the four documents, and the way back."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from cairn.advice.load import known_sources, load_rules, source_lines
from cairn.script.engine import questions
from cairn.script.load import load_scripts
from cairn.settings import DATA

PAGE = Path(__file__).parent.parent / "docs" / "provenance.md"
KINDS = {"questions": "Questions", "gaps": "Gaps", "steps": "Steps", "backup": "Backup"}
ALL_KINDS = {**KINDS, "faq": "Common questions"}  # a common question explains whole places, not single ideas


@dataclass(frozen=True)
class Carrier:
    """A question, gap, step, way or common question, with the places that it cites."""

    kind: str  # one of ALL_KINDS
    id: str
    title: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Idea:
    place: str
    line: str
    carried_by: frozenset[tuple[str, str]]  # (kind, id)


def carriers(folder: Path = DATA) -> list[Carrier]:
    """Everything that is asked, worked out, recommended or explained, in the order of its files."""
    scripts = load_scripts(folder / "scripts" / "interview", sources=known_sources(folder))
    asked = {question.id: question for script in scripts.values() for question in questions(script)}
    rules = load_rules(folder, asked)
    found = [Carrier("questions", q.id, (*q.called, q.id)[0], q.source) for q in asked.values()]
    found += [Carrier("gaps", gap.id, gap.title, gap.source) for gap in rules.gaps]
    found += [Carrier("steps", step.id, step.title.split("{")[0].rstrip(": "), step.source) for step in rules.steps]
    for letter, ways in rules.backup.items():
        cited = dict.fromkeys(source for way in ways for source in way.source)
        found.append(Carrier("backup", letter, f"Plan {letter.upper()}", tuple(cited)))
    return found + [Carrier("faq", row["id"], row["title"], _texts(row["source"])) for row in _faq(folder)]


def _faq(folder: Path) -> list[dict[str, Any]]:
    """The common questions, without those about Cairn itself."""
    rows = _yaml(folder / "faq.yml")["faq"]
    return [{"source": (), **row} for row in rows if "about" not in row]


def ideas(folder: Path = DATA) -> list[Idea]:
    """The ideas of `ideas.yml`, in their order."""
    return [
        Idea(row["from"], row["idea"], frozenset((kind, name) for kind in KINDS for name in row.get(kind, ())))
        for row in _yaml(folder / "ideas.yml")["ideas"]
    ]


def _yaml(path: Path) -> dict[str, Any]:
    tree: dict[str, Any] = YAML(typ="safe", pure=True).load(path)
    return tree


def _texts(value: str | Sequence[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def mistakes(folder: Path = DATA) -> list[str]:
    """What is not carried, what comes from nowhere, and what is named and not there; nothing if all is well."""
    known = {(carrier.kind, carrier.id): carrier for carrier in carriers(folder)}
    listed = ideas(folder)
    places = known_sources(folder)
    told = [f"{idea.place}: there is no such place in sources.yml." for idea in listed if idea.place not in places]
    told += [f"{idea.place}: nothing carries this: {idea.line}" for idea in listed if not idea.carried_by]
    for idea in listed:
        missing = sorted(idea.carried_by - set(known))
        told += [f"{idea.place}: there is no {name} among the {kind}." for kind, name in missing]
    with_idea = {idea.place for idea in listed}
    told += [f"{place}: no idea of this place is listed." for place in sorted(places - with_idea) if "#" in place]
    carried = {(key, idea.place) for idea in listed for key in idea.carried_by}
    for key, carrier in known.items():
        if not carrier.sources:
            told.append(f"{carrier.kind} {carrier.id}: it cites no source.")
        for source in carrier.sources:
            if source not in places:
                told.append(f"{carrier.kind} {carrier.id}: there is no place {source} in sources.yml.")
            elif carrier.kind in KINDS and (key, source) not in carried:
                told.append(f"{carrier.kind} {carrier.id}: it cites {source}, and no idea of that place names it.")
    return told


def page(folder: Path = DATA) -> str:
    """The whole page as Markdown."""
    listed, known = ideas(folder), carriers(folder)
    parts = [
        "# Where everything comes from",
        "Made by `make docs` from `data/`; do not edit it by hand. The ideas of the four documents are told in our own words.",
        *_by_idea(folder, listed, known),
        *_by_carrier(listed, known),
    ]
    return "\n\n".join(parts) + "\n"


def _by_idea(folder: Path, listed: Sequence[Idea], known: Sequence[Carrier]) -> list[str]:
    lines = source_lines(folder)
    parts = ["## From each idea to what carries it"]
    order = {(carrier.kind, carrier.id): number for number, carrier in enumerate(known)}
    for document in dict.fromkeys(idea.place.partition("#")[0] for idea in listed):
        rows = ["| Place | Idea | " + " | ".join(KINDS.values()) + " |", "|---" * (len(KINDS) + 2) + "|"]
        for idea in (idea for idea in listed if idea.place.startswith(f"{document}#")):
            by_kind = (
                sorted((key for key in idea.carried_by if key[0] == kind), key=order.__getitem__) for kind in KINDS
            )
            cells = [", ".join(f"`{name}`" for _, name in keys) for keys in by_kind]
            rows.append(f"| {idea.place.partition('#')[2]} | {idea.line} | " + " | ".join(cells) + " |")
        places = dict.fromkeys(idea.place for idea in listed if idea.place.startswith(f"{document}#"))
        explained = [
            f"- {place.partition('#')[2]}: {names}" for place in places if (names := _explaining(place, known))
        ]
        parts += [f"### {lines[document]} (`{document}`)", "\n".join(rows)]
        parts += ["Common questions that explain these places:", "\n".join(explained)] if explained else []
    return parts


def _explaining(place: str, known: Iterable[Carrier]) -> str:
    return ", ".join(f"`{c.id}`" for c in known if c.kind == "faq" and place in c.sources)


def _by_carrier(listed: Sequence[Idea], known: Sequence[Carrier]) -> list[str]:
    parts = ["## From each question, gap and step to where it comes from"]
    for kind, title in ALL_KINDS.items():
        rows = [
            f"| `{carrier.id}` | {carrier.title} | {', '.join(f'`{source}`' for source in _places(carrier, listed))} |"
            for carrier in known
            if carrier.kind == kind
        ]
        if rows:
            parts += [f"### {title}", "\n".join(["| Id | What it is | Sources |", "|---|---|---|", *rows])]
    return parts


def _places(carrier: Carrier, listed: Iterable[Idea]) -> list[str]:
    """What it cites itself, then the other places of which it carries an idea."""
    named = [idea.place for idea in listed if (carrier.kind, carrier.id) in idea.carried_by]
    return list(dict.fromkeys((*carrier.sources, *named)))


if __name__ == "__main__":
    wrong = mistakes()
    if wrong:
        sys.exit("\n".join(wrong))
    PAGE.write_text(page(), encoding="utf-8")
