"""`cinventory jobs` where nobody runs: the library says what it remembers."""

import asyncio
import json
import os
import socketserver
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.api.schemas.job_schemas import job_view
from app.api.server import discovery
from app.cli import command_line
from app.cli.output.job_texts import progress_text, sheet
from app.core.cluster import chosen
from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.job import Job, JobState, PathError
from app.core.message import Message
from app.core.run.bottleneck import Bottleneck
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.core.sources.source import SourceNames
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.export import EXPORT
from app.jobs.types.registry import JOB_TYPES
from app.jobs.types.scan import SCAN
from app.library import open_library
from app.library.open.lock_owner import LockOwner
from tests.cli.conftest import Remember, Run
from tests.library.processes import holder
from tests.teams import TEAM

NOBODY = "No running Cinventory answers for this library. Only its saved jobs are available."
SOME = Progress(phase=Phase.PROBING, done=4200, total=10000, rate=210.0, seconds_left=28.0)


def _scan(job_id: str, state: JobState = JobState.PAUSED, *, path: bytes = b"/videos/a", **more: Any) -> Job:  # noqa: ANN401
    request = ScanRequest(paths=(path,))
    facts: dict[str, Any] = {"request": request, "created": 1_700_000_000.0, **more}
    return Job(id=job_id, type=SCAN, state=state, **facts)


def _export(job_id: str, state: JobState, **more: Any) -> Job:  # noqa: ANN401
    request = ExportRequest(path=b"/lists/all.csv", format=Format.CSV, bom=False, ids=[1])
    return Job(id=job_id, type=EXPORT, state=state, request=request, **more)


@pytest.fixture
def states(path: Path) -> Callable[[], dict[str, JobState]]:
    """Return the states of the jobs as the library has them."""

    def act() -> dict[str, JobState]:
        library = open_library(path)
        try:
            return {job.id: job.state for job in asyncio.run(LibraryJobStore(library, JOB_TYPES).load())}
        finally:
            library.close()

    return act


def test_a_list_of_nothing(run: Run, path: Path, remember: Remember) -> None:
    result = run("jobs")
    assert (result.status, result.out) == (1, b"")
    assert result.err == f"cinventory: There is no library at {path} yet. Scan a folder first.\n"
    assert not path.exists()
    remember()
    result = run("jobs")
    assert (result.status, result.out) == (0, b"")
    assert result.err == f"{NOBODY}\nThere are no jobs.\n"


def test_a_list_is_aligned_and_newest_first(run: Run, remember: Remember) -> None:
    counting = Progress(phase=Phase.COUNTING, done=7)
    remember(
        _scan("aaaaaaaaaaaa", JobState.RUNNING, progress=SOME, fraction=0.42),
        _scan("bbbbbbbbbbbb", JobState.NEEDS_ATTENTION, path=b"/v/gro\xdf\nX", fraction=1.0),
        _scan("cccccccccccc", progress=counting),
        _export("dddddddddddd", JobState.QUEUED),
    )
    lines = run("jobs").out.decode().splitlines()
    assert [line[: lines[0].index("WHEN")].rstrip() for line in lines] == [
        "ID        STATE            DONE            FILES  RATE  LEFT",
        "dddddddd  held back           —                —     —     —",
        "cccccccc  paused              —          7 found     —     —",
        "bbbbbbbb  needs attention     —                —     —     —",
        "aaaaaaaa  interrupted      42 %  4,200 of 10,000     —     —",
    ]
    assert [line[lines[0].index("NAME") :] for line in lines[1:]] == [
        "Export to all.csv",
        "a",
        "gro\ufffd␊X",
        "a",
    ]


def test_a_list_by_state_and_so_long(run: Run, remember: Remember) -> None:
    remember(*(_scan(f"{number}aaaaaaaa") for number in range(5)), _scan("f", JobState.COMPLETED))
    result = run("jobs", "list", "--state", "paused", "--limit", "2", "--json")
    page = json.loads(result.out)
    assert [job["id"] for job in page["jobs"]] == ["4aaaaaaaa", "3aaaaaaaa"]
    assert page["next"] == "3aaaaaaaa"
    assert len(run("jobs", "--state", "paused", "--state", "completed").out.splitlines()) == 7
    assert "Older jobs are not shown" in run("jobs", "--limit", "5").err
    assert "No job is in this state" in run("jobs", "--state", "failed").err


def test_the_beginning_of_an_id_will_do(run: Run, remember: Remember) -> None:
    remember(_scan("abc1"), _scan("abc"), _scan("abd"))
    for beginning, job_id in (("abc", "abc"), ("abc1", "abc1"), ("abd", "abd")):
        assert json.loads(run("jobs", "show", beginning, "--json").out)["id"] == job_id
    several = run("jobs", "cancel", "ab")
    assert (several.status, several.out) == (1, b"")
    assert "More than one job id begins with ab: abd, abc, abc1." in several.err
    unknown = run("jobs", "show", "x")
    assert (unknown.status, unknown.out) == (1, b"")
    assert "There is no job x." in unknown.err


