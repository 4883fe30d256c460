"""A check by a cluster leaves the library that one by this computer leaves, whatever its hosts do."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.checksum import session
from app.checksum.pool import HashPool, HashWorker, MakePool
from app.checksum.protocol import ReadResult
from app.checksum.tasks import HashQueue, HashTask
from app.cluster.file_readers import ClusterReaders
from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.checksum.verdict import ChecksumVerdict, Contents
from app.core.cluster import ClusterChoice
from app.core.job import JobState
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock
from app.library import Library, open_library
from tests.checksum.known import know_files, rot
from tests.cluster.hosts import Hosts, hosts
from tests.cluster.reading import GO, DoubtedReader, Elsewhere, HeldReader, Misreader, SlowReader
from tests.doubles import DummyHost

pytestmark = pytest.mark.cluster

FILES = 30
LARGE = 100 * 2**20
Readers = ClusterReaders[HashTask, ReadResult]


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """A folder of files."""
    folder = tmp_path / "media"
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number}.mov").write_bytes(b"." + os.urandom(999 + number))
    return folder


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A folder with files that take no room."""
    folder = tmp_path / "large"
    folder.mkdir()
    for name in ("a.mov", "b.mov"):
        (folder / name).touch()
        os.truncate(folder / name, LARGE)
    return folder


@contextmanager
def known(path: Path, folder: Path) -> Iterator[Library]:
    """Open a new library that knows the files of a folder."""
    library = open_library(path)
    try:
        know_files(library, folder, *sorted(each.name for each in folder.iterdir()))
        yield library
    finally:
        library.close()


def there(
    cluster: Hosts, folder: Path, worker: type[HashWorker] = HashWorker
) -> Callable[[Sequence[HashQueue]], Readers]:
    return lambda queues: ClusterReaders(
        queues,
        choice=ClusterChoice(address=cluster.address, insecure=True),
        roots=[os.fsencode(folder)],
        worker=worker,
    )


def check(
    library: Library,
    folder: Path,
    make_pool: MakePool,
    host: DummyHost | None = None,
    *,
    verify: bool = False,
    budget_seconds: float | None = None,
    clock: Clock = time.monotonic,
) -> ChecksumOutcome:
    host = host or DummyHost()
    return session.run(
        ChecksumRequest(paths=(os.fsencode(folder),), budget_seconds=budget_seconds),
        host,
        library,
        verify=verify,
        began=time.time(),
        make_pool=make_pool,
        waking=host.cancel_event.waking,
        clock=clock,
    )


def stored(library: Library) -> dict[bytes, tuple[ChecksumVerdict | None, bool, list[Contents | None]]]:
    """Return the verdicts and checksums of all files, but for their times."""
    with library.reader() as reader:
        files = list(reader.stored_checksums([record.id for record in library.page(0, 1000)]))
    return {
        file.path: (
            file.verdict,
            file.is_current,
            [each and each._replace(computed=0.0) for each in file.contents or ()],
        )
        for file in files
    }


def told(library: Library, outcome: ChecksumOutcome) -> tuple[object, ...]:
    """Return what a check has found, but for times."""
    errors = sorted((error.path, str(error.reason)) for error in outcome.errors)
    return stored(library), outcome.state, outcome.verdicts, outcome.bytes_read, errors


def test_checksums_and_verdicts_are_those_of_this_computer(
    tmp_path: Path, media: Path, cluster: Hosts
) -> None:
    pool = there(cluster, media, Elsewhere)
    with known(tmp_path / "alone.db", media) as alone, known(tmp_path / "together.db", media) as together:
        expected = told(alone, check(alone, media, HashPool))
        assert told(together, check(together, media, pool)) == expected

        (media / "1.mov").write_bytes(b"edited")
        (media / "2.mov").unlink()
        rot(media / "3.mov")
        verified = check(alone, media, HashPool, verify=True)
        assert told(together, check(together, media, pool, verify=True)) == told(alone, verified)

    assert verified.verdicts == {
        ChecksumVerdict.EDITED: 1,
        ChecksumVerdict.NOT_CHECKED: 1,
        ChecksumVerdict.ROTTEN: 1,
        ChecksumVerdict.VERIFIED: FILES - 3,
    }


