"""The page holds all of the advice with its reasons, whatever people write, for every reader and without a script."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from cairn.advice.model import Advice
from cairn.advice.steps import step_key
from cairn.advice.vision import full_vision
from cairn.content import Content
from cairn.reply.orientation import orientation_reply
from cairn.reply.pictures import INKS, ledger_alt, plan_alt
from cairn.reply.plan_page import FOLDER, STYLES, plan_page
from cairn.reply.words import day
from scripts.readable import grade
from tests.advice.given import PERSONAS, TODAY, counting, result

VOID = {"meta", "link", "br", "img", "line", "circle"}
HOSTILE = "<script>alert(1)</script> \" onmouseover=x style=y ' &amp; {{ 7*7 }} </details> \x00 \u202e"


class Page(HTMLParser):
    """What a browser makes of it; raises where an element is closed that is not open, or the other way round."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(self.open), data))

    @property
    def text(self) -> str:
        return " ".join(" ".join(data for _, data in self.texts).split())

    def attributes(self, tag: str, name: str) -> list[str]:
        return [str(attrs[name]) for kind, attrs in self.elements if kind == tag and name in attrs]


def html_of(content: Content, answers: dict[str, Any], today: date = TODAY, **others: Any) -> str:
    counted = counting(answers)
    advice = others.pop("advice", None) or result(answers, today)
    return plan_page(content, advice, full_vision(content.rules, counted), today, **others)


def page_of(content: Content, persona: dict[str, Any], **others: Any) -> Page:
    return Page(html_of(content, persona["answers"], persona["today"], **others))


def someone(name: str) -> dict[str, Any]:
    return next(persona for persona in PERSONAS if name in persona["name"])


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module", params=PERSONAS, ids=lambda persona: persona["name"])
def shown(content: Content, request: pytest.FixtureRequest) -> tuple[Page, Advice, dict[str, Any]]:
    persona = request.param
    return page_of(content, persona), result(persona["answers"], persona["today"]), persona


Shown = tuple[Page, Advice, dict[str, Any]]


def test_every_gap_is_there_with_its_reasons_and_where_they_come_from(content: Content, shown: Shown) -> None:
    page, advice, _ = shown
    assert page.attributes("details", "id")[: len(advice["gaps"])] == [f"gap-{gap['id']}" for gap in advice["gaps"]]
    for gap in advice["gaps"]:
        for told in (gap["title"], *gap["because"]):
            assert plain(told) in page.text
        for source in gap["source"]:
            assert content.titles[source.partition("#")[0]] in page.text


def test_every_step_is_there_with_its_first_move_dates_and_reasons(shown: Shown) -> None:
    page, advice, _ = shown
    plan = advice["plan"]
    ids = [f"step-{step['id'].replace(':', '-')}" for step in plan["steps"]]
    assert Counter(id for id in page.attributes("details", "id") if id.startswith("step-")) == Counter(ids)
    for step in plan["steps"]:
        for told in (step["title"], step["first_move"], *step["because"]):
            assert plain(told) in page.text
    days = set(page.attributes("time", "datetime"))
    for milestone in plan["milestones"]:
        assert {milestone["start"], milestone["due"], *milestone["checkpoints"]} <= days
        assert day(milestone["due"]) in page.text


def test_the_backup_has_three_ways_each_with_its_when(shown: Shown) -> None:
    page, advice, _ = shown
    ways = advice["plan"]["backup"].values() if advice["plan"]["steps"] and not advice["affirm_job"] else ()
    for way in ways:
        assert plain(way["what"]) in page.text and plain(way["trigger"]) in page.text
    assert page.text.count("In case things go differently") == (1 if ways else 0)


def test_the_vision_is_there_in_the_persons_words(content: Content, shown: Shown) -> None:
    page, _, persona = shown
    vision = full_vision(content.rules, counting(persona["answers"]))
    assert ("Your vision" in page.text) == bool(vision)
    assert plain(vision or "") in page.text


