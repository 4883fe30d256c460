"""Collects the files of a scan: runs lister children and writes what they find to the library (S5).

Files go into the pending table, failures into a list of errors. All files are collected before the first is
probed, so that the total is exact.
"""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import Final

from msgspec.structs import replace

from app.config.trash_places import trash_places
from app.config.volumes import mount_points
from app.core.file.filetypes import NameRules
from app.core.job import PathError
from app.core.message import Message
from app.core.sources.presence import differ
from app.core.text.names import covers, innermost, outermost, split
from app.disk_pool.presence import why_lost
from app.library import Library
from app.library.scan import folder_listings, pending, sources
from app.library.scan.sources import Source
from app.process.framing import ProtocolError
from app.scan.collected import Collected, Root
from app.scan.listed_sources import IsThere, ListedSources
from app.scan.listing import lister_process
from app.scan.listing.frontier import Frontier, TimeoutCounter, mount_of
from app.scan.listing.lister_process import ListerProcess
from app.scan.listing.lister_protocol import (
    ListerMessage,
    ListRequest,
    RootDone,
    RootFound,
    RootPart,
    RootUnlisted,
    Stuck,
)
from app.scan.listing.position import ChildPosition, SystemCall
from app.scan.listing.skip_reasons import IN_TRASH
from app.scan.mounts import Announce, Mounts
from app.scan.sharing.helpers import Helpers
from app.scan.sharing.shared_listing import SharedLister, SharedListing
from app.scan.sharing.shared_root import contradicted_by

CLOSED = 1_000
"""Number of folders remembered as listed by the current child."""

_PERHAPS_AWAY: Final = frozenset(
    {"source.not_found", "source.silent", "folder.unlistable", "folder.not_permitted"}
)
"""Reasons not to list a folder that may be the absence of its source."""

Tick = Callable[[Collected], None]
"""A function called between messages. It shows the progress, and raises `Cancelled` on request."""


