"""How long Cancel takes: until it is acknowledged, and until the scan is over and all is saved.

    python -m tests.benchmarks.cancel [--tries 25] [--files 20000]

Each try makes a fresh library, scans, and cancels at a random moment of one phase. `hung` is the probing
phase with every child hung in C with the interpreter locked.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from app.compose import build
from app.core.job import Job, JobState
from app.core.record import FileStatus
from app.core.scan import ProbeLimits, ScanPhase, ScanRequest
from app.jobs.handlers import SCAN, MakeProber
from app.jobs.runner import ThreadRunner
from app.library import Library, listing, open_library, saving
from app.library.listing import FoundFile
from app.library.saving import Finding
from app.probe.base import Prober
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.benchmarks.measure import report
from tests.doubles import MEDIA, FakeProber


@dataclass(frozen=True)
class Scenario:
    """A phase to cancel in."""

    folder: Path
    phase: ScanPhase
    most: int
    """The files that may be done, at most, when Cancel comes."""
    make_prober: MakeProber
    gone: int = 0
    """Files that an earlier scan found, and that are gone by now."""


@dataclass(frozen=True)
class Try:
    """What one Cancel took, in seconds."""

    acknowledged: float
    final: float


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tries", type=int, default=25)
    parser.add_argument("--files", type=int, default=20_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        scenarios = _scenarios(Path(scratch), arguments.files)
        figures = {name: _measure(name, each, arguments.tries) for name, each in scenarios.items()}
    report("cancel", {"tries": arguments.tries, "files": arguments.files, **figures})


def _scenarios(scratch: Path, files: int) -> dict[str, Scenario]:
    many, hung = scratch / "many", scratch / "hung"
    for number in range(files):
        file = many / f"folder {number // 100:04}" / f"clip {number:06}.mkv"
        if number % 100 == 0:
            file.parent.mkdir(parents=True)
        file.write_bytes(b"")
    hung.mkdir()
    for number in range(8):
        scripted.write(hung, f"{number}.mkv", "hang_c")
    patient = ProbeLimits(cpu_seconds=60, wall_seconds=60)
    return {
        "counting": Scenario(many, ScanPhase.COUNTING, files // 2, lambda _request: FakeProber()),
        "probing": Scenario(many, ScanPhase.PROBING, files // 4, lambda _request: _real()),
        "storing": Scenario(many, ScanPhase.PROBING, files // 2, lambda _request: FakeProber()),
        "saving": Scenario(many, ScanPhase.SAVING, 0, lambda _request: FakeProber(), gone=10 * files),
        "hung": Scenario(hung, ScanPhase.PROBING, 0, lambda _request: _scripted(patient)),
    }


def _real() -> Prober:
    return MediaInfoProber()


def _scripted(limits: ProbeLimits) -> Prober:
    return MediaInfoProber(2, limits, probe=scripted.probe)


def _measure(name: str, scenario: Scenario, tries: int) -> dict[str, object]:
    taken: list[Try] = []
    while len(taken) < tries:
        if (one := asyncio.run(_try(scenario))) is not None:
            taken.append(one)
    figures: dict[str, object] = {
        "acknowledged": _percentiles(taken, lambda each: each.acknowledged),
        "final": _percentiles(taken, lambda each: each.final),
    }
    print(f"{name}: {figures}", file=sys.stderr)
    return figures


def _percentiles(taken: list[Try], value: Callable[[Try], float]) -> dict[str, float]:
    """Return milliseconds."""
    values = sorted(value(each) * 1e3 for each in taken)
    cuts = quantiles(values, n=100, method="inclusive")
    return {"p50": round(cuts[49], 1), "p99": round(cuts[98], 1), "max": round(values[-1], 1)}


def _remember(library: Library, folder: Path, count: int) -> None:
    """Have the library know files that are not in `folder`, so that they are marked missing."""
    root = os.fsencode(folder)
    scan_id = library.write(listing.begin_scan, 0.0).result()
    source = library.write(listing.add_source, root, "", 0.0).result()
    for start in range(0, count, 1000):
        files = [FoundFile(b"gone %d.mkv" % number, 1, 1, "", None) for number in range(start, start + 1000)]
        library.write(listing.add_found, scan_id, source, [(root + b"/gone %d" % start, files)]).result()
    with library.reader() as reader:
        after = 0
        while page := reader.pending(scan_id, after, 1000):
            after = page[-1].id
            found = [
                Finding(file, FileStatus.OK, None, MEDIA, b"", file.size, file.mtime_ns) for file in page
            ]
            library.write(saving.save, found, engine="fake 1", now=0.0).result()


async def _try(scenario: Scenario) -> Try | None:
    """Return what Cancel took; None where the scan was over before the moment had come."""
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.sqlite3")
        _remember(library, scenario.folder, scenario.gone)
        parts = build(ThreadRunner(), library, scenario.make_prober)
        moment, times = asyncio.Event(), dict[JobState, float]()
        at = random.randint(0, scenario.most)  # noqa: S311 - no secret

        def follow(job: Job) -> None:
            times.setdefault(job.state, time.perf_counter())
            if job.progress and job.progress.phase is scenario.phase and job.progress.done >= at:
                moment.set()

        parts.queue.subscribe(follow)
        job = await parts.queue.submit(SCAN, {"request": ScanRequest(paths=(os.fsencode(scenario.folder),))})
        ended = asyncio.create_task(parts.queue.wait(job.id))
        waiting = asyncio.create_task(moment.wait())
        await asyncio.wait((ended, waiting), return_when="FIRST_COMPLETED")
        waiting.cancel()
        asked = time.perf_counter()
        if not ended.done():
            await parts.queue.cancel(job.id)
        outcome = await ended
        await parts.close()
        if JobState.CANCELLING not in times:
            return None
        return Try(times[JobState.CANCELLING] - asked, times[outcome.state] - asked)


if __name__ == "__main__":
    main()
