"""`cinventory changes`: what a scan found different, in three formats."""

import csv
import json
import os
from pathlib import Path

import pytest

from app.library import open_library
from tests.cli.conftest import Result, Run
from tests.doubles import make_files
from tests.library.filling import run_sql
from tests.systems import posix_only


@pytest.fixture
def scanned(run: Run, videos: Path) -> Path:
    """Three scans: three new files; then one missing, one new and one changed; then the missing one back."""
    first, second, _ = make_files(videos, 3)
    run("scan", videos)
    first.rename(videos.parent / "away")
    (videos / "new.mkv").write_bytes(b"new")
    second.write_bytes(b"longer than before")
    done = run("scan", videos)
    assert done.err.endswith("1 new, 1 changed, 1 missing.\n")
    (videos.parent / "away").rename(first)
    run("scan", videos)
    return videos


def _lines(result: Result) -> list[str]:
    assert result.status == 0
    return os.fsdecode(result.out).splitlines()


def test_the_last_scan_is_told_unless_another_is_asked_for(run: Run, scanned: Path) -> None:
    lines = _lines(run("changes"))
    assert lines[0].startswith("Scan 3, ")
    assert lines[0].endswith(f", done: {scanned}")
    assert lines[1:] == ["1 back.", "", "back", f"  {scanned / 'clip 0000.mkv'}"]
    lines = _lines(run("changes", "--scan", "2"))
    assert lines[1] == "1 new, 1 changed, 1 missing."
    assert f"  {scanned / 'new.mkv'}" in lines
    assert any(line.startswith(f"  {scanned / 'clip 0001.mkv'} (Size ") for line in lines)


def test_scans_are_told_together(run: Run, scanned: Path) -> None:
    lines = _lines(run("changes", "--since", "1"))
    assert lines[0].startswith("Scan 3 since scan 1, ")
    assert lines[1] == "1 new, 1 changed."


def test_since_a_date_checks_are_told_too(run: Run, videos: Path, scanned: Path) -> None:
    lines = _lines(run("changes", "--since", "30d"))
    assert lines[0].startswith("Since ")
    assert lines[0].endswith(", up to scan 3")
    assert lines[1:3] == ["4 new.", "Checks found: — changed unnoticed, — damaged, — verified."]
    library = open_library(videos.parent / "library.sqlite3")
    run_sql(library, "UPDATE file SET verdict = 'rotten', checked = strftime('%s') WHERE id = 1")
    library.close()
    lines = _lines(run("changes", "--since", "30d"))
    assert lines[2] == "Checks found: 1 changed unnoticed, — damaged, 0 verified."
    assert lines[-3:-1] == ["", "changed unnoticed"]
    document = json.loads(run("changes", "--since", "2020-01-01", "--format", "json").out)
    assert document["scan"]["checks"] == {"rotten": 1, "damaged": None, "verified": 0}
    assert [each["kind"] for each in document["changes"]] == ["added"] * 4 + ["rotten"]
    rows = list(csv.DictReader(_lines(run("changes", "--since", "2020-01-01", "--format", "csv"))))
    assert rows[-1]["kind"] == "rotten"


def test_since_tomorrow_nothing_has_changed(run: Run, scanned: Path) -> None:
    assert _lines(run("changes", "--since", "2999-01-01"))[1] == "Nothing has changed."


@posix_only("Names on Windows are no bytes.")
def test_json_has_fields_and_exact_paths(run: Run, scanned: Path) -> None:
    (scanned / os.fsdecode(b"caf\xe9.mkv")).write_bytes(b"x")
    run("scan", scanned)
    document = json.loads(run("changes", "--since", "1", "--format", "json").out)
    assert document["scan"]["counts"] == {"added": 2, "changed": 1}
    assert (document["scan"]["id"], document["scan"]["since"]) == (4, 1)
    changed = next(change for change in document["changes"] if change["kind"] == "changed")
    assert changed["fields"]["size"][1] == len("longer than before")
    added = [os.fsencode(change["path"]) for change in document["changes"] if change["kind"] == "added"]
    assert os.fsencode(scanned) + b"/caf\xe9.mkv" in added


def test_csv_has_a_row_a_field(run: Run, scanned: Path) -> None:
    rows = list(csv.DictReader(_lines(run("changes", "--scan", "2", "--format", "csv"))))
    assert rows[0]["kind"] == "added"
    assert {row["field"] for row in rows if row["kind"] == "changed"} == {"size", "mtime_ns"}
    assert [row["field"] for row in rows if row["kind"] == "missing"] == [""]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--scan", "9"], "there is no scan 9"),
        (["--since", "9"], "there is no scan 9"),
        (["--scan", "2", "--since", "2"], "must be older than scan 2"),
        (["--since", "soon"], "soon is no scan, date or age"),
        (["--scan", "2", "--since", "30d"], "use a scan with --scan"),
    ],
)
def test_a_scan_that_there_is_not_is_a_mistake(
    run: Run, scanned: Path, options: list[str], said: str
) -> None:
    result = run("changes", *options)
    assert result.status == 2
    assert said in " ".join(result.err.split())


def test_a_moved_file_and_an_offline_source_are_told(run: Run, scanned: Path) -> None:
    (scanned / "new.mkv").rename(scanned / "old.mkv")
    assert run("scan", scanned).err.endswith("1 moved.\n")
    assert f"  {scanned / 'new.mkv'} -> {scanned / 'old.mkv'}" in _lines(run("changes"))
    scanned.rename(scanned.parent / "elsewhere")
    assert "1 source offline." in run("scan", scanned).err
    assert f"  {scanned} (4 files)" in _lines(run("changes"))


def test_a_library_without_a_scan_has_no_changes(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    library = open_library(videos.parent / "library.sqlite3")
    run_sql(library, "DELETE FROM scan")
    library.close()
    result = run("changes")
    assert (result.status, result.out) == (0, b"")
    assert "nothing has been scanned yet" in result.err


def test_that_details_were_dropped_is_said(run: Run, videos: Path, scanned: Path) -> None:
    library = open_library(videos.parent / "library.sqlite3")
    run_sql(library, "DELETE FROM change")
    library.close()
    assert _lines(run("changes"))[1:] == ["1 back.", "The library no longer keeps the details of this scan."]
