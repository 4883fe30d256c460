"""Starts other programs so that they outlive this one, with the environment of the user's own programs."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Final

_ORIGINAL: Final = "LD_LIBRARY_PATH_ORIG"
SETTLED_SECONDS: Final = 1.0
"""Time in which a program that cannot open anything has ended."""


def start(command: Sequence[str]) -> int:
    """Start a program, and return its exit status if it ended badly at once, else 0. Raises OSError."""
    bundle = getattr(sys, "_MEIPASS", None)
    environment = dict(os.environ)
    for name, value in (unbundled(os.environ, bundle) if bundle else {}).items():
        if value is None:
            environment.pop(name, None)
        else:
            environment[name] = value
    process = subprocess.Popen(  # noqa: S603 - the program that the user chose
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(SETTLED_SECONDS)
    except subprocess.TimeoutExpired:
        process.returncode = 0  # it goes on by itself, and nobody waits for it
        return 0


def unbundled(environment: Mapping[str, str], bundle: str) -> dict[str, str | None]:
    """Return environment changes for a program started from a frozen `bundle`; None removes a variable.

    With paths into the bundle (`LD_LIBRARY_PATH`, `QT_PLUGIN_PATH`) other programs would load our
    libraries. PyInstaller keeps the user's own value as `LD_LIBRARY_PATH_ORIG`.
    """
    ours = [
        name for name, value in environment.items() if value.startswith(bundle) or name.startswith("_PYI_")
    ]
    changes: dict[str, str | None] = dict.fromkeys(ours)
    if _ORIGINAL in environment:
        changes |= {_ORIGINAL: None, _ORIGINAL.removesuffix("_ORIG"): environment[_ORIGINAL]}
    return changes
