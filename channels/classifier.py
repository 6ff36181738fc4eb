"""Rasa's classifier by logistic regression, with its weights laid out as they are used.

scikit-learn keeps them by intent and multiplies by feature, so that each text would copy all of them first.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers import logistic_regression_classifier as of_rasa


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LogisticRegressionClassifier(of_rasa.LogisticRegressionClassifier):
    @classmethod
    def load(cls, *where: Any, **more: Any) -> of_rasa.LogisticRegressionClassifier:
        component = super().load(*where, **more)
        component.clf.coef_ = np.asfortranarray(component.clf.coef_, dtype=np.float32)
        return component
