"""Export as a job: in the order asked for, beside a scan, and all or nothing."""

import asyncio
import csv
import json
import os
import threading
from array import array
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app import compose
from app.core.errors import Cancelled, IllegalTransition, LibraryError, OutputRefused
from app.core.export.format import LISTED, Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.file.output_target import Target
from app.core.file.page import FilePage
from app.core.job import Job, JobState
from app.core.job.control import JobControl
from app.core.localization import Localization
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanRequest
from app.export.contact_sheets import Sheet
from app.export.registry import writer
from app.export.session import export_files
from app.jobs.blocking_job import JobContext
from app.jobs.runner import ThreadRunner
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.library import Library, open_to_read
from tests.doubles import FakeProber, InMemoryJobQueue, make_files
from tests.export.marked import MARKED
from tests.library.filling import fill, found, run_sql

COUNT = 30


@pytest.fixture(autouse=True)
def _file_by_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.export.session.PAGE", 1)


@pytest.fixture
def ids(library: Library) -> "array[int]":
    """What is to be exported: every file, last one first."""
    files = [found(b"clip %d.mkv" % number) for number in range(COUNT)]
    return array("q", (record.id for record in reversed(fill(library, b"/v", [(b"/v", files)]))))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file in a folder of its own, with a list from before in it."""
    folder = tmp_path / "lists"
    folder.mkdir()
    target = folder / "list.csv"
    target.write_bytes(b"old")
    return target


class Clock:
    """Goes on by a second whenever it is looked at: nothing is throttled."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


def _request(target: Path, ids: Sequence[int], form: Format = Format.JSONL, **more: Any) -> ExportRequest:  # noqa: ANN401
    """Return a request as the window makes it."""
    return ExportRequest(path=os.fsencode(target), format=form, ids=ids, force=True, **more)


def _export(
    library: Library, request: ExportRequest, tell: Callable[[Progress], None] = lambda _progress: None
) -> ExportOutcome:
    return export_files(request, library, JobControl(), tell, Clock())


def _names(target: Path) -> list[str]:
    return [Path(json.loads(line)["path"]).name for line in target.read_text().splitlines()]


def _in_order() -> list[str]:
    return [f"clip {number}.mkv" for number in reversed(range(COUNT))]


def _run(library: Library, act: Callable[[compose.Parts], Awaitable[Job]], prober: FakeProber) -> Job:
    async def main() -> Job:
        parts = compose.build(ThreadRunner(), library, lambda _request: prober)
        try:
            async with asyncio.timeout(60):
                return await act(parts)
        finally:
            await parts.queue.close()

    return asyncio.run(main())


def _run_export(library: Library, request: ExportRequest) -> Job:
    async def act(parts: compose.Parts) -> Job:
        return await parts.queue.wait((await parts.queue.submit(EXPORT, request)).id)

    return _run(library, act, FakeProber())


def test_nothing_is_written_below_the_mount_point_of_a_disk_that_is_away(
    library: Library, ids: "array[int]", target: Path
) -> None:
    run_sql(
        library,
        "INSERT INTO source (path, volume, is_mount, online, added) VALUES (?, '', 1, 1, 0)",
        bytes(target.parent),
    )
    with pytest.raises(OutputRefused, match=r"the disk of .+ is not connected"):
        _export(library, _request(target, ids))
    assert target.read_bytes() == b"old"


def test_an_export_is_a_job_with_an_outcome(library: Library, ids: "array[int]", target: Path) -> None:
    job = _run_export(library, _request(target, ids))
    size = target.stat().st_size
    assert (job.state, job.error) == (JobState.COMPLETED, None)
    assert job.outcome == ExportOutcome(path=os.fsencode(target), files=COUNT, bytes=size)
    assert job.progress is not None
    assert (job.progress.done, job.progress.fraction) == (COUNT, 1.0)
    assert _names(target) == _in_order()
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("bom", [True, False])
def test_csv_has_its_mark_only_when_asked_for(
    library: Library, ids: "array[int]", target: Path, *, bom: bool
) -> None:
    outcome = _export(library, _request(target, ids, Format.CSV, bom=bom))
    data = target.read_bytes()
    assert outcome.bytes == len(data)
    assert data.startswith(b"\xef\xbb\xbfpath," if bom else b"path,")
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == _in_order()


@pytest.mark.parametrize("pictures", [True, False])
def test_a_report_has_the_pictures_that_are_there_only_when_asked_for(
    library: Library, ids: "array[int]", target: Path, *, pictures: bool
) -> None:
    request = _request(target, ids, Format.HTML, pictures=pictures)
    sheet = Sheet([b"\xff\xd8\xff"], 0)
    export_files(request, library, JobControl(), lambda _: None, Clock(), pictures=lambda *_: sheet)
    assert target.read_text().count("<img") == (COUNT if pictures else 0)


