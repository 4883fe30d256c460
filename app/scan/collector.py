"""Drives the lister child: what it finds goes into the pending table, what it cannot into errors (S5).

All files are collected before the first is probed, so that the total is exact.
"""

import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.core.filetypes import NameRules
from app.core.message import Message
from app.core.names import covers
from app.core.scan import PathError
from app.library import Library, listing
from app.library.listing import Source
from app.library.path_range import outermost
from app.library.unchanged_rule import Unchanged, counted
from app.probe.protocol import Babble
from app.scan import lister_child, lister_process
from app.scan.lister_process import Told

Tick = Callable[["Collected"], None]
"""Called between messages: raises `Cancelled`, and shows how far it is."""


@dataclass(slots=True)
class Collected:
    """What listing came to."""

    found: int = 0
    other_files: int = 0
    ignored: int = 0
    current: bytes = b""
    errors: list[PathError] = field(default_factory=list)
    whole: list[bytes] = field(default_factory=list)
    """Folders among the roots that were listed to the last entry."""
    offline: list[bytes] = field(default_factory=list)
    """Sources that turned out to be offline."""
    back_online: list[bytes] = field(default_factory=list)
    roots_read: int = 0
    unchanged: Unchanged = field(default_factory=lambda: counted(()))
    """Files among those found that are just as they were, and of which nothing further is to be done."""


@dataclass(slots=True)
class _Root:
    """One root while it is listed."""

    path: bytes
    real: bytes = b""
    identity: tuple[int, int] = (0, 0)
    source: Source | None = None
    is_folder: bool = False
    whole: bool = False
    mounts: set[bytes] = field(default_factory=set)
    """Folders inside it on volumes of their own."""
    foreign: list[bytes] = field(default_factory=list)
    """Those of them where another volume was expected: nothing there is taken in."""
    videos: int = 0
    unchanged: Unchanged = field(default_factory=lambda: counted(()))
    entries: int = 0


