"""Folders, rows, details, facets, completion, history, settings and metrics."""

import asyncio
import os
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.api.routes.metrics import CHILDREN
from app.checksum.pool import HashWorker
from app.compose import build
from app.config.settings import Settings
from app.core.advice.target import EncodingTarget
from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import ChecksumVerdict, FileVersion
from app.core.export.job import ExportRequest
from app.core.job import JobState
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanRequest
from app.damage.pool import DamageWorker
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library
from app.library.checks import checksums
from app.library.checks.checksums import CheckedFile
from app.preview import protocol
from app.preview.base import Preview, PreviewFrame, ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import FRAMES
from app.probe.worker import PROCESS_NAME
from app.process import child_process
from app.process.child_process import note_restart
from tests.api.acts import JOBS, Api, run, serving, until_state
from tests.doubles import FakeProber, InMemoryJobQueue
from tests.jobs.acts import EXPORT, FAKE_SCAN, Request, handler, until_cancelled
from tests.library.filling import run_sql
from tests.teams import TEAM, worker

API = "/api/v1"


async def _scanned(api: Api, videos: Path) -> None:
    job = await api.queue.submit(SCAN, ScanRequest(paths=(bytes(videos),)))
    await api.queue.wait(job.id)


def _previews(videos: Path) -> Path:
    """Return the folder of the cache of previews."""
    return videos.parent / "previews"


def _with_files(library: Library, videos: Path, act: Callable[[Api], Awaitable[None]]) -> None:
    """Run `act(api)` with a library of three scanned files."""
    for name in ("a/one.mp4", "a/two.mov", "b/three.mp4"):
        (videos / name).parent.mkdir(exist_ok=True)
        (videos / name).write_bytes(b"video")

    async def main() -> None:
        parts = build(ThreadRunner(), library, lambda _request: FakeProber(), previews=_previews(videos))
        async with serving(library, queue=parts.queue, allowed=[videos]) as api:
            await _scanned(api, videos)
            await act(api)

    run(main)


