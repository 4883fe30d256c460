"""A job that finds videos in longer ones, with children that decode nothing."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from app.core.message import Message
from app.core.near.grey import Cutout
from app.core.parts.job import PartsOutcome, PartsRequest
from app.core.parts.parts_print import box_to_bytes, frames_to_bytes
from app.core.parts.sound import RATE, STEP, STEPS_APART, SoundPlace, SoundWord, words_to_bytes
from app.disk_pool.child import version_of
from app.disk_pool.ends import ChildEnds
from app.library import Library
from app.library.near import part_pairs
from app.library.near.part_pairs import PartPair
from app.prints import parts_child, parts_session
from app.prints.parts_pool import PartsAnswer, PartsPool, PartsQueue, PartsWorker
from app.prints.parts_protocol import FramesRequest, PartsResult
from app.process.opening import Opener
from tests.checksum.known import write_files
from tests.core.parts.made_films import SCENE, made_file, picture
from tests.doubles import DummyHost
from tests.library.filling import run_sql

Shown = tuple[tuple[str, float, float], ...]

SHOWN: Final[dict[str, Shown]] = {
    "film.mp4": (("film", 0, 600),),
    "part.mp4": (("film", 200, 320),),
    "late.mp4": (("film", 400, 500),),
    "episode1.mp4": (("opening", 0, 90), ("one", 0, 75)),
    "episode2.mp4": (("opening", 0, 90), ("two", 0, 75)),
    "false.mp4": (("film", 30, 150),),
    "lacking.mp4": (("lacking", 0, 100),),
    "short.mp4": (("film", 0, 8),),
}
"""What files show. In the frames that are decoded to confirm it, `false.mp4` shows something else."""
DUBBED: Final = ("late.mp4",)
"""Files whose sound is another one."""
MUTE: Final = ("episode2.mp4",)
NO_SEEK: Final = Message("parts.no_seek")


def canned(request: FramesRequest, tell: Callable[[int], object], opener: Opener) -> PartsResult:
    """Answer without decoding, as the name of the file says."""
    del tell
    opened = opener(request.place)
    opened.file.close()
    version = version_of(opened.status)
    name = Path(os.fsdecode(request.path)).name
    if name == "lacking.mp4":
        return PartsResult(version=version, lack=NO_SEEK.to_json(), spent=10)
    if request.sounds:
        sounds = tuple(_heard(name, place) for place in request.sounds)
        return PartsResult(version=version, sounds=sounds, has_no_sound=name in MUTE, spent=5)
    if request.box:
        beside = tuple((_shown(name, at),) for at in request.times)
        return PartsResult(version=version, beside=beside, spent=10)
    made = made_file(0, SHOWN[name])
    return PartsResult(
        version=version,
        box=box_to_bytes(Cutout(0, 0, 72, 64)),
        answers=frames_to_bytes(made.answers),
        questions=frames_to_bytes(made.questions),
        spent=100,
    )


def _shown(name: str, at: float) -> int:
    if name == "false.mp4":
        return picture("else", at)
    for film, begin, end in SHOWN[name]:
        if at < end - begin:
            return picture(film, begin + at)
        at -= end - begin
    return 0


def _heard(name: str, place: SoundPlace) -> bytes:
    """Return words that tell a tenth of a second of the film, in its own sound or that of another one."""
    second = RATE / STEP
    return words_to_bytes(
        SoundWord(
            step,
            picture(f"sound {name in DUBBED}", SCENE * _film_tenth(name, step / second)) >> 32,
            2**32 - 1,
        )
        for begin, end in place.spans
        for step in range(round(begin * second), round(end * second), 1 if place.is_part else STEPS_APART)
    )


def _film_tenth(name: str, at: float) -> int:
    for film, begin, end in SHOWN[name]:
        if at < end - begin:
            return round(10 * (begin + at)) + 100_000 * len(film)
        at -= end - begin
    return 0


class CannedWorker(PartsWorker):
    """A child that decodes nothing."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        parts_child._MODULES = ()  # type: ignore[assignment, misc]
        parts_child.read_pictures = canned  # type: ignore[assignment]
        parts_child.serve(ends)


class CannedPool(PartsPool):
    """A pool that lets something happen after each answer."""

    def __init__(
        self,
        queues: Sequence[PartsQueue],
        make_worker: Callable[[], PartsWorker] = CannedWorker,
        after: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(queues, make_worker)
        self._after = after

    def answers(self) -> Iterator[PartsAnswer | None]:
        for answer in super().answers():
            yield answer
            if answer is not None:
                self._after()


def add_files(library: Library, folder: Path, *names: str) -> None:
    """Have the library know files of `SHOWN`."""
    write_files(library, folder, {name: name.encode() for name in names})
    for name in names:
        length = sum(end - begin for _, begin, end in SHOWN[name])
        run_sql(library, "UPDATE file SET duration = ? WHERE name = ?", length, name.encode())


def find(
    library: Library,
    folder: Path,
    *,
    host: DummyHost | None = None,
    pool: Callable[[Sequence[PartsQueue]], PartsPool] = CannedPool,
    **asked: object,
) -> PartsOutcome:
    """Run the job for the files of a folder."""
    request = PartsRequest(**{"paths": (os.fsencode(folder),), **asked})  # type: ignore[arg-type]
    return parts_session.run(request, host or DummyHost(), library, began=time.time(), make_pool=pool)


def pairs(library: Library) -> dict[tuple[str, str], PartPair]:
    """Return the confirmed pairs by the names of their files."""
    with library.reader() as reader:
        found = reader.insight(part_pairs.pairs)
    return {(os.fsdecode(each.part.name), os.fsdecode(each.whole.name)): each for each in found}
