"""An answer stands in a sentence as a name, without what was said around it."""

import pytest

from cairn.script.placeholders import named


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("nurse", "nurse"),
        ("Nurse. I love people.", "Nurse"),
        ("hmm electrician maybe? or plumber", "electrician"),
        ("Well, I think a baker I guess", "a baker"),
        ("logistics i guess", "logistics"),
        ("Wellness coach", "Wellness coach"),
        ("maybe", "maybe"),
        ("well ...", "well ..."),
        ("so", "so"),
    ],
)
def test_a_text_is_named_in_few_words(said: str, name: str) -> None:
    assert named(said) == name
