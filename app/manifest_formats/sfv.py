"""SFV lists: a name and its CRC-32 in each line, with `;` before comments."""

import re
from collections.abc import Iterator
from typing import Final

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Entry
from app.core.manifest.safe_path import UnsafePath, safe_path
from app.core.manifest.verdict import ManifestFinding
from app.manifest_formats.lines import lines
from app.manifest_formats.list_file import ListFile
from app.manifest_formats.sum_list import bad_line, no_line, refused

_LINE: Final = re.compile(rb"(.*\S)[ \t]+([0-9A-Fa-f]{8})[ \t]*", re.DOTALL)


class SfvList(ListFile):
    """An SFV list."""

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the files of the list. Raises `ManifestRefused` and `OSError`."""
        valid = False
        for number, line in enumerate(lines(self._read(), self._path), 1):
            if line.strip() and not line.startswith(b";"):
                found = _LINE.fullmatch(line)
                valid = valid or found is not None
                yield _entry(found) if found else bad_line(line, number)
        if not valid:
            raise no_line(self._path)


def _entry(found: re.Match[bytes]) -> Entry | ManifestFinding:
    # SFV comes from Windows, where no name has a backslash.
    path = found[1].replace(b"\\", b"/")
    try:
        return Entry(safe_path(path), {Algorithm.CRC32: bytes.fromhex(found[2].decode())})
    except UnsafePath as error:
        return refused(found[1], error.reason)
