"""How soon and how smoothly the quick look plays, beside ffmpeg's processor time for the same frames.

    python -m tests.benchmarks.player [--file FILE] [--seconds 10] [--times 8] [--size 960x540]
                                      [--beside-scan]

Without a file, ffmpeg makes one: H.264, 1920 x 1080, 60 frames a second, 12 Mbit/s, a key frame each 4.2
seconds, where it begins anew. The view of the window is opened offscreen. `cold` and `warm` are from the
request to the first picture, without and with a player that waits. `play` tells the shares of a core that the
player and the window take, frames shown a second, frames missed, and `ratio`: the player's processor time by
that of ffmpeg which decodes and scales as many seconds to the same size. `stalls` are how late the loop of
the window was. `beside_scan` is the same while the real window, in this process, scans small files with its
own children. `key` and `exact` are seeks to random times, `gone` is from the request to close until the
process has ended. Milliseconds. `waiting` is the memory of a player that waits with its opener, shared pages
in part, megabytes.
"""

import argparse
import asyncio
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import QLocale

from app.core.file.record import FileRecord, FileStatus
from app.core.job import JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN
from app.player.protocol import VideoPicture
from app.process import spawn
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.player.link import PlayerLink
from app.qt.player.view import PlayerView
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import distribution, pss_mb, report, run
from tests.benchmarks.windows import Windows
from tests.doubles import make_files, write_file

