"""Cairn: a rule-based adviser to chat with, from the job you have to the career you want."""
