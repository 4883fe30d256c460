"""`cinventory status`: what is wrong, new and unknown, and the command that answers each."""

import json
import os
from pathlib import Path

import pytest

from app.cli import command_line
from app.library import open_library
from tests.cli.conftest import Run
from tests.doubles import make_files
from tests.library.filling import run_sql


@pytest.fixture
def scanned(run: Run, videos: Path) -> None:
    make_files(videos, 3)
    run("scan", videos)


@pytest.mark.usefixtures("scanned")
def test_what_nobody_asked_is_told_with_the_command_that_asks(run: Run) -> None:
    done = run("status")
    told = os.fsdecode(done.out)
    assert done.status == 0
    assert told.startswith("3 files, ")
    assert "? 3 files were never checked for damage" in told
    assert "cinventory check decoded:none --library" in told
    assert "? Copies were never searched" in told
    damaged = next(line for line in told.splitlines() if "Damaged" in line)
    assert damaged.split()[2:] == ["\N{EM DASH}", "never", "checked"]
    assert "only on one disk" not in told
    assert "New since the first scan" in told
    assert "3 new, 0 changed" in told


@pytest.mark.usefixtures("scanned")
def test_each_command_that_is_told_can_be_run(run: Run) -> None:
    told = os.fsdecode(run("status").out)
    commands = [line.split() for line in told.splitlines() if line.split()[:1] == ["cinventory"]]
    assert [words[1] for words in commands] == ["check", "checksum", "copies", "schedule", "library"]
    for words in commands[1:]:  # the check would find that the stand-ins hold no video
        assert command_line.run(words[1:]) == 0, words
    again = os.fsdecode(run("status").out)
    assert "never searched" not in again
    assert "Nothing is checked by itself" not in again
    assert "has no backup" not in again
    assert "next: Verify" in again


@pytest.mark.usefixtures("scanned")
def test_lost_files_make_the_status_bad(run: Run, path: Path) -> None:
    library = open_library(path)
    run_sql(library, "UPDATE file SET problems = 1 WHERE id = 1")
    library.close()
    done = run("status")
    assert done.status == 3
    assert "! 1 file could not be read" in os.fsdecode(done.out)
    assert "cinventory list problem:unreadable" in os.fsdecode(done.out)


@pytest.mark.usefixtures("scanned")
def test_json_has_the_same_items(run: Run) -> None:
    tree = json.loads(run("status", "--format", "json").out)
    assert [item["rule"] for item in tree["items"]] == [
        "never-checked",
        "no-checksums",
        "copies-unknown",
        "no-schedule",
        "no-backup",
    ]
    assert tree["items"][0]["command"] == ["check", "decoded:none"]
    assert (tree["files"], tree["only_on_one_disk"], tree["copies"]) == (3, None, None)


def test_an_empty_library_asks_for_a_folder(run: Run, path: Path) -> None:
    open_library(path).close()
    assert "cinventory scan FOLDER" in os.fsdecode(run("status").out)
