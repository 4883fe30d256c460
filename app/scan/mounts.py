"""Follows volumes that are mounted over folders of a source, and unmounted again (S5)."""

from collections.abc import Callable, Sequence
from typing import Final

from app.core.file.record import FileRecord
from app.core.sources.presence import differ
from app.library import Library
from app.library.scan import pending, sources
from app.library.scan.sources import Source
from app.scan.listing.lister_protocol import RootFound

SLICE: Final = 1_000
"""Files per transaction: well under 200 ms (P3)."""

Announce = Callable[[Sequence[FileRecord]], None]


class Mounts:
    """Keeps the records of a folder apart from the records of volumes mounted over the folder."""

    def __init__(self, library: Library, scan_id: int, announce: Announce) -> None:
        self._library = library
        self._scan_id = scan_id
        self._announce = announce

    def cover(self, path: bytes) -> bool:
        """Show files at and below `path` as offline until this scan finds them; return whether any exist."""
        any_covered = False
        while covered := self._library.write(sources.cover, self._scan_id, path, SLICE).result():
            any_covered = True
            self._announce(covered)
        return any_covered

    def follow(self, known: Source | None, found: RootFound) -> bool:
        """Note what is mounted at a root; return False if the root is a source without its volume."""
        if known is not None and known.path != found.root and found.is_mount:
            self.cover(found.root)
        if known is None or known.path != found.root or known.is_mount == found.is_mount:
            return True
        write = self._library.write
        if found.is_mount:
            if not differ(known.volume, found.volume):  # a bind mount
                self.cover(known.path)
            return True
        outer = write(sources.outer, known.path).result()
        owned = write(sources.count_files, known.id).result()
        is_back = not found.is_empty or not owned or write(sources.has_covered, known.id).result()
        if is_back and outer and outer.volume == found.volume:
            self.merge_into_outer(known)
        elif not differ(known.volume, found.volume):
            if not write(sources.has_covered, known.id).result():
                return not owned
            self.cover(known.path)
        return True

    def belongs_to_outer(self, mount: Source, *, whole: bool) -> bool:
        """Return whether a folder that was a mount point belongs to the source around it again.

        An empty folder waits for its volume: it is the mount point of a removable disk.
        """
        write = self._library.write
        if write(pending.has_found, self._scan_id, mount.id).result():
            return True
        owned = write(sources.count_files, mount.id).result()
        return whole and (not owned or write(sources.has_covered, mount.id).result())

    def merge_into_outer(self, mount: Source) -> bool:
        """Give the folders of an unmounted volume to the source around; return whether they had files."""
        outer = self._library.write(sources.outer, mount.path).result()
        if outer is None:
            return False
        owned = self.cover(mount.path)
        self._library.write(sources.merge_into_outer, mount.id, outer.id).result()
        return owned
