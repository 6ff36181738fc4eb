"""What kind of utterance a text is: an answer, a command, or something that only the person can settle."""

from cairn.understanding.commands import is_nod
from cairn.understanding.decide import Understood, calm, understand
from cairn.understanding.topics import Topics, topics

__all__ = ["Topics", "Understood", "calm", "is_nod", "topics", "understand"]
