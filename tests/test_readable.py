"""What Cairn says can be read by everybody who went to school for eight years; what cannot is named with its line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cairn.script.tree import Node, read_tree
from cairn.settings import DATA
from scripts.readable import FEWEST, FILES, grade, mistakes, plain, texts

EASY = "We look at the job you have now. Then we look at the work that you want."
HARD = (
    "Professional development opportunities necessitate considerable organisational commitment and determination of every"
    " individual participating."
)

#: Keys whose words are what a person may say, or what only those who work on Cairn read.
NOT_SAID = {"also", "words", "idea", "places", "rules", "milestones", "if", "when"}


def tree(text: str) -> Node:
    node = read_tree(text, "file.yml", lambda place, _, said: pytest.fail(f"{place}: {said}"))
    assert node
    return node


def said(text: str) -> list[tuple[int, str]]:
    return [(found.place.line, found.words) for found in texts(tree(text))]


def test_all_that_cairn_says_is_easy_to_read() -> None:
    assert mistakes() == []


@pytest.mark.parametrize(
    ("file", "there", "instead"),
    [
        ("scripts/interview/start.yml", "    why: Gaps only", "    why: {hard}"),
        ("scripts/interview/start.yml", "      - If things went well", "      - {hard}"),
        ("scripts/interview/start.yml", "        label: A job is fine", "        label: {hard}"),
        ("phrases.yml", "    - All right. We can come", "    - {hard}"),
        ("phrases.yml", "  plan_not_feasible: To be", "  plan_not_feasible: {hard}"),
        ("faq.yml", "    title: What is a job?", "    title: {hard}"),
        ("gaps/sector.yml", "    changes if: you work", "    changes if: {hard}"),
        ("steps/work.yml", "    first move: Name one", "    first move: {hard}"),
        ("steps/backup.yml", "      trigger: It is on", "      trigger: {hard}"),
        ("contacts.yml", "    how: tell somebody", "    how: {hard}"),
    ],
)
def test_a_hard_text_is_named_with_its_line(tmp_path: Path, file: str, there: str, instead: str) -> None:
    copy = tmp_path / "data" / file
    copy.parent.mkdir(parents=True)
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    number = next(number for number, line in enumerate(lines) if line.startswith(there))
    lines[number] = instead.format(hard=HARD)
    copy.write_text("\n".join(lines), encoding="utf-8")
    assert f"data/{file}:{number + 1}" in [wrong.partition(": ")[0] for wrong in mistakes(tmp_path / "data")]


def test_the_remedy_names_the_grade_the_sentences_and_the_words(tmp_path: Path) -> None:
    (tmp_path / "phrases.yml").write_text(f"phrases:\n  easy: {' '.join([EASY] * 20)}\n  hard: {HARD}\n")
    (wrong,) = mistakes(tmp_path)
    assert wrong.startswith(f'{tmp_path.name}/phrases.yml:3: "Professional development')
    assert f"grade {grade(HARD):.1f}; 8 is the most" in wrong
    assert "Shorten its sentences (13 words each) or find shorter words for commitment, considerable" in wrong


def test_a_file_is_measured_as_a_whole_too(tmp_path: Path) -> None:
    labels = [f"Organisational opportunity {number}" for number in "one two three four five six".split()]
    (tmp_path / "phrases.yml").write_text("phrases:\n" + "".join(f"  p{n}: {w}\n" for n, w in enumerate(labels)))
    (wrong,) = mistakes(tmp_path)
    assert wrong.startswith(f"{tmp_path.name}/phrases.yml:1: As a whole")


def test_what_a_person_may_say_is_not_measured() -> None:
    assert said("phrases:\n  yes: Yes\n  yes_also: [yeah, sure]\n") == [(2, "Yes.")]
    assert said("steps:\n  - ask: Is it?\n    id: it\n    answers: {yes: It is, no: {label: No, also: [nope]}}\n") == [
        (2, "Is it?"),
        (4, "It is."),
        (4, "No."),
    ]


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("Towards {target_role|the work you want}", "Towards the work you want."),
        ("You have {count} steps.", "You have this steps."),
        ("Do it:\n- go\n- come!", "Do it. go. come!"),
        (
            'Say "change my answer to ..." now, and take the file (.ics) along',
            'Say "change my answer to" now, and take the file (ics) along.',
        ),
        ('You said: "Yes."', 'You said: "Yes."'),
    ],
)
def test_a_text_is_measured_as_it_is_heard(text: str, measured: str) -> None:
    assert plain(text) == measured


def test_a_few_words_are_not_measured_and_long_words_cost() -> None:
    assert grade("Organisational opportunity") == 0
    assert grade(EASY) < 3 < 8 < grade(HARD)


def left_out(node: Node, measured: set[tuple[str, int]], key: str = "") -> Iterator[str]:
    """The texts below the node that are long enough to be measured, and are not."""
    if isinstance(node.value, str):
        if len(node.value.split()) >= FEWEST and (node.place.file, node.place.line) not in measured:
            yield f"{node.place} {key}"
    elif isinstance(node.value, tuple):
        for item in node.value:
            yield from left_out(item, measured, key)
    else:
        for name, value in node.value.items():
            if name not in NOT_SAID:
                yield from left_out(value, measured, name)


@pytest.mark.parametrize("path", [p for pattern in FILES for p in DATA.glob(pattern)], ids=lambda path: path.stem)
def test_no_text_is_left_out(path: Path) -> None:
    node = read_tree(path.read_text(encoding="utf-8"), path.name, lambda *wrong: pytest.fail(str(wrong)))
    assert node
    measured = {(found.place.file, found.place.line) for found in texts(node)}
    assert list(left_out(node, measured)) == []
