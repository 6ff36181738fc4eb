"""`cairn train`: Rasa's training, with its progress in few words and its whole log in a file."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cairn.content import MISTAKES, Content, load_content
from cairn.embedding import embed_all
from cairn.learning import ReplyError, learn, load_replies, save, utterances_of
from cairn.learning_distress import learn_distress, load_distress, save_alarm
from cairn.reading.learned import DONT_KNOW
from cairn.script.model import SKIP
from cairn.server import StartError, environment
from cairn.settings import DATA, LESSONS, MODEL, ROOT

_FINISHED = re.compile(r"(?:Finished training|Restored) component '(\w+)'")

_NOISE = re.compile(
    r"\b(INFO|DEBUG) |DeprecationWarning|^Implementing implicit|declare_namespace|^  (from jax|import pkg_resources)"
)


def train(folder: Path, model: Path = MODEL) -> None:
    """Train Rasa's model from `data/`, `config.yml` and `domain.yml` into `model`, and learn the replies. Raises StartError."""
    folder.mkdir(parents=True, exist_ok=True)
    content = _content()
    asked = folder / "asked_often.yml"
    asked.write_text(asked_often(content), encoding="utf-8")
    began, log = time.monotonic(), folder / "train.log"
    print("Training (a minute or so):", end="", flush=True)
    command = [sys.executable, "-m", "rasa", "train", "--fixed-model-name", model.name, "--out", str(model.parent)]
    command += ["--data", "data", str(asked.absolute())]
    with log.open("w") as written:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        with ThreadPoolExecutor(1) as beside:  # Rasa learns what is said, meanwhile we learn how questions are answered
            replies = beside.submit(_learn_replies, content)
            for line in process.stdout or ():
                written.write(line)
                for component in _FINISHED.findall(line):
                    print(f" {component}", end="", flush=True)
            replies.result()
    print(" replies", flush=True)
    if process.wait() != 0:
        raise StartError(
            f"Training failed. The end of {log}:\n{told(log.read_text(errors='replace'))}\n"
            "Mend what it names in data/nlu, data/rules.yml, domain.yml or config.yml, and run it again."
        )
    print(f"Trained in {time.monotonic() - began:.0f} s.", flush=True)


def _content() -> Content:
    try:
        return load_content()
    except MISTAKES as error:
        raise StartError(str(error)) from error


def _learn_replies(content: Content) -> None:
    """What people reply, and what distress looks like. About a minute; most of it goes into the vectors of the texts."""
    try:
        replies = load_replies(DATA / "replies", content.questions, utterances_of(DATA / "nlu", (SKIP, DONT_KNOW)))
        hurt = load_distress(DATA, (text for said in replies.values() for text, _ in said))
    except ReplyError as error:
        raise StartError(str(error)) from error
    vectors = embed_all(text for said in [*replies.values(), hurt] for text, _ in said)
    embed = vectors.__getitem__
    save({id: learn(content.questions.get(id), said, embed) for id, said in replies.items()}, LESSONS)
    save_alarm(learn_distress(hurt, embed))


def asked_often(content: Content) -> str:
    """The ways of asking that stand with the answers in `data/faq.yml`, as training data."""
    ways = "\n".join(f"      - {way}" for topic in content.faq.values() for way in topic.also)
    return f'version: "3.1"\nnlu:\n  - intent: faq\n    examples: |\n{ways}\n'


def told(log: str) -> str:
    """The last lines of the log that say something: no progress, no warnings about the libraries themselves."""
    lines = [line for line in log.splitlines() if not _NOISE.search(line)]
    return "\n".join(lines[-15:])
