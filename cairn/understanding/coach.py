"""What a person says to their coach in the same breath in which they ask for the coach."""

from __future__ import annotations

import re

_POLITE = (
    r"(?:(?:please|pls|hey|hi|hello|ok|okay|well|so|and|but|can you|could you|would you|will you|can i|could i|may i|"
    r"i want to|i need to|i would like to|i'd like to|i want you to|just|also)[,\s]+)*"
)
#: What comes after these is what they are to be told.
_SAYS = (
    r"(?:(?:tell|inform|message|let|write to|write|send|say to|pass on to|(?:leave|have|here is|here's)? ?(?:a |this )?"
    r"(?:note|message) (?:for|to)) (?:my|the) coach(?: know)?"
    r"|my coach (?:should|must|needs to|has to|ought to) (?:know|hear)(?: this)?)(?: that)?"
)
#: What comes after these makes sense only together with them.
_ASKS = (
    r"(?:ask|tell|talk to|talk with|speak to|speak with|contact|write to) (?:my|the) coach "
    r"(?=(?:to|if|whether|for|about|because|regarding|why|when|how)\b)"
)

_NOTE = re.compile(rf"{_POLITE}(?P<asks>{_ASKS})?(?:{_SAYS}\b)?[\s:,–—-]*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_STARTS = re.compile(rf"{_POLITE}(?:{_ASKS}|{_SAYS}\b)", re.IGNORECASE)

#: Words that say that there is something to tell, and not what.
_NOTHING = frozenset(
    "something a message a note a question this that it please now today thanks thank you again hi hello for me".split()
)


def note(text: str) -> str | None:
    """The words for the coach, as they were written; None where the text does not begin as such a message, or says nothing."""
    text = text.strip()
    if not _STARTS.match(text):
        return None
    found = _NOTE.match(text)
    if found is None:
        return None
    rest = found["rest"].strip()
    if all(word.strip(".,!?").casefold() in _NOTHING for word in rest.split()):
        return None
    return text[found.start("asks") :].strip() if found["asks"] else rest
