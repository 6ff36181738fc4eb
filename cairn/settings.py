"""Where things are and what the operator chose. Everything comes from the environment or from where this file stands."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"

#: Rasa obeys a text that begins with "/". `channels/` puts this invisible character before it, `actions/` takes it away.
GUARD = "\u200b"


def database_url() -> str:
    """The SQLAlchemy address of the one database: `CAIRN_DB`, or a SQLite file in `var/`.

    `CAIRN_DB` may be such an address or the path of a SQLite file.
    """
    chosen = os.environ.get("CAIRN_DB", "").strip() or str(ROOT / "var" / "cairn.db")
    if "://" in chosen:
        return chosen
    path = Path(chosen).expanduser().absolute()
    path.parent.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{path}"


def action_secret() -> str | None:
    """The secret that Rasa and the action server share, `CAIRN_ACTION_SECRET`; None where none is set."""
    return os.environ.get("CAIRN_ACTION_SECRET", "").strip() or None
