"""The command `dialogue`: index, find as a table, JSON and CSV, show and delete."""

import csv
import json
import os
from pathlib import Path

import pytest

from app.cli import command_line
from app.cli.status import Exit
from tests.cli.conftest import Result, Run
from tests.dialogue.spoken import srt
from tests.doubles import write_file


@pytest.fixture
def dialogue(capfdbinary: pytest.CaptureFixture[bytes], path: Path) -> Run:
    """Run a command of `dialogue` on the test's library."""

    def act(command: str, *arguments: str | Path) -> Result:
        status = command_line.run(["dialogue", command, "--library", str(path), *map(str, arguments)])
        out, err = capfdbinary.readouterr()
        return Result(status, out, err.decode("utf-8", "surrogateescape"))

    return act


@pytest.fixture
def scanned(run: Run, videos: Path) -> None:
    """A film with English subtitles beside it."""
    write_file(videos / "Film.mkv", b"a film")
    write_file(videos / "Film.en.srt", srt("To be, or not", "to be?"))
    run("scan", videos)


def test_what_is_said_is_indexed_found_and_deleted(
    run: Run, dialogue: Run, scanned: None, videos: Path
) -> None:
    assert dialogue("find", "to be").status == Exit.NEEDS_ATTENTION
    assert "nothing was indexed yet" in run("list", "says:be").err
    assert "nothing was indexed yet" in dialogue("show").err
    indexed = dialogue("index")
    assert (indexed.status, "1 indexed" in indexed.err) == (Exit.DONE, True)

    film, sidecar = str(videos / "Film.mkv"), str(videos / "Film.en.srt")
    table = os.fsdecode(dialogue("find", "not to be").out).splitlines()
    assert table == [f"{film}  00:00:00  To be, or not"]
    (hit,) = json.loads(dialogue("find", "NOT TO", "--format", "json").out)["hits"]
    assert hit == {
        "path": film,
        "start": 0.0,
        "end": 2.0,
        "text": "To be, or not",
        "languages": ["en"],
        "sidecar": sidecar,
        "track": None,
    }
    (row,) = csv.DictReader(
        os.fsdecode(dialogue("find", "be", "--format", "csv", "--where", "ext:mkv").out).splitlines()[:2]
    )
    assert (row["path"], row["start"], row["languages"]) == (film, "0.0", "en")
    assert dialogue("find", "be", "--where", "ext:mov").out == b""

    listed = json.loads(run("list", "says:not", "--format", "json").out)["files"]
    assert [each["path"] for each in listed] == [film]
    assert json.loads(dialogue("show", "--json").out)["texts"] == 1
    assert "not indexed" not in dialogue("show").err
    write_file(videos / "Film.de.srt", srt("Sein oder nicht"))
    run("scan", videos)
    assert "1 file of subtitles is not indexed" in dialogue("find", "sein").err
    assert os.fsdecode(dialogue("show").out).startswith("1 text, ")
    assert "is deleted" in dialogue("delete").err
    assert json.loads(dialogue("show", "--json").out) == {
        "texts": 0,
        "size": 0,
        "updated": None,
        "broken": False,
        "fault": None,
        "lacking": 2,
    }
    assert "no index" in dialogue("delete").err
