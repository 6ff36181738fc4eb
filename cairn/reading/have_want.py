"""Two numbers from 1 to 5: how it is now, and how the person wants it. Of half an answer the other half is None."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from cairn.reading.common import Reading, straight
from cairn.reading.scale import Rating, rating_tokens, ratings
from cairn.script.model import Question, Value

_WANT = frozenset(
    """want wants wanted wanting like love wish wished hope hoping hopefully ideal ideally aim aiming dream goal
        target prefer future
    someday eventually desired desire should nice need needs be wanna later tomorrow rather go expect""".split()
)
_HAVE = frozenset(
    "now have has got currently current today moment is it its present presently already there am actual actually".split()
)
_CLEARLY_HAVE = _HAVE - {"it", "its", "there", "is", "have", "am"}
_SAME = re.compile(
    r"\b(?:both|same|stay|stays|keep|leave it|enough|happy with|fine with|ok with|okay with|content|no change|"
    r"unchanged|that's fine|thats fine|is fine|"
    r"(?:i am|i'm|im|and) happy|good as it is|fine as it is|also where i want)\b"
)
_TWO_MEANINGS = re.compile(r"\s*(?:[1-4]|one|two|three|four)\s*/\s*(?:5|five)\s*[.!]?\s*")
_SEPARATORS = frozenset([",", ";", "and", "but", "-", ">", "/", "to", "|", ".", "vs", "&", "=", "then"])


def read_have_want(question: Question, text: str, today: date) -> Reading:
    """`{"have": n, "want": n}`, half of it None where only one was said; a number alone is how it is now.

    Reasons: `out_of_range`, `between_two_numbers`, `two_meanings` ("2/5" may be two of five), `same_as_earlier`
    ("the same", without a number: it completes half an answer), `no_number`, `several_numbers`.
    """
    if _TWO_MEANINGS.fullmatch(text.lower()):
        return Reading(reason="two_meanings")
    said = straight(text)
    tokens = rating_tokens(said.replace("one day", "someday"))
    found = ratings(tokens, joined=("or", "between", "few"))
    same = bool(_SAME.search(said))
    if not found:
        return Reading(reason="same_as_earlier" if same else "no_number")
    if any(one.reason == "out_of_range" for one in found):
        return Reading(reason="out_of_range")
    if len(found) == 1 and found[0].value is not None:
        return _one(tokens, found[0], found[0].value, same)
    if len(found) == 2:
        return _two(tokens, found)
    if len(found) > 2:
        return Reading(reason="several_numbers")
    return Reading(reason=found[0].reason)


def _one(tokens: Sequence[str], rating: Rating, value: int, same: bool) -> Reading:
    if same:
        return Reading(value={"have": value, "want": value})
    want = bool(_WANT & set(tokens[: rating.start]))
    want = want or list(tokens[-3:]) in (["what", "i", "want"], ["how", "i", "want"], ["i", "would", "like"])
    if not want and _WANT & set(tokens[rating.end :]):
        want = not (_CLEARLY_HAVE & set(tokens)) and not _SEPARATORS & set(tokens[rating.end :])
    return Reading(value={"have": None, "want": value} if want else {"have": value, "want": None})


def _two(tokens: Sequence[str], found: Sequence[Rating]) -> Reading:
    first, second = found
    want_first = _want_comes_first(tokens[: first.start], tokens[first.end : second.start], tokens[second.end :])
    have, want = (second, first) if want_first else (first, second)
    if have.value is None and want.value is None:
        return Reading(reason="between_two_numbers")
    return Reading(value={"have": have.value, "want": want.value})


def _want_comes_first(before: Sequence[str], middle: Sequence[str], after: Sequence[str]) -> bool:
    """By the words before, between and after the two numbers: "want 4, have 2", "4 wanted, 2 now"."""
    lead, between, trail = set(before), set(middle), set(after)
    if lead & _CLEARLY_HAVE:
        return False
    if lead & _WANT:
        return not (between & _WANT and not between & _HAVE)
    return bool(between & _WANT and trail & _CLEARLY_HAVE and not trail & _WANT)


def merge_half(earlier: Value, reading: Reading) -> Reading:
    """Half an answer completed by the reply to the question for the other half.

    A bare number fills what is missing; "the same" takes the earlier number for both; a whole answer replaces the
    earlier half. Everything else is given back as it is.
    """
    if not isinstance(earlier, dict):
        return reading
    missing = "want" if earlier.get("want") is None else "have"
    given = "have" if missing == "want" else "want"
    number = earlier.get(given)
    if number is None:
        return reading
    if reading.reason == "same_as_earlier":
        return Reading(value={"have": number, "want": number})
    if not isinstance(reading.value, dict):
        return reading
    said = reading.value
    if said.get("have") is not None and said.get("want") is not None:
        return reading
    if said.get(missing) is None and given == "want":
        return reading  # "I want 4" once more: how it is now is still open
    new = said["have"] if said.get("have") is not None else said["want"]
    return Reading(value={"have": number, "want": new} if missing == "want" else {"have": new, "want": number})
