"""A scan by a cluster leaves the library that one by this computer leaves, and no Dask in this process."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

import app
from app import compose
from app.cluster.prober import ClusterProber
from app.core.cluster import ClusterChoice
from app.core.errors import ClusterRefused
from app.core.file.record import FileRecord
from app.core.job import JobState
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.library import open_library
from app.probe.base import Prober
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from app.scan import session
from tests.cluster.hosts import Hosts
from tests.doubles import DummyHost
from tests.library.filling import without_measures

pytestmark = pytest.mark.cluster


def _records(path: Path, request: ScanRequest, prober: Prober) -> dict[bytes, FileRecord]:
    """Scan into a new library, and return its records but for what differs from scan to scan."""
    library = open_library(path)
    try:
        outcome = session.run(request, DummyHost(), library, prober)
        assert outcome.state is JobState.COMPLETED
        found = library.page(0, 1000)
    finally:
        library.close()
    return {record.path: replace(without_measures(record), id=0, scan_id=0, added=0.0) for record in found}


def test_the_library_is_that_of_a_scan_by_this_computer(
    tmp_path: Path, media: dict[str, Path], cluster: Hosts
) -> None:
    folder = next(iter(media.values())).parent
    request = ScanRequest(paths=(os.fsencode(folder),))
    here = MediaInfoProber(2, probe=probe_row, prefetch=True, second=True)
    there = ClusterProber(ClusterChoice(address=cluster.address, insecure=True), request.paths)

    alone = _records(tmp_path / "alone.sqlite3", request, here)

    assert len(alone) > 5
    assert _records(tmp_path / "together.sqlite3", request, there) == alone


def test_nothing_of_dask_is_loaded_by_a_scan_of_a_cluster() -> None:
    modules = "app.compose, app.cluster.prober, app.cli.commands.scan, app.cli.actions.job_run"
    code = f"import {modules}, sys; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], cwd=Path(app.__file__).parent.parent, capture_output=True, check=True
    )

    assert {"dask", "distributed", "tornado"} & set(done.stdout.decode().split()) == set()


def test_without_the_packages_a_scan_says_how_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = Path(app.__file__).parent.parent / "requirements-cluster.lock"

    refused = _refused(monkeypatch)

    command = [sys.executable, "-m", "pip", "install", "--require-hashes", "-r", str(lock)]
    assert (refused.code, lock.is_file()) == ("cluster.not_installed", True)
    assert shlex.split(str(refused.args["command"])) == command


def test_outside_a_checkout_no_lock_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(app, "__file__", str(tmp_path / "site-packages" / "app" / "__init__.py"))

    command = shlex.split(str(_refused(monkeypatch).args["command"]))
    assert command[1:] == ["-m", "pip", "install", "distributed>=2026.7", "cryptography>=44"]


def test_the_packaged_program_advises_no_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert _refused(monkeypatch).code == "cluster.not_packaged"


def _refused(monkeypatch: pytest.MonkeyPatch) -> Message:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    request = ScanRequest(paths=(b"/media",), cluster=ClusterChoice(address="local:1"))
    with pytest.raises(ClusterRefused) as refused:
        vars(compose)["_prober"](request)
    return refused.value.message
