"""`cairn train`: Rasa's training, with its progress in few words and its whole log in a file."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

from cairn.server import MODEL, StartError, environment
from cairn.settings import ROOT

_FINISHED = re.compile(r"(?:Finished training|Restored) component '(\w+)'")

_NOISE = re.compile(
    r"\b(INFO|DEBUG) |DeprecationWarning|^Implementing implicit|declare_namespace|^  (from jax|import pkg_resources)"
)


def train(folder: Path, model: Path = MODEL) -> None:
    """Train Rasa's model from `data/`, `config.yml` and `domain.yml` into `model`. Raises StartError."""
    folder.mkdir(parents=True, exist_ok=True)
    began, log = time.monotonic(), folder / "train.log"
    print("Training the language model (half a minute or so):", end="", flush=True)
    command = [sys.executable, "-m", "rasa", "train", "--fixed-model-name", model.name, "--out", str(model.parent)]
    with log.open("w") as written:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for line in process.stdout or ():
            written.write(line)
            for component in _FINISHED.findall(line):
                print(f" {component}", end="", flush=True)
    print(flush=True)
    if process.wait() != 0:
        raise StartError(
            f"Training failed. The end of {log}:\n{told(log.read_text(errors='replace'))}\n"
            "Mend what it names in data/nlu, data/rules.yml, domain.yml or config.yml, and run it again."
        )
    print(f"Trained in {time.monotonic() - began:.0f} s.", flush=True)


def told(log: str) -> str:
    """The last lines of the log that say something: no progress, no warnings about the libraries themselves."""
    lines = [line for line in log.splitlines() if not _NOISE.search(line)]
    return "\n".join(lines[-15:])
