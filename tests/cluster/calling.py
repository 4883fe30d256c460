"""Functions that workers call in tests."""

import os
import signal
from pathlib import Path


def act(here: bytes, there: bytes, message: bytes) -> bytes:
    """Answer with what came, or end the worker the first time, or fail."""
    mark = Path(os.fsdecode(there)) / "died"
    if message == b"die" and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if message == b"fail":
        raise RuntimeError
    return b" ".join((here, there, message))
