"""Runs in a lister child: walks folders and sends their contents to the parent in small messages.

Only this child touches the folders. A dead mount thus blocks no process but a child that can be killed.
"""

import os
import stat
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Final

from msgspec.structs import replace

from app.config.disk_facts import disk_facts
from app.config.disk_spelling import spelled
from app.config.trash_places import lies_in_trash
from app.config.volumes import mount_points, shows_mounts, volume_id
from app.core.file.filetypes import BUILT_IN, NameRules
from app.core.run.limits import ProbeLimits
from app.core.text.names import is_of_here, real_path
from app.process.beneath import LinkInPath
from app.process.limits import confine
from app.scan.listing.folder_entries import identity_of, linkless, status_within
from app.scan.listing.lister_protocol import (
    ListerMessage,
    ListRequest,
    RootDone,
    RootFound,
    RootUnlisted,
    Stuck,
)
from app.scan.listing.position import SharedPosition
from app.scan.listing.skip_reasons import IN_TRASH, listing_reason
from app.scan.listing.tree_walk import TreeWalk

LOOK_SECONDS: Final = 1.0
"""Seconds between two looks whether a call does not return."""


class MessageSender:
    """A sender of messages. Its thread reports where the main thread is stuck."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._stuck: Callable[[], Stuck | None] | None = None
        threading.Thread(target=self._report_stuck, name="stuck", daemon=True).start()

    def send(self, told: ListerMessage) -> None:
        """Send a message. Raises OSError where the parent is gone."""
        with self._lock:
            self._connection.send(told)

    def watch(self, stuck: Callable[[], Stuck | None] | None) -> None:
        """Have the thread call `stuck` once a second from now on."""
        self._stuck = stuck

    def _report_stuck(self) -> None:
        while True:
            time.sleep(LOOK_SECONDS)
            if not self._lock.acquire(blocking=False):  # it is the parent that takes its time
                continue
            try:
                if self._stuck and (stuck := self._stuck()):
                    self._connection.send(stuck)
            except OSError:  # the parent is gone, or all was told
                return
            finally:
                self._lock.release()


def run(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Carry out `requests` one after another, send the results, and close `connection`."""
    confine(ProbeLimits())
    sender = MessageSender(connection)
    for request in requests:
        sender.watch(None)
        for told in list_root(request, position, sniff=sniff, names=names, watch=sender.watch):
            sender.send(told)
    connection.close()


def list_root(
    request: ListRequest,
    position: SharedPosition | None = None,
    *,
    sniff: bool,
    names: NameRules = BUILT_IN,
    clock: Callable[[], float] = time.monotonic,
    watch: Callable[[Callable[[], Stuck | None]], None] | None = None,
) -> Iterator[ListerMessage]:
    """Yield what there is at a root, a folder or a file, or what is left of one.

    `watch` is given a function that tells at any time, to another thread, where this one is stuck.
    """
    position = position or SharedPosition()
    found = None
    if request.left is None:
        position.main().set_folder(request.root)
        request = replace(request, within=spelled(request.within) if request.within else b"")
        try:
            found = _root(request.root, request.within)
        except OSError as error:
            yield RootUnlisted(request.root, listing_reason(error, "source.not_found"))
            return
        if lies_in_trash(found.root, found.real, request.trashes):
            yield RootUnlisted(found.root, IN_TRASH)
            return
        yield found
        request = replace(request, root=found.root, real=found.real)
    elif not request.real:  # this is another host than that of the scan
        request = replace(request, real=real_path(request.root))
    walk = TreeWalk(request, position, sniff=sniff, names=names, clock=clock)
    if watch:
        watch(walk.stuck)
    yield from walk.single(request.root) if found and found.is_file else walk.tree()
    yield RootDone(request.root)


def _root(root: bytes, within: bytes) -> RootFound:
    if not is_of_here(root):
        raise FileNotFoundError
    root = spelled(root)
    status = status_within(root, within)
    if stat.S_ISLNK(status.st_mode):
        raise LinkInPath
    volume = volume_id(root)
    real, disk = real_path(root), disk_facts(root)
    if not stat.S_ISDIR(status.st_mode):
        return RootFound(root, volume, identity_of(status), real, is_file=True, is_mount=False, disk=disk)
    with linkless(root, within) as steady, os.scandir(steady) as entries:
        is_empty = next(entries, None) is None
    is_mount = os.path.ismount(os.fsdecode(root)) or real in mount_points()
    return RootFound(
        root,
        volume,
        identity_of(status),
        real,
        is_file=False,
        is_mount=is_mount,
        is_empty=is_empty,
        shows_mounts=shows_mounts(status.st_dev),
        disk=disk,
    )
