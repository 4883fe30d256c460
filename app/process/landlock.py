"""Landlock: a layer of Linux with which a process gives up its right to files, ports and other processes."""

import ctypes
import os
import struct
from typing import Final

from app.process.system_calls import call

_CREATE_RULESET: Final = 444  # the number on every processor
_RESTRICT_SELF: Final = 446
_GET_VERSION: Final = 1
_FILE_RIGHTS: Final = ((5, 16), (3, 15), (2, 14), (1, 13))
"""The version from which on Landlock knows so many rights to files."""
_ALL_PORTS: Final = 3  # bind and connect TCP
_ALL_SCOPES: Final = 3  # abstract UNIX sockets, and signals


def version() -> int:
    """Return the version of Landlock; 0 if the kernel has none, or does not use it."""
    try:
        return call(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_GET_VERSION))
    except OSError:
        return 0


def enter() -> bool:
    """Give up all that Landlock knows, for good; return False if there is no Landlock.

    Descriptors that are open stay usable. Applies to the calling thread, and to threads that it starts.
    """
    found = version()
    if not found:
        return False
    try:
        ruleset = _new_ruleset(found)
        try:
            call(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
        finally:
            os.close(ruleset)
    except OSError:  # a sandbox around the program refuses it, say
        return False
    return True


def _new_ruleset(found: int) -> int:
    """Return the descriptor of a ruleset that denies everything."""
    rights = next(count for least, count in _FILE_RIGHTS if found >= least)
    fields = [(1 << rights) - 1]
    if found >= 4:
        fields.append(_ALL_PORTS)
    if found >= 6:
        fields.append(_ALL_SCOPES)
    attributes = struct.pack(f"{len(fields)}Q", *fields)
    return call(_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0))