def test_all_of_a_scan_is_shown(run: Run, remember: Remember) -> None:
    outcome = ScanOutcome(
        state=JobState.NEEDS_ATTENTION,
        counts=ScanCounts(found=1003, ok=1000, failed=3),
        errors=(PathError(b"/v/locked", Message("folder.not_permitted")),),
        offline=(b"/v/usb",),
        missing=2,
        seconds=75.0,
    )
    ended = _scan("abc", JobState.NEEDS_ATTENTION, outcome=outcome, retry_of="0123456789", fraction=1.0)
    remember(ended)
    result = run("jobs", "show", "abc")
    lines = [line.split(maxsplit=1) for line in result.out.decode().splitlines()]
    assert (result.status, lines[0]) == (0, ["a"])
    told = dict(lines[1:])
    assert told["state"] == "needs attention"
    assert told["folder"] == "/videos/a"
    assert told["result"] == "1,003 video files (1,000 ok, 3 failed, 2 gone missing) in 1:15"
    assert told["offline"] == "/v/usb"
    assert told["problem"] == "/v/locked: You do not have permission to list the folder."
    assert told["repeats"] == "01234567"


def test_what_limits_a_running_scan_is_told() -> None:
    progress = replace(SOME, bottleneck=Bottleneck.LATENCY)
    running = job_view(_scan("abc", JobState.RUNNING, progress=progress), SourceNames())
    assert progress_text(running).endswith("0:28 left, limited by late answers of the disk or share")
    cancelled = job_view(_scan("abc", JobState.CANCELLED, progress=progress), SourceNames())
    assert "limited" not in progress_text(cancelled)


def test_a_running_scan_names_its_workers() -> None:
    job = job_view(_scan("abc", JobState.RUNNING, progress=replace(SOME, workers=TEAM)), SourceNames())
    assert progress_text(job).endswith("0:28 left, 1 of 2 workers")
    lines = [line.split(maxsplit=1) for line in sheet(job)]
    assert [line[1] for line in lines if line[0] == "worker"] == [
        "nas2 tcp://nas2.lan:4000  gets no files: It does not answer.",
        "nas1 tcp://nas1.lan:4000  410/s",
    ]


def test_all_of_an_export_is_shown(run: Run, remember: Remember) -> None:
    outcome = ExportOutcome(path=b"/lists/all.csv", files=1200, bytes=34_000)
    failed = _export("x2", JobState.FAILED, error=Message("export.not_regular", {"path": "/lists/all.csv"}))
    remember(_export("x1", JobState.COMPLETED, outcome=outcome, fraction=1.0), failed)
    shown = run("jobs", "show", "x1").out.decode()
    assert "1,200 files in 34.0 kB" in shown
    assert "/lists/all.csv" in shown
    assert "is not a regular file and was not replaced" in run("jobs", "show", "x2").out.decode()


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.PAUSED, JobState.RUNNING, JobState.INTERRUPTED])
def test_what_has_not_ended_can_be_cancelled(
    run: Run, remember: Remember, states: Callable[[], dict[str, JobState]], state: JobState
) -> None:
    remember(_scan("abc", state), _scan("other", JobState.QUEUED))
    result = run("jobs", "cancel", "abc")
    assert result.status == 0
    assert b"cancelled" in result.out
    assert states() == {"abc": JobState.CANCELLED, "other": JobState.QUEUED}
    again = run("jobs", "cancel", "abc")
    assert (again.status, again.out) == (1, b"")
    assert "A job in the state cancelled cannot become cancelled." in again.err


def test_what_waits_can_be_paused(
    run: Run, remember: Remember, states: Callable[[], dict[str, JobState]]
) -> None:
    remember(_scan("waits", JobState.QUEUED), _scan("ran", JobState.RUNNING))
    assert json.loads(run("jobs", "pause", "waits", "--json").out)["state"] == "paused"
    refused = run("jobs", "pause", "ran")
    assert (refused.status, states()["waits"]) == (1, JobState.PAUSED)
    assert "A job in the state interrupted cannot become paused." in refused.err


def test_the_command_for_a_scan_by_a_cluster_has_all_its_options(run: Run, remember: Remember) -> None:
    cluster = chosen("tls://nas:8786", b"/etc/my cluster.toml", ["/v=/mnt/v=C:\\v", "/w=/mnt/w"])
    remember(_scan("scan", JobState.RUNNING, request=ScanRequest(paths=(b"/v",), cluster=cluster)))
    assert (
        "run `cinventory scan --cluster tls://nas:8786 --cluster-security '/etc/my cluster.toml' "
        "--cluster-folders '/v=/mnt/v=C:\\v' --cluster-folders /w=/mnt/w /v`"
    ) in run("jobs", "resume", "scan").err


