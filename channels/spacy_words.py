"""spaCy in Rasa's pipeline, for its words alone.

The classifier looks at words and their letters. Tags, lemmas and names are not used, and finding them takes spaCy most
of its time, so those parts of the model are left out.
"""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.utils import spacy_utils

_TYPES = [DefaultV1Recipe.ComponentType.MODEL_LOADER, DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER]


@DefaultV1Recipe.register(_TYPES, is_trainable=False, model_from="SpacyNLP")
class SpacyNLP(spacy_utils.SpacyNLP):  # Rasa's tokenizer looks for a component of this name
    @staticmethod
    def load_model(spacy_model_name: str) -> spacy_utils.SpacyModel:
        loaded = spacy_utils.SpacyNLP.load_model(spacy_model_name)
        loaded.model.select_pipes(enable=[])
        return loaded
