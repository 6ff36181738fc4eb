"""Replies that are not about the question: "I don't know", "skip", and words that take back what stood before."""

from __future__ import annotations

import re

from cairn.reading.common import clauses, is_mark, straight, words_of
from cairn.reading.spelling import mend

_FILL = (
    r"(?:i|we|am|really|honestly|to be honest|at my age|in my case|for me|for us|yet|at the moment|right now|sorry|"
    r"well|um+|uh+|er+|erm|h+m+|oh|ah|actually|just|still|at all|"
    r"about (?:that|it|this)(?: one)?|on (?:that|this)(?: one)?|for (?:that|this)(?: one)?|of (?:that|it|this)|that|"
    r"it|this|so far|for now|lol|haha|afraid|yeah|yes|no|"
    r"to say|to answer|to be fair|exactly|now|the|a|so|very|too|and|or|okay|please|mate|man|like|simply|completely|"
    r"quite|entirely|"
    r"either|anymore|is|my answer|the answer|today|think|guess|in all honesty|as of now|as yet|much|absolutely|one|"
    r"question|anything|here|totally|me|with|you|then|even|been|sure|certain|100%|hundred percent|have)"
)
_CORE = (
    r"(?:(?:do|did|would|could) not (?:really |even |actually |quite |honestly |yet |exactly |just )*know|not know|"
    r"not knowing|no clear idea|(?:no|not an|not any|not the faintest|not the slightest|not the foggiest|"
    r"have not the faintest|zero) (?:real |clear |earthly )?(?:idea|clue)s?|(?:have )?not the (?:foggiest|faintest|"
    r"slightest)|not a clue|"
    r"(?:do|have) not (?:have |got )*(?:a|any|the faintest|the slightest|the foggiest|an) (?:clear )?(?:idea|clue|"
    r"answer|opinion)|clueless|"
    r"(?:not|not so|not too|not very|not really|not entirely|not quite|not 100%|not completely|not totally|"
    r"never) (?:really )?(?:sure|certain)|unsure|uncertain|(?:hard|difficult|tough|impossible) to (?:say|tell|know|"
    r"answer)|"
    r"(?:can|could) not (?:really |even |possibly )?(?:say|tell|answer|estimate|judge|predict|plan)|who knows?"
    r"|beats me|search me|no opinion|undecided|"
    r"(?:have|had|did) not (?:really |yet |quite )*(?:figured?|worked|sorted|found) (?:that |it |this )?out|"
    r"(?:(?:have|had) )?not (?:really |yet |fully )*decided?|did not decide|"
    r"(?:have|had|did) not (?:really |even |ever |yet )*(?:thought|think|considered|given)(?: (?:about|it|that|this|"
    r"of|so|far|ahead|much|any|thought))*|"
    r"not (?:really |quite |yet )*(?:thought|considered)(?: (?:about|it|that|this|of|so|far|ahead|much))*|"
    r"(?:have )?not (?:yet )?made up (?:my|our) mind|never (?:really )?(?:thought|considered|given)(?: (?:about|it|"
    r"that|this|of|much|any|thought))*|wish i knew|"
    r"(?:that is a |it is a |what a )?(?:good|great|tough|hard) (?:question|one)|your guess is as good as mine|"
    r"ask me (?:later|something easier)|"
    r"mystery to me|no answer|still (?:thinking|deciding|figuring|undecided|working (?:it|that|this) out|looking|"
    r"searching)(?: (?:it|that|this|about|out|on|for|around))*|(?:would |will )?(?:have|need) to (?:check|ask|look|"
    r"look it up|find out)(?: (?:that|it|them|first|with|my|boss|manager|hr|hour|someone|calendar|into|up))*|(?:they|he|"
    r"she|nobody|no one) (?:have |has )?(?:not )?told (?:me|us)|need to think(?: about (?:it|that))?|"
    r"(?:have|had) to think about (?:it|that)|let me think|do not kno|can not decide|(?:never|not) (?:asked|checked|"
    r"looked|heard)(?: (?:them|anyone|into it|it|about it|it up))*)"
)
_UNKNOWN = re.compile(
    rf"(?:{_FILL} )*{_CORE}(?: {_FILL})*(?: (?:about |of |on |as to )?(?:what|which|how|when|if|whether|where|who|"
    rf"why|about (?:a|having|being|wanting|getting|doing))\b.*)?"
    rf"|(?:\w+ ){{1,6}}so i (?:really |honestly |just )?(?:can|could|would) not (?:really |even )?(?:say|tell|know)(?: {_FILL})*"
)
_COMPANION = re.compile(
    rf"(?:{_FILL} )*(?:(?:i |we )?(?:have |had )?never (?:asked|checked|looked|thought|heard|tried)\b.*|(?:i |"
    rf"we )?(?:would |will |should )?(?:have|need|got)(?: to)? (?:to )?"
    rf"(?:ask|check|look|find|think|see|research)\b.*|(?:i )?(?:have|did) not (?:asked?|checked?|look(?:ed)?)\b.*|"
    rf"(?:still )?(?:thinking|looking|searching|deciding|exploring|figuring|trying to).*|"
    rf"(?:i )?will (?:ask|check|find|think|look)\b.*|(?:they|he|she|nobody|no one|my boss|my manager) (?:have |has |do |does )?"
    rf"(?:not |never )?(?:tell|tells|told|say|says|said|inform|informs|informed)\b.*|that is the (?:problem|whole problem|issue)|"
    rf"{_FILL}(?: {_FILL})*)"
)
_SKIP = re.compile(
    r"(?:(?:i|please|can we|could we|can i|let us|lets|i want to|i would like to|i would|i will|will|would|"
    r"i think i will|i am going to|just|um+|uh+|well|"
    r"okay|ok|no|sorry|going to|think) )*"
    r"(?:skip(?:ping|ped)?|pass|next(?: question| one| please)*|(?:rather|prefer|like|want|going|care|"
    r"wish)(?: to)? not(?: to)?(?: (?:say|answer|tell|talk|share|disclose|discuss))?|"
    r"do not (?:want|wish|care|like|feel like)(?: to)? (?:say|answer|tell|talk|share|answering|saying|sharing)|"
    r"will not (?:say|answer|tell)|not (?:telling|saying|answering)|"
    r"no comment|move on|moving on|go on to the next|none of your business|no answer|leave (?:it|that|this) (?:out|"
    r"blank))"
    r"(?: (?:this|that|it|one|the|question|please|for now|now|to|next|about|thanks|here|on|you|ahead|i think|over))*"
)

