"""The folder that an AppImage is made of, and the AppImage where its runtime is at hand.

An AppImage is a small program, the runtime, with a file system behind it. The workflow fetches the runtime;
CINVENTORY_APPIMAGE_RUNTIME names its file. It is taken only with the checksum below.
"""

import hashlib
import os
import platform
import shutil
import sys
from pathlib import Path
from typing import Final

import linux
import project
import toolbox

RUNTIME: Final = "20251108"
"""The version of AppImage/type2-runtime."""
RUNTIME_SHA256: Final = "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d"
"""The checksum of `runtime-x86_64` of that version."""
STAGE: Final = project.WORK / "Cinventory.AppDir"


def make(frozen: Path) -> Path:
    """Return the AppImage of the frozen folder, or without a runtime the folder that it is made of."""
    if sys.platform != "linux":
        sys.exit("an AppImage is made on Linux")
    _fill(frozen)
    if not (runtime := os.environ.get("CINVENTORY_APPIMAGE_RUNTIME")):
        return STAGE
    return _image(Path(runtime))


def _fill(frozen: Path) -> None:
    """Lay out the frozen folder and what desktops read of it."""
    linux.stage()
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(frozen, STAGE / "usr" / "lib" / "cinventory", symlinks=True)
    (STAGE / "usr" / "bin").mkdir()
    (STAGE / "usr" / "bin" / "cinventory").symlink_to("../lib/cinventory/cinventory")
    (STAGE / "AppRun").symlink_to("usr/lib/cinventory/cinventory")
    desktop, icon = f"{project.APP_ID}.desktop", f"{project.APP_ID}.svg"
    for source, folder, name in (
        (linux.STAGE / desktop, "applications", desktop),
        (linux.STAGE / f"{project.APP_ID}.metainfo.xml", "metainfo", f"{project.APP_ID}.appdata.xml"),
        (project.ICON, "icons/hicolor/scalable/apps", icon),
    ):
        (STAGE / "usr" / "share" / folder).mkdir(parents=True)
        shutil.copy(source, STAGE / "usr" / "share" / folder / name)
    (STAGE / desktop).symlink_to(f"usr/share/applications/{desktop}")
    (STAGE / icon).symlink_to(f"usr/share/icons/hicolor/scalable/apps/{icon}")
    (STAGE / ".DirIcon").symlink_to(icon)


def _image(runtime: Path) -> Path:
    start = runtime.read_bytes()
    if hashlib.sha256(start).hexdigest() != RUNTIME_SHA256:
        sys.exit(f"{runtime} is not the runtime of AppImage {RUNTIME} for x86-64")
    packed = project.WORK / "cinventory.squashfs"
    packed.unlink(missing_ok=True)
    options = ("-noappend", "-all-root", "-comp", "zstd", "-Xcompression-level", "22", "-b", "1M", "-quiet")
    toolbox.run([toolbox.tool("mksquashfs"), STAGE, packed, *options])
    target = project.DIST / f"cinventory-{project.version()}-{platform.machine()}.AppImage"
    target.write_bytes(start + packed.read_bytes())
    target.chmod(0o755)
    return target
