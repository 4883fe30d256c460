"""`copies` in a terminal: its groups, its formats and its exit status."""

import csv
import json
from pathlib import Path

import pytest

from app.config.volumes import volume_id
from app.core.query import Query
from app.library import Library, open_library
from app.library.copies import left_alone
from tests.checksum.known import know_files, listed_file, write_files
from tests.cli.conftest import Run
from tests.copies.searches import wherever
from tests.library.filling import fill

DATA = {"a.mov": b"a" * 1000, "b.mov": b"b" * 1000, "again.mov": b"a" * 1000, "other.mov": b"c" * 3000}


@pytest.fixture
def known(path: Path, videos: Path) -> Path:
    """A folder with two copies of a file, a hard link to one of them, and two other files."""
    library: Library = open_library(path)
    write_files(library, videos, DATA)
    (videos / "link.mov").hardlink_to(videos / "a.mov")
    know_files(library, videos, "a.mov", "link.mov")
    library.close()
    return videos


def test_groups_are_listed_with_what_they_take_and_where_they_are(run: Run, known: Path) -> None:
    result = run("copies", known)
    assert wherever(result.out.decode()).splitlines() == [
        "2 copies of 1.0 kB: 2.0 kB, 1.0 kB to reclaim",
        f"  online   {known / 'a.mov'}",
        f"  online   {known / 'again.mov'}",
        f"  online   {known / 'link.mov'}",
    ]
    assert result.status == 0
    assert "5 files, 2 without another copy, 3 with other copies, 1.0 kB to reclaim" in wherever(result.err)


def test_json_has_the_outcome_and_the_groups(run: Run, known: Path) -> None:
    tree = json.loads(run("copies", known, "--format", "json").out)
    assert (tree["state"], tree["files"], tree["groups"], tree["reclaimable"]) == ("completed", 5, 1, 1000)
    (group,) = tree["copies"]
    assert (group["size"], group["copies"], group["exact"], group["total"]) == (1000, 2, True, 2000)
    assert group["files"][0] == {
        "path": str(known / "a.mov"),
        "source": str(known),
        "online": True,
        "imported": None,
    }


def test_csv_has_a_row_a_file(run: Run, known: Path) -> None:
    rows = list(csv.DictReader(run("copies", known, "--format", "csv").out.decode().splitlines()))
    assert [Path(row["path"]).name for row in rows] == ["a.mov", "again.mov", "link.mov"]
    assert {row["group"] for row in rows} == {"1"}
    assert (rows[0]["copies"], rows[0]["exact"], rows[0]["online"]) == ("2", "yes", "yes")


def test_a_file_that_could_not_be_compared_needs_attention(run: Run, known: Path) -> None:
    (known / "again.mov").unlink()
    result = run("copies", known)
    assert (result.status, result.out) == (3, b"")
    assert f"{known / 'again.mov'}: " in result.err


def test_filters_choose_the_files_and_not_their_copies(run: Run, known: Path) -> None:
    result = run("copies", "name:again")
    assert "1 file, 1 with other copies" in result.err
    assert len(result.out.decode().splitlines()) == 4
    assert b"again" in run("list", "copies:>=2").out
    assert b"again" in run("list", 'only-on:="videos"').out
    assert known.exists()


def test_files_that_the_library_does_not_know_are_an_error(run: Run, known: Path, tmp_path: Path) -> None:
    result = run("copies", tmp_path / "elsewhere")
    assert (result.status, "No file of the library matches" in result.err) == (1, True)
    assert run("copies", "size:nonsense").status == 2
    assert known.exists()


