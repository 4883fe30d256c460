"""Play lists (RFC 8216 names the form): the length, the name and the address of each file.

Addresses are percent-encoded, so that players find names of any signs and bytes.
"""

from collections.abc import Iterable
from typing import TextIO

from app.core.text.uris import file_uri
from app.export.hand_over.handing import HandingOver, SeenFile


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the list; a length that is not known is -1."""
    del handing
    out.write("#EXTM3U\n")
    for file in files:
        seconds = file.media.duration
        length = "-1" if seconds is None else f"{seconds:.3f}"
        out.write(f"#EXTINF:{length},{file.name}\n{file_uri(file.path)}\n")
