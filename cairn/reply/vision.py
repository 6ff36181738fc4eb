"""The vision statement as a reply, with the wishes in it that pull in different directions."""

from __future__ import annotations

from cairn.advice.model import Advice
from cairn.content import Content
from cairn.reply.model import Reply
from cairn.reply.phrases import phrase


def vision_reply(content: Content, advice: Advice) -> tuple[Reply, ...]:
    """The statement in the person's own words, and the contradictions, kindly; nothing where there is neither."""
    parts = []
    if advice["vision"]:
        parts += [phrase(content.phrases, "vision"), advice["vision"]]
    parts += contradiction_texts(content, advice)
    if not parts:
        return ()
    return (Reply("\n\n".join(parts), custom={"vision": advice["vision"], "contradictions": advice["contradictions"]}),)


def contradiction_texts(content: Content, advice: Advice) -> list[str]:
    """What is said to each pair of wishes that pull in different directions."""
    said = {rule.pair: rule.says for rule in content.rules.contradictions}
    return [said[(one, other)] for one, other in advice["contradictions"]]
