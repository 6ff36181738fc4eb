"""The stock bot: what `rasa init` writes, and in `bench/stock/` the form on top of it. Only its domain is made here.

The questions' words come from the interview's scripts, so that the bot always asks what Cairn asks.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import PathDistribution
from importlib.util import find_spec
from pathlib import Path

from ruamel.yaml import YAML

from bench.interview import HERE, answers, question_texts
from bench.processes import Failed

FORM = "interview_form"
THANKS = "Thank you, that was the last question."
ADDED = HERE / "stock"
LOCK = ADDED / "requirements.lock"
OVERLAY = HERE / ".stock"  # holds stock's jsonschema, put before the project's own by PYTHONPATH

_PLACEHOLDER = re.compile(r"\{(\w+)(?:\|[^}]*)?\}")  # `{target_role}`, `{target_role|the work you want}`


def write_bot(folder: Path) -> None:
    """A Rasa project in `folder`, ready to be trained."""
    for name in ("config.yml", "data"):
        _copy(_initial_project() / name, folder / name)
    for name in ("actions.py", "credentials.yml", "endpoints.yml", "data"):
        _copy(ADDED / name, folder / name)
    _copy(_initial_project() / "domain.yml", folder / "domain" / "init.yml")
    with (folder / "domain" / "form.yml").open("w", encoding="utf-8") as stream:
        YAML(typ="safe").dump(form_domain(), stream)


def form_domain() -> dict[str, object]:
    """What the form adds to the domain: a text slot for each question, filled from the reply to it, and its words."""
    path, texts = answers(), question_texts()
    responses = {f"utter_ask_{FORM}_{id}": [{"text": for_rasa(texts[id])}] for id in path}
    return {
        "version": "3.1",
        "intents": ["start_interview"],
        "slots": {id: {"type": "text", "mappings": [_reply_to(id)]} for id in path},
        "forms": {FORM: {"required_slots": list(path)}},
        "responses": {**responses, "utter_submit": [{"text": THANKS}]},
        "actions": [f"validate_{FORM}"],
    }


def expected_replies() -> list[str]:
    """What the bot says to the opening and to each answer, in order."""
    path, texts = answers(), question_texts()
    return [*(for_rasa(texts[id]).format(**path) for id in path), THANKS]


def for_rasa(text: str) -> str:
    """The text with its placeholders as Rasa writes them: slots only, without words for where there is no answer."""
    return _PLACEHOLDER.sub(r"{\1}", text)


def install_overlay() -> None:
    """Put stock's jsonschema into `bench/.stock` where it is not there yet. Needs uv: `UV` names it, else `.uv/bin/uv`.

    Raises Failed where it cannot.
    """
    if locked_version() in installed_versions():
        return
    shutil.rmtree(OVERLAY, ignore_errors=True)
    own = HERE.parent / ".uv" / "bin" / "uv"
    uv = os.environ.get("UV") or (str(own) if own.exists() else "uv")
    where = ["--python", sys.executable, "--target", str(OVERLAY)]
    command = [uv, "pip", "install", "--quiet", "--no-deps", "--require-hashes", *where, "-r", str(LOCK)]
    try:
        subprocess.run(command, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failed(
            f"{LOCK.name} cannot be installed: {error}. `make run` fetches uv; the network must be there."
        ) from error


def locked_version() -> str:
    """The version of jsonschema that `requirements.lock` names."""
    found = re.search(r"^jsonschema==(\S+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{LOCK.name} names no jsonschema. Make it again as requirements.in says.")
    return found[1]


def installed_versions() -> list[str]:
    return [PathDistribution(info).version for info in OVERLAY.glob("jsonschema-*.dist-info")]


def _reply_to(slot: str) -> dict[str, object]:
    return {"type": "from_text", "conditions": [{"active_loop": FORM, "requested_slot": slot}]}


def _initial_project() -> Path:
    spec = find_spec("rasa")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("Rasa is not installed here. `make run` installs what the project needs.")
    return Path(spec.submodule_search_locations[0]) / "cli" / "initial_project"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)
