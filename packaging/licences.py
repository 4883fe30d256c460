"""Gathers the licence of every part that the frozen folder holds, and refuses a part without one."""

import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Collection, Iterable
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

import project

_TEXT: Final = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_TARGET: Final = project.WORK / "licences"
_OURS: Final = project.HERE / "licences"
_BUILDER: Final = "pyinstaller"
"""Its loader goes into what it makes."""
_WITHOUT_TEXT: Final = {"pyside6_essentials": "Qt.txt", "shiboken6": "Qt.txt"}
"""Distributions that bring no licence text, and where ours lies."""


def collect(modules: Collection[str], binaries: Iterable[tuple[str, str, str]]) -> list[Path]:
    """Return the texts for these top-level modules and (place, source, kind) of libraries, in one folder.

    Leaves the program where a part has no text.
    """
    shutil.rmtree(_TARGET, ignore_errors=True)
    shutil.copytree(_OURS, _TARGET)
    _add(project.ROOT / "LICENSE", "Cinventory")
    _add(_python(), "Python")
    known = importlib.metadata.packages_distributions()
    for name in sorted({_BUILDER, *(name for module in modules for name in known.get(module, ()))}):
        _add_distribution(importlib.metadata.distribution(name))
    prefixes = {sysconfig.get_path("purelib"), sys.base_prefix} - {"/usr"}
    for source in sorted({source for _, source, kind in binaries if kind == "BINARY"}):
        if not source.startswith(tuple(prefixes)):
            _add_system(Path(source))
    return sorted(_TARGET.iterdir())


def _add(text: Path, part: str) -> None:
    shutil.copy(text, _TARGET / f"{part}.txt")


def _add_distribution(part: Distribution) -> None:
    name = part.name.lower().replace("-", "_")
    texts = [file for file in part.files or () if _TEXT.search(str(file)) and file.suffix != ".py"]
    inside = [file for file in texts if ".dist-info" in str(file)] or texts
    for number, text in enumerate(inside):
        _add(Path(str(part.locate_file(text))), f"{part.name}-{number}" if number else part.name)
    if not inside and name not in _WITHOUT_TEXT:
        sys.exit(f"{part.name} brings no licence text: put one in {_OURS}")


def _add_system(library: Path) -> None:
    """Add what Debian and its relatives say of the package that a library of the system belongs to."""
    asked = ["dpkg-query", "--search", f"*/{library.name}"]
    listed = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    package = listed.partition(":")[0]
    text = Path("/usr/share/doc", package, "copyright")
    if not package or not text.exists():
        sys.exit(f"no licence was found for {library}")
    _add(text, package)


def _python() -> Path:
    stdlib = Path(sysconfig.get_path("stdlib"))
    debian = Path("/usr/share/doc", stdlib.name, "copyright")
    for text in (stdlib / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", debian):
        if text.exists():
            return text
    sys.exit("Python's licence was not found")
