"""Which jobs run side by side, and what those say that wait: one suite for the real queue and its double."""

import asyncio
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import replace

from app.core.job import AsyncJobQueue, Job, JobState, JobType
from app.core.job.claim import Claim
from app.core.message import Message
from app.core.text.names import folder_names
from app.jobs.job_json import JsonCodec
from tests.jobs.acts import EXPORT, Outcome, Request, RunQueue, handler, nothing

DISK_1, DISK_2 = "disk 1", "disk 2"


class Scan(Struct, frozen=True):
    """A request for a scan of folders on a disk."""

    name: str
    disk: str
    paths: tuple[bytes, ...]
    late: bool


class Scans:
    """Scans that run until they are let go, each on a disk and over folders that its request names."""

    def __init__(self, queue: AsyncJobQueue, at_once: int | None = None) -> None:
        self._queue = queue
        self._gates: dict[str, asyncio.Event] = {}
        self.looks: list[str] = []
        self.unknown = asyncio.Event()
        """Where the request is `late`, its claim is known only once this is set."""
        self._type = JobType(
            name="scan",
            request=Scan,
            outcome=Outcome,
            codec=JsonCodec(Scan, Outcome),
            claims=self._find,
            at_once=at_once,
            updates_records=True,
        )
        queue.register(self._type, handler(self._work))

    async def submit(self, name: str, disk: str, *folders: bytes, late: bool = False) -> Job:
        self._gates[name] = asyncio.Event()
        return await self._queue.submit(self._type, Scan(name, disk, folders, late))

    def let_go(self, name: str) -> None:
        self._gates[name].set()

    async def running(self, *names: str) -> None:
        """Wait until just these run."""
        changed = asyncio.Event()
        stop = self._queue.subscribe(lambda _job: changed.set())
        while (await self._running()) != set(names):
            await changed.wait()
            changed.clear()
        for _ in range(10):
            await asyncio.sleep(0)
        assert await self._running() == set(names)
        stop()

    async def _running(self) -> set[str]:
        running = (job.request for job in await self._queue.list() if job.state is JobState.RUNNING)
        return {request.name for request in running if isinstance(request, Scan)}

    async def _work(self, payload: dict[str, Any]) -> None:
        gate = self._gates[payload["request"].name]
        with payload["_cancel_event"].waking(gate.set):
            await gate.wait()
        gate.clear()
        payload["_cancel_event"].check()

    async def _find(self, request: Scan) -> Claim:
        self.looks.append(request.name)
        if request.late:
            await self.unknown.wait()
        if request.disk == "broken":
            raise OSError("no answer")
        return Claim(lanes=frozenset({request.disk}), folders=request.paths)


def waits(name: str, why: str) -> Message:
    return Message(f"job.waits_{why}", {"name": name})


def test_scans_of_different_disks_run_side_by_side_and_others_say_for_which_they_wait(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        first = await scans.submit("a", DISK_1, b"/1/a")
        behind = await scans.submit("b", DISK_1, b"/1/b")
        await scans.submit("c", DISK_2, b"/2/c")
        await scans.running("a", "c")
        waiting = await queue.get(behind.id)
        assert (waiting.waits_for, waiting.waiting) == (first.id, waits("a", "disk"))
        assert str(waiting.waiting) == "Waiting for the scan of a, which reads the same disk."
        scans.let_go("a")
        await scans.running("b", "c")
        begun = await queue.get(behind.id)
        assert (begun.waits_for, begun.waiting) == (None, None)

    run(act)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [(b"/v", b"/v"), (b"/v/2024", b"/v"), (b"/v", b"/v/2024/may"), (b"/", b"/v"), (b"/v", b"/")],
)
def test_nested_folders_are_not_scanned_twice_at_a_time(run: RunQueue, ours: bytes, theirs: bytes) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        first = await scans.submit("a", DISK_1, b"/else", theirs)
        second = await scans.submit("b", DISK_2, ours)
        await scans.running("a")
        waiting = await queue.get(second.id)
        why = waits(folder_names([b"/else", theirs]), "folders")
        assert (waiting.waits_for, waiting.waiting) == (first.id, why)
        scans.let_go("a")
        await scans.running("b")

    run(act)


