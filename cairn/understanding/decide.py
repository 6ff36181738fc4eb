"""Answer, command, or which of the two: the one place that decides, with the question in view.

After "what would you enjoy?" the words "help people" are an answer; after "is your field related?" the word "help" is a
cry for help. Rasa does not see the question, so its ranking is evidence and not the verdict.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from cairn.reading import read
from cairn.script.model import DONT_KNOW, SKIP, Question
from cairn.understanding import asides, change, coach, named, suppose
from cairn.understanding.commands import LONGEST_TEXT, Phrase, Weight, phrased, words_of
from cairn.understanding.distress import distress, without_distress
from cairn.understanding.evidence import (
    ANSWERS,
    CERTAIN,
    COMMAND_OF,
    DOUBT,
    GUESSES,
    HABITS,
    LIKELY,
    OF_OTHERS,
    OPENS,
    OUT_OF_SCOPE,
    PLAIN,
    STATES,
    SURE,
    WAVERING,
    WEIGHTY,
    WHY_WORDS,
    Evidence,
)
from cairn.understanding.nearest import SAME
from cairn.understanding.topics import Topics
from cairn.understanding.words import said

#: Nobody phrases a command so: a slash command, tags, braces, SQL. The model has never seen such, and guesses wildly.
_CODE = re.compile(r"^\s*/\w|</?[a-z!]|[{}\\`]|\[\[|;\s*--", re.IGNORECASE)

ANSWER, ASK = "answer", "ask"
REPORTS = ("milestone_done", "milestone_not_yet")


@dataclass(frozen=True)
class Understood:
    """`command` is `answer`, `out_of_scope`, `ask` (slots: `between`, two of the others) or a command.

    `confidence` is between 0 and 1.
    """

    command: str
    slots: dict[str, Any] = field(default_factory=dict)
    confidence: float = 1.0


def understand(
    text: str, question: Question | None, ranking: Sequence[tuple[str, float]], topics: Topics, today: date
) -> Understood:
    """What kind of utterance `text` is, distress before anything else. Slots of `distress`: `level`; else see `calm`."""
    offered = question is not None and is_option(text, question)
    if not offered and (found := distress(text, topics.alarm)):
        return Understood("distress", {"level": found.level, "theme": found.theme}, 0.95)
    return calm(text, question, ranking, topics, today)


def calm(
    text: str, question: Question | None, ranking: Sequence[tuple[str, float]], topics: Topics, today: date
) -> Understood:
    """What kind of utterance `text` is, if it is not distress, while `question` waits for its answer (None: none waits).

    `ranking` is Rasa's: intents with their confidence. Slots: `change` has `question`, `value` and, where there is a
    value, its `words` and for lists `how`; `why_gap` has `gap`; `why` has `question` where another one than the
    waiting one is named; `what_if` has `question` and `value`, `faq` has `topic`, reports of a step have `milestone`
    (see `named`). An answer with a question to us after it has `answer`, its words, and the question as `then` and
    `then_slots`.
    """
    short = len(text) <= LONGEST_TEXT
    scores = {COMMAND_OF.get(intent, intent): float(score) for intent, score in without_distress(ranking) if short}
    evidence = Evidence(words_of(text), question, scores, topics, today)
    if not evidence.words.words:
        return _without_words(text, question)
    if question is not None and (is_option(text, question) or _CODE.search(text)):
        return Understood(ANSWER)
    if for_coach := coach.note(text):
        return Understood("talk_to_coach", {"note": for_coach}, 0.98)
    if question is not None and (both := _answer_and_question(text, question, topics, today)):
        return both
    phrase = phrased(evidence.words, question is not None)
    commanded = phrase is not None and phrase.weight is Weight.CERTAIN
    meant = phrase is not None and phrase.command != "repeat"  # "what do you mean by stepping stone?"
    if not (commanded and meant) and (topic := named.asked(evidence, CERTAIN if commanded else SAME)):
        return Understood("faq", topic, 0.95)
    loose = phrase is None or phrase.weight is Weight.ADDED
    if loose and (restated := _restated(evidence)):
        return restated
    known = _phrase(phrase, evidence) if phrase else None
    if known and phrase and phrase.weight is Weight.CERTAIN:
        if known.command == DONT_KNOW and "you" in evidence.words.words and evidence.best[1] >= CERTAIN:
            return _command(evidence.best[0], evidence, evidence.best[1])  # "not sure what you mean"
        return Understood(ANSWER, {}, 0.95) if _says_it(text, evidence, known.command) else known
    if known and phrase and phrase.plain and not (question and _reads(text, evidence)):
        return known
    if question is None:
        return _alone(evidence, known)
    needed = LIKELY if phrase and phrase.weight is Weight.ADDED else CERTAIN
    if question.type in ("text", "list"):
        return _open(evidence, known, needed)
    return _closed(text, question, evidence, known, needed)


def _answer_and_question(text: str, question: Question, topics: Topics, today: date) -> Understood | None:
    """An answer to the question that waits and, before or after it, a question to us; None where it is not both."""
    if len(text) > LONGEST_TEXT:
        return None
    for answer, asking in asides.parted(text):
        if asides.is_remark(answer) or not words_of(asking).words:
            continue
        then = understand(asking, None, (), topics, today)
        if then.command not in asides.ASIDES or then.confidence < CERTAIN:
            continue
        first = understand(answer, question, (), topics, today)
        reading = read(question, answer, today)
        if first.command == ANSWER and not first.slots and (reading.value is not None or reading.between is not None):
            return Understood(ANSWER, {"answer": answer, "then": then.command, "then_slots": then.slots}, 0.9)
    return None


def _says_it(text: str, evidence: Evidence, command: str) -> bool:
    """Whether words that are a command elsewhere are an answer to this question: "I don't know where to start" where
    that is an option, "yes it helps" after "does it help?"."""
    question = evidence.question
    if question is None or not question.options or command not in ("dont_know", "thanks", *REPORTS):
        return False
    value = read(question, text, evidence.today).value
    if command == "thanks" and evidence.words.words[0] not in STATES:
        return False
    if command in REPORTS:  # "done and dusted" after "do you have the papers?"
        return value in ("yes", "no")
    return isinstance(value, str) and value not in (DONT_KNOW, SKIP, question.dont_know)


def _reads(text: str, evidence: Evidence) -> bool:
    """Whether it reads as an answer to the closed question that waits."""
    question = evidence.question
    if question is None or question.type in ("text", "list"):
        return False
    return read(question, text, evidence.today).value not in (None, DONT_KNOW, SKIP)


def _without_words(text: str, question: Question | None) -> Understood:
    """Only signs: question marks ask to say it again; a picture or a dash is left to the reading of answers."""
    if "?" in text:
        return Understood("repeat", {}, 0.9)
    return Understood(ANSWER, {}, 0.5) if question else Understood(OUT_OF_SCOPE, {}, 0.5)


def is_option(text: str, question: Question) -> bool:
    """It is, word for word, an answer that the question offers."""
    words = said(text).words
    offered = (
        name for option in question.options for name in (option.label, option.id.replace("_", " "), *option.also)
    )
    return any(words == _words_of(name) for name in (*offered, *question.suggest))


@lru_cache(maxsize=4096)  # the same few hundred at every turn
def _words_of(name: str) -> tuple[str, ...]:
    return said(name).words


def _phrase(phrase: Phrase, evidence: Evidence) -> Understood | None:
    confidence = 0.98 if phrase.weight is Weight.CERTAIN else 0.7
    if phrase.command == "change" and phrase.weight is not Weight.ADDED:
        slots = change.slots(phrase.match, evidence.topics, evidence.today)
        return None if slots is None else Understood("change", slots, confidence)
    return _command(phrase.command, evidence, confidence)


def _restated(evidence: Evidence) -> Understood | None:
    """ "Actually my hours are ten now", while another question waits."""
    if len(evidence.words.words) > WEIGHTY:
        return None
    found = change.restated(evidence.words, evidence.topics, evidence.today)
    if found is None or (evidence.question is not None and found["question"] == evidence.question.id):
        return None
    return Understood("change", found, 0.9)


def _command(command: str, evidence: Evidence, confidence: float) -> Understood:
    """A command with its slots."""
    words, topics = evidence.words.words, evidence.topics
    if command == "change":
        return Understood(command, change.loose_slots(evidence.words, topics, evidence.today), confidence)
    if command == "why_gap":
        return Understood(command, {"gap": topics.gap(words)}, confidence)
    if command == "why":
        return _why(evidence, confidence)
    slots = _slots(command, evidence)
    if command == "faq" and slots == {"topic": None} and confidence < CERTAIN:
        return Understood(OUT_OF_SCOPE, {}, 1 - confidence)  # a question of that form, about something else
    return Understood(command, slots, confidence)


def _slots(command: str, evidence: Evidence) -> dict[str, Any]:
    text, topics = evidence.words.text, evidence.topics
    if command == "what_if":
        return suppose.slots(text, topics, evidence.today)
    if command == "faq":
        return named.faq_slots(text, topics)
    return named.milestone_slots(text, topics) if command in REPORTS else {}


def _why(evidence: Evidence, confidence: float) -> Understood:
    """Why a question is asked or, where a gap is named and no question can be meant, why there is that gap."""
    words = tuple(word for word in evidence.words.words if word not in WHY_WORDS)
    waiting = evidence.question.id if evidence.question else None
    about, gap = evidence.topics.question(words), evidence.topics.gap(words)
    if about is not None and about == waiting:
        return Understood("why", {}, confidence)
    if gap and (waiting is None or about is None):
        return Understood("why_gap", {"gap": gap}, confidence)
    if gap and len(words) == 1:
        return Understood(ASK, {"between": ["why", "why_gap"], "question": about, "gap": gap}, confidence)
    return Understood("why", {"question": about} if about else {}, confidence)


def _alone(evidence: Evidence, known: Understood | None) -> Understood:
    """No question waits: the ranking decides, and the words that may be a command."""
    command, score = evidence.best
    asks = command != "faq" or named.is_question(evidence)  # "I found out how people move up" reports, and asks nothing
    if known and (score < SURE or command == known.command or not asks):
        return known
    if command in (ANSWER, OUT_OF_SCOPE) or score < DOUBT:
        return Understood(OUT_OF_SCOPE, {}, score)
    if _foreign(evidence) or score < LIKELY and evidence.own >= 2:
        return Understood(OUT_OF_SCOPE, {}, 1 - score)
    if score >= LIKELY:
        return _command(command, evidence, score)
    second = _second(evidence, command)
    return Understood(ASK, {"between": [command, second]}, score) if second else Understood(OUT_OF_SCOPE, {}, 1 - score)


def _foreign(evidence: Evidence) -> bool:
    """The ranking wavers, and the text has words of its own and is more likely beside the point than an answer."""
    scores = evidence.scores
    beside = scores.get(OUT_OF_SCOPE, 0.0)
    return evidence.best[1] < SURE and evidence.own >= 2 and beside > max(scores.get(ANSWER, 0.0), DOUBT)


def _second(evidence: Evidence, first: str) -> str | None:
    """Another command that is nearly as likely."""
    others = {c: s for c, s in evidence.scores.items() if c not in (first, ANSWER, OUT_OF_SCOPE)}
    second = max(others, key=lambda c: others[c], default=None)
    return second if second and others[second] >= evidence.scores[first] * 0.75 else None


def _open(evidence: Evidence, known: Understood | None, needed: float) -> Understood:
    """Free words are asked for: an answer, unless it is plainly said to us.

    Plainly is: the ranking says so, the more surely the more words of its own the text has. A phrase that may be a
    command is one from a score of `needed` on.
    """
    command, score = evidence.best
    answer = Understood(ANSWER, {}, max(evidence.scores.get(ANSWER, 0.0), 1 - score))
    words = evidence.words
    if known and words.asks:
        return known
    if command == ANSWER or len(words.words) > WEIGHTY or _told(evidence):
        return answer
    if known is None and evidence.own and evidence.names:
        return answer  # "career coach"
    if known and (known.command, command) == ("back", "change"):
        return known  # "oops, wrong answer, back"
    if known and known.command == command and score >= min(needed, SURE):
        return known if score >= needed else Understood(ASK, {"between": [command, ANSWER]}, score)
    if command == OUT_OF_SCOPE:
        least = SURE if words.asks or words.words[0] in OPENS else CERTAIN
        return Understood(OUT_OF_SCOPE, {}, score) if score >= least else answer
    if command == "faq" and not named.is_question(evidence) or command == "what_if" and not named.supposes(words.text):
        return answer
    least = {0: LIKELY, 1: SURE}.get(max(evidence.own - words.asks, 0), CERTAIN)
    return _command(command, evidence, score) if score >= least else answer


def _told(evidence: Evidence) -> bool:
    """It begins as answers do ("to help ...", "explaining ...", "how to ..." where several things are asked for), or
    guesses: "I don't know, maybe fashion".
    """
    words, question = evidence.words.words, evidence.question
    if GUESSES & set(words) and evidence.best[0] == DONT_KNOW:
        return True
    if len(words) > 4 and words[0] == "i" and words[1] in HABITS:
        return True
    if (
        len(words) > 4
        and words[:2] == ("i", "would")
        and words[2] in HABITS
        or words[0] == "never"
        and words[1:2] != ("mind",)
    ):
        return True  # "I would start again in another country"
    if any(one in ("not", "never") and other in HABITS for one, other in zip(words, words[1:], strict=False)):
        return True  # "I do not skip the boring bits"
    if len(words) > 2 and words[1] == "and":
        return True  # "help and care"
    if words[:2] == ("i", "coach") or words[0] == "that" and words[1:2] in (("i",), ("my",), ("the",), ("people",)):
        return True  # "that my coach would be proud of me"
    if words[0] in ANSWERS or len(words[0]) > 5 and words[0].endswith("ing"):
        return True
    return question is not None and question.type == "list" and words[:2] == ("how", "to") and not evidence.words.asks


def _closed(text: str, question: Question, evidence: Evidence, known: Understood | None, needed: float) -> Understood:
    """One of a few answers is asked for: what reads as one is one, unless it is a question to us."""
    command, score = evidence.best
    reading = read(question, text, evidence.today)
    if reading.value in (DONT_KNOW, SKIP):
        return Understood(str(reading.value), {}, 0.95)
    if isinstance(reading.value, dict) and "words" in reading.value:
        return _open(evidence, known, needed)
    if reading.value is not None or reading.between is not None:
        states = evidence.own > 0 or evidence.words.words[0] in STATES
        least = LIKELY if evidence.puts_question else 1.0 if states else PLAIN
        asked = command != ANSWER and score >= least
        return Understood(ANSWER, {}, 0.95) if not asked else _command(command, evidence, score)
    if known:
        return known
    if reading.reason == "out_of_range":
        return Understood(ANSWER, {}, 0.9)  # "6, want 7": a number that is too high, and no other answer
    if _foreign(evidence):
        return Understood(OUT_OF_SCOPE, {}, evidence.scores[OUT_OF_SCOPE])
    if command == ANSWER or score < DOUBT or evidence.words.words[0] in OF_OTHERS:
        return Understood(ANSWER, {}, max(evidence.scores.get(ANSWER, 0.0), 1 - score))
    if evidence.own >= 2 and score < SURE and not known:
        return Understood(ANSWER, {}, 1 - score)
    if score >= LIKELY or evidence.scores.get(ANSWER, 0.0) < score / 2:
        return _command(command, evidence, score)
    if score < WAVERING:
        return Understood(ANSWER, {}, 1 - score)
    return Understood(ASK, {"between": [command, ANSWER]}, score)
