"""The contacts come from the operator's file; mistakes in it are told with their place."""

import re
from pathlib import Path

import pytest

from cairn.contacts import ContactsError, load_contacts
from cairn.content import MISTAKES, load_content
from cairn.settings import DATA


def test_the_contacts_that_come_along_name_no_numbers() -> None:
    contacts = load_contacts(DATA / "contacts.yml")
    assert contacts
    assert not re.search(r"\d", "".join(contacts))


def test_the_operators_contacts_are_the_ones_that_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ours.yml"
    path.write_text("contacts:\n  - {who: Our nurse, how: 'room 7'}\n")
    monkeypatch.setenv("CAIRN_CONTACTS", str(path))
    assert load_content().contacts == ("Our nurse: room 7",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ":1: There are no contacts"),
        ("contacts: []\n", ":1: There are no contacts"),
        ("contacts:\n  - call us\n", ":2: This is no contact"),
        ("contacts:\n  - who: Us\n    how: 123\n", ":2: 'how' has no words"),
        ("contacts:\n  - who: Us\n    hwo: room 7\n", ":3: 'hwo' means nothing here. Did you mean"),
        ("contacts: [\n", ":2:"),
    ],
)
def test_a_broken_file_stops_the_start_and_names_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, message: str
) -> None:
    path = tmp_path / "ours.yml"
    path.write_text(text)
    monkeypatch.setenv("CAIRN_CONTACTS", str(path))
    with pytest.raises(MISTAKES, match=re.escape(message)):
        load_content()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContactsError, match="CAIRN_CONTACTS"):
        load_contacts(tmp_path / "none.yml")
