"""Which tests apply on this system: the others are not collected, and each says why not."""

import os
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from app.config.volumes import shows_mounts

TICK_NS: Final = 100 if sys.platform == "win32" else 1
"""How exact a file's time is; NTFS counts in tenths of a microsecond."""


def only(holds: bool, reason: str) -> pytest.MarkDecorator:  # noqa: FBT001 - reads like pytest's own
    """Have a test, or a value of its parameters, collected where `holds`; `reason` says why not elsewhere."""
    return pytest.mark.only(holds, reason)


def posix_only(reason: str) -> pytest.MarkDecorator:
    """Have a test collected where the system is POSIX."""
    return only(os.name == "posix", reason)


def is_wine() -> bool:
    """Whether this Windows is wine, which does not limit the memory of a process."""
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415

    return hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


@cache
def makes_links() -> bool:
    """Whether symbolic links can be made here: Windows asks for a right, and wine makes none."""
    with tempfile.TemporaryDirectory() as folder:
        link = Path(folder, "link")
        try:
            link.symlink_to("nowhere")
        except OSError:
            return False
        return link.is_symlink()


@cache
def keeps_any_name() -> bool:
    """Whether a file here may be called by something that is no text: on wine and macOS it may not."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            Path(folder, "half \udcff").touch()
        except OSError:
            return False
        return True


@cache
def lists_mounts() -> bool:
    """Whether the system lists the mount of temporary files. In a chroot, its root may be no mount."""
    return shows_mounts(Path(tempfile.gettempdir()).stat().st_dev)


@cache
def becomes_another_user() -> bool:
    """Whether this process can act as another user: root can, unless a container knows no other."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return False
    try:
        os.seteuid(12_345)
    except OSError:
        return False
    os.seteuid(0)
    return True
