"""Texts for jobs in a terminal."""

import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from app.api.schemas.job_schemas import JobView, MessageView
from app.cli.language import texts, tr
from app.cli.output.tables import table_lines
from app.cli.output.texts import (
    Worker,
    figures,
    files_text,
    left_text,
    phase_text,
    rate_text,
    state_word,
    worker_lines,
    workers_text,
)
from app.core.job import JobState, JobWords
from app.core.message import ENGLISH, Message
from app.core.text.columns import columns, padded
from app.core.text.names import display, one_line
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.jobs.types.registered_type import Facts, Result
from app.jobs.types.registry import BY_NAME

SHORT: Final = 8
"""Characters of an id in a list. The commands take any beginning that only one job has."""
_UNKNOWN_TYPE: Final = JobWords()
"""For the jobs of a server of another version."""
_TO_THE_RIGHT: Final = (2, 3, 4, 5)
"""The columns of numbers."""


def name_text(job: JobView) -> str:
    """Return the title of a job, which names the folders that it reads or the file that it writes."""
    return one_line(view_text(job.title))


def view_text(view: MessageView) -> str:
    """Return a message of the API in the language of the user; one of another version, as it is."""
    return texts().message(Message(view.code, view.args)) if view.code in ENGLISH else view.text


def state_text(job: JobView) -> str:
    """Return a job's state in words."""
    if job.held:
        return tr("held back")
    return tr("pausing") if job.pausing else state_word(job.state)


def progress_text(job: JobView) -> str:
    """Return the progress of a job, as in `42%, 4,200 of 10,000 files, 210/s, 0:28 left`."""
    parts = [] if _percent(job) == UNKNOWN_TEXT else [_percent(job)]
    if job.done is None:
        return ", ".join([*parts, UNKNOWN_TEXT])
    parts += figures(
        job.done,
        job.total,
        *_pace(job),
        bytes_done=job.bytes_done,
        bytes_total=job.bytes_total,
        byte_rate=job.byte_rate if job.state is JobState.RUNNING else None,
    )
    if job.bottleneck is not None and job.state is JobState.RUNNING:
        parts.append(view_text(job.bottleneck))
    if job.workers:
        able = sum(worker.fault is None for worker in job.workers)
        parts.append(workers_text(len(job.workers), able))
    return ", ".join(parts)


def table(jobs: Sequence[JobView]) -> Iterator[str]:
    """Yield the lines of a list of jobs, the heading first; no lines if there are no jobs."""
    if not jobs:
        return
    yield from table_lines([_titles(), *map(_row, jobs)], _TO_THE_RIGHT)


def sheet(job: JobView) -> Iterator[str]:
    """Yield the lines with all facts of one job."""
    told = [(title, text) for title, text in _facts(job) if text]
    width = max(columns(title) for title, _ in told)
    yield name_text(job)
    for title, text in told:
        yield f"  {padded(title, width)}  {text}"


def _titles() -> tuple[str, ...]:
    progress = tr("DONE"), tr("FILES"), tr("RATE"), tr("LEFT")
    return tr("ID"), tr("STATE"), *progress, tr("WHEN"), tr("NAME")


def _row(job: JobView) -> tuple[str, ...]:
    when = job.ended or job.began or job.created
    rate, left = _pace(job)
    return (
        job.id[:SHORT],
        state_text(job),
        _percent(job),
        _files(job),
        UNKNOWN_TEXT if rate is None else rate_text(rate),
        UNKNOWN_TEXT if left is None else left_text(left),
        time_cell(when),
        name_text(job),
    )


def _facts(job: JobView) -> Iterator[tuple[str, str]]:
    yield tr("id"), job.id
    yield tr("state"), state_text(job)
    yield "", view_text(job.waiting) if job.waiting else ""
    yield tr("progress"), progress_text(job)
    if job.state is JobState.RUNNING and job.phase is not None:
        yield tr("phase"), phase_text(job.phase)
        yield tr("reading"), _path(job.current) if job.current else ""
        yield tr("slow"), _slow_text(job.slow_seconds) if job.slow_seconds else ""
    workers = [
        Worker(worker.name, worker.rate, view_text(worker.fault) if worker.fault else "")
        for worker in job.workers
    ]
    for line in worker_lines(workers):
        yield tr("worker"), line
    path_word = texts().phrase(_words(job).path)
    for path in job.paths:
        yield path_word, _path(path)
    yield tr("created"), time_cell(job.created)
    yield tr("began"), time_cell(job.began) if job.began else ""
    yield tr("ended"), time_cell(job.ended) if job.ended else ""
    yield tr("repeats"), job.retry_of[:SHORT] if job.retry_of else ""
    yield tr("error"), view_text(job.error) if job.error else ""
    if job.result is not None:
        yield from result_facts(job.type, job.result, list(map(view_text, job.summary)))


def _slow_text(seconds: float) -> str:
    return tr("for {time}; use skip to leave it out", time=texts().duration(seconds))


def _words(job: JobView) -> JobWords:
    known = BY_NAME.get(job.type)
    return _UNKNOWN_TYPE if known is None else known.words


def _percent(job: JobView) -> str:
    known = job.total is not None or job.state is JobState.COMPLETED
    return texts().percent(int(job.progress * 100) / 100) if known else UNKNOWN_TEXT


def _files(job: JobView) -> str:
    return UNKNOWN_TEXT if job.done is None else files_text(job.done, job.total)


def _pace(job: JobView) -> tuple[float | None, float | None]:
    """Return the files per second and the seconds left of a running job; otherwise None for both."""
    return (job.rate, job.seconds_left) if job.state is JobState.RUNNING else (None, None)


def time_cell(text: str | None) -> str:
    """Return a time of the API in local time; a dash for none."""
    return local_time_text(datetime.fromisoformat(text).timestamp()) if text else UNKNOWN_TEXT


def _path(text: str) -> str:
    return display(os.fsencode(text))


def result_facts(job_type: str, result: Result, summary: Sequence[str] = ()) -> Facts:
    """Yield the facts of a result. A type without facts of its own has its summary shown, or plain values."""
    known = BY_NAME.get(job_type)
    if known is not None and known.facts is not None:
        yield from known.facts(result, texts())
    elif summary:
        yield tr("result"), ", ".join(summary)
    else:
        yield from _plain(result)
    for error in result.get("errors", ()):
        yield tr("problem"), f"{display(os.fsencode(error['path']))}: {error['reason']}"


def _plain(result: Result) -> Facts:
    for name, value in result.items():
        if name != "state" and isinstance(value, str | int | float):
            yield name, str(value)
