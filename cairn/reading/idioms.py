"""Turns of phrase that say the opposite of what their words say one by one, written out before a choice is read."""

from __future__ import annotations

import re

from cairn.reading.common import straight

_NOT = r"(?:not|n't|nt|never)"

#: In order; each is written plainly so that what follows can be read word by word.
_WRITTEN_PLAINLY = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        # "couldn't be closer" is very close
        (rf"\b(?:can|could|would|did)(?: ?{_NOT}|ot) (?:be|get|possibly be|have been) (?=more |any |\w+er\b)", "is "),
        (r"\bnothing (?:can|could) be (?=more |\w+er\b)", "it is "),
        (r"\bno (?:need|reason|wish|desire|intention|plans?|interest|point|use|sense) (?:to|of|in)\b", "not"),
        (r"\bnothing (?:but|except)\b", "only"),
        (r"\ball but (?=\w)", "almost all except "),
        (r"\bno one\b", "nobody"),
        (rf"\b{_NOT} all (?=that |too |so )", "not "),
    )
)


def plainly(text: str) -> str:
    """The text in lower case with such turns written plainly; as it is where it has none."""
    said = straight(text)
    for turn, plain in _WRITTEN_PLAINLY:
        said = turn.sub(plain, said)
    return said if said != straight(text) else text
