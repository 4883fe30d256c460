"""The part of a root that is still to be listed, also after a child was stuck or died there (S2)."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Final

from app.core.message import Message
from app.core.text.names import covers
from app.scan.listing.lister_protocol import ListRequest, RootPart
from app.scan.listing.position import NOWHERE, THREADS, ChildPosition, SystemCall

CRASHES: Final = 2
"""Crashes of children at one place after which the place is left out."""
CRASHES_IN_ROOT: Final = 10
"""Crashes of children in one root after which the rest of the root is left out."""
LOSSES_OF_THREADS: Final = 2
"""Children lost with several folders in hand, after which the rest of a root is listed one at a time."""
TIMEOUTS_IN_A_ROW: Final = 3
"""Timeouts on one volume, without an answer between them, after which the volume is given up."""
TIMEOUTS: Final = 10
"""Timeouts on one volume in all after which the volume is given up: each costs 20 s."""


class Frontier:
    """The folders of one root that are not listed yet."""

    def __init__(self, root: bytes) -> None:
        self.root = root
        self.real = b""
        self._left: dict[bytes, None] | None = None
        self._opened: dict[bytes, list[bytes]] = {}
        """The folders that were found in each folder whose end was not told yet."""
        self._refused: dict[bytes, Message] = {}
        self._name_only: set[bytes] = set()
        self._suspects: set[bytes] = set()
        """Folders that several threads were in when they were lost, and that one thread did not list yet."""
        self._losses_of_threads = 0
        self._crashes = Counter[bytes]()

    def begin(self, real: bytes, *, is_folder: bool) -> None:
        """Note that the root exists; `real` is its path without links."""
        self.real = real
        if is_folder:
            self._left = {self.root: None}

    def request(self) -> ListRequest:
        """Return the request for the next child."""
        left = None if self._left is None else tuple(self._left)
        opened = frozenset(chain.from_iterable(self._opened.values()))
        suspects = frozenset(folder for folder in self._suspects if self._left and folder in self._left)
        if left:
            left = (*(folder for folder in left if folder not in suspects), *suspects)
        return ListRequest(
            self.root,
            self.real,
            left,
            dict(self._refused),
            opened,
            frozenset(self._name_only),
            suspects,
            THREADS if self._losses_of_threads < LOSSES_OF_THREADS else 0,
        )

    def take(self, found: RootPart) -> None:
        """Note the folders that were found and the folders that were listed."""
        if self._left is not None:
            self._left.update(dict.fromkeys(found.opened))
            for folder in found.opened:
                self._opened.setdefault(os.path.dirname(folder), []).append(folder)  # noqa: PTH120 - bytes
            for folder in found.closed:
                self._left.pop(folder, None)
                self._opened.pop(folder, None)
            self._suspects.difference_update(found.closed)

    def on_timeout(
        self, at: ChildPosition, reason: Message, is_video_name: Callable[[bytes], bool]
    ) -> bytes | None:
        """Decide how to go on after a child was stuck; return a folder that cannot be listed, if any.

        An entry that does not answer is skipped, and the next child reports it with `reason`. A file whose
        beginning cannot be read is found by its name.
        """
        if at.call is SystemCall.HEAD and is_video_name(at.name):
            self._name_only.add(at.entry)
        elif at.call is not SystemCall.READING:
            self._refused[at.entry] = reason
        else:
            return self._give_up(at.folder, reason)
        return None

    def suspect(self, positions: Iterable[ChildPosition]) -> None:
        """Have the next child list some folders one at a time, as any of them may have held up the others."""
        self._suspects.update(at.folder for at in positions)
        self._losses_of_threads += 1

    def on_crash(self, positions: Sequence[ChildPosition], reason: Message) -> bytes | None:
        """Decide how to go on after a child died; return a folder that cannot be listed, if any."""
        if len(positions) > 1:
            self.suspect(positions)
            return None
        at = positions[0] if positions else NOWHERE
        place = at.folder if at.call is SystemCall.READING else at.entry
        self._crashes[place] += 1
        if self._crashes.total() >= CRASHES_IN_ROOT:
            self.end()
            return self.root
        if self._crashes[place] < CRASHES:
            return None
        if at.call is SystemCall.READING:
            return self._give_up(at.folder, reason)
        self._refused[place] = reason
        return None

    def leave_out(self, mount: bytes, mounts: Iterable[bytes], reason: Message) -> bool:
        """Leave out the volume at `mount`, but not `mounts` inside it; return False if nothing changed."""
        inner = [other for other in mounts if other != mount and covers(mount, other)]
        before = len(self._left or ())
        self._left = {
            folder: None
            for folder in self._left or ()
            if not covers(mount, folder) or any(covers(other, folder) for other in inner)
        }
        is_new = mount not in self._refused
        self._refused[mount] = reason
        return is_new or len(self._left) < before

    def end(self) -> None:
        """Leave out the rest of the root."""
        self._left = {}

    def _give_up(self, folder: bytes, reason: Message) -> bytes:
        if self._left is not None:
            self._left.pop(folder, None)
            self._opened.pop(folder, None)
        self._refused[folder] = reason
        return folder


class TimeoutCounter:
    """The timeouts of children on each volume, over all roots of a scan."""

    def __init__(self) -> None:
        self._all = Counter[bytes]()
        self._in_a_row = Counter[bytes]()

    def add(self, mount: bytes, *, answered: bool) -> bool:
        """Count a timeout on the volume at `mount`; return True if the volume is to be given up."""
        self._all[mount] += 1
        self._in_a_row[mount] = 1 if answered else self._in_a_row[mount] + 1
        return self.is_given_up(mount)

    def is_given_up(self, mount: bytes) -> bool:
        """Return whether the volume at `mount` is given up."""
        return self._in_a_row[mount] >= TIMEOUTS_IN_A_ROW or self._all[mount] >= TIMEOUTS


def mount_of(path: bytes, mounts: Iterable[bytes]) -> bytes:
    """Return the innermost of `mounts` around a path; the root of the file system if there is none."""
    around = (mount for mount in mounts if covers(mount, path))
    return max(around, key=len, default=os.sep.encode())
