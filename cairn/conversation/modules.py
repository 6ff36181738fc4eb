"""The modules of the interview: which one is under way, and what may come next.

The first module is everybody's. After it the person chooses, hearing what each module would add and how long it takes.
"""

from __future__ import annotations

from collections.abc import Mapping

from cairn.content import Content
from cairn.conversation.state import Dialog
from cairn.reply.phrases import phrase
from cairn.script.model import Option, Place, Question, Script
from cairn.script.placeholders import joined

NEXT = "next_module"  # the question which module to take next; its answer is not kept with the answers
ENOUGH = "enough"


def under_way(content: Content, dialog: Dialog) -> tuple[str, ...]:
    """The ids of the modules that were begun, in the order in which they are to be finished."""
    return (content.modules[0].id, *reversed(dialog.chosen))


def next_question(content: Content, left: Mapping[str, Script]) -> Question:
    """The choice between the modules that are `left`, and enough for now."""
    offers = [
        phrase(content.phrases, "module_offer", title=m.title, minutes=m.minutes, about=m.about) for m in left.values()
    ]
    asking = "\n".join((phrase(content.phrases, "which_module"), *(f"- {offer}" for offer in offers)))
    titles = joined([f'"{m.title}"' for m in left.values()], "or")
    again = tuple(words.format(titles=titles) for words in content.phrases["which_module_again"])
    options = [Option(m.id, m.title, m.called) for m in left.values()]
    enough = Option(ENOUGH, phrase(content.phrases, "module_enough"), content.phrases["module_enough_also"])
    return Question(
        NEXT,
        "choice",
        asking,
        Place("", 0),
        again=again,
        options=(*options, enough),
        called=(phrase(content.phrases, "which_module_called"),),
        why=phrase(content.phrases, "which_module_why"),
        dont_know=next(iter(left)),
    )
