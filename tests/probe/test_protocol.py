"""What a child says is taken only where all of it can be so."""

import math
from typing import Any, get_args, get_type_hints

import pytest
from msgspec.structs import fields, replace

from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.file.record import FileStatus, Summary
from app.core.message import Message
from app.core.problems.facts import FileFacts
from app.probe.base import ProbeAnswer
from app.probe.protocol import NO_ANSWER, WrongAnswer, answers, encode, joined
from app.probe.rows import make_row
from app.process.framing import ProtocolError
from tests.doubles import MEDIA

GOOD = ProbeAnswer(key=7, status=FileStatus.OK, media=MEDIA, report=b"\xff" * 99, size=5, mtime_ns=-5)
ROW = make_row(FileFacts(name=b"\xff.mkv", size=5, mtime_ns=-5, status=FileStatus.OK, media=MEDIA, now=0.0))
GOOD_ROW = GOOD._replace(media=None, row=ROW)
FAILED = ProbeAnswer(key=7, status=FileStatus.FAILED, reason=Message("probe.memory", {"limit": 1024}))
LARGEST = 2**63 - 1


def decode(message: bytes) -> ProbeAnswer | None:
    """Return the only answer in a message."""
    (answer,) = answers(message)
    return answer


def with_row(*values: Any) -> ProbeAnswer:  # noqa: ANN401
    row: Any = values
    return GOOD_ROW._replace(row=row)


@pytest.mark.parametrize(
    "answer",
    [
        GOOD,
        GOOD_ROW,
        FAILED,
        GOOD._replace(size=LARGEST, mtime_ns=-LARGEST),
        FAILED._replace(media=MEDIA),
        FAILED._replace(row=ROW._replace(media=None)),
    ],
)
def test_a_true_answer_arrives_as_it_was(answer: ProbeAnswer) -> None:
    assert decode(encode([answer])) == answer


@pytest.mark.parametrize(
    "answer",
    [
        GOOD._replace(media=None),
        GOOD._replace(size=2**63),
        GOOD_ROW._replace(row=ROW._replace(problems=2**63)),
        with_row(*ROW[:-1]),
        with_row(None, *ROW[1:]),
        with_row(*ROW[:2], b"x", *ROW[3:]),
        with_row(*ROW[:-1], MEDIA),
        with_row(*ROW[:-1], "{"),
        with_row(*ROW[:-1], '{"video":5}'),
        with_row(*ROW[:-1], '{"bit_rate":18446744073709551615}'),
        GOOD._replace(mtime_ns=-(2**63)),
        GOOD._replace(media=VideoFile(bit_rate=2**64 - 1)),
        GOOD._replace(media=VideoFile(video=(VideoStream(), VideoStream(width=2**63)))),
        GOOD._replace(media=VideoFile(duration=math.nan)),
        GOOD._replace(media=VideoFile(chapters=(Chapter(start=math.inf),))),
        FAILED._replace(reason=Message("probe.memory", {"limit": -math.inf})),
        FAILED._replace(reason=None),
        FAILED._replace(status=FileStatus.OK, media=MEDIA),
        FAILED._replace(status=FileStatus.OFFLINE),
    ],
)
def test_an_answer_that_cannot_be_is_none(answer: ProbeAnswer) -> None:
    with pytest.raises(WrongAnswer):
        decode(encode([answer]))


def test_answers_of_a_message_come_in_order_up_to_the_wrong_one() -> None:
    parts = [encode(GOOD_ROW), NO_ANSWER, encode(FAILED), encode(GOOD._replace(size=2**63)), encode(GOOD)]
    found = answers(joined(parts))

    assert [next(found), next(found), next(found)] == [GOOD_ROW, None, FAILED]
    with pytest.raises(WrongAnswer):
        next(found)


@pytest.mark.parametrize("kind", [VideoFile, VideoStream, AudioStream, TextStream, Chapter])
@pytest.mark.parametrize("number", [2**63, -(2**63), math.nan, math.inf])
def test_no_field_takes_a_number_that_cannot_be(kind: type[Any], number: float) -> None:
    """Whichever takes a number at all, in whatever part."""
    least: dict[str, Any] = {"start": 0.0} if kind is Chapter else {}
    parts: dict[type[Any], str] = {
        VideoStream: "video",
        AudioStream: "audio",
        TextStream: "text",
        Chapter: "chapters",
    }
    for field in fields(kind):
        if type(number) in {field.type, *get_args(field.type)}:
            part = kind(**least | {field.name: number})
            inner: dict[str, Any] = {parts[kind]: (part,)} if kind in parts else {}
            media = replace(MEDIA, **inner) if inner else part
            with pytest.raises(ProtocolError):
                decode(encode([GOOD._replace(media=media)]))


@pytest.mark.parametrize("number", [2**63, -(2**63), math.nan, math.inf])
def test_no_field_of_a_row_takes_a_number_that_cannot_be(number: float) -> None:
    for name, type_ in get_type_hints(Summary).items():
        if type(number) in get_args(type_):
            summary = ROW.summary._replace(**{name: number})  # type: ignore[arg-type]
            with pytest.raises(ProtocolError):
                decode(encode([GOOD_ROW._replace(row=ROW._replace(summary=summary))]))


@pytest.mark.parametrize(
    "message",
    [b"", b"\xc0", b"ready", encode([GOOD])[:-1], encode([GOOD]) + b"\xc0", b"\x91" * 100_000],
)
def test_what_is_no_answer_is_none(message: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode(message)
