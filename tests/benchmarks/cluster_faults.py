"""Whether a scan by a cluster leaves the library of one by this computer, whatever fails. Linux only.

    python -m tests.benchmarks.cluster_faults [--files 2000] [--faults killed cut ...]

A scheduler runs here and one worker on each of two hosts, which are namespaces: networks and mounts of their
own. Each fault befalls the first host, or the scheduler, once a fifth of the files are in the library; some
are there from the start. `same` is true if all facts of all files are those of a scan by this computer.
`states` are those in which the command ended: it is given again where it has paused. `struck_at` is the
number of files that were probed when the fault happened. `workers` and `workers_after` are what
`cluster check` says of each worker before and after the scan.
"""

import argparse
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from app.cluster.check import check_cluster
from app.core.cluster import ClusterChoice
from tests import samples
from tests.benchmarks.clustering.network import isolate
from tests.benchmarks.clustering.site import COUNT, Site, site
from tests.benchmarks.measure import report
from tests.benchmarks.scaling.trees import Tree

_BACK_SECONDS: Final = 15.0
"""Seconds after which something comes back: longer than a worker may be silent."""
_GONE_SECONDS: Final = 75.0
"""Longer than a scan waits for a scheduler."""
_PART: Final = 5
"""The fault happens once one of so many files is probed."""
_MOST_SCANS: Final = 2
_EATER: Final = """
import os, threading, time
def eat():
    while not os.path.exists({marker!r}):
        time.sleep(0.1)
    eaten, power = [], 24
    while True:
        try:
            eaten.append(bytearray(2**power))
        except MemoryError:
            power = max(6, power - 1)
        time.sleep(0.05 if power == 24 else 0.0001)
threading.Thread(target=eat, daemon=True).start()
"""
"""Uses ever more memory, and all that is freed, to the last bytes."""
_EATING: Final = {"out of memory", "over its memory limit"}
_OWN: Final = {"id", "folder_id", "scan_id", "added", "look_id"}
"""Columns that differ from library to library."""


def _back(target: Site) -> None:
    target.stop()
    time.sleep(_BACK_SECONDS)
    target.start()


def _gone(target: Site) -> None:
    target.stop()
    time.sleep(_GONE_SECONDS)
    target.start()


def _cut_for_a_while(target: Site) -> None:
    target.hosts[0].cut()
    time.sleep(_BACK_SECONDS)
    target.hosts[0].mend()


