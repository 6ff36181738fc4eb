"""One number from 1 to 5."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cairn.reading.common import Reading, straight
from cairn.reading.numbers import amount_at, tokens_of
from cairn.script.model import Question

LOWEST, HIGHEST = 1, 5
_OF_FIVE = re.compile(
    r"\s*(?:/|out of)\s*(?:5|five)\b(?!\s*(?:to|until|up)\b)|"
    r"(?<=[1-5]) (?:of|from) (?:5|five)\b(?! (?:to|until|up)\b)|"
    r"(?:(?<=one)|(?<=two)|(?<=three)|(?<=four)|(?<=five)) (?:of|from) (?:5|five)\b(?! (?:to|until|up)\b)"
)
_OF_MORE = re.compile(r"\s*(?:/|out of)\s*(?:10|ten|100|hundred)\b")
#: Words for a place on the scale; longer ones first.
_LEVELS = (
    (5, "very high|extremely high|really high|super high|as high as (?:possible|it (?:gets|goes)|can be)|(?:the )?highest"
        "(?: it goes| possible)?|(?:the |my )?(?:maximum|max)|full marks|the (?:very )?top|the most|as much as (?:possible|it "
        "gets|can be|i can get)|loads|heaps|all the way(?: up)?|sky high|extremely|completely|totally|absolutely|"
        "couldn't be (?:better|higher)|very very much"),
    (1, "very low|extremely low|really low|super low|(?:the )?lowest(?: it goes| possible)?|(?:the )?minimum|not at all|"
        "(?:none|nothing)(?: at all| whatsoever)?|zilch|(?:at )?rock bottom|(?:at )?the (?:very )?bottom(?: of the scale)?|"
        "bottom of the scale|hardly any|barely any|hardly at all|next to nothing|very very low|not in the least"),
    (2, "quite low|pretty low|rather low|fairly low|not (?:so |very |too |really |that )?high|lowish|low"),
    (4, "quite high|pretty high|rather high|fairly high|highish|high"),
    (3, "medium|average|(?:in )?the middle|middle|middling|moderate|moderately|so so|so-so|half ?way(?: up)?|in between|"
        "okay-ish|mid|somewhere in the middle"),
)  # fmt: skip
#: Words that say much or little of other things, too.
_VAGUE_LEVELS = (
    (2, "not much|not very(?: \\w+)?|a little|a bit|little"),
    (4, "a lot|quite a lot|very much|quite(?: (?!\\d)\\w+)?|pretty (?!much|\\d)\\w+"),
)


def _forms(levels: Sequence[tuple[int, str]]) -> list[tuple[int, re.Pattern[str]]]:
    return [(number, re.compile(rf"(?<!too )(?<!not )\b(?:{words})\b")) for number, words in levels]


_CLEAR, _VAGUE = _forms(_LEVELS), _forms(_VAGUE_LEVELS)
#: Stands before a number that was a word such as "high".
LEVEL_SIGN = "§"


@dataclass(frozen=True)
class Rating:
    """A number on the scale, or why it is none, and its place in the row of tokens."""

    value: int | None
    reason: str | None
    start: int
    end: int


def rating_tokens(text: str, vague: bool = True) -> list[str]:
    """The tokens of a reply with "out of five" left out and words such as "very high" as a sign and a number.

    `vague`: also words such as "a lot", which say less when there are other words beside.
    """
    said = straight(text).replace(LEVEL_SIGN, " ")
    said = re.sub(r"[⭐★]+", lambda stars: f" {len(stars.group())} ", said)
    if _OF_MORE.search(said):
        said = _OF_MORE.sub(" ", said) + " 99"
    said = _OF_FIVE.sub(" ", said)
    for number, form in [*_CLEAR, *(_VAGUE if vague else [])]:
        said = form.sub(f"{LEVEL_SIGN}{number}", said)
    return tokens_of(said)


def ratings(
    tokens: Sequence[str], joined: Sequence[str] = ("-", "to", "or", "between", "from", "few", "till", "until")
) -> list[Rating]:
    """Every rating in the tokens. A range joined by one of `joined` is no rating: `between_two_numbers`."""
    found: list[Rating] = []
    at = 0
    while at < len(tokens):
        amount = amount_at(tokens, at)
        if amount and amount.joined_by and amount.joined_by not in joined:
            start = at + (tokens[at] in ("between", "from"))
            amount = amount_at(tokens[: _first_end(tokens, start)], start)
        if amount is None or tokens[at] in ("few", "couple", "several", "half", "a"):
            at += 1
            continue
        found.append(_rating(tokens, amount.low, amount.high, amount.start, amount.end))
        at = amount.end
    return found


def _first_end(tokens: Sequence[str], at: int) -> int:
    end = at + 1
    while end < len(tokens) and tokens[end] not in ("-", "to", "or", "and", "till", "until"):
        end += 1
    return end


def _rating(tokens: Sequence[str], low: float, high: float, start: int, end: int) -> Rating:
    minus = start == 1 and tokens[0] == "-"
    if minus or low < LOWEST or high > HIGHEST:
        return Rating(None, "out_of_range", start, end)
    if low != high or low != int(low):
        return Rating(None, "between_two_numbers", start, end)
    return Rating(int(low), None, start, end)


def read_scale(question: Question, text: str, today: date) -> Reading:
    """A whole number from 1 to 5; `out_of_range`, `between_two_numbers` or `no_number`."""
    tokens = [token for token in rating_tokens(text) if token != LEVEL_SIGN]
    found = ratings(tokens)
    if not found:
        return Reading(reason="no_number")
    if bad := next((one for one in found if one.reason), None):
        return Reading(reason=bad.reason)
    if len({one.value for one in found}) == 1:
        return Reading(value=found[0].value)
    between = tokens[found[-2].end : found[-1].start]
    if "no" in between or "rather" in between:
        return Reading(value=found[-1].value)
    return Reading(reason="between_two_numbers")
