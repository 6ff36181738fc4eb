"""All that a set of answers comes to, as the replies that show it."""

from __future__ import annotations

from cairn.advice.model import Advice
from cairn.content import Content
from cairn.reply.ledger import ledger_reply
from cairn.reply.model import Reply
from cairn.reply.orientation import orientation_reply
from cairn.reply.phrases import phrase
from cairn.reply.plan import dates_reply, now_reply
from cairn.reply.vision import vision_reply


def advice_replies(content: Content, advice: Advice) -> tuple[Reply, ...]:
    """Orientation, ledger, next steps, dates, backup and vision. Somebody whose job is fine hears so, and gets no gaps."""
    if advice["affirm_job"]:
        return (affirmed(content, advice),)
    return (
        *orientation_reply(content, advice),
        ledger_reply(content, advice),
        now_reply(content, advice),
        dates_reply(content, advice),
        *vision_reply(content, advice),
    )


def affirmed(content: Content, advice: Advice, kind: str = "job_is_fine", turn: int = 0) -> Reply:
    """A job is fine. Where there is none just now, nobody is told to enjoy it."""
    out_of_work = kind == "job_is_fine_out_of_work"
    steps = [] if out_of_work else [f"{step['title']}: {step['first_move']}" for step in advice["plan"]["steps"]]
    vision = [reply.text for reply in vision_reply(content, advice)]
    text = "\n\n".join((phrase(content.phrases, kind, turn), *steps, *vision))
    return Reply(text, custom={"ledger": advice["gaps"], "plan": advice["plan"], "vision": advice["vision"]})


def advice_text(content: Content, advice: Advice) -> str:
    """The same for the command line."""
    return "\n\n".join(reply.text for reply in advice_replies(content, advice))
