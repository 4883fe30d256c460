"""A hundred files that refer elsewhere, read by all that reads files: each is told, and none is followed."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from app.core.damage.depth import Depth
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.damage.child import examine_file
from app.damage.protocol import ExamineRequest
from app.library import Library
from app.preview.child import run_task
from app.probe.base import Probe, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from app.scan import session
from tests.doubles import DummyHost
from tests.elsewhere.files import make
from tests.elsewhere.listener import Listener
from tests.poison.acts import records

CODES = {"file.playlist", "file.elsewhere"}


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """Hears nothing, until the end of the tests."""
    with Listener().listening() as listener:
        yield listener
        assert listener.heard == []


@pytest.fixture(scope="module")
def files(listener: Listener, tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    folder = tmp_path_factory.mktemp("elsewhere") / "films"
    folder.mkdir()
    return make(folder, listener.port)


@pytest.fixture(autouse=True)
def beside_the_sibling(files: dict[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Work where a relative path leads to the sibling."""
    monkeypatch.chdir(next(iter(files)).parent)


def check(reasons: dict[Path, Message | None], files: dict[Path, str], listener: Listener) -> None:
    """Check that each file has a reason that gives what it names, and that nobody connected."""
    assert len(reasons) == len(files) >= 60
    told = {path: reason for path, reason in reasons.items() if reason and reason.code in CODES}
    assert [path.name for path in files if path not in told] == []
    assert [path.name for path in files if files[path] not in str(told[path])] == []
    assert listener.heard == []


@pytest.mark.parametrize("deep", [False, True])
def test_a_scan_tells_each(
    library: Library, files: dict[Path, str], listener: Listener, *, deep: bool
) -> None:
    folder = next(iter(files)).parent
    request = ScanRequest(paths=(os.fsencode(folder),), deep=deep)
    prober = MediaInfoProber(2, probe=probe_row, second=True)
    session.run(request, DummyHost(), library, prober)
    found = {Path(os.fsdecode(path)): record for path, record in records(library).items()}
    check({path: record.reason for path, record in found.items()}, files, listener)
    assert {record.status for record in found.values()} == {FileStatus.FAILED}
    assert {(record.summary.tracks, record.summary.duration) for record in found.values()} == {(None, None)}


@pytest.mark.parametrize(
    ("probe", "asked"),
    [
        (probe_row, ProbeTask(0, b"", second=True)),
        (run_task, ProbeTask(0, b"")),
        (run_task, ProbeTask(0, b"", moment=0.5)),
        (run_task, ProbeTask(0, b"", deep=True)),
    ],
    ids=["second engine", "pictures", "picture at a time", "full report"],
)
def test_other_children_tell_each(
    files: dict[Path, str], listener: Listener, probe: Probe, asked: ProbeTask
) -> None:
    check(_reasons(probe, asked, files), files, listener)


def _reasons(probe: Probe, asked: ProbeTask, files: Iterable[Path]) -> dict[Path, Message | None]:
    paths = list(files)
    prober = MediaInfoProber(2, probe=probe)
    tasks = (asked._replace(key=key, path=os.fsencode(path)) for key, path in enumerate(paths))
    answers = [answer for answer in prober.probe(tasks) if answer]
    assert prober.close()
    assert not any(answer.report for answer in answers)
    return {paths[answer.key]: answer.reason for answer in answers}


def test_a_check_for_damage_tells_each(files: dict[Path, str], listener: Listener) -> None:
    results = {
        path: examine_file(ExamineRequest(path=os.fsencode(path), depth=Depth.FULL), lambda _position: None)
        for path in files
    }
    assert not any(result.evidence for result in results.values())
    reasons = {path: Message.from_json(result.reason) for path, result in results.items() if result.reason}
    check(dict(reasons), files, listener)
