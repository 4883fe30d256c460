"""What is read for the details of a selected file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.core.details.file_details import FileDetails
from app.library import Library
from app.qt.base.tasks import Tasks
from app.qt.details.loader import DetailsLoader
from tests.doubles import write_file
from tests.scan.acts import by_name, scan


def test_what_belongs_to_a_file_is_read_with_it(
    library: Library, videos: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    for name in ("Tidewater S01E01.mkv", "Tidewater S01E03.mkv", "Tidewater S01E01.en.srt"):
        write_file(videos / name, b"contents of " + name.encode())
    for name in ("GX010001.MP4", "GX020001.MP4"):
        write_file(videos / name, b"contents of " + name.encode())
    scan(library, videos)
    ids = {name: record.id for name, record in by_name(library).items()}
    loader, told = DetailsLoader(library, tasks), list[FileDetails]()
    loader.described.connect(told.append)
    loader.describe((ids[b"Tidewater S01E01.mkv"],))
    qtbot.waitUntil(lambda: len(told) == 1)
    loader.describe((ids[b"GX010001.MP4"],))
    qtbot.waitUntil(lambda: len(told) == 2)
    loader.close()
    episode, recording = told
    assert [(gap.season, gap.first, gap.last) for gap in episode.gaps] == [(1, 2, 2)]
    assert [each.name for each in episode.sidecars] == [b"Tidewater S01E01.en.srt"]
    assert [part.name for part in recording.parts] == [b"GX010001.MP4", b"GX020001.MP4"]
