"""The form's validation: each answer is kept in SQLite as it comes."""

from __future__ import annotations

import os
import sqlite3
from typing import Any

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.executor import CollectingDispatcher

ANSWERS = sqlite3.connect(os.environ["STOCK_ANSWERS_DB"])
ANSWERS.execute("CREATE TABLE IF NOT EXISTS answers (person TEXT, question TEXT, answer TEXT)")


class ValidateInterviewForm(FormValidationAction):
    def name(self) -> str:
        return "validate_interview_form"

    async def validate(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        rows = [(tracker.sender_id, slot, value) for slot, value in tracker.slots_to_validate().items()]
        with ANSWERS:
            ANSWERS.executemany("INSERT INTO answers VALUES (?, ?, ?)", rows)
        events: list[dict[str, Any]] = await super().validate(dispatcher, tracker, domain)
        return events
