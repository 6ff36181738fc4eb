"""The ledger of gaps in words: what is open, what is not known yet, what is no gap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cairn.advice.model import Advice, Gap
from cairn.content import Content
from cairn.reply.model import Reply
from cairn.reply.phrases import phrase
from cairn.reply.words import listed, reasons, sources_line
from cairn.script.engine import questions


def ledger_reply(content: Content, advice: Advice) -> Reply:
    """All gaps with their reasons, the open ones first, as text and as `custom.ledger`."""
    gaps = advice["gaps"]
    parts = [_open(content, gaps), _unknown(content, gaps), _closed(content, gaps), own_view_text(content, advice)]
    parts.append(sources_line(content, [s for gap in open_gaps(gaps) for s in gap["source"]]))
    return Reply("\n\n".join(part for part in parts if part), custom={"ledger": gaps})


def open_gaps(gaps: Sequence[Gap]) -> list[Gap]:
    return [gap for gap in gaps if gap["size"]]


def _open(content: Content, gaps: Sequence[Gap]) -> str:
    found = open_gaps(gaps)
    if not found:
        unknown = any(gap["size"] is None for gap in gaps)
        return phrase(content.phrases, "ledger_nothing_known" if unknown else "ledger_no_gap")
    lines = [phrase(content.phrases, "ledger_open")]
    lines += [f"{number}. {gap_line(content, gap)}" for number, gap in enumerate(found, 1)]
    if any(gap["provisional"] for gap in found):
        lines.append(phrase(content.phrases, "ledger_provisional"))
    return "\n".join(lines)


def gap_line(content: Content, gap: Gap) -> str:
    """Title, size in words, reasons."""
    size = phrase(content.phrases, f"size_{gap['size']}")
    partly = phrase(content.phrases, "gap_partial") if gap["partial"] else ""
    return " ".join(part for part in (f"{gap['title']}: {size}.", reasons(gap["because"]), partly) if part)


def _unknown(content: Content, gaps: Sequence[Gap]) -> str:
    """What is not known yet, gap by gap; of a module of which nothing is known only that it is there."""
    unheard = _unheard(content, gaps)
    more = _more(content, unheard) if unheard else ""
    found = [
        gap for gap in gaps if gap["size"] is None and not any(gap["ask"] in module for module in unheard.values())
    ]
    if not found:
        return more
    asks = list(dict.fromkeys(content.questions[gap["ask"]] for gap in found if gap["ask"]))
    titles = ", ".join(gap["title"] for gap in found)
    names = ", ".join(question.called[0] for question in asks)
    known = phrase(content.phrases, "ledger_unknown", gaps=titles, asks=names, first=asks[0].called[0])
    return f"{known}\n\n{more}" if more else known


def _more(content: Content, unheard: Iterable[str]) -> str:
    return phrase(content.phrases, "ledger_more", modules=listed(f'"{title}"' for title in unheard))


def _unheard(content: Content, gaps: Sequence[Gap]) -> dict[str, set[str]]:
    """The modules, by title, of whose gaps none is known, with their questions. One gap alone is named itself."""
    found = {}
    for module in content.modules:
        asked = {question.id for question in questions(module)}
        sizes = [gap["size"] for gap in gaps if asked_first(content, gap) in asked]
        if len(sizes) > 1 and all(size is None for size in sizes):
            found[module.title] = asked
    return found


def asked_first(content: Content, gap: Gap) -> str:
    """The first question that the gap is worked out from."""
    rule = next(rule for rule in content.rules.gaps if rule.id == gap["id"])
    return rule.measure.question if rule.measure else rule.parts[0].question


def _closed(content: Content, gaps: Sequence[Gap]) -> str:
    titles = [gap["title"] for gap in gaps if gap["size"] == 0]
    return phrase(content.phrases, "ledger_closed", gaps=", ".join(titles)) if titles else ""


def own_view_text(content: Content, advice: Advice) -> str:
    view = advice["own_view"]
    if view["said"] is None or view["computed"] is None:
        return ""
    said = _said_block(content, view["said"])
    if not view["differ"]:
        return phrase(content.phrases, "own_view_same", said=said)
    first = next(gap["title"] for gap in advice["gaps"] if gap["id"] == view["computed"])
    weighed = any(gap["id"] == view["said"] for gap in advice["gaps"])
    return phrase(content.phrases, "own_view_differs" if weighed else "own_view_other", said=said, computed=first)


def _said_block(content: Content, said: str) -> str:
    labels = {option.id: option.label for option in content.questions["biggest_block"].options}
    return labels.get(said, said)


def gap_reply(content: Content, gap: Gap) -> Reply:
    """Why one gap is as it is: have, want, the person's words, the reasons, the source, and what would change it."""
    if gap["size"] is None:
        asked = content.questions[gap["ask"]].called[0] if gap["ask"] else ""
        text = phrase(content.phrases, "gap_unknown", title=gap["title"], ask=asked)
    elif gap["size"] == 0:
        text = f"{phrase(content.phrases, 'gap_closed', title=gap['title'])} {reasons(gap['because'])}"
    else:
        text = gap_line(content, gap)
    known = gap["size"] is not None
    lines = [text]
    if known:
        lines.append(phrase(content.phrases, "gap_have_want", have=gap["have"], want=gap["want"]))
    if known and gap["changes_if"]:
        lines.append(phrase(content.phrases, "gap_changes_if", changes_if=gap["changes_if"].rstrip(".")))
    lines.append(sources_line(content, gap["source"]))
    return Reply("\n".join(lines), custom={"ledger": [gap]})
