"""What holds for every text, every duration, every day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cairn.reading import change_list, merge_half, read
from cairn.script.model import Question
from tests.reading.questions import TODAY, cases, questions

TELLING = [word for case in cases("yes_no", "durations", "dates", "numbers", "have_want") for word in case.text.split()]
ANYTHING = st.one_of(
    st.text(max_size=300),
    # words that mean something to a reader, in any order
    st.lists(st.sampled_from(TELLING), max_size=12).map(" ".join),
)
WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def in_words(number: int) -> str:
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    if number < 13:
        return WORDS[number]
    return (
        teens[number - 13]
        if number < 20
        else tens[number // 10 - 2] + ("-" + WORDS[number % 10] if number % 10 else "")
    )


@settings(max_examples=400, deadline=None)
@given(text=ANYTHING, question=st.sampled_from(list(questions().values())))
def test_any_text_gets_exactly_one_of_value_between_and_reason(text: str, question: Question) -> None:
    reading = read(question, text, TODAY)
    assert sum(part is not None for part in (reading.value, reading.between, reading.reason)) == 1


@given(text=ANYTHING)
def test_words_are_kept_as_they_were_said(text: str) -> None:
    reading = read(questions()["target_role"], text, TODAY)
    assert reading.value in (text.strip(), "dont_know", "skip") or reading.reason in ("empty", "no_words")


@given(text=ANYTHING)
def test_a_list_holds_short_different_texts(text: str) -> None:
    items = read(questions()["missing_skills"], text, TODAY).value
    if isinstance(items, list):
        assert len({item.casefold() for item in items}) == len(items) <= 20
        assert all(0 < len(item) <= 200 and item == item.strip() for item in items)
    assert isinstance(change_list(["Excel"], text), list)


@given(
    number=st.integers(1, 99),
    form=st.sampled_from(["{}", "in {}", "about {}", "{} more", "at least {}", "I don't know, maybe {}"]),
)
def test_a_duration_in_words_or_figures_is_the_same(number: int, form: str) -> None:
    horizon = questions()["horizon"]
    for unit, months in (("month", 1), ("year", 12)):
        units = unit if number == 1 else f"{unit}s"
        for written in (str(number), in_words(number)):
            length = f"{written} more {units}" if form == "{} more" else form.format(f"{written} {units}")
            expected = number * months
            assert read(horizon, length, TODAY).value == expected, length


@given(
    low=st.integers(1, 40),
    more=st.integers(1, 40),
    form=st.sampled_from(["{} to {} {}", "{}-{} {}", "between {} and {} {}", "{} or {} {}", "{}–{} {}"]),
)
def test_a_range_of_years_keeps_both_ends(low: int, more: int, form: str) -> None:
    high = low + more
    written = [(str(low), str(high))]
    if "{}-{}" not in form and "{}–{}" not in form:  # "twenty-two" is no range
        written.append((in_words(low), in_words(high)))
    for one, other in written:
        assert read(questions()["horizon"], form.format(one, other, "years"), TODAY).value == [12 * low, 12 * high]


@given(years=st.integers(1, 30), months=st.integers(1, 11))
def test_years_and_months_add_up(years: int, months: int) -> None:
    for text in (
        f"{years} years and {months} months",
        f"{in_words(years)} years {in_words(months)} months",
        f"{years}y {months}m",
    ):
        assert read(questions()["credential_months"], text, TODAY).value == 12 * years + months


@given(now=st.integers(16, 60), ahead=st.integers(1, 30))
def test_ages_are_counted_from_the_age_of_today(now: int, ahead: int) -> None:
    text = f"before I'm {now + ahead}, I'm {now} now"
    assert read(questions()["horizon"], text, TODAY).value == 12 * ahead


@given(days=st.integers(0, 3000), today=st.dates(date(2024, 1, 1), date(2060, 1, 1)))
def test_a_day_written_out_is_read_back(days: int, today: date) -> None:
    day = today + timedelta(days=days)
    for text in (
        day.isoformat(),
        f"{day.day} {day:%B %Y}",
        f"{day:%B} {day.day}, {day.year}",
        f"the {day.day}. of {day:%b} {day.year}",
    ):
        assert read(questions()["next_review"], text, today).value == day.isoformat(), text
    if days < 365:
        assert read(questions()["next_review"], f"{day.day} {day:%B}", today).value == day.isoformat()
    if day.day != day.month and day.day <= 12:
        assert read(questions()["next_review"], f"{day:%d/%m/%Y}", today).reason == "swapped_day_month"


@given(days=st.integers(1, 3000))
def test_a_day_before_today_is_asked_again(days: int) -> None:
    day = TODAY - timedelta(days=days)
    assert read(questions()["next_review"], day.isoformat(), TODAY).reason == "in_the_past"


@given(hours=st.integers(0, 60))
def test_hours_in_words_or_figures_are_the_same(hours: int) -> None:
    for text in (
        str(hours),
        in_words(hours),
        f"{hours} hours",
        f"about {in_words(hours)} hours a week",
        f"{hours}h",
        f"{hours}-{hours + 5}",
    ):
        assert read(questions()["hours_per_week"], text, TODAY).value == hours, text


@given(have=st.integers(1, 5), want=st.integers(1, 5))
def test_two_numbers_are_how_it_is_and_how_it_is_wanted(have: int, want: int) -> None:
    both = {"have": have, "want": want}
    for text in (
        f"{have}, want {want}",
        f"{in_words(have)} now, {in_words(want)} wanted",
        f"{have} {want}",
        f"want {want}, have {have}",
    ):
        assert read(questions()["purpose"], text, TODAY).value == both, text
    half = read(questions()["purpose"], str(have), TODAY).value
    assert half is not None and merge_half(half, read(questions()["purpose"], str(want), TODAY)).value == both


@pytest.mark.parametrize(
    "piece",
    ["not ", "two hundred ", "a year and ", "i do not know what ", "5 or ", "?", "\u200b", "🙂", "no, wait ", "1."],
)
def test_a_page_of_one_thing_is_answered(piece: str) -> None:
    page = (piece * 4000)[:4000]
    for question in questions().values():
        reading = read(question, page, TODAY)
        assert reading.value is not None or reading.between or reading.reason
        assert read(question, piece * 20000, TODAY).reason in ("too_long", "empty")
