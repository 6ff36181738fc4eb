"""A text as plain words: lower case, contractions written out, politeness taken off, slips of the finger mended."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from rapidfuzz.distance import OSA

#: How people shorten things -> how the tables of this package write them.
WRITTEN_OUT = {
    "u": "you", "ya": "you", "r": "are", "y": "why", "ur": "your", "youre": "you are", "pls": "please",
    "plz": "please", "plss": "please", "whats": "what is", "wats": "what is", "wat": "what", "wot": "what",
    "hows": "how is", "wheres": "where is", "whos": "who is", "thats": "that is", "its": "it is",
    "theres": "there is", "im": "i am", "ive": "i have", "ill": "i will", "id": "i would", "lets": "let us",
    "dont": "do not", "dnt": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not",
    "cannot": "can not", "couldnt": "could not", "wont": "will not", "wouldnt": "would not", "isnt": "is not",
    "arent": "are not", "wasnt": "was not", "havent": "have not", "hasnt": "has not", "shouldnt": "should not",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "gimme": "give me", "lemme": "let me",
    "dunno": "do not know", "dno": "do not know", "idk": "i do not know", "tbh": "honestly", "thx": "thanks",
    "thnx": "thanks", "tnx": "thanks", "tks": "thanks", "cya": "see you", "qn": "question", "qs": "questions",
    "q": "question", "nxt": "next", "abt": "about", "cos": "because", "coz": "because", "cuz": "because",
    "rn": "now", "shud": "should", "wdym": "what do you mean",
    "wym": "what do you mean", "mins": "minutes", "min": "minute", "sec": "second",
    "secs": "seconds", "anymore": "any more", "prev": "previous", "ok": "okay", "k": "okay", "kk": "okay",
    "ttyl": "talk to you later", "ty": "thank you", "thankyou": "thank you", "tysm": "thank you so much",
}  # fmt: skip

#: What may stand around a command without changing it.
BEFORE = (
    "please", "hey", "hi", "hello", "okay", "well", "um", "uh", "er", "erm", "hmm", "oh", "ah", "so", "and", "but",
    "sorry", "excuse me", "actually", "honestly", "dear bot", "bot", "cairn", "right", "alright", "yeah", "yes",
    "no", "wait", "hang on", "hold on", "oops", "look", "listen", "just", "maybe", "can you", "could you",
    "would you", "will you", "can we", "could we", "can i", "could i", "may i", "might i", "shall we", "should we",
    "would you mind", "do you mind", "i am afraid", "i think", "i guess", "kindly", "let us", "let me",
    "is it possible to", "would it be possible to",
)  # fmt: skip
AFTER = (
    "please", "thanks", "thank you", "now", "right now", "mate", "bro", "dude", "bot", "cairn", "man", "sir",
    "madam", "lol", "haha", "for me", "then", "if you do not mind", "if possible", "if i may", "okay", "sorry",
    "honestly", "really", "dear", "friend", "buddy", "though", "tho", "anyway",
)  # fmt: skip

#: Punctuation that is no part of what was named.
MARKS = " .,;:!?\"'"


@dataclass(frozen=True)
class Said:
    """A text and its plain words. `spans` says where in the text each word came from."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    asks: bool  # it ends in a question mark

    def cut(self, start: int, end: int) -> Said:
        return Said(self.text, self.words[start:end], self.spans[start:end], self.asks)

    @property
    def line(self) -> str:
        """All words, each with a space before it: the form that phrases are matched against."""
        return "".join(" " + word for word in self.words)

    def original(self, start: int, end: int) -> str:
        """What the person wrote for the words `start` to `end`, with their own capitals and punctuation."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]].strip(MARKS) if start < end else ""


def said(text: str, vocabulary: Collection[str] = (), no_slips: Collection[str] = ()) -> Said:
    """The words of a text. A word one slip away from one of the vocabulary is read as that, unless it is one of `no_slips`."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for token in re.finditer(r"[^\W_]+(?:['’`´][^\W_]+)*", text):
        plain = unicodedata.normalize("NFKC", token.group()).lower()
        plain = re.sub(r"['’`´]", "", plain)
        if (short := re.sub(r"(.)\1{2,}", r"\1", plain)) in vocabulary:  # "helppp"
            plain = short
        for word in WRITTEN_OUT.get(plain, plain).split():
            words.append(word if word in no_slips else mend(word, vocabulary))
            spans.append(token.span())
    return Said(text, tuple(words), tuple(spans), text.rstrip(" !.\"')").endswith("?"))


def mend(word: str, vocabulary: Collection[str]) -> str:
    """The word of the vocabulary that was meant: one slip in five letters or more, two letters swapped in four."""
    if word in vocabulary or len(word) < 4 or not word.isalpha():
        return word
    for known in vocabulary:
        swapped = len(known) == 4 and sorted(known) == sorted(word)
        if (len(known) >= 5 or swapped) and known[0] == word[0] and OSA.distance(word, known, score_cutoff=1) == 1:
            return known
    return word


def bare(whole: Said) -> tuple[Said, ...]:
    """The words as they are, then with less and less of the politeness around them; at least one word is left."""
    start, end = 0, len(whole.words)
    while (step := _edge(whole.words[start:end], BEFORE, first=True)) and start + step < end:
        start += step
    ways = [whole, whole.cut(start, end)]
    while (step := _edge(whole.words[start:end], AFTER, first=False)) and start < end - step:
        end -= step
        ways.append(whole.cut(start, end))
    return tuple(dict.fromkeys(ways))


def clauses(text: str) -> tuple[str, ...]:
    """The parts of a text between commas, full stops and the like."""
    return tuple(part.strip() for part in re.split(r"[,.;:!?\n–—…]+|\s-\s", text) if part.strip())


def _edge(words: tuple[str, ...], fillers: tuple[str, ...], first: bool) -> int:
    for filler in fillers:
        parts = tuple(filler.split())
        if (words[: len(parts)] if first else words[-len(parts) :]) == parts:
            return len(parts)
    return 0
