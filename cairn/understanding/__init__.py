"""What kind of utterance a text is: an answer, a command, or something that only the person can settle."""

from cairn.understanding.commands import is_nod
from cairn.understanding.decide import REPORTS, Understood, calm, is_option, understand
from cairn.understanding.topics import Topics, topics

__all__ = ["REPORTS", "Topics", "Understood", "calm", "is_nod", "is_option", "topics", "understand"]
