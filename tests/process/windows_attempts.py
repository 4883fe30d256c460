"""A program that shuts itself in on Windows, and prints what it can do then. Its argument is a folder."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from app.process import sandbox

PROGRAM = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "cmd.exe")


def main(folder: Path) -> None:
    with (folder / "file").open("rb") as opened:
        layers = sandbox.enter()
        outcomes = {
            "read what is open": _succeeds(opened.read),
            "open": _succeeds((folder / "file").read_bytes),
            "create": _succeeds((folder / "new").touch),
            "start": _succeeds(lambda: subprocess.run([PROGRAM, "/c", "exit"], check=True)),  # noqa: S603 - ours
        }
        with sandbox.receiving():
            outcomes["open what was asked for"] = _succeeds((folder / "file").read_bytes)
            outcomes["create then"] = _succeeds((folder / "then").touch)
        outcomes["open afterwards"] = _succeeds((folder / "file").read_bytes)
    sys.stdout.write(json.dumps({"layers": [layer.name for layer in layers], "outcomes": outcomes}))


def _succeeds(act: Callable[[], object]) -> bool:
    try:
        act()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main(Path(sys.argv[1]))
