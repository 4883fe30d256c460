"""A hundred files that refer elsewhere, read by all that reads files: each is told, and none is followed."""

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.core.damage.depth import Depth
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.damage.pool import DamageTask, DamageWorker
from app.dialogue.child import TRACKS, read_task
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import FileAnswer, FileTask
from app.disk_pool.worker import FileWorker
from app.library import Library
from app.preview.child import run_task
from app.prints.pool import PrintTask, PrintWorker
from app.probe.base import Probe, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from app.scan import session
from tests.doubles import DummyHost
from tests.elsewhere.files import SECONDS, make
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
        (read_task, ProbeTask(0, b"", work=TRACKS)),
    ],
    ids=["second engine", "pictures", "picture at a time", "full report", "subtitles"],
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


DAMAGE = DamageTask(record=0, source_id=1, path=b"", size=0, depth=Depth.FULL)
PRINT = PrintTask(record=0, source_id=1, path=b"", size=0, seconds=SECONDS, seen_size=0, mtime_ns=0)


@pytest.mark.parametrize(("worker", "asked"), [(DamageWorker, DAMAGE), (PrintWorker, PRINT)])
def test_children_that_decode_tell_each(
    files: dict[Path, str], listener: Listener, worker: type[FileWorker[Any, Any]], asked: FileTask
) -> None:
    paths = list(files)
    tasks = [replace(asked, record=key, path=os.fsencode(path)) for key, path in enumerate(paths)]
    with closing(FilePool([DiskQueue(tasks, 2)], worker)) as pool:
        answers = [answer for answer in pool.answers() if answer]
    check({paths[answer.task.record]: _reason(answer) for answer in answers}, files, listener)


def _reason(answer: FileAnswer[Any, Any]) -> Message | None:
    """Return why there is no evidence, or no print."""
    lack = getattr(answer.result, "lack", "")
    return Message.from_json(lack) if lack else answer.reason
