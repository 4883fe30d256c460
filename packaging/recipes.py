"""From names of targets to what makes them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import freeze
import linux
import macos
import windows

_PACKAGES: Final[dict[str, Callable[[Path], Path]]] = {
    "deb": linux.deb,
    "rpm": linux.rpm,
    "windows": windows.installer,
    "macos": macos.image,
}
"""Each takes the frozen folder, and returns the package."""


def make(targets: Sequence[str], frozen: Path | None) -> None:
    """Freeze the application unless `frozen` is it, and make each package that was asked for of it."""
    frozen = frozen or freeze.freeze()
    for target in targets:
        if target != "app":
            freeze.weigh(_PACKAGES[target](frozen), freeze.PACKED_MB)
