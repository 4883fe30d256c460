"""The sources around what a scan lists: read from the library, added to it, and set offline there."""

import time
from collections.abc import Callable

from app.core.job import PathError
from app.core.message import Message
from app.core.sources.disk import DiskFacts
from app.core.sources.presence import differ, foreign
from app.library import Library
from app.library.copies import trashes
from app.library.scan import disks, sources
from app.library.scan.sources import Source
from app.scan.collected import Collected
from app.scan.mounts import Announce, Mounts

IsThere = Callable[[Source], bool]


class ListedSources:
    """The sources of one scan. What becomes of them is noted in what the scan has collected."""

    def __init__(
        self, library: Library, scan_id: int, announce: Announce, collected: Collected, look: IsThere
    ) -> None:
        """Call `announce` with records that changed. `look` tells whether a source is there."""
        self._library = library
        self._scan_id = scan_id
        self._announce = announce
        self._collected = collected
        self._look = look
        self._seen: set[int] = set()
        """Sources that were seen to be there, by id."""

    def is_there(self, source: Source) -> bool:
        """Return whether a source is there; look only once until `look_again`."""
        if source.id not in self._seen and self._look(source):
            self._seen.add(source.id)
        return source.id in self._seen

    def look_again(self) -> None:
        """Have `is_there` look again: time has passed."""
        self._seen.clear()

    def known(self, path: bytes) -> Source | None:
        """Return the innermost source at or above a path."""
        return self._library.write(sources.covering, path).result()

    def foreign(self, path: bytes, volume: str, *, is_mount: bool | None) -> Message | None:
        """Return the reason why a folder does not belong to the source with files that is known there.

        `is_mount` is None where only a file in the folder was looked at.
        """
        known = self.known(path)
        if known is None or known.path != path or not differ(known.volume, volume):
            return None
        if not self._library.write(sources.count_files, known.id).result():
            return None
        was_mount = known.is_mount and is_mount is not None
        return foreign(known.volume, volume, was_mount=was_mount, is_mount=bool(is_mount))

    def add(
        self, path: bytes, volume: str, *, is_mount: bool, absorb: bool, disk: DiskFacts | None = None
    ) -> Source:
        """Return the source for a folder that can be listed, as `sources.add` does, and note its disk."""
        known = self.known(path)
        source = self._library.write(
            sources.add,
            path,
            volume,
            time.time(),
            is_mount=is_mount,
            absorb=absorb,
            scan_id=self._scan_id,
        ).result()
        if disk is not None:
            self._library.write(disks.note, source.id, disk, time.time()).result()
        if known and known.id == source.id and not known.online:
            self._collected.back_online.append(source.path)
        return source

    def set_offline(self, source: Source, reason: Message) -> None:
        """Set a source offline for a reason."""
        self._collected.errors.append(PathError(source.path, reason))
        self._library.write(sources.set_offline, source.id, self._scan_id).result()
        self._collected.offline.append(source.path)
        if source.path in self._collected.back_online:
            self._collected.back_online.remove(source.path)

    def leave_unmounted(self, mount: Source, mounts: Mounts, *, whole: bool) -> None:
        """Handle a source whose volume is no longer mounted. `whole`: all around the source was listed."""
        belongs = mounts.belongs_to_outer(mount, whole=whole)
        if belongs and mounts.merge_into_outer(mount):
            self._collected.errors.append(PathError(mount.path, Message("source.not_mounted")))
        elif whole and not belongs:
            self.set_offline(mount, Message("source.not_mounted"))

    def mark_trash(self, path: bytes) -> None:
        """Have files that were listed in a trash count no more."""
        self._announce(self._library.write(trashes.mark, path).result())
