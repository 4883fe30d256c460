"""Nothing that is no preview is taken for one."""

import math
from typing import Any, cast

import msgspec
import pytest
from msgspec.structs import replace

from app.preview import protocol
from app.preview.base import FRAMES, HEIGHT, MOST_BYTES, WIDTH, Preview, PreviewFrame
from app.process.framing import ProtocolError

FRAME = PreviewFrame(seconds=1.5, width=640, height=360, jpeg=b"\xff\xd8\xff\xe0 and so on")
PREVIEW = Preview(frames=(FRAME, replace(FRAME, seconds=2.0)), poster=1)


def test_a_preview_arrives_whole() -> None:
    assert protocol.decode(protocol.encode(PREVIEW)) == PREVIEW
    assert protocol.read(protocol.encode(PREVIEW)) == PREVIEW


@pytest.mark.parametrize(
    "wrong",
    [
        replace(PREVIEW, poster=2),
        replace(PREVIEW, poster=-1),
        replace(PREVIEW, frames=()),
        replace(PREVIEW, frames=(FRAME,) * (FRAMES + 1)),
        replace(PREVIEW, poster=cast("int", "1")),
        replace(PREVIEW, frames=cast("tuple[PreviewFrame]", ("frame",))),
    ],
)
def test_a_preview_that_cannot_be_is_refused(wrong: Preview) -> None:
    with pytest.raises(ProtocolError):
        protocol.decode(protocol.encode(wrong))
    assert protocol.read(protocol.encode(wrong)) is None


@pytest.mark.parametrize(
    "change",
    [
        {"width": 0},
        {"width": WIDTH + 1},
        {"height": HEIGHT + 1},
        {"height": -1},
        {"seconds": math.nan},
        {"seconds": math.inf},
        {"seconds": -1.0},
        {"seconds": "1"},
        {"jpeg": b"GIF89a"},
        {"jpeg": b""},
        {"jpeg": b"\xff\xd8\xff" + bytes(MOST_BYTES)},
        {"jpeg": "text"},
    ],
)
def test_a_picture_that_cannot_be_is_refused(change: dict[str, Any]) -> None:
    wrong = replace(PREVIEW, frames=(replace(FRAME, **change),), poster=0)
    with pytest.raises(ProtocolError):
        protocol.decode(protocol.encode(wrong))


@pytest.mark.parametrize(
    "message",
    [b"", b"\x80\x04K\x01.", b"\x91" * 100_000, msgspec.msgpack.encode([1]), protocol.encode(PREVIEW)[:-1]],
)
def test_what_is_no_message_is_refused(message: bytes) -> None:
    with pytest.raises(ProtocolError):
        protocol.decode(message)
