"""`scan` and `list` do as the user prefers; the command line has the last word."""

import json
from pathlib import Path

import pytest

from app.config.settings import Settings, save
from app.core.file.filetypes import BUILT_IN
from app.core.run.limits import ProbeLimits
from app.core.scan.job import ScanRequest
from app.scan import session
from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files
from tests.scan.acts import names

WISHES = Settings(more_extensions=("xyz",), workers=2, wall_seconds=40.0, cpu_seconds=5.0)


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[ScanRequest]:
    """What scans were asked for."""
    asked: list[ScanRequest] = []
    scan = session.run

    def caught(request: ScanRequest, *rest: object, **more: object) -> object:
        asked.append(request)
        return scan(request, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(session, "run", caught)
    return asked


def test_a_scan_does_as_preferred(
    run: Run, videos: Path, preferences: Path, prober: FakeProber, requests: list[ScanRequest]
) -> None:
    save(preferences, WISHES)
    make_files(videos, 1, ".xyz")
    assert run("scan", videos).err.endswith("1 video file (1 ok). 1 new.\n")
    assert names(prober.probed) == [b"clip 0000.xyz"]
    (request,) = requests
    assert request.workers == 2
    assert request.limits == ProbeLimits(cpu_seconds=5.0, wall_seconds=40.0)


def test_the_command_line_has_the_last_word(
    run: Run, videos: Path, preferences: Path, requests: list[ScanRequest]
) -> None:
    save(preferences, WISHES)
    run("scan", videos, "--workers", "3", "--timeout", "0.5")
    (request,) = requests
    assert request.workers == 3
    assert request.limits == ProbeLimits(cpu_seconds=5.0, wall_seconds=0.5)
    assert request.names == WISHES.name_rules()


def test_damaged_preferences_are_named_and_end_nothing(
    run: Run, videos: Path, preferences: Path, requests: list[ScanRequest]
) -> None:
    preferences.write_text('{"version": 1, "workers": "many"}')
    make_files(videos, 1)
    result = run("scan", videos, "--format", "jsonl")
    first, _ = result.err.splitlines()
    assert first.startswith("cinventory: The preferences could not be read (workers: ")
    assert (result.status, len(result.out.splitlines())) == (0, 1)
    assert requests[0].names == BUILT_IN
    assert not preferences.exists()
    assert "preferences" not in run("scan", videos).err


def test_what_is_switched_off_is_told_neither_by_a_scan_nor_by_a_list(
    run: Run, videos: Path, preferences: Path
) -> None:
    def told(*command: str | Path) -> list[list[str]]:
        files = json.loads(run(*command, "--format", "json").out)["files"]
        return [[problem["code"] for problem in file["problems"]] for file in files]

    make_files(videos, 1, ".mp4")
    assert told("scan", videos) == told("list") == told("list", "problem:any") == [["extension"]]
    save(preferences, Settings(problems_off=("extension",)))
    assert told("scan", videos) == told("list") == [[]]
    assert told("list", "problem:any") == []
    line = run("scan", videos, "--deep", "--format", "jsonl").out.splitlines()[0]
    assert json.loads(line)["problems"] == []


def test_a_list_goes_on_with_damaged_preferences(run: Run, videos: Path, preferences: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    preferences.write_text("damage")
    result = run("list", "--format", "jsonl")
    assert result.err.startswith("cinventory: The preferences could not be read")
    assert (result.status, len(result.out.splitlines())) == (0, 1)
