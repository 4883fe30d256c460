"""Pictures through the API: made on demand by the preview child."""

import asyncio
import shutil
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.api.routes import picture_maker
from app.compose import build
from app.config.settings import Settings
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library
from app.preview.base import Preview, ScannedFile
from app.preview.previewer import Previewer
from tests.api.acts import Api, run, serving
from tests.doubles import FakeProber
from tests.systems import posix_only

Act = Callable[[Api, str], Awaitable[None]]


def _with_a_video(
    library: Library, videos: Path, sample: Path, act: Act, settings: Callable[[], Settings] = Settings
) -> None:
    shutil.copy(sample, videos / "clip.mp4")

    async def main() -> None:
        parts = build(ThreadRunner(), library, lambda _request: FakeProber())
        async with serving(library, queue=parts.queue, allowed=[videos], settings=settings) as api:
            job = await api.queue.submit(SCAN, ScanRequest(paths=(bytes(videos),)))
            await api.queue.wait(job.id)
            row = (await api.get("/api/v1/rows")).body["rows"][0]
            await act(api, f"/api/v1/files/{row['id']}/pictures")

    run(main)


def test_pictures_are_made_on_demand(library: Library, videos: Path, media: dict[str, Path]) -> None:
    async def act(api: Api, path: str) -> None:
        told = (await api.get(path)).body
        assert told["pictures"]
        assert told["poster"] in {each["number"] for each in told["pictures"]}
        picture = await api.get(f"{path}/1")
        assert picture.headers["Content-Type"] == "image/jpeg"
        assert picture.body.startswith(b"\xff\xd8")
        assert "Content-Encoding" not in picture.headers
        again = await api.client.get(f"{path}/1", headers={"If-None-Match": picture.headers["ETag"]})
        assert again.status == 304
        poster = await api.get(path.replace("/pictures", "/poster"))
        shown = await api.get(f"{path}/{told['poster']}")
        assert poster.body == shown.body
        assert poster.headers["ETag"] == shown.headers["ETag"]
        assert (await api.get(f"{path}/99")).status == 404
        assert (await api.get("/api/v1/files/999/pictures")).status == 404

    _with_a_video(library, videos, media["plain.mp4"], act)


def test_a_gone_file_has_a_reason_and_switched_off_pictures_none(
    library: Library, videos: Path, media: dict[str, Path]
) -> None:
    async def gone(api: Api, path: str) -> None:
        (videos / "clip.mp4").unlink()
        told = (await api.get(path)).body
        assert told["pictures"] == []
        assert told["reason"]["text"]
        assert (await api.get(path.replace("/pictures", "/poster"))).status == 404

    _with_a_video(library, videos, media["plain.mp4"], gone)

    async def off(api: Api, path: str) -> None:
        told = (await api.get(path)).body
        assert (told["pictures"], told["reason"]) == ([], None)

    _with_a_video(library, videos, media["plain.mp4"], off, lambda: Settings(previews=False))


def test_what_is_kept_waits_for_no_other_file(
    library: Library, videos: Path, media: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Semaphore(0)
    make = Previewer.preview

    def slow(self: Previewer, scanned: ScannedFile, wanted: Callable[[], bool]) -> Preview | Message | None:
        gate.acquire()
        return make(self, scanned, wanted)

    async def act(api: Api, path: str) -> None:
        poster = path.replace("/pictures", "/poster")
        monkeypatch.setattr(Previewer, "preview", slow)
        monkeypatch.setattr(picture_maker, "MOST_WAITING", 1)
        asked = [asyncio.create_task(api.get(poster)) for _ in range(2)]
        (refused,), (waits,) = await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
        assert (refused.result().status, "Retry-After" in refused.result().headers) == (429, True)
        gate.release()
        assert (await waits).status == 200
        monkeypatch.setattr(picture_maker, "KEPT", 0)
        monkeypatch.setattr(picture_maker, "MOST_WAITING", 0)
        api.server._pictures._kept.clear()
        assert (await api.get(poster)).status == 200, "from the cache"

    _with_a_video(library, videos, media["plain.mp4"], act)


@posix_only("links are made")
def test_no_pictures_come_from_outside_the_source(
    library: Library, videos: Path, media: dict[str, Path], tmp_path: Path
) -> None:
    async def act(api: Api, path: str) -> None:
        away = tmp_path / "away"
        videos.joinpath("clip.mp4").rename(away)
        videos.joinpath("clip.mp4").symlink_to(away)
        told = (await api.get(path)).body
        assert (told["pictures"], told["reason"]["code"]) == ([], "file.behind_link")

    _with_a_video(library, videos, media["plain.mp4"], act)
