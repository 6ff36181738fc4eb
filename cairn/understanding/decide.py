"""Answer, command, or which of the two: the one place that decides, with the question in view.

After "what would you enjoy?" the words "help people" are an answer; after "is your field related?" the word "help" is a cry
for help. Rasa does not see the question, so its ranking is evidence and not the verdict.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cairn.reading import read
from cairn.script.model import DONT_KNOW, SKIP, Question
from cairn.understanding import change
from cairn.understanding.commands import Phrase, phrased, words_of
from cairn.understanding.topics import Topics
from cairn.understanding.words import Said, said

ANSWER, OUT_OF_SCOPE, ASK = "answer", "out_of_scope", "ask"

#: Rasa reserves the intents `back` and `restart` for actions of its own, so ours have other names.
COMMAND_OF = {"go_back": "back", "start_over": "restart"}

#: How sure the ranking must be where no phrase speaks. After an open question nearly everything is an answer.
SURE_OPEN, SURE_CLOSED, SURE_ALONE, DOUBT = 0.8, 0.5, 0.45, 0.3

#: Words that speak to us, not about the person's life; and those that open a question or a request.
_TO_US = frozenset(
    "you your question questions gap gaps plan answer answers step steps repeat skip interview chat bot".split()
)
_OPENS = frozenset(
    """what why how when where who which can could would will do does did is are am should shall may show tell give explain
    list change edit correct go take stop pause skip repeat say ask continue start let please remind read make put""".split()
)
_WEIGHTY = 12  # words: what is longer is told, not commanded


@dataclass(frozen=True)
class Understood:
    """`command` is `answer`, `out_of_scope`, `ask` (slots: `between`, two of the others) or a command; `confidence` 0 to 1."""

    command: str
    slots: dict[str, Any] = field(default_factory=dict)
    confidence: float = 1.0


@dataclass(frozen=True)
class Evidence:
    """All that is known of one text."""

    words: Said
    question: Question | None
    scores: dict[str, float]  # command, `answer` or `out_of_scope` -> 0..1, as Rasa ranks them
    topics: Topics
    today: date

    @property
    def best(self) -> tuple[str, float]:
        return max(self.scores.items(), key=lambda item: item[1], default=(OUT_OF_SCOPE, 0.0))

    @property
    def to_us(self) -> bool:
        """It asks or orders, and is short enough to be a command."""
        words = self.words.words
        if not words or len(words) > _WEIGHTY:
            return False
        return words[0] in _OPENS or self.words.asks or bool(_TO_US & set(words) and len(words) <= 6)


def understand(
    text: str, question: Question | None, ranking: Sequence[tuple[str, float]], topics: Topics, today: date
) -> Understood:
    """What kind of utterance `text` is while `question` waits for its answer (None: none waits).

    `ranking` is Rasa's: intents with their confidence. Slots: `change` has `question`, `value` and, where there is a value, its
    `words` and for lists `how`; `why_gap` has `gap`; `why` has `question` where another one than the waiting one is named.
    """
    scores = {COMMAND_OF.get(intent, intent): float(score) for intent, score in ranking}
    evidence = Evidence(words_of(text), question, scores, topics, today)
    if not evidence.words.words:
        return _without_words(text, question)
    if question is not None and _is_option(text, question):
        return Understood(ANSWER)
    phrase = phrased(evidence.words, question is not None)
    known = _phrase(phrase, evidence) if phrase else _restated(evidence)
    if phrase and known and phrase.certain or known and not phrase:
        return known
    if question is None:
        return _alone(evidence, known)
    return _open(evidence, known) if question.type in ("text", "list") else _closed(text, question, evidence, known)


def _without_words(text: str, question: Question | None) -> Understood:
    """Only signs: question marks ask to say it again; a picture or a dash is left to the reading of answers."""
    if "?" in text:
        return Understood("repeat", {}, 0.9)
    return Understood(ANSWER, {}, 0.5) if question else Understood(OUT_OF_SCOPE, {}, 0.5)


def _is_option(text: str, question: Question) -> bool:
    """It is, word for word, an answer that the question offers."""
    words = said(text).words
    offered = (
        name for option in question.options for name in (option.label, option.id.replace("_", " "), *option.also)
    )
    return any(words == said(name).words for name in (*offered, *question.suggest))


def _phrase(phrase: Phrase, evidence: Evidence) -> Understood | None:
    confidence = 0.98 if phrase.certain else 0.7
    if phrase.command == "change":
        slots = change.slots(phrase.match, evidence.topics, evidence.today)
        return None if slots is None else Understood("change", slots, confidence)
    return _command(phrase.command, evidence, confidence)


def _restated(evidence: Evidence) -> Understood | None:
    """ "Actually my hours are ten now", while another question waits."""
    if len(evidence.words.words) > _WEIGHTY:
        return None
    found = change.restated(evidence.words, evidence.topics, evidence.today)
    if found is None or (evidence.question is not None and found["question"] == evidence.question.id):
        return None
    return Understood("change", found, 0.9)


def _command(command: str, evidence: Evidence, confidence: float) -> Understood:
    """A command with its slots. "Why" of a gap that is named is `why_gap`, unless the name is the waiting question's."""
    words, topics, question = evidence.words.words, evidence.topics, evidence.question
    if command == "change":
        return Understood(command, change.loose_slots(evidence.words, topics, evidence.today), confidence)
    if command == "why_gap":
        return Understood(command, {"gap": topics.gap(words)}, confidence)
    if command == "why":
        about = topics.question(words)
        if about is not None and (question is None or about != question.id):
            return Understood(command, {"question": about}, confidence)
    return Understood(command, {}, confidence)


