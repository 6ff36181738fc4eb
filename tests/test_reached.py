"""Nothing of the interview is there that no test reaches."""

from pathlib import Path

from ruamel.yaml import YAML

from cairn.content import load_content
from cairn.conversation.commands import COMMANDS
from cairn.conversation.modules import NEXT
from tests.advice.given import PERSONAS, RULES, result

HERE = Path(__file__).parent
TRANSCRIPTS = [talk for path in sorted(HERE.glob("transcripts/*.yml")) for talk in YAML(typ="safe").load(path)]
TALKS = [*TRANSCRIPTS, *(YAML(typ="safe").load(path) for path in sorted(HERE.glob("conversations/*.yml")))]
ADVICE = [result(persona["answers"], persona["today"]) for persona in PERSONAS]


def test_every_question_is_asked_of_somebody() -> None:
    asked = {turn.get("asks") for talk in TALKS for turn in talk["turns"]}
    assert {*load_content().questions, NEXT} - asked == set()


def test_every_gap_is_open_for_somebody() -> None:
    open_ = {gap["id"] for advice in ADVICE for gap in advice["gaps"] if gap["size"]}
    assert {gap.id for gap in RULES.gaps} == open_


def test_every_step_is_in_the_plan_of_somebody() -> None:
    planned = {step["id"].partition(":")[0] for advice in ADVICE for step in advice["plan"]["steps"]}
    assert {step.id for step in RULES.steps} == planned


def test_every_command_is_in_the_tables_of_what_people_say() -> None:
    tables = [YAML(typ="safe").load(path) for path in sorted((HERE / "understanding").glob("*.yml"))]
    groups = [group for table in tables if isinstance(table, list) for group in table]
    said = {command for group in groups for command in group}
    assert set(COMMANDS) - said == {"distress"}, "distress has tables of its own"
