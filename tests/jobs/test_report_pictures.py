"""Pictures of a report come from the cache of previews, and are made only on demand."""

import os
from pathlib import Path

from app.export.contact_sheets import Sheet
from app.jobs.report_pictures import cached_pictures, made_pictures
from app.preview import protocol
from app.preview.base import Preview, PreviewFrame, ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import FRAMES
from tests.child_processes import all_have_ended
from tests.preview import clips

JPEG = b"\xff\xd8\xff"


def test_a_file_has_the_pictures_of_its_version(tmp_path: Path) -> None:
    frames = tuple(PreviewFrame(seconds=n, width=16, height=9, jpeg=JPEG + bytes([n])) for n in range(3))
    cache = Cache(tmp_path, 10**6)
    made = protocol.encode(Preview(frames=frames, poster=2))
    cache.put(ScannedFile(path=b"/v/a.mkv", size=7, mtime_ns=9), FRAMES, made)
    cache.put(ScannedFile(path=b"/v/b.mkv", size=7, mtime_ns=9), FRAMES, b"damaged")
    pictures_of = cached_pictures(tmp_path)
    assert pictures_of(b"/v/a.mkv", 7, 9) == Sheet([frame.jpeg for frame in frames], 2)
    assert pictures_of(b"/v/a.mkv", 7, 10) is None
    assert pictures_of(b"/v/b.mkv", 7, 9) is None
    assert cached_pictures(tmp_path / "none")(b"/v/a.mkv", 7, 9) is None


def test_pictures_that_are_absent_are_made_for_a_limited_time(tmp_path: Path) -> None:
    videos = [clips.write(tmp_path / name, frames=60) for name in ("a.mp4", "b.mp4")]
    folder, now = tmp_path / "previews", [0.0]
    keys = [(os.fsencode(video), video.stat().st_size, video.stat().st_mtime_ns) for video in videos]
    with made_pictures(folder, 10**8, lambda: now[0], seconds=60.0) as pictures_of:
        made = pictures_of(*keys[0])
        assert pictures_of(b"/nowhere.mp4", 1, 1) is None
        now[0] = 61.0
        assert pictures_of(*keys[1]) is None
        assert pictures_of(*keys[0]) == made
    assert made is not None
    assert made.frames[0].startswith(JPEG)
    assert cached_pictures(folder)(*keys[0]) == made
    assert all_have_ended()
