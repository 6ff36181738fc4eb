"""The command `cairn`. Each verb loads only what it needs, so that the quick ones are quick."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn, Optional

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__, pretty_exceptions_enable=False)

Today = Annotated[Optional[datetime], typer.Option("--today", formats=["%Y-%m-%d"], help="The day to count from.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Batch = Annotated[Optional[Path], typer.Option("--batch", exists=True, dir_okay=False, help="Many: a JSONL file.")]
Folder = Annotated[Path, typer.Option("--data", envvar="CAIRN_DATA", help="Where the database and the logs are kept.")]
Port = Annotated[int, typer.Option("--port", envvar="CAIRN_PORT", help="Where Rasa listens, on this machine only.")]

To = Annotated[Path, typer.Option("--to", file_okay=False, help="The folder that exports are written into.")]

VAR, HERE = Path("var"), Path()


@app.command()
def advise(
    answers: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="YAML: question id to stored value.")],
    today: Today = None,
    what_if: Annotated[Optional[list[str]], typer.Option("--what-if", help="question=value; may be repeated.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what a set of answers comes to: gaps, steps, plan, backup. Nothing is stored."""
    from cairn.reply.advice import advice_text
    from cairn.tools import ToolError, advise_file

    content = _content()
    try:
        result = advise_file(content, answers, _day(today), what_if or [])
    except ToolError as error:
        _stop(str(error))
    typer.echo(_json(result) if as_json else advice_text(content, result))


@app.command()
def export(
    answers: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="YAML: question id to stored value.")],
    today: Today = None,
    to: To = HERE,
) -> None:
    """Write what a set of answers comes to as a document, a calendar and data: cairn.md, cairn.ics, cairn.json."""
    from cairn.reply.export.files import write
    from cairn.tools import ToolError, export_file

    try:
        paths = write(export_file(_content(), answers, _day(today)), to)
    except ToolError as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{error.filename}: {error.strerror}. Name another folder with --to.")
    typer.echo("\n".join(map(str, paths)))


@app.command()
def read(
    question: Annotated[Optional[str], typer.Argument(help="The id of a question.")] = None,
    text: Annotated[Optional[str], typer.Argument(help="The reply.")] = None,
    batch: Batch = None,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Show how a reply to a question is read. A batch has lines of {"question", "text"}."""
    from cairn.tools import read_reply

    content = _content(taught=True)
    for item in _items(batch, question=question, text=text):
        _print(read_reply, content, item["question"], item["text"], _day(today), as_json=batch or as_json)


@app.command()
def understand(
    text: Annotated[Optional[str], typer.Argument(help="What somebody says.")] = None,
    during: Annotated[Optional[str], typer.Option("--during", help="The id of the question that was asked.")] = None,
    batch: Batch = None,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Show what kind of utterance a text is taken for. A batch has lines of {"text", "during"}."""
    from cairn.settings import MODEL
    from cairn.tools import understand_text
    from channels.nlu import load

    content = _content(taught=True)
    items = _items(batch, text=text, during=during)
    if not MODEL.exists():
        _stop(f"There is no trained model at {MODEL}. Run `make train` first.")
    parse = load(MODEL)
    for item in items:
        during = item.get("during")
        _print(understand_text, content, parse, item["text"], during, _day(today), as_json=batch or as_json)


@app.command()
def run(port: Port = 5005, folder: Folder = VAR) -> None:
    """Bring everything up on this machine and serve until Ctrl-C."""
    from cairn.server import StartError
    from cairn.server import run as serve

    try:
        serve(port, folder.absolute())
    except StartError as error:
        _stop(str(error))
    except KeyboardInterrupt:
        typer.echo("\nStopped. Everything is kept.")


@app.command()
def chat(
    port: Port = 5005,
    folder: Folder = VAR,
    sender: Annotated[Optional[str], typer.Option("--as", help="Who is talking; your login by default.")] = None,
    to: To = HERE,
) -> None:
    """Talk to Cairn in the terminal. Starts it for the while if it is not running."""
    from contextlib import nullcontext

    import requests
    from rich.console import Console

    from cairn.chat import chat as talk
    from cairn.server import StartError, is_free, prepare, serving

    console = Console(highlight=False)
    webhook = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    try:
        if is_free(port):
            prepare(folder.absolute())
            console.print("[dim]Starting Cairn (a quarter of a minute or so) ...[/]")
        with serving(port, folder.absolute()) if is_free(port) else nullcontext():
            talk(webhook, sender, console, to)
    except StartError as error:
        _stop(str(error))
    except requests.RequestException as error:
        _stop(f"No sensible answer from {webhook}: {error}. Is it Cairn that listens there?")


@app.command()
def train(folder: Folder = VAR) -> None:
    """Train the language model from data/nlu, data/rules.yml, domain.yml and config.yml."""
    from cairn.server import StartError
    from cairn.training import train as make_model

    try:
        make_model(folder.absolute())
    except StartError as error:
        _stop(str(error))


@app.command()
def migrate(
    check: Annotated[bool, typer.Option("--check", help="Only say whether that was done: exit code 1 if not.")] = False,
) -> None:
    """Bring the database that CAIRN_DB names to the newest revision."""
    from cairn.server import StartError, database

    try:
        database(only_look=check)
    except StartError as error:
        _stop(str(error))


@app.command()
def check() -> None:
    """Load everything in data/ and say what is wrong with it, with file and line."""
    content = _content()
    typer.echo(f"{len(content.questions)} questions, {len(content.rules.gaps)} gaps, {len(content.rules.steps)} steps.")


def _content(taught: bool = False) -> Any:
    """All of `data/`; `taught` where replies are to be read."""
    from cairn.content import MISTAKES, load_content

    try:
        if not taught:
            return load_content()
        from cairn.learning import load_lessons
        from cairn.learning_distress import load_alarm

        return load_content(lessons=load_lessons(), alarm=load_alarm())
    except (*MISTAKES, FileNotFoundError) as error:
        _stop(str(error))


def _items(batch: Path | None, **one: str | None) -> list[dict[str, Any]]:
    if batch is None:
        missing = [name for name, value in one.items() if value is None and name != "during"]
        if missing:
            _stop(f"Say {' and '.join(missing)}, or name a file with --batch.")
        return [one]
    items = []
    for number, line in enumerate(batch.read_text(encoding="utf-8").splitlines(), 1):
        try:
            item = json.loads(line)
        except json.JSONDecodeError as error:
            _stop(f"{batch}:{number}: not a line of JSON: {error}.")
        missing = [name for name in one if not isinstance(item, dict) or (name not in item and name != "during")]
        if missing:
            _stop(f"{batch}:{number}: {' and '.join(missing)} is missing.")
        items.append(item)
    return items


def _print(look: Callable[..., dict[str, Any]], *given: Any, as_json: Any) -> None:
    from cairn.tools import ToolError

    try:
        result = look(*given)
    except ToolError as error:
        _stop(str(error))
    typer.echo(json.dumps(result, ensure_ascii=False) if as_json else _lines(result))


def _lines(result: dict[str, Any]) -> str:
    return "\n".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in result.items())


def _json(result: Any) -> str:
    return json.dumps(result, ensure_ascii=False, indent=2)


def _day(today: datetime | None) -> date:
    return today.date() if today else date.today()


def _stop(message: str) -> NoReturn:
    typer.echo(message, err=True)
    sys.exit(1)


if __name__ == "__main__":
    app()