def test_roots_are_the_sources_and_the_allowed_folders(
    library: Library, videos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()

    async def act() -> None:
        async with serving(library, allowed=[videos, other]) as api:
            roots = (await api.get(f"{API}/roots")).body["roots"]
            assert [(root["path"], root["source"]) for root in roots] == [
                (str(videos), None),
                (str(other), None),
            ]

    run(act)

    async def with_source(api: Api) -> None:
        roots = (await api.get(f"{API}/roots")).body["roots"]
        assert [(root["path"], root["files"], root["online"]) for root in roots] == [(str(videos), 3, True)]

    _with_files(library, videos, with_source)


def test_folders_are_listed_page_by_page(library: Library, videos: Path) -> None:
    for name in ("c", "B", "a"):
        (videos / name).mkdir()
    (videos / "file.mp4").touch()

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            asked = {"folder": str(videos), "limit": 2}
            first = (await api.get(f"{API}/folders", params=asked)).body
            assert (first["total"], [each["name"] for each in first["folders"]]) == (3, ["a", "B"])
            rest = (await api.get(f"{API}/folders", params=asked | {"offset": 2})).body
            assert [each["path"] for each in rest["folders"]] == [str(videos / "c")]
            for folder, status in ((videos.parent, 403), (videos / "none", 404), (videos / "file.mp4", 404)):
                assert (await api.get(f"{API}/folders", params={"folder": str(folder)})).status == status

    run(act)


def test_rows_have_texts_for_people(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        asked = [("column", "name"), ("column", "size"), ("sort", "name"), ("query", "mp4")]
        found = (await api.get(f"{API}/rows", params=asked)).body
        assert found["total"] == 2
        assert [row["cells"] for row in found["rows"]] == [["one.mp4", "5 B"], ["three.mp4", "5 B"]]
        assert (await api.get(f"{API}/rows", params={"column": "colour"})).body["field"] == "column"
        columns = (await api.get(f"{API}/columns")).body["columns"]
        assert {"name", "size", "status"} <= {column["key"] for column in columns}

    _with_files(library, videos, act)


def test_rotten_contents_are_told_and_accepted(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        record = library.page(0, 1)[0]
        address = f"{API}/files/{record.id}"
        assert (await api.get(address)).body["checksums"] is None
        version = FileVersion(record.size, record.mtime_ns, 1, "")
        for verdict, byte in ((ChecksumVerdict.NEW, b"1"), (ChecksumVerdict.ROTTEN, b"2")):
            found = CheckedFile(
                record.id, record.path, verdict, 9.0, None, version, {Algorithm.MD5: byte * 16}
            )
            library.write(checksums.save, [found]).result()
        told = (await api.get(address)).body["checksums"]
        assert (told["known"]["checksums"], told["found"]["checksums"]) == (
            {"md5": "31" * 16},
            {"md5": "32" * 16},
        )
        assert told["good_copies"] == []
        refused = await api.post(f"{address}/accept", json={"checksum": "31" * 16})
        assert (refused.status, refused.body["field"]) == (409, "checksum")
        accepted = await api.post(f"{address}/accept", json={"checksum": "32" * 16})
        told = accepted.body["checksums"]
        assert (accepted.status, told["known"]["checksums"], told["found"]) == (200, {"md5": "32" * 16}, None)
        assert (await api.post(f"{address}/accept", json={"checksum": "32" * 16})).status == 409
        assert (await api.post(f"{API}/files/999999/accept", json={"checksum": "1"})).status == 404

    _with_files(library, videos, act)


def test_details_of_a_file(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        row = (await api.get(f"{API}/rows", params={"query": "one"})).body["rows"][0]
        details = (await api.get(f"{API}/files/{row['id']}")).body
        assert (details["name"], details["path"]) == ("one.mp4", str(videos / "a/one.mp4"))
        assert "File" in [section["title"]["word"] for section in details["sections"]]
        assert (await api.get(f"{API}/files/999999")).status == 404
        for wrong in ("0", "x", "99999999999999999999", "1e3"):
            answer = await api.get(f"{API}/files/{wrong}")
            assert (answer.status, answer.body["field"]) == (422, "file")

    _with_files(library, videos, act)


def test_facets_count_values_and_tell_the_search_for_each(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        found = (await api.get(f"{API}/facets", params={"key": "status", "query": "mp4"})).body
        (value,) = found["values"]
        assert (value["shown"], value["files"], value["chosen"]) == ("ok", 2, False)
        chosen = (await api.get(f"{API}/facets", params={"key": "status", "query": value["query"]})).body[
            "values"
        ]
        assert [(each["chosen"], each["query"]) for each in chosen] == [(True, "mp4")]
        assert (await api.get(f"{API}/facets", params={"key": "name"})).body["field"] == "key"

    _with_files(library, videos, act)


def test_a_search_is_completed(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        async def offers(text: str) -> list[str]:
            asked = {"text": text, "cursor": len(text)}
            found = (await api.get(f"{API}/suggestions", params=asked)).body
            return [each["text"] for each in found["suggestions"]]

        assert "status:" in await offers("sta")
        assert "ok" in await offers("status:o")
        assert await offers("") == []
        folders = await offers("folder:a")
        assert any(str(videos / "a") in each for each in folders), folders

    _with_files(library, videos, act)


def test_history_tells_what_changed(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        (videos / "a/one.mp4").write_bytes(b"another video")
        await _scanned(api, videos)
        scans = (await api.get(f"{API}/scans")).body
        assert (scans["total"], scans["scans"][0]["counts"]["changed"]) == (2, 1)
        newest, oldest = (scan["id"] for scan in scans["scans"])
        asked = {"first": newest, "kind": "changed"}
        (change,) = (await api.get(f"{API}/changes", params=asked)).body["changes"]
        assert change["path"] == str(videos / "a/one.mp4")
        assert {"column": "size", "before": "5 B", "after": "13 B"} in change["cells"]
        asked = {"first": oldest, "kind": "added", "limit": 2}
        page = (await api.get(f"{API}/changes", params=asked)).body
        rest = (await api.get(f"{API}/changes", params=asked | {"beyond": page["next"]})).body
        assert (len(page["changes"]), len(rest["changes"]), rest["next"]) == (2, 1, None)
        assert (
            await api.get(f"{API}/changes", params={"first": newest, "last": oldest, "kind": "added"})
        ).status == 200

    _with_files(library, videos, act)


def test_changes_since_a_moment_are_counted_and_listed(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        (videos / "a/one.mp4").write_bytes(b"another video")
        await _scanned(api, videos)
        sums = (await api.get(f"{API}/changes/sums", params={"since": "last-scan"})).body
        last = {each["kind"]: each["files"] for each in sums["sums"]}
        assert (last["changed"], last["new"], last["rotten"]) == (1, 0, None)  # nobody has looked for rot
        sums = (await api.get(f"{API}/changes/sums", params={"since": "month"})).body
        month = {each["kind"]: each["files"] for each in sums["sums"]}
        assert (month["new"], month["changed"]) == (3, 1)
        asked = {"since": "last-scan", "kind": "changed"}
        (change,) = (await api.get(f"{API}/changes", params=asked)).body["changes"]
        assert change["path"] == str(videos / "a/one.mp4")
        rows = (await api.get(f"{API}/rows", params={"since": "1d", "found": "new", "limit": 2})).body
        assert (rows["total"], len(rows["rows"])) == (3, 2)

    _with_files(library, videos, act)


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("changes/sums", {"since": "yesterday"}),
        ("changes/sums", {"since": "2026-13-01T00:00:00Z"}),
        ("changes", {"kind": "added", "since": "2026-02-31"}),
        ("rows", {"found": "new", "since": "30"}),
    ],
)
def test_a_moment_that_is_none_is_refused(
    library: Library, videos: Path, path: str, asked: dict[str, str]
) -> None:
    async def act(api: Api) -> None:
        answer = await api.get(f"{API}/{path}", params=asked)
        assert (answer.status, answer.body["field"]) == (422, "since")

    _with_files(library, videos, act)


def test_settings_have_no_secret(library: Library) -> None:
    async def act() -> None:
        async with serving(library, settings=lambda: Settings(workers=3, cluster="local:2")) as api:
            settings = (await api.get(f"{API}/settings")).body
            assert (settings["workers"], settings["read_only"]) == (3, False)
            assert settings["cluster"] == "local:2"
            assert not {"api_port", "token", "token_file"} & settings.keys()

    run(act)


def test_metrics_count_the_children_that_were_started_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "_restarts", Counter())
    note_restart(DamageWorker.name)
    assert set(CHILDREN) == {PROCESS_NAME, HashWorker.name, DamageWorker.name}

    async def act() -> None:
        async with serving(library) as api:
            lines = (await api.get(f"{API}/metrics")).body.splitlines()
            assert "# TYPE cinventory_engine_restarts_total counter" in lines
            assert 'cinventory_engine_restarts_total{type="decode"} 1' in lines
            assert 'cinventory_engine_restarts_total{type="probe"} 0' in lines

    run(act)


def test_metrics_tell_the_workers_of_clusters(library: Library, videos: Path) -> None:
    """Two jobs share the cluster; one of them has left out a worker, and the other has not asked it yet."""
    also = (*TEAM[1:], worker("nas2", 50.0), worker("nas3", 20.25))
    queue = InMemoryJobQueue()
    queue.register(FAKE_SCAN, handler(until_cancelled))
    queue.register(EXPORT, handler(until_cancelled))

    async def act() -> None:
        async with serving(library, queue=queue) as api:
            before = (await api.get(f"{API}/metrics")).body.splitlines()
            assert 'cinventory_cluster_workers{state="connected"} 0' in before
            other = await queue.submit(EXPORT, Request())  # runs beside a scan
            for job_id, workers in ((await api.submit(videos), TEAM), (other.id, also)):
                await until_state(api, job_id, JobState.RUNNING)
                queue.set_progress(job_id, Progress(phase=Phase.PROBING, total=4, workers=workers))
            lines = (await api.get(f"{API}/metrics")).body.splitlines()
            assert 'cinventory_cluster_workers{state="connected"} 2' in lines
            assert 'cinventory_cluster_workers{state="left_out"} 1' in lines
            assert [line for line in lines if line.startswith("cinventory_cluster_worker_files_per")] == [
                'cinventory_cluster_worker_files_per_second{worker="nas1 tcp://nas1.lan:4000"} 820.08',
                'cinventory_cluster_worker_files_per_second{worker="nas3 tcp://nas3.lan:4000"} 20.25',
            ]

    run(act)


def test_metrics_are_in_the_format_of_prometheus(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        answer = await api.get(f"{API}/metrics")
        assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
        lines = answer.body.splitlines()
        assert 'cinventory_files{state="ok"} 3' in lines
        assert "cinventory_bytes 15" in lines
        assert 'cinventory_jobs{state="completed"} 1' in lines
        assert 'cinventory_sources{online="true"} 1' in lines
        form = re.compile(r'[a-z_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? [0-9.e+-]+')
        assert all(line.startswith("# ") or form.fullmatch(line) for line in lines)
        del api.client.headers["Authorization"]
        assert (await api.get(f"{API}/metrics")).status == 401

    _with_files(library, videos, act)


def test_a_list_is_exported_into_an_allowed_folder(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        output = videos / "list.csv"
        body = {"type": "export", "output": str(output), "paths": [str(videos / "a")], "query": "mp4"}
        job = (await api.post(JOBS, json=body)).body
        await api.queue.wait(job["id"])
        text = await asyncio.to_thread(output.read_text, "utf-8-sig")
        assert "one.mp4" in text
        assert "three.mp4" not in text
        outside = body | {"output": str(videos.parent / "list.csv")}
        answer = await api.post(JOBS, json=outside)
        assert (answer.status, answer.body["field"]) == (403, "output")
        assert (await api.post(JOBS, json=body | {"sort": "colour"})).body["field"] == "sort"
        unused = body | {"output": str(videos / "other.csv"), "pictures": True}
        assert (await api.post(JOBS, json=unused)).body["field"] == "pictures"
        video = body | {"output": str(videos / "a/one.mp4")}
        for existing in (video, body):
            answer = await api.post(JOBS, json=existing)
            assert (answer.status, answer.body["field"]) == (422, "output")
        assert await asyncio.to_thread((videos / "a/one.mp4").read_bytes) == b"video"

    _with_files(library, videos, act)


def test_what_nobody_has_asked_is_no_zero(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        found = (await api.get(f"{API}/rows", params={"query": "problem:damaged"})).body
        assert (found["total"], found["open"]["question"], found["open"]["asked"]) == (0, "damage", 0)
        assert found["open"]["sentence"]["text"] == "No check for damage has an answer yet."
        assert (await api.get(f"{API}/rows", params={"query": "mp4"})).body["open"] is None
        asked = (await api.get(f"{API}/problems")).body["asked"]
        assert {each["question"]: (each["asked"], each["files"]) for each in asked} == {
            "damage": (0, 3),
            "rot": (0, 3),
            "copies": (0, 3),
        }
        await asyncio.to_thread(run_sql, library, "UPDATE file SET damage = 'clean'")
        assert (await api.get(f"{API}/rows", params={"query": "problem:damaged"})).body["open"] is None
        for statement in (
            "UPDATE file SET damage = 'cannot_tell' WHERE id = 1",
            "UPDATE file SET damage = 'not_finished' WHERE id = 1",
            "UPDATE file SET damage = NULL WHERE id = 1",
        ):
            await asyncio.to_thread(run_sql, library, statement)
            found = (await api.get(f"{API}/rows", params={"query": "problem:damaged"})).body["open"]
            assert found["sentence"]["text"] == (
                "Checks for damage have an answer about 2 of 3 files. "
                "Of the other it is not known whether it is damaged."
            )
        lines = str((await api.get(f"{API}/metrics")).body).splitlines()
        assert 'cinventory_asked_files{question="damage"} 2' in lines
        assert 'cinventory_asked_files{question="rot"} 0' in lines

    _with_files(library, videos, act)


def test_an_export_has_the_format_that_its_name_says(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        for name, begin in (
            ("a.html", "<!doctype html>"),
            ("a.jsonl", "{"),
            ("plain", "path,"),
            ("plain.b", "path,"),
        ):
            job = (await api.post(JOBS, json={"type": "export", "output": str(videos / name)})).body
            await api.queue.wait(job["id"])
            text = await asyncio.to_thread((videos / name).read_text, "utf-8-sig")
            assert text.lower().startswith(begin)
        for name, form in (("b.html", "csv"), ("b.pdf", "html"), ("b.pdf", None), ("b.json", "jsonl")):
            body = {"type": "export", "output": str(videos / name), "format": form}
            answer = await api.post(JOBS, json=body)
            assert (answer.status, answer.body["field"]) == (422, "output")
            assert not await asyncio.to_thread((videos / name).exists)

    _with_files(library, videos, act)


def test_a_report_is_exported_with_the_pictures_in_the_cache(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        status = await asyncio.to_thread((videos / "a/one.mp4").stat)
        frame = PreviewFrame(seconds=0.0, width=16, height=9, jpeg=b"\xff\xd8\xff")
        file = ScannedFile(
            path=os.fsencode(videos / "a/one.mp4"), size=status.st_size, mtime_ns=status.st_mtime_ns
        )
        made = protocol.encode(Preview(frames=(frame,), poster=0))
        await asyncio.to_thread(Cache(_previews(videos), 10**6).put, file, FRAMES, made)
        for pictures in (True, False):
            output = videos / f"{pictures}.html"
            body = {"type": "export", "output": str(output), "format": "html", "pictures": pictures}
            job = (await api.post(JOBS, json=body)).body
            await api.queue.wait(job["id"])
            assert ("data:image/jpeg" in await asyncio.to_thread(output.read_text, "utf-8")) is pictures

    _with_files(library, videos, act)


def test_the_library_is_shown_as_a_file_and_backed_up_by_a_job(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        before = (await api.get(f"{API}/library")).body
        assert (before["name"], before["sources"], before["files"]) == ("library", 1, 3)
        assert (before["last_backup"], before["backups"]) == (None, [])
        answer = await api.post(JOBS, json={"type": "backup"})
        assert answer.status == 202
        job = await api.queue.wait(answer.body["id"])
        assert job.state.value == "completed"
        after = (await api.get(f"{API}/library")).body
        (backup,) = after["backups"]
        assert (backup["kind"], backup["made"]) == ("manual", after["last_backup"])
        retried = await api.post(f"{JOBS}/{job.id}/retry")
        assert retried.status == 409

    _with_files(library, videos, act)


def test_a_list_for_an_encoder_names_a_folder_that_is_in_no_source(library: Library, videos: Path) -> None:
    async def act(api: Api) -> None:
        body = {"type": "export", "output": str(videos / "queue.json"), "format": "handbrake"}
        for more, status, field in (
            ({}, 422, "folder"),
            ({"folder": str(videos.parent)}, 403, "folder"),
            ({"folder": str(videos), "mapped": ["/a"]}, 422, "mapped"),
            ({"folder": str(videos), "by_clip": True}, 422, "by_clip"),
            ({"folder": str(videos), "target_name": "none"}, 422, "target_name"),
            ({"folder": str(videos), "target_name": "HEVC", "target": {"height": 720}}, 422, "target_name"),
        ):
            answer = await api.post(JOBS, json=body | more)
            assert (answer.status, answer.body["field"]) == (status, field)
        job = (await api.post(JOBS, json=body | {"folder": str(videos), "target_name": "hevc 1080P"})).body
        ended = await api.queue.wait(job["id"])
        assert isinstance(ended.request, ExportRequest)
        assert ended.request.hand_over.target == EncodingTarget(height=1080)
        assert ended.error is not None
        assert ended.error.code == "hand_over.in_source"
        paths = {"type": "export", "output": str(videos / "list.nul"), "format": "rsync"}
        job = (await api.post(JOBS, json=paths | {"relative_to": str(videos / "a")})).body
        await api.queue.wait(job["id"])
        result = (await api.get(f"{JOBS}/{job['id']}")).body["result"]
        assert (result["base"], result["left_out"]) == (str(videos / "a"), len(result["errors"]))
        assert b"./one.mp4\0" in await asyncio.to_thread((videos / "list.nul").read_bytes)

    _with_files(library, videos, act)
