"""The libraries of a Linux system that Qt loads, by the packages of Debian and its derivatives."""

import ctypes
import os
import sys
from collections.abc import Iterator, Mapping
from typing import Final

OFFSCREEN: Final[Mapping[str, str]] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Needed even without a screen. `./dev` installs the same."""
SCREEN: Final[Mapping[str, str]] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Needed in addition for a window that is seen."""


def absent_packages() -> list[str]:
    """Return the packages whose libraries this system lacks for the window; none elsewhere than on Linux.

    Libraries for a window that is seen are looked for where a screen is. They are loaded for that, so call
    this in a process of its own.
    """
    return list(_absent()) if sys.platform == "linux" else []


def _absent() -> Iterator[str]:
    has_screen = "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    for library, package in ({**OFFSCREEN, **SCREEN} if has_screen else OFFSCREEN).items():
        try:
            ctypes.CDLL(library)
        except OSError:
            yield package
