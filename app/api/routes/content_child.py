"""The child process that reads a file for a client, so that a dead mount blocks only it."""

from multiprocessing.connection import Connection
from typing import Final

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.process.limits import confine
from app.process.opening import FilePlace, open_file, why, why_unread

PART_BYTES: Final = 256 * 1024
"""Bytes of a file that are sent at once."""


def send_content(connection: Connection, place: FilePlace) -> None:
    """Open a file, send its size and time, then the bytes of the range that comes, in parts.

    Send a `Message` in place of what cannot be opened or read.
    """
    confine(ProbeLimits())
    try:
        opened = open_file(place, keep_atime=True)
    except OSError as error:
        connection.send(why(error))
        return
    with opened.file as file:
        connection.send((opened.status.st_size, opened.status.st_mtime_ns))
        start, stop = connection.recv()
        try:
            file.seek(start)
            while start < stop and (part := file.read(min(PART_BYTES, stop - start))):
                connection.send(part)
                start += len(part)
        except OSError as error:
            connection.send(why_unread(error))
            return
    if start < stop:
        connection.send(Message("file.vanished"))
