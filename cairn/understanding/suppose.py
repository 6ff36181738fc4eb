""" "What if I finished the certificate?": what is supposed, and which answer that would be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from cairn.reading import read
from cairn.understanding import change
from cairn.understanding.nearest import stems_of
from cairn.understanding.topics import Supposition, Topics
from cairn.understanding.words import said

#: The supposition is what is found under `what`, or all of the text where it has another form.
_FORMS = tuple(
    re.compile(form, re.IGNORECASE | re.DOTALL)
    for form in (
        r"\b(?:what|wat|wot|wut|waht)\b[^?.!]{0,40}?\b(?:if|when|were)\b\s*(?P<what>.+)",
        r"\b(?:suppose|supposing|imagine|assume|assuming|pretend|hypothetically|let'?s say|say)\b,?\s*(?:that\s+)?(?P<what>.+)",
        r"\bhow\b[^?.!]{0,40}?\b(?:if|once|when)\b\s*(?P<what>.+)",
        r"\b(?:if|once)\b\s*(?P<what>.+?),?\s+(?:so\s+|and\s+)?(?:then\s+)?(?:what|how|would|does|do|where|will)\b.*",
        r"\bif\b\s*(?P<what>.+)",
    )
)

_DENIED = re.compile(r"\b(?:not|never|no|nobody|without)\b|n['’]?t\b", re.IGNORECASE)
_BECOME = re.compile(
    r"\b(?:became|become|wanted to be|want to be|went for|aimed for)\s+(?:an?\s+)?(?P<role>[^?.!,]+?)(?:\s+instead)?$",
    re.IGNORECASE,
)


def slots(text: str, topics: Topics, today: date) -> dict[str, Any]:
    """`question`: its id or None; `value`: the stored form of the answer that is supposed, or None where it is not said."""
    what = supposed(text)
    if found := _known(what, topics.suppositions):
        return found
    if becoming := _BECOME.search(what):
        return {"question": "target_role", "value": becoming["role"].strip()}
    loose = change.loose_slots(said(what), topics, today)
    id, value = loose["question"], loose["value"]
    if id is None:
        return _unnamed(what, topics, today)
    question = topics.questions[id]
    if value is None or isinstance(value, str):  # words that may not have been read
        read_as = read(question, str(value or what), today).value
        value = read_as if value is not None or question.type not in ("text", "list") else None
    return {"question": id, "value": value}


def supposed(text: str) -> str:
    """The part of the text that says what is supposed."""
    return next((found["what"] for form in _FORMS if (found := form.search(text))), text).strip(" ?.!")


def _known(what: str, suppositions: Sequence[Supposition]) -> dict[str, Any] | None:
    stems = stems_of(said(what).words)
    for supposition in suppositions:
        value = supposition.denied if _DENIED.search(what) else supposition.value
        if value is not None and all(stems & group for group in supposition.words):
            return {"question": supposition.question, "value": value}
    return None


def _unnamed(what: str, topics: Topics, today: date) -> dict[str, Any]:
    """A length of time by itself is the time frame."""
    if "horizon" in topics.questions and re.search(r"\b(?:years?|months?|yrs?)\b", what):
        value = read(topics.questions["horizon"], what, today).value
        if isinstance(value, (int, float, list)):
            return {"question": "horizon", "value": value}
    return {"question": None, "value": None}
