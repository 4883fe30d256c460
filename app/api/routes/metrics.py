"""Numbers of files and jobs in the text format of Prometheus, version 0.0.4."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from aiohttp import web

from app import __version__
from app.api.http.answers import bytes_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.library_reads import ServerReads
from app.core.coverage import Coverage, Question
from app.core.file.record import FileStatus
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.query import Query
from app.library.query.queries import Facet, QuerySums
from app.library.reader import Reader
from app.process.child_process import restarts

Sample = tuple[Mapping[str, str], float]
"""Labels and a value."""


class Metric(NamedTuple):
    """A metric with its samples."""

    name: str
    help: str
    samples: Sequence[Sample]
    type: str = "gauge"


class _Numbers(NamedTuple):
    sums: QuerySums
    states: Sequence[Facet]
    sources: Sequence[bool]
    """Whether each source can be reached."""
    coverage: Coverage


CHILDREN: Final = {"cinventory-probe": "probe", "cinventory-hash": "checksum", "cinventory-decode": "decode"}
"""The work of children, by the names of their processes."""


class MetricsRoute:
    """The handler of the request for metrics."""

    def __init__(self, queue: AsyncJobQueue, reads: ServerReads) -> None:
        self._queue = queue
        self._reads = reads

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handler by the id of its operation."""
        return {"get_metrics": self.metrics}

    async def metrics(self, _call: Call) -> web.Response:
        numbers = await self._reads.ask(_numbers)
        jobs = await self._queue.list()
        text = "".join(
            map(
                _lines,
                (*_of_library(numbers), *_of_jobs(jobs), *_of_workers(jobs), _of_children()),
            )
        )
        response = bytes_answer(text.encode(), content_type="text/plain")
        response.headers["Content-Type"] = "text/plain; version=0.0.4; charset=utf-8"
        return response


def _numbers(reader: Reader) -> _Numbers:
    states = reader.facet(Query(), "status", len(FileStatus))
    online = [source.online for source in reader.sources()]
    return _Numbers(reader.sums(Query()), states, online, reader.coverage())


def _of_library(numbers: _Numbers) -> Iterable[Metric]:
    states = {facet.value: facet.files for facet in numbers.states}
    yield Metric("cinventory_info", "Version of the program.", [({"version": __version__}, 1)])
    yield Metric(
        "cinventory_files",
        "Files of the library by state.",
        [({"state": str(state)}, states.get(str(state), 0)) for state in FileStatus],
    )
    yield Metric("cinventory_bytes", "Size of all files in bytes.", [({}, numbers.sums.size)])
    yield Metric("cinventory_seconds", "Playing time of all files.", [({}, numbers.sums.seconds)])
    yield Metric(
        "cinventory_problem_files",
        "Files with an error or a warning that is known: see cinventory_asked_files.",
        [({}, numbers.sums.problems)],
    )
    yield Metric(
        "cinventory_asked_files",
        "Files of which a check for damage, a comparison of checksums or a search for copies has an answer.",
        [({"question": str(each)}, numbers.coverage.of(each)) for each in Question],
    )
    yield Metric(
        "cinventory_sources",
        "Sources by whether they can be reached.",
        [({"online": str(online).lower()}, numbers.sources.count(online)) for online in (True, False)],
    )


def _of_jobs(jobs: Sequence[Job]) -> Iterable[Metric]:
    states = Counter(job.state for job in jobs)
    running = [job for job in jobs if job.active and job.progress is not None]
    yield Metric(
        "cinventory_jobs", "Jobs by state.", [({"state": str(state)}, states[state]) for state in JobState]
    )
    yield Metric(
        "cinventory_job_progress",
        "Progress of each running job, from 0 to 1.",
        [({"id": job.id, "type": job.type.name}, job.fraction) for job in running],
    )
    yield Metric(
        "cinventory_files_per_second",
        "Files per second of all running jobs.",
        [({}, sum(job.progress.rate or 0.0 for job in running if job.progress))],
    )
    yield Metric(
        "cinventory_bytes_per_second",
        "Bytes per second of all running jobs that count bytes.",
        [({}, sum(job.progress.byte_rate or 0.0 for job in running if job.progress))],
    )


def _of_workers(jobs: Sequence[Job]) -> Iterable[Metric]:
    """Yield the metrics of the clusters. A worker that one of several jobs leaves out counts as left out."""
    states = [state for job in jobs if job.active and job.progress for state in job.progress.workers]
    left_out = {state.name for state in states if state.fault is not None}
    rates = {state.name: 0.0 for state in states if state.name not in left_out}
    for state in states:
        if state.name in rates:
            rates[state.name] += state.rate
    yield Metric(
        "cinventory_cluster_workers",
        "Workers of clusters that running jobs use, by whether they get files.",
        [({"state": "connected"}, len(rates)), ({"state": "left_out"}, len(left_out))],
    )
    yield Metric(
        "cinventory_cluster_worker_files_per_second",
        "Files per second of each worker that gets files.",
        [({"worker": name}, round(rate, 3)) for name, rate in rates.items()],
    )


def _of_children() -> Metric:
    counts = restarts()
    return Metric(
        "cinventory_engine_restarts_total",
        "Children that crashed, were over a limit, or held a skipped file, by their work.",
        [({"type": work}, counts[name]) for name, work in CHILDREN.items()],
        type="counter",
    )


_ESCAPES: Final = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


def _lines(metric: Metric) -> str:
    lines = [f"# HELP {metric.name} {metric.help}", f"# TYPE {metric.name} {metric.type}"]
    for labels, value in metric.samples:
        told = ",".join(f'{name}="{text.translate(_ESCAPES)}"' for name, text in labels.items())
        lines.append(f"{metric.name}{'{' + told + '}' if told else ''} {value}")
    return "\n".join((*lines, ""))
