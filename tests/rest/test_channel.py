"""What may come in over REST, and as what it goes on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cairn.settings import GUARD
from channels.turns import LONGEST, cleaned, guarded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello", "hello"),
        ("  hello\n", "hello"),
        ("/restart", GUARD + "/restart"),
        ('  /change{"question": "x"}', GUARD + '/change{"question": "x"}'),
        ("", GUARD),
        ("\x00\x07", GUARD),
        ("a\x00b\nc", "ab\nc"),
        ("<b>' OR 1=1 -- {{x}} ${HOME}", "<b>' OR 1=1 -- {{x}} ${HOME}"),
        ("שלום", "שלום"),
        ("a\ud800b", "a?b"),
    ],
)
def test_a_text_goes_in_as_a_text(text: str, expected: str) -> None:
    assert guarded(cleaned(text)) == expected


@given(st.text(alphabet=st.characters(), max_size=50))
def test_no_text_is_a_command_of_rasa(text: str) -> None:
    told = guarded(cleaned(text))
    assert not told.strip().startswith("/")
    told.encode()


def test_what_is_too_long_is_cut_where_reading_still_sees_that_it_is() -> None:
    assert LONGEST < len(guarded(cleaned("x" * 20_000))) <= LONGEST + 1
