"""The probe of a scan, which a child runs: asks an engine about a file, and makes its row."""

import time

import app.core.titles.title  # noqa: F401 - used later, when a child can load nothing
from app.probe.base import NFO, SUBTITLES, ProbeAnswer, ProbeTask
from app.probe.mediainfo import probe_file
from app.probe.rows import answer_row
from app.probe.second_engine import ask_libav
from app.probe.subtitle_file import read_nfo, read_subtitles
from app.process.limits import Allowance
from app.process.opening import Opener, open_file


def probe_row(task: ProbeTask, allowance: Allowance, opener: Opener = open_file) -> ProbeAnswer:
    """Return the row of a file in place of its metadata. If no file was opened, there is no row."""
    if task.work == SUBTITLES:
        return read_subtitles(task, allowance, opener)
    if task.work == NFO:
        return read_nfo(task, allowance, opener)
    answer = (ask_libav if task.second else probe_file)(task, allowance, opener)
    if answer.size is None or answer.mtime_ns is None:
        return answer
    row = answer_row(answer, task.path, answer.size, answer.mtime_ns, time.time())
    return answer._replace(media=None, row=row)
