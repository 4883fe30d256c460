"""Texts for a terminal: progress, counts of a scan, and changes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from app.cli.language import texts, tr
from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.facts.checks import DAMAGE_WORDS, DEPTH_WORDS, VERDICT_WORDS
from app.core.job import JobState
from app.core.run.progress import Phase
from app.core.run.timing import WHOLE_RATE
from app.core.scan.history import Change, ChangeKind, FieldTexts, field_texts
from app.core.sources.disk import DiskKind, Space
from app.core.text.columns import columns, padded
from app.core.text.names import display, one_line
from app.core.text.units import local_time_text

_COUNTS: Final = {
    ChangeKind.ADDED: "scan.new",
    ChangeKind.CHANGED: "scan.changed",
    ChangeKind.MOVED: "scan.moved",
    ChangeKind.BACK: "scan.back",
    ChangeKind.MISSING: "scan.missing",
}
"""Codes of the sentences for numbers of changes; those of sources are with the texts of commands."""
_MOST_WORKERS: Final = 16
"""Workers that are listed; further ones only if they have a fault."""


class Worker(NamedTuple):
    """A worker of a cluster, as a terminal shows it."""

    name: str
    rate: float
    """Files per second."""
    fault: str
    """The reason why it gets no files; empty if it does."""


def state_word(state: JobState) -> str:
    """Return a state of jobs in words."""
    words = {
        JobState.QUEUED: tr("waiting"),
        JobState.RUNNING: tr("running"),
        JobState.PAUSED: tr("paused"),
        JobState.CANCELLING: tr("cancelling"),
        JobState.INTERRUPTED: tr("interrupted"),
        JobState.COMPLETED: tr("done"),
        JobState.FAILED: tr("failed"),
        JobState.CANCELLED: tr("cancelled"),
        JobState.NEEDS_ATTENTION: tr("needs attention"),
    }
    return words[state]


def space_text(space: Space) -> str:
    """Return how much of a disk is free, and when that was so."""
    return tr(
        "{free} of {total} free as of {time}",
        free=texts().size(space.free),
        total=texts().size(space.total),
        time=local_time_text(space.time),
    )


def phase_text(phase: Phase) -> str:
    """Return what a job does now, in a word."""
    words = {
        Phase.COUNTING: tr("counting"),
        Phase.PROBING: tr("probing"),
        Phase.READING: tr("reading"),
        Phase.SAVING: tr("saving"),
    }
    return words[phase]


def change_word(kind: ChangeKind) -> str:
    """Return the word for a kind of changes."""
    words = {
        ChangeKind.ADDED: tr("new"),
        ChangeKind.CHANGED: tr("changed"),
        ChangeKind.MOVED: tr("moved"),
        ChangeKind.MISSING: tr("missing"),
        ChangeKind.BACK: tr("back"),
        ChangeKind.OFFLINE: tr("offline"),
        ChangeKind.ONLINE: tr("back online"),
    }
    return words[kind]


def verdict_word(verdict: ChecksumVerdict) -> str:
    """Return the word for the verdict of a check."""
    return texts().words(VERDICT_WORDS[verdict])


def verdict_width() -> int:
    """Return the width of a column of verdicts."""
    return max(map(columns, map(verdict_word, ChecksumVerdict)))


def damage_cell(verdict: DamageVerdict | None) -> str:
    """Return the word for the verdict of a check for damage, in the width of a column of them."""
    return _cell(verdict, DAMAGE_WORDS)


def depth_cell(depth: Depth | None) -> str:
    """Return the word for the depth of a check, in the width of a column of them."""
    return _cell(depth, DEPTH_WORDS)


def _cell(key: str | None, words: Mapping[Any, str]) -> str:
    known = {each: texts().words(word) for each, word in words.items()}
    return padded("-" if key is None else known[key], max(map(columns, known.values())))


def disk_kind_word(kind: DiskKind | None) -> str:
    """Return the word for a kind of disks; empty if it is not known."""
    words = {
        DiskKind.FIXED: tr("fixed"),
        DiskKind.REMOVABLE: tr("removable"),
        DiskKind.NETWORK: tr("network"),
        DiskKind.OPTICAL: tr("optical"),
    }
    return "" if kind is None else words[kind]


def files_text(done: int, total: int | None) -> str:
    """Return `4,200 of 10,000`, or `7 found` while the total is unknown."""
    if total is None:
        return tr("{count} found", count=done)
    return tr("{count} of {total}", count=done, total=total)


def rate_text(rate: float) -> str:
    """Return files per second as `210/s` or `0.3/s`."""
    return f"{texts().decimal(rate, 0 if rate >= WHOLE_RATE else 1)}/s"


def left_text(seconds: float) -> str:
    """Return the remaining time as `0:28`. At least a second is shown, as the job has not ended."""
    return texts().duration(max(seconds, 1))


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
    if total is None:
        yield files_text(done, total)
    else:
        yield tr("{count} of {total} {total:file|files}", count=done, total=total)
    if bytes_done is not None and bytes_total is not None:
        yield tr("{count} of {total}", count=texts().size(bytes_done), total=texts().size(bytes_total))
    if rate is not None:
        yield rate_text(rate)
    if byte_rate is not None:
        yield f"{texts().size(round(byte_rate))}/s"
    if seconds_left is not None:
        yield tr("{time} left", time=left_text(seconds_left))


def workers_text(count: int, able: int) -> str:
    """Return `64 workers`, or `62 of 64 workers` if the others get no files."""
    if able == count:
        return tr("{count} {count:worker|workers}", count=count)
    return tr("{able} of {count} {count:worker|workers}", able=able, count=count)


def worker_lines(workers: Sequence[Worker]) -> Iterator[str]:
    """Yield a line a worker; of many workers without a fault, the last share a line."""
    faults = sum(bool(worker.fault) for worker in workers)
    most = max(faults, _MOST_WORKERS) if len(workers) > _MOST_WORKERS + 1 else len(workers)
    width = max((columns(one_line(worker.name)) for worker in workers[:most]), default=0)
    for worker in workers[:most]:
        told = tr("gets no files: {fault}", fault=worker.fault) if worker.fault else rate_text(worker.rate)
        yield f"{padded(one_line(worker.name), width)}  {told}"
    if rates := sorted(worker.rate for worker in workers[most:]):
        slowest, fastest = rate_text(rates[0]), rate_text(rates[-1])
        yield tr("{count} more, {least} to {most} each", count=len(rates), least=slowest, most=fastest)


def change_counts_text(counts: Mapping[ChangeKind, int]) -> str:
    """Return `12 new, 3 changed`, or `Nothing has changed` if there are no changes."""
    parts = map(_change_count_text, counts.keys(), counts.values())
    return ", ".join(parts) or tr("Nothing has changed")


def _change_count_text(kind: ChangeKind, count: int) -> str:
    if kind is ChangeKind.OFFLINE:
        return tr("{count} {count:source|sources} offline", count=count)
    if kind is ChangeKind.ONLINE:
        return tr("{count} {count:source|sources} back online", count=count)
    return texts().phrase(_COUNTS[kind], count=texts().number(count))


def change_text(change: Change) -> str:
    """Return a change as one line: its path, and its old and new values."""
    told = [display(change.path)]
    if change.target is not None:
        told.append(f"-> {display(change.target)}")
    if change.files:
        told.append(f"({texts().files(change.files)})")
    fields = [_field_text(text) for text in field_texts(change)]
    if fields:
        told.append(f"({', '.join(fields)})")
    return " ".join(told)


def _field_text(field: FieldTexts) -> str:
    before, after = (texts().cell_text(field.column, text) for text in (field.before, field.after))
    return f"{texts().title(field.column)} {before} -> {after}"
