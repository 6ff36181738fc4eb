"""Which of several ratings says how it is now, and which how it is wished: by the words around each."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: Above it a rating is surely the wish; below minus this it is surely how it is now.
SURE = 3.0
_WANT = frozenset(
    """want wants wanted wanting wish wished wishing hope hoped hoping hopefully ideal ideally aim aiming
    dream goal target prefer preferred future someday eventually desired desire should shd shoud nice needed wanna
    later tomorrow rather expect expecting expectation would wld please pls plz soll due deserve enough plenty
    sufficient required settle moving
    hopeful longing after ought better lovely ace perfect""".split()
)
_NOW = frozenset(
    """now nw currently current currnetly today todays moment present presently already actual reality fact here""".split()
)
_WEAK = frozenset("have has had got is it its am im at feel feels was dropped are having get".split())
_COMPARED = frozenset("more less higher lower better bit change something".split())
_STOPS = frozenset(", ; . ! ? and but / | - > & ( ) then though while whereas although yet vs so because".split())
#: Words that belong to the number before them, where nothing else parts two numbers: "2 now want 4".
_TRAILING = _NOW | frozenset(
    "wanted desired wished had would be is nice ideal good great enough plenty lovely ace please pls".split()
)
_PHRASES = tuple(
    (re.compile(form), meant)
    for form, meant in (
        (r"\b(?:gone|went|dropped|fell|fallen|moved|slipped|slid|come|came|risen|climbed) (?:down |up )?from (?:an? )?"
         r"([1-5]|one|two|three|four|five) (?:down |up )?to\b", r" formerly \1 , now "),
        (r"\b(?:used to be|(?:i'd|id|i would|would) have (?:said|been|put|given)"
         r"|(?:back )?when i (?:first )?(?:started|began|joined)|"
         r"in the beginning|at (?:first|the start)|back then|originally|(?:years?|months?) ago|last year|had been|"
         r"i said)\b", " formerly "),
        (r"\b(?:i'd|id|i would|i'll|i will|would|i want to|i'd have to|have to|let'?s|let us|let me) (?:just |probably |"
         r"prob |maybe |have to )*(?:say|put|give|rate|call|guess|score|place|reckon|mark|go with|go for)\b(?! no\b)", " "),
        (r"\bno (?:more|less|higher|lower|fewer) than\b|\bnot (?:more|less|higher|lower) than\b", " "),
        (r"\b(?:more|less|higher|lower|better|fewer) than (?:an? )?(?:[1-5]|one|two|three|four|five)\b", " "),
        (r"\b(?:is not|isn't|isnt|not) (?:\w+ )?(?:enough|sufficient|plenty|ideal|what i want)\b", " now "),
        (r"\b(?:do not|don't|dont|would not|wouldn't|wouldnt|not) (?:really |even )?(?:need|want|have to have)\b"
         r"(?= (?:it |to |be |at |an? |about )*(?:[1-5]|one|two|three|four|five)\b)", " formerly "),
        (r"\b(?:could|can|would) (?:really |totally )?do with\b|\b(?:give|get|make|hand) me\b|\bgimm?i?e\b"
         r"|\broom for\b(?= (?:an? )?(?:[1-5]|one|two|three|four|five)\b)|"
         r"\bkill for\b|\b(?:would(?:n't| not)|wouldnt) mind\b|\b(?:i'm|im|i am) after\b|\bwould(?:n't| not)? say no to\b|"
         r"\b(?:would|i'd|id|we'd|wld|'d) (?:really |rather |much |so |very much )*(?:like|love|want|prefer|have|take|"
         r"settle|wish|need)\b|\b(?:to|i|i'll|should|much|also|really) like\b|\bfor (?:the )?(?:wish|future)\b|"
         r"\b(?:get to|to get)\b(?= (?:it |to |up |an? )*(?:[1-5]|one|two|three|four|five)\b)|"
         r"\bhow it should be\b|\blove (?:an?|to)\b"
         r"|\b(?:in )?my (?:head|heart|dreams?)\b", " want "),
        (r"\b(?:would|id|i'd) (?:\w+ )?(?:stress|kill|exhaust|overwhelm|scare|bore|burn|be (?:way |far |a bit )?too)\b",
         " formerly "),
        (r"\blike\b", " "),
        (r"\bat (?:the|this) (?:mo|moment|minute|time|point)\b|\bright now\b|\bas of now\b|\bat present\b|"
         r"\bth[ei]se? days\b|\bnowadays\b|\bso far\b|\bfor now\b|\bas it is\b|\bas things stand\b|\bin reality\b|\brn\b|"
         r"\batm\b|\bup to now\b|\b(?:some|most) (?:days|weeks|times)\b|\bsometimes\b|\bwhere i am\b", " now "),
        (r"\bneeds?\b(?= (?:it |to |be |at |an? |least |about |maybe |come |go |down |up )*(?:[1-5]|one|two|three|four|five)\b)",
         " want "),
        (r"\bmake (?:it|that)\b", " make "),
        (r"\bone day\b(?! (?:ahead|at|off|a|to))", " someday "),
        (r"\bh[:= ]+(?=[1-5]\b)", " now "),
        (r"\bw[:= ]+(?=[1-5]\b)", " want "),
    )
)  # fmt: skip


def plainly(said: str) -> str:
    """The text, in lower case, with one word each for phrases that say "now", "wished" or "formerly"."""
    said = said.replace("=", " is ")
    for form, meant in _PHRASES:
        said = form.sub(meant, said)
    return said


def scores(tokens: Sequence[str], places: Sequence[tuple[int, int]]) -> list[tuple[float, bool]]:
    """For each number, by its place in the tokens: how surely it is the wish (below 0: how it is), and whether it is past."""
    if not places:
        return []
    ends = [0, *(end for _, end in places)]
    starts = [*(start for start, _ in places), len(tokens)]
    gaps = [list(tokens[end:start]) for end, start in zip(ends, starts, strict=True)]
    leads = bool((_WANT | _NOW | _WEAK) & set(_pieces(gaps[0])[-1]))
    before: list[list[str]] = [[] for _ in places]
    after: list[list[str]] = [[] for _ in places]
    around: list[list[list[str]]] = [[] for _ in places]
    for at, gap in enumerate(gaps):
        pieces = _pieces(gap)
        if len(pieces) == 1 and 0 < at < len(places):
            cut = 0 if leads else next((i for i, word in enumerate(gap) if word not in _TRAILING), len(gap))
            pieces = [gap[:cut], gap[cut:]]
        if at > 0:
            after[at - 1] = pieces[0]
            if at == len(places):
                after[at - 1] += _short(before[at - 1] + pieces[0], pieces[1:2])
        if at < len(places):
            before[at] = pieces[-1] if at == 0 or len(pieces) > 1 else []
            around[at] = pieces[(1 if at else 0) : -1]
            before[at] += _short(before[at], around[at][-1:])
    return [
        (_score(set(lead), set(trail), near), "formerly" in lead or "formerly" in trail)
        for lead, trail, near in zip(before, after, around, strict=True)
    ]


def _short(own: Sequence[str], beside: Sequence[Sequence[str]]) -> list[str]:
    """A piece of one or two words beside a number belongs to it, unless it has words of its own: "4, ideally"."""
    alone = not (_WANT | _NOW) & set(own)
    return [word for piece in beside if alone and len(piece) <= 2 and not _COMPARED & set(piece) for word in piece]


def _pieces(gap: Sequence[str]) -> list[list[str]]:
    pieces: list[list[str]] = [[]]
    for word in gap:
        if word in _STOPS:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return pieces


def _score(before: set[str], after: set[str], around: Sequence[Sequence[str]]) -> float:
    own = before | after
    if own & _WANT:
        return SURE
    if own & _NOW:
        return -SURE
    telling = [set(piece) for piece in around if not _COMPARED & set(piece)]
    if any(piece & _WANT for piece in telling):
        return SURE / 2
    if any(piece & _NOW for piece in telling):
        return -SURE / 2
    return -1.0 if (before | (after & _HAD)) & _WEAK else 0.0


_HAD = frozenset("had have has got was".split())
