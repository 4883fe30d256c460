"""Trees of any size that cost no disk: names that are hard links to a few small videos."""

import shutil
from collections.abc import Sequence
from pathlib import Path

A_FOLDER = 100
FOLDERS_IN_ONE = 100
LINKS = 30_000
"""Names of one file, at most: ext4 allows 65,000."""


class Tree:
    """A folder that can be had grow."""

    def __init__(self, scratch: Path, masters: Sequence[Path]) -> None:
        """`scratch` must be on a file system with hard links."""
        self.folder = scratch / "tree"
        self.count = 0
        self._copies = scratch / "masters"
        self._masters = masters
        self.folder.mkdir()

    def grow(self, count: int) -> None:
        """Have it hold `count` videos, those that it holds already among them."""
        for number in range(self.count, count):
            generation, index = divmod(number, LINKS * len(self._masters))
            master = self._masters[index % len(self._masters)]
            folder = self._folder(number)
            if number % A_FOLDER == 0:
                folder.mkdir(parents=True)
            source = self._copies / str(generation) / master.name
            if not source.exists():
                source.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(master, source)
            (folder / f"clip {number:07}{master.suffix}").hardlink_to(source)
        self.count = max(self.count, count)

    def _folder(self, number: int) -> Path:
        outer, inner = divmod(number // A_FOLDER, FOLDERS_IN_ONE)
        return self.folder / f"{outer:03}" / f"{inner:02}"
