"""The file that an output is written to, as it was before."""

import os
import re
from typing import Final

from msgspec import Struct

from app.core.text.names import real_path

_PART: Final = re.compile(rb"\.cinventory-[0-9a-f]{32}\.part")
"""The name of an output while it is written."""


def part_name(unique: str) -> bytes:
    """Return the name of the file that an output is written to first; `unique` has 32 hexadecimal digits."""
    return b".cinventory-" + unique.encode() + b".part"


def is_part_name(name: bytes) -> bool:
    """Return whether a name is that of an output while it is written, by any process."""
    return _PART.fullmatch(name) is not None


class Target(Struct, frozen=True):
    """A path to write to, and what is there."""

    given: bytes
    """Absolute, as it was asked for (`os.fsencode`)."""
    path: bytes
    """Absolute, with every link resolved."""
    status: os.stat_result | None = None
    """Of `path`; None where nothing is there."""
    own: bool = False
    """Its extension is one of the format's own."""

    @property
    def names(self) -> tuple[bytes, ...]:
        """Both spellings, each once."""
        return tuple(dict.fromkeys((self.given, self.path)))

    def is_same(self, path: str | bytes | os.PathLike[str]) -> bool:
        """Return whether `path` names the same file, by links, hard links or another case."""
        if os.path.normcase(real_path(os.fsencode(path))) == os.path.normcase(self.path):
            return True
        try:
            return self.status is not None and os.path.samestat(os.stat(path), self.status)  # noqa: PTH116 - bytes
        except OSError:
            return False
