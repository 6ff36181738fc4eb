"""What both servers do once they have loaded all they need."""

from __future__ import annotations

import gc

from cairn import logs


def started() -> None:
    """Log as we log, and look no more through what is loaded for garbage: each look took a quarter of a second, in some
    turns."""
    logs.configure()
    gc.collect()
    gc.freeze()
