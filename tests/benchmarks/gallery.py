"""How smooth the gallery and a table with pictures are, and how soon pictures come from the cache.

    python -m tests.benchmarks.gallery [--rows 1000000] [--stops 20] [--library FILE]

A library of so many rows is made, without a file, and the real window opened on it, painted offscreen.
`open` is from asking for the gallery until its cards are painted. `scroll` goes through it from end to end,
in pictures of each size, and `wheel` in small steps: stalls are how much later than due the loop's turns
are, and `cpu` is the processor time of the window's thread in a turn, which other programs disturb less.
`pictures` is from the end of a scroll to a new place until all pictures of the visible cards are painted,
`first` until one is: they are in the cache, as six pictures of 640 x 360 each. `rows` goes through the table
from end to end without the column of pictures, `column` with it, and `column_wheel` in small steps;
`column_open` is from asking for the column until it is painted. Milliseconds. `held` is what the pictures in
memory take, `memory` the whole process with shared pages in part, megabytes.
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QAbstractItemView

from app.config.window_state import PictureSize
from app.core.file.record import FileRecord
from app.preview import protocol
from app.preview.base import FRAMES, Preview, PreviewFrame
from app.preview.cache import Cache
from app.qt.files.columns import THUMBNAIL
from app.qt.files.gallery.view import GalleryView
from app.qt.pictures.decoding import scanned_file
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import stalls
from tests.benchmarks.measure import distribution, pss_mb, report
from tests.benchmarks.tables.library import make
from tests.benchmarks.windows import Windows
from tests.qt.parts import parts

_TICK: Final = 0.005
_SCROLLS: Final = 1000
_PATIENCE: Final = 60.0
_CACHE_BYTES: Final = 10**9
_NOTCH: Final = 144

Figures = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--stops", type=int, default=20)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gallery") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
        with Windows() as windows:
            figures = windows.run(_measure(windows, path, arguments.stops))
    report("gallery", {"rows": arguments.rows, **figures})


async def _measure(windows: Windows, path: Path, stops: int) -> Figures:
    async with windows.open(path) as desktop:
        assert desktop.session is not None
        desktop.window.resize(1440, 868)
        await windows.settle(desktop)
        before = pss_mb(psutil.Process())
        began = time.perf_counter()
        desktop.window.menu["gallery"].trigger()
        desktop.window.repaint()
        figures: Figures = {"open_ms": round((time.perf_counter() - began) * 1e3, 1)}
        view = desktop.window.findChild(GalleryView)
        assert view is not None
        figures["idle_ms"] = await _stalls(_idle)
        for size in PictureSize:
            view.set_picture_size(size)
            figures[f"scroll_{size}_ms"] = await _stalls(_scroll(view))
        view.set_picture_size(PictureSize.MEDIUM)
        figures["wheel_ms"] = await _stalls(_wheel(view))
        figures.update(await _pictures(desktop, view, path.with_name("previews"), stops))
        figures.update(await _column(desktop))
        held = desktop.session.desk.part(ThumbnailLoader).held.size
        figures["held_mb"] = round(held / 2**20, 1)
        memory = pss_mb(psutil.Process())
        return {**figures, "added_mb": round(memory - before, 1), "memory_mb": round(memory, 1)}


async def _idle(_step: int) -> None:
    await asyncio.sleep(_TICK)


async def _column(desktop: Desktop) -> Figures:
    """Scroll through the table without and with its column of pictures, which is hidden in the end."""
    desktop.window.menu["table_view"].trigger()
    table = parts(desktop.window).files.table
    section = table.selection.model.columns.index(THUMBNAIL)
    figures: Figures = {"rows_ms": await _stalls(_scroll(table))}
    began = time.perf_counter()
    table.header.setSectionHidden(section, False)
    table.viewport().repaint()
    figures["column_open_ms"] = round((time.perf_counter() - began) * 1e3, 1)
    figures["column_ms"] = await _stalls(_scroll(table))
    figures["column_wheel_ms"] = await _stalls(_wheel(table))
    table.header.setSectionHidden(section, True)
    return figures


def _scroll(view: QAbstractItemView) -> Callable[[int], Awaitable[None]]:
    bar = view.verticalScrollBar()

    async def step(at: int) -> None:
        bar.setValue(bar.maximum() * at // _SCROLLS)
        await asyncio.sleep(_TICK)

    return step


def _wheel(view: QAbstractItemView) -> Callable[[int], Awaitable[None]]:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    async def step(_at: int) -> None:
        bar.setValue(bar.value() + _NOTCH)
        await asyncio.sleep(_TICK)

    return step


async def _stalls(act: Callable[[int], Awaitable[None]]) -> dict[str, float]:
    late, used = [], []
    for at in range(_SCROLLS + 1):
        began, busy = time.perf_counter(), time.thread_time()
        await act(at)
        late.append(max(0.0, time.perf_counter() - began - _TICK))
        used.append(time.thread_time() - busy)
    return {**stalls(late), "cpu p99.9": stalls(used)["p99.9"]}


async def _pictures(desktop: Desktop, view: GalleryView, folder: Path, stops: int) -> Figures:
    """Stop at random places whose files have their pictures in the cache."""
    first, whole = [], []
    cache, frames = Cache(folder, _CACHE_BYTES), _frames()
    places = random.Random(1).sample(range(parts(desktop.window).model.rowCount()), stops)  # noqa: S311 - no secret
    for row in places:
        _go_to(view, row)
        _fill(cache, await _visible(view), frames)
    for row in places:
        _go_to(view, 0)
        await _visible(view)
        desktop.session.desk.part(ThumbnailLoader).held.clear()  # type: ignore[union-attr] # it is open
        began = time.perf_counter()
        _go_to(view, row)
        one, every = await _pictured(desktop, view)
        first.append((one - began) * 1e3)
        whole.append((every - began) * 1e3)
    return {"first_ms": distribution(first), "pictures_ms": distribution(whole)}


def _go_to(view: GalleryView, row: int) -> None:
    view.scrollTo(view.selection.model.index(row, 0), GalleryView.ScrollHint.PositionAtTop)


async def _visible(view: GalleryView) -> Sequence[FileRecord]:
    """Return the records of all visible cards, once they are known."""
    async with asyncio.timeout(_PATIENCE):
        while len(records := dict(view.visible_records())) < len(view.visible_rows()):  # noqa: ASYNC110 - as above
            await asyncio.sleep(_TICK)
    return list(records.values())


async def _pictured(desktop: Desktop, view: GalleryView) -> tuple[float, float]:
    """Return the times at which the first and the last picture of the visible cards were painted."""
    assert desktop.session is not None
    thumbnails, one = desktop.session.desk.part(ThumbnailLoader), 0.0
    async with asyncio.timeout(_PATIENCE):
        while True:
            records = dict(view.visible_records())
            there = [record for record in records.values() if thumbnails.picture(record) is not None]
            if there and not one:
                view.viewport().repaint()
                one = time.perf_counter()
            if len(there) == len(view.visible_rows()):
                view.viewport().repaint()
                return one, time.perf_counter()
            await asyncio.sleep(0.001)


def _fill(cache: Cache, records: Sequence[FileRecord], frames: Sequence[bytes]) -> None:
    pictures = tuple(
        PreviewFrame(seconds=float(at), width=640, height=360, jpeg=jpeg) for at, jpeg in enumerate(frames)
    )
    message = protocol.encode(Preview(frames=pictures, poster=2))
    for record in records:
        cache.put(scanned_file(record), "frames", message)


def _frames() -> list[bytes]:
    """Return pictures as JPEG files, as large as those of real videos: about 40 kB."""
    return [_jpeg(number) for number in range(FRAMES)]


def _jpeg(number: int) -> bytes:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    random_ = random.Random(number)  # noqa: S311 - no secret
    with QPainter(image) as painter:
        slope = QLinearGradient(0, 0, 640, 360)
        slope.setColorAt(0, QColor.fromHsv(number * 50, 200, 80))
        slope.setColorAt(1, QColor.fromHsv(number * 50 + 40, 160, 240))
        painter.fillRect(image.rect(), slope)
        for _ in range(1500):
            painter.setPen(QColor.fromHsv(random_.randrange(360), 90, random_.randrange(256)))
            x, y = random_.randrange(640), random_.randrange(360)
            painter.drawLine(x, y, x + random_.randrange(20), y + random_.randrange(20))
    buffer = QBuffer(data := QByteArray())
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 80)  # type: ignore[call-overload] # stubs want bytes
    return bytes(data.data())


if __name__ == "__main__":
    main()