_FAULTS: Final[Mapping[str, Callable[[Site], object]]] = {
    "killed": lambda target: target.workers[0].kill(),
    "frozen": lambda target: target.workers[0].send_signal(signal.SIGSTOP),
    "frozen for a while": lambda target: target.pause(_BACK_SECONDS),
    "cut off": lambda target: target.hosts[0].cut(),
    "cut off for a while": _cut_for_a_while,
    "out of memory": lambda target: target.starve(),
    "over its memory limit": lambda target: target.eat.touch(),
    "share unmounted": lambda target: target.hide(),
    "share never there": lambda _target: None,
    "another version": lambda _target: None,
    "scheduler back": _back,
    "scheduler gone": _gone,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--faults", nargs="*", default=list(_FAULTS), choices=list(_FAULTS))
    arguments = parser.parse_args()
    isolate()
    figures: dict[str, Any] = {"files": arguments.files}
    with tempfile.TemporaryDirectory(prefix="faults") as folder:
        scratch = Path(folder)
        tree = Tree(scratch, list(samples.make(scratch / "samples").values()))
        tree.grow(arguments.files)
        _scan(tree.folder, scratch / "alone.sqlite3")
        alone = _facts(scratch / "alone.sqlite3")
        for name in arguments.faults:
            figures[name] = _try(name, tree.folder, Path(tempfile.mkdtemp(dir=scratch)), alone)
            print(name, figures[name], flush=True)
    report("cluster faults", figures)


def _try(name: str, folder: Path, scratch: Path, alone: Sequence[Any]) -> dict[str, Any]:
    library = scratch / "library.sqlite3"
    states: list[str] = []
    with site(scratch, folder) as target:
        before = _start(name, target)
        began = time.monotonic()
        done, struck = threading.Event(), list[int]()
        arguments = (_FAULTS[name], target, library, len(alone) // _PART, done, struck)
        striker = threading.Thread(target=_strike, args=arguments)
        striker.start()
        while len(states) < _MOST_SCANS and states[-1:] in ([], ["paused"]):
            if states:
                striker.join()
            said = _scan(folder, library, "--cluster", target.address, "--cluster-insecure")
            states.append(_state(library))
        seconds = time.monotonic() - began
        done.set()
        striker.join()
        after = _check(target)
    facts = _facts(library)
    figures = {
        "same": facts == alone,
        "states": states,
        "struck_at": struck[0],
        "seconds": round(seconds, 1),
        "workers": before,
        "workers_after": after,
    }
    return figures if facts == alone else {**figures, **_difference(facts, alone), "said": said[-500:]}


def _start(name: str, target: Site) -> list[str]:
    """Start the workers, and return what they say."""
    if name == "share never there":
        target.hide()
    preload = "import app; app.__version__ = '0.0.1'" if name == "another version" else ""
    if name in _EATING:
        preload = _EATER.format(marker=str(target.eat))
    target.start(preload, nanny=name == "over its memory limit")
    said = _check(target)
    while len(said) < COUNT:  # some are starting
        said = _check(target)
    return said


def _check(target: Site) -> list[str]:
    """Return for each worker the code of the reason for which it cannot take part, or "fit"."""
    workers = check_cluster(ClusterChoice(address=target.address, insecure=True), os.fsencode(target.folder))
    return sorted(each.fault.code if each.fault else "fit" for each in workers)


def _strike(
    fault: Callable[[Site], object],
    target: Site,
    library: Path,
    count: int,
    done: threading.Event,
    struck: list[int],
) -> None:
    """Have the fault happen once so many files are probed, and note how many there were."""
    while (probed := _probed(library)) < count:
        if done.wait(0.05):
            break
    struck.append(probed)
    fault(target)


def _scan(folder: Path, library: Path, *options: str) -> str:
    words = [sys.executable, "-m", "app", "scan", str(folder), "--library", str(library), "--no-progress"]
    done = subprocess.run(
        [*words, *options], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    return done.stderr


def _probed(library: Path) -> int:
    with suppress(sqlite3.Error), _open(library) as db:
        return int(db.execute("SELECT count(*) FROM file").fetchone()[0])
    return 0


def _state(library: Path) -> str:
    with _open(library) as db:
        return str(db.execute("SELECT state FROM job ORDER BY number DESC LIMIT 1").fetchone()[0])


def _facts(library: Path) -> list[tuple[Any, ...]]:
    """Return all that a library knows of its files, whatever the order of their discovery."""
    with _open(library) as db:
        columns = [str(row[1]) for row in db.execute("PRAGMA table_info(file)")]
        wanted = ", ".join(f"file.{name}" for name in columns if name not in _OWN)
        return db.execute(
            f"SELECT folder.path, {wanted}, look.signature, media.json FROM file "  # noqa: S608
            "JOIN folder ON folder.id = folder_id LEFT JOIN look ON look.id = look_id "
            "LEFT JOIN media ON media.file_id = file.id ORDER BY folder.path, file.name"
        ).fetchall()


def _open(library: Path) -> "closing[sqlite3.Connection]":
    return closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True))


def _difference(facts: Sequence[Any], alone: Sequence[Any]) -> dict[str, Any]:
    others = set(facts) ^ set(alone)
    return {"files": len(facts), "differ": len(others), "one": repr(next(iter(others)))[:400]}


if __name__ == "__main__":
    main()
