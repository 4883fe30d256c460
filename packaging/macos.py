"""The disk image for macOS: the bundle, and where to drag it."""

import platform
import shutil
import sys
from pathlib import Path

import project
import toolbox


def image(frozen: Path) -> Path:
    """Return a compressed disk image of the bundle; macOS alone can make one."""
    if sys.platform != "darwin":
        sys.exit("a disk image is made on macOS, which has hdiutil")
    stage = project.WORK / "macos"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(frozen, stage / frozen.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    target = project.DIST / f"cinventory-{project.version()}-{platform.machine()}.dmg"
    name: list[str | Path] = ["-volname", "Cinventory", "-srcfolder", stage]
    toolbox.run(["hdiutil", "create", *name, "-format", "ULMO", "-ov", target])
    return target
