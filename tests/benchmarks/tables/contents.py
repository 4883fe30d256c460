"""Gives the files of a made library the contents of real videos, over and over."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import cycle
from pathlib import Path

from app.core.problems.catalogue import problem_bits
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeTask
from app.probe.mediainfo import probe_file
from app.probe.rows import media_json
from app.process.limits import Allowance

_TWO_IN_FIVE = (("index-last",), (), ("interlaced", "no-duration"), (), ())


def add_contents(library: Path, videos: Iterable[Path]) -> None:
    """Store the contents of `videos` for all files that were probed, and problems for two in five."""
    allowance = Allowance(ProbeLimits())
    found = [probe_file(ProbeTask(0, os.fsencode(video)), allowance).media for video in videos]
    texts = [media_json(media) for media in found if media]
    with closing(sqlite3.connect(library)) as db, db:
        ids = [row[0] for row in db.execute("SELECT id FROM file WHERE status = 'ok'")]
        db.executemany(
            "INSERT INTO media (file_id, json) VALUES (?, ?)", zip(ids, cycle(texts), strict=False)
        )
        problems = cycle(map(problem_bits, _TWO_IN_FIVE))
        db.executemany("UPDATE file SET problems = ? WHERE id = ?", zip(problems, ids, strict=False))
