"""Every video file that was found is accounted for, in every ending (S1, S2)."""

import os
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from app.core.errors import LibraryError, ProberBroken
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from tests.doubles import MEDIA, DummyHost, FakeProber, make_files, ok, write_file
from tests.library.filling import count, page_limit
from tests.scan.acts import ENDINGS, by_first_word, by_name, cancel_at, names, scan, states, watched
from tests.systems import makes_links


def _mix(folder: Path, seed: int) -> Counter[str]:
    """Make files of all kinds of endings, and others, in a few folders; return how many of each."""
    dice = random.Random(seed)  # noqa: S311
    made: Counter[str] = Counter()
    for number in range(dice.randrange(20, 60)):
        below = folder / dice.choice([".", "a", "a/b", "c d"])
        below.mkdir(parents=True, exist_ok=True)
        kind = dice.choice([*ENDINGS, "raw", *(["link"] if makes_links() else []), "other", "companion"])
        made[kind] += 1
        if kind == "link":
            (below / f"link {number}.mkv").symlink_to("/nowhere")
        else:
            name = {
                "raw": f"raw {number}.BRAW",
                "other": f"other {number}.txt",
                "companion": f"._ok {number}.mkv",
            }.get(kind, f"{kind} {number}.mkv")
            write_file(below / name, b"x" * number)
    return made


@pytest.mark.parametrize("seed", range(4))
def test_any_mix_is_accounted_for_and_again_by_the_next_scan(
    library: Library, videos: Path, seed: int
) -> None:
    made = _mix(videos, seed)
    first = watched(library, videos, prober=FakeProber(by_first_word)).counts
    assert first.found == made.total() - made["other"] - made["companion"]
    assert first.ok == made["ok"]
    assert first.failed == sum(made[kind] for kind in ("empty", "crash", "killed", "denied", "gone"))
    assert first.timeout == made["spun"] + made["starved"] + made["silent"]
    assert first.skipped == made["cloud"] + made["raw"] + made["link"]
    assert (first.other_files, first.ignored, first.not_reached) == (made["other"], made["companion"], 0)
    again = FakeProber(by_first_word)
    second = watched(library, videos, prober=again).counts
    assert (second.ok, second.unchanged) == (0, made["ok"])
    assert (second.found, second.failed, second.timeout) == (first.found, first.failed, first.timeout)
    assert second.skipped == first.skipped
    probed = Counter(os.path.basename(path).split()[0].decode() for path in again.probed)  # noqa: PTH119
    again_tried = ("killed", "denied", "gone", "starved", "silent", "cloud")
    assert probed == +Counter({kind: made[kind] for kind in again_tried})


@pytest.mark.parametrize("seed", range(4))
def test_any_mix_is_accounted_for_when_cancelled_anywhere(library: Library, videos: Path, seed: int) -> None:
    made = _mix(videos, seed)
    total = made.total() - made["other"] - made["companion"]
    for number in (1, 5, 9, 14, 30, 60):
        outcome = watched(
            library, videos, host=cancel_at(number), prober=FakeProber(by_first_word), deep=True
        )
        assert outcome.state in {JobState.CANCELLED, JobState.COMPLETED}
    assert watched(library, videos, prober=FakeProber(by_first_word)).counts.found == total
    assert len(states(library)) == total


def test_each_file_that_is_not_ok_has_a_reason(library: Library, videos: Path) -> None:
    _mix(videos, 99)
    scan(library, videos, prober=FakeProber(by_first_word))
    for record in by_name(library).values():
        assert (record.reason is None) == (record.status is FileStatus.OK)
        assert record.reason is None or str(record.reason) != record.reason.code


def test_nothing_at_all_is_a_scan_too(library: Library, videos: Path) -> None:
    outcome = scan(library, videos)
    assert outcome.state is JobState.COMPLETED
    assert (outcome.counts.found, outcome.roots_read) == (0, 1)
    assert scan(library).counts.found == 0


def test_a_file_dated_beyond_the_database_s_range_stops_no_scan(library: Library, videos: Path) -> None:
    """The year 2300 in nanoseconds is more than 63 bits; a wrong camera clock writes such a date."""

    def answer(task: ProbeTask) -> ProbeAnswer:
        status = os.stat(task.path)  # noqa: PTH116 - bytes
        return ProbeAnswer(
            key=task.key, status=FileStatus.OK, size=status.st_size, mtime_ns=status.st_mtime_ns
        )

    late, *others = make_files(videos, 3)
    os.utime(late, (10_413_792_000, 10_413_792_000))
    assert late.stat().st_mtime_ns > 2**63
    assert scan(library, videos, prober=FakeProber(answer)).counts.ok == 3
    assert set(states(library)) == {os.fsencode(file.name) for file in (late, *others)}
    assert scan(library, videos, prober=FakeProber(answer)).counts.unchanged == 3


def test_what_was_found_before_the_prober_broke_is_kept(library: Library, videos: Path) -> None:
    make_files(videos, 6)

    def answer(task: ProbeTask) -> ProbeAnswer:
        if task.path.endswith(b"0004.mkv"):
            raise ProberBroken("prober.broken", detail="test")
        return ok(task)

    before = FakeProber(answer)
    with pytest.raises(ProberBroken):
        scan(library, videos, prober=before)
    assert before.closed
    assert len(states(library)) == len(before.probed) - 1
    after = FakeProber()
    assert scan(library, videos, prober=after).counts.found == 6
    assert not set(after.probed) & set(before.probed[:-1])


@pytest.mark.parametrize(
    "error", [ProberBroken("prober.broken", detail="test"), RuntimeError("a slip of ours")]
)
def test_a_scan_that_fails_runs_no_longer_and_puts_nothing_under_suspicion(
    library: Library, videos: Path, error: Exception
) -> None:
    make_files(videos, 6)

    def answer(task: ProbeTask) -> ProbeAnswer:
        if names([task.path]) == [b"clip 0004.mkv"]:
            raise error
        return ok(task)

    class Patient(FakeProber):
        """Lets the scan note what is out."""

        def probe(self, tasks: Iterable[ProbeTask]) -> Iterator[ProbeAnswer | None]:
            for task in tasks:
                yield from (None, None, None)
                handed.append(count(library, "pending WHERE handed"))
                yield from super().probe([task])

    handed: list[int] = []
    with pytest.raises(type(error)):
        scan(library, videos, prober=Patient(answer))
    assert handed[-1] == 1
    assert (count(library, "scan WHERE state = 'failed'"), count(library, "scan")) == (1, 1)
    assert count(library, "pending WHERE handed") == 0


def test_what_was_announced_before_the_disk_was_full_is_kept(library: Library, videos: Path) -> None:
    make_files(videos, 1200)
    host = DummyHost()

    def answer(task: ProbeTask) -> ProbeAnswer:
        return ProbeAnswer(key=task.key, status=FileStatus.OK, media=MEDIA)

    def filling(task: ProbeTask) -> ProbeAnswer:
        if not limited:
            limited.append(True)
            page_limit(library, 80)
        return answer(task)

    limited: list[bool] = []
    with pytest.raises(LibraryError, match="full"):
        scan(library, videos, prober=FakeProber(filling), host=host)
    announced = {record.id: record for batch in host.batches for record in batch.records}
    kept = {record.id: record for record in library.page(0, 10**6)}
    assert announced
    assert announced == kept
    page_limit(library, 10**6)
    after = FakeProber()
    assert scan(library, videos, prober=after).counts.unchanged == len(kept)
    assert len(after.probed) == 1200 - len(kept)