def test_two_places_are_compared_by_contents(run: Run, known: Path, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    library: Library = open_library(path)
    write_files(library, other, {"renamed.mov": b"a" * 1000, "new.mov": b"d" * 1000, "gone.mov": b"e" * 3000})
    library.close()
    (other / "gone.mov").unlink()
    result = run("copies", "--compare", known, other)
    assert result.out.decode().splitlines() == [
        f"Only in {known}: 1, 1.0 kB",
        f"  {known / 'b.mov'}",
        "",
        f"In both, as in {known}: 3, 3.0 kB",
        *(f"  {known / name}" for name in ("a.mov", "again.mov", "link.mov")),
        "",
        f"Only in {other}: 1, 1.0 kB",
        f"  {other / 'new.mov'}",
        "",
        "Not known, since some files could not be compared: 2, 6.0 kB",
        f"  {known / 'other.mov'}",
        f"  {other / 'gone.mov'}",
    ]
    assert result.status == 3
    tree = json.loads(run("copies", "--compare", known, other, "--format", "json").out)
    assert (tree["first"], tree["files"][0]["in"]) == (str(known), "first")
    rows = list(
        csv.DictReader(run("copies", "--compare", other, known, "--format", "csv").out.decode().splitlines())
    )
    assert [(row["in"], Path(row["path"]).name) for row in rows[:2]] == [
        ("first", "new.mov"),
        ("both", "renamed.mov"),
    ]
    assert run("copies", known, "--compare", known, other).status == 2
    misspelt = run("copies", "--compare", known, other / "x")
    assert (misspelt.status, misspelt.out) == (1, b"")
    assert f"knows no files in {other / 'x'}." in misspelt.err


@pytest.fixture
def backup(known: Path, path: Path, tmp_path: Path) -> Path:
    """A folder with a copy of one of the known files, and a file of its own."""
    other = tmp_path / "backup"
    other.mkdir()
    library: Library = open_library(path)
    write_files(library, other, {"a.mov": b"a" * 1000, "own.mov": b"d" * 500})
    library.close()
    assert known.exists()
    return other


def test_folders_with_equal_files_are_listed(run: Run, known: Path, backup: Path) -> None:
    result = run("copies", "--folders")
    assert result.out.decode().splitlines() == [f"3 of the 5 files in {known} are also in {backup}: 1.0 kB"]
    assert result.status == 0
    tree = json.loads(run("copies", "--folders", "--format", "json").out)
    assert tree["complete"]
    (pair,) = tree["folders"]
    assert pair["first"] == {"path": str(known), "shared": 3, "files": 5}
    assert pair["second"] == {"path": str(backup), "shared": 1, "files": 2}
    assert pair["size"] == 1000
    (row,) = csv.DictReader(run("copies", "--folders", "--format", "csv").out.decode().splitlines())
    assert (row["folder"], row["shared"], row["also in"]) == (str(known), "3", str(backup))
    assert run("copies", "--folders", "--compare", known, backup).status == 2


def test_groups_that_are_left_alone_are_listed_on_request(run: Run, known: Path, path: Path) -> None:
    assert run("copies", known).out
    assert run("copies", known, "--left-alone").out == b""
    library: Library = open_library(path)
    with library.reader() as reader:
        (group,) = reader.copy_summaries(Query())
    library.write(left_alone.add, group.content, 1.0).result()
    library.close()
    result = run("copies", known)
    assert result.out == b""
    assert "3 with other copies" in result.err
    assert "to reclaim" not in result.err
    assert b"2 copies" in run("copies", known, "--left-alone").out
    assert run("copies", "--left-alone", "--folders").status == 2


@pytest.fixture
def nested(path: Path, videos: Path) -> Path:
    """A folder with a file, and a folder inside with a copy of it and a file of its own."""
    inner = videos / "inner"
    inner.mkdir()
    library = open_library(path)
    root, known = bytes(videos), {"a.mov": b"a" * 1000}
    listed = []
    for folder, files in ((videos, known), (inner, {"a.mov": b"a" * 1000, "own.mov": b"o" * 1000})):
        for name, data in files.items():
            (folder / name).write_bytes(data)
        listed.append((bytes(folder), [listed_file(folder / name) for name in files]))
    fill(library, root, listed, volume_id(root) or "uuid:unnamed")
    library.close()
    return videos


def test_an_inner_folder_is_no_part_of_the_outer_one(run: Run, nested: Path) -> None:
    inner = nested / "inner"
    for first, second in ((nested, inner), (inner, nested)):
        tree = json.loads(run("copies", "--compare", first, second, "--format", "json").out)
        found = {(each["in"], each["path"]) for each in tree["files"]}
        own = "first" if first == inner else "second"
        assert found == {("both", str(first / "a.mov")), (own, str(inner / "own.mov"))}


def test_a_place_is_not_compared_with_itself(run: Run, known: Path) -> None:
    result = run("copies", "--compare", known, f"{known}/../{known.name}/")
    assert (result.status, result.out) == (2, b"")
    assert "same place" in result.err


def test_a_place_that_cannot_be_read_is_told_as_it_was_known(run: Run, known: Path) -> None:
    run("copies", known)
    known.rename(known.with_name("unplugged"))
    result = run("copies", known)
    assert result.out.startswith(b"2 copies of 1.0 kB")
    assert "as the last scans and checks saw them" in result.err
