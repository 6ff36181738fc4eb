"""Several short texts."""

from __future__ import annotations

import re
from datetime import date

from cairn.reading.asides import is_unknown
from cairn.reading.common import Reading, has_words, straight
from cairn.script.model import Question

#: "None, I have everything".
_NONE_AND_WHY = re.compile(
    r"\W*(?:none|nothing)\b[\s,.;:-]+(?:i|i've|i'm|they|it)\b(?!.*\b(?:but|except|only|maybe|perhaps)\b)"
)
MOST = 20
LONGEST_ITEM = 200

_NOTHING = re.compile(
    r"\W*(?:(?:there (?:is|are)|there's|i have|i think|well|probably|honestly|really|um|oh)\s+)*(?:none|nothing|no|"
    r"nope|n/a|na|nil|zero|"
    r"(?:i am|i'm|im) not missing (?:any|anything)(?: \w+)?|(?:i do not|i don't|i dont) (?:miss|lack|need) (?:any|"
    r"anything)(?: \w+)?|"
    r"no (?:\w+ )?skills?(?: (?:are )?missing)?|no others?|not any)"
    r"(?: (?:really|missing|is missing|at all|comes to mind|that i (?:can think of|know of)|i can think of|else|"
    r"i think|to add|yet|specific|in particular|left|special|for now))*\W*"
)
_NUMBERED = re.compile(r"(?:^|(?<=[\s,;]))\(?\d{1,2}[.)](?=\s)")
_BULLET = re.compile(r"^[\s>*•·‣▪◦–—-]+(?=\s|\w)", re.MULTILINE)
_SPLIT = re.compile(
    r"[\n\r;,、，；•·|]+|\.{2,}|…|(?<=[^\W\d_])[.!?]+(?=\s|$)|\s+/\s+|\s+\+\s+|\s+&\s+|\s+[-–—]\s+|\b(?:as well as|"
    r"and also|and then|plus)\b|(?<=\s)then\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:and|also|then|well|um+|uh|hmm|so|oh|first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|next|finally|"
    r"lastly|mainly|mostly|probably|maybe|perhaps|possibly|just|only|"
    r"definitely|basically|honestly|like|i think|i guess|i suppose|i believe|i'd say|i would say|my|some|some more|"
    r"more of|a bit of|a bit more|"
    r"(?:i|i'd|i'll|i would|i will|i do|i really|i also|i still|i'm|i am)?\s*(?:need|have|want|would like|like|lack|"
    r"miss|missing|lacking|got|must|should|could)(?: to)?(?: (?:learn|improve|practi[sc]e|study|"
    r"get better (?:at|in|with)|work on|know|be better (?:at|in|with)|brush up(?: on)?|develop|understand|master|"
    r"take))?(?: (?:how to|about))?|"
    r"(?:to )?(?:learn|learning)(?: (?:how to|about))?(?=\s)|get(?:ting)? better (?:at|in|with)|"
    r"not (?:so )?good (?:at|with|in)|bad at|"
    r"i (?:can't|cannot|can not|cant|don't know|dont know|do not know|don't have|dont have|"
    r"do not have)(?: (?:how to|any|enough|much|do|about|really))?|"
    r"the (?:first|main|biggest) (?:one |thing )?is|it's|its|it is|they are|there's|there is|things like|stuff like|"
    r"such as|for example|eg|"
    r"skills? (?:like|such as|in)|anything (?:with|about))[\s:,]+)+",
    re.IGNORECASE,
)  # fmt: skip
_TAIL = re.compile(
    r"[\s,]+(?:i guess|i think|i suppose|probably|maybe|really|mostly|too|as well|also|please|and so on|and stuff|"
    r"etc\.?|and things like that|or something|"
    r"and such|for sure|basically|to be honest|tbh|first|skills? in general|and more|i reckon|i'd say)$",
    re.IGNORECASE,
)
_ADD = re.compile(
    r"^\W*(?:please |also |can you |could you )*(?:add|include|append|put in|plus|and also)\b[\s:]*", re.IGNORECASE
)
_REMOVE = re.compile(
    r"^\W*(?:please |can you |could you )*(?:remove|delete|drop|take (?:out|off|away)|without|cross out|strike|"
    r"minus|leave out)\b[\s:]*",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s*(?:from|to|on|off|of)\s+(?:the|my|that)?\s*(?:list|skills)\s*[.!]*$", re.IGNORECASE)


def read_list(question: Question, text: str, today: date) -> Reading:
    """The items in the order they were said, each once; `[]` for none. Reasons: `empty`, `too_many`, `too_long`.

    "And" parts the last two items of a list, or two short ones; a lone pair of bare words that is a known compound
    ("research and development") stays together.
    """
    if _NOTHING.fullmatch(straight(text)[:300]) or text.strip() == "[]":
        return Reading(value=[])
    if _NONE_AND_WHY.match(straight(text)[:300]):
        return Reading(value=[])
    items = [item for item in split_items(text) if not is_unknown(item)]
    if not items:
        return Reading(reason="empty")
    if len(items) > MOST:
        return Reading(reason="too_many")
    if any(len(item) > LONGEST_ITEM for item in items):
        return Reading(reason="too_long")
    return Reading(value=items)


#: Pairs that are one thing. Others cannot be known and are parted.
_COMPOUNDS = frozenset(
    """research and development;health and safety;rock and roll;supply and demand;profit and loss;pros and cons;terms
        and conditions;
    search and rescue;arts and crafts;food and beverage;diversity and inclusion;accounts payable and
    receivable;monitoring and evaluation;
    sales and marketing;learning and development;mergers and acquisitions;nuts and bolts;cut and sew;time and
    motion;hair and makeup;
    compensation and benefits;input and output;trial and error;cause and effect;give and take;black and
    white;question and answer;
    wear and tear;track and trace;copy and paste;drag and drop;cash and carry;bed and breakfast;heating and cooling;
    heating and air conditioning;plus and minus;point and click;lock and key;peace and quiet;stocks and
    shares;planning and control;
    mind and body;word and excel""".replace("\n", "").split(";")
) - {"word and excel"}  # fmt: skip
_COMPOUNDS = frozenset(" ".join(pair.split()) for pair in _COMPOUNDS)


def split_items(text: str) -> list[str]:
    """The items of a list in free text, fillers cut off, each once whatever its case."""
    plain = _BULLET.sub("", _NUMBERED.sub("\n", text.strip()))
    items: list[str] = []
    seen: set[str] = set()
    for piece in _SPLIT.split(plain):
        for part in _and_parts(piece.strip()):
            item = _bare(part)
            if item and item.casefold() not in seen:
                seen.add(item.casefold())
                items.append(item)
    return items


def _and_parts(piece: str) -> list[str]:
    parts = _AND.split(piece)
    kept: list[str] = []
    for part in parts:
        pair = f"{_bare(kept[-1])} and {_bare(part)}".casefold() if kept else ""
        if kept and " ".join(pair.split()) in _COMPOUNDS:
            kept[-1] = f"{kept[-1]} and {part}"
        else:
            kept.append(part)
    return kept


def _bare(item: str) -> str:
    item = item.strip().strip('"“”').strip()
    item = re.sub(r"^and\s+", "", item, flags=re.IGNORECASE)
    bare = _LEAD.sub("", item + " ").strip()
    while (shorter := _TAIL.sub("", bare)) != bare:
        bare = shorter
    bare = bare.rstrip(" .!?;:,").strip() if not re.search(r"[.!?]\w", bare[-2:]) else bare
    return bare if has_words(bare) and bare.lower() not in _EMPTY else ""


_EMPTY = frozenset(
    """i think|i guess|well|probably|maybe|really|that is it|that's it|thats
    it|mainly|um|hmm|so|also|and|then|etc|idk|i suppose|yeah|yes|ok|okay|first|dunno|not sure|i don't
    know|i dont know""".split("|")
)


def change_list(current: list[str], text: str) -> list[str]:
    """The list after a change: "add X" and "remove X" change it, any other text replaces it."""
    if added := _ADD.match(text):
        new = split_items(_PLACE.sub("", text[added.end() :]))
        known = {item.casefold() for item in current}
        return [*current, *(item for item in new if item.casefold() not in known)]
    if removed := _REMOVE.match(text):
        gone = {item.casefold() for item in split_items(_PLACE.sub("", text[removed.end() :]))}
        return [item for item in current if item.casefold() not in gone]
    return [] if _NOTHING.fullmatch(straight(text)[:300]) else split_items(text)
