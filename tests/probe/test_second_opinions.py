"""Which files the second engine is asked about, and which answer counts."""

import pytest

from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.core.message import Message
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.second_engine import SecondOpinions

TASK = ProbeTask(3, b"/v/a.mkv", deep=True)
AGAIN = TASK._replace(second=True)
GOOD = ProbeAnswer(key=3, status=FileStatus.OK, media=VideoFile())


def bad(code: str, status: FileStatus = FileStatus.FAILED, **values: str | float) -> ProbeAnswer:
    return ProbeAnswer(key=3, status=status, reason=Message(code, {**values}))


@pytest.mark.parametrize(
    "code",
    [
        *("file.no_tracks", "file.picture", "file.unknown_codec"),
        *("probe.crashed", "probe.spun", "probe.memory", "probe.garbage"),
    ],
)
def test_where_the_first_engine_fails_the_second_is_asked(code: str) -> None:
    assert SecondOpinions().settle(TASK, bad(code)) == AGAIN


@pytest.mark.parametrize(
    "answer",
    [
        GOOD,
        bad("file.empty"),
        bad("file.not_permitted"),
        bad("file.vanished"),
        bad("probe.silent", FileStatus.TIMEOUT),
        bad("probe.starved", FileStatus.TIMEOUT),
        bad("probe.skipped", FileStatus.SKIPPED),
        bad("file.not_parsed", FileStatus.SKIPPED),
        bad("probe.crashed", detail="SIGKILL"),
    ],
)
def test_where_it_would_not_help_the_first_answer_counts(answer: ProbeAnswer) -> None:
    assert SecondOpinions().settle(TASK, answer) is answer


@pytest.mark.parametrize(
    "second",
    [
        bad("file.no_tracks"),
        bad("probe.crashed"),
        bad("probe.spun", FileStatus.TIMEOUT),
        bad("file.vanished"),
    ],
)
def test_a_failure_of_the_second_leaves_the_first_reason(second: ProbeAnswer) -> None:
    opinions, first = SecondOpinions(), bad("probe.memory")
    opinions.settle(TASK, first)
    assert opinions.settle(AGAIN, second) is first


@pytest.mark.parametrize("second", [GOOD, bad("probe.skipped", FileStatus.SKIPPED)])
def test_a_result_of_the_second_and_a_skip_count(second: ProbeAnswer) -> None:
    opinions = SecondOpinions()
    opinions.settle(TASK, bad("file.no_tracks"))
    assert opinions.settle(AGAIN, second) is second
