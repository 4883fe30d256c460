"""Makes the folder that runs without Python or anything of ours installed."""

import os
import shutil
import sys
from pathlib import Path
from typing import Final

import icons
import icu_data
import project
import toolbox
import unused_libraries

FROZEN_MB: Final = 250 if sys.platform == "darwin" else 200
PACKED_MB: Final = 70
"""What a user may be asked to store, and to download; millions of bytes."""


def freeze() -> Path:
    """Freeze the application and return what was made, a folder, or on macOS a bundle."""
    icons.draw()
    options = ("--noconfirm", "--clean", "--log-level", "WARN")
    places = ("--distpath", project.DIST, "--workpath", project.WORK / "pyinstaller")
    pyinstaller = (sys.executable, "-m", "PyInstaller")
    # Packages are compressed as a whole, which does better where modules are not compressed one by one.
    plain = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    toolbox.run([*pyinstaller, *options, *places, project.HERE / "cinventory.spec"], **plain)
    if sys.platform == "darwin":
        shutil.rmtree(project.FROZEN)
        frozen = project.DIST / "Cinventory.app"
    else:
        frozen = project.FROZEN
        _slim(frozen)
        _settle(frozen)
        if sys.platform == "win32":
            _add_completion(frozen)
    toolbox.run([program(frozen), "--version"])
    weigh(frozen, FROZEN_MB)
    return frozen


def program(frozen: Path) -> Path:
    """Return what runs commands in a frozen folder or bundle."""
    if frozen.suffix == ".app":
        return frozen / "Contents" / "MacOS" / "cinventory"
    return frozen / ("cinventory-cli.exe" if sys.platform == "win32" else "cinventory")


def weigh(made: Path, limit: int) -> None:
    """Say how large a file or folder is, and leave where that is more than `limit` million bytes."""
    files = [made] if made.is_file() else [file for file in made.rglob("*") if not file.is_symlink()]
    size = sum(file.stat().st_size for file in files if file.is_file()) / 1e6
    print(f"{made.relative_to(project.ROOT)}: {size:.1f} MB")
    if size > limit:
        sys.exit(f"more than {limit} MB")


def _add_completion(folder: Path) -> None:
    """Write the completion for PowerShell beside the programs."""
    import command_tree  # noqa: PLC0415 - loads all commands
    import completion  # noqa: PLC0415 - as above

    name = "cinventory.completion.ps1"
    (folder / name).write_text(completion.SCRIPTS[name](command_tree.program()), "utf-8-sig")


def _settle(folder: Path) -> None:
    """Make programs executable and nothing else, and date all like the sources, whatever the builder has."""
    epoch = project.source_epoch()
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.parent == folder else 0o644)
            os.utime(path, (epoch, epoch))


def _slim(folder: Path) -> None:
    """Leave out encoders; on Linux devices, data of ICU, and what only a debugger reads, too."""
    inside = folder / "_internal"
    unused_libraries.leave_out(inside / "av.libs", inside / "av")
    if sys.platform != "linux":
        return
    icu_data.shrink(inside / "PySide6" / "Qt" / "lib")
    toolbox.run(["strip", "--strip-unneeded", *_unstripped(inside)])


def _unstripped(folder: Path) -> list[Path]:
    """Return the libraries but for those of Qt and of `*.libs`, which are stripped, and moved by patchelf."""
    found = []
    for file in folder.rglob("*.so*"):
        top = file.relative_to(folder).parts[0]
        if not file.is_symlink() and top != "PySide6" and not top.endswith(".libs"):
            found.append(file)
    return sorted(found)
