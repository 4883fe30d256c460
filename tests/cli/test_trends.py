"""`cinventory trends`: what each scan found the library to hold, in three formats."""

import csv
import json
import os
from pathlib import Path

import pytest

from app.library import open_library
from tests.cli.conftest import Run
from tests.doubles import make_files
from tests.library.filling import run_sql


@pytest.fixture
def scanned(run: Run, videos: Path, path: Path) -> int:
    """Two scans, of which the first has no sums; return the bytes of all files."""
    make_files(videos, 2)
    run("scan", videos)
    library = open_library(path)
    run_sql(library, "DELETE FROM source_sums")
    library.close()
    more = make_files(videos / "more", 1)
    run("scan", videos)
    return sum(file.stat().st_size for file in (*videos.glob("*.mkv"), *more))


def test_a_table_has_a_line_for_each_scan(run: Run, scanned: int) -> None:
    lines = os.fsdecode(run("trends").out).splitlines()
    assert [line.split()[0] for line in lines] == ["Scan", "1", "2"]
    assert lines[1].split()[3:] == ["2", *["\N{EM DASH}"] * 5]
    assert lines[2].split()[3:6] == ["3", str(scanned), "B"]


def test_json_has_the_sums_by_codec(run: Run, scanned: int) -> None:
    first, second = json.loads(run("trends", "--format", "json").out)["scans"]
    assert (first["files"], first["bytes"], first["codecs"]) == (2, None, [])
    assert (second["scan"], second["files"], second["bytes"], second["missing"]) == (2, 3, scanned, 0)
    assert sum(each["bytes"] for each in second["codecs"]) == scanned


def test_csv_has_a_row_for_each_scan(run: Run, scanned: int) -> None:
    head, first, second = csv.reader(os.fsdecode(run("trends", "--format", "csv").out).splitlines())
    assert head[:4] == ["scan", "time", "files", "bytes"]
    assert (first[2:], second[2:4]) == (["2", *[""] * 5], ["3", str(scanned)])


def test_an_empty_library_has_no_trends(run: Run, path: Path) -> None:
    open_library(path).close()
    assert "nothing has been scanned" in run("trends").err
