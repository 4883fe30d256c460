"""Answers of workers that cannot be: the worker is left out, and its files go to others."""

import math
import random
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from app.checksum.pool import HashWorker
from app.checksum.protocol import ReadResult
from app.checksum.tasks import HashTask
from app.cluster import worker_answers
from app.cluster.file_children import FileWork, Read
from app.cluster.member import Member
from app.cluster.messages import MISREAD, Answered, Greeting, ReadPosition, Taken
from app.cluster.worker_answers import MOST_BYTES, WorkerRefused
from app.core.checksum.algorithm import DEFAULT
from app.core.checksum.verdict import Contents, FileVersion, KnownContents
from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.protocol import encode

GOOD = ProbeAnswer(7, FileStatus.OK, media=VideoFile())
FAILED = ProbeAnswer(7, FileStatus.FAILED, Message("file.empty"))
GREETING = Greeting(
    "nas", "1", "MediaInfo", can_start=True, clock=1e9, children=4, distributed="1", python="3"
)
VERSION = FileVersion(10, 1, 1, "1")
TASK = HashTask(record=7, source_id=1, path=b"/v/a.mov", size=10, algorithms=(DEFAULT,))
READ = ReadResult(version=VERSION, digests={DEFAULT: bytes(16)})
NAN = math.nan
DEEP = b"\x91" * 100_000 + b"\xc0"


def taken(body: bytes = encode(GOOD)) -> Taken:
    return Taken([Answered(7, "", msgspec.Raw(body))], [], [], Usage(), 0.0, 0.0)


def member(task: HashTask = TASK) -> Member:
    """Return a worker that holds the file."""
    work = FileWork(0, VERSION, msgspec.Raw(encode(task)))
    return Member("tcp://a:1", "a", 2, held={7: ProbeTask(7, task.path, work=encode(work))})


def read(told: object, worker: type[HashWorker] | None = None, task: HashTask = TASK) -> Taken:
    return worker_answers.taken(told, member(task), worker)


def of_hashes(result: object, reason: Message | None = None, *, here: bool = False) -> bytes:
    """Return an encoded message with the answer about a file that was read to its end."""
    report = encode(Read(msgspec.Raw(encode(result)), reason, here))
    return encode(taken(encode(ProbeAnswer(7, FileStatus.OK, report=report))))


def refused(act: Callable[[], object]) -> str:
    """Return the detail of the reason for which a worker is left out."""
    with pytest.raises(WorkerRefused) as error:
        act()
    assert error.value.reason.code == "cluster.wrong_answers"
    assert str(error.value.reason)
    return str(error.value.reason.args["detail"])


@pytest.mark.parametrize("answer", [GOOD, FAILED])
def test_a_right_answer_is_taken(answer: ProbeAnswer) -> None:
    found = read(encode(taken(encode(answer))))
    assert [bytes(each.body) for each in found.answers] == [encode(answer)]


@pytest.mark.parametrize(
    "body",
    [
        encode(GOOD._replace(key=8)),
        encode(None),
        encode("noise"),
        encode(GOOD._replace(media=None)),
        encode(GOOD._replace(status=FileStatus.MISSING)),
        encode(FAILED._replace(reason=None)),
        encode(GOOD._replace(size=2**63)),
        encode(GOOD._replace(mtime_ns=2**63)),
        encode([7, "ok", None, {"duration": "long"}]),
        DEEP,
    ],
    ids=lambda body: type(body).__name__,
)
def test_a_wrong_answer_leaves_the_worker_out(body: bytes) -> None:
    assert refused(lambda: read(encode(taken(body))))


@pytest.mark.parametrize(
    "told",
    [
        None,
        7,
        "text",
        [b""],
        {1: 2},
        object(),
        taken(),
        b"",
        b"\xc1",
        b"\xdd\xff\xff\xff\xff",  # an array of 4 billion entries
        b"\xc6\xff\xff\xff\xff",  # 4 GB of bytes
        DEEP,
        encode([]),
        encode(replace(taken(), restarts=-1)),
        encode(replace(taken(), restarts=10**18)),
        encode(replace(taken(), busy=NAN)),
        encode(replace(taken(), spent=math.inf)),
        encode(replace(taken(), busy=-1.0)),
        encode(replace(taken(), usage=Usage(idle=NAN))),
        encode(replace(taken(), usage=Usage(busy=-1.0))),
        encode(replace(taken(), usage=Usage(reads=1e300))),
        encode(replace(taken(), running=[(7, NAN)])),
        encode(replace(taken(), running=[(2**64 - 1, 0.0)])),
        encode(replace(taken(), positions=[ReadPosition(7, 2**64 - 1, 0.0)])),
    ],
    ids=lambda told: type(told).__name__,
)
def test_wrong_news_leave_the_worker_out(told: object) -> None:
    refused(lambda: read(told))


