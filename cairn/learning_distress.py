"""What distress looks like, learned from `data/distress/`, from what Rasa is taught and from ordinary replies."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cairn.embedding import load_embedding
from cairn.learning import Said, from_yaml, said_in, utterances_of
from cairn.settings import ALARM
from cairn.understanding.alarm import REACH, Alarm, depths
from cairn.understanding.distress import DANGER, INTENTS, distress

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cairn.reading.learned import Embed, Numbers

CALM = "calm"
SAFE_SIDE = 2.0  # how many times an overlooked text in distress counts
FIRM = 5.0  # the larger, the closer the border keeps to the texts
#: Of the calm texts, one in so many teaches at first, and then those too that lie so near: all would take far longer.
EVERY, NEAR = 4, -0.8
MEMORY = 1500  # MB: with scikit-learn's 200 it takes four times as long
ROWS = 1000  # texts that are compared with the border at once


def load_distress(folder: Path, replies: Iterable[str]) -> list[Said]:
    """Texts with their labels: danger, gentle and calm. Of `replies` those few that are distress in plain words are left out.

    Raises ReplyError.
    """
    path = folder / "distress" / "said.yml"
    told = {text: INTENTS.get(label, CALM) for text, (label,) in utterances_of(folder / "nlu", None)}
    told |= {text: label for text, (label,) in said_in(path, {"replies": from_yaml(path)}, (*INTENTS.values(), CALM))}
    ordinary = {text: CALM for text in replies if text not in told and not distress(text)}
    return [(text, (label,)) for text, label in {**told, **ordinary}.items()]


def learn_distress(said: Iterable[Said], embed: Embed) -> Alarm:
    """The border between distress and all else, and within it that of danger. The same texts give the same border."""
    from scipy.linalg import block_diag

    texts, labels = zip(*((text, label) for text, (label,) in said), strict=True)
    vectors = np.array([embed(text) for text in texts])
    hurt = np.array([label != CALM for label in labels])
    danger = np.array([label == DANGER for label in labels])
    taught = hurt | (np.arange(len(texts)) % EVERY == 0)
    first = _border(vectors[taught], hurt[taught], SAFE_SIDE)
    depth = np.concatenate([depths(*first, rows)[:, 0] for rows in np.split(vectors, range(ROWS, len(vectors), ROWS))])
    taught |= depth > NEAR
    first = _border(vectors[taught], hurt[taught], SAFE_SIDE)
    second = _border(vectors[hurt], danger[hurt])
    return Alarm(
        vectors=np.vstack([first[0], second[0]]),
        weights=block_diag(first[1], second[1]).astype(np.float32),
        bias=np.concatenate([first[2], second[2]]),
        embed=embed,
    )


def _border(vectors: Numbers, inside: NDArray[np.bool_], safe_side: float = 1.0) -> tuple[Numbers, Numbers, Numbers]:
    """The texts at the border, what each weighs, and the bias."""
    from sklearn.svm import SVC

    machine = SVC(C=FIRM, gamma=REACH, class_weight={True: safe_side, False: 1.0}, cache_size=MEMORY)
    machine.fit(vectors, inside)
    kept = (machine.support_vectors_, machine.dual_coef_.T, machine.intercept_)
    border, weights, bias = (part.astype(np.float32) for part in kept)
    return border, weights, bias


def save_alarm(alarm: Alarm, path: Path = ALARM) -> None:
    """Keep it as plain arrays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    vectors = alarm.vectors.astype(np.float16)  # exact enough, in half the space
    np.savez_compressed(path, vectors=vectors, weights=alarm.weights, bias=alarm.bias)


def load_alarm(path: Path = ALARM) -> Alarm:
    """What `save_alarm` kept. Raises FileNotFoundError, which says what to do."""
    if not path.is_file():
        raise FileNotFoundError(f"There is no file {path}. Run `make train` first.")
    with np.load(path, allow_pickle=False) as arrays:
        kept = {name: arrays[name].astype(np.float32) for name in ("vectors", "weights", "bias")}
    return Alarm(**kept, embed=load_embedding())
