"""The job that makes pictures: of files that lack them, within the space for them, and to be cancelled."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.errors import NoKnownFiles
from app.core.file.media import VideoFile
from app.core.file.record import FileRecord, FileStatus
from app.core.job import Interrupted, JobState
from app.core.message import Message
from app.core.pictures.job import PicturesOutcome, PicturesRequest
from app.core.run.progress import Phase
from app.library import Library
from app.preview import protocol, session
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import FRAMES
from app.probe.base import ProbeAnswer, ProbeTask
from tests.checksum.known import write_files
from tests.doubles import DummyHost, FakeProber
from tests.preview import clips
from tests.preview.scanned import PICTURES

LARGE = 10**8


class Pictures:
    """Makes pictures of the files in a folder, with a stand-in for the children."""

    def __init__(self, library: Library, videos: Path, folder: Path) -> None:
        self.library = library
        self.videos = videos
        self.folder = folder
        self.host = DummyHost()
        self.prober = FakeProber(self.answer)

    def answer(self, task: ProbeTask) -> ProbeAnswer:
        if b"sound" in task.path:
            return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("preview.no_video"))
        status = os.stat(task.path)  # noqa: PTH116 - bytes
        return ProbeAnswer(
            key=task.key,
            status=FileStatus.OK,
            media=VideoFile(),
            report=PICTURES,
            size=status.st_size,
            mtime_ns=status.st_mtime_ns,
        )

    def know(self, *names: str) -> dict[str, FileRecord]:
        return write_files(self.library, self.videos, {name: name.encode() for name in names})

    def run(self, limit: int = LARGE, **more: Callable[[], FakeProber]) -> PicturesOutcome:
        request = PicturesRequest(paths=(os.fsencode(self.videos),), cache_bytes=limit)
        make = {"make_prober": lambda: self.prober, **more}
        return session.run(request, self.host, self.library, Cache(self.folder, limit), **make)  # type: ignore[arg-type]

    def kept(self, record: FileRecord) -> bool:
        file = ScannedFile(path=record.path, size=record.size, mtime_ns=record.mtime_ns)
        return Cache(self.folder, LARGE).get(file, FRAMES) == PICTURES

    @property
    def made(self) -> list[str]:
        return sorted(os.fsdecode(os.path.basename(path)) for path in self.prober.probed)  # noqa: PTH119


@pytest.fixture
def pictures(library: Library, videos: Path, tmp_path: Path) -> Pictures:
    return Pictures(library, videos, tmp_path / "previews")


def test_pictures_are_made_and_kept_of_all_files(pictures: Pictures) -> None:
    records = pictures.know("a.mkv", "b.mkv", "sound.mkv")
    outcome = pictures.run()
    assert (outcome.files, outcome.made, outcome.failed, outcome.known) == (3, 2, 1, 0)
    assert outcome.state is JobState.COMPLETED
    assert not outcome.errors
    assert pictures.kept(records["a.mkv"])
    assert not pictures.kept(records["sound.mkv"])
    assert pictures.prober.closed
    codes = [message.code for message in outcome.summary()]
    assert codes == ["job.files", "pictures.count_failed", "pictures.count_made"]


def test_another_run_makes_only_what_is_not_there(pictures: Pictures) -> None:
    pictures.know("a.mkv", "b.mkv")
    pictures.run()
    pictures.know("c.mkv")
    pictures.prober.probed.clear()
    outcome = pictures.run()
    assert (outcome.known, outcome.made) == (2, 1)
    assert pictures.made == ["c.mkv"]


def test_a_full_cache_ends_the_job_and_loses_nothing(pictures: Pictures) -> None:
    records = pictures.know(*(f"{number}.mkv" for number in range(10)))
    outcome = pictures.run(limit=5 * len(PICTURES))
    assert outcome.state is JobState.COMPLETED
    assert outcome.made + outcome.out_of_budget == 10
    assert outcome.made == 4
    assert sum(map(pictures.kept, records.values())) == outcome.made
    assert "pictures.count_out_of_budget" in [message.code for message in outcome.summary()]


def test_cancel_keeps_what_was_made(pictures: Pictures) -> None:
    records = pictures.know("a.mkv", "b.mkv", "c.mkv", "d.mkv")
    pictures.host = DummyHost(cancel_when=lambda _host: len(pictures.prober.probed) >= 2)
    outcome = pictures.run()
    assert outcome.state is JobState.CANCELLED
    assert 1 <= outcome.made < 4
    assert sum(map(pictures.kept, records.values())) == outcome.made
    assert pictures.prober.closed


def test_progress_counts_files_and_ends_with_all(pictures: Pictures) -> None:
    pictures.know("a.mkv", "b.mkv")
    pictures.run()
    told = pictures.host.told
    assert {each.phase for each in told} == {Phase.READING}
    done = [each.done for each in told]
    assert done == sorted(done)
    assert (told[-1].done, told[-1].total, told[-1].finished) == (2, 2, True)


def test_a_file_that_takes_long_can_be_skipped(pictures: Pictures) -> None:
    record = pictures.know("a.mkv")["a.mkv"]
    gate = pictures.prober = FakeProber(pictures.answer, gate=threading.Semaphore(0))
    pictures.host = DummyHost(cancel_when=lambda host: bool(gate.running()) and _skip(host, record.path))
    outcome = pictures.run()
    assert (outcome.made, outcome.failed) == (0, 1)


def _skip(host: DummyHost, path: bytes) -> bool:
    host.cancel_event.skip(path)
    return False


def test_without_files_there_is_nothing_to_do(pictures: Pictures) -> None:
    with pytest.raises(NoKnownFiles):
        pictures.run()


def test_real_children_make_real_pictures(pictures: Pictures) -> None:
    clips.write(pictures.videos / "clip.mp4")
    records = pictures.know("broken.mkv")
    clip = write_files(
        pictures.library, pictures.videos, {"clip.mp4": (pictures.videos / "clip.mp4").read_bytes()}
    )
    outcome = pictures.run(make_prober=session.pictures_prober)  # type: ignore[arg-type] # the real one
    assert (outcome.made, outcome.failed) == (1, 1)
    record = clip["clip.mp4"]
    file = ScannedFile(path=record.path, size=record.size, mtime_ns=record.mtime_ns)
    kept = Cache(pictures.folder, LARGE).get(file, FRAMES)
    assert kept is not None
    assert protocol.read(kept) is not None
    assert not pictures.kept(records["broken.mkv"])


def test_a_disk_that_is_unplugged_says_nothing_of_its_files(pictures: Pictures) -> None:
    pictures.know("a.mkv", "b.mkv", "c.mkv")
    away = pictures.videos.with_name("away")

    def answer(task: ProbeTask) -> ProbeAnswer:
        if not away.exists():
            made = pictures.answer(task)
            pictures.videos.rename(away)
            return made
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("file.vanished"))

    pictures.prober = FakeProber(answer)
    outcome = pictures.run()
    root = os.fsencode(pictures.videos)
    assert outcome.interrupted == (Interrupted(path=root, done=1, count=3),)
    assert (outcome.state, outcome.failed, outcome.made) == (JobState.NEEDS_ATTENTION, 0, 1)
    assert outcome.out_of_budget == 0
