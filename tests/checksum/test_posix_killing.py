"""`kill -9` in the middle of a check: what was saved is not read again, and the job goes on."""

import json
import os
import signal
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.status import Exit
from app.library import open_library
from tests.checksum.known import write_files
from tests.cli.processes import finish, start
from tests.waiting import wait_until

FILES = 30
FILE_BYTES = 50 * 2**20
PATIENCE = 60.0


def saved(library: Path) -> dict[bytes, float]:
    """Return the times at which files were checked, by name."""
    with sqlite3.connect(library) as db:
        return dict(db.execute("SELECT name, checked FROM file WHERE checked IS NOT NULL").fetchall())


def test_a_killed_check_reads_no_file_again_that_was_saved(tmp_path: Path, videos: Path) -> None:
    path = tmp_path / "library.sqlite3"
    library = open_library(path)
    write_files(library, videos, {f"{number}.mov": b"" for number in range(FILES)})
    for number in range(FILES):
        os.truncate(videos / f"{number}.mov", FILE_BYTES)
    library.write(lambda db: db.execute("UPDATE file SET size = ?", (FILE_BYTES,))).result()
    library.close()
    command: Sequence[str | Path] = ("checksum", "--library", path, videos, "--format", "json")
    process = start(*command)
    assert wait_until(lambda: len(saved(path)) >= 3, PATIENCE)
    process.send_signal(signal.SIGKILL)
    finish(process)
    before = saved(path)
    assert 3 <= len(before) < FILES
    status, out, _ = finish(start(*command))
    tree: dict[str, Any] = json.loads(out)
    assert status == Exit.DONE
    assert (tree["verdicts"], tree["known"]) == ({"new": FILES}, 0)
    after = saved(path)
    assert {name: after[name] for name in before} == before
