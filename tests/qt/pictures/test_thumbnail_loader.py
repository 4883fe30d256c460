"""Pictures of what is visible: first from the cache, then made; never of what has gone; within a limit."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.core.file.media import VideoFile
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.preview import protocol
from app.preview.cache import Cache
from app.preview.previewer import Previewer
from app.probe.base import ProbeAnswer, ProbeTask
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.pictures.decoding import scanned_file
from app.qt.pictures.picture_cache import Held, PictureCache
from app.qt.pictures.shots import Shots
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from tests.doubles import FakeProber
from tests.qt.pictures.previews import preview

BOX = QSize(160, 90)
LIMIT = 1_000_000


def record(number: int, status: FileStatus = FileStatus.OK) -> FileRecord:
    return FileRecord(
        id=number, folder=b"/videos", name=b"%d.mkv" % number, size=9, mtime_ns=number, status=status
    )


class Maker:
    """A prober that makes pictures of files, each after a release of the gate."""

    def __init__(self) -> None:
        self.gate = threading.Semaphore(0)
        self.broken: set[bytes] = set()
        self.prober = FakeProber(self.answer, gate=self.gate)

    def answer(self, task: ProbeTask) -> ProbeAnswer:
        if task.path in self.broken:
            return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("preview.no_frame"))
        return ProbeAnswer(
            key=task.key,
            status=FileStatus.OK,
            media=VideoFile(),
            report=protocol.encode(preview()),
            size=9,
            mtime_ns=int(task.path[8:-4]),
        )

    @property
    def made(self) -> list[int]:
        return [int(path[8:-4]) for path in self.prober.probed]


@pytest.fixture
def maker() -> Maker:
    """See `Maker`."""
    return Maker()


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "previews", LIMIT)


@pytest.fixture
def loader(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, maker: Maker, cache: Cache, qtbot: QtBot
) -> Iterator[ThumbnailLoader]:
    with ThreadPoolExecutor(1) as reader:
        tasks = Tasks(reader)
        loader = ThumbnailLoader(
            Previewer(cache, lambda: maker.prober),
            settings=Settings(),
            texts=Formatter(QLocale("en_US")),
            tasks=tasks,
        )
        yield loader
        closed = loop.create_task(loader.close())
        qtbot.waitUntil(closed.done)
        ended = loop.create_task(tasks.close())
        qtbot.waitUntil(ended.done)


def keep(cache: Cache, *numbers: int) -> None:
    for number in numbers:
        cache.put(scanned_file(record(number)), "frames", protocol.encode(preview()))


def come(loader: ThumbnailLoader, number: int) -> bool:
    return loader.picture(record(number)) is not None


def test_pictures_come_from_the_cache_in_the_size_of_the_card(
    loader: ThumbnailLoader, cache: Cache, maker: Maker, qtbot: QtBot
) -> None:
    keep(cache, 1, 2)
    told = QSignalSpy(loader.arrived)
    loader.want([record(1), record(2)], BOX)
    assert not come(loader, 1)
    qtbot.waitUntil(lambda: come(loader, 1) and come(loader, 2))
    assert sorted(told.at(at)[0] for at in range(told.count())) == [1, 2]
    shots = loader.picture(record(1))
    assert isinstance(shots, Shots)
    assert [image.size() for image in shots.images] == [BOX]
    assert shots.seconds == (1.0,)
    assert shots.images[0].pixelColor(80, 45).blue() > 240
    assert maker.made == []


def test_a_picture_that_is_small_is_not_enlarged(loader: ThumbnailLoader, cache: Cache, qtbot: QtBot) -> None:
    keep(cache, 1)
    loader.want([record(1)], QSize(1000, 1000))
    qtbot.waitUntil(lambda: come(loader, 1))
    shots = loader.picture(record(1))
    assert isinstance(shots, Shots)
    assert shots.images[0].size() == QSize(320, 180)


def test_each_view_has_its_own_wishes(loader: ThumbnailLoader, maker: Maker, qtbot: QtBot) -> None:
    loader.want([record(1)], BOX, by="gallery")
    loader.want([record(2)], BOX, by="table")
    loader.want([], BOX, by="gallery")
    maker.gate.release(2)
    qtbot.waitUntil(lambda: come(loader, 2))
    assert maker.made == [2]
    loader.want([record(3)], BOX, by="gallery")
    loader.want([], BOX, by="table")
    qtbot.waitUntil(lambda: come(loader, 3))


def test_the_rest_is_made_in_order_and_one_at_a_time(
    loader: ThumbnailLoader, cache: Cache, maker: Maker, qtbot: QtBot
) -> None:
    keep(cache, 3)
    loader.want([record(number) for number in range(1, 5)], BOX)
    qtbot.waitUntil(lambda: come(loader, 3))
    assert not any(come(loader, number) for number in (1, 2, 4))
    for count in (1, 2, 3):
        maker.gate.release()
        qtbot.waitUntil(lambda count=count: len(maker.made) == count)  # type: ignore[misc]
    qtbot.waitUntil(lambda: come(loader, 4))
    assert maker.made in ([1, 2, 4], [2, 1, 4])  # two threads read the cache
    assert cache.get(scanned_file(record(4)), "frames") is not None


def test_what_has_scrolled_away_is_never_made(loader: ThumbnailLoader, maker: Maker, qtbot: QtBot) -> None:
    loader.want([record(number) for number in range(1, 50)], BOX)
    qtbot.waitUntil(lambda: bool(maker.prober.running()))
    loader.want([record(100), record(101)], BOX)
    # The file that was being made is given up, and no other of those before is begun.
    qtbot.waitUntil(lambda: [run.path for run in maker.prober.running()] == [record(100).path])
    maker.gate.release(2)
    qtbot.waitUntil(lambda: come(loader, 101))
    assert maker.made[1:] == [100, 101]
    assert not come(loader, maker.made[0])


def test_nothing_is_wanted_while_nothing_is_visible(
    loader: ThumbnailLoader, maker: Maker, qtbot: QtBot
) -> None:
    loader.want([record(1), record(2)], BOX)
    loader.want([], BOX)
    qtbot.waitUntil(lambda: not loader.busy)
    assert len(maker.made) <= 1


def test_a_file_without_pictures_says_why_and_is_not_tried_again(
    loader: ThumbnailLoader, maker: Maker, qtbot: QtBot
) -> None:
    maker.broken = {record(1).path}
    maker.gate.release(3)
    for _ in range(2):
        loader.want([record(1)], BOX)
        qtbot.waitUntil(lambda: come(loader, 1) and not loader.busy)
    assert loader.picture(record(1)) == "No frame of this video could be decoded."
    assert maker.made == [1]


def test_a_file_out_of_reach_has_the_pictures_of_the_cache_or_says_so(
    loader: ThumbnailLoader, cache: Cache, maker: Maker, qtbot: QtBot
) -> None:
    keep(cache, 1)
    gone = [record(number, FileStatus.OFFLINE) for number in (1, 2)]
    loader.want(gone, BOX)
    qtbot.waitUntil(lambda: all(loader.picture(each) is not None for each in gone))
    assert isinstance(loader.picture(gone[0]), Shots)
    assert loader.picture(gone[1]) == "There are no stored pictures, and the file cannot be reached now."
    assert maker.made == []


def test_a_changed_file_has_other_pictures(
    loader: ThumbnailLoader, cache: Cache, maker: Maker, qtbot: QtBot
) -> None:
    keep(cache, 1)
    loader.want([record(1)], BOX)
    qtbot.waitUntil(lambda: come(loader, 1))
    changed = replace(record(1), mtime_ns=77)
    assert loader.picture(changed) is None
    loader.want([changed], BOX)
    qtbot.waitUntil(lambda: bool(maker.prober.running()))


def test_all_pictures_come_for_one_file(loader: ThumbnailLoader, cache: Cache, qtbot: QtBot) -> None:
    keep(cache, 1, 2)
    loader.want_strip(record(1), BOX)
    qtbot.waitUntil(lambda: loader.strip(record(1)) is not None)
    shots = loader.strip(record(1))
    assert shots is not None
    assert len(shots.images) == 3
    assert shots.poster == 1
    assert loader.strip(record(2)) is None
    loader.want_strip(None, BOX)
    qtbot.waitUntil(lambda: not loader.busy)


def test_another_size_is_read_again_and_the_old_one_shown_meanwhile(
    loader: ThumbnailLoader, cache: Cache, qtbot: QtBot
) -> None:
    keep(cache, 1)
    loader.want([record(1)], BOX)
    loader.want([record(1)], QSize(80, 45))  # while it is being read
    sizes: list[QSize] = []

    def size() -> QSize:
        shots = loader.picture(record(1))
        return shots.images[0].size() if isinstance(shots, Shots) else QSize()

    qtbot.waitUntil(lambda: size() == QSize(80, 45))
    loader.want([record(1)], BOX)
    sizes.append(size())
    qtbot.waitUntil(lambda: size() == BOX)
    assert sizes == [QSize(80, 45)]


def test_without_pictures_nothing_is_read_until_they_are_on_again(
    loader: ThumbnailLoader, cache: Cache, qtbot: QtBot
) -> None:
    keep(cache, 1)
    switched = QSignalSpy(loader.switched)
    loader.prefer(Settings(previews=False))
    loader.want([record(1)], BOX)
    assert not loader.busy
    loader.prefer(Settings(previews=True))
    qtbot.waitUntil(lambda: come(loader, 1))
    assert switched.count() == 2
    loader.prefer(Settings(previews=False))
    assert not come(loader, 1)


def test_pictures_in_memory_stay_within_a_limit() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    cache = PictureCache(limit=10 * image.sizeInBytes())
    for number in range(100):
        cache.put(number, Held(Shots((image,), (0.0,), 0), BOX))
        cache.get(0)
        assert cache.size <= 10 * image.sizeInBytes()
    assert [number for number in range(100) if cache.get(number)] == [0, *range(91, 100)]
    cache.put(99, Held("There is nothing to see.", BOX))
    assert cache.size < 10 * image.sizeInBytes()
    cache.clear()
    assert cache.size == 0
