"""What the activity bar offers to go on with: what it tells of, and nothing from before."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.config.settings import Settings
from app.core.backup.backup import BackupKind
from app.core.backup.job import BackupOutcome, BackupRequest
from app.core.errors import CinventoryError
from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.job import MOST_LONG_REQUESTS, Job, JobState
from app.core.job.outcome import Interrupted, PathError
from app.core.message import Message
from app.core.scan.history import ChangeKind
from app.core.scan.job import ScanOutcome, ScanRequest
from app.jobs.queue import AsyncioJobQueue
from app.jobs.types.backup import BACKUP
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.jobs.activity import Activities, Activity
from app.qt.jobs.controller import Controller
from app.qt.widgets.notice_bar import Notice
from tests.doubles import InMemoryJobStore
from tests.jobs.acts import FAKE_SCAN, handler, until_cancelled

BAD, LONG, WORSE = b"/bad", b"/long", b"/worse"
FRESH = b"/fresh"
FRESH_FINDS: list[int] = []
"""The numbers of files that the next scans of `FRESH` add, the last first; then they add none."""
WORSE_ENDS: list[JobState] = []
"""The states in which the next scans of `WORSE` end, the last first; then they are completed."""
PULLED, BESIDE = b"/media/pulled", b"/media/beside"
PULLS: list[ScanOutcome] = []
"""The outcomes of the next scans that begin with `PULLED`, the last first; then they are completed."""
PATIENCE = 60.0


async def _scan(payload: dict[str, Any]) -> ScanOutcome:
    path = payload["request"].paths[0]
    if path == BAD:
        raise CinventoryError("job.failed", detail="x")
    if path == WORSE and WORSE_ENDS:
        return ScanOutcome(state=WORSE_ENDS.pop())
    if path == PULLED and PULLS:
        return PULLS.pop()
    if path == FRESH and FRESH_FINDS:
        added = FRESH_FINDS.pop()
        return ScanOutcome(state=JobState.COMPLETED, changes={ChangeKind.ADDED: added})
    if path == LONG:
        await until_cancelled(payload)
    return ScanOutcome(state=JobState.COMPLETED)


async def _export(payload: dict[str, Any]) -> ExportOutcome:
    return ExportOutcome(state=JobState.COMPLETED, path=payload["request"].path, files=1, bytes=12)


async def _back_up(payload: dict[str, Any]) -> BackupOutcome:
    del payload
    return BackupOutcome(state=JobState.COMPLETED)


class Scene:
    """A controller over a queue, and what it has said."""

    def __init__(self, store: InMemoryJobStore) -> None:
        self.queue = AsyncioJobQueue(store)
        self.queue.register(FAKE_SCAN, handler(_scan))
        self.queue.register(EXPORT, handler(_export))
        self.queue.register(BACKUP, handler(_back_up))
        self.threads = ThreadPoolExecutor(1)
        self.tasks = Tasks(self.threads)
        texts = Formatter(QLocale("en_US"))
        self.controller = Controller(
            queue=self.queue, activities=Activities(texts), tasks=self.tasks, settings=Settings()
        )
        self.bar: list[Activity | None] = []
        self.notices: list[Notice] = []
        self.left: list[str] = []
        self.controller.activity_changed.connect(self.bar.append)
        self.controller.notice_raised.connect(self.notices.append)
        self.controller.unfinished_changed.connect(self.left.append)
        self._changed = asyncio.Event()
        self.queue.subscribe(lambda _job: self._changed.set())

    @property
    def shown(self) -> Activity:
        """The contents of the bar, which is not hidden."""
        shown = self.bar[-1]
        assert shown is not None
        return shown

    async def ask(self, *paths: bytes) -> Job:
        """Have another program ask for a scan."""
        return await self.queue.submit(SCAN, ScanRequest(paths=paths))

    async def ended(self, *paths: bytes) -> Job:
        """Have another program ask for a scan, and wait for its end."""
        return await self.queue.wait((await self.ask(*paths)).id)

    async def until(self, holds: Callable[[], Awaitable[bool]]) -> None:
        while not await holds():
            await self._changed.wait()
            self._changed.clear()

    async def reaches(self, job: Job, state: JobState) -> None:
        async def is_there() -> bool:
            return (await self.queue.get(job.id)).state is state

        await self.until(is_there)

    async def count(self) -> int:
        return len(await self.queue.list())

    async def close(self) -> None:
        self.controller.close()
        await self.queue.close()
        await self.tasks.close()
        self.threads.shutdown()


Act = Callable[[Scene], Coroutine[Any, Any, None]]


@pytest.fixture
def store() -> InMemoryJobStore:
    return InMemoryJobStore()


@pytest.fixture
def play(qapp: QApplication, store: InMemoryJobStore) -> Callable[[Act], None]:
    """Runs an act."""
    del qapp

    async def main(act: Act) -> None:
        scene = Scene(store)
        async with asyncio.timeout(PATIENCE):
            try:
                await act(scene)
            finally:
                await scene.close()

    return lambda act: asyncio.run(main(act))


def test_what_was_dismissed_is_not_gone_on_with(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        await scene.ended(BAD)
        assert scene.shown.resume == "Try again"
        scene.controller.dismiss()
        before = await scene.count()
        scene.controller.resume()
        await asyncio.sleep(0)
        await scene.ended(b"/other")
        assert await scene.count() == before + 1

    play(act)


def test_continue_goes_on_with_what_the_bar_tells_of_and_nothing_from_before(
    play: Callable[[Act], None],
) -> None:
    async def act(scene: Scene) -> None:
        for _ in range(3):
            await scene.ended(BAD)
        job = await scene.ask(LONG)
        await scene.queue.cancel(job.id)
        assert (scene.shown.heading, scene.shown.detail) == ("Cancelled before it began", "")
        assert scene.shown.resume == "Continue"
        before = await scene.count()
        scene.controller.resume()
        await scene.until(lambda: _is(scene.count(), before + 1))
        (again, *_) = await scene.queue.list()
        assert again.request.paths == (LONG,)

    play(act)


def test_not_begun_is_said_of_what_has_not_begun(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        paused = await scene.ask(LONG)
        await scene.reaches(paused, JobState.RUNNING)
        running, *_ = [await scene.ask(LONG) for _ in range(3)]
        await scene.queue.pause(paused.id)
        await scene.reaches(running, JobState.RUNNING)
        for job in [job for job in await scene.queue.list() if job.state is not JobState.PAUSED]:
            await scene.queue.cancel(job.id)
        await scene.queue.wait(running.id)
        assert scene.shown.heading == "Cancelled while looking for videos"
        assert scene.shown.detail == "not begun: 2 more"

    play(act)


def test_that_less_is_kept_of_an_export_is_no_second_end_of_it(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        request = ExportRequest(path=b"/list.csv", format=Format.CSV, ids=(1,))
        for number in range(MOST_LONG_REQUESTS):
            export = replace(request, path=b"/list %d.csv" % number)
            await scene.queue.wait((await scene.queue.submit(EXPORT, export)).id)
        scene.bar.clear()
        last = await scene.ended(b"/other")
        assert not all(job.repeatable for job in await scene.queue.list())
        assert scene.shown.job_id == last.id
        assert {activity.job_id for activity in scene.bar if activity} == {last.id}

    play(act)


def test_what_a_scan_found_stays_told_when_the_watch_scans_again_and_finds_nothing(
    play: Callable[[Act], None],
) -> None:
    """The watch asks while the first scan runs, and its scan follows at once."""

    async def act(scene: Scene) -> None:
        FRESH_FINDS[:] = [75]
        scene.controller.scan((FRESH,))
        await scene.until(lambda: _is(scene.count(), 1))
        again = await scene.ask(FRESH)
        assert (await scene.queue.wait(again.id)).state is JobState.COMPLETED
        assert "75 new" in scene.shown.changes
        await scene.ended(FRESH)
        assert "75 new" in scene.shown.changes
        scene.controller.dismiss()
        await scene.ended(FRESH)
        assert not scene.shown.changes

    play(act)


def test_a_scan_that_the_user_asked_for_is_told_though_it_found_nothing(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        FRESH_FINDS[:] = [75]
        await scene.ended(FRESH)
        assert "75 new" in scene.shown.changes
        scene.controller.scan((FRESH,))
        await scene.until(lambda: _is(scene.count(), 2))
        await scene.queue.wait((await scene.queue.list())[0].id)
        assert not scene.shown.changes

    play(act)


def test_a_backup_that_the_library_makes_by_itself_does_not_hide_what_the_user_asked_for(
    play: Callable[[Act], None],
) -> None:
    async def act(scene: Scene) -> None:
        scene.controller.export(ExportRequest(path=b"/list.csv", format=Format.CSV, ids=(1,)))
        await scene.until(lambda: _is(scene.count(), 1))
        export = await scene.queue.wait((await scene.queue.list())[0].id)
        weekly = BackupRequest(path=b"/backups", kind=BackupKind.WEEKLY)
        await scene.queue.wait((await scene.queue.submit(BACKUP, weekly)).id)
        assert scene.shown.job_id == export.id
        scene.controller.dismiss()
        backup = await scene.queue.wait((await scene.queue.submit(BACKUP, weekly)).id)
        assert scene.shown.job_id == backup.id

    play(act)


async def _needing_attention(scene: Scene) -> Job:
    WORSE_ENDS.append(JobState.NEEDS_ATTENTION)
    return await scene.ended(WORSE)


def test_a_result_that_needs_attention_stays_until_it_is_dismissed(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        first, second = await _needing_attention(scene), await scene.ended(b"/other")
        assert scene.shown.job_id == first.id
        assert second.state is JobState.COMPLETED
        assert scene.notices == []  # nobody at this window asked for it
        export = ExportRequest(path=b"/list.csv", format=Format.CSV, ids=(1,))
        scene.controller.export(export)
        await scene.until(lambda: _is(scene.count(), 3))
        await scene.queue.wait((await scene.queue.list())[0].id)
        assert scene.shown.job_id == first.id
        (notice,) = scene.notices
        assert notice.done
        assert notice.text.startswith("Exported to “list.csv”.")
        scene.controller.dismiss()
        assert scene.bar[-1] is None
        last = await scene.ended(b"/other")
        assert scene.shown.job_id == last.id

    play(act)


@pytest.mark.parametrize(("path", "offer"), [(b"/list.csv", "Open"), (b"/encode.sh", "Show in file manager")])
def test_a_notice_of_an_export_offers_the_file_but_opens_no_script(
    play: Callable[[Act], None], path: bytes, offer: str
) -> None:
    """The bar, with its own buttons, still tells of what needs attention."""

    async def act(scene: Scene) -> None:
        opened: list[tuple[str, bytes]] = []
        scene.controller.open_requested.connect(lambda written: opened.append(("Open", written)))
        scene.controller.reveal_requested.connect(
            lambda written: opened.append(("Show in file manager", written))
        )
        await _needing_attention(scene)
        scene.controller.export(ExportRequest(path=path, format=Format.CSV, ids=(1,)))
        await scene.until(lambda: _is(scene.count(), 2))
        await scene.queue.wait((await scene.queue.list())[0].id)
        (notice,) = scene.notices
        assert notice.offer == offer
        assert notice.accept is not None
        notice.accept()
        assert opened == [(offer, path)]

    play(act)


def test_a_result_that_was_followed_gives_way_to_the_next(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        first = await _needing_attention(scene)
        scene.controller.follow()
        assert scene.shown.job_id == first.id
        second = await scene.ended(b"/other")
        assert scene.shown.job_id == second.id

    play(act)


def test_the_result_of_a_job_that_is_done_again_takes_its_place(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        await _needing_attention(scene)
        again = await scene.ended(WORSE)
        assert (scene.shown.job_id, scene.shown.problem) == (again.id, False)

    play(act)


def _pull(*others: PathError) -> None:
    interrupted = Interrupted(path=PULLED, done=3, count=9)
    PULLS.append(
        ScanOutcome(
            state=JobState.NEEDS_ATTENTION,
            interrupted=(interrupted,),
            errors=(interrupted.error, *others),
            offline=(PULLED,),
        )
    )


@pytest.mark.parametrize("again", [(PULLED,), (b"/media",), (PULLED, BESIDE, b"/other")])
def test_an_interrupted_scan_is_told_until_its_disk_is_scanned_again(
    play: Callable[[Act], None], again: tuple[bytes, ...]
) -> None:
    async def act(scene: Scene) -> None:
        _pull()
        first = await scene.ended(PULLED, BESIDE)
        assert scene.shown.job_id == first.id
        await scene.ended(BESIDE)
        assert scene.shown.job_id == first.id
        second = await scene.ended(*again)
        assert (scene.shown.job_id, scene.shown.problem) == (second.id, False)

    play(act)


def test_an_interrupted_scan_with_other_trouble_is_told_until_it_is_dismissed(
    play: Callable[[Act], None],
) -> None:
    async def act(scene: Scene) -> None:
        _pull(PathError(BESIDE, Message("source.not_mounted")))
        first = await scene.ended(PULLED, BESIDE)
        await scene.ended(PULLED)
        assert scene.shown.job_id == first.id

    play(act)


def test_what_was_shown_meanwhile_gives_way_when_it_is_dismissed(play: Callable[[Act], None]) -> None:
    async def act(scene: Scene) -> None:
        first = await _needing_attention(scene)
        failed = await scene.ended(BAD)
        assert scene.shown.job_id == failed.id
        scene.controller.dismiss()
        assert scene.shown.job_id == first.id
        scene.controller.dismiss()
        assert scene.bar[-1] is None

    play(act)


def test_how_many_were_left_behind_is_said_anew_when_one_goes_on(
    play: Callable[[Act], None], store: InMemoryJobStore
) -> None:
    for number in range(3):
        request = ScanRequest(paths=(b"/day %d" % number,))
        store.add(Job(id=str(number), type=SCAN, request=request, place=number))

    async def act(scene: Scene) -> None:
        scene.controller.offer(await scene.queue.restore())
        await scene.queue.resume("0")
        await scene.queue.cancel("1")
        await scene.queue.cancel("2")
        names = [text.partition(": ")[2].partition(".")[0] for text in scene.left]
        assert names == [
            "Looking for videos in “day 0” · 2 more",
            "Looking for videos in “day 1” · 1 more",
            "Looking for videos in “day 2”",
            "",
        ]

    play(act)


async def _is(number: Awaitable[int], wanted: int) -> bool:
    return await number == wanted
