"""A decoding child opens and connects nothing, and a check finds what it found before."""

import errno
import io
import os
import signal
import socket
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence
from app.core.message import Message
from app.damage import child, examination, protocol
from app.damage.child import examine_file
from app.damage.pool import DamageAnswer, DamagePool, DamageTask, DamageWorker
from app.disk_pool import child as disk_child
from app.disk_pool import shut_child
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.ends import ChildEnds
from app.process import fork_popen, opener_ends
from app.process.opening import Located, OpenFile, open_known_file
from tests import samples
from tests.child_processes import all_have_ended


def attempt(file: io.FileIO, *_rest: object) -> Evidence:
    """Tell in the name of the decoder which attempts succeeded."""
    attempts: dict[str, Callable[[], object]] = {
        "open": lambda: os.open("/dev/null", os.O_RDONLY),
        "socket": lambda: socket.socket().connect(("127.0.0.1", 9)),
        "pipe": os.pipe,
    }
    done = []
    for name, act in attempts.items():
        try:
            act()
        except ConnectionRefusedError:
            done.append(name)
        except OSError:
            continue
        else:
            done.append(name)
    return Evidence(depth=Depth.FULL, decoder=f"{len(file.read(4))} {done}", size=4)


class Hostile(DamageWorker):
    """A child that a file has taken over."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        examination.examine = attempt  # type: ignore[assignment]
        child.serve(ends)


class Streaming(DamageWorker):
    """A child whose files come through a stream, as on macOS."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        vars(opener_ends)["IS_STREAM"] = True
        child.serve(ends)


class Open(DamageWorker):
    """A child that is not shut in."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        disk_child.serve(ends, protocol.request_of, examine_file)


def _kill_opener_once(place: Located) -> OpenFile:
    """Kill the opener, which this process is, before it opens a file for the first time."""
    path = place if isinstance(place, bytes) else place.path
    if not Path(os.fsdecode(path) + ".seen").exists():
        Path(os.fsdecode(path) + ".seen").touch()
        _kill_opener(place)
    return open_known_file(place)


def _kill_opener(_place: Located) -> OpenFile:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def _run_out_of_files(_place: Located) -> OpenFile:
    raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))


class Losing(DamageWorker):
    """A child whose opener is killed, once a file."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        vars(shut_child)["open_known_file"] = _kill_opener_once
        child.serve(ends)


class Lost(DamageWorker):
    """A child whose opener is killed by each file."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        vars(shut_child)["open_known_file"] = _kill_opener
        child.serve(ends)


class Exhausted(DamageWorker):
    """A child on a system that can open no more files."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        vars(shut_child)["open_known_file"] = _run_out_of_files
        child.serve(ends)


def _answers(*paths: Path, make_worker: Callable[[], DamageWorker] = DamageWorker) -> list[DamageAnswer]:
    tasks = [
        DamageTask(record=number, source_id=1, path=os.fsencode(path), size=4, depth=Depth.FULL)
        for number, path in enumerate(paths)
    ]
    with closing(DamagePool([DiskQueue(tasks, 1)], make_worker)) as pool:
        return sorted(filter(None, pool.answers()), key=lambda answer: answer.task.record)


def test_a_file_whose_opener_was_killed_goes_to_another_child(tmp_path: Path) -> None:
    paths = [samples.make(tmp_path / "samples")["languages.mkv"], tmp_path / "b.mkv"]
    paths[1].write_bytes(b"1234")
    found = _answers(*paths, make_worker=Losing)

    assert [answer.reason and answer.reason.code for answer in found] == [None, None]
    assert all_have_ended()


def test_a_file_that_kills_each_opener_is_answered(tmp_path: Path) -> None:
    (tmp_path / "a.mkv").write_bytes(b"1234")
    (answer,) = _answers(tmp_path / "a.mkv", make_worker=Lost)

    assert answer.reason == Message("check.died", {"detail": "exit code 75"})


def test_a_file_is_not_at_fault_that_no_more_files_can_be_opened(tmp_path: Path) -> None:
    (tmp_path / "a.mkv").write_bytes(b"1234")
    (answer,) = _answers(tmp_path / "a.mkv", make_worker=Exhausted)

    assert answer.reason is not None
    assert answer.reason.code == "file.exhausted"


def test_a_file_that_takes_over_its_child_reaches_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    path.write_bytes(b"1234")
    (answer,) = _answers(path, make_worker=Hostile)

    assert answer.result is not None
    assert answer.result.evidence is not None
    assert answer.result.evidence.decoder == "4 []"
    assert all_have_ended()


@pytest.mark.parametrize("make_worker", [DamageWorker, Streaming])
@pytest.mark.parametrize("forked", [True, False])
def test_the_evidence_is_the_same_as_in_the_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_worker: type[DamageWorker], *, forked: bool
) -> None:
    """Also in a new interpreter, which has loaded nothing for other tests."""
    monkeypatch.setattr(fork_popen, "USABLE", forked)
    paths = [tmp_path / name for name in ("a.mp4", "b.mkv", "gone.mkv")]
    for path in paths[:2]:
        samples.video(path)
    paths[1].write_bytes(paths[1].read_bytes()[:-500])
    inside, outside = _answers(*paths, make_worker=make_worker), _answers(*paths, make_worker=Open)

    assert [_evidence(answer) for answer in inside] == [_evidence(answer) for answer in outside]
    assert [answer.reason for answer in inside] == [answer.reason for answer in outside]
    assert [bool(_evidence(answer)) for answer in inside] == [True, True, False]


def _evidence(answer: DamageAnswer) -> Evidence | None:
    return answer.result.evidence if answer.result else None
