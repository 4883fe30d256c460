"""`cinventory room`: the kinds of waste and the files that free the most, as a table and as JSON."""

import json
import os
from pathlib import Path

import pytest

from app.cli.commands import room
from app.core.copies.occupancy import FreedSpace
from app.library import open_library
from tests.cli.conftest import Run, Speak
from tests.doubles import write_file


@pytest.fixture
def scanned(run: Run, videos: Path) -> None:
    """A film with a trailer."""
    folder = videos / "Film (1999)"
    folder.mkdir()
    write_file(folder / "Film (1999).mkv", b"film" * 100)
    write_file(folder / "Film (1999)-trailer.mkv", b"trailer")
    run("scan", videos)


def test_a_table_tells_kinds_doubts_and_files(run: Run, scanned: None) -> None:
    lines = os.fsdecode(run("room").out).splitlines()
    assert lines[:2] == ["In all: 2 files, 407 B", "Could be freed: 7 B, in 1 file"]
    (extras,) = (line.split() for line in lines if line.startswith("Samples"))
    assert extras[-3:] == ["1", "7", "B"]
    assert "Copies on the same disk: Not known: files were never compared." in lines
    assert lines[-1].endswith("Film (1999)-trailer.mkv")
    assert "-trailer.mkv" not in os.fsdecode(run("room", "--files", "0").out)


def test_an_estimate_is_written_as_in_the_language(speak: Speak) -> None:
    speak("de")
    assert room._size(FreedSpace(least=24_500, most=52_000)) == "24,5 kB bis 52,0 kB"


def test_json_has_null_for_what_is_not_known(run: Run, scanned: None) -> None:
    told = json.loads(run("room", "--format", "json").out)
    kinds = {each["kind"]: each for each in told["kinds"]}
    assert (told["files"], told["size"], told["first"]) == (1, 7, None)
    assert kinds["copies"]["files"] is kinds["copies"]["size"] is None
    assert (kinds["extras"]["files"], kinds["extras"]["size"], kinds["extras"]["doubts"]) == (1, 7, [])
    (listed,) = told["listed"]
    assert (listed["kind"], listed["size"]) == ("extras", 7)


def test_an_empty_library_says_so(run: Run, path: Path) -> None:
    open_library(path).close()
    assert "No file is known yet" in os.fsdecode(run("room").out)
