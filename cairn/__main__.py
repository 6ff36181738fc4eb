"""`python -m cairn` is the command `cairn`."""

from cairn.cli import app

app()
