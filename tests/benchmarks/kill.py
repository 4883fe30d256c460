"""`kill -9` at random moments of a scan: is the library, once it was resumed, that of an undisturbed scan?

    python -m tests.benchmarks.kill [--files 10000] [--kills 10] [--row 6] [--seed N]

Each kill is of a scan into a fresh library, by turns the command's and one that is asked for over the API. Of
five, one comes while files are counted, one at the very end, three at any moment. Then come two scans that
are killed `--row` times, one life after the other. It ends with 1 where a library differs, a job is not
completed, a child outlives its parent, a file that was saved is probed again, or more than 5 s were lost.

`lost` is what had to be done again: the files that the killed process had handed to the prober and not saved,
the seconds that takes at the undisturbed rate, and the seconds for which the oldest of them had been out.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from msgspec import Struct, field

from app.core.file.record import OUTSIDE
from app.core.job import Job, JobState
from app.core.scan.job import ScanCounts
from app.jobs.types.scan import SCAN
from tests.benchmarks.handed import Log, read
from tests.benchmarks.holdings import Holdings, look, look_at_copy, plant
from tests.benchmarks.lives import Command, Life, Service
from tests.benchmarks.measure import report

MOST_LOST: Final = 5.0
"""Seconds of probing, at the undisturbed rate."""
KINDS: Final[dict[str, type[Life]]] = {"command": Command, "service": Service}


class Undisturbed(NamedTuple):
    """A scan that nobody killed."""

    holdings: Holdings
    seconds: float
    first: float
    """When the first file was handed out, seconds after the scan was asked for."""
    last: float
    """When the last answer came."""
    rate: float
    """Files a second."""


class Death(Struct):
    """What one kill cost, and what was wrong after it."""

    kind: str
    moment: float
    phase: str
    saved: int
    lost: int
    seconds: float
    """What was lost, at the undisturbed rate."""
    out: float
    """For how long the oldest of what was lost had been out."""
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        verdict = "; ".join(self.faults) or "equal"
        return (
            f"{self.kind:8} killed after {self.moment:6.2f} s, {self.phase:9} {self.saved:6} saved, "
            f"{self.lost:4} lost ({self.seconds:.2f} s at the rate, out for {self.out:.2f} s): {verdict}"
        )


class Field:
    """One tree of videos, and as many libraries as wanted."""

    def __init__(self, scratch: Path, files: int) -> None:
        self._scratch = scratch
        self._numbers = count()
        self.videos = scratch / "videos"
        plant(self.videos, files)
        self._undisturbed = {name: self._measure(kind) for name, kind in KINDS.items()}
        self.reference = self._undisturbed["command"].holdings

    def _measure(self, kind: type[Life]) -> Undisturbed:
        library = self.library()
        life = self.start(kind, library)
        seconds = life.finish() - life.begun
        log = read(life.log)
        first, last = (one - life.begun for one in (min(log.drawn.values()), max(log.answered.values())))
        found = Undisturbed(look(library), seconds, first, last, len(log.drawn) / (last - first))
        print(f"{kind.__name__}: undisturbed {seconds:.2f} s, probing {first:.2f} to {last:.2f} s")
        return found

    def library(self) -> Path:
        folder = self._scratch / f"{next(self._numbers)}"
        folder.mkdir()
        return folder / "library.sqlite3"

    def start(self, kind: type[Life], library: Path) -> Life:
        return kind(library, self.videos, library.with_name(f"log {next(self._numbers)}"))

    def undisturbed(self, name: str) -> Undisturbed:
        return self._undisturbed[name]

    def faults(self, holdings: Holdings) -> list[str]:
        """Return in what a library differs from that of an undisturbed scan."""
        wanted = self.reference
        keys = wanted.files.keys() | holdings.files.keys()
        odd = sorted(key for key in keys if wanted.files.get(key) != holdings.files.get(key))
        faults = [f"{len(odd)} rows differ, as {holdings.files.get(odd[0])}"] if odd else []
        states = [job.state for job in holdings.jobs]
        if set(states) != {JobState.COMPLETED}:
            faults.append(f"its jobs are {states}")
        if any(job.fraction < 1.0 for job in holdings.jobs):
            faults.append("a job is not wholly done")
        if holdings.pending:
            faults.append(f"{holdings.pending} files are pending")
        counts = [_counts(job) for job in holdings.jobs]
        if len(holdings.jobs) == 1 and counts != [_counts(wanted.jobs[0])]:
            faults.append(f"the job counted {counts}")
        return faults


class Trial:
    """One library whose scan is killed, again and again until it is let be."""

    def __init__(self, field: Field, kind: str) -> None:
        self._field = field
        self._kind = kind
        self._library = field.library()
        self._saved: set[bytes] = set()
        self._fraction = 0.0
        self._faults: list[str] = []
        """Of a life that came to its own end."""

    def kill(self, moment: float) -> Death | None:
        """Live for so long; None where the scan was over by then."""
        life = self._field.start(KINDS[self._kind], self._library)
        at = life.kill(moment)
        log = read(life.log)
        again = self._probed_again(log)
        if at is None:
            self._faults += again
            self._saved = self._keepers(look_at_copy(self._library))
            return None
        survivors = life.survivors()
        left = look_at_copy(self._library)
        lost = log.drawn.keys() - left.files.keys()
        undisturbed = self._field.undisturbed(self._kind)
        death = Death(
            kind=self._kind,
            moment=at - life.begun,
            phase=_phase(left, log, len(undisturbed.holdings.files)),
            saved=len(left.files),
            lost=len(lost),
            seconds=(seconds := len(lost) / undisturbed.rate),
            out=max((at - log.drawn[path] for path in lost), default=0.0),
            faults=[
                *again,
                *(f"{child} lives on" for child in survivors),
                *self._steps_back(left),
                *([f"more than {MOST_LOST:.0f} s were lost"] if seconds > MOST_LOST else []),
            ],
        )
        self._saved = self._keepers(left)
        self._fraction = max((job.fraction for job in left.jobs), default=0.0)
        return death

    def finish(self) -> list[str]:
        """Let it come to its end; return what is wrong then."""
        life = self._field.start(KINDS[self._kind], self._library)
        life.finish()
        again = self._probed_again(read(life.log))
        return [*self._faults, *again, *self._field.faults(look(self._library))]

    def _keepers(self, left: Holdings) -> set[bytes]:
        """Return what is not to be probed again; another job may try some of it once more."""
        over = all(job.state.terminal for job in left.jobs)
        return {path for path, row in left.files.items() if not over or row.reason not in OUTSIDE}

    def _probed_again(self, log: Log) -> list[str]:
        again = self._saved & log.drawn.keys()
        return [f"{len(again)} saved files were probed again"] if again else []

    def _steps_back(self, left: Holdings) -> Iterator[str]:
        if gone := self._saved - left.files.keys():
            yield f"{len(gone)} saved files are gone"
        if len(left.jobs) > 1:
            yield f"there are {len(left.jobs)} jobs"
        if any(job.fraction < self._fraction for job in left.jobs):
            yield "the job has gone back"


def _counts(job: Job) -> ScanCounts | None:
    outcome = job.outcome_of(SCAN)
    return outcome.counts if outcome else None


def _phase(left: Holdings, log: Log, files: int) -> str:
    if not left.jobs:
        return "start"
    if left.jobs[-1].state.terminal:
        return "over"
    if not log.drawn and len(left.files) < files:
        return "counting"
    return "probing" if len(left.files) < files else "saving"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--row", type=int, default=6)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311 - no secret
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)  # noqa: S311
    with tempfile.TemporaryDirectory() as scratch:
        field = Field(Path(scratch), arguments.files)
        faults = field.faults(field.undisturbed("service").holdings)
        deaths = [_one(field, number, chance) for number in range(arguments.kills)]
        for kind in KINDS:
            deaths += _row(field, kind, arguments.row, chance)
    faults += [fault for death in deaths for fault in death.faults]
    rates = {name: round(field.undisturbed(name).rate) for name in KINDS}
    report(
        "kill",
        {
            **vars(arguments),
            "files_per_second": rates,
            "most_lost": max(death.lost for death in deaths),
            "most_seconds": round(max(death.seconds for death in deaths), 3),
            "most_seconds_out": round(max(death.out for death in deaths), 3),
            "faults": faults,
        },
    )
    sys.exit(1 if faults else 0)


def _one(field: Field, number: int, chance: random.Random) -> Death:
    """Kill one scan once, and see it through."""
    kind = list(KINDS)[number % len(KINDS)]
    while True:
        trial = Trial(field, kind)
        death = trial.kill(_moment(field.undisturbed(kind), number, chance))
        if death is not None:
            death.faults += trial.finish()
            print(death, flush=True)
            return death


def _moment(scan: Undisturbed, number: int, chance: random.Random) -> float:
    match number % 5:
        case 1:
            return chance.uniform(0.0, scan.first)
        case 4:
            return chance.uniform(scan.last - 0.1, scan.seconds)
        case _:
            return chance.uniform(0.0, scan.seconds)


def _row(field: Field, kind: str, kills: int, chance: random.Random) -> list[Death]:
    """Kill one scan in each of its lives but the last."""
    trial, deaths = Trial(field, kind), list[Death]()
    while len(deaths) < kills:
        death = trial.kill(chance.uniform(0.0, 2 * field.undisturbed(kind).seconds / kills))
        if death is None:
            break
        print("in a row:", death, flush=True)
        deaths.append(death)
    faults = trial.finish()
    print(f"in a row: {kind} at its end: {'; '.join(faults) or 'equal'}", flush=True)
    deaths[-1].faults += faults
    return deaths


if __name__ == "__main__":
    main()
