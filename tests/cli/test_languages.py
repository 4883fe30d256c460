"""`cinventory languages`: in how many files each language is spoken and written, in three formats."""

import csv
import json
import os
from pathlib import Path

import pytest

from app.library import open_library
from tests.cli.conftest import Run
from tests.doubles import write_file


@pytest.fixture
def scanned(run: Run, videos: Path) -> None:
    """Two films, one of which has German subtitles beside it."""
    for name in ("Film.mkv", "Film.de.forced.srt", "Other.mkv"):
        write_file(videos / name, name.encode())
    run("scan", videos)


def test_a_table_has_a_line_for_each_language(run: Run, scanned: None) -> None:
    head, *lines = (line.split() for line in os.fsdecode(run("languages").out).splitlines())
    assert head == ["Language", "Spoken", "Written", "Forced", "Neither"]
    assert ["de", "2", "1", "1", "0", "German"] in lines


def test_json_and_csv_have_the_same(run: Run, scanned: None) -> None:
    told = json.loads(run("languages", "--format", "json").out)["languages"]
    rows = list(csv.DictReader(os.fsdecode(run("languages", "--format", "csv").out).splitlines()))
    assert [list(each) for each in told] == [list(each) for each in rows]
    (german,) = (each for each in told if each["language"] == "de")
    assert german == {"language": "de", "spoken": 2, "written": 1, "forced": 1, "neither": 0}
    assert [each["written"] for each in rows if each["language"] == "de"] == ["1"]


def test_a_filter_chooses_the_files(run: Run, scanned: None) -> None:
    told = json.loads(run("languages", "--where", "sub:de", "--format", "json").out)["languages"]
    assert [each["neither"] for each in told if each["language"] == "de"] == [0]


def test_an_empty_library_has_no_languages(run: Run, path: Path) -> None:
    open_library(path).close()
    assert "no language" in run("languages").err
