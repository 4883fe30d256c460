"""Runs first in the frozen program: what was set for its own sake must not reach the programs it starts."""

import os
import sys

if sys.platform.startswith("linux"):
    # It has been read by now, and without the others each of our own children sets it anew.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]

# A Windows program without a terminal has no standard streams at all.
for stream in ("stdout", "stderr"):
    if getattr(sys, stream) is None:
        setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - lives on
