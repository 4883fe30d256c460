"""A request with the file that it asks for, as an opener sends it to its child."""

import io
import os
from collections.abc import Callable, Collection
from typing import Final

import msgspec

from app.core.message import Message
from app.process.opener_ends import Outlet
from app.process.opening import NotOpened, OpenFile, patiently, why


class HandedFile(msgspec.Struct, array_like=True, frozen=True):
    """A request. The descriptor of its file comes with the message."""

    request: bytes
    reason: Message | None
    """The reason why the file was not opened: then, no descriptor comes."""

    def file(self, descriptors: Collection[int]) -> OpenFile:
        """Return the file of the only descriptor. Raises `NotOpened`."""
        if self.reason is not None:
            raise NotOpened(self.reason)
        (descriptor,) = descriptors
        return OpenFile(io.FileIO(descriptor, "rb"), os.fstat(descriptor))


handed_of: Final = msgspec.msgpack.Decoder(HandedFile).decode
"""Return the `HandedFile` of a message."""
_encode: Final = msgspec.msgpack.Encoder().encode


def hand_over(outlet: Outlet, request: bytes, act: Callable[[], OpenFile], kind: bytes = b"") -> None:
    """Send a request with the file that `act` opens. `kind` goes before the message.

    Raises OSError if the child has ended.
    """
    try:
        file = patiently(act).file
    except OSError as error:
        outlet.send(kind + _encode(HandedFile(request, why(error))))
    else:
        with file:
            outlet.send(kind + _encode(HandedFile(request, None)), [file.fileno()])
