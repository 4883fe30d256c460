"""The facade, the thread beside the loop, and the composition of the parts."""

import asyncio
import os
import threading
from pathlib import Path

import pytest

from app import compose
from app.core.errors import LibraryError, LibraryReadOnly
from app.core.file.record_batch import RecordBatch
from app.core.job import Job, JobState
from app.core.job.control import JobControl
from app.core.job.host import JobHost
from app.core.message import Message
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanOutcome, ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN, ScanHandlers
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from tests.doubles import FakeProber, InMemoryJobQueue, make_files, ok
from tests.jobs.acts import FAKE_SCAN, scan_outcome
from tests.library.filling import count


def _handlers(library: Library, prober: FakeProber, queue: InMemoryJobQueue | None = None) -> ScanHandlers:
    return ScanHandlers(library, ThreadRunner(), lambda _request: prober, queue or InMemoryJobQueue())


def _request(*paths: Path) -> ScanRequest:
    return ScanRequest(paths=tuple(map(os.fsencode, paths)))


def test_a_folder_can_be_scanned_by_a_call_alone(library: Library, videos: Path) -> None:
    make_files(videos, 3)

    async def act() -> ScanOutcome:
        return await _handlers(library, FakeProber()).scan_directory(os.fsencode(videos))

    outcome = asyncio.run(act())
    assert (outcome.state, outcome.counts.ok) == (JobState.COMPLETED, 3)


def test_several_paths_are_one_scan(library: Library, videos: Path) -> None:
    make_files(videos / "a", 1)
    make_files(videos / "b", 1)

    async def act() -> ScanOutcome:
        paths = [os.fsencode(videos / "a"), os.fsencode(videos / "b")]
        return await _handlers(library, FakeProber()).scan_directory(paths)

    assert asyncio.run(act()).counts.ok == 2


def test_progress_is_heard_on_the_loop_s_thread_and_the_last_comes_before_the_end(
    library: Library, videos: Path
) -> None:
    make_files(videos, 3)
    heard: list[tuple[int, Progress]] = []

    async def act() -> int:
        await _handlers(library, FakeProber()).scan_directory(
            os.fsencode(videos),
            progress_callback=lambda progress: heard.append((threading.get_ident(), progress)),
        )
        return len(heard)

    assert asyncio.run(act()) == len(heard)
    assert {thread for thread, _ in heard} == {threading.get_ident()}
    assert heard[-1][1].finished


def test_the_request_s_other_wishes_count_and_its_paths_do_not(library: Library, videos: Path) -> None:
    make_files(videos, 1)
    asked: list[ScanRequest] = []
    deep: list[bool] = []

    def answer(task: ProbeTask) -> ProbeAnswer:
        deep.append(task.deep)
        return ok(task)

    def make(request: ScanRequest) -> FakeProber:
        asked.append(request)
        return FakeProber(answer)

    async def act() -> None:
        handlers = ScanHandlers(library, ThreadRunner(), make, InMemoryJobQueue())
        wishes = ScanRequest(paths=(b"/elsewhere",), deep=True, workers=3)
        await handlers.scan_directory(os.fsencode(videos), request=wishes)

    asyncio.run(act())
    assert (asked[0].paths, asked[0].workers, deep) == ((os.fsencode(videos),), 3, [True])


def test_the_flag_ends_the_scan_with_what_it_has(library: Library, videos: Path) -> None:
    make_files(videos, 9)
    cancel = JobControl()

    def answer(task: ProbeTask) -> ProbeAnswer:
        if task.path.endswith(b"4.mkv"):
            cancel.set()
        return ok(task)

    async def act() -> ScanOutcome:
        handlers = _handlers(library, FakeProber(answer))
        return await handlers.scan_directory(os.fsencode(videos), cancel_event=cancel)

    outcome = asyncio.run(act())
    assert outcome.state is JobState.CANCELLED
    assert outcome.counts.ok == len(library.page(0, 100))
    assert outcome.counts.ok + outcome.counts.not_reached == 9


def test_cancel_wakes_the_prober_and_leaves_nothing_to_wake_behind(library: Library, videos: Path) -> None:
    make_files(videos, 2)
    cancel = JobControl()
    woken: list[int] = []

    class Waking(FakeProber):
        def wake(self) -> None:
            woken.append(1)

    def answer(task: ProbeTask) -> ProbeAnswer:
        cancel.set()
        return ok(task)

    async def act() -> None:
        await _handlers(library, Waking(answer)).scan_directory(os.fsencode(videos), cancel_event=cancel)
        cancel.set()

    asyncio.run(act())
    assert 1 <= len(woken) <= 2


def test_a_queue_hears_the_progress_of_its_job(library: Library, videos: Path) -> None:
    make_files(videos, 3)

    async def act() -> None:
        queue = InMemoryJobQueue()
        queue.register(FAKE_SCAN, _handlers(library, FakeProber(), queue).scan)
        job = await queue.wait((await queue.submit(SCAN, _request(videos))).id)
        assert (job.state, scan_outcome(job).counts.ok) == (JobState.COMPLETED, 3)
        assert job.progress is not None
        assert (job.progress.done, job.progress.total, job.progress.finished) == (3, 3, True)
        assert job.request == _request(videos)
        await queue.close()

    asyncio.run(act())


