"""Which paths are in a trash, on any system."""

import pytest

from app.core.trash.place import in_trash

PLACES = (b"/data/of me/Trash",)


@pytest.mark.parametrize(
    "path",
    [
        b"/home/a/.local/share/Trash",
        b"/home/a/.local/share/Trash/files/clip.mp4",
        b"/mnt/backup/home/other/.local/share/Trash/files/day/clip.mp4",
        b"/home/a/.var/app/org.gnome.Totem/data/Trash/files/clip.mp4",
        b"/data/of me/Trash/files/clip.mp4",
        b"/mnt/disk/.Trash-1000/files/clip.mp4",
        b"/mnt/disk/.Trash/1000/files/clip.mp4",
        b"/mnt/disk/.trash-0",
        b"/Volumes/Disk/.Trashes/501/clip.mp4",
        b"/Users/a/.Trash/clip.mp4",
        b"C:\\$Recycle.Bin\\S-1-5-21-1\\$RABC123.mp4",
        b"D:\\$RECYCLE.BIN\\S-1-5-21-1\\day\\clip.mp4",
        b"D:\\RECYCLER\\S-1-5-21-1\\Dc1.mp4",
        b"/mnt/windows/RECYCLER/S-1-5-21-1/Dc1.mp4",
        b"\\\\server\\share\\#recycle\\clip.mp4",
        b"/share/Video/@Recycle/clip.mp4",
    ],
)
def test_what_lies_in_a_trash(path: bytes) -> None:
    assert in_trash(path, PLACES)


@pytest.mark.parametrize(
    "path",
    [
        b"/videos/Trash/clip.mp4",
        b"/videos/Trash/files/clip.mp4",
        b"/videos/files/clip.mp4",
        b"/videos/trash-1/clip.mp4",
        b"/videos/Recycler/clip.mp4",
        b"/videos/recycle bin/clip.mp4",
        b"/videos/.Trash.mp4",
        b"/videos/share/Trash",
        b"/home/a/.local/share/Trash talk/clip.mp4",
        b"/data/of me/Trash 2/clip.mp4",
        b"/data/of me",
        b"C:\\videos\\Trash\\clip.mp4",
        b"/videos/a\\.Trash\\b.mp4",
        b"/",
    ],
)
def test_other_folders_of_such_names(path: bytes) -> None:
    assert not in_trash(path, PLACES)


def test_a_place_may_have_any_name() -> None:
    assert in_trash(b"/data/bin/a.mp4", (b"/data/bin",))
    assert not in_trash(b"/data/bin/a.mp4", ())
