"""Files that are copies, for tests of rules."""

import os

from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.group import CopyFile
from app.core.file.record import FileStatus


def file(
    id_: int,
    path: str = "",
    copy: int = 0,
    status: FileStatus = FileStatus.OK,
    verdict: ChecksumVerdict | None = None,
    mtime_ns: int = 0,
    disk: str = "A",
    clip: int | None = None,
    parts: int = 1,
) -> CopyFile:
    return CopyFile(
        id=id_,
        path=os.fsencode(path or f"/videos/{id_}"),
        source=b"/videos",
        status=status,
        mtime_ns=mtime_ns,
        verdict=verdict,
        copy=copy or id_,
        volume=disk,
        clip=clip,
        parts=parts,
    )
