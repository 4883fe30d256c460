"""SFV lists: a name and its CRC-32 in each line, with `;` before comments."""

import re
from collections.abc import Iterator
from typing import Final

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Entry
from app.core.manifest.safe_path import UnsafePath, safe_path
from app.core.manifest.verdict import Finding
from app.core.message import Message
from app.manifest.lines import lines
from app.manifest.list_file import ListFile
from app.manifest.sum_list import refused

_LINE: Final = re.compile(rb"(.*\S)[ \t]+([0-9A-Fa-f]{8})[ \t]*", re.DOTALL)


class SfvList(ListFile):
    """An SFV list."""

    def entries(self) -> Iterator[Entry | Finding]:
        """Yield the files of the list. Raises `ManifestRefused` and `OSError`."""
        for number, line in enumerate(lines(self._read(), self._path), 1):
            if line.strip() and not line.startswith(b";"):
                yield _entry(line, number)


def _entry(line: bytes, number: int) -> Entry | Finding:
    found = _LINE.fullmatch(line)
    if found is None:
        return refused(line, Message("manifest.bad_line", {"line": number}))
    # SFV comes from Windows, where no name has a backslash.
    path = found[1].replace(b"\\", b"/")
    try:
        return Entry(safe_path(path), {Algorithm.CRC32: bytes.fromhex(found[2].decode())})
    except UnsafePath as error:
        return refused(found[1], error.reason)
