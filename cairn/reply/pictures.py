"""The ledger and the plan as pictures, for pages and for chats, with what they show in words.

A picture is a list of plain marks. The SVG is written from them here: what matplotlib would write has style attributes, which a
strict Content-Security-Policy blocks, and each text a second time, in a comment. The PNG is drawn from the same marks by
matplotlib, which is loaded only then: it takes memory, and most people see the SVG.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple, Union
from xml.sax.saxutils import escape

from cairn.advice.model import Advice, Gap, Milestone, Number
from cairn.content import Content
from cairn.reply.ledger import open_gaps
from cairn.reply.phrases import phrase
from cairn.reply.words import day, listed

if TYPE_CHECKING:
    from matplotlib.artist import Artist

WIDTH = 600  # of every picture, in its own units; a PNG has two pixels for each
EDGE, SIDE = 20.0, 190.0  # the margin, and the width of the column of titles
LEFT, RIGHT = 238.0, 562.0  # the ends of the scale, and of the line of time
SCALE = (1, 5)  # "have" and "want" are told from 1 to 5
MOST_LINES = 4  # of the words at an end of a gap; all of them are in the list beside the picture
MOST_TICKS = 7

#: Colours by what they are for, on white and on dark. Told apart without seeing colours, too: by shape and by lightness.
INKS = {
    "paper": ("#ffffff", "#15202b"),
    "text": ("#1f2933", "#e8eef4"),
    "soft": ("#52606d", "#b3c0cc"),
    "grid": ("#d5dbe1", "#33424f"),
    "line": ("#7b8794", "#8496a6"),
    "have": ("#00538a", "#6cb8e6"),
    "want": ("#a34f00", "#f0a95c"),
    "later": ("#5a90b9", "#42719a"),
}

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NARROW, _BROAD = frozenset("iljtfr.,:;'|!()[]I "), frozenset("mwMW@%&")


class Words(NamedTuple):
    """One line of text. `y` is where its letters stand, `at` the part of it that is at `x`: start, middle or end."""

    x: float
    y: float
    text: str
    size: float = 13
    ink: str = "text"
    bold: bool = False
    at: str = "start"


class Line(NamedTuple):
    x1: float
    y1: float
    x2: float
    y2: float
    ink: str
    width: float = 1
    dashed: bool = False


class Disc(NamedTuple):
    x: float
    y: float
    r: float
    ink: str
    ring: bool = False


class Shape(NamedTuple):
    """A filled shape, corner by corner."""

    corners: tuple[tuple[float, float], ...]
    ink: str


Mark = Union[Words, Line, Disc, Shape]


@dataclass(frozen=True)
class Picture:
    """`marks` in the order in which they are drawn, from the upper left; `alt` says in words what is seen."""

    title: str
    alt: str
    height: float
    marks: tuple[Mark, ...]


def ledger_picture(content: Content, advice: Advice) -> Picture | None:
    """Have and want of every gap on one scale, the open ones first. None where no gap is known.

    What is not told in numbers is shown by the size of the gap, counted back from what is wanted.
    """
    gaps = advice["gaps"]
    alt = ledger_alt(content, advice)
    if alt is None:
        return None
    title = phrase(content.phrases, "export_ledger")
    marks: list[Mark] = [*_title(title), *_ledger_legend()]
    y = 84.0
    for gap in gaps:
        drawn, height = _row_of_gap(content, gap, y)
        marks += [Line(EDGE, y - 14, WIDTH - EDGE, y - 14, "grid"), *drawn]
        y += height
    return Picture(title, alt, y, tuple(marks))


def ledger_alt(content: Content, advice: Advice) -> str | None:
    """What the picture of the ledger shows, in words."""
    gaps = advice["gaps"]
    if all(gap["size"] is None for gap in gaps):
        return None
    told = [f"{gap['title']}: {_size(content, gap)}" for gap in open_gaps(gaps)]
    for size in (None, 0):
        if rest := [gap for gap in gaps if gap["size"] == size]:
            told.append(f"{_capital(_size(content, rest[0]))}: {listed(gap['title'] for gap in rest)}")
    return _one_line(f"{phrase(content.phrases, 'export_ledger')}. {'. '.join(told)}.")


def _size(content: Content, gap: Gap) -> str:
    return phrase(content.phrases, "size_unknown" if gap["size"] is None else f"size_{gap['size']}")


def _ledger_legend() -> list[Mark]:
    return [
        Disc(EDGE + 6, 50, 6, "have"),
        Words(EDGE + 18, 54, "what you have", 12, "soft"),
        Disc(EDGE + 136, 50, 5.5, "want", ring=True),
        Words(EDGE + 148, 54, "what you want", 12, "soft"),
        Line(EDGE + 266, 50, EDGE + 296, 50, "line", 3),
        Words(EDGE + 304, 54, "how far apart they are", 12, "soft"),
    ]


def _row_of_gap(content: Content, gap: Gap, y: float) -> tuple[list[Mark], float]:
    """One gap, and the height it takes."""
    marks: list[Mark] = []
    left, right = y + 5, y + 5
    for line in wrapped(gap["title"], SIDE, 13, bold=bool(gap["size"])):
        marks.append(Words(EDGE, left, line, bold=bool(gap["size"])))
        left += 17
    if gap["size"] != 0:
        marks.append(Words(EDGE, left - 1, _size(content, gap), 12, "soft"))
        left += 16
    marks += _scale(*_ends(gap), y)
    if gap["size"]:
        half = (RIGHT - LEFT) / 2 + 4
        for x, at, end in ((LEFT - 8, "start", gap["have"]), (RIGHT + 8, "end", gap["want"])):
            lines = _at_most(wrapped(end, half, 12)) if isinstance(end, str) else [f"{end} of {SCALE[1]}"]
            x, at = (x, at) if isinstance(end, str) else (_on_scale(end), "middle")
            marks += [Words(x, y + 27 + 15 * n, line, 12, at=at) for n, line in enumerate(lines)]
            right = max(right, y + 27 + 15 * len(lines))
    return marks, max(left, right) - y + 12


def _ends(gap: Gap) -> tuple[Number | None, Number | None]:
    """Where have and want stand on the scale; None for what is not known."""
    have, want = gap["have"], gap["want"]
    numbers = [None if isinstance(end, str) else end for end in (have, want)]
    if numbers != [None, None]:
        return numbers[0], numbers[1]
    if gap["size"] is None:
        return None, None
    return SCALE[1] - gap["size"], SCALE[1]


def _on_scale(number: Number) -> float:
    return LEFT + (RIGHT - LEFT) * (number - SCALE[0]) / (SCALE[1] - SCALE[0])


def _scale(have: Number | None, want: Number | None, y: float) -> Iterator[Mark]:
    yield Line(LEFT, y, RIGHT, y, "grid", 1.5, dashed=have is None)
    yield from (Line(_on_scale(n), y - 4, _on_scale(n), y + 4, "grid") for n in range(SCALE[0], SCALE[1] + 1))
    if have is not None and want is not None and have < want:  # who has more than they ask for has no gap
        yield Line(_on_scale(have), y, _on_scale(want), y, "line", 3)
    if want is not None:
        yield Disc(_on_scale(want), y, 8.5, "paper")  # so that no line is seen inside of the ring
        yield Disc(_on_scale(want), y, 8.5, "want", ring=True)
    if have is not None:
        yield Disc(_on_scale(have), y, 6 if have != want else 4.5, "have")


def plan_picture(content: Content, advice: Advice, today: date) -> Picture | None:
    """The dated steps as bars over the months, with the days to look at how it goes, and today. None where there are none."""
    milestones = _in_time(advice)
    alt = plan_alt(content, advice)
    if alt is None:
        return None
    title = phrase(content.phrases, "export_plan")
    months = _Months(*_span(milestones, today))
    rows: list[Mark] = []
    y = 122.0
    for milestone in milestones:
        drawn, height = _row_of_step(milestone, milestone["step"] in advice["plan"]["now"], months, y)
        rows += drawn
        y += height
    bottom = y - 8
    marks = [*_title(title), *_plan_legend(), *_axis(months, bottom), *rows]
    here = months.x(today)
    marks.append(Line(here, 100, here, bottom, "text", 1.5, dashed=True))
    return Picture(title, alt, y + 4, tuple(marks))


def plan_alt(content: Content, advice: Advice) -> str | None:
    """What the picture of the plan shows, in words."""
    steps = [f"{m['title']}: {day(m['start'])} to {day(m['due'])}" for m in _in_time(advice)]
    return _one_line(f"{phrase(content.phrases, 'export_plan')}. {'. '.join(steps)}.") if steps else None


def _in_time(advice: Advice) -> list[Milestone]:
    return sorted(advice["plan"]["milestones"], key=lambda m: (m["start"], m["due"]))


def _plan_legend() -> list[Mark]:
    return [
        _box(EDGE, EDGE + 24, 50, "have"),
        Words(EDGE + 32, 54, "to begin with", 12, "soft"),
        _box(EDGE + 130, EDGE + 154, 50, "later"),
        Words(EDGE + 162, 54, "later", 12, "soft"),
        _diamond(EDGE + 216, 50),
        Words(EDGE + 228, 54, "done by then", 12, "soft"),
        _box(EDGE + 320, EDGE + 338, 50, "later"),
        _look(EDGE + 329, 50),
        Words(EDGE + 346, 54, "a look at how it goes", 12, "soft"),
        Line(EDGE + 502, 43, EDGE + 502, 57, "text", 1.5, dashed=True),
        Words(EDGE + 511, 54, "today", 12, "soft"),
    ]


def _row_of_step(milestone: Milestone, now: bool, months: _Months, y: float) -> tuple[list[Mark], float]:
    """One step, and the height it takes. What lies between the sooner and the later end of a range is thinner."""
    start, earliest, due = (months.x(date.fromisoformat(milestone[end])) for end in ("start", "earliest", "due"))
    ink = "have" if now else "later"
    lines = wrapped(milestone["title"], SIDE, 13, bold=now)
    marks: list[Mark] = [Words(EDGE, y + 4 + 17 * n, line, bold=now) for n, line in enumerate(lines)]
    marks.append(Words(EDGE, y + 4 + 17 * len(lines), f"by {day(milestone['due'])}", 12, "soft"))
    marks.append(_box(start, max(earliest, start + 4), y, ink))
    if due > earliest:
        marks.append(_box(earliest, due, y, ink, 5))
    looks = [date.fromisoformat(look) for look in milestone["checkpoints"] if look != milestone["due"]]
    marks += [_look(months.x(look), y) for look in looks]
    marks.append(_diamond(max(due, start + 4), y))
    return marks, 17 * len(lines) + 28


def _box(x1: float, x2: float, y: float, ink: str, thick: float = 12) -> Shape:
    half = thick / 2
    return Shape(((x1, y - half), (x2, y - half), (x2, y + half), (x1, y + half)), ink)


def _diamond(x: float, y: float) -> Shape:
    return Shape(((x, y - 7), (x + 6, y), (x, y + 7), (x - 6, y)), "want")


def _look(x: float, y: float) -> Disc:
    """A day to look at how it goes: a hole in the bar."""
    return Disc(x, y, 2.3, "paper")


class _Months(NamedTuple):
    """A line of time in whole months, counted from the year 0. `end` is the month after the last."""

    first: int
    end: int

    def x(self, when: date) -> float:
        months = when.year * 12 + when.month - 1 + (when.day - 1) / 31
        return self.at(months)

    def at(self, months: float) -> float:
        return LEFT + (RIGHT - LEFT) * (months - self.first) / (self.end - self.first)


def _span(milestones: Sequence[Milestone], today: date) -> tuple[int, int]:
    days = [today, *(date.fromisoformat(m[end]) for m in milestones for end in ("start", "due"))]
    first, last = min(days), max(days)
    return first.year * 12 + first.month - 1, last.year * 12 + last.month


def _axis(months: _Months, bottom: float) -> Iterator[Mark]:
    """A line for each month, quarter or year, as many as can be read; the year where it begins to be another."""
    every = next(n for n in (1, 2, 3, 6, 12, 24, 60, 120) if (months.end - months.first) / n <= MOST_TICKS or n == 120)
    year = None
    for month in range(months.first, months.end + 1, every):
        x = months.at(month)
        yield Line(x, 100, x, bottom, "grid")
        if month == months.end:
            continue
        named = date(month // 12, month % 12 + 1, 1)
        yield Words(x, 81, named.strftime("%b"), 12, "soft")
        if named.year != year:
            year = named.year
            yield Words(x, 95, str(year), 12, "soft", bold=True)


def _title(title: str) -> list[Mark]:
    return [Words(EDGE, 28, title, 16, bold=True)]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _one_line(text: str) -> str:
    return " ".join(_NO_XML.sub("", text).split())


def wrapped(text: str, width: float, size: float, bold: bool = False) -> list[str]:
    """The text in lines that are no wider than `width`; a word that is too long for one goes on in the next."""
    fits = int(width / size / (1.14 if bold else 1) * 100)  # in hundredths of the height of the font
    lines = [""]
    for word in _one_line(text).split():
        for piece in _pieces(word, fits):
            longer = f"{lines[-1]} {piece}".strip()
            if _wide(longer) <= fits:
                lines[-1] = longer
            else:
                lines.append(piece)
    return [line for line in lines if line]


def _pieces(word: str, fits: int) -> Iterator[str]:
    while _wide(word) > fits:
        first = max(n for n in range(1, len(word)) if n == 1 or _wide(word[:n]) <= fits)
        yield word[:first]
        word = word[first:]
    yield word


def _at_most(lines: list[str]) -> list[str]:
    """The first lines; where there are more, the last of them ends before its last word."""
    if len(lines) <= MOST_LINES:
        return lines
    *words, _ = lines[MOST_LINES - 1].split()
    return [*lines[: MOST_LINES - 1], f"{' '.join(words)} …"]


def _wide(text: str) -> int:
    """About as wide as a broad font sets it, so that no other one needs more; in hundredths of its height."""
    return sum(map(_letter, text))


def _letter(letter: str) -> int:
    if unicodedata.east_asian_width(letter) in "WF" or letter in _BROAD:
        return 100
    if letter in _NARROW:
        return 36
    return 72 if letter.isupper() else 63


def as_svg(picture: Picture) -> str:
    """The picture as a document: no script, no style attribute, nothing from elsewhere. It is dark where the reader's page is."""
    height = round(picture.height)
    dark = "".join(
        f'[fill="{light}"]{{fill:{night}}}[stroke="{light}"]{{stroke:{night}}}' for light, night in INKS.values()
    )
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{WIDTH}" height="{height}"'
        f' viewBox="0 0 {WIDTH} {height}" font-family="system-ui, sans-serif">',
        f"<title>{escape(picture.title)}</title><desc>{escape(picture.alt)}</desc>",
        f"<style>@media (prefers-color-scheme: dark){{{dark}}}</style>",
        f'<rect width="{WIDTH}" height="{height}" fill="{INKS["paper"][0]}"/>',
        *map(_element, picture.marks),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _element(mark: Mark) -> str:
    ink = INKS[mark.ink][0]
    if isinstance(mark, Words):
        bold = ' font-weight="bold"' if mark.bold else ""
        place = f'x="{mark.x:g}" y="{mark.y:g}" font-size="{mark.size:g}" text-anchor="{mark.at}"'
        return f'<text {place} fill="{ink}"{bold}>{escape(mark.text)}</text>'
    if isinstance(mark, Line):
        dashes = ' stroke-dasharray="4 3"' if mark.dashed else ""
        ends = f'x1="{mark.x1:.1f}" y1="{mark.y1:.1f}" x2="{mark.x2:.1f}" y2="{mark.y2:.1f}"'
        return f'<line {ends} stroke="{ink}" stroke-width="{mark.width:g}"{dashes}/>'
    if isinstance(mark, Disc):
        paint = f'fill="none" stroke="{ink}" stroke-width="2.5"' if mark.ring else f'fill="{ink}"'
        return f'<circle cx="{mark.x:.1f}" cy="{mark.y:.1f}" r="{mark.r:g}" {paint}/>'
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in mark.corners)
    return f'<polygon points="{corners}" fill="{ink}"/>'


