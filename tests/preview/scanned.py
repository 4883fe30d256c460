"""Files of the library, as the previews take them."""

import os
from pathlib import Path

from app.preview import protocol
from app.preview.base import Preview, PreviewFrame, ScannedFile


def scanned(path: Path, *, reachable: bool = True) -> ScannedFile:
    status = path.stat()
    return ScannedFile(
        path=os.fsencode(path), size=status.st_size, mtime_ns=status.st_mtime_ns, reachable=reachable
    )


def always() -> bool:
    return True


SCANNED = ScannedFile(path=b"/v/\xff.mkv", size=10, mtime_ns=7)
PICTURES = protocol.encode(
    Preview(
        frames=(PreviewFrame(seconds=1.0, width=2, height=2, jpeg=b"\xff\xd8\xff" + bytes(5000)),), poster=0
    )
)
"""Pictures of a file, as a child hands them over and the cache has them."""
