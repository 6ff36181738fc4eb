"""Loading scripts: what is right loads, and what is wrong is told all at once, with its line and what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cairn.script.errors import CODES
from cairn.script.load import ScriptErrors, load_scripts, load_texts
from tests.script.tables import INTERVIEW, table

HEAD = "script: a\ntitle: A\nsteps:\n"
FACTS = {"today": "date", "person.name": "text"}
LIMITS = ("S001", "S002", "S008", "S013", "S052")  # tested below, as their mistakes are too long for the table


def said(files: dict[str, str]) -> list[str]:
    """Code and text of every mistake in the files."""
    with pytest.raises(ScriptErrors) as caught:
        load_texts(files, FACTS, ["notes#one"], ["skills", "sector"], ["talk_to_manager"])
    assert str(caught.value).splitlines() == [str(error) for error in caught.value.errors]
    return [f"{error.code} {error}" for error in caught.value.errors]


def files_of(case: dict[str, Any]) -> dict[str, str]:
    return case.get("files") or {"a.yml": case["file"] if "file" in case else HEAD + case["steps"]}


@pytest.mark.parametrize("case", table("broken.yml"), ids=lambda case: str(case["name"]))
def test_a_mistake_is_told_with_its_line_and_what_to_do(case: dict[str, Any]) -> None:
    assert said(files_of(case)) == case["errors"].splitlines()


def test_every_kind_of_mistake_is_in_the_table() -> None:
    told = {line.split()[0] for case in table("broken.yml") for line in case["errors"].splitlines()}
    assert told | set(LIMITS) == set(CODES)


def test_the_interview_loads() -> None:
    scripts = load_scripts(INTERVIEW)
    assert [scripts[name].id for name in ("start", "gaps")] == ["start", "gaps"]
    assert scripts["start"].minutes == 2
    employment = scripts["gaps"].known["employment"]
    assert employment.place.file == "start.yml"
    assert [option.id for option in employment.options][:2] == ["employed", "agency_or_gig"]
    assert employment.called[0] == "how you earn your income"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("S008", "script: a\ntitle: A\nsteps: " + "[" * 200_000),
        ("S008", HEAD + "".join(f"{'  ' * n}- if: today > 2026-01-01\n{'  ' * n}  then:\n" for n in range(30))),
        ("S013", HEAD + f"- say: {'word ' * 500}\n"),
        ("S013", HEAD + "- say: Hello\n" * 501),
        (
            "S013",
            HEAD + "- ask: Which?\n  id: which\n  answers:\n" + "".join(f"    o{n}: Option {n}\n" for n in range(51)),
        ),
        ("S013", HEAD + f"- ask: Which?\n  id: which\n  type: text\n  again: [{', '.join(['So?'] * 201)}]\n"),
        ("S030", HEAD + f"- if: {'(' * 900}today > 2026-01-01{')' * 900}\n  then: [end]\n"),
        ("S030", HEAD + f"- if: {'(' * 40}today > 2026-01-01{')' * 40}\n  then: [end]\n"),
    ],
    ids=["brackets", "ifs", "text", "steps", "options", "texts", "long condition", "deep condition"],
)
def test_sizes_have_an_end(code: str, text: str) -> None:
    assert {line.split()[0] for line in said({"a.yml": text})} == {code}


def including(name: str, *others: str) -> str:
    includes = "".join(f"- include: {other}\n" for other in others)
    return f"script: {name}\ntitle: A\nsteps:\n- say: Hello\n{includes}"


@pytest.mark.parametrize("order", [1, -1], ids=["from the first", "from the last"])
def test_includes_have_an_end(order: int) -> None:
    chain = {f"s{n:02}.yml": including(f"s{n}", *([f"s{n + 1}"] if n < 24 else [])) for n in range(25)}
    doubling = {f"s{n:02}.yml": including(f"s{n}", *([f"s{n + 1}"] * 8 if n < 8 else [])) for n in range(9)}
    for files in (chain, doubling):
        ordered = dict(sorted(files.items(), reverse=order < 0))
        assert {line.split()[0] for line in said(ordered)} == {"S052"}


def test_a_long_chain_of_includes_is_told_too() -> None:
    chain = {f"s{n:04}.yml": including(f"s{n}", *([f"s{n + 1}"] if n < 1099 else [])) for n in range(1100)}
    assert {line.split()[0] for line in said(chain)} == {"S052"}


def test_files_that_are_no_scripts_are_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Not looked at.")
    with pytest.raises(ScriptErrors, match="There is no script here"):
        load_scripts(tmp_path)
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "good.yml").write_text(HEAD + "- say: Héllo\n", encoding="utf-8")
    assert list(load_scripts(tmp_path)) == ["a"]
    (tmp_path / "large.yml").write_text("#" * 300_000)
    (tmp_path / "latin.yml").write_bytes(b"title: \xe9t\xe9")
    (tmp_path / "other.yaml").write_text(HEAD + "- say: Hello\n")
    with pytest.raises(ScriptErrors) as caught:
        load_scripts(tmp_path)
    assert [(e.place.file, e.code) for e in caught.value.errors] == [
        ("large.yml", "S002"),
        ("latin.yml", "S001"),
        ("other.yaml", "S001"),
    ]


def test_a_mark_at_the_start_of_a_file_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbf" + (HEAD + "- end\n").replace("\n", "\r\n").encode())
    assert list(load_scripts(tmp_path)) == ["a"]


def test_plain_words_stay_words() -> None:
    loaded = load_texts(
        {"a.yml": HEAD + "- {ask: Well?, id: well, answers: {yes: Yes, no: 1, null_: null, true_: true}}\n"}
    )
    assert [(o.id, o.label) for o in loaded["a"].known["well"].options] == [
        ("yes", "Yes"),
        ("no", "1"),
        ("null_", "null"),
        ("true_", "true"),
    ]


PIECES = """script: a|title: A|steps:|- ask: Hm?|  id: b|  type: text|- if: b is c|  then:|    - end|  answers:
    c: C|[|]|{|}
&x|*x|<<: {}|!!str|"|'|- say: {b}|- include: a|? a|---|\x00|\t""".replace("\n", "|").split("|")


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=14), st.sampled_from(["\n", " ", "\r\n"]))
def test_any_text_loads_or_is_told_what_is_wrong(pieces: list[str], between: str) -> None:
    try:
        load_texts({"a.yml": between.join(pieces)})
    except ScriptErrors as errors:
        assert all(error.code in CODES and error.place.line >= 1 for error in errors.errors)
