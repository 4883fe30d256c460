"""`python -m app` as a user starts it, in a process of its own."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

import app

_HOME = tempfile.TemporaryDirectory(prefix="cinventory-test-home-")
"""Of the processes: what they keep for their user is not kept in ours."""
_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
HERE = Path(app.__file__).parent.parent
PATIENCE = 60.0


def start(
    *arguments: str | bytes | Path,
    stdin: int = subprocess.DEVNULL,
    stdout: int | IO[bytes] = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
) -> subprocess.Popen[bytes]:
    """Start a command in a session of its own, so that a signal can reach it as from a terminal."""
    command = [os.fsencode(argument) for argument in (sys.executable, "-m", "app", *arguments)]
    return subprocess.Popen(  # noqa: S603
        command,
        cwd=HERE,
        env=environment(),
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        start_new_session=True,
    )


def environment() -> dict[str, str]:
    """Return ours, with folders of the tests' own."""
    return os.environ | dict.fromkeys(_FOLDERS, _HOME.name)


def finish(process: subprocess.Popen[bytes]) -> tuple[int, bytes, str]:
    """Return exit status, output and messages of a process that comes to its end."""
    with process:
        out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out or b"", (err or b"").decode("utf-8", "surrogateescape")


def run(*arguments: str | bytes | Path) -> tuple[int, bytes, str]:
    """Run a command to its end."""
    return finish(start(*arguments))
