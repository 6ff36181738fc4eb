"""Two numbers from 1 to 5: how it is now, and how the person wants it. Of half an answer the other half is None."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cairn.reading.common import Reading, straight
from cairn.reading.counted import is_counted, without_sayings
from cairn.reading.now_and_wish import SURE, plainly, scores
from cairn.reading.numbers import number_at
from cairn.reading.scale import HIGHEST, LEVEL_SIGN, LOWEST, rating_tokens, ratings
from cairn.script.model import Question, Value

_SAME = re.compile(
    r"(?<!not )(?<!n't )(?<!never )\b(?:both|equal|same|likewise|(?:can |may |should |to )?(?:stay|remain)s?|keep(?:ing)?|"
    r"leave it(?! to)|no change|unchanged|(?:not|\w+n't|\w+nt|never) (?:\w+ )?(?:change|swap|alter|touch)|"
    r"(?:not|\w+n't|dont) (?:need|want|require|ask for) (?:it )?(?:to be |to go )?(?:any )?"
    r"(?:more|anything|better|higher|lower)|(?:that's|thats|is|it's|its) fine|"
    r"(?P<content>(?:more than )?enough|(?:happy|fine|ok|okay|good|content|pleased|satisfied|cool) (?:with|by"
    r"|there|like|too|as))|"
    r"(?:i am|i'm|im|and|also|i feel) (?:very |quite |really )?(?:happy|content|pleased|satisfied)|"
    r"(?:good|fine|right|perfect) as it is|(?:how|the way|where|what) i (?:like|want|need) it|suits? me|does me|is right for me|"
    r"can't complain|cant complain|(?:happy|good|fine) where i am|(?:the|about) right (?:amount|number|level"
    r"|place)|(?:i )?like it (?:that way|like that|this way)|that's me happy|(?:that|it|this)(?:'ll| ?will"
    r"|ll) do|also where i want)\b"
)
#: "I'd be happy with a 3": a wish, not contentment.
_WOULD = re.compile(r"(?:\bwould|\bi'?d|\bwd|\bwld)(?:n't)? (?:\w+ ){0,2}$")
_STEP = re.compile(
    r"(?:\bwant |\bwould like |\bi'd like |\bwould want )?(?:it )?\b(?:(?:an?|one|1|(?P<two>two"
    r"|2)) )(?:(?:little|tiny|tad|wee) )?"
    r"(?:bit |steps? |notch(?:es)? |points? |levels? |tad |touch |little )?(?:(?P<up>up|higher|more|better)"
    r"|(?:lower|down|less))\b"
)
_TWICE = re.compile(r"\b(?:twice (?:that|as (?:much|high))|double (?:that|it))\b")
_TWO_MEANINGS = re.compile(r"\s*(?:[1-4]|one|two|three|four)\s*/\s*(?:5|five)\s*[.!]?\s*")
_WISHED_AFTER = re.compile(
    r"[,.;!-]\s*(?:and )?(?:that's|thats|this is|it's|is) (?:what|where|how) i(?:'d| would)? (?:want|like)\b"
)
_TAKEN_BACK = frozenset("no nope nah wait sorry scratch correction actually make".split())
_SO = frozenset("so call thus hence therefore makes equals".split())


@dataclass(frozen=True)
class _Said:
    """A rating with how surely it is the wish (below 0: how it is now), and whether a word stood for the number."""

    value: int | None
    reason: str | None
    start: int
    end: int
    score: float = 0.0
    past: bool = False
    word: bool = False


def read_have_want(question: Question, text: str, today: date) -> Reading:
    """`{"have": n, "want": n}`, half of it None where only one was said; a number alone is how it is now.

    Numbers that count something ("8 hours a day, so 1") are no ratings. Reasons: `out_of_range`,
    `between_two_numbers`, `two_meanings` ("2/5" may be two of five), `same_as_earlier` ("the same", without a number:
    it completes half an answer), `no_number`, `several_numbers`.
    """
    said = straight(text)
    if _TWO_MEANINGS.fullmatch(said):
        return Reading(reason="two_meanings")
    same = any(not (found["content"] and _WOULD.search(said[: found.start()])) for found in _SAME.finditer(said))
    step = _STEP.search(said)
    rest = _STEP.sub(" ", said) if step else said
    found = _told(_meant(*_rated(rest)))
    if not found:
        return Reading(reason="same_as_earlier" if same else "no_number")
    if any(one.reason == "out_of_range" for one in found):
        return Reading(reason="out_of_range")
    if len(found) == 1:
        moved = (2 if step["two"] else 1) * (1 if step["up"] else -1) if step else 0
        return _one(found[0], same, said, moved)
    return _two(*found) if len(found) == 2 else _many(found)


def _rated(text: str) -> tuple[list[str], list[_Said]]:
    """The tokens of a text, and every rating in them that counts nothing."""
    marked = rating_tokens(plainly(without_sayings(text)), vague=False)
    words = {at - order for order, at in enumerate(at for at, token in enumerate(marked) if token == LEVEL_SIGN)}
    tokens = [token for token in marked if token != LEVEL_SIGN]
    found = [
        _Said(one.value, one.reason, one.start, one.end, word=any(at in words for at in range(one.start, one.end)))
        for one in ratings(tokens, joined=("or", "between", "few"))
    ]
    return tokens, [one for one in found if one.word or not is_counted(tokens, one.start, one.end)]


def _meant(tokens: Sequence[str], found: Sequence[_Said]) -> list[_Said]:
    """Without what is denied, past, taken back, or was only on the way to what follows."""
    placed = [
        replace(one, score=score, past=past)
        for one, (score, past) in zip(found, scores(tokens, [(one.start, one.end) for one in found]), strict=True)
    ]
    if len(placed) < 2:
        return placed
    kept: list[_Said] = []
    for one in placed:
        between = set(tokens[kept[-1].end : one.start]) if kept else set()
        if kept and between & _TAKEN_BACK and _alike(kept[-1], one):
            kept[-1] = replace(one, score=one.score or kept[-1].score)
        elif kept and len(placed) > 2 and _SO & set(tokens[max(0, one.start - 3) : one.start]) and one.score < SURE:
            kept = [*(other for other in kept if abs(other.score) >= SURE / 2), one]
        else:
            kept.append(one)
    for drop in (lambda one: one.past, lambda one: _denied(tokens, one), lambda one: _far_off(tokens, one)):
        rest = [one for one in kept if not drop(one)]
        kept = rest or kept
    return kept


def _alike(old: _Said, new: _Said) -> bool:
    return new.score == 0 or old.score * new.score > 0 or (old.score == 0 and new.score < 0)


def _denied(tokens: Sequence[str], one: _Said) -> bool:
    return "not" in tokens[max(0, one.start - 2) : one.start] and tokens[one.start - 1] in (
        "not",
        "a",
        "quite",
        "really",
    )


def _far_off(tokens: Sequence[str], one: _Said) -> bool:
    """A number such as an age, beside others that are ratings."""
    number = number_at(tokens, one.start)
    return one.reason == "out_of_range" and one.score < SURE and number is not None and number[0] > 2 * HIGHEST


def _told(found: Sequence[_Said]) -> list[_Said]:
    """The numbers, and words such as "high" only where they say something that the numbers do not."""
    numbers = [one for one in found if not one.word]
    words = [one for one in found if one.word]
    if not numbers or len(numbers) > 1:
        return numbers or words
    number = numbers[0]
    other = [
        word
        for word in words
        if (word.score >= SURE) != (number.score >= SURE)
        or (word.score <= -SURE and number.score == 0)
        or (number.score <= -SURE and word.score == 0 and abs((word.value or 0) - (number.value or 0)) > 1)
    ]
    return sorted([number, *other[:1]], key=lambda one: one.start)


def _half(value: int | None, wished: bool) -> Reading:
    return Reading(value={"have": None, "want": value} if wished else {"have": value, "want": None})


def _one(rating: _Said, same: bool, said: str, step: int) -> Reading:
    value = rating.value
    if value is None:
        return Reading(reason=rating.reason)
    if same:
        return Reading(value={"have": value, "want": value})
    if rating.score >= SURE or _WISHED_AFTER.search(said):
        return _half(value, wished=True)
    if rating.score > 0:
        return Reading(reason="two_meanings")
    moved = value * 2 if _TWICE.search(said) else value + step
    if moved != value and LOWEST <= moved <= HIGHEST:
        return Reading(value={"have": value, "want": moved})
    return _half(value, wished=False)


def _two(first: _Said, second: _Said) -> Reading:
    clash = first.score == second.score and abs(first.score) >= SURE and first.value != second.value
    if clash or (first.value is None and second.value is None):
        return Reading(reason="between_two_numbers")
    turned = first.score > second.score and (first.score > 0 or second.score <= -SURE / 2)
    have, want = (second, first) if turned else (first, second)
    return Reading(value={"have": have.value, "want": want.value})


def _many(found: Sequence[_Said]) -> Reading:
    """Of three or more numbers those that are surely meant; a half that is said in two ways is left open."""
    wished = [one for one in found if one.score >= SURE] or [one for one in found if one.score > 0]
    had = [one for one in found if one.score <= -SURE] or [one for one in found if one.score < 0]
    if not had and wished:
        had = [one for one in found if one.score == 0]
    want, have = (_agreed(part) for part in (wished, had))
    if want is None and have is None:
        return Reading(reason="several_numbers")
    return Reading(value={"have": have, "want": want})


def _agreed(found: Sequence[_Said]) -> int | None:
    values = {one.value for one in found}
    return values.pop() if len(values) == 1 else None


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
