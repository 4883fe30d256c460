"""Answers of a worker that cannot be: the worker is left out, and its files go to others."""

import msgspec
import pytest
from msgspec.structs import replace

from app.cluster.messages import Answered, Taken
from app.cluster.remote_worker import WorkerRefused, checked
from app.core.bottleneck import Usage
from app.core.media import VideoFile
from app.core.message import Message
from app.core.record import FileStatus
from app.probe.base import ProbeAnswer
from app.probe.protocol import encode

GOOD = ProbeAnswer(7, FileStatus.OK, media=VideoFile())
FAILED = ProbeAnswer(7, FileStatus.FAILED, Message("file.empty"))


def taken(body: bytes) -> Taken:
    return Taken([Answered(7, "", msgspec.Raw(body))], [], [], Usage(), 0.0, 0.0)


@pytest.mark.parametrize("answer", [GOOD, FAILED])
def test_a_right_answer_is_taken(answer: ProbeAnswer) -> None:
    found = taken(encode(answer))
    assert checked(found, of_work=False) is found


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
    ],
)
def test_a_wrong_answer_leaves_the_worker_out(body: bytes) -> None:
    with pytest.raises(WorkerRefused) as refused:
        checked(taken(body), of_work=False)
    assert refused.value.reason.code == "cluster.wrong_answers"


@pytest.mark.parametrize("restarts", [-1, 10**18])
def test_no_number_of_restarts_holds_the_scan_up(restarts: int) -> None:
    with pytest.raises(WorkerRefused):
        checked(replace(taken(encode(GOOD)), restarts=restarts), of_work=False)
