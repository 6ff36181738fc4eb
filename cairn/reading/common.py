"""What every reader shares: the result, and words made comparable."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cairn.script.model import Value

#: No reply needs more; what is longer is refused politely, whatever the question.
LONGEST = 4000


@dataclass(frozen=True)
class Reading:
    """A reply as an answer. Exactly one of the three is set.

    `value` is the stored form; `between` are the two option ids that the reply lies between, in the order of the
    question; `reason` is a stable id that says why the reply was not read. With the reason `too_many_options`,
    `chosen` are the option ids that were named, in order.
    """

    value: Value | None = None
    between: tuple[str, str] | None = None
    reason: str | None = None
    chosen: tuple[str, ...] = ()

    @property
    def is_answer(self) -> bool:
        """Whether it says something about the question: a value, or two options to choose from."""
        return self.reason is None


_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*%?|\d|[^\w\s]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "‑": "-", "‐": "-", "_": " "})
_SIGNS = {
    "👍": "yes", "✅": "yes", "✔": "yes", "👌": "yes", "👎": "no", "❌": "no", "🤷": "dunno", "–": "-", "—": "-",
    "−": "-", "…": ".",
}  # fmt: skip

_AUXILIARIES = "do does did is are was were have has had would could should must need might".split()
_EXPANDED = {
    **{f"{verb}n't": f"{verb} not" for verb in _AUXILIARIES},
    **{f"{verb}nt": f"{verb} not" for verb in _AUXILIARIES},
    "can't": "can not", "cant": "can not", "cannot": "can not", "won't": "will not", "wont": "will not", "ain't": "is not",
    "aint": "is not", "dnt": "do not", "nt": "not", "im": "i am", "ive": "i have", "id": "i would", "youre": "you are",
    "theyre": "they are", "theyll": "they will", "theyve": "they have", "theyd": "they would", "its": "it is",
    "thats": "that is", "theres": "there is", "weve": "we have", "whats": "what is", "let's": "let us", "lets": "let us",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "kinda": "kind of", "sorta": "sort of",
    "dunno": "do not know", "donno": "do not know", "duno": "do not know", "idk": "i do not know", "idek": "i do not know",
    "iono": "i do not know", "tbh": "to be honest", "atm": "at the moment", "cuz": "because", "coz": "because",
    "bc": "because", "rly": "really", "alot": "a lot", "prob": "probably", "probs": "probably", "prolly": "probably",
    "def": "definitely", "defo": "definitely", "pls": "please", "plz": "please", "tho": "though", "abt": "about",
    "u": "you", "ur": "your", "em": "them", "nuffin": "nothing", "nothin": "nothing", "somethin": "something",
    "imo": "i think", "afaik": "i think", "cv": "cv", "govt": "government", "uni": "university", "ft": "full time",
    "pt": "part time", "ppl": "people", "wfh": "work from home", "ok": "okay", "&": "and", "tryna": "trying to",
}  # fmt: skip
_ENDINGS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "n't": "not"}
_IS = frozenset("it that there he she what who here where how everything nothing this one".split())


def straight(text: str) -> str:
    """The text in lower case with straight quotes and hyphens; accents stay."""
    return text.lower().translate(_QUOTES)


def words_of(text: str) -> list[str]:
    """Lower-case words, numbers and marks of a text; contractions are written out, with or without apostrophe."""
    return [part for word in _WORD.findall(straight(text)) for part in _written_out(word)]


@lru_cache(maxsize=4096)
def _written_out(word: str) -> tuple[str, ...]:
    if word in _SIGNS:
        return tuple(_EXPANDED.get(_SIGNS[word], _SIGNS[word]).split())
    if word in _EXPANDED:
        return tuple(_EXPANDED[word].split())
    for ending, meant in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (word[: -len(ending)], meant)
    if word.endswith("'s"):
        return (word[:-2], "is") if word[:-2] in _IS else (word[:-2],)
    bare = word.replace("'", "")
    return (bare,) if bare else ()


def has_words(text: str) -> bool:
    """Whether there is a letter, a digit or a sign with a meaning of its own in it, in any script."""
    return any(sign.isalnum() or ord(sign) > 0x2BFF for sign in text)


def is_mark(word: str) -> bool:
    return not word[0].isalnum()


def without_marks(words: Iterable[str]) -> list[str]:
    return [word for word in words if not is_mark(word)]


def stem(word: str) -> str:
    """The word without a plural s."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


_CLAUSE_END = re.compile(
    r"(?:[,.;:!?…。、，；]+(?=\s|$)|[\n\r]+|(?<=\s)[-–—]+(?=\s)|[。、，；—]|[()])|"
    r"\b(?:but|though|although|however|except that|whereas|because|cuz|coz|so that)\b",
    re.IGNORECASE,
)


def clauses(text: str) -> list[str]:
    """The text cut at punctuation and at words such as "but"; empty pieces are left out."""
    return [piece.strip() for piece in _CLAUSE_END.split(text) if piece and piece.strip()]
