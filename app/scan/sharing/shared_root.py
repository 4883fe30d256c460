"""The folders of one root that several hosts list together: which are left, and which answers count."""

import itertools
import math
import random
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from app.config.volumes import mount_points
from app.core.scan.folder_digest import FolderListing
from app.core.text.names import covers, split
from app.library import Library
from app.library.scan import folder_listings
from app.scan.listing.folder_files import BATCH_FILES
from app.scan.listing.lister_protocol import ListRequest, RootFound, RootPart, WholeFolder
from app.scan.sharing.share_child import SharedFolders

MOST_FOLDERS: Final = 1_000
"""Folders of a share. Those that it does not come to are given back."""
CHECKS: Final = 3
"""Number of folders in each share by which another host shows what it sees."""
_PART_FOLDERS: Final = 200
_KNOWN: Final = 64
"""Number of folders that such checks are drawn from."""

Checks = list[tuple[bytes, frozenset[bytes]]]
"""Folders that this host has listed, and their digests."""

Contradicted = Callable[[Sequence[WholeFolder]], AbstractSet[bytes]]
"""A function that returns those of the folders that the library knows otherwise."""


def contradicted_by(library: Library, folders: Sequence[WholeFolder]) -> set[bytes]:
    """Return those of the folders that the library knows otherwise. Raises `LibraryError`."""
    found: set[bytes] = set()
    for start in range(0, len(folders), _PART_FOLDERS):
        some = [(each.path, each.files, each.opened) for each in folders[start : start + _PART_FOLDERS]]
        found |= library.write(folder_listings.contradicted, some).result()
    return found


class SharedRoot:
    """The folders of a root that are not listed yet.

    What a host sees may depend on it: rights, mounts, file numbers, the resolution of times. So an answer of
    another host counts only if that host lists folders as this one has just listed them. And a folder counts
    only if all that the library knows in it is there as the library knows it. Other hosts can thus add files
    and confirm them. That a file has changed or gone is for this host to find.
    """

    def __init__(self, request: ListRequest, found: RootFound, contradicted: Contradicted) -> None:
        self.root = found.root
        self.real = found.real
        self._digests = request.digests
        self._shows_mounts = found.shows_mounts
        self._contradicted = contradicted
        self._waiting: dict[bytes, None] = {}
        self._own: dict[bytes, None] = {}
        """Folders that this host has to list itself. They come last: one of them may not answer."""
        self._at_hand: dict[bytes, None] = {found.root: None}
        self._handed: dict[int, list[bytes]] = {}
        self._mounts: set[bytes] = set()
        self._known: deque[tuple[bytes, frozenset[bytes]]] = deque(maxlen=_KNOWN)

    @property
    def is_done(self) -> bool:
        """Return whether nothing is left."""
        return not (self._waiting or self._own or self._at_hand or self._handed)

    @property
    def at_hand(self) -> int:
        """Return the number of folders that this host lists, or is to list after these."""
        return len(self._at_hand)

    @property
    def is_idle(self) -> bool:
        """Return whether this host has nothing to do until another one answers."""
        return not self._waiting and bool(self._handed or not self._own)

    def note(self, found: RootPart) -> None:
        """Note what this host has found."""
        self._mounts.update(path for path, _ in found.mounts)
        self._at_hand.update(dict.fromkeys(found.opened))
        for path in found.closed:
            self._at_hand.pop(path, None)
        self._known += ((path, frozenset((digest,))) for path, digest in found.unchanged)
        self._known += ((path, frozenset(digests)) for path, *digests in found.listings)

    def rest(self) -> None:
        """Give the folders back that this host has not listed in its time."""
        self._waiting.update(self._at_hand)
        self._at_hand.clear()

    def own_share(self) -> tuple[bytes, ...]:
        """Return all waiting folders: this host gives them back when another has nothing to do."""
        if not self._waiting:
            self._waiting, self._own = self._own, {}
        folders = tuple(self._waiting)
        self._waiting.clear()
        self._at_hand.update(dict.fromkeys(folders))
        return folders

    def share(self, key: int, hosts: int) -> tuple[list[bytes], Checks, list[bytes]] | None:
        """Return folders for another host, checks, and folders that it must leave to this one; or None.

        `hosts` is the number of those that have nothing to do, this one included.
        """
        if not (self._waiting and self._known and self._shows_mounts):
            return None
        mounts = self._inner_mounts()
        if mounts:
            self._keep(path for path in self._waiting if any(covers(at, path) for at in mounts))
        most = min(MOST_FOLDERS, math.ceil(len(self._waiting) / hosts))
        folders = list(itertools.islice(self._waiting, most))
        if not folders:
            return None
        for path in folders:
            del self._waiting[path]
        self._handed[key] = folders
        checks = random.sample(self._known, min(CHECKS, len(self._known)))
        return folders, checks, sorted({split(path)[0] for path in mounts} | mounts)

    def _keep(self, paths: Iterable[bytes]) -> None:
        """Have this host list some of the waiting folders."""
        for path in list(paths):
            del self._waiting[path]
            self._own[path] = None

    def give_back(self, key: int, *, to_this_host: bool = False) -> None:
        """Take a share back that got no answer."""
        (self._own if to_this_host else self._waiting).update(dict.fromkeys(self._handed.pop(key)))

    def has(self, key: int) -> bool:
        """Return whether a share is with another host."""
        return key in self._handed

    def take(self, key: int, told: SharedFolders) -> list[RootPart]:
        """Return what counts of an answer, in small parts. Other folders are left, or are for this host."""
        left = dict.fromkeys(self._handed.pop(key))
        contradicted = self._contradicted(told.whole)
        found = [RootPart()]
        for folder in told.whole:
            if folder.path not in left:
                continue
            del left[folder.path]
            if folder.path in contradicted or any(split(path)[0] != folder.path for path in folder.opened):
                self._own[folder.path] = None
            else:
                left.update(dict.fromkeys(folder.opened))
                if len(found[-1].closed) >= _PART_FOLDERS or found[-1].videos >= BATCH_FILES:
                    found.append(RootPart())
                self._add(found[-1], folder)
        for path in left.keys() & set(told.unsure):
            del left[path]
            self._own[path] = None
        self._waiting.update(left)
        return found

    def _add(self, found: RootPart, folder: WholeFolder) -> None:
        found.current = folder.path
        found.opened += folder.opened
        found.closed.append(folder.path)
        found.other_files += folder.other_files
        found.ignored += folder.ignored
        if folder.digest in self._digests:
            found.unchanged.append((folder.path, folder.digest))
            return
        if folder.beside.files:
            found.beside.append((folder.path, folder.beside))
        if folder.files:
            found.folders.append((folder.path, folder.files))
            found.videos += len(folder.files)
        if folder.digest:
            found.listings.append(FolderListing(folder.path, folder.digest, folder.by_name))

    def _inner_mounts(self) -> set[bytes]:
        """Return the volumes inside the root that this host has mounted."""
        points = (path for path in mount_points() if path != self.real and covers(self.real, path))
        return self._mounts.union(self.root + path[len(self.real) :] for path in points)


def agrees(checks: Checks, told: SharedFolders) -> bool | None:
    """Return whether another host has listed folders as this one has; None if it did not come to all."""
    seen = {folder.path: {folder.digest, folder.by_name} for folder in told.whole}
    seen.update((path, set()) for path in told.unsure)
    if any(path in seen and not seen[path] & digests for path, digests in checks):
        return False
    return True if all(path in seen for path, _ in checks) else None