def test_nothing_goes_on_by_itself_but_it_is_said_how(run: Run, remember: Remember) -> None:
    request = ScanRequest(paths=(b"/my videos", b"/v"), deep=True, sniff=True)
    remember(
        _scan("scan", JobState.RUNNING, request=request),
        _export("export", JobState.PAUSED),
        _scan("ended", JobState.COMPLETED),
        _export("written", JobState.COMPLETED),
    )
    result = run("jobs", "resume", "scan")
    assert (result.status, result.out) == (1, b"")
    assert result.err.endswith(
        "Start `cinventory serve`, or run `cinventory scan --deep --sniff '/my videos' /v`.\n"
    )
    assert run("jobs", "resume", "export").err.endswith("Start `cinventory serve` and try again.\n")
    assert "cannot become queued" in run("jobs", "resume", "ended").err
    assert "it can only be repeated in the window" in run("jobs", "retry", "written").err
    assert run("jobs", "retry", "ended").err.endswith("or run `cinventory scan /videos/a`.\n")
    assert "has not ended" in run("jobs", "retry", "export").err


def test_what_is_slow_is_named_and_skipped_only_by_who_reads_it(run: Run, remember: Remember) -> None:
    slow = Progress(phase=Phase.PROBING, total=2, current=b"/v/slow.mkv", current_seconds=12.0)
    remember(_scan("slow", JobState.RUNNING, progress=slow), _scan("quick", progress=SOME))
    refused = run("jobs", "skip", "slow")
    assert (refused.status, refused.out) == (1, b"")
    assert "No running program can do this job" in refused.err
    assert "This job is not reading a slow file now." in run("jobs", "skip", "quick").err


def test_a_library_that_another_process_has_is_only_read(run: Run, remember: Remember, path: Path) -> None:
    remember(_scan("abc", JobState.RUNNING, progress=SOME))
    with holder(path) as process:
        listed = run("jobs")
        assert (listed.status, b"running" in listed.out) == (0, True)
        assert f"Cinventory (process {process.pid} on" in listed.err
        assert "has it open. Its running jobs can be reached only while its local API is on." in listed.err
        for act in ("cancel", "pause", "resume"):
            result = run("jobs", act, "abc")
            assert (result.status, result.out) == (1, b"")
            assert f"cinventory: The library is in use by Cinventory (process {process.pid} on" in result.err
    assert b"interrupted" in run("jobs").out


def test_another_process_under_a_killed_one_s_id_has_nothing(
    run: Run, remember: Remember, path: Path, tmp_path: Path
) -> None:
    remember(_scan("abc", JobState.RUNNING))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO holder VALUES (1, ?)", (str(LockOwner.own()),))
    discovery.announce(path, "http://127.0.0.1:9", tmp_path / "token")
    listed = run("jobs")
    assert (listed.status, b"interrupted" in listed.out) == (0, True)
    assert listed.err == f"{NOBODY}\n"
    assert run("jobs", "cancel", "abc").status == 0


@pytest.fixture
def odd() -> Iterator[str]:
    """The address of a server that is none of ours."""

    class Odd(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n")

    with socketserver.TCPServer(("127.0.0.1", 0), Odd) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_where_nothing_sensible_answers_the_library_does(
    run: Run, remember: Remember, path: Path, tmp_path: Path, odd: str
) -> None:
    remember(_scan("abc", JobState.RUNNING))
    with holder(path):
        discovery.announce(path, odd, tmp_path / "token")
        listed = run("jobs")
        assert (listed.status, b"running" in listed.out) == (0, True)
        assert listed.err.startswith(NOBODY)
        result = run("jobs", "cancel", "abc")
        assert (result.status, result.out) == (1, b"")
        assert "The library is in use by Cinventory (process" in result.err


def test_what_a_killed_server_left_is_passed_over(
    run: Run, remember: Remember, path: Path, tmp_path: Path
) -> None:
    """Its address is told still; where its id is another process's by now, nobody listens there."""
    remember(_scan("abc"))
    discovery.announce(path, "http://127.0.0.1:9", tmp_path / "token")
    result = run("jobs")
    assert (result.status, b"abc" in result.out) == (0, True)
    assert result.err == f"{NOBODY}\n"


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (JobState.COMPLETED, 0),
        (JobState.NEEDS_ATTENTION, 3),
        (JobState.CANCELLED, 130),
        (JobState.FAILED, 1),
        (JobState.PAUSED, 1),
    ],
)
def test_what_is_followed_says_by_its_status_how_it_ended(
    run: Run, remember: Remember, state: JobState, status: int
) -> None:
    remember(_scan("abc", state))
    result = run("jobs", "show", "abc", "--follow")
    assert result.status == status
    assert ("has not ended" in result.err) is (state is JobState.PAUSED)
    lines = run("jobs", "show", "abc", "--follow", "--json").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["abc"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["show"],
        ["cancel"],
        ["list", "abc"],
        ["eat", "abc"],
        ["show", "abc", "--limit", "3"],
        ["show", "abc", "--state", "paused"],
        ["cancel", "abc", "--follow"],
        ["--follow"],
        ["--limit", "0"],
        ["--state", "asleep"],
        ["show", ""],
    ],
)
def test_usage(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(["jobs", "--library", os.devnull, *arguments]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "Usage" in err