class Collector:
    """Collects the files of one scan."""

    def __init__(
        self,
        library: Library,
        scan_id: int,
        tick: Tick,
        *,
        sniff: bool,
        names: NameRules,
        deep: bool,
        engine: str,
    ) -> None:
        """`deep` and `engine` decide what of a known file need not be looked at again."""
        self._library = library
        self._scan_id = scan_id
        self._tick = tick
        self._sniff = sniff
        self._names = names
        self._deep = deep
        self._engine = engine
        self._listed: list[_Root] = []
        self.collected = Collected()

    def collect(self, roots: Sequence[bytes]) -> Collected:
        """List `roots`, absolute paths. Raises `Cancelled` and `LibraryError`."""
        waiting = deque(outermost(roots))
        while waiting:
            self._list(waiting)
        return self.collected

    def _list(self, waiting: deque[bytes]) -> None:
        """List the waiting roots with one child, until it is done or had to be ended."""

        def tick() -> None:
            self._tick(self.collected)

        with lister_process.listing(tuple(waiting), tick, sniff=self._sniff, names=self._names) as messages:
            while waiting and self._root(waiting.popleft(), messages):
                pass

    def _root(self, root: bytes, messages: Iterator[Told]) -> bool:
        """List one root; False where the child must not go on to the next."""
        listed = _Root(root)
        try:
            return self._follow(listed, messages)
        except TimeoutError:
            reason = Message("source.silent", {"limit": lister_process.SILENCE_SECONDS})
        except (EOFError, OSError, Babble):
            reason = Message("source.lister_died", {"detail": "it sent nothing more"})
        self._lose(listed, reason)
        return False

    def _follow(self, listed: "_Root", messages: Iterator[Told]) -> bool:
        for told in messages:
            match told:
                case lister_child.RootLost(reason=reason):
                    self._lose(listed, reason)
                    return True
                case lister_child.RootFound():
                    if not self._place(listed, told):
                        return False
                case lister_child.Found():
                    self._take(listed, told)
                case lister_child.RootDone():
                    self._finish(listed)
                    return True
        raise EOFError

    def _place(self, listed: "_Root", found: lister_child.RootFound) -> bool:
        """Find the root's source, or make it; False where the root is not to be listed."""
        if self._is_listed(found):
            return False
        folder = os.path.dirname(found.root) if found.is_file else found.root  # noqa: PTH120 - bytes
        if self._is_other_volume(folder, found.volume):
            self._lose(listed, Message("source.other_volume"))
            return False
        if not found.is_file:
            self._supersede(found)
        listed.real, listed.identity = found.real, found.identity
        listed.is_folder = listed.whole = not found.is_file
        listed.source = self._add_source(
            folder, found.volume, is_mount=found.is_mount, absorb=not found.is_file
        )
        self._listed.append(listed)
        self.collected.roots_read += 1
        return True

    def _is_other_volume(self, path: bytes, volume: str) -> bool:
        known = self._known_source(path)
        return known is not None and known.path == path and listing.differ(known.volume, volume)

    def _add_source(self, path: bytes, volume: str, *, is_mount: bool, absorb: bool) -> Source:
        known = self._known_source(path)
        source = self._library.write(
            listing.add_source,
            path,
            volume,
            time.time(),
            is_mount=is_mount,
            absorb=absorb,
            scan_id=self._scan_id,
        ).result()
        if known and known.id == source.id and not known.online:
            self.collected.back_online.append(source.path)
        return source

    def _is_listed(self, found: lister_child.RootFound) -> bool:
        """Whether the root is, by whatever name, one that was listed, or lies in one."""
        return any(
            covers(other.real, found.real) or other.identity == found.identity
            for other in self._listed
            if other.is_folder
        )

    def _supersede(self, found: lister_child.RootFound) -> None:
        """Forget what was listed under another name, and lies in this root as well."""
        for other in [other for other in self._listed if covers(found.real, other.real)]:
            self._listed.remove(other)
            self._forget(other)
            if other.path in self.collected.whole:
                self.collected.whole.remove(other.path)

    def _forget(self, listed: "_Root") -> None:
        self.collected.roots_read -= 1
        self.collected.found -= listed.videos
        self.collected.unchanged.drop(listed.unchanged)
        self._library.write(listing.drop_found, self._scan_id, listed.path).result()

    def _take(self, listed: "_Root", found: lister_child.Found) -> None:
        collected = self.collected
        for path, volume in found.mounts:
            self._enter_mount(listed, path, volume)
        if found.folders and listed.source:
            folders = [
                (path, files)
                for path, files in found.folders
                if not any(covers(mount, path) for mount in listed.foreign)
            ]
            added = self._library.write(
                listing.add_found,
                self._scan_id,
                listed.source,
                folders,
                deep=self._deep,
                engine=self._engine,
            ).result()
            listed.unchanged.add(added.unchanged)
            collected.unchanged.add(added.unchanged)
            count = added.pending + added.unchanged.total()
            listed.videos += count
            collected.found += count
        if found.errors:
            listed.whole = False
            collected.errors.extend(PathError(path, reason) for path, reason in found.errors)
        listed.entries += found.videos + found.other_files + found.ignored + found.folders_entered
        collected.other_files += found.other_files
        collected.ignored += found.ignored
        collected.current = found.current

    def _finish(self, listed: "_Root") -> None:
        """A root was listed: whole, unless a folder in it could not be, or it is suspiciously empty."""
        source = listed.source
        if source is None:
            return
        if listed.whole and not listed.entries and source.path == listed.path:
            known = self._library.write(listing.count_files, source.id).result()
            if known:
                self._set_offline(source, Message("source.empty", {"count": known}))
                return
        if listed.whole:
            self.collected.whole.append(listed.path)
            for mount in self._library.write(listing.inner_mounts, listed.path).result():
                inner = mount.path.removeprefix(listed.path)
                if mount.path not in listed.mounts and not self._names.passes_over(inner):
                    self._set_offline(mount, Message("source.not_mounted"))

    def _enter_mount(self, listed: "_Root", path: bytes, volume: str) -> None:
        """A folder inside a root is a volume of its own, and so a source of its own."""
        listed.mounts.add(path)
        known = self._known_source(path)
        if known and self._is_other_volume(path, volume):
            listed.foreign.append(path)
            self._set_offline(known, Message("source.other_volume"))
        else:
            self._add_source(path, volume, is_mount=True, absorb=False)

    def _lose(self, listed: "_Root", reason: Message) -> None:
        """A root cannot be listed: nothing of it is probed, and a source there is offline."""
        if listed.source is not None:
            self._forget(listed)
        source = self._known_source(listed.path)
        if source is not None and source.path == listed.path:
            self._set_offline(source, reason)
        else:
            self.collected.errors.append(PathError(listed.path, reason))

    def _set_offline(self, source: Source, reason: Message) -> None:
        self.collected.errors.append(PathError(source.path, reason))
        self._library.write(listing.set_offline, source.id, self._scan_id).result()
        self.collected.offline.append(source.path)
        if source.path in self.collected.back_online:
            self.collected.back_online.remove(source.path)

    def _known_source(self, path: bytes) -> Source | None:
        return self._library.write(listing.covering_source, path).result()
