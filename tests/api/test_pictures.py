"""Pictures through the API: made on demand by the preview child."""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

from app.compose import build
from app.config.settings import Settings
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library
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

    _with_a_video(library, videos, media["plain.mp4"], gone)

    async def off(api: Api, path: str) -> None:
        told = (await api.get(path)).body
        assert (told["pictures"], told["reason"]) == ([], None)

    _with_a_video(library, videos, media["plain.mp4"], off, lambda: Settings(previews=False))


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
