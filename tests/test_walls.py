"""The walls between the parts: who may import what."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PURE = ("cairn/script", "cairn/reading", "cairn/understanding", "cairn/advice")
MAY_READ_FILES = {"cairn/script/load.py", "cairn/advice/load.py"}
IO = {"io", "os", "pathlib", "socket", "subprocess", "requests", "urllib", "http", "sqlite3", "shutil", "tempfile"}
ONLY_IN = {"rasa_sdk": "actions/", "rasa": "channels/", "sqlalchemy": "cairn/store/", "alembic": "cairn/store/"}

SOURCES = sorted(
    p.relative_to(ROOT).as_posix() for d in ("cairn", "actions", "channels") for p in (ROOT / d).rglob("*.py")
)


def imported(path: str) -> set[str]:
    """The top-level packages that a file imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse((ROOT / path).read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(str(node.module).split(".")[0])
    return found


@pytest.mark.parametrize("path", SOURCES)
def test_frameworks_stay_behind_their_walls(path: str) -> None:
    for package, home in ONLY_IN.items():
        assert package not in imported(path) or path.startswith(home), f"{path} imports {package}; only {home} may"


@pytest.mark.parametrize("path", [p for p in SOURCES if p.startswith(PURE)])
def test_the_heart_does_no_io(path: str) -> None:
    calls = {
        n.func.id
        for n in ast.walk(ast.parse((ROOT / path).read_text()))
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
    }
    assert not calls & {"open", "print", "input"}
    if path not in MAY_READ_FILES:
        assert not imported(path) & IO


def test_the_walls_are_looked_at() -> None:
    assert {"rasa_sdk"} <= imported("actions/dialog.py")
    assert {"rasa"} <= imported("channels/rest.py")
    assert len([p for p in SOURCES if p.startswith(PURE)]) > 15


def test_no_action_module_is_named_like_a_package() -> None:
    """rasa_sdk imports the submodules of `actions` in a way that fails for such names."""
    import importlib.util

    for path in (ROOT / "actions").glob("*.py"):
        assert path.stem == "__init__" or importlib.util.find_spec(path.stem) is None, path.name