def test_where_somebody_stands_is_there_in_words(content: Content, shown: Shown) -> None:
    page, advice, _ = shown
    replies = () if advice["affirm_job"] else orientation_reply(content, advice)
    for line in (line.removeprefix("- ") for reply in replies for line in reply.text.splitlines()):
        assert plain(line) in page.text
    assert ("Between job and career" in page.text) == bool(replies)


def test_a_picture_is_there_with_its_words_where_there_is_one(content: Content, shown: Shown) -> None:
    page, advice, _ = shown
    alts = [alt for alt in (ledger_alt(content, advice), plan_alt(content, advice)) if alt]
    assert page.attributes("img", "alt") == alts
    assert len(page.attributes("img", "src")) == len(alts)


def test_nothing_runs_and_nothing_is_styled_in_the_page(shown: Shown) -> None:
    page, _, _ = shown
    kinds = {tag for tag, _ in page.elements}
    assert not kinds & {"script", "style", "iframe", "object", "form", "base"}
    names = {name for _, attrs in page.elements for name in attrs}
    assert not [name for name in names if name == "style" or name.startswith("on")]
    assert [attrs["href"] for tag, attrs in page.elements if tag == "link"] == [STYLES]
    assert all(link.startswith(("./", "#")) for tag in "aimg" for link in page.attributes(tag, "href"))


