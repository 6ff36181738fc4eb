"""Options pointed to: by their place in the row, or by single telling words."""

from __future__ import annotations

import re
from functools import lru_cache

from cairn.reading import yes_no
from cairn.reading.common import is_mark, stem, straight, without_marks, words_of
from cairn.reading.options import is_yes_no
from cairn.reading.phrases import phrase_words
from cairn.script.model import Question


@lru_cache(maxsize=512)
def _telling_words(question: Question) -> dict[str, str]:
    """Words that only one option is named with, where nothing is denied, and that option."""
    found: dict[str, set[str]] = {}
    for option in question.options:
        for name in option.also:
            words = [stem(word) for word in phrase_words(name)]
            if not yes_no.NEGATORS & set(words):
                for word in words:
                    found.setdefault(word, set()).add(option.id)
    common = yes_no.STOP | _EVERYDAY
    return {
        word: next(iter(ids)) for word, ids in found.items() if len(ids) == 1 and len(word) > 3 and word not in common
    }


_EVERYDAY = frozenset(
    """you your explain long human talk change mean come back day first great thing they them their these those thing
        want need have with from what when where some only there first would could like much many
    then will been being other same time year month week day people person life good best work job make made take
    took come came say
    said give gave find found know think keep kept look see going get got one two back over out off new big long
    little""".split()
)


_ASKS = re.compile(
    r"\W*(?:(?:what|who|how|why|where|when)(?:'s|'re| is| are| do| does| did| was| long| much| many| would| should|"
    r" can| could| if)\b|"
    r"(?:can|could|do|are|will) (?:you|i|we)\b|(?:can|could|do|does|would|will|are|is|may|should) (?:you|i|we|it|"
    r"this|that|there)\b.*\?)",
    re.IGNORECASE | re.DOTALL,
)


def asks_back(text: str) -> bool:
    """Whether the reply is a question itself: "what is a career?"; "why not" is not one."""
    return bool(_ASKS.match(straight(text)))


def by_words(question: Question, text: str) -> list[str]:
    """The options that single words of a short reply point to, where no whole phrase was found and nothing is denied."""
    words = without_marks(words_of(text))
    content = [stem(word) for word in words if word not in yes_no.STOP and word not in _EVERYDAY]
    if not content or len(content) > 6 or yes_no.NEGATORS & set(words):
        return []
    telling = _telling_words(question)
    pointed = [telling[word] for word in content if word in telling]
    return list(dict.fromkeys(pointed)) if 2 * len(pointed) >= len(content) else []


_ORDINALS = {
    word: number
    for number, words in enumerate(
        "first 1st one|second 2nd two|third 3rd three|fourth 4th four|fifth 5th five|sixth 6th six|seventh 7th seven|"
        "eighth 8th eight|ninth 9th nine|tenth 10th ten".split("|"),
        1,
    )
    for word in words.split()
}
_AROUND = frozenset(
    """the option options number numbers no answer choice one i would choose pick take say go with for think
    ones and please letter a is it""".split()
)


def by_place(question: Question, text: str) -> list[int] | None:
    """The options named by their place, from 0: "1, 3 and 4", "the last one", "b". None if anything else is said.

    An empty list means that a place was named that is not there.
    """
    raw = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|(?<=\d)[,.](?=\d)", " ", text.lower())
    words = [word for word in words_of(raw) if not is_mark(word)]
    if not words or len(words) > 40:
        return None
    if len(words) == 1 and re.fullmatch(r"[a-hj-z]", words[0]) and not (words[0] in "yn" and is_yes_no(question)):
        letter = ord(words[0]) - ord("a")
        return [letter] if letter < len(question.options) else None
    places: list[int] = []
    for at, word in enumerate(words):
        after_name = at > 0 and words[at - 1] in ("option", "number", "letter", "answer")
        if word == "last":
            places.append(len(question.options) - 1)
        elif word.isdecimal():
            places.append(int(word[:6]) - 1)
        elif after_name and re.fullmatch(r"[a-z]", word):
            places.append(ord(word) - ord("a"))
        elif word in _ORDINALS and not (word == "one" and len(words) > 1 and not after_name):
            places.append(_ORDINALS[word] - 1)
        elif word not in _AROUND:
            return None
    if not places:
        return None
    return places if all(0 <= place < len(question.options) for place in places) else []
