"""What a question to us is about, and which step a report is of: the slots that are found by resemblance."""

from __future__ import annotations

import re
from typing import Any

from cairn.understanding.evidence import ANSWERS, OPENS, Evidence
from cairn.understanding.nearest import ALIKE, FAINT, SAME, clear, nearest
from cairn.understanding.topics import Topics
from cairn.understanding.words import bare, said

MOST_NEAR = 4  # of what it may be, where it is not clear

#: What questions about the world begin with, beside what requests to us do.
ASKS = OPENS | frozenset(
    ("does", "am", "was", "were", "will", "would", "must", "should", "whats", "explain", "define", "have", "has")
)

#: Words that say that a step is done, or not, and not which.
_REPORTS = frozenset(
    "i we have has had not did do done does it that this one them all just finally actually already yet still so far got get "
    "gotten getting round around to managed manage finished completed the step steps task milestone was is am are yesterday "
    "today now again no yes with on my could can never even first second third and oh well sorry hey good news guess what".split()
)

#: Words that ask why there is a gap, and not which.
_ASKS_OF_GAPS = frozenset(
    "why how come what is was are were does do did it that this there the a an my such so very big bigger biggest large small "
    "gap gaps on in list ledger of for i have has say says said you tell me explain more about please mean means reason "
    "because show shows think call called one and but ok okay hmm really even still not no exactly behind based where from "
    "listed problem issue clear know get see understand agree with can could be to story".split()
)

_SUPPOSES = re.compile(r"\b(?:if|suppos\w*|imagin\w*|assum\w*|pretend|hypothetical\w*|say)\b", re.IGNORECASE)
_NTH = re.compile(
    r"\b(?:step|milestone|task|number|point|item|thing|nr|no)\.?\s*(?P<number>\d{1,2}|[a-z]+)|\b(?P<nth>first|second|third)\b",
    re.IGNORECASE,
)
_NUMBERS = {"first": 1, "second": 2, "third": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def asked(evidence: Evidence, least: float = SAME) -> dict[str, Any] | None:
    """The slots of a question that is put almost as one that we know an answer to."""
    if not is_question(evidence):
        return None
    topic = clear(nearest(evidence.words.text, evidence.topics.faq), least)
    return {"topic": topic} if topic else None


def is_question(evidence: Evidence) -> bool:
    """Whether it has the form of a question."""
    words = evidence.words.words
    begins = any(way.words[0] in ASKS and way.words[1:2] != ("not",) for way in bare(evidence.words))
    return words[0] not in ANSWERS and (evidence.words.asks or begins)


def supposes(text: str) -> bool:
    return _SUPPOSES.search(text) is not None


def faq_slots(text: str, topics: Topics) -> dict[str, Any]:
    """`topic`: its id or None; `near`: ids that it may be, where it is not clear."""
    return _slots("topic", nearest(text, topics.faq))


def milestone_slots(text: str, topics: Topics) -> dict[str, Any]:
    """`milestone`: the id of a step or None; `near`: those it may be; `number`: "step 2", where it is said so."""
    filled = {"milestone": None} if names_no_step(text) else _slots("milestone", nearest(text, topics.steps))
    number = _number(text)
    return {**filled, "number": number} if number else filled


def names_no_step(text: str) -> bool:
    """Whether it says that a step is done, or not, and nothing of which one: "I did it"."""
    return set(said(text).words) <= _REPORTS


def names_no_gap(text: str) -> bool:
    """Whether it asks why there is a gap, or for more about it, and says nothing of which one: "why is it so large?"."""
    return set(said(text).words) <= _ASKS_OF_GAPS


def _slots(name: str, found: list[tuple[str, float]]) -> dict[str, Any]:
    one = clear(found, ALIKE)
    near = [] if one else [id for id, score in found if score >= FAINT][:MOST_NEAR]
    return {name: one, **({"near": near} if near else {})}


def _number(text: str) -> int | None:
    for found in _NTH.finditer(text):
        word = (found["number"] or found["nth"]).lower()
        if number := int(word) if word.isdigit() else _NUMBERS.get(word):
            return number
    return None
