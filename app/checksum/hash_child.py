"""Runs in a hash child: looks at files and reads them, as requests come through the pipe."""

from app.checksum import protocol
from app.checksum.file_reading import read_file
from app.disk_pool import child
from app.disk_pool.ends import ChildEnds


def serve(ends: ChildEnds) -> None:
    """Answer the requests until the other end closes. The child may be killed at any time."""
    child.serve(ends, protocol.request_of, read_file)
