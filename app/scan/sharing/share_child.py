"""Lists a share of a root on another host than that of the scan. The call and its answer are bytes."""

import math
import time
from typing import Final

import msgspec

from app.core.file.filetypes import NameRules
from app.core.text.names import moved
from app.process.framing import ProtocolError
from app.scan.listing import lister_process
from app.scan.listing.lister_protocol import ListRequest, RootDone, RootPart, WholeFolder
from app.scan.listing.whole_lister import UNSURE

SHARE_SECONDS: Final = 1.0
"""Seconds after which a host gives back the folders of a share that it has not begun."""
_SPARE_SECONDS: Final = 3.0
"""Seconds more for the folders that it has begun."""
encode: Final = msgspec.msgpack.encode


class Share(msgspec.Struct, array_like=True, frozen=True):
    """Folders for another host, all by their paths on the host that asks."""

    folders: list[bytes]
    checks: list[bytes]
    """Folders that the asking host has listed itself: the answer about them shows what the other one sees."""
    refused: list[bytes]
    """Folders that the other host must not list."""
    sniff: bool
    names: NameRules
    trashes: list[bytes] = []


class SharedFolders(msgspec.Struct, array_like=True):
    """The answer. Folders that are in neither list are left."""

    whole: list[WholeFolder]
    """In an order in which each folder is told of before its contents."""
    unsure: list[bytes]
    """Folders that the other host cannot tell of."""


SHARE: Final = msgspec.msgpack.Decoder(Share)
SHARED_FOLDERS: Final = msgspec.msgpack.Decoder(SharedFolders)


class _Late(Exception):
    pass


def list_share(here: bytes, there: bytes, message: bytes) -> bytes:
    """List folders for some seconds in a child, and return `SharedFolders` for the `Share` in `message`.

    `here` is the path of a folder on the host that asks, `there` that of the same folder on this one.
    """
    share = SHARE.decode(message)

    def local(paths: list[bytes]) -> tuple[bytes, ...]:
        return tuple(moved(path, here, there) for path in paths)

    checks = local(share.checks)
    request = ListRequest(
        there,
        left=(*local(share.folders), *checks),  # the last ones are listed first
        checks=frozenset(checks),
        refused=dict.fromkeys(local(share.refused), UNSURE),
        asking_root=here,
        trashes=local(share.trashes),
        late=True,
        seconds=SHARE_SECONDS,
    )
    found, stuck = _list(request, sniff=share.sniff, names=share.names)
    unsure = [path for path, _ in found.errors]
    return encode(SharedFolders(found.whole, unsure + [moved(path, there, here) for path in stuck]))


def _list(request: ListRequest, *, sniff: bool, names: NameRules) -> tuple[RootPart, list[bytes]]:
    """Return what was found in time, and the folders that kept the child too long, or were its end."""
    end = math.inf

    def tick() -> None:
        if time.monotonic() > end:
            raise _Late

    found = RootPart()
    stuck: list[bytes] = []
    with lister_process.listing([request], tick, sniff=sniff, names=names) as child:
        end = time.monotonic() + SHARE_SECONDS + _SPARE_SECONDS
        try:
            for told in child.messages:
                if isinstance(told, RootDone):
                    break
                if isinstance(told, RootPart):
                    found.add(told)
        except (_Late, TimeoutError, EOFError, OSError, ProtocolError):
            stuck = [at.folder for at in child.position.read()]
    return found, stuck
