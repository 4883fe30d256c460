"""Protection of files that no output may replace: of the library, of the program, and listed files."""

import os

from app.config import paths
from app.config.volumes import is_mount_point
from app.core.file.output_target import Target
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.core.text.names import covers, display, real_path
from app.library import Library
from app.library.open import library_files
from app.library.scan import sources


class Protection:
    """A `Protect` for one library, and for a scan that is about to begin."""

    def __init__(self, library: Library, request: ScanRequest | None = None) -> None:
        self._library = library
        self._request = request

    def __call__(self, target: Target) -> Message | None:
        """Return the reason why an output must not go to `target`, None if it may.

        Blocks, since it asks the library and the disk.
        """
        refusal = library_files.refusal(self._library.path, target)
        if refusal is not None:
            return refusal
        path = display(target.given)
        if any(map(target.is_same, paths.own_files())):
            return Message("export.program", {"path": path})
        with self._library.reader() as reader:
            if reader.knows(target):
                return Message("export.known", {"path": path})
            around = reader.insight(sources.covering, target.path)
        if around is not None and around.is_mount and not is_mount_point(around.path):
            # The empty folder below a mount point takes a file that nobody sees once the disk is back.
            return Message("export.disk_away", {"path": path, "source": display(around.path)})
        return Message("export.scanned", {"path": path}) if self._is_to_be_scanned(target) else None

    def _is_to_be_scanned(self, target: Target) -> bool:
        if self._request is None:
            return False
        roots = self._request.paths
        if any(name in roots for name in target.names):
            return True
        if target.status is None or not self._request.names.is_video_name(os.path.basename(target.path)):  # noqa: PTH119 - bytes
            return False
        return any(covers(real_path(root), target.path) for root in roots)
