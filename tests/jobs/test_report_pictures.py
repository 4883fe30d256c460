"""Pictures of a report come from the cache of previews, and only from there."""

from pathlib import Path

from app.export.contact_sheets import Sheet
from app.jobs.report_pictures import cached_pictures
from app.preview import protocol
from app.preview.base import Frame, Preview, ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import FRAMES

JPEG = b"\xff\xd8\xff"


def test_a_file_has_the_pictures_of_its_version(tmp_path: Path) -> None:
    frames = tuple(Frame(seconds=n, width=16, height=9, jpeg=JPEG + bytes([n])) for n in range(3))
    cache = Cache(tmp_path, 10**6)
    made = protocol.encode(Preview(frames=frames, poster=2))
    cache.put(ScannedFile(path=b"/v/a.mkv", size=7, mtime_ns=9), FRAMES, made)
    cache.put(ScannedFile(path=b"/v/b.mkv", size=7, mtime_ns=9), FRAMES, b"damaged")
    pictures_of = cached_pictures(tmp_path)
    assert pictures_of(b"/v/a.mkv", 7, 9) == Sheet([frame.jpeg for frame in frames], 2)
    assert pictures_of(b"/v/a.mkv", 7, 10) is None
    assert pictures_of(b"/v/b.mkv", 7, 9) is None
    assert cached_pictures(tmp_path / "none")(b"/v/a.mkv", 7, 9) is None
