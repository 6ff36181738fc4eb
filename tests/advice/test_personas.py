"""Each persona gets what a careers adviser would sign. See tests/personas/."""

from typing import Any

import pytest

from cairn.advice.answers import check_answers
from cairn.advice.model import Advice
from tests.advice.given import PERSONAS, QUESTIONS, result

KEYS = (
    "name today answers gaps exactly partial ask provisional order now steps has lacks milestones feasible ways_out "
    "red_flags said affirm_job assumes a b z orientation vision contradictions"
)
FEASIBLE = {"yes": True, "no": False, "unknown": None}


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona["name"])
def test_persona_gets_the_expected_advice(persona: dict[str, Any]) -> None:
    assert check_answers(QUESTIONS, persona["answers"]) == []
    assert set(persona) <= set(KEYS.split())
    found = seen(persona, result(persona["answers"], persona["today"]))
    wanted = {key: persona[key] for key in found if key in persona}
    assert {key: found[key] for key in wanted} == wanted


def seen(persona: dict[str, Any], advice: Advice) -> dict[str, Any]:
    """The result, in the terms in which the persona's file says what is expected."""
    plan, gaps = advice["plan"], {gap["id"]: gap for gap in advice["gaps"]}
    sizes = {name: "unknown" if gap["size"] is None else gap["size"] for name, gap in gaps.items()}
    steps = [step["id"] for step in plan["steps"]]
    due = {milestone["id"]: milestone["due"][:7] for milestone in plan["milestones"]}
    own = advice["own_view"]
    some = persona.get("milestones") or due
    line = advice["orientation"]
    ways = {letter: way["what"] for letter, way in plan["backup"].items()}  # type: ignore[index]
    return {
        "gaps": sizes
        if "exactly" in persona
        else {name: sizes.get(name, "absent") for name in persona.get("gaps", ())},
        "partial": [name for name, gap in gaps.items() if gap["partial"]],
        "provisional": sorted(name for name, gap in gaps.items() if gap["provisional"]),
        "ask": {name: gaps[name]["ask"] for name in persona.get("ask", ())},
        "order": [name for name, gap in gaps.items() if gap["size"]],
        "now": plan["now"],
        "steps": steps,
        "has": [step for step in persona.get("has", ()) if step in steps],
        "lacks": [step for step in persona.get("lacks", ()) if step not in steps],
        "milestones": {name: due.get(name, "undated") for name in some},
        "feasible": next(word for word, value in FEASIBLE.items() if value is plan["feasible"]),
        "ways_out": plan["ways_out"],
        "red_flags": plan["red_flags"],
        "said": [own["said"], own["computed"], "differ" if own["differ"] else "agree"],
        "affirm_job": advice["affirm_job"],
        "assumes": plan["assumes"],
        "orientation": line and [line["have"], line["want"], line["most"]],
        "vision": advice["vision"] and [words for words in persona.get("vision") or () if words in advice["vision"]],
        "contradictions": advice["contradictions"],
        **{
            letter: persona[letter] if persona.get(letter, "") in what else what
            for letter, what in ways.items()
            if letter in persona
        },
    }
