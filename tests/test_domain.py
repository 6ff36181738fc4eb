"""Domain, rules, training data and code name the same things. Rasa itself says nothing when they do not."""

from pathlib import Path
from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor
from ruamel.yaml import YAML

from cairn.conversation.commands import COMMANDS
from cairn.understanding.evidence import COMMAND_OF

ROOT = Path(__file__).parent.parent


def load(path: str) -> Any:
    return YAML(typ="safe").load((ROOT / path).read_text())


DOMAIN = load("domain.yml")
INTENTS = set(DOMAIN["intents"])
TRAINED = {
    entry["intent"] for path in (ROOT / "data/nlu").glob("*.yml") for entry in load(path)["nlu"] if "intent" in entry
}
RULES = load("data/rules.yml")["rules"]


def test_every_action_of_the_domain_is_code_and_the_other_way_round() -> None:
    executor = ActionExecutor()
    executor.register_package("actions")
    assert set(executor.actions) == set(DOMAIN["actions"])


def test_every_intent_is_trained_and_the_other_way_round() -> None:
    assert TRAINED == INTENTS


def test_every_intent_has_a_rule() -> None:
    ruled = {step["intent"] for rule in RULES for step in rule["steps"] if "intent" in step}
    assert ruled == INTENTS


def test_every_intent_is_a_command_or_an_answer() -> None:
    assert {COMMAND_OF.get(intent, intent) for intent in INTENTS} == set(COMMANDS) | {"answer"}


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_can_be_named_in_a_question_of_ours(name: str) -> None:
    assert f"do_{name}" in load("data/phrases.yml")["phrases"]


def test_the_fallback_does_not_revert() -> None:
    """Stock Rasa's fallback takes the message back, and costs more with every message."""
    policy = load("config.yml")["policies"][0]
    assert (policy["name"], policy["core_fallback_action_name"]) == ("RulePolicy", "action_turn")
