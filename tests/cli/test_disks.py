"""The command `disks` lists disks, and gives them names that the user chose."""

import json
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.cli.status import Exit
from app.core.sources.disk import Space
from app.core.sources.disk_forecast import DAY
from app.library import open_library
from app.library.scan import disk_room, sources
from tests.cli.conftest import Run
from tests.doubles import make_files


def test_a_disk_gets_a_name_a_place_and_a_note(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    (disk,) = json.loads(run("disks", "--format", "json").out)
    assert (len(disk["code"]), disk["place"], disk["space"]["total"] > 0) == (8, "", True)
    changed = run("disks", disk["code"].lower(), "--name", "Blue 3", "--place", "attic", "--note", "lent")
    assert "is called “Blue 3”, kept at attic." in changed.err
    (now,) = json.loads(run("disks", "blue 3", "--format", "json").out)
    assert now == disk | {"name": "Blue 3", "place": "attic", "note": "lent"}
    assert b"Blue 3  attic  " in run("disks").out
    assert b"Blue 3" in run("list", 'disk:"blue 3"', "--format", "csv").out
    run("disks", "Blue 3", "--forget")
    (again,) = json.loads(run("disks", "--format", "json").out)
    assert again == disk


def test_the_room_of_a_disk_is_told_with_its_ground(run: Run, videos: Path, path: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    (disk,) = json.loads(run("disks", "--format", "json").out)
    assert (disk["full"]["course"], disk["full"]["looks"], disk["full"]["earliest"]) == ("few-looks", 1, None)
    told, look = run("disks", disk["code"], "--room").out.decode().splitlines()
    assert told.endswith("There is one.")
    assert " free" in look
    with closing(open_library(path)) as known:
        known.write(_fill_up, time.time()).result()
    (disk,) = json.loads(run("disks", "--format", "json").out)
    assert disk["full"]["course"] == "filling"
    assert f"full about {disk['full']['earliest'][:7]}" in run("disks").out.decode()
    found = json.loads(run("disks", disk["code"], "--room", "--format", "json").out)
    assert found["full"] == disk["full"]
    assert [each["free"] for each in found["looks"]] == [1000 - each for each in range(100)]
    assert "By looks at its room on 100 days" in run("disks", disk["code"], "--room").out.decode()
    assert run("disks", disk["code"], "--room", "--if-lost").status == Exit.USAGE


def test_disks_that_were_not_checked_for_long_are_told(run: Run, videos: Path, path: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    assert run("disks", "--overdue").out == b""
    with closing(open_library(path)) as known:
        known.write(lambda db: db.execute("UPDATE disk SET first_seen = 86400")).result()
    assert b"was ever checked; it is known since 1970-01-0" in run("disks", "--overdue").out
    assert run("disks", "Blue", "--overdue").status == Exit.USAGE, "there is no such disk"
    (found,) = json.loads(run("disks", "--overdue", "--format", "json").out)
    assert (found["neglect"], found["never"], found["since"]) == ("unchecked", True, "1970-01-02T00:00:00Z")


def _fill_up(db: sqlite3.Connection, now: float) -> None:
    """Have the only disk fill by a byte a day since 99 days."""
    db.execute("DELETE FROM disk_room")
    (disk,) = db.execute("SELECT id FROM disk").fetchone()
    disk_room.note(db, disk, [Space(1000 - day, 2000, now - (99 - day) * DAY) for day in range(100)])


def test_what_would_be_lost_is_told_and_listed(run: Run, videos: Path, tmp_path: Path) -> None:
    make_files(videos, 2)
    run("scan", videos)
    (disk,) = json.loads(run("disks", "--format", "json").out)
    assert (disk["connected"], disk["files"], disk["only_here"], disk["damaged"]) == (True, 2, None, None)
    told = run("disks", disk["code"], "--if-lost").out.decode()
    assert "2 files" in told.splitlines()[1]
    assert "not compared" in told
    assert "other disk" not in told
    found = json.loads(run("disks", disk["code"], "--if-lost", "--format", "json").out)
    assert [found[key] for key in ("lost", "lost_unchecked", "elsewhere")] == [None] * 3
    few = json.loads(run("disks", "--fewer-than", "2", "--format", "json").out)
    assert (few["files"], few["unknown"]["files"]) == (0, 2)
    assert b"2 files" in run("disks", "--fewer-than", "2").out.splitlines()[1]
    run("copies")
    found = json.loads(run("disks", disk["code"], "--if-lost", "--format", "json").out)
    assert (found["lost"]["files"], found["lost_unchecked"], found["unknown"]["files"]) == (2, 0, 0)
    target = tmp_path / "lost.nul"
    assert run("disks", disk["code"], "--if-lost", "--list", target).status == 0
    listed = target.read_bytes().split(b"\0")
    assert listed == [*sorted(os.fsencode(path) for path in videos.iterdir()), b""]


def test_what_fits_is_told_and_listed_a_path_a_line(run: Run, videos: Path, tmp_path: Path) -> None:
    make_files(videos, 3)
    run("scan", videos)
    none, unknown = run("disks", "--fits", "1GB").out.decode().splitlines()
    assert none.startswith("0 files (")
    assert unknown.startswith("3 files (")
    assert "not compared" in unknown
    assert json.loads(run("disks", "--fits", "1GB", "--format", "json").out)["unknown"]["files"] == 3
    run("copies")
    (line,) = run("disks", "--fits", "1GB").out.decode().splitlines()
    assert line.startswith("3 files (")
    size = max(path.stat().st_size for path in videos.iterdir())
    first, second = run("disks", "--fits", str(size), "--where", "ext:mkv").out.decode().splitlines()
    assert (first[:7], second[:8]) == ("1 file ", "2 files ")
    target = tmp_path / "fits.txt"
    run("disks", "--fits", "1GB", "--list", target, "--list-form", "lines")
    assert len(target.read_text().splitlines()) == 3
    few = json.loads(run("disks", "--fewer-than", "2", "--format", "json").out)
    assert (few["files"], few["unknown"]["files"]) == (3, 0)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--fits", "much"),
        ("--fits", "1GB", "--where", "size:much"),
        ("--if-lost", "--fits", "1GB"),
        ("--if-lost", "--place", "attic"),
        ("--list", "x.nul"),
        ("--fewer-than", "1"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(
    run: Run, path: Path, arguments: tuple[str, ...]
) -> None:
    open_library(path).close()
    assert run("disks", *arguments).status == 2


def test_a_disk_that_is_not_there_is_named_with_those_that_are(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    for arguments in (("disks", "Red"), ("disks", "--name", "Red")):
        result = run(*arguments)
        assert result.status == 2
        assert "No disk has the name or id" in result.err


def test_an_id_means_one_disk_though_another_has_it_as_its_name(run: Run, path: Path) -> None:
    with closing(open_library(path)) as library:
        for number in (1, 2):
            library.write(sources.add, b"/media/%d" % number, f"uuid:{number}", 1.0).result()
    first, second = json.loads(run("disks", "--format", "json").out)
    assert run("disks", second["code"], "--name", first["code"]).status == 0
    assert run("disks", first["code"], "--place", "attic").status == 0
    found = {disk["code"]: disk["place"] for disk in json.loads(run("disks", "--format", "json").out)}
    assert found == {first["code"]: "attic", second["code"]: ""}
