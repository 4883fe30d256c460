"""Another program that exchanges two names again and again, so that a path leads elsewhere at any moment."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SWAP = """
import ctypes, os, sys
swap = ctypes.CDLL(None, use_errno=True).renameat2
one, other = map(os.fsencode, sys.argv[1:])
print(swap(-100, one, -100, other, 2), flush=True)
while True:
    swap(-100, one, -100, other, 2)
"""
"""RENAME_EXCHANGE (renameat2(2), Linux): no moment passes without a name at both places."""


@contextmanager
def swapped(one: Path, other: Path) -> Iterator[None]:
    """Exchange two names hundreds of thousands of times a second; in the end each is where it was, or not."""
    command = [sys.executable, "-c", _SWAP, str(one), str(other)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        assert process.stdout.readline() == "0\n", "the file system exchanges no names"
        try:
            yield
        finally:
            process.kill()
