"""The code of the program, for tests that read it: each file is parsed once in a process."""

import ast
from functools import cache
from pathlib import Path
from typing import Final

import app

ROOT: Final = Path(app.__file__).parent
WINDOW: Final = ROOT / "qt"


@cache
def sources(below: Path = ROOT) -> tuple[Path, ...]:
    """Return the files with code in a folder and below it, in order."""
    return tuple(sorted(below.rglob("*.py")))


@cache
def parsed(source: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(source.read_text("utf-8"))


@cache
def nodes(source: Path) -> tuple[ast.AST, ...]:
    """Return all nodes of a file."""
    return tuple(ast.walk(parsed(source)))
