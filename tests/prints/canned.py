"""A job that makes prints with children that decode nothing."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from app.core.message import Message
from app.core.near.job import PrintsOutcome, PrintsRequest
from app.core.near.picture_print import MISSING_FRAME, PicturePrint
from app.disk_pool.child import version_of
from app.disk_pool.ends import ChildEnds
from app.library import Library
from app.library.near import prints
from app.library.near.prints import PrintableFile
from app.prints import child, session
from app.prints.pool import PrintAnswer, PrintPool, PrintQueue, PrintWorker
from app.prints.protocol import PrintRequest, PrintResult
from app.process.opening import Opener
from tests.doubles import DummyHost

PRINT: Final = PicturePrint((MISSING_FRAME,) * 8).to_bytes()
NO_TIMES: Final = Message("print.no_times")


def canned(request: PrintRequest, tell: Callable[[int], object], opener: Opener) -> PrintResult:
    """Answer without decoding, as the name of the file says."""
    del tell
    opened = opener(request.place)
    opened.file.close()
    version = version_of(opened.status)
    if b"lacking" in request.path:
        return PrintResult(version=version, lack=NO_TIMES.to_json(), spent=10)
    return PrintResult(version=version, print=PRINT, spent=100)


class CannedWorker(PrintWorker):
    """A child that decodes nothing."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child._MODULES = ()  # type: ignore[assignment, misc]
        child.make_print = canned  # type: ignore[assignment]
        child.serve(ends)


class CannedPool(PrintPool):
    """A pool that lets something happen after each answer."""

    def __init__(
        self,
        queues: Sequence[PrintQueue],
        make_worker: Callable[[], PrintWorker] = CannedWorker,
        after: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(queues, make_worker)
        self._after = after

    def answers(self) -> Iterator[PrintAnswer | None]:
        for answer in super().answers():
            yield answer
            if answer is not None:
                self._after()


def make(
    library: Library,
    folder: Path,
    *,
    host: DummyHost | None = None,
    pool: Callable[[Sequence[PrintQueue]], PrintPool] = CannedPool,
    began: float | None = None,
    **asked: object,
) -> PrintsOutcome:
    request = PrintsRequest(**{"paths": (os.fsencode(folder),), **asked})  # type: ignore[arg-type]
    host = host or DummyHost()
    return session.run(request, host, library, began=began or time.time(), make_pool=pool)


def stored(library: Library) -> dict[str, PrintableFile]:
    with library.reader() as reader:
        ids = [record.id for record in reader.page(0, 100)]
        return {os.path.basename(os.fsdecode(file.path)): file for file in reader.stream(prints.stored, ids)}  # noqa: PTH119
