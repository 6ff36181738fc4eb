"""What kind of utterance a text is: an answer, a command, or something that only the person can settle."""

from cairn.understanding.decide import Understood, understand
from cairn.understanding.topics import Topics, topics

__all__ = ["Topics", "Understood", "topics", "understand"]