def test_an_answer_that_no_message_holds_is_refused() -> None:
    long = ProbeAnswer(7, FileStatus.OK, media=VideoFile(), report=bytes(MOST_BYTES))
    assert refused(lambda: read(encode(taken(encode(long))))) == "too long"


def test_a_worker_tells_of_its_own_files_alone_and_once() -> None:
    running = [(7, 1.0), (8, 2.0), *((7, 3.0) for _ in range(1000))]
    positions = [
        ReadPosition(8, 5, 0.0),
        ReadPosition(7, -5, 0.0),
        ReadPosition(7, 5, 0.0),
        ReadPosition(7, 6, 0.0),
    ]
    found = read(encode(replace(taken(), running=running, positions=positions)))
    assert (found.running, found.positions) == ([(7, 3.0)], [ReadPosition(7, 6, 0.0)])


@pytest.mark.parametrize(
    "change",
    [
        {"clock": NAN},
        {"clock": "now"},
        {"children": 0},
        {"children": -3},
        {"children": 10**9},
        {"children": None},
        {"host": 5},
        {"host": b"nas"},
        {"version": object()},
    ],
    ids="-".join,
)
def test_a_wrong_greeting_leaves_the_worker_out(change: dict[str, Any]) -> None:
    refused(lambda: worker_answers.greeting(replace(GREETING, **change)))


def test_the_texts_of_a_greeting_are_short_and_on_one_line() -> None:
    hostile = worker_answers.greeting(replace(GREETING, host="\x1b[2J\n" + "n" * 10**6))
    assert (len(hostile.host) < 400, "\x1b" in hostile.host, "\n" in hostile.host) == (True, False, False)
    assert worker_answers.greeting(GREETING) == GREETING


@pytest.mark.parametrize("told", [5, "text", ["x"], object(), {b"/": 1}])
def test_a_path_and_an_answer_of_a_function_are_bytes(told: object) -> None:
    refused(lambda: worker_answers.place(told))
    refused(lambda: worker_answers.look(told))
    refused(lambda: worker_answers.called(told))
    assert worker_answers.place(b"/v") == worker_answers.called(b"/v") == b"/v"
    assert worker_answers.place(None) is None


@pytest.mark.parametrize(
    "told",
    [
        of_hashes(None),
        of_hashes("noise"),
        of_hashes({"type": "ReadResult", "version": 5}),
        of_hashes(replace(READ, reason="{")),
        of_hashes(replace(READ, reason="[1, 2]")),
        of_hashes(replace(READ, seconds=NAN)),
        of_hashes(replace(READ, broken_at=2**63)),
        of_hashes(replace(READ, version=VERSION._replace(mtime_ns=2**63))),
        of_hashes(READ, here=True),
        encode(taken(encode(ProbeAnswer(7, FileStatus.OK, report=b"")))),
        encode(taken(encode(ProbeAnswer(7, FileStatus.OK, report=DEEP)))),
    ],
    ids=lambda told: type(told).__name__,
)
def test_a_wrong_result_of_a_check_leaves_the_worker_out(told: bytes) -> None:
    refused(lambda: read(told, HashWorker))


def test_what_accuses_a_file_is_doubted_here_whatever_the_worker_says_of_it() -> None:
    known = replace(TASK, before=None)
    other = replace(READ, digests={DEFAULT: b"x" * 16})
    assert [each.doubt for each in read(of_hashes(READ), HashWorker, known).answers] == [""]
    told = _with_contents(known)
    for result, doubt in (
        (READ, ""),
        (other, MISREAD),
        (replace(READ, version=VERSION._replace(size=11)), "cluster.unreliable"),
        (replace(READ, version=None), "cluster.unreliable"),
    ):
        assert [each.doubt for each in read(of_hashes(result), HashWorker, told).answers] == [doubt]
    died = of_hashes(None, Message("check.died", {"detail": "x"}))
    assert [each.doubt for each in read(died, HashWorker).answers] == ["cluster.unreliable"]


def _with_contents(task: HashTask) -> HashTask:
    return replace(task, before=KnownContents(Contents(task.path, VERSION, READ.digests)))


@pytest.mark.parametrize("seed", range(20))
def test_no_change_of_bytes_raises_anything_else(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    whole = (encode(taken()), of_hashes(READ), of_hashes(None, Message("check.died")))
    for _ in range(300):
        told = bytearray(chance.choice(whole))
        for _ in range(chance.randrange(1, 6)):
            told[chance.randrange(len(told))] = chance.randrange(256)
        try:
            read(bytes(told), chance.choice((None, HashWorker)))
        except WorkerRefused as error:
            assert error.reason.code == "cluster.wrong_answers"  # noqa: PT017 - others end the test
