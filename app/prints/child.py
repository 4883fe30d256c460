"""Runs in a child that makes prints: looks at files and decodes their pictures, as requests come."""

from collections.abc import Callable
from typing import Final, TypeVar

from msgspec.structs import replace

from app.core.checksum.verdict import FileVersion
from app.core.message import Message
from app.core.references.refusal import NotAVideo
from app.disk_pool import shut_child
from app.disk_pool.ends import ChildEnds
from app.disk_pool.protocol import FileRequest
from app.prints import protocol
from app.prints.protocol import MadeResult, PrintRequest, PrintResult
from app.probe.bounded_file import BoundedFile
from app.process.cpu_timer import cpu_timer
from app.process.opening import Opener, OpenFile, open_known_file

R = TypeVar("R", bound=MadeResult)
CPU_SECONDS: Final = 12.0
"""Processor seconds after which the kernel ends the child: the decoder does not come back from one packet."""
_MODULES: Final = ("app.libav.parts", "app.prints.pictures")
"""Modules that decode pictures. A child loads them before it shuts itself in."""


def serve(ends: ChildEnds) -> None:
    """Answer the requests until the other end closes. The child may be killed at any time."""
    shut_child.serve(ends, protocol.request_of, make_print, _MODULES)


def make_print(
    request: PrintRequest, on_position: Callable[[int], object], opener: Opener = open_known_file
) -> PrintResult:
    """Make the print of the file of a request. `on_position` is called with the bytes that were read.

    Never raises OSError.
    """

    def make(file: BoundedFile) -> PrintResult:
        from app.prints.pictures import picture_print  # noqa: PLC0415 - libav takes a while

        return PrintResult(print=picture_print(file, request.seconds).to_bytes())

    return read_made(request, on_position, opener, PrintResult, CPU_SECONDS, make)


def read_made(
    request: FileRequest,
    on_position: Callable[[int], object],
    opener: Opener,
    result: type[R],
    cpu_seconds: float,
    make: Callable[[BoundedFile], R],
) -> R:
    """Return what `make` makes of the file of a request, or why it can make nothing. Never raises OSError.

    The process ends once it has used up `cpu_seconds` of the processor. `on_position` is called with the
    bytes that were read.
    """

    def read(opened: OpenFile, version: FileVersion) -> R:
        spent = 0

        def on_read(count: int) -> None:
            nonlocal spent
            spent += count
            on_position(spent)

        made = _decoded(opened, on_read, cpu_seconds, make)
        if isinstance(made, Message):
            made = result(lack=made.to_json())
        return replace(made, version=version, spent=spent)

    return shut_child.read_version(request, opener, result, read)


def _decoded(
    opened: OpenFile, on_read: Callable[[int], None], cpu_seconds: float, make: Callable[[BoundedFile], R]
) -> R | Message:
    """Return what `make` makes of a file, or why it can make nothing. Raises OSError of the disk."""
    from app.libav.video import NoPicture  # noqa: PLC0415 - libav takes a while, and a look needs none

    timer = cpu_timer()
    timer.set(cpu_seconds)
    try:
        return make(BoundedFile(opened.file, opened.status.st_size, on_read))
    except (NoPicture, NotAVideo) as error:
        return error.reason
    except MemoryError:
        return Message("print.memory")
    finally:
        timer.set(0)
