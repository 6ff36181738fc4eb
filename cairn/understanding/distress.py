"""Distress in what somebody says: danger now, low mood or old harm, or neither. It errs on the safe side.

Figures of speech and the words of a trade are taken out first; then the sentence is searched for the signs of
`distress_self.py`, `distress_others.py` and `distress_gentle.py`. Where they find none, the alarm may that was learned from many
phrasings (`alarm.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cairn.understanding import distress_words as lists
from cairn.understanding.alarm import Alarm
from cairn.understanding.commands import Weight, phrased, words_of
from cairn.understanding.distress_gentle import GENTLE
from cairn.understanding.distress_idioms import IDIOMS, TRADE
from cairn.understanding.distress_others import DONE, GOING_ON, TO_OTHERS
from cairn.understanding.distress_self import EITHER, TO_SELF
from cairn.understanding.patterns import compiled
from cairn.understanding.words import said

DANGER, SOFT = "danger", "gentle"
#: Rasa's intents for the two.
INTENTS = {"distress": DANGER, "distress_gentle": SOFT}

#: How far inside of distress a text must lie for the alarm: to be asked gently; to be danger; and where a figure of speech or
#: a trade was taken out. Words that it must have at least. And below which depth a sign of danger is doubted.
ASKED, PLAIN, MASKED, HIDING, UNLIKELY = -0.05, 0.2, 0.5, 3, -0.9

LOW, PAST = "low", "past"  # themes: what the alarm finds, and harm that is over

_SENTENCES = re.compile(r"[.!?;\n…]+")
_CLAUSES = re.compile(r"[,:()\"“”–—]+|\s-+\s")
#: What others are said to do or suffer, after the words of a trade: up to where the person speaks of themselves.
_THEIRS = r"(?: (?!(?:,|i|my|me|but|end_of_text)(?= ))\S+){0,12}"
#: Any word of a gap, and any but those with which a person begins to speak of themselves.
_ANY_WORD, _NOT_ONES_OWN = r"(?: \S+){", r"(?: (?!(?:i|but)(?= |$))\S+){"
_OF_NOW = re.compile(r" (?:i|we) (?:\w+ly )?(?:want|wish|hope|plan|think|will|am|can not|keep|do not|never want) ")
_NEGATED = re.compile(
    r" (?:not|never|no|nobody|none|without|neither|nor)(?: (?:been|being|a|or|even|really|feeling|to|me))*$"
)


@dataclass(frozen=True)
class Distress:
    """`level` is `danger` or `gentle`; `theme` tells one gentle thing from another, so that each is asked about once."""

    level: str
    theme: str = ""


@dataclass(frozen=True)
class _Tables:
    plainly: tuple[tuple[re.Pattern[str], str], ...]
    idioms: re.Pattern[str]
    trade: re.Pattern[str]
    now: re.Pattern[str]
    either: re.Pattern[str]
    done: re.Pattern[str]
    gentle: Mapping[str, re.Pattern[str]]
    past: re.Pattern[str]
    recent: re.Pattern[str]


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    return _Tables(
        plainly=tuple((_any([line]), " " + plain) for line, plain in lists.PLAINLY.items()),
        idioms=_any(IDIOMS.splitlines(), own=True),
        trade=_any(TRADE.splitlines(), _THEIRS),
        now=_any((TO_SELF + TO_OTHERS + GOING_ON).splitlines()),
        either=_any(EITHER.splitlines()),
        done=_any(DONE.splitlines()),
        gentle={theme: _any(lines.splitlines()) for theme, lines in GENTLE.items()},
        past=_any(lists.PAST.splitlines()),
        recent=_any(lists.RECENT.splitlines()),
    )


def _any(lines: Iterable[str], after: str = "", own: bool = False) -> re.Pattern[str]:
    """One expression for all lines, which may stand anywhere. With `own` no gap reaches into
    what the person says next of themselves."""
    parts = [
        compiled(line, lists.MACROS).pattern.replace(_ANY_WORD, _NOT_ONES_OWN if own else _ANY_WORD)
        for line in map(str.strip, lines)
        if line
    ]
    return re.compile(f"(?:{'|'.join(parts)})(?= |$){after}")


def distress(text: str, alarm: Alarm | None = None) -> Distress | None:
    """What distress there is in a text, None where there is none. `alarm` is what was learned of such texts.

    Buttons and typed payloads are never distress.
    """
    if text.lstrip().startswith(("[[", "/")):
        return None
    found = [hit for line in _lines(text) if (hit := _of_sentence(line))]
    if any(hit.level == DANGER for hit in found):
        return Distress(SOFT, LOW) if _is_unlikely(text, alarm) else Distress(DANGER)
    return found[0] if found else _learned(text, alarm)


def without_distress(ranking: Sequence[tuple[str, float]]) -> list[tuple[str, float]]:
    """The ranking of a text that is not distress after all: then it is most likely an answer."""
    spared = sum(score for intent, score in ranking if intent in INTENTS)
    return [
        (intent, score + spared if intent == "answer" else score) for intent, score in ranking if intent not in INTENTS
    ]


def _lines(text: str) -> list[str]:
    """Each sentence as plain words with a space before each, a comma where a clause ends."""
    lines = []
    for sentence in _SENTENCES.split(text):
        clauses = [_line(clause) for clause in _CLAUSES.split(sentence)]
        if line := " ,".join(clause for clause in clauses if clause):
            lines.append(line + " end_of_text")
    return lines


def _line(clause: str) -> str:
    words = (lists.WRITTEN_OUT.get(word, word) for word in said(clause, lists.SLIPS).words)
    return "".join(f" {word}" for word in " ".join(words).split())


def _of_sentence(line: str) -> Distress | None:
    tables = _tables()
    for expression, plain in tables.plainly:
        line = expression.sub(plain, line)
    line = tables.trade.sub(" _", tables.idioms.sub(" _", tables.trade.sub(" _", line)))
    line = tables.idioms.sub(" _", line.replace(" ,", ""))
    past, recent = bool(tables.past.search(line)), bool(tables.recent.search(line))
    if _found(tables.now, line):
        return Distress(SOFT, PAST) if past and not recent and not _OF_NOW.search(line) else Distress(DANGER)
    if _found(tables.either, line):
        return Distress(SOFT, PAST) if past and not recent else Distress(DANGER)
    theme = next(
        (theme for theme, expression in tables.gentle.items() if theme == "grief" and _found(expression, line)), None
    )
    if theme is None and _found(tables.done, line):
        return Distress(DANGER) if recent and not past else Distress(SOFT, PAST)
    for name, expression in tables.gentle.items():
        if _found(expression, line):
            return Distress(SOFT, name)
    return None


def _found(expression: re.Pattern[str], line: str) -> bool:
    """Whether it is said anywhere, and not denied."""
    return any(not _NEGATED.search(line[: hit.start()]) for hit in expression.finditer(line))


def _is_unlikely(text: str, alarm: Alarm | None) -> bool:
    """Whether a text with a sign of danger means so little of it that the sign is likely one of a trade or a figure of speech.
    Then it is asked about."""
    return alarm is not None and len(text.split()) >= HIDING and alarm.depth(text)[0] < UNLIKELY


def _learned(text: str, alarm: Alarm | None) -> Distress | None:
    """What the alarm makes of a text that is long enough to hide something. Where it is not sure, the person is asked."""
    if alarm is None or len(text.split()) < HIDING or _is_command(text):
        return None
    line = "".join(_lines(text))
    masked = any(expression.search(line) for expression in (_tables().idioms, _tables().trade))
    hurt, danger = alarm.depth(text)
    if hurt < (MASKED if masked else ASKED):
        return None
    return Distress(DANGER) if danger > 0 and hurt >= PLAIN else Distress(SOFT, LOW)


def _is_command(text: str) -> bool:
    """It is wholly what one says to us: "give me the next step"."""
    phrase = phrased(words_of(text), False)
    return phrase is not None and phrase.weight is Weight.CERTAIN


def denied(text: str) -> bool:
    """Whether it says that we misunderstood: a figure of speech, a joke, "I'm fine"."""
    denials = _denials()
    return any(denials.search(line) for line in _lines(text))


@lru_cache(maxsize=1)
def _denials() -> re.Pattern[str]:
    return _any(lists.DENIED.splitlines())
