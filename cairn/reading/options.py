"""Which options a reply speaks for and against: what `choice` and `choices` have in common."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cairn.reading import yes_no
from cairn.reading.common import clauses, is_mark, stem, words_of
from cairn.reading.phrases import Found, Phrases, compile_phrases, find, phrase_words
from cairn.reading.spelling import mend
from cairn.script.model import Option, Question

#: How far a "not" reaches, in words.
_REACH = 6
_PAST = (["used", "to"], ["formerly"], ["previously"], ["until"], ["no", "longer"], ["before"], ["stopped"], ["quit"])
_BUT = re.compile(r"\b(?:but|though|although|however|except)\b")


@dataclass(frozen=True)
class Heard:
    """One thing said in a reply. `meaning` is an option id or a general meaning such as `yes_no.YES`."""

    meaning: str
    denied: bool
    clause: int
    negative: bool = False  # said with a "not" of its own, as "not employed" is of `not_working`
    length: int = 1  # words of the phrase
    weak: bool = False  # inferred from a short answer or an echo of the question


@dataclass(frozen=True)
class _Table:
    phrases: Phrases
    known: frozenset[str]  # words that mistyped ones are mended to
    asked: frozenset[str]  # stems of the question's own words


def option_id(question: Question, text: str) -> str | None:
    """The option that the text is, word for word: its id, its label or another name it goes by."""
    said = _bare(text)
    for option in question.options:
        if any(said == _bare(name) for name in (option.id, option.label, *option.also)):
            return option.id
    return None


@lru_cache(maxsize=8192)
def _bare(text: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(text) if not is_mark(word))


def names(option: Option) -> tuple[str, ...]:
    """All that an option goes by. Of "Yes, but I could not live on it" also what follows the comma."""
    opening, _, rest = option.label.partition(",")
    said = re.sub(r"^\s*(?:but|or|and)\s+", "", rest)
    return (
        option.id.replace("_", " "),
        option.label,
        *((said,) if said and opening in ("Yes", "No") else ()),
        *option.also,
    )


def is_yes_no(question: Question) -> bool:
    return {"yes", "no"} <= {option.id for option in question.options}


@lru_cache(maxsize=512)
def _table(question: Question) -> _Table:
    own = [
        (name, option.id) for option in question.options for name in names(option) if name.lower() not in ("yes", "no")
    ]
    general = yes_no.pairs()
    if not is_yes_no(question):
        general = [(phrase, meaning) for phrase, meaning in general if meaning in (yes_no.NOISE, yes_no.NOT_ONLY)]
    phrases = compile_phrases(own + general)
    asked = {word for text in (question.ask, *question.again) for word in phrase_words(text)}
    return _Table(phrases, phrases.vocabulary | _GENERAL | asked, frozenset(map(stem, asked)))


_GENERAL = frozenset(word for phrase, _ in yes_no.pairs() for word in words_of(phrase)) | frozenset(
    "definitely absolutely certainly probably completely totally except everything nothing because different".split()
)


def heard(question: Question, text: str) -> list[Heard]:
    """All that the reply says about the options, in order. `weak` ones are there only where nothing else was said."""
    table = _table(question)
    said: list[Heard] = []
    rest: list[tuple[int, list[str]]] = []
    for number, clause in enumerate(clauses(text)):
        words = [word for word in mend(words_of(clause), table.known) if not is_mark(word)]
        if not words:
            continue
        found = _in_clause(words, table.phrases, number, is_yes_no(question), names_lack(question))
        said += found
        if not found:
            rest.append((number, words))
    if is_yes_no(question):
        for number, words in rest:
            if meaning := yes_no.alone(words):
                said.append(Heard(meaning, False, number))
        if not said:
            said = [
                Heard(meaning, False, number, weak=True)
                for number, words in rest
                if (meaning := yes_no.echo(words, table.asked))
            ]
    return sorted(said, key=lambda one: one.clause)


def names_lack(question: Question) -> bool:
    """Whether the options name what is missing, so that "I have no degree" speaks for `education` and not against "
    "it."""
    return question.type == "choice" and any(option.id == "other" for option in question.options)


