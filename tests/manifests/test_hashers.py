"""The files of a manifest, read by the children of a pool."""

import hashlib
from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.errors import Cancelled
from app.core.job.control import JobControl
from app.core.manifest.seams import Hashed, HashFailure, HashRequest
from app.core.manifest.verdict import FileState
from app.manifests.hashers import FolderHasher
from tests.manifest_formats.checks import make


def read(root: Path, *paths: bytes, control: JobControl | None = None) -> dict[bytes, Hashed | HashFailure]:
    used = control or JobControl()
    hasher = FolderHasher(bytes(root), lambda _running: used.check(), used)
    requests = [HashRequest(path, (Algorithm.SHA256, Algorithm.C4)) for path in paths]
    return {request.path: answer for request, answer in hasher.hash_all(requests)}


def test_files_are_read_with_all_their_algorithms(tmp_path: Path) -> None:
    make(tmp_path, {"Clips/a.mov": b"one", "b.mov": b""})
    answers = read(tmp_path, b"Clips/a.mov", b"b.mov")
    for path, data in ((b"Clips/a.mov", b"one"), (b"b.mov", b"")):
        answer = answers[path]
        assert isinstance(answer, Hashed)
        assert answer.size == len(data)
        assert answer.digests == {
            Algorithm.SHA256: hashlib.sha256(data).digest(),
            Algorithm.C4: hashlib.sha512(data).digest(),
        }


def test_a_file_that_is_gone_is_missing_and_a_folder_unreadable(tmp_path: Path) -> None:
    make(tmp_path, {"Clips/a.mov": b"one"})
    answers = read(tmp_path, b"gone.mov", b"Clips", b"Clips/a.mov")
    states = {path: answer.state for path, answer in answers.items() if isinstance(answer, HashFailure)}
    assert states == {b"gone.mov": FileState.MISSING, b"Clips": FileState.UNREADABLE}


def test_cancel_ends_the_reading(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one"})
    control = JobControl()
    control.set()
    with pytest.raises(Cancelled):
        read(tmp_path, b"a.mov", control=control)
