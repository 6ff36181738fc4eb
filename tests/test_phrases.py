"""The phrases and the code that says them agree; mistakes in the file are told with their place."""

import ast
import re
from pathlib import Path

import pytest

from cairn.content import load_content
from cairn.reply.phrase_names import PHRASE_NAMES
from cairn.reply.phrases import PhraseError, fields, load_phrases, phrase

ROOT = Path(__file__).parent.parent
PHRASES = load_phrases(ROOT / "data/phrases.yml")
CODE = "\n".join(p.read_text() for d in ("actions", "cairn", "channels") for p in (ROOT / d).rglob("*.py"))
FAMILIES = (
    "misread_",
    "do_",
    "half_",
    "size_",
    "gentle_",
    "way_out_",
    "red_flag_",
    "own_view_",
    "orientation_",
    "stretch_",
    "plan_milestone",
)  # said by a name that is put together


def test_every_phrase_is_said_somewhere() -> None:
    strings = {
        n.value
        for n in ast.walk(ast.parse(CODE.replace("from __future__ import annotations", "")))
        if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }
    unused = [key for key in PHRASES if key not in strings and not key.startswith(FAMILIES)]
    assert not unused


def test_every_phrase_that_is_said_exists() -> None:
    said = set(re.findall(r"""\.(?:say|reply|phrase)\(\s*"(\w+)\"""", CODE)) | set(
        re.findall(r'phrase\(\w+(?:\.\w+)*, "(\w+)"', CODE)
    )
    assert said
    assert said <= set(PHRASES)


def test_every_reason_why_a_reply_is_not_read_has_its_words() -> None:
    reasons = set(re.findall(r'reason="(\w+)"', CODE))
    assert len(reasons) > 10
    assert {f"misread_{reason}" for reason in reasons} <= set(PHRASES)


def test_variants_follow_one_another() -> None:
    phrases = {"hello": ("one {n}", "two {n}")}
    assert [phrase(phrases, "hello", turn, n=5) for turn in range(3)] == ["one 5", "two 5", "one 5"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("phrases:\n  a: x\n  a: y\n", "phrases.yml:3"),
        ("phrases:\n  a: x\n  b: ['{n}', 'm']\n", "phrases.yml:3: 'b' has variants that do not have the same"),
        ("phrases:\n  a: ''\n", "phrases.yml:2: 'a' has no words"),
        ("phrases:\n  a: [x\n", "phrases.yml:3"),
        ("phrases:\n  a: {b: c}\n", "phrases.yml:2: 'a' has no words"),
        ("", "phrases.yml:1: 'phrases:' is missing"),
        ("- a\n", "phrases.yml:1: 'phrases:' is missing"),
        ("phrase:\n  a: x\n", "phrases.yml:1: 'phrases:' is missing"),
        ("phrases:\n  a: \udce9\n", "phrases.yml:1: This is no YAML in UTF-8"),
    ],
)
def test_a_broken_file_names_its_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "phrases.yml"
    path.write_text(text, errors="surrogateescape")
    with pytest.raises(PhraseError, match=re.escape(message)):
        load_phrases(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("phrases:\n  hello: Hello {who}\n", "phrases.yml:1: The phrase 'bye' is missing. Add it."),
        (
            "phrases:\n  bye: Bye\n  helo: Hello\n",
            "phrases.yml:3: 'helo' is not the name of a phrase. Did you mean 'hello'?",
        ),
        ("phrases:\n  bye: Bye\n  hello: Hello {hwo}\n", "phrases.yml:3: 'hello' cannot fill in {hwo} (but: who)"),
        ("phrases:\n  bye: Bye {}\n  hello: Hello\n", "phrases.yml:2: 'bye' cannot fill in {} (but: nothing)"),
    ],
)
def test_what_the_code_says_must_be_there(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "phrases.yml"
    path.write_text(text)
    with pytest.raises(PhraseError, match=re.escape(message)):
        load_phrases(path, {"hello": frozenset({"who"}), "bye": frozenset()})


def test_the_names_in_the_code_are_those_of_the_file() -> None:
    assert set(PHRASE_NAMES) == set(PHRASES)
    used = {name: frozenset().union(*map(fields, variants)) for name, variants in PHRASES.items()}
    assert used == dict(PHRASE_NAMES)


def test_every_red_flag_has_its_words() -> None:
    flags = {flag for gap in load_content().rules.gaps for flag in gap.red_flags}
    assert flags
    assert {f"red_flag_{flag}" for flag in flags} <= set(PHRASES)