class Collector:
    """Collects the files of one scan."""

    def __init__(
        self,
        library: Library,
        scan_id: int,
        tick: Tick,
        announce: Announce,
        *,
        sniff: bool,
        names: NameRules,
        deep: bool,
        engine: str,
        left_out: Collection[bytes] = (),
        still_seconds: float = 0.0,
        within: Collection[bytes] = (),
        helpers: Helpers | None = None,
        is_there: IsThere = lambda _source: True,
    ) -> None:
        """Set up the listing for the scan `scan_id`.

        `deep` and `engine` decide which known files are probed again. `announce` is called with records that
        changed. `is_there` looks whether a source is still there, once something in it cannot be listed.
        Files of `left_out` are not listed, nor those modified within `still_seconds`. No link below the
        folders `within` is followed. `helpers` list a part of large roots that answer late.
        """
        self._mounts = Mounts(library, scan_id, announce)
        self._library = library
        self._scan_id = scan_id
        self._tick = tick
        self._sniff = sniff
        self._names = names
        self._deep = deep
        self._engine = engine
        self._left_out = frozenset(left_out)
        self._still_seconds = still_seconds
        self._within = within
        self._trashes = trash_places()
        contradicted = partial(contradicted_by, library)
        self._listing = SharedLister(helpers, contradicted).listing if helpers else lister_process.listing
        self._listed: list[Root] = []
        self._timeouts = TimeoutCounter()
        self._closed = deque[bytes](maxlen=CLOSED)
        self.collected = Collected()
        self._sources = ListedSources(library, scan_id, announce, self.collected, is_there)

    def collect(self, roots: Sequence[bytes]) -> Collected:
        """List `roots`, absolute paths. Raises `Cancelled` and `LibraryError`."""
        waiting = deque(Root(path, Frontier(path)) for path in outermost(roots))
        while waiting:
            self._list(waiting)
        for listed in self._listed:
            if listed.source and not listed.mounts:
                self.collected.listed[listed.source.id] += listed.videos
        return self.collected

    def _list(self, waiting: deque[Root]) -> None:
        """List the waiting roots with one child, until the child is done or has to be replaced."""

        def tick() -> None:
            self._tick(self.collected)

        for listed in list(waiting):  # those that are not begun yet, on a volume that was given up
            if not listed.source and self._timeouts.is_given_up(mount_of(listed.path, mount_points())):
                self._give_up_root(listed, _timeout_reason("source.silent"))
                waiting.remove(listed)
        self._closed.clear()
        requests = list(map(self._request, waiting))
        with self._listing(requests, tick, sniff=self._sniff, names=self._names) as child:
            is_usable = True
            while waiting and is_usable:
                is_usable = self._root(waiting[0], child)
                if waiting[0].ended:
                    waiting.popleft()

    def _request(self, listed: Root) -> ListRequest:
        """Return the request for what is left of a root; the first one with the digests of its folders."""
        request = replace(
            listed.frontier.request(),
            left_out=self._left_out,
            trashes=self._trashes,
            within=innermost(listed.path, self._within),
        )
        if request.left is not None:  # after a child was stuck, each call is accounted for
            return request
        request = replace(request, still_seconds=self._still_seconds)
        if self._deep:
            return request
        write = self._library.write
        digests = write(folder_listings.digests, self._scan_id, listed.path, self._engine).result()
        return replace(request, digests=digests)

    def _root(self, listed: Root, child: ListerProcess | SharedListing) -> bool:
        """List one root; return False if the child has to be replaced."""
        try:
            return self._follow(listed, child.messages)
        except TimeoutError:
            self._on_timeout(listed, child.stuck_at())
        except (EOFError, OSError, ProtocolError):
            self._on_crash(listed, child.position.read())
        return False

    def _follow(self, listed: Root, messages: Iterator[ListerMessage]) -> bool:
        for told in messages:
            self._sources.look_again()
            match told:
                case RootUnlisted(reason=reason):
                    self._give_up_root(listed, reason)
                    return True
                case RootFound():
                    if listed.source is None and not self._place(listed, told):
                        listed.ended = True
                        return False
                case RootPart():
                    self._take(listed, told)
                    if listed.ended:
                        return False
                case RootDone():
                    self._finish(listed)
                    listed.ended = True
                    return True
        raise EOFError

    def _on_timeout(self, listed: Root, stuck: Stuck) -> None:
        """A child was stuck: decide what the next one has to leave out."""
        self._sources.look_again()
        if listed.source is None:
            self._timeouts.add(mount_of(listed.path, mount_points()), answered=False)
            self._give_up_root(listed, _timeout_reason("source.silent"))
            return
        positions = stuck.positions
        if not positions:  # it did not even begin
            self._on_crash(listed, positions)
            return
        self._take(listed, stuck.found)
        if listed.ended:
            return
        listed.entries += sum(bool(at.name) for at in positions)  # they are there, though they may not answer
        if len(positions) > 1:
            listed.frontier.suspect(positions)
        else:
            self._leave_out(listed, positions[0])

    def _leave_out(self, listed: Root, at: ChildPosition) -> None:
        """Leave out the place where a child was stuck, and its volume after too many timeouts."""
        reason = _timeout_reason("folder.silent")
        folder = listed.frontier.on_timeout(at, reason, self._names.is_video_name)
        if folder == listed.path and not listed.entries:
            self._give_up_root(listed, _timeout_reason("source.silent"))
            return
        if folder:
            self._fail(listed, folder, reason)
        if listed.ended:
            return
        points = mount_points()
        real, mount = listed.mount_of(at.folder if at.call is SystemCall.READING else at.entry, points)
        answered = at.answered or any(listed.mount_of(folder, points)[0] == real for folder in self._closed)
        if self._timeouts.add(real, answered=answered):
            reason = Message("volume.silent")
            if not listed.frontier.leave_out(mount, listed.inner_mounts(), reason):
                listed.frontier.end()
            self._fail(listed, mount, reason)

    def _on_crash(self, listed: Root, positions: Sequence[ChildPosition]) -> None:
        """Go on with another child after one died; leave out a folder where that happened twice."""
        self._sources.look_again()
        reason = Message("folder.lister_died")
        folder = listed.frontier.on_crash(positions, reason)
        if folder is None:
            return
        inside = covers(listed.path, folder)  # a child that breaks the protocol may be in a later root
        if listed.source is None or not (inside or listed.entries):
            self._give_up_root(listed, Message("source.lister_died", {"detail": "it sent nothing more"}))
            return
        self._fail(listed, folder if inside else listed.path, reason)
        if listed.ended:
            return
        if not (inside and listed.frontier.request().left):
            self._finish(listed)
            listed.ended = True

    def _fail(self, listed: Root, path: bytes, reason: Message) -> None:
        """Record a path that could not be listed. Files of its root are then not marked missing."""
        listed.whole = False
        if path in listed.failed:
            return
        listed.failed.add(path)
        source = self._sources.known(path)
        if source and self._is_unplugged(listed, source):
            return
        if source and source.is_mount and source.path == path != listed.path:
            self._sources.set_offline(source, reason)
        else:
            self.collected.errors.append(PathError(path, reason))

    def _is_unplugged(self, listed: Root, source: Source) -> bool:
        """Return whether a source went away: then nothing is said of what it holds."""
        if self._sources.is_there(source):
            return False
        if listed.source is not None and listed.source.id == source.id and not listed.ended:
            listed.ended = True
            self._drop_root(listed)
            self.collected.roots_read += 1  # it was read in part
        return True

    def _place(self, listed: Root, found: RootFound) -> bool:
        """Find or add the source of a root; return False if the root is not to be listed."""
        if self._is_listed(found):
            return False
        listed.path = found.root  # as the file system writes it
        folder = split(found.root)[0] if found.is_file else found.root
        if found.is_file or self._mounts.follow(self._sources.known(folder), found):
            lost = self._sources.foreign(
                folder, found.volume, is_mount=None if found.is_file else found.is_mount
            )
        else:
            lost = Message("source.not_mounted")
        if lost:
            self._give_up_root(listed, lost)
            return False
        if not found.is_file:
            self._supersede(found)
        listed.real, listed.identity = found.real, found.identity
        listed.frontier.begin(found.real, is_folder=not found.is_file)
        listed.is_folder = listed.whole = not found.is_file
        listed.source = self._sources.add(
            folder, found.volume, is_mount=found.is_mount, absorb=not found.is_file, disk=found.disk
        )
        self._listed.append(listed)
        self.collected.roots_read += 1
        return True

    def _is_listed(self, found: RootFound) -> bool:
        """Return whether a root was listed already, under any name, or lies in a listed root."""
        return any(
            covers(other.real, found.real) or other.identity == found.identity
            for other in self._listed
            if other.is_folder
        )

    def _supersede(self, found: RootFound) -> None:
        """Forget roots that were listed under another name and also lie in this root."""
        for other in [other for other in self._listed if covers(found.real, other.real)]:
            self._listed.remove(other)
            self._drop_root(other)
            if other.path in self.collected.whole:
                self.collected.whole.remove(other.path)

    def _drop_root(self, listed: Root) -> None:
        self.collected.roots_read -= 1
        self.collected.found -= listed.videos
        self.collected.unchanged.drop(listed.unchanged)
        self._library.write(pending.drop, self._scan_id, listed.path).result()

    def _take(self, listed: Root, found: RootPart) -> None:
        collected = self.collected
        for path, volume in found.mounts:
            self._enter_mount(listed, path, volume)
        if (found.folders or found.unchanged or found.beside) and listed.source:
            added = self._library.write(
                pending.add,
                self._scan_id,
                listed.source,
                listed.own(found.folders),
                unchanged=listed.own(found.unchanged),
                listings=found.listings,
                beside=listed.own(found.beside),
                deep=self._deep,
                engine=self._engine,
            ).result()
            listed.unchanged.add(added.unchanged)
            collected.unchanged.add(added.unchanged)
            count = added.pending + added.unchanged.total()
            listed.videos += count
            collected.found += count
        for path in found.trashes:
            self._sources.mark_trash(path)
        for path, reason in found.errors:
            self._fail(listed, path, reason)
        listed.frontier.take(found)
        self._closed.extend(found.closed)
        listed.entries += found.entries
        collected.other_files += found.other_files
        collected.ignored += found.ignored
        collected.left_ids.update(filter(None, found.left_ids))
        collected.written.update(found.written)
        collected.current = found.current

    def _finish(self, listed: Root) -> None:
        """Close a listed root, which is whole unless a folder in it could not be listed.

        A source that is suddenly empty is set offline instead.
        """
        source = listed.source
        if source is None:
            return
        if listed.whole and not listed.entries and source.path == listed.path:
            known = self._library.write(sources.count_files, source.id).result()
            if known:
                self._sources.set_offline(source, Message("source.empty", {"count": known}))
                return
        if listed.whole:
            self.collected.whole.append(listed.path)
        for mount in self._library.write(sources.inner_mounts, listed.path).result():
            inner = mount.path.removeprefix(listed.path)
            if mount.path not in listed.mounts | listed.failed and not self._names.passes_over(inner):
                self._sources.leave_unmounted(mount, self._mounts, whole=listed.whole)

    def _enter_mount(self, listed: Root, path: bytes, volume: str) -> None:
        """Add a source for a folder inside a root that is a volume of its own."""
        if path in listed.mounts:
            return
        listed.mounts.add(path)
        known = self._sources.known(path)
        lost = self._sources.foreign(path, volume, is_mount=True)
        if known and lost:
            listed.foreign.append(path)
            self._sources.set_offline(known, lost)
        else:
            is_new = known is not None and known.path != path
            if known and is_new and self._mounts.cover(path) and differ(known.volume, volume):
                self.collected.errors.append(PathError(path, Message("folder.covered")))
            self._sources.add(path, volume, is_mount=True, absorb=False)

    def _give_up_root(self, listed: Root, reason: Message) -> None:
        """Give up a root that cannot be listed: its files are not probed, a source there is set offline."""
        listed.ended = True
        if listed.source is not None:
            self._drop_root(listed)
        source = self._sources.known(listed.path)
        if reason == IN_TRASH:
            self._sources.mark_trash(listed.path)
            source = None  # its disk is there
        if source is not None and source.path == listed.path:
            self._sources.set_offline(source, why_lost(source.expected, reason))
        elif source is None or reason.code not in _PERHAPS_AWAY or not self._is_unplugged(listed, source):
            self.collected.errors.append(PathError(listed.path, reason))


def _timeout_reason(code: str) -> Message:
    return Message(code, {"limit": lister_process.SILENCE_SECONDS})
