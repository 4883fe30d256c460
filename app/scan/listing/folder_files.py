"""The video files of a folder while it is listed."""

from typing import Any, Final

from app.core.file.filetypes import may_be_text
from app.core.file.listed_file import ListedFile, file_id, storable_time
from app.core.scan.folder_digest import FIELDS, MOST_FILES, FolderListing, digest, digest_by_name, files_of

BATCH_FILES: Final = 2000


class FolderFiles:
    """The files of one folder. They are kept for its digest, also after they were sent."""

    def __init__(self, folder: bytes, *, may_be_known: bool) -> None:
        """Set up a folder without files. The files of a folder that may be known are sent at its end."""
        self.may_be_known = may_be_known
        """Whether the beginnings of files that may be text are read once the folder is unknown."""
        self.values: list[Any] = []
        """The flat list of `core.scan.folder_digest`, to which the loop over a folder adds without a call."""
        self.full = FIELDS * (MOST_FILES + 1 if may_be_known else BATCH_FILES)
        """Length of `values` from which on the files are to be sent."""
        self._folder = folder
        self._others: list[ListedFile] = []
        self._sent = 0
        self._is_whole = True

    @property
    def is_kept_back(self) -> bool:
        """Return whether the files need not be sent: the folder may turn out to be a known one."""
        return self.may_be_known and self._is_whole and len(self.values) < self.full

    def add_other(self, file: ListedFile) -> None:
        """Add a file that is not to be opened, or has no status. Such a folder has no digest."""
        self._others.append(file)
        self._is_whole = False

    def maybe_text(self) -> list[int]:
        """Return places in `values` of files whose beginning decides, and that need no reading if known."""
        values = self.values if self.may_be_known else []
        return [at for at in range(0, len(values), FIELDS) if may_be_text(values[at], values[at + 1])]

    def drop(self, at: int) -> None:
        """Remove the file at a place in `values`."""
        del self.values[at : at + FIELDS]

    def digest(self) -> bytes | None:
        """Return the digest of the folder after its last file; None if it has none."""
        return digest(self._folder, self.values) if self._is_whole and self.values else None

    def listing(self, found: bytes) -> FolderListing:
        """Return the digests of the folder, of which `found` is one."""
        return FolderListing(self._folder, found, digest_by_name(self._folder, files_of(self.values)))

    def unsent(self) -> list[ListedFile]:
        """Return the files that were not taken yet; also for another thread."""
        files: list[ListedFile] = [
            (name, size, storable_time(mtime_ns), file_id(number), None)
            for name, size, mtime_ns, number in files_of(self.values[self._sent :])
        ]
        return files + self._others

    def take(self) -> list[ListedFile]:
        """Return the files that were not taken yet, to be sent."""
        files, self._others = self.unsent(), []
        self.may_be_known = False
        self._is_whole = self._is_whole and len(self.values) <= FIELDS * MOST_FILES
        if not self._is_whole:
            self.values.clear()
        self._sent = len(self.values)
        self.full = self._sent + FIELDS * BATCH_FILES
        return files
