"""A person's plan and data to take along: a document, a calendar, and data for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

#: The files that an export is written to.
DOCUMENT, CALENDAR, DATA = "cairn.md", "cairn.ics", "cairn.json"


def files(export: Mapping[str, Any]) -> dict[str, str]:
    """File name -> text, of the `custom.export` of a reply. No calendar where the plan has no dates."""
    texts = {
        DOCUMENT: str(export["markdown"]),
        CALENDAR: str(export["calendar"]),
        DATA: json.dumps(export["data"], ensure_ascii=False, indent=2) + "\n",
    }
    return {name: text for name, text in texts.items() if text}
