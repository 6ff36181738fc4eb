"""What was learned of replies, beside the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cairn.content import Content
from cairn.learning import ReplyError, learn, load_lessons, load_replies, save
from cairn.reading import by_rules, read
from cairn.reading.learned import Lesson, features
from cairn.reading.weighing import opposite
from cairn.script.model import SKIP

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def lesson(content: Content) -> Lesson:
    found = content.questions["employer_pays"].lesson
    assert isinstance(found, Lesson)
    return found


def test_every_question_with_options_has_a_lesson_that_knows_all_of_them(content: Content) -> None:
    for question in content.questions.values():
        if question.options and question.id not in ("job_or_target",):
            assert question.lesson is not None, question.id
            assert {option.id for option in question.options} <= set(question.lesson.labels), question.id


LEARNED = [  # said in no words of any option
    ("company_growth", "somebody gets promoted here every couple of months", "often"),
    ("employer_pays", "every cent comes out of my own pocket", "no"),
    ("network", "I could ring a dozen people who would put in a word for me", "strong"),
    ("if_laid_off", "I would be on the street within a month", "not_ready"),
]


@pytest.mark.parametrize(("question", "said", "option"), LEARNED, ids=[said for _, said, _ in LEARNED])
def test_a_reply_without_any_word_of_the_options_is_read(
    content: Content, question: str, said: str, option: str
) -> None:
    assert read(content.questions[question], said, TODAY).value == option


def test_several_options_come_in_the_order_in_which_they_were_said(content: Content) -> None:
    values = content.questions["top_values"]
    assert read(values, "security, then learning, and time for my kids", TODAY).value == [
        "security",
        "learning",
        "balance",
    ]


def test_options_that_are_named_or_pointed_to_are_taken_as_they_are(content: Content) -> None:
    growth = content.questions["company_growth"]
    assert read(growth, growth.options[2].label, TODAY).value == growth.options[2].id
    assert read(growth, "the second one", TODAY).value == growth.options[1].id
    assert read(growth, "skip", TODAY).value == SKIP


def test_probabilities_of_one_choice_add_up(lesson: Lesson) -> None:
    likely = lesson.opinion("they pay half of it", ())
    assert set(likely) == set(lesson.labels)
    assert sum(likely.values()) == pytest.approx(1)
    assert list(likely.values()) == sorted(likely.values(), reverse=True)


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_has_features_and_the_same_ones_again(text: str) -> None:
    assert list(features(text)) == list(features(text))


@given(said=st.text(max_size=120))
@settings(deadline=None, max_examples=60)
def test_any_text_is_read_without_error_and_twice_the_same(content: Content, said: str) -> None:
    for id in ("employer_pays", "top_values"):
        reading = read(content.questions[id], said, TODAY)
        assert reading == read(content.questions[id], said, TODAY)


def test_yes_and_no_are_never_told_apart_by_a_narrow_lead(content: Content, lesson: Lesson) -> None:
    """Where both are nearly as likely, it is asked which of the two."""
    even = replace(
        lesson,
        of_words=np.zeros_like(lesson.of_words),
        of_rules=np.zeros_like(lesson.of_rules),
        of_meaning=np.zeros_like(lesson.of_meaning),
        bias=np.array([{"yes": 2.0, "no": 1.6}.get(label, 0.0) for label in lesson.labels], dtype=np.float32),
    )
    question = replace(content.questions["employer_pays"], lesson=even)
    assert read(question, "they do what they do", TODAY).between == ("yes", "no")


def test_what_is_opposite(content: Content) -> None:
    pays, growth, work = (content.questions[id] for id in ("employer_pays", "company_growth", "employment"))
    assert opposite(pays, "yes", "no")
    assert not opposite(pays, "yes", "partly")
    assert opposite(growth, "often", "none")
    assert not opposite(work, "employed", "not_working")


def test_what_is_kept_is_what_was_learned(content: Content, lesson: Lesson, tmp_path: Path) -> None:
    save({"employer_pays": lesson}, tmp_path / "replies.npz")
    again = load_lessons(tmp_path / "replies.npz")["employer_pays"]
    said = "I asked and they laughed"
    assert again.opinion(said, ()) == pytest.approx(lesson.opinion(said, ()))


def test_without_lessons_there_is_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make train"):
        load_lessons(tmp_path / "replies.npz")


def test_the_same_replies_teach_the_same(content: Content, lesson: Lesson) -> None:
    question = content.questions["employer_pays"]
    said = [
        ("they pay", ("yes",)),
        ("they pay it all", ("yes",)),
        ("they pay nothing", ("no",)),
        ("nothing at all", ("no",)),
    ]
    first, second = (learn(question, said, lesson.embed) for _ in range(2))
    assert first.opinion("pay", ()) == second.opinion("pay", ())


BROKEN = {
    "question: emplyer_pays\nreplies: {}\n": "Did you mean 'employer_pays'",
    "question: horizon\nreplies: {}\n": "names no question with options",
    "question: employer_pays\nreplies:\n  yess: [they do]\n": "Did you mean 'yes'",
    "question: [\n": "not YAML",
    "- a list\n": "names no question with options",
}


@pytest.mark.parametrize(("text", "told"), BROKEN.items(), ids=BROKEN.values())
def test_a_broken_file_of_replies_is_named_with_its_remedy(
    content: Content, tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / "broken.yml").write_text(text)
    with pytest.raises(ReplyError, match=told) as error:
        load_replies(tmp_path, content.questions)
    assert "broken.yml" in str(error.value)


def test_what_is_said_to_any_question_counts_for_those_that_have_such_an_option(
    content: Content, tmp_path: Path
) -> None:
    (tmp_path / "any.yml").write_text("question: any\nreplies:\n  partly: [half and half]\n  'no': [dream on]\n")
    (tmp_path / "asked_others.yml").write_text("question: asked_others\nreplies:\n  'yes': [I did]\n")
    said = load_replies(tmp_path, content.questions)["asked_others"]
    assert ("dream on", ("no",)) in said
    assert "half and half" not in {text for text, _ in said}
    assert by_rules(content.questions["asked_others"], "half and half", TODAY).value != "partly"
