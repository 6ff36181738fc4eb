"""The form's validation: every answer is kept in SQLite as it comes."""

from __future__ import annotations

import os
import sqlite3
from typing import Any

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

DATABASE = sqlite3.connect(os.environ["STOCK_ANSWERS_DB"])
DATABASE.execute("CREATE TABLE IF NOT EXISTS answers (person TEXT, question TEXT, answer TEXT)")


class ValidateInterviewForm(FormValidationAction):
    def name(self) -> str:
        return "validate_interview_form"

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        answers = tracker.slots_to_validate()
        rows = [(tracker.sender_id, question, answer) for question, answer in answers.items()]
        with DATABASE:
            DATABASE.executemany("INSERT INTO answers VALUES (?, ?, ?)", rows)
        return [SlotSet(question, answer) for question, answer in answers.items()]
