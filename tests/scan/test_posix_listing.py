"""What listing finds and what it passes over (S2, S6)."""

import os
import socket
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.library import Library
from tests.doubles import FakeProber, make_files, write_file
from tests.scan.acts import by_name, names, scan, states, watched

ODD_NAMES = [
    b"caf\xe9.mkv",
    b"two\nlines.mkv",
    "\U0001f3ac.mkv".encode(),
    b"x\x1b[31m.mkv",
    b"-rf.mkv",
    b" .mkv",
]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_is_carried_to_the_prober_and_the_library(
    library: Library, videos: Path, name: bytes
) -> None:
    folder = videos / os.fsdecode(name.removesuffix(b".mkv"))
    make_files(folder, 0)
    write_file(folder / os.fsdecode(name), b"x")
    path = os.fsencode(folder) + b"/" + name
    prober = FakeProber()
    assert watched(library, videos, prober=prober).counts.ok == 1
    assert prober.probed == [path]
    assert by_name(library)[name].path == path
    assert watched(library, videos, prober=FakeProber()).counts.unchanged == 1
    assert watched(library, path, prober=FakeProber()).counts.unchanged == 1


def test_what_is_no_regular_file_is_never_opened(library: Library, videos: Path) -> None:
    os.mkfifo(videos / "pipe.mp4")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(videos)  # the path of a socket must be short
        try:
            server.bind("socket.mkv")
        finally:
            os.chdir(here)
        make_files(videos, 1)
        (videos / "link.mov").symlink_to("clip 0000.mkv")
        (videos / "device.ts").symlink_to("/dev/zero")
        prober = FakeProber()
        outcome = watched(library, videos, prober=prober)
    assert names(prober.probed) == [b"clip 0000.mkv"]
    assert (outcome.counts.ok, outcome.counts.skipped, outcome.state) == (1, 4, JobState.COMPLETED)
    assert {name: str(record.reason) for name, record in by_name(library).items() if record.reason} == {
        b"pipe.mp4": "The file was not opened, because it is not a regular file but a named pipe.",
        b"socket.mkv": "The file was not opened, because it is not a regular file but a socket.",
        b"link.mov": "The file is a symbolic link. Links are not followed.",
        b"device.ts": "The file is a symbolic link. Links are not followed.",
    }


@pytest.mark.parametrize("root", ["pipe.mp4", "pipe", "/dev/null", "/dev/zero"])
def test_a_pipe_or_device_that_was_named_blocks_nobody(library: Library, videos: Path, root: str) -> None:
    os.mkfifo(videos / "pipe.mp4")
    os.mkfifo(videos / "pipe")
    prober = FakeProber()
    outcome = scan(library, videos / root, prober=prober, sniff=True)
    assert prober.probed == []
    assert outcome.counts.found == outcome.counts.skipped


def test_a_device_is_skipped_and_not_opened(library: Library, videos: Path) -> None:
    if os.geteuid() == 0:
        os.mknod(videos / "zero.mp4", 0o600 | 0o020000, os.makedev(1, 5))
    else:
        os.mkfifo(videos / "zero.mp4")
    prober = FakeProber()
    assert scan(library, videos, prober=prober).counts.skipped == 1
    assert prober.probed == []
    assert states(library) == {b"zero.mp4": FileStatus.SKIPPED}


def test_folders_behind_links_are_not_entered(library: Library, videos: Path) -> None:
    make_files(videos / "real", 2)
    (videos / "real" / "up").symlink_to(videos)
    (videos / "other way").symlink_to(videos / "real")
    outcome = watched(library, videos)
    assert outcome.counts.found == 2
    assert outcome.state is JobState.COMPLETED


def test_a_broken_link_without_a_video_s_name_is_another_file(library: Library, videos: Path) -> None:
    (videos / "broken").symlink_to("nowhere")
    (videos / "self").symlink_to("self")
    outcome = scan(library, videos, sniff=True)
    assert (outcome.counts.found, outcome.counts.other_files, outcome.errors) == (0, 2, ())


def test_a_root_behind_a_link_is_followed(library: Library, videos: Path) -> None:
    (file,) = make_files(videos / "real", 1)
    (videos / "link").symlink_to("real")
    (videos / "link.mkv").symlink_to(file)
    prober = FakeProber()
    assert scan(library, videos / "link", prober=prober).counts.ok == 1
    assert prober.probed == [os.fsencode(videos / "link" / file.name)]
    assert scan(library, videos / "link.mkv", prober=prober).counts.ok == 1
    assert prober.probed[1:] == [os.fsencode(videos / "link.mkv")]


def test_one_folder_by_two_names_is_scanned_once(library: Library, videos: Path) -> None:
    make_files(videos / "real", 2)
    (videos / "link").symlink_to("real")
    prober = FakeProber()
    outcome = watched(library, videos / "real", videos / "link", videos / "real", prober=prober)
    assert (outcome.counts.found, len(prober.probed), outcome.errors) == (2, 2, ())
    assert len(states(library)) == 2


@pytest.mark.parametrize("roots", [["real", "link"], ["link", "real"]])
def test_a_folder_and_a_link_to_a_part_of_it_is_scanned_once(
    library: Library, videos: Path, roots: list[str]
) -> None:
    """Roots are compared as the file system does, not by their names alone."""
    make_files(videos / "real" / "part", 2)
    (videos / "link").symlink_to("real/part")
    prober = FakeProber()
    outcome = watched(library, *(videos / root for root in roots), prober=prober)
    assert (outcome.counts.found, len(prober.probed)) == (2, 2)
    assert watched(library, *(videos / root for root in roots)).counts.found == 2