def as_png(picture: Picture, dark: bool = False) -> bytes:
    """The picture as a PNG, twice as large in pixels as in units. Same picture, same bytes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    inch = 72.0
    night = int(dark)
    figure = Figure((WIDTH / inch, picture.height / inch), dpi=2 * inch, facecolor=INKS["paper"][night])
    # Marks count from the upper left and down, matplotlib from the lower left and up.
    units = Affine2D().scale(1 / inch, -1 / inch).translate(0, picture.height / inch) + figure.dpi_scale_trans
    for order, artist in enumerate(_artists(picture.marks, night)):
        artist.set_transform(units)
        artist.set_zorder(order)
        figure.add_artist(artist)
    file = BytesIO()
    FigureCanvasAgg(figure).print_png(file, metadata={"Software": None})
    return file.getvalue()


def _artists(marks: Iterable[Mark], night: int) -> Iterator[Artist]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Circle, Polygon
    from matplotlib.text import Text

    for mark in marks:
        ink = INKS[mark.ink][night]
        if isinstance(mark, Words):
            weight = "bold" if mark.bold else "normal"
            align = {"start": "left", "middle": "center", "end": "right"}[mark.at]
            # A font's points are the units of the picture; without `parse_math` a person's $ is a dollar.
            yield Text(mark.x, mark.y, mark.text, color=ink, size=mark.size, weight=weight, ha=align, parse_math=False)
        elif isinstance(mark, Line):
            style = (0, (4 / mark.width, 3 / mark.width)) if mark.dashed else "-"
            ends = ([mark.x1, mark.x2], [mark.y1, mark.y2])
            yield Line2D(*ends, color=ink, linewidth=mark.width, linestyle=style, solid_capstyle="butt")
        elif isinstance(mark, Disc):
            paint = {"fc": "none", "ec": ink, "lw": 2.5} if mark.ring else {"fc": ink, "ec": "none"}
            yield Circle((mark.x, mark.y), mark.r, **paint)
        else:
            yield Polygon(mark.corners, closed=True, fc=ink, ec="none")
