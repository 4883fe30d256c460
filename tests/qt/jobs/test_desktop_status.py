"""The title, the badge and the notification say how the jobs stand."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.job import Job, JobState
from app.core.job.alert import alerts_of_disks
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.core.sources.overdue import Neglect, OverdueDisk
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.desktop_status import LONG_SECONDS, DesktopStatus
from tests.doubles import FakeProber, InMemoryJobQueue, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.stand_ins import FakeNotifier

JOB = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/m/Rushes 2026",)))
COUNTED = Progress(phase=Phase.PROBING, done=420, total=1000)
OUTCOME = ScanOutcome(state=JobState.COMPLETED, counts=ScanCounts(found=3, ok=3), seconds=40.0)


class Scene:
    """A window, what is said around it, and a clock that is set by hand."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.notifier = FakeNotifier()
        self.badges: list[int] = []
        self.now = 0.0
        self.may_notify = True
        self._queue = InMemoryJobQueue()
        texts = Formatter(QLocale("en_US"))
        self.herald = DesktopStatus(
            queue=self._queue,
            activities=Activities(texts),
            texts=texts,
            window=window,
            notifier=self.notifier,
            badge=self.badges.append,
            may_notify=lambda: self.may_notify,
            clock=lambda: self.now,
        )

    def tell(self, job: Job) -> Job:
        """Have all who listen to the queue hear of a job."""
        for listener in tuple(self._queue._listeners):
            listener(job)
        return job

    def run(self, job: Job, seconds: float) -> Job:
        """Have a job run for so long."""
        running = self.tell(job.becoming(JobState.RUNNING, 0.0))
        self.now += seconds
        return running

    def end(self, running: Job) -> None:
        self.tell(running.becoming(JobState.COMPLETED, 0.0, outcome=OUTCOME))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.setWindowTitle("Cinventory")
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def scene(window: QWidget) -> Iterator[Scene]:
    scene = Scene(window)
    yield scene
    scene.herald.deleteLater()


def wait_title(qtbot: QtBot, scene: Scene, *parts: str) -> None:
    """Wait until the title is made of these and of that of an idle window."""
    title = " \N{EN DASH} ".join((*parts, "Cinventory"))
    qtbot.waitUntil(lambda: scene.window.windowTitle() == title)


def test_the_title_follows_a_scan(scene: Scene, qtbot: QtBot) -> None:
    running = scene.tell(JOB.becoming(JobState.RUNNING, 0.0))
    wait_title(qtbot, scene, "Rushes 2026")
    scene.tell(running.at(Progress(phase=Phase.COUNTING, done=1204)))
    wait_title(qtbot, scene, "1,204 found", "Rushes 2026")
    running = scene.tell(running.at(COUNTED))
    wait_title(qtbot, scene, "42 %", "Rushes 2026")
    scene.end(running)
    wait_title(qtbot, scene)


def test_the_title_is_that_of_what_runs_and_names_the_first_path(scene: Scene, qtbot: QtBot) -> None:
    waiting = replace(JOB, id="2", request=ScanRequest(paths=(b"/a", b"/b", b"/c")))
    scene.tell(waiting)
    running = scene.tell(JOB.becoming(JobState.RUNNING, 0.0))
    wait_title(qtbot, scene, "Rushes 2026")
    scene.end(running)
    scene.tell(waiting.becoming(JobState.RUNNING, 0.0))
    wait_title(qtbot, scene, "a and 2 more")


def test_a_flood_of_progress_changes_the_title_now_and_then(scene: Scene, qtbot: QtBot) -> None:
    titles: list[str] = []
    scene.window.windowTitleChanged.connect(titles.append)
    running = JOB.becoming(JobState.RUNNING, 0.0)
    for done in range(1000):
        scene.tell(running.at(replace(COUNTED, done=done)))
    wait_title(qtbot, scene, "99 %", "Rushes 2026")
    assert len(titles) == 1


def test_the_badge_counts_what_runs_and_what_waits(scene: Scene, qtbot: QtBot) -> None:
    scene.tell(replace(JOB, id="held", held=True))
    scene.tell(replace(JOB, id="2"))
    running = scene.tell(JOB.becoming(JobState.RUNNING, 0.0))
    qtbot.waitUntil(lambda: scene.badges == [2])
    scene.tell(running.becoming(JobState.PAUSED, 0.0))
    qtbot.waitUntil(lambda: scene.badges == [2, 1])
    scene.tell(replace(JOB, id="2").becoming(JobState.CANCELLED, 0.0))
    qtbot.waitUntil(lambda: scene.badges == [2, 1, 0])


def test_the_end_of_a_long_job_is_told_and_leads_back(scene: Scene, qtbot: QtBot) -> None:
    scene.end(scene.run(JOB, LONG_SECONDS + 1))
    (shown,) = scene.notifier.shown
    assert shown.heading == "Finished: 3 files in 40 s"
    assert shown.detail == "Rushes 2026 · 3 probed"
    shown.click("")
    qtbot.waitUntil(scene.window.isActiveWindow)


