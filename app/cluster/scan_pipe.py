"""Reads what a scan sends to a child that runs an event loop."""

import asyncio
import contextlib
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

import msgspec

T = TypeVar("T")


def read_messages(
    pipe: Connection,
    decoder: msgspec.msgpack.Decoder[T],
    take: Callable[[T], object],
    closed: "asyncio.Future[None]",
) -> None:
    """Call `take` with each message until the scan closes its end, then complete `closed`.

    Runs in a thread: no loop of Windows can wait for such a pipe. `take` is called in that thread.
    """
    with contextlib.suppress(RuntimeError):  # the loop has ended
        with contextlib.suppress(EOFError, OSError):
            while True:
                take(decoder.decode(pipe.recv_bytes()))
        closed.get_loop().call_soon_threadsafe(closed.set_result, None)
