"""Jobs of an earlier start, one of them damaged: the others come back, and each can be shown and ended."""

import asyncio
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from app.api.schemas.job_schemas import JobView, job_view, to_json
from app.cli.output import job_texts
from app.core.errors import JobError
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.sources.source import SourceNames
from app.jobs.job_log import JobLogger
from app.jobs.job_store import LibraryJobStore
from app.jobs.queue import AsyncioJobQueue
from app.jobs.types.export import EXPORT
from app.jobs.types.registry import JOB_TYPES
from app.library import Library, open_library
from app.library.automation.jobs import JobRow
from app.qt.base.formatting import Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.formatting import JobFormatter
from tests.fuzz.amount import LONG, fuzz
from tests.fuzz.reports import SCALARS, TEXTS, WEIRD, places
from tests.jobs.acts import FAKE_SCAN, handler, nothing
from tests.jobs.stored_jobs import EXPORT_JOB as AN_EXPORT
from tests.jobs.stored_jobs import FAILED
from tests.jobs.stored_jobs import SCAN_JOB as A_SCAN

pytestmark = pytest.mark.filterwarnings(LONG)

_GOOD: Final = (
    replace(A_SCAN, id="good 1"),
    replace(AN_EXPORT, id="good 2"),
    replace(FAILED, id="good 3", state=JobState.PAUSED),
)
_JSON: Final = ("progress", "result", "error", "payload")
_STATES: Final = st.sampled_from([state.value for state in JobState])


@st.composite
def _documents(draw: st.DrawFn, text: str | None) -> str | None:
    """What is left of one of the columns that hold JSON."""
    if text is None or draw(st.integers(0, 5)) == 0:
        deep = draw(st.sampled_from((1, 100_000)))
        return draw(
            st.sampled_from((None, "", "{}", "[]", "5", "null", "[" * deep, '["x",{}]', '["{0.x}",{}]'))
        )
    tree = json.loads(text)
    for _ in range(draw(st.integers(1, 2))):
        found = places(tree)
        if found:
            holder, key = draw(st.sampled_from(found))
            holder[key] = draw(
                WEIRD | st.sampled_from(("", [], {}, -1, 0, 1e300, "L3Y=", "/v", [""], ["Lw=="]))
            )
    changed = json.dumps(tree)
    return changed[: draw(st.integers(0, len(changed)))] if draw(st.integers(0, 7)) == 0 else changed


@st.composite
def slips(draw: st.DrawFn, rows: Mapping[str, JobRow]) -> JobRow:
    """A row of which one thing or another has become something else."""
    row = draw(st.sampled_from(list(rows.values())))
    changes: dict[str, Any] = {"id": "odd", "state": draw(_STATES)}
    for name in draw(st.lists(st.sampled_from(JobRow._fields), min_size=1, max_size=3, unique=True)):
        changes[name] = draw(_documents(getattr(row, name))) if name in _JSON else draw(SCALARS)
    return row._replace(**changes)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library with three jobs."""
    library = open_library(tmp_path_factory.mktemp("kept") / "library.sqlite3")
    store = LibraryJobStore(library, JOB_TYPES)
    for job in _GOOD:
        store.add(job)
    library.write(lambda _db: None).result()
    yield library
    library.close()


class Beside(LibraryJobStore):
    """Finds a further row among those of the library: it need not be one that SQLite would take."""

    def __init__(self, library: Library, row: JobRow) -> None:
        super().__init__(library, JOB_TYPES)
        self._odd = row

    def _load(self) -> list[Job]:
        with self._library.reader() as reader:
            first, *others = reader.jobs()
        found = (self._job(row) for row in (first, self._odd, *others))
        return [job for job in found if job is not None]


def _rows(library: Library) -> dict[str, JobRow]:
    with library.reader() as reader:
        return {row.id: row for row in reader.jobs()}


@given(data=st.data())
@fuzz(150)
def test_one_bad_row_costs_no_other_job(kept: Library, data: st.DataObject) -> None:
    odd = data.draw(slips(_rows(kept)))

    async def act() -> None:
        queue = AsyncioJobQueue(_Silent(Beside(kept, odd)))
        queue.subscribe(JobLogger().on_job)
        queue.register(FAKE_SCAN, handler(nothing))
        queue.register(EXPORT, handler(nothing))
        offered = await queue.restore()
        jobs = await queue.list()
        assert [job for job in jobs if job.id.startswith("good")] == list(_GOOD[::-1])
        assert {job.id for job in offered} >= {"good 3"}
        for job in jobs:
            _show(job)
        for job in jobs:
            await _deal_with(queue, job)
        await queue.close()
        for job in await queue.list():
            _show(job)

    asyncio.run(act())


class _Silent:
    """A store that is only read, so that each example finds the same."""

    def __init__(self, store: LibraryJobStore) -> None:
        self._store = store

    async def load(self) -> list[Job]:
        return list(await self._store.load())

    def add(self, job: Job) -> None:
        self._store._row(job, whole=True)

    def change(self, job: Job) -> None:
        self._store._row(job, whole=False)

    def forget(self, job_ids: Any) -> None:  # noqa: ANN401
        """Keep them."""

    async def flush(self) -> None:
        """Nothing was written."""


async def _deal_with(queue: AsyncJobQueue, job: Job) -> None:
    for act in (queue.resume, queue.pause, queue.resume, queue.retry, queue.cancel):
        with suppress(JobError):
            await act(job.id)
    with suppress(JobError):
        await queue.reorder(job.id, None)


def _show(job: Job) -> None:
    """Have everything that tells of jobs tell of this one."""
    told = msgspec.convert(json.loads(to_json(job_view(job, SourceNames())), parse_constant=_refuse), JobView)
    assert all(job_texts.sheet(told))
    assert list(job_texts.table([told]))
    texts = Formatter(QLocale("de"))
    activities = Activities(texts)
    sentences = JobFormatter(texts, activities)
    for column in sentences.columns():
        assert column.spoken is not None
        assert isinstance(column.text(job) + column.spoken(job), str)
    assert sentences.tip(job)
    if job.state.terminal or job.state is JobState.PAUSED:
        assert activities.ended(job).heading
    else:
        assert activities.running(job, 2).heading
        assert activities.unfinished([job])


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


@given(text=st.binary(max_size=30), column=st.sampled_from(_JSON), words=TEXTS)
@fuzz(30)
def test_a_text_that_is_none_costs_no_other_job(
    tmp_path_factory: pytest.TempPathFactory, text: bytes, column: str, words: str
) -> None:
    library = open_library(tmp_path_factory.mktemp("jobs") / "library.sqlite3")
    try:
        store = LibraryJobStore(library, JOB_TYPES)
        for job in _GOOD:
            store.add(job)

        def damage(db: sqlite3.Connection) -> None:
            data = text + words.encode("utf-8", "surrogatepass")
            db.execute(f"UPDATE job SET {column} = CAST(? AS TEXT) WHERE id = 'good 2'", (data,))  # noqa: S608

        library.write(damage).result()
        left = {job.id: job for job in asyncio.run(store.load())}
        assert (left["good 1"], left["good 3"]) == (_GOOD[0], _GOOD[2])
    finally:
        library.close()
