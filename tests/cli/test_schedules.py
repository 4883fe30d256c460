"""`cinventory watch` and `cinventory schedule`, on the library itself."""

import json
import os
import shlex
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.cli import command_line
from app.core.sources.source import PartialScan, PartialScanReason
from app.library import open_library
from app.library.query import saved_searches
from app.library.scan import partly_read, sources
from tests.cli.conftest import Result, Run
from tests.doubles import make_files


@pytest.fixture
def schedule(run: Run, path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a command of `schedule` on the test's library."""
    del run  # for its stand-ins

    def act(command: str, *arguments: str | Path) -> Result:
        status = command_line.run(["schedule", command, *map(str, arguments), "--library", str(path)])
        out, err = capfdbinary.readouterr()
        return Result(status, out, err.decode())

    return act


def _listed(schedule: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(schedule("list", "--format", "json").out)["schedules"]
    return found


def test_a_source_is_watched_and_watched_no_more(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    assert run("watch").out.decode().split(maxsplit=1) == [str(videos), "Not watched.\n"]
    on = run("watch", videos)
    assert (on.status, "while the window or cinventory serve is open" in on.out.decode()) == (0, True)
    (view,) = json.loads(run("watch", "--format", "json").out)["sources"]
    assert (view["source"], view["watched"], view["mode"]) == (str(videos), True, "idle")
    assert "Not watched." in run("watch", "--off", videos).out.decode()


def test_the_list_of_sources_says_which_were_read_in_part(run: Run, path: Path, videos: Path) -> None:
    make_files(videos, 2)
    run("scan", videos)
    with closing(open_library(path)) as library:
        source = library.write(sources.covering, os.fsencode(videos)).result()
        assert source is not None
        part = PartialScan(reason=PartialScanReason.CANCELLED, done=1, count=2)
        library.write(partly_read.store, {source.id: part}).result()
    told = run("watch").out.decode()
    assert "read in part: 1 of 2 (continue with: " in told
    command = told.partition("(continue with: cinventory ")[2].partition(")")[0]
    (view,) = json.loads(run("watch", "--format", "json").out)["sources"]
    assert view["unread"]["text"] == "read in part: 1 of 2"
    videos.rename(videos.with_name("away"))
    run("scan", videos)
    assert "offline, read in part: 1 of 2  " in run("watch").out.decode()
    videos.with_name("away").rename(videos)
    assert run(*shlex.split(command)).status == 0
    assert run("watch").out.decode().split(maxsplit=1) == [str(videos), "Not watched.\n"]


def test_only_sources_can_be_watched(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    assert "no sources" in run("watch").err
    run("scan", videos)
    refused = run("watch", videos / "deep")
    assert (refused.status, "is not a source of the library" in refused.err) == (1, True)
    assert run("watch", "--off").status == 2


def test_a_schedule_is_added_edited_switched_and_removed(schedule: Run) -> None:
    assert "There are no schedules" in schedule("list").err
    added = schedule("add", "verify", "--every", "nightly", "--budget", "500GB")
    assert added.status == 0
    assert "Verify all sources, at most 500GB" in added.out.decode()
    (view,) = _listed(schedule)
    assert (view["times"], view["budget"], view["enabled"]) == ("nightly 22:00-06:00", "500GB", True)
    assert view["next_run"] is not None
    schedule("edit", "1", "--every", "weekly", "--on", "fri", "--between", "3-5:30", "--budget", "2h")
    (view,) = _listed(schedule)
    assert (view["times"], view["budget"]) == ("weekly friday 03:00-05:30", "2h")
    assert "disabled" in schedule("disable", "1").out.decode()
    assert _listed(schedule)[0]["next_run"] is None
    assert "disabled" not in schedule("enable", "1").out.decode()
    assert schedule("remove", "1").status == 0
    assert _listed(schedule) == []


def test_a_schedule_runs_at_once_also_a_disabled_one(run: Run, schedule: Run, videos: Path) -> None:
    make_files(videos, 2)
    run("scan", videos)
    schedule("add", "copies", "--every", "weekly")
    schedule("disable", "1")
    ran = schedule("run", "1")
    assert ran.status == 0
    assert "done" in ran.out.decode()
    (view,) = _listed(schedule)
    assert (view["last_state"], view["last_error"]) == ("completed", None)
    assert view["last_run"] is not None


def test_a_schedule_whose_job_cannot_begin_keeps_the_reason(schedule: Run) -> None:
    schedule("add", "copies", "--every", "weekly")
    refused = schedule("run", "1")
    assert refused.status == 1
    assert _listed(schedule)[0]["last_error"]["text"] in refused.err
    assert schedule("run", "7").status == 1


def test_a_check_for_damage_has_a_depth(schedule: Run) -> None:
    added = schedule("add", "check", "--every", "nightly", "--budget", "2h", "--depth", "full")
    assert "Check all sources for damage (full), at most 2h" in added.out.decode()
    assert "(key-frames)" in schedule("edit", "1", "--depth", "key-frames").out.decode()


def test_a_schedule_is_of_one_source(run: Run, schedule: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    assert f"Scan {videos.name}" in schedule("add", "scan", videos, "--every", "hourly").out.decode()
    run("rename", videos, "Holidays")
    assert "Scan Holidays" in schedule("list").out.decode()
    assert schedule("add", "scan", videos / "deep", "--every", "hourly").status == 1


def test_an_export_has_a_search_and_a_file(schedule: Run, path: Path, tmp_path: Path) -> None:
    library = open_library(path)
    library.write(saved_searches.save, "4K", "width:>3000").result()
    library.close()
    output = tmp_path / "list.csv"
    added = schedule("add", "export", "--every", "hourly", "--search", "4K", "--output", output)
    assert f"Export “4K” to {output}" in added.out.decode()
    assert _listed(schedule)[0]["target"] == str(output)


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("add", "verify"), 2, "--every"),
        (("add", "verify", "--every", "daily"), 2, "daily"),
        (("add", "scan", "--every", "hourly", "--between", "1-2"), 2, "no hours"),
        (("add", "scan", "--every", "nightly", "--on", "sunday"), 2, "has a day"),
        (("add", "scan", "--every", "nightly", "--between", "25-6"), 1, "no time of day"),
        (("add", "scan", "--every", "weekly", "--on", "someday"), 1, "no day"),
        (("add", "verify", "--every", "hourly", "--budget", "much"), 1, "no amount"),
        (("add", "export", "--every", "hourly", "--search", "4K"), 1, "needs a saved search"),
        (("edit", "7"), 1, "no schedule 7"),
        (("remove", "7"), 1, "no schedule 7"),
    ],
)
def test_what_cannot_be_is_refused(schedule: Run, arguments: tuple[str, ...], status: int, said: str) -> None:
    refused = schedule(*arguments)
    assert refused.status == status
    assert said in " ".join(refused.err.replace("│", " ").split())
