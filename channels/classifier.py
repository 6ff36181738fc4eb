"""Rasa's classifier by logistic regression, trained as Rasa trains it and used as quickly as it can be.

scikit-learn keeps the weights by intent and multiplies by feature, and Rasa copies the features together four times before that:
for one short text that takes twenty times longer than adding up the weights of its words and letters.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers import logistic_regression_classifier as of_rasa
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LogisticRegressionClassifier(of_rasa.LogisticRegressionClassifier):
    def train(self, training_data: TrainingData) -> Resource:
        resource = super().train(training_data)
        self._lay_out()
        return resource

    @classmethod
    def load(cls, *where: Any, **more: Any) -> LogisticRegressionClassifier:
        component: LogisticRegressionClassifier = super().load(*where, **more)
        component._lay_out()
        return component

    def _lay_out(self) -> None:
        self.weights = np.ascontiguousarray(self.clf.coef_.T, dtype=np.float32)  # by feature
        self.clf.coef_ = self.weights.T  # not two of them in memory

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intents of each message, the likeliest first."""
        for message in messages:
            likely = self._likelihoods(message)
            ranking = [
                {"name": str(self.clf.classes_[place]), "confidence": float(likely[place])}
                for place in np.argsort(-likely, kind="stable")
            ]
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _likelihoods(self, message: Message) -> Any:
        """Of each intent, in the order of the classifier: the softmax of its features' weights."""
        total, start = self.clf.intercept_.copy(), 0
        for features in message.features:
            if features.attribute == TEXT and features.type == FEATURE_TYPE_SENTENCE and features.is_sparse():
                counts = features.features.tocsr()
                total += counts.data @ self.weights[start + counts.indices]
                start += counts.shape[1]
        grown = np.exp(total - total.max())
        return grown / grown.sum()
