"""What may not be read is said by name, from the real program: the rest is scanned."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import app

NOT_PERMITTED = "You do not have permission to read the file."


@pytest.fixture
def closed(videos: Path, media: dict[str, Path]) -> Iterator[Path]:
    """A good file; one that may not be read; a folder that may not be listed; one whose files may not."""
    for name in (
        "good.mkv",
        "closed.mkv",
        "closed/lost.mkv",
        "blind/known by name.mkv",
        "blind/inner/lost.mkv",
    ):
        (videos / name).parent.mkdir(parents=True, exist_ok=True)
        (videos / name).write_bytes(media["languages.mkv"].read_bytes())
    modes = {"closed.mkv": 0, "closed": 0, "blind": 0o444}
    for name, mode in modes.items():
        (videos / name).chmod(mode)
    yield videos
    for name in modes:
        (videos / name).chmod(0o700)


def _scan(videos: Path) -> tuple[int, dict[str, Any], list[str]]:
    """Return exit status, output and messages."""
    library = videos.parent / "library.sqlite3"
    command = [sys.executable, "-m", "tests.poison.powerless", "scan", str(videos), "--library", str(library)]
    environment = os.environ | {"HOME": str(videos.parent), "XDG_CONFIG_HOME": str(videos.parent)}
    done = subprocess.run(  # noqa: S603
        [*command, "--format", "json"],
        cwd=Path(app.__file__).parent.parent,
        env=environment,
        capture_output=True,
        check=False,
        timeout=120,
    )
    return done.returncode, json.loads(done.stdout), done.stderr.decode().splitlines()


def test_what_may_not_be_read_is_named_and_is_read_once_it_may(closed: Path) -> None:
    status, document, messages = _scan(closed)
    assert status == 3
    assert sorted(messages[1:]) == [
        f"{closed}/blind/inner: You do not have permission to list the folder.",
        f"{closed}/closed: You do not have permission to list the folder.",
    ]
    scan = document["scan"]
    assert (scan["state"], scan["found"], scan["ok"], scan["failed"]) == ("needs_attention", 3, 1, 2)
    assert {file["path"]: file["reason"] for file in document["files"]} == {
        f"{closed}/good.mkv": None,
        f"{closed}/closed.mkv": NOT_PERMITTED,
        f"{closed}/blind/known by name.mkv": NOT_PERMITTED,
    }
    for name in ("closed.mkv", "closed", "blind"):
        (closed / name).chmod(0o700)
    status, document, messages = _scan(closed)
    assert (status, len(messages)) == (0, 1)
    assert {file["status"] for file in document["files"]} == {"ok"}
    assert (document["scan"]["found"], document["scan"]["unchanged"]) == (5, 1)