def test_a_folder_whose_name_begins_alike_is_another(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        await scans.submit("a", DISK_1, b"/v/2024")
        await scans.submit("b", DISK_2, b"/v/2024 may")
        await scans.running("a", "b")

    run(act)


def test_none_overtakes_one_that_waits_for_the_same(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        await scans.submit("a", DISK_1, b"/v")
        second = await scans.submit("b", DISK_2, b"/v/b")
        third = await scans.submit("c", DISK_2, b"/c")
        await scans.running("a")
        assert (await queue.get(third.id)).waits_for == second.id
        await queue.cancel(second.id)
        await scans.running("a", "c")

    run(act)


def test_who_waits_says_anew_after_each_change(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        first, second, third = [await scans.submit(name, DISK_1, name.encode()) for name in "abc"]
        await scans.running("a")
        assert (await queue.get(third.id)).waits_for == first.id
        scans.let_go("a")
        await scans.running("b")
        assert (await queue.get(third.id)).waits_for == second.id
        await queue.pause(second.id)
        await scans.running("c")
        assert (await queue.resume(second.id)).state is JobState.QUEUED
        scans.let_go("c")
        await scans.running("b")
        assert scans.looks == ["a", "b", "c", "b"]

    run(act)


def test_while_nobody_knows_where_a_scan_reads_those_behind_it_wait(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        await scans.submit("a", DISK_1, late=True)
        await scans.submit("b", DISK_2)
        await scans.running("a")  # nothing is ahead of it that it could disturb
        scans.unknown.set()
        await scans.running("a", "b")

    run(act)


def test_a_scan_can_be_cancelled_paused_and_moved_while_nobody_knows_where_it_reads(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        await scans.submit("first", DISK_1)
        jobs = [await scans.submit(name, DISK_1, late=True) for name in "abcd"]
        await scans.running("first")
        await queue.cancel(jobs[0].id)
        await queue.pause(jobs[1].id)
        await queue.reorder(jobs[3].id, jobs[2].id)
        scans.unknown.set()
        scans.let_go("first")
        await scans.running("d")
        await queue.resume(jobs[1].id)
        scans.let_go("d")
        await scans.running("b")

    run(act)


def test_where_nobody_can_find_out_they_run_one_by_one(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        for name in "ab":
            await scans.submit(name, "broken")
        await scans.running("a")
        scans.let_go("a")
        await scans.running("b")

    run(act)


def test_no_more_run_at_once_than_are_allowed(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue, at_once=2)
        jobs = [await scans.submit(name, f"disk of {name}") for name in "abc"]
        await scans.running("a", "b")
        last = await queue.get(jobs[2].id)
        assert (last.waits_for, last.waiting) == (None, Message("job.waits_turn"))
        scans.let_go("b")
        await scans.running("a", "c")

    run(act)


@pytest.mark.parametrize("late", [False, True])
def test_a_job_that_reads_records_waits_for_the_scan_that_finds_its_files(
    run: RunQueue, *, late: bool
) -> None:
    checks = replace(EXPORT, name="checksum", reads_records=True)

    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        queue.register(checks, handler(nothing))
        scan = await scans.submit("a", DISK_1, b"/v/a", late=late)
        other = await queue.submit(checks, Request(path=b"/w"))
        check = await queue.submit(checks, Request(path=b"/v"))
        later = await scans.submit("b", DISK_2, b"/v/b")
        assert (await queue.wait(other.id)).state is JobState.COMPLETED
        waiting = await queue.get(check.id)
        assert (waiting.state, waiting.waits_for) == (JobState.QUEUED, scan.id)
        assert waiting.waiting == waits("a", "folders")
        scans.unknown.set()
        await scans.running("a", "b")
        scans.let_go("b")
        await queue.wait(later.id)
        assert (await queue.get(check.id)).state is JobState.QUEUED
        scans.let_go("a")
        assert (await queue.wait(check.id)).state is JobState.COMPLETED

    run(act)


def test_exports_do_not_wait_for_scans(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scans = Scans(queue)
        await scans.submit("a", DISK_1)
        queue.register(EXPORT, handler(nothing))
        assert (await queue.wait((await queue.submit(EXPORT, Request())).id)).state is JobState.COMPLETED
        await scans.running("a")

    run(act)
