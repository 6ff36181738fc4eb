"""When is an answer said back in our words? Where the person's own did not say it."""

import pytest

from cairn.conversation.answering import says


@pytest.mark.parametrize(
    ("text", "said", "plain"),
    [
        ("no", "No", True),
        ("No, not at all.", "No", True),
        ("no, it has never been like that here", "No", True),
        ("not much time, I work fifty hours", "No", False),
        ("I know it well", "No", False),
        ("well, there is no way that I would not", "No", False),
        ("yesterday I would have said so", "Yes", False),
        ("More than half!", "More than half", True),
        ("I would say that it is more than half of them", "More than half", True),
        ("employer", "I have an employer", True),
        ("the pay", "I needed the money", False),
    ],
)
def test_the_text_itself_says_it(text: str, said: str, plain: bool) -> None:
    assert says(text, said) is plain
