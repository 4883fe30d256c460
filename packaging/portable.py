"""The portable archive for Windows: the frozen folder, which keeps its data beside itself."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import project

_MARK: Final = "portable"
"""The name of the file that `PORTABLE` in `app/config/paths.py` looks for."""


def pack(frozen: Path) -> Path:
    """Return an archive with one folder in it, the files of which are dated like the sources."""
    target = project.DIST / f"cinventory-{project.version()}-portable.zip"
    project.DIST.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in _members(frozen):
            member = zipfile.ZipInfo(name, project.source_time())
            member.external_attr = 0o644 << 16
            archive.writestr(member, data, zipfile.ZIP_DEFLATED)
    return target


def _members(frozen: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(frozen.rglob("*")):
        if file.is_file():
            yield f"Cinventory/{file.relative_to(frozen).as_posix()}", file.read_bytes()
    yield f"Cinventory/{_MARK}", b""
