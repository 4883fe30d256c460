"""The page plays a video in the details, or names the profile of browsers that it fails."""

from pathlib import Path
from typing import Final

from app.core.file.media import VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from tests.page.site import Site, in_browser, run
from tests.preview import clips

pytestmark = in_browser

_H264: Final = VideoStream(codec="AVC", bit_depth=8, chroma="4:2:0")
_HEVC: Final = VideoStream(codec="HEVC", bit_depth=10, chroma="4:2:0")
_VIDEO: Final = "document.querySelector('.details video')"


def _answer(task: ProbeTask) -> ProbeAnswer:
    stream = _HEVC if b"hevc" in task.path else _H264
    media = VideoFile(container="MPEG-4", duration=8.0, video=(stream,))
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=media)


async def _open(site: Site, name: str) -> None:
    await site.page.click(f".table .row[aria-label*='{name}'], .table .row:has([title*='{name}'])")
    await site.page.until(f"document.querySelector('.details h2')?.textContent === '{name}'")


def test_a_video_is_played_or_it_is_said_why_not(library: Library, videos: Path) -> None:
    clips.write(videos / "film.mp4", frames=200)
    (videos / "hevc.mp4").write_bytes(b"video")
    (videos / "torn.mp4").write_bytes(b"no video at all")

    async def act(site: Site) -> None:
        site.prober._answer = _answer
        await site.scan()
        await site.open("files")
        await _open(site, "film.mp4")
        await site.page.until(_VIDEO)
        assert await site.page.value(f"{_VIDEO}.currentTime") == 0
        await site.page.value(f"{_VIDEO}.muted = true")
        await site.page.value(f"void {_VIDEO}.play()")
        await site.page.until(f"{_VIDEO}.currentTime > 0.3")
        await site.page.value(f"{_VIDEO}.currentTime = 6")
        await site.page.until(f"{_VIDEO}.currentTime > 6.1")
        await _open(site, "hevc.mp4")
        told = "Browsers cannot play HEVC 10 bit: it fails the profile “Web browsers: MP4 with H.264”"
        await site.page.until(f"document.querySelector('.details .player')?.textContent.startsWith('{told}')")
        await _open(site, "torn.mp4")
        await site.page.until(_VIDEO)
        await site.page.value(f"void {_VIDEO}.play().catch(() => {{}})")
        await site.page.until("document.querySelector('.details .player p:not([hidden])')")
        (videos / "film.mp4").unlink()
        await site.scan(0)
        await _open(site, "film.mp4")
        away = "The file is not there now"
        await site.page.until(f"document.querySelector('.details .player')?.textContent.startsWith('{away}')")
        site.no_complaints()

    run(library, videos, act)