def test_no_file_is_rotten_because_a_worker_reads_other_bytes(
    tmp_path: Path, media: Path, cluster: Hosts
) -> None:
    faults: list[str] = []
    pools: list[Readers] = []

    def make(queues: Sequence[HashQueue]) -> Readers:
        pools.append(there(cluster, media, Misreader)(queues))
        return pools[0]

    def note(_host: DummyHost) -> bool:
        faults.extend(each.fault.code for pool in pools for each in pool.workers() if each.fault)
        return False

    with known(tmp_path / "library.db", media) as library:
        check(library, media, HashPool)
        outcome = check(library, media, make, DummyHost(note), verify=True)

    assert outcome.verdicts == {ChecksumVerdict.VERIFIED: FILES}
    assert set(faults) == {"cluster.misread"}


def test_a_file_whose_worker_is_killed_is_read_by_another(tmp_path: Path, large: Path) -> None:
    positions: list[int] = []

    with hosts(2, 1) as victims, known(tmp_path / "library.db", large) as library:

        def kill_once(host: DummyHost) -> bool:
            done = host.told[-1].bytes_done if host.told else 0
            if done and not positions:
                positions.append(done)
                victims.workers()[0].kill()
                (large / GO).touch()
            return False

        outcome = check(library, large, there(victims, large, HeldReader), DummyHost(kill_once))
        digests = {str(known[0] and known[0].digests) for *_, known in stored(library).values()}

    assert positions[0] < 2 * LARGE
    assert (outcome.state, outcome.verdicts) == (JobState.COMPLETED, {ChecksumVerdict.NEW: 2})
    assert len(digests) == 1
    assert outcome.bytes_read == 2 * LARGE


def test_a_file_at_hand_can_be_skipped_and_cancel_need_not_wait_for_the_other(
    tmp_path: Path, large: Path, cluster: Hosts
) -> None:
    for path in large.iterdir():
        os.truncate(path, 100 * LARGE)
    skipped: list[bytes] = []

    def act(host: DummyHost) -> bool:
        last = host.told[-1] if host.told else None
        if last is None or last.phase is not Phase.READING or not last.bytes_done:
            return False
        if not skipped and last.current:
            skipped.append(last.current)
            host.cancel_event.skip(last.current)
        return last.done > 0

    host = DummyHost(act)
    with known(tmp_path / "library.db", large) as library:
        outcome = check(library, large, there(cluster, large, SlowReader), host)

    assert outcome.state is JobState.CANCELLED
    assert [(error.path, error.reason.code) for error in outcome.errors] == [(skipped[0], "check.skipped")]


def test_files_at_hand_are_read_to_their_end_when_the_budget_ends(
    tmp_path: Path, large: Path, cluster: Hosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        (large / f"{number}.mov").touch()
        os.truncate(large / f"{number}.mov", LARGE)
    host = DummyHost()

    def clock() -> float:
        """Return a time that is beyond the budget once a file is being read."""
        begun = any(progress.bytes_done for progress in host.told)
        return time.monotonic() + 10_000 * begun

    def make(queues: Sequence[HashQueue]) -> Readers:
        pool = there(cluster, large, HeldReader)(queues)
        stop = pool.stop

        def stop_and_go() -> None:
            stop()
            (large / GO).touch()

        monkeypatch.setattr(pool, "stop", stop_and_go)
        return pool

    with known(tmp_path / "library.db", large) as library:
        outcome = check(library, large, make, host, budget_seconds=5000, clock=clock)

    read = outcome.verdicts[ChecksumVerdict.NEW]
    assert 1 <= read <= 4
    assert outcome.out_of_budget == 22 - read
    assert outcome.errors == ()


def test_the_position_in_a_file_that_this_computer_reads_again_is_told_too(
    tmp_path: Path, large: Path, cluster: Hosts
) -> None:
    (large / "b.mov").unlink()

    def is_amid(told: Progress) -> bool:
        return bool(told.current) and 0 < (told.bytes_done or 0) < LARGE

    def go_on(host: DummyHost) -> bool:
        if host.told and is_amid(host.told[-1]):
            (large / GO).touch()
        return False

    host = DummyHost(go_on)
    with known(tmp_path / "library.db", large) as library:
        check(library, large, HashPool)
        outcome = check(library, large, there(cluster, large, DoubtedReader), host, verify=True)

    assert outcome.verdicts == {ChecksumVerdict.VERIFIED: 1}
    assert any(map(is_amid, host.told))
