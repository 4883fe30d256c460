"""Runs in a child that reads many pictures of videos: makes their prints, and compares frames."""

from collections.abc import Callable
from functools import partial
from typing import Final

from app.core.parts.parts_print import box_from_bytes, box_to_bytes, frames_to_bytes
from app.core.parts.sound import words_to_bytes
from app.disk_pool import shut_child
from app.disk_pool.ends import ChildEnds
from app.prints import parts_protocol
from app.prints.child import read_made
from app.prints.parts_protocol import FramesRequest, PartsResult
from app.probe.bounded_file import BoundedFile
from app.process.opening import Opener, open_known_file

CPU_SECONDS: Final = 100.0
"""Processor seconds after which the kernel ends the child, beyond all that pictures may take."""
_MODULES: Final = ("app.libav.parts", "app.prints.parts_pictures", "app.prints.parts_sound")
"""Modules that decode. A child loads them before it shuts itself in."""


def serve(ends: ChildEnds) -> None:
    """Answer the requests until the other end closes. The child may be killed at any time."""
    shut_child.serve(ends, parts_protocol.request_of, read_pictures, _MODULES)


def read_pictures(
    request: FramesRequest, on_position: Callable[[int], object], opener: Opener = open_known_file
) -> PartsResult:
    """Read the pictures of a file that a request asks for. `on_position` is called with the bytes read.

    Never raises OSError.
    """
    return read_made(request, on_position, opener, PartsResult, CPU_SECONDS, partial(_read, request))


def _read(request: FramesRequest, file: BoundedFile) -> PartsResult:
    """Raises `NoPicture`, and OSError of the disk."""
    from app.prints.parts_pictures import hashes_beside, parts_print  # noqa: PLC0415 - libav takes a while

    if request.sounds:
        return _heard(request, file)
    if request.box:
        beside = hashes_beside(file, request.seconds, request.times, box_from_bytes(request.box))
        return PartsResult(beside=tuple(map(tuple, beside)))
    made = parts_print(file, request.seconds)
    return PartsResult(
        box=box_to_bytes(made.box),
        answers=frames_to_bytes(made.answers),
        questions=frames_to_bytes(made.questions),
    )


def _heard(request: FramesRequest, file: BoundedFile) -> PartsResult:
    """Raises as `_read`."""
    from app.prints.parts_sound import NoSound, sound_words  # noqa: PLC0415 - libav takes a while

    try:
        return PartsResult(sounds=tuple(words_to_bytes(sound_words(file, place)) for place in request.sounds))
    except NoSound:
        return PartsResult(has_no_sound=True)
