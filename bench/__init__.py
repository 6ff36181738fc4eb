"""Cairn measured beside a stock Rasa form bot, both in the same run: `python -m bench --help`."""
