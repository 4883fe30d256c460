"""The file that an output is written to, as it was before."""

import os
from dataclasses import dataclass

from app.core.names import real_path


@dataclass(frozen=True, slots=True)
class Target:
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
