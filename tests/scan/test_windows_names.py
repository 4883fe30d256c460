"""What Windows has of its own: names of one folder, names that it keeps for devices, long paths, links."""

import ctypes
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.config.disk_spelling import absolute, spelled
from app.config.volumes import volume_id
from app.core.file.record import FileStatus
from app.library import Library
from app.process.opening import read_head
from tests.doubles import make_files
from tests.scan.acts import by_name, scan, states, watched
from tests.systems import is_wine, keeps_any_name, makes_links, only


@pytest.mark.parametrize("name", ["aux.mkv", "NUL", "con", "dot.", "space "])
def test_a_name_that_windows_keeps_for_itself_is_a_file_like_others(
    library: Library, videos: Path, name: str
) -> None:
    path = f"\\\\?\\{videos}\\{name}"
    with open(path, "wb") as file:  # noqa: PTH123 - Path takes the prefix for a share
        file.write(b"\x1aE\xdf\xa3 and more")
    scan(library, videos, sniff=True)
    record = by_name(library)[os.fsencode(name)]
    assert record.size == 13
    assert read_head(record.path)[:4] == b"\x1aE\xdf\xa3"


def test_a_path_may_be_longer_than_260_characters(library: Library, videos: Path) -> None:
    deep = f"\\\\?\\{videos}" + "\\and deeper" * 30
    os.makedirs(deep)  # noqa: PTH103
    with open(f"{deep}\\deep.mkv", "wb") as file:  # noqa: PTH123
        file.write(b"x")
    os.utime(f"{deep}\\deep.mkv", (1e9, 1e9))  # a file of this moment is probed again
    outcome = scan(library, videos)
    assert (outcome.counts.found, outcome.errors) == (1, ())
    record = by_name(library)[b"deep.mkv"]
    assert len(record.path) > 300
    assert not record.path.startswith(b"\\\\?")
    assert read_head(record.path) == b"x"
    assert scan(library, os.fsencode(f"{deep}\\deep.mkv")).counts.unchanged == 1


def test_hidden_and_read_only_files_are_scanned(library: Library, videos: Path) -> None:
    hidden, locked = make_files(videos, 2)
    if sys.platform == "win32":
        ctypes.WinDLL("kernel32").SetFileAttributesW(str(hidden), 2)
    locked.chmod(stat.S_IREAD)
    assert scan(library, videos).counts.ok == 2
    locked.chmod(stat.S_IWRITE)


def test_one_folder_is_one_source_whatever_its_case_and_prefix(library: Library, videos: Path) -> None:
    make_files(videos / "Inner", 2)
    scan(library, videos)
    for other in (str(videos).upper(), str(videos).lower(), f"\\\\?\\{videos}", f"{videos}\\inner"):
        outcome = watched(library, os.fsencode(other))
        assert (outcome.counts.found, outcome.counts.unchanged, outcome.missing) == (2, 2, 0)
    both = scan(library, videos, os.fsencode(str(videos).upper()))
    assert both.counts.found == 2
    assert len(states(library)) == 2
    with library.reader() as reader:
        assert [source.path for source in reader.sources()] == [os.fsencode(videos)]


def test_a_path_is_spelled_as_the_disk_does(videos: Path) -> None:
    (videos / "Ärger").mkdir()
    assert spelled(os.fsencode(videos / "ÄRGER")) == os.fsencode(videos / "Ärger")
    assert spelled(os.fsencode(videos / "nowhere")) == os.fsencode(videos / "nowhere")
    assert absolute("c:\\") == b"C:\\"
    assert absolute("\\\\?\\c:\\") == b"C:\\"
    assert absolute("\\\\?\\UNC\\nas\\films\\") == b"\\\\nas\\films"


def test_a_drive_has_its_serial_number(videos: Path) -> None:
    root = os.fsencode(videos.anchor)
    assert volume_id(root) == volume_id(os.fsencode(videos))
    assert volume_id(root).startswith("serial:")


def test_a_path_that_cannot_be_is_not_found(library: Library, videos: Path) -> None:
    for path in (b"/home/ada/Videos", os.fsencode(videos) + b"\\a?b", b"\\\\.\\nothing here"):
        assert scan(library, path).roots_read == 0


@only(keeps_any_name(), "wine keeps its files on a system whose names are UTF-8.")
def test_a_name_with_half_a_character_is_scanned(library: Library, videos: Path) -> None:
    (videos / "half \ud83d.mkv").write_bytes(b"x")
    assert scan(library, videos).counts.ok == 1
    (record,) = by_name(library).values()
    assert os.fsdecode(record.name) == "half \ud83d.mkv"
    assert read_head(record.path) == b"x"


@only(makes_links(), "Making a link is not allowed here.")
def test_links_are_not_followed(library: Library, videos: Path) -> None:
    make_files(videos / "real", 1)
    (videos / "folder").symlink_to(videos / "real", target_is_directory=True)
    (videos / "link.mkv").symlink_to(videos / "real" / "clip 0000.mkv")
    scan(library, videos)
    assert states(library) == {b"clip 0000.mkv": FileStatus.OK, b"link.mkv": FileStatus.SKIPPED}


@only(not is_wine(), "wine makes no junctions.")
def test_junctions_are_not_followed(library: Library, videos: Path) -> None:
    make_files(videos / "real", 1)
    subprocess.run(["cmd", "/c", "mklink", "/J", "again", "real"], cwd=videos, check=True)  # noqa: S607
    assert scan(library, videos).counts.found == 1
