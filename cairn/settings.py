"""Where things are and what the operator chose. Everything comes from the environment or from where this file stands."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
MODEL = ROOT / "models" / "cairn.tar.gz"  # what Rasa learned of utterances
LESSONS = ROOT / "models" / "replies.npz"  # what was learned of replies
ALARM = ROOT / "models" / "distress.npz"  # what was learned of distress

#: Rasa obeys a text that begins with "/". `channels/` puts this invisible character before it, `actions/` takes it away.
GUARD = "\u200b"

#: The slot by which `actions/` tells `channels/` that everything of the person was deleted, and nothing is to be written.
FORGOTTEN = "forgotten"

#: The slot by which `actions/` tells `channels/` of which message the turn was taken and saved. Where it is another one, no
#: action has answered.
TAKEN = "taken"

#: Parts of a reply's `custom` that hold all of a person's data: they are sent, and no copy of them is kept.
SHOWN_ONCE = ("data", "export")


def coach() -> str | None:
    """Who reads the notes to the coach, as people are to be told: a name, or how to reach them. `CAIRN_COACH`; or None."""
    return os.environ.get("CAIRN_COACH", "").strip() or None


def contacts_file() -> Path:
    """The file of those whom people in distress are told to turn to: `CAIRN_CONTACTS`, or `data/contacts.yml`."""
    chosen = os.environ.get("CAIRN_CONTACTS", "").strip()
    return Path(chosen).expanduser() if chosen else DATA / "contacts.yml"


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


def spool_file() -> Path:
    """Where messages wait while the database is away: `CAIRN_SPOOL`, or a file in `var/`. One file a process."""
    chosen = os.environ.get("CAIRN_SPOOL", "").strip()
    return Path(chosen).expanduser().absolute() if chosen else ROOT / "var" / "spool.db"


def rest_token() -> str | None:
    """What a REST client must send as `Authorization: Bearer`, `CAIRN_REST_TOKEN`; None: only this machine may talk to us."""
    return os.environ.get("CAIRN_REST_TOKEN", "").strip() or None


def web_secret() -> str:
    """What sessions on the web are signed with: `CAIRN_WEB_SECRET`, or what is kept in `var/web.secret` since the first start.

    Raises SystemExit where it is too short, or can be kept nowhere.
    """
    chosen = os.environ.get("CAIRN_WEB_SECRET", "").strip() or kept_secret(ROOT / "var")
    if len(chosen) < 32:
        raise SystemExit("CAIRN_WEB_SECRET must have 32 characters or more that nobody can guess.")
    return chosen


@lru_cache
def kept_secret(folder: Path) -> str:
    """The secret in the folder's `web.secret`, made at the first time. Raises SystemExit where that is not possible."""
    path = folder / "web.secret"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            path.touch(0o600, exist_ok=False)
            path.write_text(secrets.token_urlsafe(32))
        return path.read_text().strip()
    except OSError as error:
        raise SystemExit(f"{path}: {error.strerror}. Set CAIRN_WEB_SECRET, the same for every Rasa.") from error


def web_origins() -> list[str]:
    """The origins whose pages may embed the chat besides our own: `CAIRN_WEB_ORIGINS`, with spaces between them.

    Raises SystemExit where one is no origin.
    """
    chosen = os.environ.get("CAIRN_WEB_ORIGINS", "").split()
    for origin in chosen:
        scheme, _, host = origin.partition("://")
        if scheme not in ("http", "https") or not host or "/" in host or "*" in host:
            raise SystemExit(
                f"CAIRN_WEB_ORIGINS: '{origin}' is no origin. Write them as https://www.example.org, without a path."
            )
    return chosen


def keep_days() -> int:
    """Days for which messages that were dealt with and replies that were delivered are kept: `CAIRN_KEEP_DAYS`, or a year.

    Answers, plans and notes are kept until the person deletes them. Raises SystemExit where it is no number of days.
    """
    chosen = os.environ.get("CAIRN_KEEP_DAYS", "").strip() or "365"
    if not chosen.isdecimal() or int(chosen) < 1:
        raise SystemExit("CAIRN_KEEP_DAYS must be a whole number of days, at least 1.")
    return int(chosen)


def metrics_address() -> tuple[str, int] | None:
    """Where Prometheus finds Rasa's metrics, `CAIRN_METRICS`: a port of this machine, or HOST:PORT. None where it is not set.

    Raises SystemExit where it is neither.
    """
    chosen = os.environ.get("CAIRN_METRICS", "").strip()
    if not chosen:
        return None
    host, _, port = chosen.rpartition(":")
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise SystemExit("CAIRN_METRICS must be a port, as 9100, or an address and a port, as 0.0.0.0:9100.")
    return host or "127.0.0.1", int(port)


def action_secret() -> str | None:
    """The secret that Rasa and the action server share, `CAIRN_ACTION_SECRET`; None where none is set."""
    return os.environ.get("CAIRN_ACTION_SECRET", "").strip() or None
