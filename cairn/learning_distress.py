"""What distress looks like, learned from `data/distress/`, from what Rasa is taught and from ordinary replies."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cairn.embedding import load_embedding
from cairn.learning import Said, from_yaml, said_in, utterances_of
from cairn.settings import ALARM
from cairn.understanding.alarm import REACH, Alarm
from cairn.understanding.distress import DANGER, INTENTS, distress

if TYPE_CHECKING:
    from cairn.reading.learned import Embed

CALM = "calm"
SAFE_SIDE = 2.0  # how many times an overlooked text in distress counts
FIRM = 5.0  # the larger, the closer the border keeps to the texts
EVERY = (
    4  # of the calm texts, one in so many teaches at first, and then those too that lie NEAR: all would take far longer
)
NEAR = -0.8


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
    from sklearn.svm import SVC

    texts, labels = zip(*((text, label) for text, (label,) in said), strict=True)
    vectors = np.array([embed(text) for text in texts])
    hurt = np.array([label != CALM for label in labels])
    danger = np.array([label == DANGER for label in labels])
    taught = hurt | (np.arange(len(texts)) % EVERY == 0)
    border = SVC(C=FIRM, gamma=REACH, class_weight={True: SAFE_SIDE, False: 1.0})
    taught |= border.fit(vectors[taught], hurt[taught]).decision_function(vectors) > NEAR
    first = border.fit(vectors[taught], hurt[taught])
    second = SVC(C=FIRM, gamma=REACH).fit(vectors[hurt], danger[hurt])
    weights = np.zeros((first.support_.size + second.support_.size, 2))
    weights[: first.support_.size, 0] = first.dual_coef_[0]
    weights[first.support_.size :, 1] = second.dual_coef_[0]
    return Alarm(
        vectors=np.vstack([first.support_vectors_, second.support_vectors_]).astype(np.float32),
        weights=weights.astype(np.float32),
        bias=np.array([first.intercept_[0], second.intercept_[0]], dtype=np.float32),
        embed=embed,
    )


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