def test_a_queue_that_has_no_such_job_is_no_matter_to_a_direct_call(library: Library, videos: Path) -> None:
    """`scan_directory(path, queue=queue)`, as in the design: no job id is given, so none can be told."""
    make_files(videos, 1)
    unheard: list[object] = []

    async def act() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _loop, context: unheard.append(context))
        queue = InMemoryJobQueue()
        await _handlers(library, FakeProber()).scan_directory(os.fsencode(videos), queue=queue)

    asyncio.run(act())
    assert unheard == []


def test_a_further_run_goes_on_from_what_its_job_had_come_to(library: Library, videos: Path) -> None:
    make_files(videos, 1)

    class Resumed(InMemoryJobQueue):
        async def get(self, job_id: str) -> Job:
            result = ScanOutcome(state=JobState.CANCELLED, missing=7, seconds=50.0)
            progress = Progress(phase=Phase.PROBING, seconds=100.0)
            return Job(id=job_id, type=SCAN, request=_request(videos), outcome=result, progress=progress)

        def set_progress(self, job_id: str, progress: Progress) -> None:
            """It is heard of elsewhere."""

    async def act() -> ScanOutcome:
        handlers = _handlers(library, FakeProber())
        return await handlers.scan_directory(os.fsencode(videos), queue=Resumed(), job_id="one")

    outcome = asyncio.run(act())
    assert (outcome.missing, outcome.counts.ok) == (7, 1)
    assert outcome.seconds > 100.0
    assert count(library, "scan WHERE job = 'one'") == 1


def test_cancel_of_a_scan_job(library: Library, videos: Path) -> None:
    make_files(videos, 9)
    gate = threading.Semaphore(2)

    async def act() -> None:
        prober = FakeProber(gate=gate)
        parts = compose.build(ThreadRunner(), library, lambda _request: prober)
        saved = asyncio.Event()
        loop = asyncio.get_running_loop()
        parts.queue.subscribe(
            lambda job: saved.set() if job.progress and job.progress.phase is Phase.PROBING else None
        )
        job = await parts.queue.submit(SCAN, _request(videos))
        await saved.wait()
        begun = loop.time()
        await parts.queue.cancel(job.id)
        job = await parts.queue.wait(job.id)
        assert loop.time() - begun < 60
        assert job.state is JobState.CANCELLED
        assert scan_outcome(job).counts.ok + scan_outcome(job).counts.not_reached == 9
        await parts.queue.close()

    asyncio.run(act())


def test_closing_the_parts_ends_a_running_scan_and_keeps_what_it_found(
    library: Library, videos: Path
) -> None:
    make_files(videos, 9)
    prober = FakeProber(gate=threading.Semaphore(2))

    async def act() -> JobState:
        parts = compose.build(ThreadRunner(), library, lambda _request: prober)
        started = asyncio.Event()
        parts.queue.subscribe(lambda job: started.set() if job.progress else None)
        job = await parts.queue.submit(SCAN, _request(videos))
        await started.wait()
        await parts.close()
        return (await parts.queue.get(job.id)).state

    assert asyncio.run(act()) is JobState.CANCELLED
    assert prober.closed
    assert len(library.page(0, 100)) == len(prober.probed)


def test_a_library_that_cannot_be_written_fails_the_job_in_words(videos: Path, tmp_path: Path) -> None:
    notice = Message("library.locked", {"holder": "somebody"})
    library = Library(tmp_path / "library.sqlite3", notice)
    prober = FakeProber()

    async def act() -> None:
        parts = compose.build(ThreadRunner(), library, lambda _request: prober)
        job = await parts.queue.wait((await parts.queue.submit(SCAN, _request(videos))).id)
        assert (job.state, job.error) == (JobState.FAILED, notice)
        await parts.close()

    asyncio.run(act())
    assert prober.closed
    with pytest.raises(LibraryReadOnly, match="somebody"):
        library.write(lambda _db: None)


def test_the_runner_hands_over_what_the_work_returns_or_raises() -> None:
    threads: list[int] = []

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        threads.append(threading.get_ident())
        host.check()
        host.batch(RecordBatch(()))
        return ScanOutcome(state=JobState.COMPLETED)

    def fail(_host: JobHost[RecordBatch]) -> ScanOutcome:
        raise LibraryError("library.failed", path="/l", detail="full")

    async def act() -> None:
        batches: list[RecordBatch] = []
        runner = ThreadRunner(batches.append)
        cancel = JobControl()
        outcome = await runner.run(work, job_id="1", cancel_event=cancel, on_progress=lambda _progress: None)
        assert outcome.state is JobState.COMPLETED
        assert batches == [RecordBatch(())]
        with pytest.raises(LibraryError, match="full"):
            await runner.run(fail, job_id="2", cancel_event=cancel, on_progress=lambda _progress: None)

    asyncio.run(act())
    assert threads != [threading.get_ident()]
