"""What both servers do once they have loaded all they need."""

from __future__ import annotations

import ctypes
import gc

from cairn import logs


def started() -> None:
    """Log as we log; give back the memory that only loading needed, some 100 MB; and look no more through what is loaded for
    garbage: each look took a quarter of a second, in the middle of somebody's turn."""
    logs.configure()
    gc.collect()
    gc.freeze()
    libc = ctypes.CDLL(None)
    if hasattr(libc, "malloc_trim"):  # as GNU's has
        libc.malloc_trim(0)
