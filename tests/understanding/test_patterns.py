"""The little language of the phrases, and the words they are matched against. No model is needed."""

from __future__ import annotations

import pytest

from cairn.understanding.commands import phrased, vocabulary, words_of
from cairn.understanding.patterns import compiled, match
from cairn.understanding.phrases import ALWAYS, PERHAPS, WITH_QUESTION
from cairn.understanding.words import bare, said

MACROS = {"this": "it|this one"}

FITS = [
    ("skip [<this>]", ["skip", "skip it", "skip this one"], ["skip that", "skip it it"]),
    ("(go|step) back", ["go back", "step back"], ["back", "go step back"]),
    ("why <2> gap", ["why gap", "why this gap", "why is this gap"], ["why is it a gap"]),
]


@pytest.mark.parametrize(("pattern", "fits", "fails"), FITS)
def test_a_pattern_fits_whole_texts(pattern: str, fits: list[str], fails: list[str]) -> None:
    expression = compiled(pattern, MACROS)
    assert [text for text in fits + fails if match([expression], said(text))] == fits


def test_what_a_pattern_remembers_keeps_its_capitals_and_marks() -> None:
    found = match(
        [compiled("change (my|the) {question} to {value}", {})], said("Change my job to Nurse's aide, nights.")
    )
    assert found is not None
    assert (found.words("question"), found.original("value")) == (("job",), "Nurse's aide, nights")


@pytest.mark.parametrize("pattern", ["skip <that>", "skip *", "skip (it", "skip [it"])
def test_a_broken_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="phrase"):
        compiled(pattern, MACROS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t know!!", "do not know"),
        ("whats the quesiton", "what is the question"),
        ("hlep", "help"),
        ("helpppp", "help"),
        ("bakery", "bakery"),
        ("plant", "plant"),
    ],
)
def test_words_are_written_out_and_slips_mended(text: str, words: str) -> None:
    assert " ".join(said(text, vocabulary()).words) == words


@pytest.mark.parametrize(
    ("text", "inner"),
    [("Could you please skip this one, thanks", "skip this one"), ("please", "please"), ("ok thanks", "thanks")],
)
def test_politeness_is_taken_off_but_never_all_of_it(text: str, inner: str) -> None:
    assert inner in [" ".join(way.words) for way in bare(said(text))]
    assert all(way.words for way in bare(said(text)))


@pytest.mark.parametrize("table", [ALWAYS, PERHAPS, WITH_QUESTION])
def test_no_phrase_is_written_in_words_that_are_never_seen(table: dict[str, str]) -> None:
    """Texts are written out before they are matched, so a phrase with "dont" or "im" would fit nothing."""
    from cairn.understanding.words import WRITTEN_OUT

    unseen = {word for lines in table.values() for word in lines.replace("|", " ").split() if word in WRITTEN_OUT}
    assert unseen == set()


@pytest.mark.parametrize(
    "text", ["next", "skip", "go back", "help", "why", "stop", "I don't know", "what?", "show my plan", "start over"]
)
def test_plain_commands_need_no_model(text: str) -> None:
    assert phrased(words_of(text), with_question=True) is not None
