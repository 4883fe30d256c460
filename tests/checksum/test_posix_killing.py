"""`kill -9` in the middle of a check: what was saved is not read again, and the job goes on."""

import json
import os
import signal
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app.library import open_library
from tests.checksum.known import know_files
from tests.cli.processes import finish, start
from tests.waiting import wait_until

FILES = 30
FILE_BYTES = 2**20
ENDLESS = "endless.mov"
ENDLESS_BYTES = 2**40
"""The bytes of a sparse file, of which no check sees the end before the kill."""
PATIENCE = 60.0


def saved(library: Path) -> dict[bytes, float]:
    """Return the times at which files were checked, by name."""
    with closing(sqlite3.connect(library)) as db:
        return dict(db.execute("SELECT name, checked FROM file WHERE checked IS NOT NULL").fetchall())


def test_a_killed_check_reads_no_file_again_that_was_saved(tmp_path: Path, videos: Path) -> None:
    path = tmp_path / "library.sqlite3"
    sizes = {f"{number}.mov": FILE_BYTES for number in range(FILES)} | {ENDLESS: ENDLESS_BYTES}
    for name, size in sizes.items():
        (videos / name).touch()
        os.truncate(videos / name, size)
    library = open_library(path)
    know_files(library, videos, *sizes)
    library.close()
    command: Sequence[str | Path] = ("checksum", "--library", path, videos, "--format", "json")
    process = start(*command)
    assert wait_until(lambda: len(saved(path)) >= 3, PATIENCE)
    process.send_signal(signal.SIGKILL)
    finish(process)
    before = saved(path)
    assert len(before) >= 3
    assert os.fsencode(ENDLESS) not in before
    (videos / ENDLESS).unlink()
    _, out, _ = finish(start(*command))
    tree: dict[str, Any] = json.loads(out)
    assert (tree["verdicts"]["new"], tree["known"]) == (FILES, 0)
    after = saved(path)
    assert {name: after[name] for name in before} == before
