"""One of several options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from cairn.reading import yes_no
from cairn.reading.common import Reading, clauses, words_of
from cairn.reading.options import Heard, has_but, heard, is_yes_no, names_lack, option_id
from cairn.reading.pointing import asks_back, by_place, by_words
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
        return _among(question, list(dict.fromkeys(ids)))
    if asks_back(text):
        return Reading(reason="not_an_option")
    said = heard(question, text)
    reading = _yes_or_no(question, text, said) if is_yes_no(question) else _option(question, text, said)
    if reading.reason and any(option.id == OTHER for option in question.options):
        return Reading(value=as_other(question, text))
    if reading.reason and (meant := by_words(question, text)):
        return _among(question, meant)
    return reading


def as_other(question: Question, text: str) -> Value:
    """`other`, with the person's words where they say more than "something else"."""
    words = text.strip()
    said = " ".join(word for word in words_of(words) if word[0].isalnum())
    label = next(option.label for option in question.options if option.id == OTHER)
    if said in _BARE_OTHER or words.lower() == label.lower():
        return OTHER
    return {"option": OTHER, "words": words}


def _among(question: Question, ids: Sequence[str]) -> Reading:
    """The one option, or two of them in the order of the question; of none or many no answer."""
    if len(ids) == 1:
        return Reading(value=ids[0])
    if len(ids) == 2:
        order = [option.id for option in question.options]
        first, second = sorted(ids, key=order.index)
        return Reading(between=(first, second))
    return Reading(reason="several_options" if ids else "not_an_option")


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
        return _among(question, for_it)
    left = [option.id for option in question.options if option.id not in against]
    return _among(question, left) if against and len(left) == 2 else Reading(reason="not_an_option")


def _yes_or_no(question: Question, text: str, said: Sequence[Heard]) -> Reading:
    """Of a question with `yes` and `no`, and perhaps `partly` or another middle. Never the opposite: in doubt both are named."""
    ids = [option.id for option in question.options]
    partly = "partly" if "partly" in ids else None
    own: set[str] = set()  # said in the question's own terms
    general: set[str] = set()  # said with a yes or a no
    soft: set[str] = set()  # said by denying its opposite
    for one in said:
        into = own if not one.meaning.startswith("+") else general
        meaning = one.meaning.lstrip("+")
        if meaning == "soft yes":
            soft.add("yes")
        elif not one.denied:
            into.add(meaning)
        elif meaning == "yes" and into is own:
            own.add("no")
        elif meaning in ("yes", "no"):
            soft.add("no" if meaning == "yes" else "yes")
    middle = [option for option in ids if option in own and option not in ("yes", "no")]
    if "mostly" in general and not (own | general) & {"yes"}:
        general.add("partly")
    if "partly" in general and "partly" not in middle:
        middle = [*middle, "partly"]
    return _weigh(question, text, own, general, soft, middle, partly)


_DEPENDS = re.compile(r"\bdepends?\b")


def _weigh(
    question: Question,
    text: str,
    own: set[str],
    general: set[str],
    soft: set[str],
    middle: list[str],
    partly: str | None,
) -> Reading:
    both = Reading(between=("yes", "no"))
    named = [option for option in middle if option != "partly"]
    if not middle and not general & {"yes", "no"} and _DEPENDS.search(text.lower()):
        return both
    if named:
        return _among(question, named)
    sides = own & {"yes", "no"} or general & {"yes", "no"}
    if middle:
        if sides == {"no"} and own & {"no"} and general & {"no"}:
            return Reading(value="no")  # "no, it's kind of a dead end"
        if partly:
            return Reading(value=partly)
        return Reading(value=next(iter(sides))) if len(sides) == 1 else both
    against_each_other = len((own | general) & {"yes", "no"}) == 2
    if against_each_other:
        if own & {"yes", "no"} == {"no"} and "no" in general:
            return Reading(value="no")
        if partly and (own >= {"yes", "no"} or has_but(text) or (not own and len(text.split()) >= 8)):
            return Reading(value=partly)
        if has_but(text) and own & {"yes", "no"} == {"no"}:
            return Reading(value="no")  # "there is one, but I would not take it"
        return both
    if sides and not (soft - sides):
        return Reading(value=next(iter(sides)))
    if sides:
        return Reading(value=partly) if partly and has_but(text) else both
    if soft == {"yes"}:
        return Reading(between=("yes", partly) if partly else ("yes", "no"))
    if soft == {"no"}:
        return Reading(between=(partly, "no") if partly else ("yes", "no"))
    if soft or yes_no.MAYBE.lstrip("+") in general:
        return both
    return Reading(reason="not_an_option")


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
