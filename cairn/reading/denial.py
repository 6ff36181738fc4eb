"""Whether a phrase in a clause is denied, or told of another time."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from cairn.reading import yes_no
from cairn.reading.phrases import Found

#: How far a "not" reaches, in words.
REACH = 6
_PAST = (["used", "to"], ["formerly"], ["previously"], ["until"], ["no", "longer"], ["before"], ["stopped"], ["quit"])


#: "A job alone is not enough", "careers are overrated"; not "my English is not good", which says what is missing.
_DENIED_AFTER = re.compile(
    r"(?:(?:alone|itself|by itself|on its own|as such|that|there|really|just|simply) )*"
    r"(?:would (?:ruin|kill|destroy|break|hurt|bore)\b|"
    r"(?:is|are|was|were|would be|does|do|did|will|can|could|would|should) not\b|"
    r"(?:is|are|was|were|sounds?|seems?) (?:\w+ )?"
    r"(?:nothing|no good|overrated|boring|nonsense|pointless|out of the question|not)\b)"
)
_LACKING = frozenset("enough good sufficient recognised recognized valid relevant there great right up".split())


def is_denied_after(words: Sequence[str], hit: Found, following: Found | None, lack: bool) -> bool:
    """Whether what follows the phrase denies it."""
    if hit.meaning.startswith("+") or hit.meaning in ("yes", "no", "partly"):
        return False
    end = following.start if following else len(words)
    after = words[hit.end : min(end, hit.end + REACH)]
    return bool(_DENIED_AFTER.match(" ".join(after))) and not (lack and _LACKING & set(after))


DENYING = yes_no.NEGATORS | frozenset(
    "nothing none lack lacks lacking missing shortage unless difference reason problem limit obstacle end".split()
)


def twice_denied(words: Sequence[str], denying: Collection[str] = DENYING) -> bool:
    """Whether two things are denied in one clause, "no papers missing", "not one I don't have": who knows what is left.

    A "no" that is followed by a sentence, "no, I don't", is an answer and denies nothing.
    """
    start = 0
    while start < len(words) - 1 and words[start] in denying and words[start + 1] in AFTER_NO:
        start += 1
    end = len(words) - (words[-1] == "no")
    return sum(word in denying for word in words[start:end]) > 1


def is_denied(words: Sequence[str], hit: Found, found: Sequence[Found]) -> bool:
    """Whether a "not" reaches the phrase. One that is part of a phrase, or stands before another phrase, does not."""
    denied = hit.denied
    for at in range(hit.start - 1, max(-1, hit.start - 1 - REACH), -1):
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
        if word == "no" and at == 0 and _is_answer(words, hit):
            break  # "no I work for myself", "no not yet", "no keep it"
        if word in yes_no.NEGATORS and not (word == "no" and hit.meaning == yes_no.NO):
            denied = not denied
        if word in ("and", "so", "now", "then", "or"):
            break
    return denied


def _is_answer(words: Sequence[str], hit: Found) -> bool:
    """Whether the "no" that opens a clause stands for itself; in "no fixed employer" it denies."""
    if hit.start > 1:
        return not (hit.start == 2 and words[1] in _QUALITIES and hit.meaning != "no")
    return hit.meaning == "no" or words[hit.start] in AFTER_NO


_QUALITIES = frozenset("fixed real proper permanent steady regular clear single main formal official such".split())

#: No noun: a "no" before one of these is an answer of its own.
AFTER_NO = yes_no.NEGATORS | frozenset(
    """none nothing nobody and so because the a an my our i we they it he she you there that this do does is are can
    could keep leave drop put let forget hold""".split()
)


def is_past(words: Sequence[str], hit: Found, had: bool) -> bool:
    """Whether it is told of another time; `had`: so is what one "had", but not what one "has had"."""
    before = list(words[max(0, hit.start - 7) : hit.start])
    if had and "had" in before[-3:] and not {"have", "has", "never", "not"} & set(before):
        return True
    if "now" in before:
        before = before[before.index("now") + 1 :]
    return any(before[at : at + len(past)] == past for past in _PAST for at in range(len(before)))
