"""The progress bar on standard error."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, SpinnerColumn, TaskID, TextColumn
from rich.progress import Progress as ProgressDisplay

from app.cli.language import tr
from app.cli.output.texts import figures, phase_text, workers_text
from app.core.job import Job, JobListener
from app.core.run.progress import Progress
from app.core.run.worker_state import able
from app.core.text.names import display, split


@contextmanager
def progress_bar() -> Iterator[JobListener]:
    """Show a progress bar while the block runs. Yield a listener for changes of the job."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[figures]}"),
        TextColumn("[dim]{task.fields[current]}"),
    )
    with ProgressDisplay(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(tr("Starting"), total=None, figures="", current="")

        def show(job: Job) -> None:
            if job.progress is not None:
                _update(bar, task, job.progress)

        yield show


def _update(bar: ProgressDisplay, task: TaskID, progress: Progress) -> None:
    counting = progress.fraction is None
    known = figures(
        progress.done,
        progress.total,
        progress.rate,
        progress.seconds_left,
        bytes_done=progress.bytes_done,
        bytes_total=progress.bytes_total,
        byte_rate=progress.byte_rate,
    )
    workers = progress.workers
    more = [workers_text(len(workers), able(workers))] if workers else []
    bar.update(
        task,
        description=phase_text(progress.phase).capitalize(),
        total=None if counting else 1.0,
        completed=progress.fraction or 0.0,
        figures=" · ".join((*known, *more)),
        current=_current(progress),
    )


def _current(progress: Progress) -> str:
    if progress.current is None:
        return ""
    name = escape(display(split(progress.current)[1]))
    slow = tr("slow: {seconds} s", seconds=round(progress.current_seconds or 0))
    return f"{name} · {slow}" if progress.slow else name
