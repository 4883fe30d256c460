"""A source on Windows is watched by a real child, by watchfiles."""

import shutil
from pathlib import Path

from app.core.message import Message
from app.core.watch.hint import Ended, Watching
from tests.doubles import make_files, write_file
from tests.watch.acts import watching


def test_files_that_come_are_renamed_and_go_have_their_folder_scanned(videos: Path) -> None:
    with watching(videos) as told:
        assert told.next() == Watching(0)
        film = write_file(videos / "film.mkv")
        told.due(videos)
        film = film.rename(videos / "Größe.mkv")
        told.due(videos)
        film.unlink()
        told.due(videos)


def test_a_new_deep_folder_is_found_and_goes_again(videos: Path) -> None:
    with watching(videos) as told:
        told.next()
        make_files(videos / "n" / "e" / "w", 3)
        told.due(videos / "n")
        shutil.rmtree(videos / "n")
        told.due(videos)


def test_a_source_that_is_not_there_is_not_watched(videos: Path) -> None:
    with watching(videos / "none") as told:
        assert told.next() == Ended(Message("watch.lost"), is_lost=True)
