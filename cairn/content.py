"""All that Cairn says and knows, read from `data/` once when it starts. A mistake in it stops the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cairn.advice.checks import DataErrors
from cairn.advice.load import known_sources, load_rules, source_lines
from cairn.advice.rules import Rules
from cairn.reply.phrase_names import PHRASE_NAMES
from cairn.reply.phrases import PhraseError, Phrases, load_phrases
from cairn.script.engine import questions
from cairn.script.load import ScriptErrors, load_scripts
from cairn.script.model import Place, Question, Script
from cairn.settings import DATA
from cairn.understanding import Topics, topics

#: What `load_content` raises: its text is for people, one mistake a line, with place and remedy.
MISTAKES = (ScriptErrors, DataErrors, PhraseError)
MODULES = ("start", "orientation", "gaps", "vision", "self")  # of the interview, in the order in which they are asked


@dataclass(frozen=True)
class Content:
    modules: tuple[Script, ...]
    questions: Mapping[str, Question]  # by id
    rules: Rules
    topics: Topics
    phrases: Phrases
    titles: Mapping[str, str]  # of the documents, by the id by which they are cited


def load_content(folder: Path = DATA) -> Content:
    """Everything below `folder`. Raises one of MISTAKES."""
    scripts = _interview(folder)
    by_id = {q.id: q for name in MODULES for q in questions(scripts[name])}
    rules = load_rules(folder, by_id)
    return Content(
        modules=tuple(scripts[name] for name in MODULES),
        questions=by_id,
        rules=rules,
        topics=topics(by_id.values(), {gap.id: (gap.title,) for gap in rules.gaps}),
        phrases=load_phrases(folder / "phrases.yml", PHRASE_NAMES),
        titles={id: line for id, line in source_lines(folder).items() if "#" not in id},
    )


def _interview(folder: Path) -> dict[str, Script]:
    try:
        return load_scripts(folder / "scripts" / "interview", sources=known_sources(folder))
    except ScriptErrors as error:  # a folder of rules is called gaps, too: say which gaps.yml
        place = f"{folder.name}/scripts/interview"
        raise ScriptErrors(
            replace(e, place=Place(f"{place}/{e.place.file}", e.place.line)) for e in error.errors
        ) from None
