"""A module for children of the fork server, which remembers the process that preloaded it."""

import os
import sys
from multiprocessing.connection import Connection

preloaders: list[int] = []
imports: list[tuple[int, str]] = []
"""Modules that were imported since then, each with the process."""


def preload() -> None:
    """Remember this process, and listen to the imports of its children."""
    preloaders.append(os.getpid())
    sys.addaudithook(_note_import)


def _note_import(event: str, arguments: tuple[object, ...]) -> None:
    if event == "import":
        imports.append((os.getpid(), str(arguments[0])))


def tell(pipe: Connection) -> None:
    """Send the parent of this process, and the processes that preloaded the module."""
    pipe.send((os.getppid(), preloaders))


def tell_imports(pipe: Connection, *_needed: object) -> None:
    """Send the modules that this process has imported itself."""
    pipe.send([name for process, name in imports if process == os.getpid()])