def _is_lack(words: Sequence[str], hit: Found) -> bool:
    """Whether a "not" before the phrase says that it is missing, "not enough skills", and not "it is not the skills"."""
    before = words[max(0, hit.start - _REACH) : hit.start]
    at = max((place for place, word in enumerate(before) if word in yes_no.NEGATORS), default=-1)
    if at < 0:
        return True  # the "not" stands inside the phrase
    after = before[at + 1 :]
    copula = at > 0 and before[at - 1] in ("is", "are", "was")
    return (
        before[at] != "not"
        or bool({"enough", "have", "having", "know", "get", "good"} & set(after))
        or (at > 0 and not copula)
    )


def _in_clause(words: Sequence[str], phrases: Phrases, number: int, yes_no_question: bool, lack: bool) -> list[Heard]:
    found = find(words, phrases)
    if yes_no_question and all(hit.meaning.startswith("+") for hit in found) and (short := yes_no.alone(words)):
        agree = all(hit.meaning in (short, yes_no.NOISE) or hit.length == 1 for hit in found)
        if agree:
            return [Heard(short, False, number)]
    if yes_no_question:
        found = sorted([*found, *_particles(words, found)], key=lambda hit: hit.start)
    said = []
    for index, hit in enumerate(found):
        if hit.meaning in (yes_no.NOISE, yes_no.NOT_ONLY) or _is_past(words, hit):
            continue
        following = found[index + 1] if index + 1 < len(found) else None
        if hit.meaning.startswith("+") and hit.denied:
            continue
        if hit.meaning == yes_no.NO and following and following.start - hit.end <= 2 and _denies(hit, words, following):
            continue  # "not really the same field": it denies what follows, and says no by that
        before = found[index - 1] if index else None
        negative = words[hit.start] in yes_no.NEGATORS or (before is not None and before.meaning == yes_no.NOT_ONLY)
        said.append(
            Heard(
                hit.meaning,
                _is_denied(words, hit, found) and not (lack and _is_lack(words, hit)),
                number,
                negative,
                hit.length,
            )
        )
    return said


def _denies(hit: Found, words: Sequence[str], following: Found) -> bool:
    return "not" in words[hit.start : hit.end] and not following.meaning.startswith("+")


def _particles(words: Sequence[str], found: Sequence[Found]) -> list[Found]:
    """The "no" that opens or closes a clause and is an answer; one before a noun only denies."""
    covered = {at for hit in found for at in range(hit.start, hit.end)}
    opening = 0
    while opening < len(words) - 1 and words[opening] in yes_no.FILLERS and words[opening] != "not":
        opening += 1
    places = {opening, len(words) - 1}
    return [Found(at, at + 1, yes_no.NO, 1) for at in places if words[at] == "no" and at not in covered]


def _is_denied(words: Sequence[str], hit: Found, found: Sequence[Found]) -> bool:
    """Whether a "not" reaches the phrase. One that is part of a phrase, or stands before another phrase, does not."""
    denied = hit.denied
    for at in range(hit.start - 1, max(-1, hit.start - 1 - _REACH), -1):
        inside = next((other for other in found if other.start <= at < other.end), None)
        word = words[at]
        if (
            inside is not None
            and inside.meaning == yes_no.NO
            and not hit.meaning.startswith("+")
            and inside.length > 1
            and "not" in words[inside.start : inside.end]
        ):
            return not denied
        if inside is not None and not (inside.meaning == yes_no.NO and at + 1 == hit.start):
            break
        if word == "no" and at == 0 and (hit.start > 1 or hit.meaning == "no" or words[hit.start] in yes_no.NEGATORS):
            break  # "no I work for myself", "no not yet"
        if word in yes_no.NEGATORS and not (word == "no" and hit.meaning == yes_no.NO):
            denied = not denied
        if word in ("and", "so", "now", "then", "or"):
            break
    return denied


def _is_past(words: Sequence[str], hit: Found) -> bool:
    before = list(words[max(0, hit.start - 7) : hit.start])
    if "now" in before:
        before = before[before.index("now") + 1 :]
    return any(before[at : at + len(past)] == past for past in _PAST for at in range(len(before)))


def has_but(text: str) -> bool:
    return bool(_BUT.search(text.lower()))
