"""A child's probe that opens no file: every answer is the same row with the keys of the file's name."""

import functools

from app.core.file.record import FileStatus, ProbedRow
from app.core.file.search_keys import file_keys
from app.core.problems.facts import FileFacts
from app.core.text.names import split
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.rows import make_row
from app.process.limits import Allowance
from app.process.opening import Opener
from tests.scripted import MEDIA


def probe(task: ProbeTask, _allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Answer at once."""
    search_key, name_key = file_keys(split(task.path)[1], None, "AVC", "Matroska")
    row = _row()._replace(search_key=search_key, name_key=name_key)
    return ProbeAnswer(key=task.key, status=FileStatus.OK, row=row)


@functools.cache
def _row() -> ProbedRow:
    return make_row(
        FileFacts(name=b"clip.mkv", size=0, mtime_ns=0, status=FileStatus.OK, media=MEDIA, now=0.0)
    )
