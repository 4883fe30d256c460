"""`kill -9` at random instants of acts of the trash and of their undos: is anything lost, or stuck?

    python -m tests.benchmarks.kill_trash [--rounds 100] [--files 30] [--seed N]

A round moves copies to the trash of the system and is killed, moves them back and is killed, and then ends
both. After each kill, the next look at the library has to say of each file where it is. It ends with 1 where
a file is lost or at two places, an entry of the journal is stuck or false, or a record says another state.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measure import report
from tests.trash.kills import Victims


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--files", type=int, default=30)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311 - no secret
    arguments = parser.parse_args()
    faults: list[str] = []
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_DATA_HOME"] = f"{scratch}/data"
        (Path(scratch) / "data/Trash/files").mkdir(parents=True)
        victims = Victims(Path(scratch), arguments.files, random.Random(arguments.seed))  # noqa: S311
        for number in range(arguments.rounds):
            for step in (victims.kill_move, victims.kill_undo, victims.end):
                found = step()
                faults += found
                for fault in found:
                    print(f"round {number}, {step.__name__}: {fault}", flush=True)
    ends = dict(sorted(victims.ends.items()))
    seconds = round(time.monotonic() - began)
    report("kill_trash", {**vars(arguments), "kills": ends, "seconds": seconds, "faults": len(faults)})
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