def test_it_can_be_read_by_ear(shown: Shown) -> None:
    page, _, _ = shown
    assert page.elements[0] == ("html", {"lang": "en"})
    kinds = [tag for tag, _ in page.elements]
    assert (kinds.count("main"), kinds.count("h1"), kinds.count("header"), kinds.count("footer")) == (1, 1, 1, 1)
    levels = [int(tag[1]) for tag in kinds if re.fullmatch("h[1-6]", tag)]
    assert all(next_ - level <= 1 for level, next_ in zip(levels, levels[1:], strict=False))
    ids = [str(attrs["id"]) for _, attrs in page.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert set(page.attributes("section", "aria-labelledby")) <= set(ids)
    assert page.elements[[tag for tag, _ in page.elements].index("a")][1]["href"] == "#main"
    assert all(page.attributes("img", "alt"))


def test_only_files_that_there_are_can_be_taken_along(content: Content) -> None:
    def files(name: str) -> list[str]:
        return [link.removeprefix("./") for link in page_of(content, someone(name)).attributes("a", "href")[1:]]

    pictures = ["ledger.png", "ledger.svg", "plan.png", "plan.svg"]
    assert files("dreaming of nursing") == ["plan.md", "plan.ics", *pictures]
    assert files("A baker without a free hour") == ["plan.md", "ledger.png", "ledger.svg"]
    assert files("A postman whose job is fine") == ["plan.md"]
    assert files("Nothing said yet") == []


def test_files_are_where_the_caller_says(content: Content) -> None:
    page = page_of(content, someone("dreaming of nursing"), base="/plan/abc/")
    assert page.attributes("img", "src") == ["/plan/abc/ledger.svg", "/plan/abc/plan.svg"]
    assert {link.rpartition("/")[0] for link in page.attributes("a", "href")[1:]} == {"/plan/abc"}


@pytest.mark.parametrize("name", ["Nothing said yet", "Everything skipped"])
def test_who_has_said_nothing_yet_is_told_kindly_what_to_do(content: Content, name: str) -> None:
    text = page_of(content, someone(name)).text
    assert "There is nothing to show yet That is fine" in text and "Go back to the chat" in text
    assert "Your plan" not in text


def test_somebody_whose_job_is_fine_is_told_so_and_given_no_gaps(content: Content) -> None:
    text = page_of(content, someone("A postman whose job is fine")).text
    assert "it is enough" in text and "better at the trumpet" in text and "Enjoy the job you have" in text
    assert "What lies between" not in text and "nothing to show" not in text


def test_nobody_without_a_job_is_told_to_enjoy_it(content: Content) -> None:
    text = page_of(content, someone("A postman whose job is fine"), out_of_work=True).text
    assert "First you need to find one again" in text and "Enjoy the job" not in text and "Your plan" not in text


def test_the_first_steps_are_open_and_the_rest_opens_at_a_press(content: Content) -> None:
    persona = someone("dreaming of nursing")
    open_ = [attrs["id"] for tag, attrs in page_of(content, persona).elements if tag == "details" and "open" in attrs]
    assert open_ == [f"step-{id}" for id in result(persona["answers"], persona["today"])["plan"]["now"]]


def test_what_is_done_stays_in_sight(content: Content) -> None:
    persona = someone("dreaming of nursing")
    first = next(s for s in result(persona["answers"])["plan"]["steps"] if s["id"] == "choose_course")
    done = result(persona["answers"], TODAY, frozenset({step_key(first["id"], first["about"])}))
    text = page_of(content, persona, advice=done).text
    assert f"{first['title']} Done. Done stays done." in text and first["first_move"] not in text


def test_hours_that_were_assumed_and_a_plan_that_does_not_fit_are_told(content: Content) -> None:
    assert "I have counted on 5" in page_of(content, someone("Everything unknown to the person")).text
    assert "this does not fit into the time" in page_of(content, someone("A cashier who cannot afford")).text
    assert "Mind this" in page_of(content, someone("A bank teller")).text


def test_a_persons_words_are_text_and_nothing_else(content: Content) -> None:
    def told(words: str) -> dict[str, Any]:
        own = dict.fromkeys(("current_role", "target_role", "target_sector", "credential", "five_years"), words)
        other = {
            "biggest_block": {"option": "other", "words": words},
            "alternatives": [words],
            "skills_to_use": [words],
        }
        return {**someone("dreaming of nursing")["answers"], **own, **other, "missing_skills": [words, "charting"]}

    html = html_of(content, told(HOSTILE))
    hostile, tame = Page(html), Page(html_of(content, told("words")))
    assert [(tag, sorted(attrs)) for tag, attrs in hostile.elements] == [
        (tag, sorted(attrs)) for tag, attrs in tame.elements
    ]
    assert plain(HOSTILE.replace("\x00", "")) in hostile.text
    assert "<script" not in html and "\x00" not in html and "49" not in html


def test_several_lines_stay_several_lines(content: Content) -> None:
    html = html_of(content, {**someone("dreaming of nursing")["answers"], "five_years": "A shop.\n\nOf my own."})
    assert 'In five years: A shop.</p>\n<p dir="auto">Of my own.</p>' in html


def test_same_advice_and_same_day_are_the_same_bytes(content: Content) -> None:
    one, other = (html_of(content, someone("A night porter")["answers"]) for _ in range(2))
    assert one == other


def test_the_line_from_job_to_career_has_both_marks_where_they_were_told(content: Content) -> None:
    numbers = {"purpose": {"have": 1, "want": 5}}
    page = Page(html_of(content, {**someone("dreaming of nursing")["answers"], **numbers}))
    marks = [(attrs["class"], attrs["cx"]) for tag, attrs in page.elements if tag == "circle"]
    assert marks[:2] == [("want", "470"), ("have", "30")]


def test_the_words_of_the_page_itself_are_easy_to_read() -> None:
    for name in ("plan.html", "parts.html"):
        own = re.sub(
            r"\{%.*?%\}|\{#.*?#\}|\{\{.*?\}\}", " it ", (FOLDER / name).read_text(encoding="utf-8"), flags=re.S
        )
        for text in re.findall(r">([^<>]+)<", own):
            assert grade(plain(text)) <= 8, text


def test_the_colours_of_the_page_are_those_of_the_pictures() -> None:
    css = (FOLDER / "plan.css").read_text(encoding="utf-8")
    for ink in ("paper", "text", "soft", "grid", "have", "want"):
        light, dark = INKS[ink]
        assert f"--{ink}: {light};" in css and f"--{ink}: {dark};" in css


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    css = (FOLDER / "plan.css").read_text(encoding="utf-8")
    assert "url(" not in css and "@import" not in css and "http" not in css


def test_a_print_has_what_is_folded_up() -> None:
    css = (FOLDER / "plan.css").read_text(encoding="utf-8")
    printed = css[css.index("@media print") :]
    assert "details::details-content { content-visibility: visible" in printed
    assert re.search(r"\.files[^{]*\{ display: none", printed)
