"""Runs in a decoding child: looks at files and examines them, as requests come through the pipe."""

import time
from collections.abc import Callable
from typing import Final

from app.core.checksum.verdict import FileVersion
from app.core.damage.evidence import Evidence
from app.core.message import Message
from app.damage import protocol
from app.damage.protocol import ExamineRequest, ExamineResult
from app.disk_pool import shut_child
from app.disk_pool.ends import ChildEnds
from app.process.cpu_timer import cpu_timer
from app.process.opening import Opener, OpenFile, open_known_file

SPIN_SECONDS: Final = 10.0
"""Processor seconds without a packet after which the kernel ends the child: the decoder goes in circles."""
_RENEWAL_SECONDS: Final = 0.25
_MODULES: Final = ("app.libav.parts", "app.damage.examination")
"""Modules that examine files. A child loads them before it shuts itself in."""


def serve(ends: ChildEnds) -> None:
    """Answer the requests until the other end closes. The child may be killed at any time."""
    shut_child.serve(ends, protocol.request_of, examine_file, _MODULES)


def examine_file(
    request: ExamineRequest, on_position: Callable[[int], object], opener: Opener = open_known_file
) -> ExamineResult:
    """Examine the file of a request. `on_position` is called with bytes, in proportion to the time reached.

    Never raises OSError.
    """

    def read(opened: OpenFile, version: FileVersion) -> ExamineResult:
        began = time.monotonic()
        try:
            evidence = _examine(request, opened, on_position)
        except MemoryError:
            return ExamineResult(version=version, reason=Message("decode.memory").to_json())
        return ExamineResult(version=version, evidence=evidence, seconds=time.monotonic() - began)

    return shut_child.read_version(request, opener, ExamineResult, read)


def _examine(request: ExamineRequest, opened: OpenFile, on_position: Callable[[int], object]) -> Evidence:
    from app.damage.examination import examine  # noqa: PLC0415 - libav takes a while, and a look needs none

    timer, size, due = cpu_timer(), opened.status.st_size, 0.0

    def on_time(fraction: float) -> None:
        nonlocal due
        now = time.monotonic()
        if now >= due:
            due = now + _RENEWAL_SECONDS
            timer.set(SPIN_SECONDS)
        on_position(int(fraction * size))

    timer.set(SPIN_SECONDS)
    try:
        return examine(opened.file, size, request.depth, on_time)
    finally:
        timer.set(0)
