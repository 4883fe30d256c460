"""Scans a folder with a prober that answers at once.

    python -m tests.benchmarks.scaling LIBRARY DIR

Children of a program that is a `__main__` begin without its modules, as those of the real command do.
"""

import asyncio
import os
import sys
from pathlib import Path

from app.core.job import JobState
from tests.benchmarks.scaling.answering import scan

if __name__ == "__main__":
    state = asyncio.run(scan(Path(sys.argv[1]), os.fsencode(sys.argv[2])))
    sys.exit(state is not JobState.COMPLETED)
