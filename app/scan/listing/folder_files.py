"""The video files of a folder while it is listed."""

from collections.abc import Set as AbstractSet
from itertools import chain
from typing import Any, Final

from app.core.file.filetypes import may_be_text
from app.core.file.listed_file import ListedFile, file_id, storable_time
from app.core.message import Message
from app.core.scan.folder_digest import (
    BESIDE_FIELDS,
    FIELDS,
    MOST_FILES,
    Beside,
    FolderListing,
    beside_of,
    digest,
    digest_by_name,
    files_of,
)
from app.core.sidecars.listed import NFO_EXTENSION, chosen
from app.scan.listing.skip_reasons import DOWNLOADING

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
        self.beside: list[Any] = []
        """The files beside the videos, a flat list too: those that are read come first."""
        self.others: list[bytes] = []
        """Names of other files that may lie beside a video. Most lie beside none, so they have no status."""
        self._folder = folder
        self._skipped: list[ListedFile] = []
        self._sent = 0
        self._has_sent = False
        self._is_whole = True

    @property
    def is_kept_back(self) -> bool:
        """Return whether the files need not be sent: the folder may turn out to be a known one."""
        return self.may_be_known and self._is_whole and len(self.values) < self.full

    def add(self, name: bytes, size: int, mtime_ns: int, number: int, reason: Message | None) -> None:
        """Add a video; with a `reason`, no probe opens it."""
        if reason is None:
            self.values += (name, size, mtime_ns, number)
        else:
            self.add_other((name, size, storable_time(mtime_ns), file_id(number), reason.to_json()))

    def add_other(self, file: ListedFile) -> None:
        """Add a file that is not to be opened, or has no status. Such a folder has no digest."""
        self._skipped.append(file)
        self._is_whole = False

    def maybe_text(self) -> list[int]:
        """Return places in `values` of files whose beginning decides, and that need no reading if known."""
        values = self.values if self.may_be_known else []
        return [at for at in range(0, len(values), FIELDS) if may_be_text(values[at], values[at + 1])]

    def drop(self, at: int) -> None:
        """Remove the file at a place in `values`."""
        del self.values[at : at + FIELDS]

    def end_beside(self) -> int:
        """Choose the files that may belong to a video, after the last entry; return the number of all."""
        found = len(self.beside) // BESIDE_FIELDS + len(self.others)
        if self.beside and not self._has_videos:
            self._leave_out_nfo()
        if self.others:
            videos = self.values[::FIELDS] + [file[0] for file in self._skipped]
            names, downloading = chosen(self.others, videos, self._folder)
            self._set_aside(downloading)
            for name in names:
                self.beside += (name, None, None)
        return found

    def told_beside(self) -> Beside | None:
        """Return the files beside the videos, to be sent; None without such a file."""
        if not self.beside:
            return None
        told = beside_of(self.beside)
        return Beside(self._has_videos, [(name, size, at and storable_time(at)) for name, size, at in told])

    @property
    def _has_videos(self) -> bool:
        return bool(self.values or self._skipped or self._has_sent)

    def _leave_out_nfo(self) -> None:
        """Leave out what tells of albums, books and the like: that of a video lies in its folder."""
        kept = [each for each in beside_of(self.beside) if not each[0].lower().endswith(NFO_EXTENSION)]
        self.beside[:] = chain.from_iterable(kept)

    def _set_aside(self, names: AbstractSet[bytes]) -> None:
        """Have no probe open the videos of these names, unless they were sent already."""
        for at in range(len(self.values) - FIELDS, self._sent - 1, -FIELDS) if names else ():
            if self.values[at] in names:
                name, size, mtime_ns, number = self.values[at : at + FIELDS]
                self.add(name, size, mtime_ns, number, DOWNLOADING)
                self.drop(at)

    def digest(self) -> bytes | None:
        """Return the digest of the folder after its last file; None if it has none."""
        values, beside = self.values, self.beside
        return digest(self._folder, values, beside) if self._is_whole and (values or beside) else None

    def listing(self, found: bytes) -> FolderListing:
        """Return the digests of the folder, of which `found` is one."""
        by_name = digest_by_name(self._folder, files_of(self.values), beside_of(self.beside))
        return FolderListing(self._folder, found, by_name)

    def unsent(self) -> list[ListedFile]:
        """Return the files that were not taken yet; also for another thread."""
        files: list[ListedFile] = [
            (name, size, storable_time(mtime_ns), file_id(number), None)
            for name, size, mtime_ns, number in files_of(self.values[self._sent :])
        ]
        return files + self._skipped

    def take(self) -> list[ListedFile]:
        """Return the files that were not taken yet, to be sent."""
        files, self._skipped = self.unsent(), []
        self.may_be_known = False
        self._has_sent |= bool(files)
        self._is_whole = self._is_whole and len(self.values) <= FIELDS * MOST_FILES
        if not self._is_whole:
            self.values.clear()
        self._sent = len(self.values)
        self.full = self._sent + FIELDS * BATCH_FILES
        return files
