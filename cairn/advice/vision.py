"""A vision statement made of the person's own words. Pure. What it is made of, and in which order: `data/vision.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cairn.advice.predicates import Facts, judge
from cairn.advice.rules import Rules
from cairn.advice.values import concrete
from cairn.script.model import NONE, Answers, Question, Value
from cairn.script.placeholders import in_words

SHORT = 240  # characters of one text in the statement; the first sentence is there whatever its length
OWN_WORDS = ("text", "list")  # the types of question that are answered in one's own words

_MARK = re.compile(r"(\S+?)[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s)|[^\S\n]*\n")
_SHORTENED = frozenset("e.g i.e etc vs dr mr mrs ms st no approx ca prof jr sr".split())


def vision(rules: Rules, answers: Answers) -> str | None:
    """The statement: of each text whole sentences, never altered, the first ones where it is long.

    None where the person has given no words of their own for it.
    """
    return _statement(rules, answers, SHORT)


def full_vision(rules: Rules, answers: Answers) -> str | None:
    """The same with all that the person wrote, for the export."""
    return _statement(rules, answers, None)


def contradictions(rules: Rules, answers: Answers) -> list[list[str]]:
    """Pairs of wishes that pull in different directions."""
    facts = Facts(answers)
    return [list(rule.pair) for rule in rules.contradictions if judge(rule.when, facts).holds]


def _statement(rules: Rules, answers: Answers, limit: int | None) -> str | None:
    said = {part: _said(rules.questions[part.question], answers.get(part.question), limit) for part in rules.vision}
    if not any(words and rules.kinds[part.question] in OWN_WORDS for part, words in said.items()):
        return None
    return "\n".join(f"{part.lead}: {words}" for part, words in said.items() if words)


def _said(question: Question, value: Value | None, limit: int | None) -> str:
    if value is None or not concrete(value) or value == [NONE]:
        return ""
    if isinstance(value, list):
        labels: Mapping[str, str] = {option.id: option.label for option in question.options}
        return "; ".join(labels.get(str(item)) or _own(question, item) for item in value)
    return first_sentences(str(value), limit) if limit else str(value)


def _own(question: Question, item: Value) -> str:
    """A text of a list as it is; of an `other` the words."""
    return item if isinstance(item, str) else in_words(question, item)


def first_sentences(text: str, limit: int) -> str:
    """The text up to the end of a sentence, as many as fit into `limit` characters, at least one; nothing is altered."""
    text = text.strip()
    if len(text) <= limit:
        return text
    ends = [match.end() for match in _MARK.finditer(text) if _ends_sentence(match)]
    fitting = [end for end in ends if end <= limit] or ends[:1]
    return text[: fitting[-1]].rstrip() if fitting else text


def _ends_sentence(match: re.Match[str]) -> bool:
    """Not after an abbreviation, an initial or the number of a list."""
    word = (match.group(1) or "").lower().lstrip("(\"'\u201c")
    if not word:
        return True
    return word not in _SHORTENED and not word.isdigit() and (len(word) > 1 or word == "i")
