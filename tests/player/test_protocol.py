"""The window believes a player nothing that cannot be."""

import msgspec
import pytest

from app.player import protocol
from app.player.protocol import VideoPicture, event_of
from app.player.shared_pictures import SLOT_BYTES
from app.process.framing import ProtocolError

SOUND = {"slot": 1, "width": 640, "height": 360, "stride": 2560, "seconds": 1.0}


def _message(**fields: object) -> bytes:
    return msgspec.msgpack.encode({"type": "VideoPicture"} | SOUND | fields)


def test_a_picture_that_fits_is_taken() -> None:
    assert event_of(_message()) == VideoPicture(**SOUND)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong",
    [
        {"slot": 3},
        {"slot": -1},
        {"width": 0},
        {"width": 641},
        {"height": SLOT_BYTES // 2560 + 1},
        {"height": 2**40},
        {"stride": 2562},
        {"stride": 2**31},
        {"seconds": float("nan")},
        {"seconds": -1.0},
        {"seconds": "soon"},
    ],
)
def test_a_picture_beyond_its_slot_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ProtocolError):
        event_of(_message(**wrong))


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xc1",
        msgspec.msgpack.encode({"type": "Nothing"}),
        protocol.encode(protocol.Play()),
        msgspec.msgpack.encode({"type": "Opened", "seconds": 1.0, "picture": True, "sounds": [[1]] * 65}),
        msgspec.msgpack.encode(
            {"type": "Opened", "seconds": 1.0, "picture": True, "sounds": [{"index": 1, "title": "x" * 201}]}
        ),
    ],
)
def test_another_message_is_refused(message: bytes) -> None:
    with pytest.raises(ProtocolError):
        event_of(message)