_PATIENCE: Final = 60.0
_NAME: Final = "cinventory-play"
_GROUP: Final = 250
_MAKE: Final = (
    *("-f", "lavfi", "-i", "mandelbrot=s=1920x1080:r=60", "-frames:v", str(_GROUP)),
    *("-c:v", "libx264", "-preset", "veryfast", "-b:v", "12M", "-g", str(_GROUP), "-sc_threshold", "0"),
    *("-pix_fmt", "yuv420p"),
)
_REPEATED: Final = 9
"""Times that the group of pictures is repeated: making each of them anew would take minutes."""
_SCANNED_A_SECOND: Final = 2_000
"""Files for the scan beside which is played, for each second: more than two cores probe."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--file", type=Path)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--times", type=int, default=8)
    parser.add_argument("--size", default="960x540")
    parser.add_argument("--beside-scan", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Windows() as windows:
        file = options.file or _made(Path(folder))
        figures = windows.run(_measure(windows, file, options))
        if options.beside_scan:
            figures["beside_scan"] = windows.run(_beside_scan(windows, Path(folder), file, options))
        figures["play"]["ratio"] = round(figures["play"].pop("cpu") / _ffmpeg_cpu(file, options), 2)
    spawn.end_server()
    report("player", {"file": file.name, **figures})


def _made(folder: Path) -> Path:
    once, path = str(folder / "once.mp4"), folder / "h264-1080p60.mp4"
    subprocess.run(["ffmpeg", "-loglevel", "error", *_MAKE, once], check=True)
    repeat = ("-stream_loop", str(_REPEATED), "-i", once, "-c", "copy", str(path))
    subprocess.run(["ffmpeg", "-loglevel", "error", *repeat], check=True)
    return path


def _ffmpeg_cpu(file: Path, options: argparse.Namespace) -> float:
    """Return the processor seconds of ffmpeg for as many seconds of the same pictures."""
    scale = f"scale={options.size.replace('x', ':')}:flags=fast_bilinear,format=bgra"
    kept = ("-i", str(file), "-t", str(options.seconds), "-an", "-vf", scale, "-f", "null", "-")
    return run(["ffmpeg", "-loglevel", "error", *kept]).cpu


class _Bench:
    def __init__(self, windows: Windows, file: Path, size: str) -> None:
        self.tasks = Tasks(ThreadPoolExecutor(1))
        self.link = PlayerLink(self.tasks)
        self.view = PlayerView(self.link, Formatter(QLocale("en_US")), windows.theme)
        self.view.show()
        wide, high = map(int, size.split("x"))
        self.view.screen_.setFixedSize(wide, high)
        self.record = FileRecord(
            id=1,
            folder=os.fsencode(file.parent),
            name=os.fsencode(file.name),
            size=file.stat().st_size,
            mtime_ns=0,
            status=FileStatus.OK,
        )
        self.pictures: list[VideoPicture] = []
        self.link.pictured.connect(lambda picture, _memory: self.pictures.append(picture))

    async def until(self, fact: Callable[[], bool]) -> float:
        """Return the milliseconds until a fact is true."""
        began = time.perf_counter()
        while not fact():
            if time.perf_counter() - began > _PATIENCE:
                raise TimeoutError
            await asyncio.sleep(0.001)
        return (time.perf_counter() - began) * 1000

    async def opened(self) -> float:
        self.pictures.clear()
        began = time.perf_counter()
        self.view.show_file(self.record, b"")
        await self.until(lambda: bool(self.pictures))
        return (time.perf_counter() - began) * 1000

    async def closed(self) -> float:
        player = _players(waiting=False)
        self.view.clear()
        return await self.until(
            lambda: not any(each.is_running() and each.status() != "zombie" for each in player)
        )

    async def sought(self, seconds: float, *, exact: bool) -> float:
        began = time.perf_counter()
        self.link.seek(seconds, exact=exact)
        number = self.link.number
        await self.until(lambda: bool(self.pictures) and self.pictures[-1].follows == number)
        return (time.perf_counter() - began) * 1000

    async def close(self) -> None:
        await self.link.close()
        await self.tasks.close()


def _players(*, waiting: bool) -> list[psutil.Process]:
    """Return the players: the one that plays has more threads than one."""
    below = psutil.Process().children(recursive=True)
    found = [each for each in below if each.name() == _NAME]
    return [each for each in found if (each.num_threads() == 1) is waiting]


async def _measure(windows: Windows, file: Path, options: argparse.Namespace) -> dict[str, Any]:
    bench = _Bench(windows, file, options.size)
    spawn.preload("app.player.child")
    await bench.opened()  # starts the server of children
    cold, warm, gone = [], [], []
    for _ in range(options.times):
        bench.view.clear()
        bench.link.players.waiting.rest()
        cold.append(await bench.opened())
    for _ in range(options.times):
        await bench.until(lambda: bool(_players(waiting=True)))
        await asyncio.sleep(1.0)  # it loads its modules
        gone.append(await bench.closed())
        warm.append(await bench.opened())
    await bench.until(lambda: bool(_players(waiting=True)))
    await asyncio.sleep(1.0)
    memory = sum(pss_mb(each) for player in _players(waiting=True) for each in (player, *player.children()))
    play = await _play(bench, options.seconds)
    times = random.Random(1)  # noqa: S311 - the same ones in each run
    length = bench.view.time_line.length
    seeks = {
        kind: distribution([await bench.sought(times.uniform(0, length), exact=exact) for _ in range(30)])
        for kind, exact in (("key", False), ("exact", True))
    }
    await bench.close()
    firsts = {"cold": distribution(cold), "warm": distribution(warm), "gone": distribution(gone)}
    return {**firsts, "play": play, **seeks, "waiting": round(memory, 1)}


def _lay_out(folder: Path, count: int) -> None:
    sample = Path("resources/samples/sample.mp4").read_bytes()
    for file in make_files(folder, count, ".mp4"):
        write_file(file, sample)


async def _beside_scan(
    windows: Windows, folder: Path, file: Path, options: argparse.Namespace
) -> dict[str, Any]:
    """Play while the window scans, which goes on for as long. Raises `RuntimeError` where it did not."""
    spawn.work_behind_window()
    _lay_out(folder / "videos", int(_SCANNED_A_SECOND * (options.seconds + 5)))
    async with windows.open(folder / "library.sqlite3") as desktop:
        assert desktop.session is not None
        desktop.window.resize(1440, 900)
        queue = desktop.session.desk.queue
        job = await queue.submit(SCAN, ScanRequest(paths=(os.fsencode(folder / "videos"),)))
        bench = _Bench(windows, file, options.size)
        figures = await _play(bench, options.seconds)
        if (state := (await queue.get(job.id)).state) is not JobState.RUNNING:
            raise RuntimeError(f"the scan was {state} before all was played")
        await queue.cancel(job.id)
        await queue.wait(job.id)
        await bench.close()
    del figures["cpu"]
    return figures


async def _play(bench: _Bench, seconds: float) -> dict[str, Any]:
    await bench.opened()
    (player,) = _players(waiting=False)
    await asyncio.sleep(1.0)
    ours = psutil.Process()
    before, own, began = player.cpu_times(), ours.cpu_times(), time.perf_counter()
    bench.pictures.clear()
    late = await beat(asyncio.ensure_future(asyncio.sleep(seconds)))
    took = time.perf_counter() - began
    after, own_after = player.cpu_times(), ours.cpu_times()
    shown = [picture.seconds for picture in bench.pictures]
    frame = 1 / 60 if len(shown) < 2 else min(b - a for a, b in pairwise(shown) if b > a)
    cpu = after.user + after.system - before.user - before.system
    window = own_after.user + own_after.system - own.user - own.system
    return {
        "cpu": cpu * seconds / took,
        "player": round(cpu / took, 2),
        "window": round(window / took, 2),
        "fps": round(len(shown) / took, 1),
        "missed": round((shown[-1] - shown[0]) / frame) + 1 - len(shown),
        "stalls": stalls(late),
    }


if __name__ == "__main__":
    main()
