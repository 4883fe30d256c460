"""From names of targets to what makes them."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import freeze
import linux
import macos
import windows

_PACKAGES: Final[dict[str, tuple[str, Callable[[Path], Path]]]] = {
    "deb": ("linux", linux.deb),
    "rpm": ("linux", linux.rpm),
    "windows": ("win32", windows.installer),
    "macos": ("darwin", macos.image),
}
"""For which system, and what makes it: that takes the frozen folder, and returns the package."""


def make(targets: Sequence[str], frozen: Path | None) -> None:
    """Freeze the application unless `frozen` is it, and make each package that was asked for of it."""
    packages = [(target, *_PACKAGES[target]) for target in targets if target != "app"]
    for target, system, _ in packages:
        if frozen is None and sys.platform != system:
            sys.exit(f"{target}: what it holds can be frozen only on that system; --app names what was")
    frozen = frozen or freeze.freeze()
    for _, _, package in packages:
        freeze.weigh(package(frozen), freeze.PACKED_MB)
