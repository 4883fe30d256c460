"""Files of the library, as the previews take them."""

import os
from pathlib import Path

from app.preview.base import ScannedFile


def scanned(path: Path, *, reachable: bool = True) -> ScannedFile:
    status = path.stat()
    return ScannedFile(
        path=os.fsencode(path), size=status.st_size, mtime_ns=status.st_mtime_ns, reachable=reachable
    )


def always() -> bool:
    return True


SCANNED = ScannedFile(path=b"/v/\xff.mkv", size=10, mtime_ns=7)