@pytest.mark.parametrize("roots", [["a", "a/b"], ["a/b", "a"], ["a", "a"], ["a/b", "a", "a/b/clip 0000.mkv"]])
def test_roots_within_roots_are_scanned_once(library: Library, videos: Path, roots: list[str]) -> None:
    make_files(videos / "a" / "b", 2)
    make_files(videos / "a", 1, ".avi")
    prober = FakeProber()
    outcome = watched(library, *(videos / root for root in roots), prober=prober)
    assert (outcome.counts.found, len(prober.probed)) == (3, 3)


def test_a_root_beside_another_of_like_name(library: Library, videos: Path) -> None:
    make_files(videos / "a", 1)
    make_files(videos / "a-b", 1, ".avi")
    make_files(videos / "a b", 1, ".mov")
    outcome = watched(library, videos / "a-b", videos / "a", videos / "a b")
    assert (outcome.counts.found, outcome.roots_read) == (3, 3)


def test_two_files_of_one_folder_are_scanned_and_nothing_else(library: Library, videos: Path) -> None:
    one, two, _ = make_files(videos, 3)
    prober = FakeProber()
    outcome = watched(library, one, two, prober=prober)
    assert sorted(prober.probed) == [os.fsencode(one), os.fsencode(two)]
    assert (outcome.counts.found, outcome.roots_read, outcome.state) == (2, 2, JobState.COMPLETED)


def test_folders_and_companions_that_are_never_media(library: Library, videos: Path) -> None:
    for folder in ("@eaDir", ".Trash-1000", "$RECYCLE.BIN", "System Volume Information", "a/.Trashes"):
        make_files(videos / folder, 2)
    make_files(videos, 1)
    (videos / "._clip 0000.mkv").touch()
    (videos / "note.txt").touch()
    counts = watched(library, videos).counts
    assert (counts.found, counts.ignored, counts.other_files) == (1, 6, 1)


def test_an_ignored_folder_that_is_asked_for_is_scanned(library: Library, videos: Path) -> None:
    make_files(videos / "#snapshot", 2)
    assert scan(library, videos / "#snapshot").counts.ok == 2


MKV = b"\x1aE\xdf\xa3" + bytes(60)


def test_sniffing_looks_into_files_of_other_names(library: Library, videos: Path) -> None:
    write_file(videos / "no extension", MKV)
    write_file(videos / "foreign.bin", MKV)
    write_file(videos / "text.txt", b"text")
    (videos / "empty.bin").touch()
    write_file(videos / "._companion", MKV)
    os.mkfifo(videos / "pipe")
    prober = FakeProber()
    assert scan(library, videos, prober=prober).counts.found == 0
    outcome = scan(library, videos, prober=prober, sniff=True)
    assert names(prober.probed) == [b"foreign.bin", b"no extension"]
    assert (outcome.counts.found, outcome.counts.other_files) == (2, 3)


def test_what_was_sniffed_is_not_missing_when_nobody_sniffs(library: Library, videos: Path) -> None:
    """It is still there: only the question was another."""
    write_file(videos / "no extension", MKV)
    make_files(videos, 1)
    scan(library, videos, sniff=True)
    outcome = scan(library, videos)
    assert outcome.missing == 0
    assert states(library)[b"no extension"] is FileStatus.OK


def test_a_file_that_was_named_is_sniffed(library: Library, videos: Path) -> None:
    write_file(videos / "no extension", MKV)
    write_file(videos / "text.txt", b"text")
    assert scan(library, videos / "no extension").counts.ok == 1
    outcome = scan(library, videos / "text.txt")
    assert (outcome.counts.found, outcome.counts.other_files, outcome.roots_read) == (0, 1, 1)


def test_typescript_is_no_transport_stream(library: Library, videos: Path) -> None:
    write_file(videos / "app.component.ts", b'import { Component } from "@angular/core";\n' * 50)
    write_file(videos / "stream.ts", (b"\x47" + bytes(187)) * 20)
    (videos / "empty.ts").touch()
    prober = FakeProber()
    outcome = scan(library, videos, prober=prober)
    assert names(prober.probed) == [b"empty.ts", b"stream.ts"]
    assert outcome.counts.other_files == 1


@pytest.mark.parametrize("name", ["A001.braw", "A001.R3D", "clip.ari", "clip.crm", "clip.nev"])
def test_camera_raw_is_listed_and_not_opened(library: Library, videos: Path, name: str) -> None:
    write_file(videos / name, b"raw")
    prober = FakeProber()
    for _ in range(2):
        outcome = watched(library, videos, prober=prober)
        assert (outcome.counts.skipped, outcome.state) == (1, JobState.COMPLETED)
    assert prober.probed == []
    (record,) = by_name(library).values()
    assert str(record.reason).endswith("files are listed but not read.")
    assert record.size == 3


def _make_bottomless(folder: Path) -> None:
    """Make folders so deep that the innermost have no path that the system takes."""
    descriptor = os.open(folder, os.O_RDONLY)
    for _ in range(20):
        os.mkdir("d" * 250, dir_fd=descriptor)
        inner = os.open("d" * 250, os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = inner
    os.close(descriptor)


def test_a_folder_that_cannot_be_listed_is_an_error_and_no_end(library: Library, videos: Path) -> None:
    gone, *_ = make_files(videos, 3)
    scan(library, videos)
    _make_bottomless(videos / ".")
    gone.unlink()
    outcome = watched(library, videos)
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert [error.reason.code for error in outcome.errors] == ["folder.unlistable"]
    assert (outcome.counts.found, outcome.roots_read) == (2, 1)
    assert outcome.missing == 0, "not wholly listed: nothing in it is known to be missing"
    assert set(states(library).values()) == {FileStatus.OK}