def test_an_export_is_told_too(scene: Scene) -> None:
    request = ExportRequest(path=b"/m/list.csv", format=Format.CSV, ids=())
    result = ExportOutcome(path=b"/m/list.csv", files=2, bytes=1000)
    running = scene.run(replace(JOB, type=EXPORT, request=request), LONG_SECONDS + 1)
    scene.tell(running.becoming(JobState.COMPLETED, 0.0, outcome=result))
    (shown,) = scene.notifier.shown
    assert shown.heading == "Exported to “list.csv”"
    assert shown.detail == "2 files · 1.0 kB · /m/list.csv"


def _needs_attention(running: Job, **found: tuple[bytes, ...]) -> Job:
    outcome = replace(OUTCOME, state=JobState.NEEDS_ATTENTION, **found)
    return running.becoming(JobState.NEEDS_ATTENTION, 0.0, outcome=outcome)


def test_a_bad_end_of_a_short_job_is_told(scene: Scene) -> None:
    scene.tell(_needs_attention(scene.run(JOB, 1.0)))
    (shown,) = scene.notifier.shown
    assert shown.heading == "Needs attention: 3 files in 40 s"
    assert shown.detail.startswith("Rushes 2026 · ")


def test_an_ended_job_that_is_announced_again_is_not_told_again(scene: Scene) -> None:
    ended = scene.tell(_needs_attention(scene.run(JOB, 1.0)))
    scene.tell(ended)
    assert len(scene.notifier.shown) == 1


def test_a_source_that_went_offline_is_the_heading(scene: Scene) -> None:
    scene.tell(_needs_attention(scene.run(JOB, 1.0), offline=(b"/m/Rushes 2026",)))
    assert scene.notifier.shown[0].heading == "A source is offline."


def test_disks_that_were_not_seen_for_long_are_told_by_name(scene: Scene) -> None:
    disks = [OverdueDisk(number, f"Blue {number}", "", Neglect.UNSEEN, 43_200.0) for number in (1, 2)]
    (alert,) = alerts_of_disks(disks, 9e8)
    scene.may_notify = False
    assert not scene.herald.remind(alert)
    assert scene.notifier.shown == []
    scene.may_notify = True
    assert scene.herald.remind(alert)
    (shown,) = scene.notifier.shown
    assert shown.heading == "2 disks have not been seen for long."
    assert shown.detail.splitlines()[1] == "“Blue 2” was last seen on 1970-01-01."


def test_notifications_can_be_switched_off(scene: Scene) -> None:
    scene.may_notify = False
    scene.tell(_needs_attention(scene.run(JOB, LONG_SECONDS + 1)))
    assert scene.notifier.shown == []


def test_a_short_job_is_not_told(scene: Scene) -> None:
    scene.end(scene.run(JOB, LONG_SECONDS))
    assert scene.notifier.shown == []


def test_who_sees_the_window_is_not_told(scene: Scene, qtbot: QtBot) -> None:
    running = scene.run(JOB, LONG_SECONDS + 1)
    with qtbot.waitExposed(scene.window):
        scene.window.show()
    scene.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    scene.end(running)
    assert scene.notifier.shown == []


def test_only_the_time_that_it_ran_counts(scene: Scene) -> None:
    paused = scene.tell(scene.run(JOB, 20.0).becoming(JobState.PAUSED, 0.0))
    scene.now += 1000.0
    waiting = scene.tell(paused.becoming(JobState.QUEUED, 0.0))
    again = scene.run(waiting, 5.0)
    scene.end(again)
    assert scene.notifier.shown == []
    paused = scene.tell(scene.run(JOB, 20.0).becoming(JobState.PAUSED, 0.0))
    scene.end(scene.run(paused.becoming(JobState.QUEUED, 0.0), 20.0))
    assert len(scene.notifier.shown) == 1


def test_in_the_end_nothing_is_left_on_the_icon(scene: Scene, qtbot: QtBot) -> None:
    scene.tell(JOB.becoming(JobState.RUNNING, 0.0))
    qtbot.waitUntil(lambda: scene.badges == [1])
    scene.herald.close()
    assert scene.badges == [1, 0]
    assert scene.window.windowTitle() == "Cinventory"
    assert scene.notifier.closed
    scene.end(scene.run(JOB, LONG_SECONDS + 1))
    assert scene.notifier.shown == []


def test_a_window_s_title_follows_its_scan(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> None:
    make_files(videos, 2)
    gate = threading.Semaphore(0)
    desktop = open_desktop(lambda _request: FakeProber(gate=gate), paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: "videos" in desktop.window.windowTitle())
    gate.release(2)
    qtbot.waitUntil(lambda: desktop.window.windowTitle() == "library \N{EN DASH} Cinventory")
