"""The virtual environment that packages are made in: what is locked, and nothing of the machine's."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import project

_VENV: Final = project.WORK / "venv"
_BIN: Final = _VENV / ("Scripts" if sys.platform == "win32" else "bin")
_PYTHON: Final = _BIN / ("python.exe" if sys.platform == "win32" else "python")


def run(command: Sequence[str | Path], **more: str) -> None:
    """Run a command at the top of the checkout, with `more` in its environment; leave where it fails."""
    print("+", *command, file=sys.stderr, flush=True)
    done = subprocess.run([*command], cwd=project.ROOT, env={**os.environ, **more}, check=False)
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} failed with exit status {done.returncode}")


def tool(name: str) -> Path:
    """Return a program of the virtual environment, or else of the system."""
    for folder in (str(_BIN), None):
        if found := shutil.which(name, path=folder):
            return Path(found)
    sys.exit(f"{name} is needed, and not installed")


def enter() -> None:
    """Go on inside the virtual environment, which is made where it is missing or of other locks."""
    if Path(sys.prefix).resolve() == _VENV.resolve():
        return
    stamp = _VENV / "built"
    wanted = _fingerprint()
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        _make()
        stamp.write_text(wanted, "utf-8")
    # The same sources make the same packages: sets keep their order, files have the time of the sources.
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(project.source_epoch())}
    done = subprocess.run([_PYTHON, *sys.argv], env={**os.environ, **fixed}, check=False)
    sys.exit(done.returncode)


def _fingerprint() -> str:
    parts = [sys.version.encode(), sys.base_prefix.encode(), *(lock.read_bytes() for lock in project.LOCKS)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _make() -> None:
    import venv  # noqa: PLC0415 - which an embeddable Python has not

    venv.create(_VENV, clear=True, with_pip=True)
    pip = (_PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input")
    required = [word for lock in project.LOCKS for word in ("--requirement", lock)]
    run([*pip, "install", "--require-hashes", "--only-binary", ":all:", *required])
