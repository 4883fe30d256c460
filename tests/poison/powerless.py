"""`python -m tests.poison.powerless …` is `python -m app …`, but permissions count, also for root."""

import ctypes
import os
import sys
from typing import Final

_PR_CAPBSET_DROP: Final = 24
_POWERS: Final = {"CAP_DAC_OVERRIDE": 1, "CAP_DAC_READ_SEARCH": 2}


def main() -> None:
    """Give up the powers for good, also those of the children, and become the program."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for name, number in _POWERS.items():
            if libc.prctl(_PR_CAPBSET_DROP, number, 0, 0, 0):
                sys.exit(f"{name} cannot be dropped: {os.strerror(ctypes.get_errno())}")
    os.execv(sys.executable, [sys.executable, "-m", "app", *sys.argv[1:]])  # noqa: S606


if __name__ == "__main__":
    main()
