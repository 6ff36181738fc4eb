"""What is known of one text before it is decided what it is, and the words and measures that the decision goes by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cairn.script.model import Question
from cairn.understanding.commands import vocabulary
from cairn.understanding.topics import Topics
from cairn.understanding.words import Said

OUT_OF_SCOPE = "out_of_scope"

#: Rasa reserves the intents `back` and `restart` for actions of its own, so ours have other names.
COMMAND_OF = {"go_back": "back", "start_over": "restart", "distress_gentle": "distress"}

#: How sure the ranking must be where no phrase speaks.
PLAIN, CERTAIN, SURE, LIKELY, WAVERING, DOUBT = 0.95, 0.92, 0.8, 0.5, 0.4, 0.25

#: What questions and requests begin with, and what only answers do.
OPENS = frozenset(
    ("what", "which", "how", "why", "when", "who", "where", "can", "could", "do", "did", "is", "are", "will", "tell")
)
ANSWERS = frozenset(("to", "because", "by", "until", "as"))

#: What a statement about the world begins with, and a yes or a no; no command does.
STATES = frozenset(
    ("yes", "yeah", "yep", "no", "nope", "nah", "there", "it", "they", "he", "she", "we", "people", "nobody")
)

#: What a text about others begins with.
OF_OTHERS = frozenset(("there", "they", "he", "she"))

#: "I skip from one thing to the next" tells of oneself; a command wants to, or is said in three words.
HABITS = frozenset("skip stop repeat start show go change help plan pause talk begin keep never".split())

#: What is said to somebody has one of these; the name of a job, a field or a skill has none.
ADDRESSES = frozenset(
    """
    i me my we us you your u ur it that this these them him her please pls plz now later today tomorrow tonight again lets let
    can could would will do does did is are am was have has not no none stop must
    """.split()
)
NAMING = 4  # words that a name has at most

GUESSES = frozenset(("maybe", "perhaps", "probably", "possibly"))

#: Words of "why do you want to know what I want?" that name nothing.
WHY_WORDS = frozenset(
    ("why", "what", "do", "does", "did", "want", "need", "know", "ask", "asking", "matter", "so", "how")
)

WEIGHTY = 14  # words: what is longer is told, not commanded


@dataclass(frozen=True)
class Evidence:
    """All that is known of one text."""

    words: Said
    question: Question | None
    scores: dict[str, float]  # command, `answer` or `out_of_scope` -> 0..1, as Rasa ranks them
    topics: Topics
    today: date

    @property
    def best(self) -> tuple[str, float]:
        return max(self.scores.items(), key=lambda item: item[1], default=(OUT_OF_SCOPE, 0.0))

    @property
    def own(self) -> int:
        """How many words are not of those that commands are made of. An answer brings words of its own."""
        return sum(word not in vocabulary() for word in self.words.words)

    @property
    def names(self) -> bool:
        """It is a name rather than something that is said to us: "career coach", "data export"."""
        words = self.words.words
        return len(words) <= NAMING and not self.words.asks and not ADDRESSES & set(words) and words[0] not in OPENS

    @property
    def puts_question(self) -> bool:
        """It has the form of a question, to us or to the world."""
        words = self.words.words
        if self.words.asks:
            return words[-1] in OPENS or any(word in OPENS for word in words[:3])
        return words[0] in OPENS and "you" in words
