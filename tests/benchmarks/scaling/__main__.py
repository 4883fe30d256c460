"""Scans a folder with a prober that answers at once, several times if asked.

    python -m tests.benchmarks.scaling LIBRARY DIR [TIMES]

Beside the library is left a file `.cpu`: the processor seconds of this process, without its children.

Children of a program that is a `__main__` begin without its modules, as those of the real command do.
"""

import asyncio
import os
import sys
import time
from pathlib import Path

from app.core.job import JobState
from tests.benchmarks.scaling.answering import scan

if __name__ == "__main__":
    library, folder, *times = sys.argv[1:]
    state = asyncio.run(scan(Path(library), os.fsencode(folder), *map(int, times)))
    Path(library).with_suffix(".cpu").write_text(str(time.process_time()))
    sys.exit(state is not JobState.COMPLETED)
