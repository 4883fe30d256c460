"""Runs in a hash child: looks at files and reads them, as requests come through the pipe."""

from multiprocessing.connection import Connection

from app.checksum import protocol
from app.checksum.file_reading import read_file
from app.disk_pool import child


def serve(pipe: Connection) -> None:
    """Answer the requests from `pipe` until its other end closes. The child may be killed at any time."""
    child.serve(pipe, protocol.request_of, read_file)
