"""The shape of the result, as whoever builds on `cairn advise` relies on it."""

from typing import Any

TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT}
SOME_TEXTS = {**TEXTS, "minItems": 1}
TEXT_OR_NUMBER: dict[str, Any] = {"type": ["string", "number"], "minLength": 1, "minimum": 1, "maximum": 5}
MAYBE_TEXT: dict[str, Any] = {"type": ["string", "null"], "minLength": 1}
DAY: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
HOURS: dict[str, Any] = {"type": "number", "minimum": 0}


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


GAP = record(
    id=TEXT,
    title=TEXT,
    tier={"enum": [1, 2, 3, 4, 5]},
    size={"enum": [0, 1, 2, 3, 4, None]},
    partial={"type": "boolean"},
    provisional={"type": "boolean"},
    have=TEXT_OR_NUMBER,
    want=TEXT_OR_NUMBER,
    words={"type": "string"},
    because=SOME_TEXTS,
    source=SOME_TEXTS,
    ask=MAYBE_TEXT,
    changes_if=TEXT,
)
STEP = record(
    id=TEXT,
    about=MAYBE_TEXT,
    title=TEXT,
    first_move=TEXT,
    closes=TEXTS,
    closes_by={"type": "object", "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 4}},
    hours_per_week=HOURS,
    weeks={"type": ["integer", "null"], "minimum": 0},
    months={"type": ["array", "null"], "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
    after=TEXTS,
    because=SOME_TEXTS,
    source=SOME_TEXTS,
    done={"type": "boolean"},
)
MILESTONE = record(
    id=TEXT, step=TEXT, title=TEXT, start=DAY, due=DAY, earliest=DAY, checkpoints={"type": "array", "items": DAY}
)
WAY = record(what=TEXT, trigger=TEXT, date={"type": ["string", "null"]}, source=SOME_TEXTS)
DIFFERENCES = ["time_horizon", "purpose", "commitment", "skill_growth", "fulfilment"]
FROM_1_TO_5 = {"type": "number", "minimum": 1, "maximum": 5}
CONTRADICTIONS = [["autonomy", "clear_direction"], ["security", "open_to"], ["balance", "hours_per_week"]]
WAYS_OUT = ["later_date", "fewer_steps", "lower_rung", "free_hours"]

ADVICE = record(
    orientation={"anyOf": [{"type": "null"}, record(have=FROM_1_TO_5, want=FROM_1_TO_5, most={"enum": DIFFERENCES})]},
    gaps={"type": "array", "items": GAP},
    plan=record(
        steps={"type": "array", "items": STEP},
        now={"type": "array", "items": TEXT, "maxItems": 3, "uniqueItems": True},
        milestones={"type": "array", "items": MILESTONE},
        feasible={"enum": [True, False, None]},
        ways_out={"type": "array", "items": {"enum": WAYS_OUT}, "uniqueItems": True},
        backup=record(a=WAY, b=WAY, z=WAY),
        red_flags={"type": "array", "items": {"enum": ["few_held_tight"]}},
        assumes={"type": "object", "additionalProperties": HOURS},
    ),
    vision=MAYBE_TEXT,
    contradictions={"type": "array", "items": {"enum": CONTRADICTIONS}, "uniqueItems": True},
    own_view=record(said=MAYBE_TEXT, computed=MAYBE_TEXT, differ={"type": "boolean"}),
    affirm_job={"type": "boolean"},
)