#: What follows takes the place of what stood before.
_INSTEAD = re.compile(
    r"(?:\bno,? wait\b|\bwait,? no\b|(?:^|[,.;:!?…-]\s*|\boh |\bhang on,? |\bhold on,? )wait\b|\bscratch that\b|"
    r"\bmake (?:that|it)(?= )|\bor rather\b|"
    r"\bon second thoughts?\b|\bcorrection\b|\bi meant?\b|(?:[,.;:!?…-]\s*|\bor |\bno,? |\bbut )actually\b|"
    r"\bno,? sorry\b|[,.;…]\s*sorry\b|"
    r"\bstrike that\b|\bmy mistake\b|\bi meant to say\b|\bchanged my mind\b)[\s,.:;!…-]*"
)


def _said(text: str) -> str:
    return " ".join(word for word in mend(words_of(text), _SPELLED) if not is_mark(word))


_SPELLED = frozenset(
    "dont know idea clue sure unsure skip pass thought question rather prefer answer figured decided".split()
)


def is_unknown(text: str) -> bool:
    """Whether one clause says "I don't know" and nothing more."""
    said = _said(text)
    return len(said) < 200 and bool(_UNKNOWN.fullmatch(said))


def unknown(text: str) -> bool:
    """Whether the whole reply says "I don't know": "not sure. Still thinking"."""
    pieces = clauses(text)
    if len(pieces) == 1 and _NEW.search(_said(text)):
        return False
    known = [piece for piece in pieces if not is_unknown(piece)]
    return len(known) < len(pieces) and all(
        len(said) < 200 and (not said or _COMPANION.fullmatch(said)) for said in map(_said, known)
    )


#: A guess that comes after "I don't know" in one breath.
_NEW = re.compile(r"\b(?:maybe|perhaps|probably|possibly|i guess|something)\b")


def without_unknown(text: str) -> str | None:
    """The reply without its "I don't know"; None if it says no such thing: "not sure, maybe five" gives "maybe five"."""
    pieces = clauses(text)
    known = [piece for piece in pieces if not is_unknown(piece)]
    if len(known) < len(pieces):
        return ", ".join(known)
    said = straight(text)
    for opening in _OPENINGS:
        if (found := opening.match(said)) and said[found.end() :].strip():
            return text[found.end() :] if len(said) == len(text) else said[found.end() :]
    return None


_OPENINGS = (
    re.compile(r"\W*(?:i |i'm |im |i am )?(?:not (?:really |quite )?sure|don'?t (?:really )?know|dunno|idk|"
               r"no idea)\W+(?=(?:maybe|perhaps|probably|i guess|i think|i'd say|about|around)\b)"),
    re.compile(r"\W*(?:dunno|idk)\W+"),
)  # fmt: skip


def skipped(text: str) -> bool:
    """Whether the whole reply asks to go on without an answer."""
    said = _said(text)
    return len(said) < 120 and bool(_SKIP.fullmatch(said))


_NOT_BUT = re.compile(
    r"\W*(?:it'?s |i'?d say |that'?s )?not (?!before|until|till|sooner|earlier|less|under)(?:the |in |for |by "
    r"|on )?(?P<old>\S+(?: \S+){0,3}?)\s*(?:[,;:]|\s-|\bbut\b)"
    r"\s*(?:but |rather |more like |it'?s |maybe |just |only )*(?P<new>.+)"
)
_COUNTED = re.compile(r"\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b")


def instead_of(text: str) -> tuple[str, ...]:
    """What stands in the place of a number that is denied, "not 5 years, more like 2": as it is, then with the unit of
    what was denied. Empty where no number is denied."""
    found = _NOT_BUT.fullmatch(straight(text).rstrip(" .!"))
    if not found or not _COUNTED.search(found["old"]):
        return ()
    return found["new"], f"{found['new']} {found['old'].split()[-1]}"


def last_word(text: str) -> str | None:
    """What stands after the last "no wait" or "I mean"; None if nothing was taken back."""
    said = straight(text)
    marks = list(_INSTEAD.finditer(said))
    if not marks:
        return None
    tail = (text if len(said) == len(text) else said)[marks[-1].end() :].strip()
    return tail or None
