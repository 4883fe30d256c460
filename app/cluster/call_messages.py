"""The messages between a scan and the child that has workers call a function, as msgpack."""

from typing import Final

import msgspec

from app.core.cluster import Names

AT_ONCE: Final = 2
"""Calls of a worker under way: one waits there while the other ends."""


class CallMessage(msgspec.Struct, array_like=True, tag=True):
    """Have a worker call the function."""

    key: int
    place: Names
    """The paths on several hosts of the folder that the root is in."""
    root: bytes
    argument: bytes


class Distrust(msgspec.Struct, array_like=True, tag=True):
    """The answer to this call cannot be right."""

    key: int


class Called(msgspec.Struct, array_like=True, tag=True):
    """The answer of a worker; None if no worker could answer."""

    key: int
    answer: bytes | None


class Workers(msgspec.Struct, array_like=True, tag=True):
    """The number of calls that all workers together take at once."""

    count: int


TO_CALLS: Final = msgspec.msgpack.Decoder(CallMessage | Distrust)
FROM_CALLS: Final = msgspec.msgpack.Decoder(Called | Workers)
