"""Nothing that is opened can block, and what is no regular file is refused with its kind."""

import errno
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.damage.depth import Depth
from app.core.file.filetypes import SNIFF_BYTES
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.damage.child import examine_file
from app.damage.protocol import ExamineRequest
from app.preview.child import run_task
from app.probe.base import ProbeTask
from app.probe.bounded_file import BoundedFile
from app.probe.row_probe import probe_row
from app.process.limits import Allowance
from app.process.opening import open_file, read_head, why


def reason(path: Path) -> str:
    with pytest.raises(OSError) as error:  # noqa: PT011 - `why` tells them apart
        open_file(os.fsencode(path))
    return str(why(error.value))


def test_a_named_pipe_without_a_writer_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mkv")
    assert "named pipe" in reason(tmp_path / "pipe.mkv")


def test_a_device_a_folder_and_a_socket_are_refused(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.fsencode(tmp_path / "s"))
        assert "socket" in reason(tmp_path / "s")
    assert "device" in reason(Path("/dev/null"))
    assert "folder" in reason(tmp_path)


def test_what_is_gone_and_what_fails_have_their_own_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert "no file at this path" in reason(tmp_path / "none.mkv")
    assert "no file at this path" in reason(tmp_path / "file" / "below.mkv")
    assert "permission" in str(why(PermissionError(13, "Permission denied")))
    assert "Input/output error" in str(why(OSError(5, "Input/output error")))


def test_macos_refuses_to_fetch_a_placeholder_with_an_error_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refused = OSError(errno.EDEADLK, "Resource deadlock avoided")
    assert "Resource deadlock avoided" in str(why(refused))
    monkeypatch.setattr(sys, "platform", "darwin")
    assert why(refused).code == "file.placeholder"


def test_no_descriptor_is_left_open_by_a_refusal(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mkv")
    before = len(os.listdir("/dev/fd"))  # noqa: PTH208
    for _ in range(20):
        reason(tmp_path / "pipe.mkv")
    assert len(os.listdir("/dev/fd")) == before  # noqa: PTH208


def test_the_head_of_a_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\n\xf0\x9f\x98\x80.mkv"
    Path(os.fsdecode(path)).write_bytes(bytes(range(256)) * 8)

    assert read_head(path) == (bytes(range(256)) * 8)[:SNIFF_BYTES]
    assert read_head(path, 3) == b"\0\1\2"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[BoundedFile]:
    """100 MB, without a byte on disk."""
    path = tmp_path / "long"
    with path.open("wb") as long:
        long.truncate(100_000_000)
    opened, status, _ = open_file(os.fsencode(path))
    with opened:
        yield BoundedFile(opened, status.st_size, lambda _count: None)


def test_reading_ends_at_the_budget(file: BoundedFile) -> None:
    file.rewind(10_000)

    assert [len(file.read(6000)) for _ in range(3)] == [6000, 6000, 0]


@pytest.mark.parametrize("position", [2**62, 2**63, 2**64 - 2])
def test_far_behind_the_end_there_is_nothing_to_read(file: BoundedFile, position: int) -> None:
    """No system can seek so far, and the file is not unreadable for it."""
    file.rewind(2**20)
    file.seek(position)
    assert file.read(100) == b""


def test_circles_of_tiny_reads_come_to_an_end(file: BoundedFile) -> None:
    file.rewind(1_000_000)
    reads = 0
    while file.read(1):
        file.seek(0)
        reads += 1

    assert reads < 250


def test_after_a_long_run_reading_goes_on_near_the_end(file: BoundedFile) -> None:
    file.rewind(10_000_000, run=50_000)

    file.read(49_999)
    assert file.detour() is None
    file.read(1)
    assert file.detour() == 100_000_000 - 50_000


def test_a_table_near_the_end_is_read_whole(file: BoundedFile) -> None:
    file.rewind(10_000_000, run=50_000)
    file.seek(95_000_000)

    for _ in range(40):
        file.read(100_000)
        assert file.detour() is None


def test_without_a_run_there_is_no_detour(file: BoundedFile) -> None:
    file.rewind(10_000_000)
    file.read(5_000_000)

    assert file.detour() is None


def test_every_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "short").write_bytes(b"12345")
    opened, status, _ = open_file(os.fsencode(tmp_path / "short"))
    told: list[int] = []
    with opened:
        file = BoundedFile(opened, status.st_size, told.append)
        file.rewind(100_000)
        while file.read(2):
            pass

    assert told == [2, 2, 1, 0]


@pytest.mark.parametrize("kind", ["pipe", "device", "socket"])
def test_what_takes_the_place_of_a_listed_file_is_refused_by_all_that_reads(
    tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "a.mp4"
    listener = socket.socket(socket.AF_UNIX)
    with listener:
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "device":
            path.symlink_to("/dev/zero")
        else:
            listener.bind(os.fsencode(path))
        task, allowance = ProbeTask(1, os.fsencode(path)), Allowance(ProbeLimits())
        answers = [probe_row(each, allowance) for each in (task, task._replace(second=True))]
        answers += [run_task(each, allowance, open_file) for each in (task, task._replace(deep=True))]
        checked = examine_file(ExamineRequest(path=task.path, depth=Depth.FULL), lambda _position: None)
    codes = {answer.reason.code for answer in answers if answer.reason}
    assert codes == {"file.not_regular"}
    assert checked.reason is not None
    assert Message.from_json(checked.reason).code in {"file.not_regular", "file.link"}
