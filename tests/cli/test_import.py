"""The command `import` brings in the list of another program, and tells what it could not understand."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from app.cli.status import Exit
from app.jobs.types import catalogue as import_type
from app.library import open_library
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import FRAMES
from tests.catalogues.other_computer import BLUE, HERE, TIME, know, other_library
from tests.catalogues.samples import TABLE
from tests.cli.conftest import Run
from tests.preview.scanned import PICTURES


def test_columns_are_named_and_lines_refused(run: Run, tmp_path: Path) -> None:
    catalogue = tmp_path / "list.csv"
    catalogue.write_bytes(TABLE + b"c.mkv;E:\\;many;\n")
    columns = ("--column", "name=Name", "--column", "folder=Location", "--column", "size=Bytes")
    told = run("import", catalogue, "--disk", "Blue 3", *columns)
    assert told.status == Exit.NEEDS_ATTENTION
    assert "2 files, 1 line not understood" in told.err
    assert "Line 4: “many” is no number of bytes." in told.err
    files = json.loads(run("list", "--format", "json").out)["files"]
    assert {each["path"] for each in files} == {"/imported/Blue 3/b.mkv", "/imported/Blue 3/a/x y.mkv"}


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--column", "size=Bytes"), 2),
        (("--column", "Bytes"), 2),
        (("--format", "tar"), 2),
        (("--format", "everything"), Exit.NOTHING_READ),
        ((), Exit.NOTHING_READ),
    ],
)
def test_what_cannot_be_imported_is_told(
    arguments: tuple[str, ...], status: int, run: Run, tmp_path: Path
) -> None:
    catalogue = tmp_path / "list.csv"
    catalogue.write_bytes(b"Was;Wo\na;b\n")
    assert run("import", catalogue, *arguments).status == status


def test_another_library_comes_in_and_its_disk_is_linked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_type, "preview_folder", lambda: tmp_path / "cache")
    with other_library(tmp_path) as other:
        know(other, BLUE, [(b"films", "a.mkv")])
    video = ScannedFile(path=BLUE + b"/films/a.mkv", size=1000, mtime_ns=TIME)
    Cache(tmp_path / "previews", 10**6).put(video, FRAMES, PICTURES)
    told = run("import", other.path, "--disk", "Bob", "--json")
    outcome = json.loads(told.out)
    assert (told.status, outcome["disks"], outcome["pictures"]) == (Exit.DONE, 1, 1)
    assert "1 file, 1 disk" in told.err
    assert run("import", other.path, "--prefix", "/media").status == Exit.NOTHING_READ
    with closing(open_library(tmp_path / "library.sqlite3")) as known:
        know(known, HERE, [(b"films", "a.mkv")], "uuid:here", "Shelf")
    linked = run("disks", "Blue", "--is", "Shelf")
    assert "is on “Shelf”." in linked.err
    assert run("disks", "Shelf", "--is", "Shelf").status == Exit.NOTHING_READ


def test_what_a_later_catalogue_lacks_is_counted_and_forgotten_with_yes(run: Run, tmp_path: Path) -> None:
    catalogue = tmp_path / "disk.files"
    catalogue.write_bytes(b"1\t5.0\t./a.mkv\x002\t5.0\t./b.mkv\0")
    assert run("import", catalogue, "--disk", "Blue 3").status == Exit.DONE
    catalogue.write_bytes(b"2\t5.0\t./b.mkv\0")
    told = run("import", catalogue, "--disk", "Blue 3")
    assert (told.status, "add --yes to forget" in told.err) == (Exit.NEEDS_ATTENTION, True)
    told = run("import", catalogue, "--disk", "Blue 3", "--yes", "--json")
    assert (told.status, json.loads(told.out)["forgotten"]) == (Exit.DONE, 1)
