"""Texts for a terminal: progress, counts of a scan, and changes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.message.number import Number, count_text
from app.core.run.progress import Phase
from app.core.run.timing import WHOLE_RATE
from app.core.scan.history import Change, ChangeKind, field_texts
from app.core.text.names import display, one_line
from app.core.text.units import duration_text, size_text

PHASES: Final[Mapping[Phase, str]] = {
    Phase.COUNTING: "counting",
    Phase.PROBING: "probing",
    Phase.READING: "reading",
    Phase.SAVING: "saving",
}
CHANGE_WORDS: Final[Mapping[ChangeKind, str]] = {
    ChangeKind.ADDED: "new",
    ChangeKind.CHANGED: "changed",
    ChangeKind.MOVED: "moved",
    ChangeKind.MISSING: "missing",
    ChangeKind.BACK: "back",
    ChangeKind.OFFLINE: "offline",
    ChangeKind.ONLINE: "back online",
}


_MOST_WORKERS: Final = 16
"""Workers that are listed; further ones only if they have a fault."""


class Worker(NamedTuple):
    """A worker of a cluster, as a terminal shows it."""

    name: str
    rate: float
    """Files per second."""
    fault: str
    """The reason why it gets no files; empty if it does."""


def files_text(done: int, total: int | None) -> str:
    """Return `4,200 of 10,000`, or `7 found` while the total is unknown."""
    return f"{done:,} found" if total is None else f"{done:,} of {total:,}"


def rate_text(rate: float) -> str:
    """Return files per second as `210/s` or `0.3/s`."""
    return f"{rate:,.0f}/s" if rate >= WHOLE_RATE else f"{rate:.1f}/s"


def left_text(seconds: float) -> str:
    """Return the remaining time as `0:28`. At least a second is shown, as the job has not ended."""
    return duration_text(max(seconds, 1))


def figures(
    done: int,
    total: int | None,
    rate: float | None,
    seconds_left: float | None,
    *,
    bytes_done: int | None = None,
    bytes_total: int | None = None,
    byte_rate: float | None = None,
) -> Iterator[str]:
    """Yield the known figures, as in `4,200 of 10,000 files`, `1.2 GB of 3.4 GB`, `210/s`, `0:28 left`."""
    files = files_text(done, total)
    yield files if total is None else f"{files} {Number.of(total):file|files}"
    if bytes_done is not None and bytes_total is not None:
        yield f"{size_text(bytes_done)} of {size_text(bytes_total)}"
    if rate is not None:
        yield rate_text(rate)
    if byte_rate is not None:
        yield f"{size_text(round(byte_rate))}/s"
    if seconds_left is not None:
        yield f"{left_text(seconds_left)} left"


def workers_text(count: int, able: int) -> str:
    """Return `64 workers`, or `62 of 64 workers` if the others get no files."""
    taking = "" if able == count else f"{able:,} of "
    return f"{taking}{Number.of(count)} {Number.of(count):worker|workers}"


def worker_lines(workers: Sequence[Worker]) -> Iterator[str]:
    """Yield a line a worker; of many workers without a fault, the last share a line."""
    faults = sum(bool(worker.fault) for worker in workers)
    most = max(faults, _MOST_WORKERS) if len(workers) > _MOST_WORKERS + 1 else len(workers)
    width = max((len(one_line(worker.name)) for worker in workers[:most]), default=0)
    for worker in workers[:most]:
        told = f"gets no files: {worker.fault}" if worker.fault else rate_text(worker.rate)
        yield f"{one_line(worker.name).ljust(width)}  {told}"
    if rates := sorted(worker.rate for worker in workers[most:]):
        between = f"{rate_text(rates[0])} to {rate_text(rates[-1])}"
        yield f"{len(rates):,} more, {between} each"


def change_counts_text(counts: Mapping[ChangeKind, int]) -> str:
    """Return `12 new, 3 changed`, or `Nothing has changed` if there are no changes."""
    parts = []
    for kind, count in counts.items():
        of_sources = kind in {ChangeKind.OFFLINE, ChangeKind.ONLINE}
        noun = f" {Number.of(count):source|sources}" if of_sources else ""
        parts.append(f"{count:,}{noun} {CHANGE_WORDS[kind]}")
    return ", ".join(parts) or "Nothing has changed"


def change_text(change: Change) -> str:
    """Return a change as one line: its path, and its old and new values."""
    told = [display(change.path)]
    if change.target is not None:
        told.append(f"-> {display(change.target)}")
    if change.files:
        told.append(f"({count_text(change.files)})")
    fields = [f"{text.column.title} {text.before} -> {text.after}" for text in field_texts(change)]
    if fields:
        told.append(f"({', '.join(fields)})")
    return " ".join(told)