def _alone(evidence: Evidence, known: Understood | None) -> Understood:
    """No question waits: the ranking decides, and the words that may be a command."""
    command, score = evidence.best
    if known and score < SURE_OPEN:
        return known
    if command in (ANSWER, OUT_OF_SCOPE) or score < DOUBT:
        return known or Understood(OUT_OF_SCOPE, {}, score)
    if score >= SURE_ALONE:
        return _command(command, evidence, score)
    second = _second(evidence, command)
    return Understood(ASK, {"between": [command, second]}, score) if second else Understood(OUT_OF_SCOPE, {}, score)


def _second(evidence: Evidence, first: str) -> str | None:
    """Another command that is nearly as likely."""
    others = {c: s for c, s in evidence.scores.items() if c not in (first, ANSWER, OUT_OF_SCOPE)}
    second = max(others, key=lambda c: others[c], default=None)
    return second if second and others[second] >= evidence.scores[first] / 2 else None


def _open(evidence: Evidence, known: Understood | None) -> Understood:
    """Free words are asked for: an answer, unless it is plainly said to us."""
    command, score = evidence.best
    if known and command == known.command and score >= SURE_OPEN:
        return Understood(ASK, {"between": [known.command, ANSWER]}, score)
    if command == ANSWER or score < SURE_OPEN or not evidence.to_us:
        return Understood(ANSWER, {}, max(evidence.scores.get(ANSWER, 0.0), 1 - score))
    return Understood(OUT_OF_SCOPE, {}, score) if command == OUT_OF_SCOPE else _command(command, evidence, score)


def _closed(text: str, question: Question, evidence: Evidence, known: Understood | None) -> Understood:
    """One of a few answers is asked for: what reads as one is one, unless it is a question to us."""
    command, score = evidence.best
    reading = read(question, text, evidence.today)
    if reading.value in (DONT_KNOW, SKIP):
        return Understood(str(reading.value), {}, 0.95)
    own_words = isinstance(reading.value, dict) and "words" in reading.value
    if own_words:
        return known or _open(evidence, None)
    if reading.value is not None or reading.between is not None:
        asked = evidence.words.asks and evidence.to_us and command != ANSWER and score >= SURE_OPEN
        return Understood(ANSWER, {}, 0.95) if not asked else _command(command, evidence, score)
    if known:
        return known
    if command == ANSWER or score < DOUBT:
        return Understood(ANSWER, {}, max(evidence.scores.get(ANSWER, 0.0), 1 - score))
    if score >= SURE_CLOSED:
        return _command(command, evidence, score)
    return (
        Understood(ASK, {"between": [command, ANSWER]}, score)
        if command != OUT_OF_SCOPE
        else Understood(ANSWER, {}, 1 - score)
    )
