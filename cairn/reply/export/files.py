"""An export as files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

DOCUMENT, CALENDAR, DATA = "cairn.md", "cairn.ics", "cairn.json"


def write(export: Mapping[str, Any], folder: Path) -> list[Path]:
    """Write `custom.export` of a reply into the folder, which is made if need be; the paths of the files.

    No calendar where the plan has no dates. Files of an earlier export are replaced. Raises OSError.
    """
    texts = {
        DOCUMENT: str(export["markdown"]),
        CALENDAR: str(export["calendar"]),
        DATA: json.dumps(export["data"], ensure_ascii=False, indent=2) + "\n",
    }
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / name for name, text in texts.items() if text]
    for path in paths:
        path.write_bytes(texts[path.name].encode("utf-8", "replace"))  # as bytes: a calendar has line ends of its own
    return paths
