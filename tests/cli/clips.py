"""A real video, made here, and as many names for it as wanted."""

from pathlib import Path

import av


def make_clip(path: Path) -> Path:
    """Encode five frames to `path`; its extension says in which container."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for _ in range(5):
            container.mux(stream.encode(av.VideoFrame(64, 48, "yuv420p")))
        container.mux(stream.encode(None))
    return path


def make_links(folder: Path, count: int) -> None:
    """Fill `folder` with hard links to one real clip: `count` files that cost no time to make."""
    clip = make_clip(folder / "0000.mkv")
    for number in range(1, count):
        (folder / f"{number:04}.mkv").hardlink_to(clip)
