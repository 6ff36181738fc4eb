"""The trained model's opinion of a text, in this process and without the server: for `cairn understand` and tests."""

from __future__ import annotations

import logging
import os
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

Ranking = list[tuple[str, float]]

#: What of a text the model is shown. Nobody phrases a command in more, and spaCy's time grows with the length.
LONGEST = 500


def newest(folder: Path) -> Path:
    """The model in `folder` that was trained last. Raises FileNotFoundError, which says what to do."""
    models = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise FileNotFoundError(f"There is no trained model in {folder}. Run `make train` first.")
    return models[-1]


def load(model_path: Path) -> Callable[[str], Ranking]:
    """Load a model, or the newest of a folder, and return its ranking: text -> (intent, 0..1), likeliest first.

    It runs only the part of Rasa's graph that classifies. That part ends before the component that obeys typed intents
    (`/restart`), so every text is a text. Takes some seconds, nearly all of them for importing TensorFlow, which
    Rasa does whether it is used or not. Writes nothing to the terminal. Raises FileNotFoundError without a model.
    """
    path = newest(model_path) if model_path.is_dir() else model_path
    if not path.is_file():
        raise FileNotFoundError(f"There is no model at {path}. Run `make train` first.")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    logging.getLogger("rasa").setLevel(logging.ERROR)
    with warnings.catch_warnings(record=True):  # recorded, not filtered: some imports set filters of their own
        return _classifier(path)


def _classifier(path: Path) -> Callable[[str], Ranking]:
    # Imported here, because these imports are slow and speak: the caller has silenced them.
    from rasa.core.channels.channel import UserMessage
    from rasa.engine.constants import PLACEHOLDER_MESSAGE
    from rasa.engine.graph import ExecutionContext
    from rasa.engine.runner.dask import DaskGraphRunner
    from rasa.engine.storage.local_model_storage import LocalModelStorage

    # Every component reads its files while it is made, so the unpacked model is not needed afterwards.
    with tempfile.TemporaryDirectory() as folder:
        storage, metadata = LocalModelStorage.from_model_archive(Path(folder), path)
        schema = metadata.predict_schema
        last = schema.nodes[metadata.nlu_target].needs["messages"]
        part = schema.minimal_graph_schema([last])
        runner = DaskGraphRunner.create(part, storage, ExecutionContext(part, metadata.model_id))

    def classify(text: str) -> Ranking:
        if not text.strip():  # the classifier fails where there is nothing to see
            return []
        message = UserMessage(text[:LONGEST])
        (parsed,) = runner.run(inputs={PLACEHOLDER_MESSAGE: [message]}, targets=[last])[last]
        return [(intent["name"], float(intent["confidence"])) for intent in parsed.get("intent_ranking", [])]

    return classify
