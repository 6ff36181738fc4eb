"""The pictures show all of the ledger and of the plan, in bounds, safely, and the same each time."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from matplotlib import get_data_path
from matplotlib.ft2font import FT2Font
from PIL import Image

from cairn.advice.model import Advice
from cairn.content import Content
from cairn.reply.pictures import (
    INKS,
    WIDTH,
    Disc,
    Line,
    Picture,
    Words,
    as_png,
    as_svg,
    ledger_alt,
    ledger_picture,
    plan_alt,
    plan_picture,
    wrapped,
)
from cairn.reply.words import day
from tests.advice.given import PERSONAS, TODAY, result

ALLOWED = {"svg", "title", "desc", "style", "rect", "text", "line", "circle", "polygon"}
HOSTILE = "<script>alert(1)</script> $\\frac$ & \"q\" \x00\ufffe ]]> <a href='http://x.y'> 看護師 🧵"


def advice_of(name: str, **changes: Any) -> Advice:
    persona = next(persona for persona in PERSONAS if name in persona["name"])
    return result({**persona["answers"], **changes}, persona["today"])


def pictures(content: Content, advice: Advice) -> list[Picture]:
    made = ledger_picture(content, advice), plan_picture(content, advice, TODAY)
    return [picture for picture in made if picture]


def words_of(picture: Picture) -> str:
    return " ".join(mark.text for mark in picture.marks if isinstance(mark, Words))


@lru_cache(maxsize=2)
def font(bold: bool) -> FT2Font:
    return FT2Font(f"{get_data_path()}/fonts/ttf/DejaVuSans{'-Bold' if bold else ''}.ttf")


def drawn_width(words: Words) -> float:
    """As wide as matplotlib draws them, in a font that is broader than most."""
    font(words.bold).set_size(words.size, 72)
    font(words.bold).set_text(words.text, 0)
    return float(font(words.bold).get_width_height()[0] / 64)


def out_of_bounds(picture: Picture) -> list[str]:
    found = []
    for mark in picture.marks:
        if isinstance(mark, Words):
            wide = drawn_width(mark)
            left = mark.x - {"start": 0, "middle": 0.5, "end": 1}[mark.at] * wide
            if left < 8 or left + wide > WIDTH - 8 or mark.y > picture.height - 4:
                found.append(mark.text)
    return found


def elements(picture: Picture) -> list[ElementTree.Element]:
    """All of the SVG, which is our own; the outermost first."""
    return list(ElementTree.fromstring(as_svg(picture)).iter())  # noqa: S314


def kinds(picture: Picture) -> set[str]:
    return {element.tag.rpartition("}")[2] for element in elements(picture)}


def holds(text: str, parts: Iterable[str]) -> list[str]:
    """Those parts that are not in the text; lines may be broken anywhere between words."""
    return [part for part in parts if " ".join(part.split()) not in text]


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona["name"])
def test_the_pictures_of_every_persona_show_all_of_it_and_nothing_is_cut_off(
    content: Content, persona: dict[str, Any]
) -> None:
    advice = result(persona["answers"], persona["today"])
    ledger, plan = ledger_picture(content, advice), plan_picture(content, advice, persona["today"])
    assert (ledger is None) == all(gap["size"] is None for gap in advice["gaps"])
    assert (plan is None) == (advice["plan"]["milestones"] == [])
    if ledger:
        assert holds(words_of(ledger), [gap["title"] for gap in advice["gaps"]]) == []
        assert holds(ledger.alt, [gap["title"] for gap in advice["gaps"]]) == []
        assert out_of_bounds(ledger) == []
    if plan:
        milestones = advice["plan"]["milestones"]
        told = [part for m in milestones for part in (m["title"], day(m["due"]))]
        assert holds(words_of(plan), told) == []
        assert holds(plan.alt, [*told, *(day(m["start"]) for m in milestones)]) == []
        assert out_of_bounds(plan) == []


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona["name"])
def test_a_picture_is_no_empty_sheet(content: Content, persona: dict[str, Any]) -> None:
    for picture in pictures(content, result(persona["answers"], persona["today"])):
        image = Image.open(BytesIO(as_png(picture)))
        assert image.size == (2 * WIDTH, round(2 * picture.height)) or abs(image.height - 2 * picture.height) <= 1
        assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 20


def test_where_nothing_is_known_there_is_no_picture(content: Content) -> None:
    nothing = result({})
    assert ledger_picture(content, nothing) is plan_picture(content, nothing, TODAY) is None
    assert ledger_alt(content, nothing) is plan_alt(content, nothing) is None


def test_without_hours_to_give_there_is_a_ledger_and_no_timeline(content: Content) -> None:
    advice = advice_of("A baker without a free hour")
    assert advice["plan"]["steps"] and plan_picture(content, advice, TODAY) is None
    assert ledger_picture(content, advice)


def ends(content: Content, advice: Advice, gap: str) -> tuple[list[float], list[float]]:
    """Where the marks for have and for want of one gap are, from left to right."""
    only = [row for row in advice["gaps"] if row["id"] == gap]
    picture = ledger_picture(content, {**advice, "gaps": only})
    assert picture
    row = [mark for mark in picture.marks if isinstance(mark, Disc) and mark.y > 60 and mark.ink != "paper"]
    return [mark.x for mark in row if not mark.ring], [mark.x for mark in row if mark.ring]


@pytest.mark.parametrize(
    ("have", "want", "steps_apart"), [(1, 5, 4), (2, 4, 2), (3, 3, 0), (5, 2, -3)], ids=lambda number: str(number)
)
def test_numbers_are_as_far_apart_as_they_were_told(content: Content, have: int, want: int, steps_apart: int) -> None:
    ((now,), (wish,)) = ends(content, result({"purpose": {"have": have, "want": want}}), "purpose")
    assert (wish - now) / 81 == pytest.approx(steps_apart)


@pytest.mark.parametrize(("growth", "size"), [("often", 0), ("sometimes", 1), ("few_held_tight", 3), ("none", 4)])
def test_what_has_no_numbers_is_as_far_apart_as_the_gap_is_large(content: Content, growth: str, size: int) -> None:
    advice = result({"employment": "employed", "company_growth": growth, "lateral_moves": "no"})
    ((now,), (wish,)) = ends(content, advice, "advancement")
    assert (wish - now) / 81 == pytest.approx(size)


def test_the_open_gaps_come_first_with_have_and_want_in_words(content: Content) -> None:
    said = words_of(ledger_picture(content, advice_of("dreaming of nursing")) or pytest.fail())
    assert said.index("Room to move up") < said.index("Skills") < said.index("Being in the right field")
    assert "the papers are missing" in said and "nursing diploma" in said


def test_whoever_has_more_than_they_ask_for_sees_no_line_of_a_gap(content: Content) -> None:
    advice = result({"purpose": {"have": 5, "want": 2}})
    only = [gap for gap in advice["gaps"] if gap["id"] == "purpose"]
    picture = ledger_picture(content, {**advice, "gaps": only})
    assert picture and not [m for m in picture.marks if isinstance(m, Line) and m.ink == "line" and m.y1 > 60]


def test_today_is_in_the_timeline_before_within_and_after_the_plan(content: Content) -> None:
    advice = advice_of("dreaming of nursing")
    xs = []
    for today in (TODAY.replace(year=2025), TODAY, TODAY.replace(year=2028), TODAY.replace(year=2040)):
        picture = plan_picture(content, advice, today)
        assert picture and out_of_bounds(picture) == []
        (line,) = [m for m in picture.marks if isinstance(m, Line) and m.ink == "text" and m.y1 > 60]
        assert 238 <= line.x1 <= 562
        xs.append(line.x1)
    assert xs[1] < xs[2] < xs[3]


def test_every_look_at_how_it_goes_is_a_hole_in_a_bar(content: Content) -> None:
    advice = advice_of("dreaming of nursing")
    looks = sum(look != m["due"] for m in advice["plan"]["milestones"] for look in m["checkpoints"])
    picture = plan_picture(content, advice, TODAY)
    assert picture and sum(isinstance(m, Disc) and m.y > 60 for m in picture.marks) == looks > 20


def test_thirty_gaps_and_thirty_steps_fit_one_below_the_other(content: Content) -> None:
    advice = advice_of("A night porter")
    advice["gaps"] = (advice["gaps"] * 3)[:30]
    plan = advice["plan"]
    plan["milestones"] = (plan["milestones"] * 3)[:30]
    for picture in pictures(content, advice):
        assert out_of_bounds(picture) == []
        places = [mark.y for mark in picture.marks if isinstance(mark, Words) and mark.x < 100 and mark.y > 70]
        assert all(b - a >= 14 for a, b in zip(places, places[1:], strict=False))


@pytest.mark.filterwarnings("ignore:Glyph")  # the font of the PNG has not all of the world's letters
def test_a_persons_words_are_text_and_nothing_else(content: Content) -> None:
    hostile = advice_of(
        "dreaming of nursing", target_role=HOSTILE, missing_skills=[HOSTILE, "W" * 400], credential=HOSTILE
    )
    tame = advice_of("dreaming of nursing", target_role="x", missing_skills=["x", "y"], credential="x")
    for picture, plain in zip(pictures(content, hostile), pictures(content, tame), strict=True):
        assert kinds(picture) == kinds(plain)
        shown = " ".join("".join(elements(picture)[0].itertext()).split())
        assert "<script>alert(1)</script> $\\frac$ &" in shown
        assert out_of_bounds(picture) == []
        assert as_png(picture)


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona["name"])
def test_an_svg_has_no_script_no_style_attribute_and_nothing_from_elsewhere(
    content: Content, persona: dict[str, Any]
) -> None:
    for picture in pictures(content, result(persona["answers"], persona["today"])):
        svg = as_svg(picture)
        assert kinds(picture) <= ALLOWED
        names = {name for element in elements(picture) for name in element.attrib}
        assert not [name for name in names if name.startswith("on") or name in ("style", "class") or "href" in name]
        assert svg.count("http") == 1 and "url(" not in svg and "@import" not in svg
        assert [element.text for element in elements(picture)[1:3]] == [picture.title, picture.alt]


def test_same_advice_and_same_day_are_the_same_bytes(content: Content) -> None:
    for one, other in zip(*(pictures(content, advice_of("dreaming of nursing")) for _ in range(2)), strict=True):
        assert as_svg(one) == as_svg(other)
        assert as_png(one) == as_png(other) != as_png(one, dark=True)


def light_of(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("night", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "least"), [("text", 4.5), ("soft", 4.5), ("have", 4.5), ("want", 4.5), ("line", 3), ("later", 3)]
)
def test_every_ink_can_be_seen_on_its_paper(ink: str, least: float, night: int) -> None:
    one, other = sorted((light_of(INKS[ink][night]), light_of(INKS["paper"][night])))
    assert (other + 0.05) / (one + 0.05) >= least


def test_the_inks_of_a_dark_page_are_in_the_svg(content: Content) -> None:
    svg = as_svg(pictures(content, advice_of("dreaming of nursing"))[0])
    for light, dark in INKS.values():
        assert f'[fill="{light}"]{{fill:{dark}}}' in svg
    assert set(re.findall(r'(?:fill|stroke)="(#\w+)"/?>', svg)) <= {light for light, _ in INKS.values()}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("one", ["one"]),
        ("one two three", ["one two", "three"]),
        ("a\n\nb\tc", ["a b c"]),
        ("incomprehensible", ["incompreh", "ensible"]),
        ("看護師看護師看", ["看護師看護師", "看"]),
    ],
)
def test_long_labels_wrap(text: str, lines: list[str]) -> None:
    assert wrapped(text, width=60, size=10) == lines


def test_the_svg_needs_no_drawing_library() -> None:
    """Most people see the SVG; matplotlib is loaded for the first PNG."""
    code = "import sys, cairn.reply.pictures, cairn.reply.plan_page; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
