"""Messages with open files: whole, in their order, and each with its own files."""

import errno
import os
import socket
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.process import opener_ends
from app.process.opener_ends import Inlet, Outlet, StreamOutlet
from tests.systems import only
from tests.waiting import wait_until


@pytest.fixture(params=["stream", pytest.param("packets", marks=only(not opener_ends.IS_STREAM, "macOS"))])
def ends(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Inlet, Outlet]]:
    monkeypatch.setattr(opener_ends, "IS_STREAM", request.param == "stream")
    yield from _ends()


@pytest.fixture
def stream(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Inlet, Outlet]]:
    monkeypatch.setattr(opener_ends, "IS_STREAM", True)
    yield from _ends()


def _ends() -> Iterator[tuple[Inlet, Outlet]]:
    ours, theirs = opener_ends.pair()
    outlet = opener_ends.outlet_of(theirs)
    waiting = threading.Thread(target=outlet.await_end)
    waiting.start()
    yield opener_ends.inlet_of(ours), outlet
    ours.close()
    waiting.join()
    theirs.close()


@pytest.fixture
def files(tmp_path: Path) -> Iterator[list[int]]:
    opened = []
    for number in range(60):
        (tmp_path / str(number)).write_bytes(b"%d" % number)
        opened.append(os.open(tmp_path / str(number), os.O_RDONLY))
    yield opened
    for each in opened:
        os.close(each)


def _exchanged(
    ends: tuple[Inlet, Outlet], messages: Sequence[tuple[bytes, Sequence[int]]]
) -> list[tuple[bytes, list[bytes]]]:
    """Send messages, and return those that come, with the contents of their files."""
    inlet, outlet = ends

    def send() -> None:
        for each in messages:
            outlet.send(*each)

    sender = threading.Thread(target=send)
    sender.start()
    found = [inlet.receive() for _ in messages]
    sender.join()
    return [(message, list(map(_contents, opened))) for message, opened in found]


def _contents(descriptor: int) -> bytes:
    try:
        return os.pread(descriptor, 10, 0)
    finally:
        os.close(descriptor)


def _read_short(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    receive = socket.recv_fds

    def short(end: socket.socket, size: int, most: int) -> object:
        return receive(end, min(size, count), most)

    monkeypatch.setattr(socket, "recv_fds", short)


def test_each_message_comes_with_its_files(ends: tuple[Inlet, Outlet], files: list[int]) -> None:
    messages = [(b"a", files[:1]), (b"b" * 100_000, files[1:3]), (b"c", ()), (b"d", files[3:40])]

    assert _exchanged(ends, messages) == [
        (b"a", [b"0"]),
        (b"b" * 100_000, [b"1", b"2"]),
        (b"c", []),
        (b"d", [b"%d" % number for number in range(3, 40)]),
    ]


@pytest.mark.parametrize("count", [1, 3, 7])
def test_files_stay_with_their_message_when_little_is_read_at_a_time(
    stream: tuple[Inlet, Outlet], files: list[int], monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    _read_short(monkeypatch, count)
    messages = [(b"%d" % number * 100, files[number : number + number % 3]) for number in range(50)]

    assert _exchanged(stream, messages) == [
        (b"%d" % number * 100, [b"%d" % each for each in range(number, number + number % 3)])
        for number in range(50)
    ]


def test_a_file_stays_open_until_the_child_has_it(
    stream: tuple[Inlet, Outlet], files: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On macOS, a descriptor on its way may be closed that nobody else has open."""
    kept: list[int] = []
    duplicate = os.dup

    def noted(descriptor: int) -> int:
        kept.append(duplicate(descriptor))
        return kept[-1]

    monkeypatch.setattr(os, "dup", noted)
    inlet, outlet = stream
    outlet.send(b"a", files[:2])
    assert [os.pread(each, 10, 0) for each in kept] == [b"0", b"1"]
    assert [_contents(each) for each in inlet.receive()[1]] == [b"0", b"1"]

    assert wait_until(lambda: not any(map(_is_open, kept)), 60)


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def test_few_files_are_on_their_way_at_once(stream: tuple[Inlet, Outlet], files: list[int]) -> None:
    inlet, outlet = stream
    sent: list[int] = []

    def send() -> None:
        for number in range(20):
            outlet.send(b"a", files[:1])
            sent.append(number)

    sender = threading.Thread(target=send)
    sender.start()
    assert wait_until(lambda: len(sent) == opener_ends._MOST_ON_THEIR_WAY, 60)
    for _ in range(20):
        assert len(sent) <= 20
        assert _contents(inlet.receive()[1][0]) == b"0"
    sender.join()


@pytest.mark.parametrize("count", [0, 2])
def test_a_message_without_its_files_is_none(
    stream: tuple[Inlet, Outlet], files: list[int], count: int
) -> None:
    inlet, outlet = stream
    assert isinstance(outlet, StreamOutlet)
    outlet._send(opener_ends._HEADER.pack(1, count), files[:1])
    outlet._send(b"a", ())

    with pytest.raises(OSError, match=os.strerror(errno.EMSGSIZE)):
        inlet.receive()


@pytest.mark.parametrize("sent", [b"", opener_ends._HEADER.pack(8, 0)[:3], opener_ends._HEADER.pack(8, 0)])
def test_a_message_that_ends_early_is_the_end(sent: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opener_ends, "IS_STREAM", True)
    ours, theirs = opener_ends.pair()
    with ours:
        with theirs:
            theirs.sendall(sent)
        with pytest.raises(EOFError):
            opener_ends.inlet_of(ours).receive()


def test_what_a_child_says_does_nothing(stream: tuple[Inlet, Outlet], files: list[int]) -> None:
    inlet, outlet = stream
    os.write(inlet._end.fileno(), b"r" * 100)

    assert _exchanged((inlet, outlet), [(b"a", files[:1]), (b"b", files[1:2])]) == [
        (b"a", [b"0"]),
        (b"b", [b"1"]),
    ]
