"""All that Cairn says and knows, read from `data/` once when it starts, and who its coach is. A mistake stops the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from cairn.advice.checks import DataErrors
from cairn.advice.load import known_sources, load_rules, source_lines
from cairn.advice.rules import Rules
from cairn.advice.values import without_slots
from cairn.asks import Asks, Faq, Settles, load_asks
from cairn.contacts import ContactsError, load_contacts
from cairn.reading.learned import ANY, Lesson
from cairn.reply.phrase_names import PHRASE_NAMES
from cairn.reply.phrases import PhraseError, Phrases, load_phrases
from cairn.script.engine import questions
from cairn.script.load import ScriptErrors, load_scripts
from cairn.script.model import Place, Question, Script
from cairn.settings import DATA, coach, contacts_file
from cairn.understanding import Topics, topics
from cairn.understanding.alarm import Alarm

#: What `load_content` raises: its text is for people, one mistake a line, with place and remedy.
MISTAKES = (ScriptErrors, DataErrors, PhraseError, ContactsError)
MODULES = ("start", "orientation", "gaps", "vision", "self")  # of the interview, in the order in which they are asked

NO_LESSONS: Mapping[str, Lesson] = MappingProxyType({})


@dataclass(frozen=True)
class Content:
    modules: tuple[Script, ...]
    questions: Mapping[str, Question]  # by id
    rules: Rules
    topics: Topics
    phrases: Phrases
    titles: Mapping[str, str]  # of the documents, by the id by which they are cited
    faq: Mapping[str, Faq]  # by id
    settles: Mapping[str, Settles]  # by step
    contacts: tuple[str, ...]  # whom people in distress are told to turn to
    coach: str | None = None  # who reads notes to the coach, by the operator's word


def load_content(
    folder: Path = DATA, lessons: Mapping[str, Lesson] = NO_LESSONS, alarm: Alarm | None = None
) -> Content:
    """Everything below `folder`, and what was learned (`load_lessons`, `load_alarm`). Raises one of MISTAKES.

    Without lessons replies are read by the rules alone, and without an alarm only plain words are distress.
    """
    scripts = _interview(folder)
    by_id = {q.id: q for name in MODULES for q in questions(scripts[name])}
    by_id = {id: replace(question, lesson=_lesson(question, lessons)) for id, question in by_id.items()}
    rules = load_rules(folder, by_id)
    asks = load_asks(folder, by_id, [step.id for step in rules.steps], known_sources(folder))
    return Content(
        modules=tuple(scripts[name] for name in MODULES),
        questions=by_id,
        rules=rules,
        topics=_topics(by_id, rules, asks, alarm),
        phrases=load_phrases(folder / "phrases.yml", PHRASE_NAMES),
        titles={id: line for id, line in source_lines(folder).items() if "#" not in id},
        faq=asks.faq,
        settles=asks.settles,
        contacts=load_contacts(contacts_file()),
        coach=coach(),
    )


def _topics(questions: Mapping[str, Question], rules: Rules, asks: Asks, alarm: Alarm | None) -> Topics:
    return topics(
        questions.values(),
        {gap.id: (gap.title,) for gap in rules.gaps},
        {topic.id: (topic.title, *topic.also) for topic in asks.faq.values()},
        {step.id: (without_slots(step.title), *asks.steps[step.id]) for step in rules.steps},
        asks.suppositions,
        alarm,
    )


def _lesson(question: Question, lessons: Mapping[str, Lesson]) -> Lesson | None:
    """Its own; for questions of numbers and dates, that of any question. Free words need none."""
    return None if question.type in ("text", "list") else lessons.get(question.id if question.options else ANY)


def _interview(folder: Path) -> dict[str, Script]:
    try:
        return load_scripts(folder / "scripts" / "interview", sources=known_sources(folder))
    except ScriptErrors as error:  # a folder of rules is called gaps, too: say which gaps.yml
        place = f"{folder.name}/scripts/interview"
        raise ScriptErrors(
            replace(e, place=Place(f"{place}/{e.place.file}", e.place.line)) for e in error.errors
        ) from None
