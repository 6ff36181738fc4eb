"""Numbers in a rating that are no rating: "8 hours a day, so 1", "3 managers", "24k", "9 to 5"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNITS = frozenset(
    """hour hr h minute min day week wk month mth year yr decade night evening morning weekend shift time kid child children
    people person men women quid euro pound dollar buck rupee k grand mile km percent pm % foot feet guy colleague
    coworker manager boss customer patient task job degree step person lot half per thing room team site desk""".split()
)
#: Words in s that may follow a rating: "3 suits me", "4 sounds good".
_NO_PLURALS = frozenset(
    """this suits sounds feels seems works looks makes does means always perhaps thanks plus yours towards
    hopes wishes wants needs less across yes thats whats lets heres theres nowadays afterwards dreams goals stars points
    serves pleases obvs cheers lols guys as obvious serious sometimes""".split()
)
_BEFORE = frozenset(
    "$ £ € week day year level grade band age aged all minus plus since page other another chapter phase".split()
)
_NOT_THIS_ONE = frozenset("this that other last first which no any every each second next good bad".split())
_SAYINGS = re.compile(
    r"\b24 ?/ ?7\b|\b(?:9|nine)(?: ?- ?| to )(?:5|five)\b|\b(?:19|20)\d\d\b|\bone or the other\b|\bone of\b|\bno one\b|"
    r"\b(?:on a |a )?scale (?:of |from )*(?:1|one) ?(?:to|-) ?(?:5|five)\b|\b\d{1,2}(?:st|nd|rd|th)\b|"
    r"[$£€]\s?\d[\d.,]*k?\b|\b\d[\d.,]* ?[%£€]"
)
_TWICE = re.compile(r"\b(one|two|three|four|five)\s*\((\d)\)")
_PLURAL = re.compile(r"\b(one|two|three|four|five)s\b|\b([1-5])'?s\b")


def without_sayings(text: str) -> str:
    """The text, in lower case, without figures of speech and sums that hold numbers; "one (1)" is "one"."""
    said = re.sub("\ufe0f?\u20e3", " ", text)
    said = _TWICE.sub(r"\1", _SAYINGS.sub(" ", said))
    return _PLURAL.sub(lambda found: found[1] or found[2], said)


def is_counted(tokens: Sequence[str], start: int, end: int) -> bool:
    """Whether the number at `tokens[start:end]` counts something: what stands around it says so."""
    before = tokens[start - 1] if start else ""
    after, next_but_one = (tokens[at] if at < len(tokens) else "" for at in (end, end + 1))
    if before in _BEFORE or (tokens[start] == "one" and before in _NOT_THIS_ONE):
        return True
    if _unit(after) or (after.isalpha() and _unit(next_but_one) and after not in _JOINS):
        return True
    if after in ("a", "an", "each", "every") and _unit(next_but_one):
        return tokens[start].isdigit() and int(tokens[start]) > 5
    return (
        before not in ("a", "an")
        and len(after) > 3
        and after.endswith("s")
        and not after.endswith("ss")
        and after not in _NO_PLURALS
    )


_JOINS = frozenset("now and but or is want for at in on the i to so as this some most with my a an per last".split())


def _unit(word: str) -> bool:
    return word in _UNITS or (word.endswith("s") and word[:-1] in _UNITS)