def test_a_printed_report_is_what_the_printer_returns(library: Library, ids: "array[int]") -> None:
    target = library.path.with_name("report.pdf")
    request = _request(target, ids, Format.HTML, printed=True)

    def printer(
        pages: Iterable[FilePage], pictures: object, pace: Callable[[], None], texts: Localization
    ) -> bytes:
        pace()
        title = texts.phrase("library_report.title").encode()
        return title + b" ".join(name for page in pages for name in page.field("name"))

    parts = (request, library, JobControl(), lambda _progress: None, Clock())
    outcome = export_files(*parts, print_report=printer, localization=MARKED)
    assert target.read_bytes() == "⟦Video files⟧".encode() + " ".join(_in_order()).encode()
    assert (outcome.files, outcome.bytes) == (COUNT, target.stat().st_size)


def test_a_report_is_in_the_language_of_the_user(library: Library, ids: "array[int]", tmp_path: Path) -> None:
    target = tmp_path / "report.html"

    async def main() -> None:
        parts = compose.build(ThreadRunner(), library, localization=MARKED)
        job = await parts.queue.submit(EXPORT, _request(target, ids, Format.HTML))
        await parts.queue.wait(job.id)
        await parts.queue.close()

    asyncio.run(main())
    assert '<html lang="qps">' in target.read_text("utf-8")


def test_without_a_printer_no_report_is_printed(library: Library, ids: "array[int]", target: Path) -> None:
    before = target.read_bytes()
    job = _run_export(library, _request(target, ids, Format.HTML, printed=True))
    assert job.state is JobState.FAILED
    assert "only the window makes reports as PDF" in str(job.error)
    assert target.read_bytes() == before


def test_what_was_forgotten_meanwhile_is_not_counted(library: Library, target: Path) -> None:
    outcome = _export(library, _request(target, (777, 888)))
    assert (outcome.files, outcome.bytes, target.read_bytes()) == (0, 0, b"")


def test_a_library_that_is_only_read_can_be_exported(
    library: Library, ids: "array[int]", target: Path
) -> None:
    library.close()
    read_only = open_to_read(library.path)
    assert _run_export(read_only, _request(target, ids)).state is JobState.COMPLETED
    assert len(_names(target)) == COUNT


def test_progress_is_exact_and_ends_at_the_last_byte(
    library: Library, ids: "array[int]", target: Path
) -> None:
    heard: list[tuple[Progress, bytes]] = []
    _export(library, _request(target, ids), lambda progress: heard.append((progress, target.read_bytes())))
    told = [progress for progress, _ in heard]
    assert [progress.done for progress in told] == list(range(COUNT + 1))
    assert {(progress.phase, progress.total) for progress in told} == {(Phase.SAVING, COUNT)}
    assert told[0].current == b"/v/clip %d.mkv" % (COUNT - 1)
    assert all(progress.fraction != 1.0 for progress in told[:-1])
    assert told[-2].rate is not None
    assert told[-2].seconds_left is not None
    assert {data for _, data in heard[:-1]} == {b"old"}
    assert told[-1].finished
    assert heard[-1][1] == target.read_bytes() != b"old"


def test_progress_is_throttled_where_it_is_made(library: Library, ids: "array[int]", target: Path) -> None:
    heard: list[Progress] = []
    export_files(_request(target, ids), library, JobControl(), heard.append, lambda: 7.0)
    assert [progress.done for progress in heard] == [0, COUNT]


