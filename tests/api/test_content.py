"""A file itself through the API: ranges of it, and whether a browser plays it."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import aiohttp
import psutil
import pytest

from app.api.routes import content_reader
from app.compose import build
from app.core.file.media import VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from app.process import spawn
from tests.api.acts import Api, run, serving
from tests.child_processes import child_processes
from tests.doubles import FakeProber
from tests.systems import posix_only

Act = Callable[[Api, str], Awaitable[None]]
BYTES = bytes(range(256)) * 4096
H264 = VideoFile(
    container="MPEG-4", duration=9.0, video=(VideoStream(codec="AVC", bit_depth=8, chroma="4:2:0"),)
)


def _answer(media: VideoFile, task: ProbeTask) -> ProbeAnswer:
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=media)


def with_a_file(library: Library, videos: Path, act: Act, media: VideoFile = H264) -> None:
    (videos / "clip.mp4").write_bytes(BYTES)

    async def main() -> None:
        parts = build(ThreadRunner(), library, lambda _request: FakeProber(partial(_answer, media)))
        async with serving(library, queue=parts.queue, allowed=[videos]) as api:
            job = await api.queue.submit(SCAN, ScanRequest(paths=(bytes(videos),)))
            await api.queue.wait(job.id)
            row = (await api.get("/api/v1/rows")).body["rows"][0]
            await act(api, f"/api/v1/files/{row['id']}")

    run(main)


def test_a_file_comes_whole_or_in_ranges(library: Library, videos: Path) -> None:
    async def act(api: Api, path: str) -> None:
        path = f"{path}/content"
        whole = await api.get(path)
        assert (whole.status, whole.body) == (200, BYTES)
        assert whole.headers["Content-Type"] == "video/mp4"
        assert whole.headers["Accept-Ranges"] == "bytes"
        assert whole.headers["X-Content-Type-Options"] == "nosniff"
        assert whole.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert "Content-Encoding" not in whole.headers
        size = len(BYTES)
        for asked, start, stop in (
            ("bytes=0-0", 0, 1),
            ("bytes=1000-1999", 1000, 2000),
            ("bytes=300000-", 300_000, size),
            ("bytes=-500", size - 500, size),
            (f"bytes={size - 1}-{size + 10}", size - 1, size),
            (f"bytes=-{size + 5}", 0, size),
        ):
            part = await api.get(path, headers={"Range": asked})
            assert (part.status, part.body) == (206, BYTES[start:stop]), asked
            assert part.headers["Content-Range"] == f"bytes {start}-{stop - 1}/{size}"

    with_a_file(library, videos, act)


def test_odd_ranges_are_ignored_or_refused(library: Library, videos: Path) -> None:
    async def act(api: Api, path: str) -> None:
        path = f"{path}/content"
        for asked in ("bytes=5-2", "bytes=0-1,4-5", "lines=0-1", "bytes=-", "bytes=a-b", "bytes=-1-2", ""):
            assert (await api.get(path, headers={"Range": asked})).status == 200, asked
        for asked in (f"bytes={len(BYTES)}-", "bytes=9999999999999999999-", "bytes=-0"):
            refused = await api.get(path, headers={"Range": asked})
            assert refused.status == 416, asked
            assert refused.headers["Content-Range"] == f"bytes */{len(BYTES)}"
        tag = (await api.get(path)).headers["ETag"]
        wanted = {"Range": "bytes=0-3", "If-Range": tag}
        assert (await api.get(path, headers=wanted)).status == 206
        (Path(videos) / "clip.mp4").write_bytes(BYTES[:-1])
        assert (await api.get(path, headers=wanted)).status == 200

    with_a_file(library, videos, act)


def test_only_files_of_the_library_are_given(library: Library, videos: Path) -> None:
    async def act(api: Api, path: str) -> None:
        for what in ("content", "playing"):
            assert (await api.get(f"/api/v1/files/999/{what}")).status == 404
            for id_ in ("0", "-1", "1e3", "..%2f..%2fetc%2fpasswd", "9" * 30, "\uff11"):
                assert (await api.get(f"/api/v1/files/{id_}/{what}")).status in {404, 422}, id_
            assert (await api.get(f"{path}/{what}?path=/etc/passwd")).status == 422
            async with api.client.get(f"{path}/{what}", headers={"Authorization": "Bearer x"}) as answer:
                assert answer.status == 401
        assert (await api.post(f"{path}/content")).status == 405

    with_a_file(library, videos, act)


@posix_only("links that anybody can make")
def test_no_link_leads_out_of_the_library(library: Library, videos: Path, tmp_path: Path) -> None:
    async def act(api: Api, path: str) -> None:
        secret = tmp_path / "secret"
        secret.write_bytes(b"secret")
        (videos / "clip.mp4").unlink()
        (videos / "clip.mp4").symlink_to(secret)
        refused = await api.get(f"{path}/content")
        assert refused.status == 404
        assert b"secret" not in str(refused.body).encode() or refused.body["code"] == "file.behind_link"

    with_a_file(library, videos, act)


def test_a_file_that_is_gone_is_told(library: Library, videos: Path) -> None:
    async def act(api: Api, path: str) -> None:
        (videos / "clip.mp4").unlink()
        gone = await api.get(f"{path}/content")
        assert (gone.status, gone.body["code"]) == (404, "file.vanished")
        job = await api.queue.submit(SCAN, ScanRequest(paths=(bytes(videos),)))
        await api.queue.wait(job.id)
        gone = await api.get(f"{path}/content")
        assert (gone.status, gone.body["code"]) == (404, "file.away")
        told = (await api.get(f"{path}/playing")).body
        assert (told["address"], told["reason"]["code"]) == (None, "file.away")

    with_a_file(library, videos, act)


def test_a_file_that_is_cut_meanwhile_ends_the_connection(library: Library, videos: Path) -> None:
    async def act(api: Api, path: str) -> None:
        (videos / "clip.mp4").write_bytes(bytes(64_000_000))
        async with api.client.get(f"{path}/content") as answer:
            (videos / "clip.mp4").write_bytes(BYTES[:10])
            with pytest.raises(aiohttp.ClientPayloadError):
                await answer.read()

    with_a_file(library, videos, act)


def test_a_client_that_leaves_ends_its_child(library: Library, videos: Path) -> None:
    async def act(api: Api, path: str) -> None:
        (videos / "clip.mp4").write_bytes(bytes(64_000_000))
        for _ in range(content_reader.MOST_READS + 2):
            async with api.client.get(f"{path}/content") as answer:
                await answer.content.readexactly(1000)
                answer.close()
        _, alive = await asyncio.to_thread(psutil.wait_procs, child_processes(), 30.0)
        assert alive == []
        assert (await api.get(f"{path}/content", headers={"Range": "bytes=0-9"})).status == 206

    with_a_file(library, videos, act)


def test_no_more_files_are_read_at_once_than_are_allowed(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content_reader, "MOST_READS", 1)

    async def act(api: Api, path: str) -> None:
        (videos / "clip.mp4").write_bytes(bytes(64_000_000))
        async with api.client.get(f"{path}/content") as answer:
            await answer.content.readexactly(1000)
            refused = await api.get(f"{path}/content")
            assert refused.status == 429
            assert refused.headers["Retry-After"]
            answer.close()

    with_a_file(library, videos, act)


def test_children_that_a_dead_disk_holds_are_counted(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = {"cinventory-content_child": content_reader.MOST_READS}
    monkeypatch.setattr(spawn, "held", held.__getitem__)

    async def act(api: Api, path: str) -> None:
        assert (await api.get(f"{path}/content")).status == 429
        held["cinventory-content_child"] -= 1
        assert (await api.get(f"{path}/content", headers={"Range": "bytes=0-9"})).status == 206

    with_a_file(library, videos, act)


def test_a_browser_is_told_why_it_plays_no_such_file(library: Library, videos: Path) -> None:
    async def plays(api: Api, path: str) -> None:
        told = (await api.get(f"{path}/playing")).body
        assert (told["address"], told["profile"], told["reason"]) == (f"{path}/content", None, None)

    with_a_file(library, videos, plays)


def test_the_profile_that_a_file_fails_is_named(library: Library, videos: Path) -> None:
    async def fails(api: Api, path: str) -> None:
        told = (await api.get(f"{path}/playing")).body
        assert (told["address"], told["what"]) == (None, "HEVC 10 bit")
        assert told["profile"] == "Web browsers: MP4 with H.264"
        assert [fact["filter"] for fact in told["facts"]] == ["vcodec", "bits"]

    hevc = VideoFile(
        container="MPEG-4", duration=9.0, video=(VideoStream(codec="HEVC", bit_depth=10, chroma="4:2:0"),)
    )
    with_a_file(library, videos, fails, hevc)
