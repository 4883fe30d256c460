"""Lists roots with the help of other hosts, once a root turns out to be large and to answer late.

To the collector it is one lister child: it sends the same messages, and the child that hangs or dies is the
one of this host. What another host was given is then left, like all that no child has listed.
"""

import itertools
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from msgspec.structs import replace

from app.core.file.filetypes import NameRules
from app.core.text.names import covers
from app.probe.protocol import typed
from app.process.framing import ProtocolError
from app.scan.listing import lister_process
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
from app.scan.listing.position import SharedPosition
from app.scan.sharing.helpers import Helpers
from app.scan.sharing.share_child import SHARED_FOLDERS, Share, encode
from app.scan.sharing.shared_root import Checks, Contradicted, SharedRoot, agrees

ALONE_SECONDS: Final = 4.0
"""Seconds of listing after which others are asked to help: to start with them takes one or two."""
TURN_SECONDS: Final = 1.0
"""Least seconds of a child of this host before it gives folders to a host that has none."""
WORTH_FOLDERS: Final = 32
"""Least number of folders that are worth that."""
_WAIT_SECONDS: Final = 0.05


class SharedLister:
    """A lister of roots for one scan."""

    def __init__(self, helpers: Helpers, contradicted: Contradicted) -> None:
        self._helpers = helpers
        self._contradicted = contradicted

    @contextmanager
    def listing(
        self, requests: Sequence[ListRequest], tick: Callable[[], None], *, sniff: bool, names: NameRules
    ) -> Iterator["SharedListing"]:
        """Do what `lister_process.listing` does, with the help of others."""
        requests = [replace(request, may_end=self._can_share(request)) for request in requests]
        listing = SharedListing(requests, tick, self._helpers, self._contradicted, sniff=sniff, names=names)
        with listing.begun():
            yield listing

    def _can_share(self, request: ListRequest) -> bool:
        """Return whether others may list a part of a root: not what a lost child has left.

        They would judge by their own clocks which files were modified a moment ago.
        """
        is_plain = request.left is None and not request.left_out and not request.still_seconds
        return is_plain and self._helpers.can_share(request.root)


class SharedListing:
    """The listing of some roots."""

    messages: Iterator[ListerMessage]
    """Raises what the messages of a `ListerProcess` raise."""
    _child: ListerProcess
    """The child of this host that is at work."""

    def __init__(
        self,
        requests: Sequence[ListRequest],
        tick: Callable[[], None],
        helpers: Helpers,
        contradicted: Contradicted,
        *,
        sniff: bool,
        names: NameRules,
    ) -> None:
        self._requests = deque(requests)
        self._tick = tick
        self._helpers = helpers
        self._contradicted = contradicted
        self._sniff = sniff
        self._names = names
        self._keys = itertools.count()
        self._checks: dict[int, Checks] = {}
        self._found: deque[RootPart] = deque()
        """Parts that the collector was not sent yet."""
        self._shared: SharedRoot | None = None
        """The root at hand, if others may list a part of it."""
        self._since = 0.0
        """Time from which on the child need not be left alone."""

    @property
    def position(self) -> SharedPosition:
        """The position of this host's child."""
        return self._child.position

    def stuck_at(self) -> Stuck:
        """Return the positions of this host's child that is stuck, and its results."""
        return self._child.stuck_at()

    @contextmanager
    def begun(self) -> Iterator[None]:
        """Start the child for all roots, and end it at the end of the block."""
        with self._listing(tuple(self._requests), ALONE_SECONDS) as child:
            self.messages = self._messages(child)
            yield

    @contextmanager
    def _listing(self, requests: Sequence[ListRequest], seconds: float) -> Iterator[ListerProcess]:
        """Start a child that is left alone for some seconds."""
        self._since = time.monotonic() + seconds
        with lister_process.listing(requests, self._turn, sniff=self._sniff, names=self._names) as child:
            self._child = child
            yield child

    def _turn(self) -> None:
        """Hear of the others, and have this host's child end if one of them has nothing to do."""
        self._tick()
        shared, at = self._shared, self._child.position
        if shared is None or not at.is_late or time.monotonic() < self._since:
            return
        self._hear(shared, 0.0)
        if self._helpers.idle > 0 and shared.at_hand >= WORTH_FOLDERS:
            at.ask_to_end()

    def _messages(self, child: ListerProcess) -> Iterator[ListerMessage]:
        for told in child.messages:
            match told:
                case RootFound():
                    self._shared = self._root(told)
                case RootPart() if self._shared:
                    self._shared.note(told)
                case RootDone() if self._shared:
                    yield from self._together(self._shared)
                    self._child, self._shared = child, None
            if isinstance(told, RootDone | RootUnlisted):
                self._requests.popleft()
            yield told

    def _root(self, found: RootFound) -> SharedRoot | None:
        """Return the root that was found if others may list a part of it."""
        self._since = max(self._since, time.monotonic() + ALONE_SECONDS)
        request = self._requests[0]
        if found.is_file or not request.may_end:
            return None
        return SharedRoot(request, found, self._contradicted)

    def _together(self, shared: SharedRoot) -> Iterator[RootPart]:
        """List what is left of a root, together with the others."""
        shared.rest()
        while not shared.is_done:
            self._hear(shared, 0.0 if not shared.is_idle else _WAIT_SECONDS)
            if shared.is_idle:
                self._tick()
            else:
                yield from self._alone(shared)
            yield from self._sent()

    def _alone(self, shared: SharedRoot) -> Iterator[RootPart]:
        """List some folders with a child of this host, and hear of the others meanwhile."""
        request = replace(
            self._requests[0], root=shared.root, real=shared.real, left=shared.own_share(), late=True
        )
        with self._listing([request], TURN_SECONDS) as child:
            for told in child.messages:
                if isinstance(told, RootDone):
                    break
                if isinstance(told, RootPart):
                    shared.note(told)
                    yield told
                yield from self._sent()
        shared.rest()

    def _sent(self) -> Iterator[RootPart]:
        while self._found:
            yield self._found.popleft()

    def _hear(self, shared: SharedRoot, seconds: float) -> None:
        """Take the answers of the others that have come, and hand out further folders."""
        for key, message in self._helpers.answers(seconds):
            if shared.has(key):
                self._take(shared, key, message)
        while (idle := self._helpers.idle) > 0:
            key = next(self._keys)
            if (share := shared.share(key, idle + 1)) is None:
                return
            folders, checks, refused = share
            self._checks[key] = checks
            trashes = [path for path in self._requests[0].trashes if covers(shared.root, path)]
            told = Share(folders, [path for path, _ in checks], refused, self._sniff, self._names, trashes)
            self._helpers.hand(key, shared.root, encode(told))

    def _take(self, shared: SharedRoot, key: int, message: bytes | None) -> None:
        checks = self._checks.pop(key)
        if message is None:
            shared.give_back(key, to_this_host=True)
            return
        try:
            told = typed(SHARED_FOLDERS, message)
            is_same = agrees(checks, told)
        except ProtocolError:
            is_same = False
        if is_same:
            self._found.extend(shared.take(key, told))
            return
        shared.give_back(key)
        if is_same is False:
            self._helpers.distrust(key)
