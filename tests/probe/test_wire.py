"""What a child says is taken only where all of it can be so."""

import math
from dataclasses import replace

import pytest

from app.core.media import Chapter, VideoFile, VideoStream
from app.core.message import Message
from app.core.record import FileStatus
from app.probe.base import ProbeAnswer
from app.probe.wire import Babble, decode, encode
from tests.doubles import MEDIA

GOOD = ProbeAnswer(key=7, status=FileStatus.OK, media=MEDIA, report=b"\xff" * 99, size=5, mtime_ns=-5)
FAILED = ProbeAnswer(key=7, status=FileStatus.FAILED, reason=Message("probe.memory", {"limit": 1024}))
LARGEST = 2**63 - 1


@pytest.mark.parametrize(
    "answer", [GOOD, FAILED, replace(GOOD, size=LARGEST, mtime_ns=-LARGEST), replace(FAILED, media=MEDIA)]
)
def test_a_true_answer_arrives_as_it_was(answer: ProbeAnswer) -> None:
    assert decode(encode(answer)) == answer


@pytest.mark.parametrize(
    "answer",
    [
        replace(GOOD, media=None),
        replace(GOOD, size=2**63),
        replace(GOOD, mtime_ns=-(2**63)),
        replace(GOOD, media=VideoFile(bit_rate=2**64 - 1)),
        replace(GOOD, media=VideoFile(video=(VideoStream(), VideoStream(width=2**63)))),
        replace(GOOD, media=VideoFile(duration=math.nan)),
        replace(GOOD, media=VideoFile(chapters=(Chapter(start=math.inf),))),
        replace(FAILED, reason=Message("probe.memory", {"limit": -math.inf})),
        replace(FAILED, reason=None),
        replace(FAILED, status=FileStatus.OK, media=MEDIA),
        replace(FAILED, status=FileStatus.OFFLINE),
    ],
)
def test_an_answer_that_cannot_be_is_none(answer: ProbeAnswer) -> None:
    with pytest.raises(Babble):
        decode(encode(answer))


@pytest.mark.parametrize(
    "message",
    [b"", b"\xc0", b"alive", encode(GOOD)[:-1], encode(GOOD) + b"\xc0", b"\x91" * 100_000],
)
def test_what_is_no_answer_is_none(message: bytes) -> None:
    with pytest.raises(Babble):
        decode(message)