def test_cancel_midway_leaves_the_old_file_and_nothing_else(
    library: Library, ids: "array[int]", target: Path
) -> None:
    cancel = JobControl()
    heard: list[int] = []

    def tell(progress: Progress) -> None:
        heard.append(progress.done)
        if progress.done == COUNT // 2:
            cancel.set()

    with pytest.raises(Cancelled):
        export_files(_request(target, ids), library, cancel, tell, Clock())
    assert heard == list(range(COUNT // 2 + 1))
    assert [file.read_bytes() for file in target.parent.iterdir()] == [b"old"]


class _Held:
    """A reader of a library that gives one file, and the next when it is let go."""

    def __init__(self, pages: Iterator[FilePage], let_go: threading.Event) -> None:
        self._pages = pages
        self._let_go = let_go

    def knows(self, _target: Target) -> bool:
        return False

    def insight(self, _question: object, _path: bytes) -> None:
        """Know no source around a target."""

    def pages(self, *_asked: object, **_hidden: int) -> Iterator[FilePage]:
        yield next(self._pages)
        self._let_go.wait()
        yield from self._pages


class HeldLibrary(Library):
    """A library on a disk that stops after the first file until it is let go."""

    let_go: threading.Event

    @contextmanager
    def reader(self, cancelled: Callable[[], bool] | None = None) -> Iterator[Any]:
        with super().reader(cancelled) as reader:
            yield _Held(reader.pages(reader.ids(), writer(Format.JSONL).FIELDS, 1), self.let_go)


@contextmanager
def _held(library: Library) -> Iterator[HeldLibrary]:
    held = HeldLibrary(library.path, library._access)
    held.let_go = threading.Event()
    try:
        yield held
    finally:
        held.let_go.set()


@pytest.mark.parametrize("how", ["cancel", "close"])
def test_a_running_export_is_cancelled_by_its_job_and_by_leaving(
    library: Library, ids: "array[int]", target: Path, how: str
) -> None:
    async def act(held: HeldLibrary) -> JobState:
        parts = compose.build(ThreadRunner(), held, lambda _request: FakeProber())
        started = asyncio.Event()
        parts.queue.subscribe(lambda job: started.set() if job.progress else None)
        job = await parts.queue.submit(EXPORT, _request(target, ids))
        await started.wait()
        if how == "cancel":
            assert (await parts.queue.cancel(job.id)).state is JobState.CANCELLING
            held.let_go.set()
        else:
            asyncio.get_running_loop().call_soon(held.let_go.set)
        await parts.queue.close()
        return (await parts.queue.get(job.id)).state

    with _held(library) as held:
        assert asyncio.run(act(held)) is JobState.CANCELLED
    assert [file.read_bytes() for file in target.parent.iterdir()] == [b"old"]


def test_a_running_export_is_not_paused(library: Library, ids: "array[int]", target: Path) -> None:
    async def act(held: HeldLibrary) -> JobState:
        parts = compose.build(ThreadRunner(), held, lambda _request: FakeProber())
        started = asyncio.Event()
        parts.queue.subscribe(lambda job: started.set() if job.progress else None)
        job = await parts.queue.submit(EXPORT, _request(target, ids))
        await started.wait()
        try:
            with pytest.raises(IllegalTransition, match="cannot be paused"):
                await parts.queue.pause(job.id)
        finally:
            held.let_go.set()
        state = (await parts.queue.wait(job.id)).state
        await parts.queue.close()
        return state

    with _held(library) as held:
        assert asyncio.run(act(held)) is JobState.COMPLETED
    assert sorted(_names(target)) == sorted(_in_order())


def test_a_caller_that_is_cancelled_takes_its_export_along(
    library: Library, ids: "array[int]", target: Path
) -> None:
    async def act(held: HeldLibrary) -> bool:
        cancel, queue, started = JobControl(), InMemoryJobQueue(), asyncio.Event()
        context = JobContext(
            library=held,
            runner=ThreadRunner(),
            queue=queue,
            make_prober=lambda _request: FakeProber(),
        )

        async def give_up(job_type: str, payload: dict[str, Any]) -> None:
            export = EXPORT.handler(context)
            task = asyncio.ensure_future(export(job_type, {**payload, "_cancel_event": cancel}))
            await started.wait()
            task.cancel()
            with cancel.waking(held.let_go.set), pytest.raises(asyncio.CancelledError):
                await task

        queue.register(EXPORT, give_up)
        queue.subscribe(lambda job: started.set() if job.progress else None)
        job = await queue.submit(EXPORT, _request(target, ids))
        await queue.wait(job.id)
        return cancel.is_set()

    with _held(library) as held:
        assert asyncio.run(act(held))
    assert [file.read_bytes() for file in target.parent.iterdir()] == [b"old"]


def test_a_target_that_cannot_be_written_fails_the_job_in_words(
    library: Library, ids: "array[int]", tmp_path: Path
) -> None:
    job = _run_export(library, _request(tmp_path / "nowhere" / "list.csv", ids))
    assert job.state is JobState.FAILED
    assert job.error is not None
    assert job.error.code == "export.failed"
    assert str(tmp_path / "nowhere" / "list.csv") in str(job.error)


def test_a_library_that_breaks_meanwhile_leaves_the_old_file(
    library: Library, ids: "array[int]", target: Path
) -> None:
    run_sql(library, "DROP TABLE media")
    with pytest.raises(LibraryError, match="no such table"):
        _export(library, _request(target, ids))
    assert [file.read_bytes() for file in target.parent.iterdir()] == [b"old"]


def test_an_export_does_not_wait_for_a_scan_and_sees_what_is_saved(
    library: Library, ids: "array[int]", target: Path, videos: Path
) -> None:
    make_files(videos, 3)
    gate = threading.Semaphore(0)

    async def act(parts: compose.Parts) -> Job:
        probing = asyncio.Event()
        parts.queue.subscribe(
            lambda job: probing.set() if job.progress and job.progress.phase is Phase.PROBING else None
        )
        scan = await parts.queue.submit(SCAN, ScanRequest(paths=(os.fsencode(videos),)))
        await probing.wait()
        job = await parts.queue.submit(EXPORT, _request(target, ids))
        job = await parts.queue.wait(job.id)
        assert (await parts.queue.get(scan.id)).state is JobState.RUNNING
        gate.release(3)
        assert (await parts.queue.wait(scan.id)).state is JobState.COMPLETED
        return job

    assert _run(library, act, FakeProber(gate=gate)).state is JobState.COMPLETED
    assert _names(target) == _in_order()


def test_a_report_is_cancelled_also_once_all_files_have_passed(
    library: Library, ids: "array[int]", target: Path
) -> None:
    cancel = JobControl()
    heard: list[int] = []

    def tell(progress: Progress) -> None:
        heard.append(progress.done)
        if heard.count(COUNT) == 2:
            cancel.set()

    with pytest.raises(Cancelled):
        export_files(_request(target, ids, Format.HTML), library, cancel, tell, Clock())
    assert heard == [*range(COUNT), COUNT, COUNT]
    assert [file.read_bytes() for file in target.parent.iterdir()] == [b"old"]


@pytest.mark.parametrize("form", LISTED)
def test_every_format_is_a_job_that_tells_its_progress_to_the_end(
    library: Library, ids: "array[int]", target: Path, form: Format
) -> None:
    heard: list[Progress] = []
    outcome = _export(library, _request(target, ids, form), heard.append)
    assert [progress.done for progress in heard[:COUNT]] == list(range(COUNT))
    assert heard[-1].fraction == 1.0
    assert all(progress.fraction != 1.0 for progress in heard[:-1])
    assert (outcome.files, outcome.bytes) == (COUNT, target.stat().st_size)
    assert all(f"clip {number}.mkv" in target.read_text() for number in range(COUNT))


@pytest.mark.parametrize("form", LISTED)
def test_every_format_can_be_cancelled_midway(
    library: Library, ids: "array[int]", target: Path, form: Format
) -> None:
    cancel = JobControl()

    def tell(progress: Progress) -> None:
        if progress.done == COUNT // 2:
            cancel.set()

    with pytest.raises(Cancelled):
        export_files(_request(target, ids, form), library, cancel, tell, Clock())
    assert [file.read_bytes() for file in target.parent.iterdir()] == [b"old"]


def test_a_refused_target_is_told_in_words_before_anything_is_written(
    library: Library, ids: "array[int]", target: Path
) -> None:
    told: list[Progress] = []
    video = target.with_name("clip.csv")
    video.write_bytes(b"\x1aE\xdf\xa3 a Matroska file")
    known = target.with_name("known.csv")
    known.hardlink_to(target)
    run_sql(library, "UPDATE file SET file_id = ?", f"{known.stat().st_ino:x}")
    run_sql(library, "UPDATE source SET volume = ''")
    run_sql(library, "UPDATE file SET size = ?, mtime_ns = ?", 3, known.stat().st_mtime_ns)
    for path, why in ((library.path, "belongs to the library"), (video, "a video"), (known, "library lists")):
        before = path.stat().st_size
        with pytest.raises(OutputRefused, match=why):
            _export(library, _request(path, ids, Format.CSV), told.append)
        assert path.stat().st_size == before
    assert told == []
    assert _run_export(library, _request(video, ids, Format.CSV)).state is JobState.FAILED


def test_an_export_replaces_by_force_what_has_another_extension(
    library: Library, ids: "array[int]", target: Path
) -> None:
    request = _request(target, ids, Format.JSONL)
    with pytest.raises(OutputRefused, match=r"does not end in \.jsonl"):
        _export(library, replace(request, force=False))
    assert _export(library, request).files == COUNT


def test_an_export_has_a_line_a_recording_if_that_is_wanted(
    library: Library, ids: "array[int]", target: Path
) -> None:
    parts = sorted(ids)[:3]
    for number, id_ in enumerate(parts, 1):
        run_sql(library, "INSERT INTO clip_part VALUES (?, ?, ?, 3, 0)", id_, parts[0], number)
    told = []
    for form, by_clip in ((Format.JSONL, True), (Format.JSONL, False), (Format.HTML, True)):
        request = _request(target.with_suffix(f".{form}"), ids, form, by_clip=by_clip)
        assert EXPORT.codec.decode_request(EXPORT.codec.encode_request(request)) == request
        told.append(export_files(request, library, JobControl(), lambda _progress: None))
        assert told[-1].files == COUNT
        if form is Format.JSONL:
            lines = Path(os.fsdecode(request.path)).read_text("utf-8").splitlines()
            assert len(lines) == (COUNT - 2 if by_clip else COUNT)
    assert told[0].bytes < told[1].bytes
