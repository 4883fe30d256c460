"""A disk that is full, as Linux has one to write to."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.processes import finish, start
from tests.doubles import make_files


@pytest.mark.parametrize(
    ("command", "form"),
    [
        ("list", "table"),
        ("list", "html"),
        ("scan", "json"),
        ("scan", "jsonl"),
        ("changes", "csv"),
    ],
)
def test_a_full_disk_is_told_of_standard_output(
    run: Run, videos: Path, path: Path, command: str, form: str
) -> None:
    make_files(videos, 2)
    run("scan", videos)
    (videos / "new.mkv").write_bytes(b"new")
    roots = [videos] if command == "scan" else []
    with Path("/dev/full").open("wb") as full:
        status, _, told = finish(start(command, "--library", path, *roots, "--format", form, stdout=full))
    assert status == 1
    last = told.splitlines()[-1]
    assert last == "cinventory: Standard output could not be written: No space left on device."
    assert "Traceback" not in told


def test_a_full_disk_is_told_of_a_device(run: Run, videos: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    result = run("list", "--output", "/dev/full")
    assert result.status == 1
    assert result.err == "cinventory: /dev/full could not be written: No space left on device.\n"
