"""The options of a hand-over: all that another program needs to know besides the files."""

import os
from itertools import accumulate

from msgspec import Struct

from app.core.advice.target import EncodingTarget
from app.core.text.names import is_absolute


class HandOverChoice(Struct, frozen=True, kw_only=True):
    """The options of a hand-over. Paths are absolute."""

    target: EncodingTarget = EncodingTarget()
    """The encoding that an encoder is asked for."""
    folder: bytes | None = None
    """The folder on this computer for what an encoder makes."""
    mapped: tuple[tuple[bytes, bytes], ...] = ()
    """Folders, and the path of each for the other program."""
    base: bytes | None = None
    """The folder that paths of rsync and rclone are relative to; None for the innermost one of all files."""


def mapped_folder(text: str) -> tuple[bytes, bytes]:
    """Return the two paths of a folder in `/media/nas=/mnt/media`. Raises `ValueError`."""
    words = text.split("=")
    for before in accumulate(words[:-1], lambda *parts: "=".join(parts)):
        old, new = os.fsencode(before.strip()), os.fsencode(text[len(before) + 1 :].strip())
        if is_absolute(old) and is_absolute(new):
            return old, new
    raise ValueError("these are no two absolute paths")
