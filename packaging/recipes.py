"""From names of targets to what makes them."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import appdir
import flatpak
import freeze
import linux
import macos
import msix
import portable
import python_packages
import sbom
import windows

_PACKAGES: Final[dict[str, tuple[str, Callable[[Path], Path]]]] = {
    "deb": ("linux", linux.deb),
    "rpm": ("linux", linux.rpm),
    "appimage": ("linux", appdir.make),
    "windows": ("win32", windows.installer),
    "portable": ("win32", portable.pack),
    "msix": ("win32", msix.make),
    "macos": ("darwin", macos.image),
}
"""For which system, and what makes it: that takes the frozen folder, and returns the package."""
_OF_SOURCES: Final[dict[str, Callable[[], list[Path]]]] = {
    "wheel": python_packages.make,
    "flatpak": flatpak.make,
    "sbom": sbom.make,
}
"""What any system makes, without a frozen folder."""


def make(targets: Sequence[str], frozen: Path | None) -> None:
    """Make what was asked for. The application is frozen for packages of it, unless `frozen` is it."""
    packages = [(target, *_PACKAGES[target]) for target in targets if target in _PACKAGES]
    for target, system, _ in packages:
        if frozen is None and sys.platform != system:
            sys.exit(f"{target}: what it holds can be frozen only on that system; --app names what was")
    made = [file for target in targets if target in _OF_SOURCES for file in _OF_SOURCES[target]()]
    if packages or "app" in targets:
        folder = frozen or freeze.freeze()
        made += [package(folder) for _, _, package in packages]
    for each in made:
        freeze.weigh(each, freeze.PACKED_MB if each.is_file() else freeze.FROZEN_MB)
