"""A process that copies a library, and dies in the middle."""

import os
import signal
import sys
from pathlib import Path

from app.library.open.copying import Unattended, copy_library


class _Dying(Unattended):
    def copied(self, done: int, total: int) -> None:
        if done < total:
            os.kill(os.getpid(), signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


if __name__ == "__main__":
    copy_library(Path(sys.argv[1]), Path(sys.argv[2]), _Dying())
