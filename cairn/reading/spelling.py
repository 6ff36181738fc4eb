"""Mending of mistyped words, against the few words that matter to a question."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

#: Slips in words too short to be measured.
_SHORT = {
    "yse": "yes", "eys": "yes", "yess": "yes", "yesss": "yes", "ys": "yes", "yeh": "yes", "yea": "yes", "yah": "yes", "ye": "yes",
    "nto": "not", "noo": "no", "nooo": "no", "noooo": "no", "tow": "two", "fuor": "four", "foru": "four", "fiv": "five",
    "fiev": "five", "thre": "three", "ahve": "have", "hav": "have", "wnat": "want", "jsut": "just", "teh": "the", "knwo": "know",
    "noe": "know", "kno": "know", "fo": "of", "si": "is", "becuase": "because", "dosent": "does not", "doesent": "does not",
    "dosnt": "does not", "nite": "night", "hr": "hour", "hrs": "hours",
}  # fmt: skip

#: Words that are what they are, however close to another one.
_PLAIN = frozenset(
    """
    carer cared none nine fifth fifths forth eighth weak weaker decide decided teams tear tears says dates date mouth
    mouths noun
    able about above after again against ahead along also although always among another anyone anything area around
    away back
    because been before behind being below best better beyond both bring brought build came carer case change child
    children come
    could course cover dear does doing done door down during each early either else enough even every everyone face
    fact fair fall
    family fast fear feel feet felt fill film find fine firm first food form forward found free friend from front
    full gave give
    given going gone good great grow guess hand happy hard have head hear heard heart held help here high hold home
    hope hour house
    human idea into just keep kept kids kind knew know known large last late later learn least leave left less life
    like line list
    little live living local long look lose loss lost love made main make many mark mean meet might mind mine more
    most mother move
    much must name near need never next nice night note nothing office often once only open order other ours over
    page paid part
    past path people person place plan play point post real reach read ready rest right role room rule same save
    school seem seen
    sent several shall she shop short should show side since sister small some someone soon sort stay step still
    stock stop store
    story stuff such sure take taken talk tall teach team tell than that their them then there these they thing think
    this those
    though through time today together told took total toward town true trust turn under until used user very wait
    walk wall want
    warm water week well went were what when where which while white whole will wish with within without woman wont
    word wore world
    would write wrong year your
    """.split()
)


def mend(words: Iterable[str], known: Collection[str]) -> list[str]:
    """The words with those mended that are close to exactly one kind of known word; what is known or plain stays.

    Only words of four letters and more are measured: one slip up to six letters, two from seven on, and the first
    letter has to be right, so that "unrelated" never turns into "related".
    """
    mended: list[str] = []
    for word in words:
        if word in _SHORT and word not in known:
            mended += _SHORT[word].split()
        elif len(mended) > 300 or len(word) < 4 or word in known or word in _PLAIN or not word.isalpha():
            mended.append(word)
        else:
            mended += _parted(word, known) or [_nearest(word, known)]
    return mended


def _parted(word: str, known: Collection[str]) -> list[str] | None:
    """Two known words written as one: "selfemployed"."""
    for at in range(4, len(word) - 3):
        if word[:at] in known and word[at:] in known:
            return [word[:at], word[at:]]
    return None


def _nearest(word: str, known: Collection[str]) -> str:
    slips = 1 if len(word) < 7 else 2
    for name, distance, _ in process.extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=3):
        if name[0] == word[0] and len(name) >= 4 and not (distance == 2 and len(name) < 7):
            return str(name)
    return word
