"""One of several options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from cairn.reading.common import Reading, clauses, words_of
from cairn.reading.contrast import after_echo, by_time, by_what_is_missing
from cairn.reading.idioms import plainly
from cairn.reading.options import Heard, among, heard, is_yes_no, names_lack, option_id
from cairn.reading.pointing import asks_back, by_place, by_words
from cairn.reading.sides import yes_or_no
from cairn.script.model import Question, Value

OTHER = "other"
#: Names for `other` that say nothing of their own.
_BARE_OTHER = frozenset(
    "other|something else|another reason|something different|other reason|other reasons|another|none of these|none of those|"
    "none of the above|none of them|other things|another thing|something other|different reason|a different reason".split(
        "|"
    )
)


def read_choice(question: Question, text: str, today: date) -> Reading:
    """The option id, `{"option": "other", "words": ...}`, or two ids to choose from; else `not_an_option`."""
    exact = option_id(question, text)
    if exact is not None:
        return Reading(value=as_other(question, text) if exact == OTHER else exact)
    share = _share(question, text)
    if share is not None:
        return Reading(value=share)
    places = by_place(question, text)
    if places is not None:
        ids = [question.options[place].id for place in places]
        return among(list(dict.fromkeys(ids)), _ids(question))
    if asks_back(text) or _PROVERB.fullmatch(text.lower()):
        return Reading(reason="not_an_option")
    reading = (
        after_echo(text, lambda part: _by_what_is_said(question, part))
        or by_time(question, text, lambda part: _by_what_is_said(question, part))
        or by_what_is_missing(question, text, lambda part: _by_what_is_said(question, part))
        or _by_what_is_said(question, text)
    )
    if reading.reason and any(option.id == OTHER for option in question.options):
        return Reading(value=as_other(question, text))
    if reading.reason and (meant := by_words(question, text)):
        return among(meant, _ids(question))
    return reading


def _by_what_is_said(question: Question, text: str) -> Reading:
    plain = plainly(text)
    said = heard(question, plain)
    return yes_or_no(question, plain, said) if is_yes_no(question) else _option(question, plain, said)


#: "No papers, no job" says that the one needs the other.
_PROVERB = re.compile(
    r"\W*no (?!no\b|not\b|never\b|way\b|chance\b)(\w+),? no (?!no\b|not\b|never\b|way\b|chance\b|\1\b)\w+\W*"
)


def _ids(question: Question) -> list[str]:
    return [option.id for option in question.options]


def as_other(question: Question, text: str) -> Value:
    """`other`, with the person's words where they say more than "something else"."""
    words = text.strip()
    said = " ".join(word for word in words_of(words) if word[0].isalnum())
    label = next(option.label for option in question.options if option.id == OTHER)
    if said in _BARE_OTHER or words.lower() == label.lower():
        return OTHER
    return {"option": OTHER, "words": words}


_NOW = frozenset("now currently nowadays mostly mainly presently days".split())


def _option(question: Question, text: str, said: Sequence[Heard]) -> Reading:
    """Of a question with options of its own."""
    own = [one for one in said if not one.meaning.startswith("+")]
    for_it = list(dict.fromkeys(one.meaning for one in own if not one.denied))
    against = {one.meaning for one in own if one.denied}
    for_it = [option for option in for_it if option not in against] or for_it
    if len(for_it) > 1:
        # "not employed, self-employed"
        for_it = [
            option for option in for_it if any(not one.negative for one in own if one.meaning == option)
        ] or for_it
    if len(for_it) == 2 and names_lack(question):
        longest = {option: max(one.length for one in own if one.meaning == option) for option in for_it}
        if abs(longest[for_it[0]] - longest[for_it[1]]) >= 2:
            for_it = [max(for_it, key=lambda option: longest[option])]
    if len(for_it) > 1:
        # "I was employed, now I study": what is said of today counts
        pieces = clauses(text)
        today = {number for number, piece in enumerate(pieces) if _NOW & set(words_of(piece))}
        narrowed = list(dict.fromkeys(one.meaning for one in own if not one.denied and one.clause in today))
        for_it = narrowed if len(narrowed) == 1 else for_it
    if for_it and for_it == [OTHER]:
        return Reading(value=as_other(question, text))
    if for_it:
        return among(for_it, _ids(question))
    left = [option.id for option in question.options if option.id not in against]
    return among(left, _ids(question)) if against and len(left) in (1, 2) else Reading(reason="not_an_option")


_PERCENT = re.compile(r"(\d{1,3})(?:[.,]\d+)?\s*(?:%|percent|per cent)")
_OUT_OF = re.compile(r"\b(\d{1,3})\s*(?:/|of|out of)\s*(?:the\s+)?(\d{1,3})\b")


def _share(question: Question, text: str) -> str | None:
    """ "80 percent", "3 of 10": as all, most (more than half), some or none; or as yes, partly or no."""
    ids = {option.id for option in question.options}
    lowered = text.lower()
    found = None
    if re.search(r"\b50\s*[/:-]\s*50\b", lowered):
        share = 0.5
    elif found := _PERCENT.search(lowered):
        share = int(found.group(1)) / 100
    elif (found := _OUT_OF.search(lowered)) and 0 < int(found.group(2)) >= int(found.group(1)):
        share = int(found.group(1)) / int(found.group(2))
    else:
        return None
    if share > 1 or (found and re.search(r"\bnot\b|n't\b|\b(?:less than|under|below)\b", lowered[: found.start()])):
        return None
    if {"all", "most", "some", "none"} <= ids:
        return "all" if share == 1 else "most" if share > 0.5 else "some" if share else "none"
    if {"yes", "partly", "no"} <= ids:
        return "yes" if share == 1 else "partly" if share else "no"
    return None
