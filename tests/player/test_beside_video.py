"""The subtitles beside one video are found without a library, as a scan finds them."""

import os
from pathlib import Path

import pytest

from app.core.sidecars.sidecar import choosable, pictures_of
from app.player.beside_video import _MOST_FOLDERS, subtitles_beside


def found(video: Path) -> list[str]:
    folder = os.fsencode(video.parent)
    beside = choosable(subtitles_beside(os.fsencode(video)))
    return [os.fsdecode(each.path[len(folder) + 1 :]).replace("\\", "/") for each in beside]


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_subtitles_of_a_video_are_found_by_its_name_and_in_folders_for_them(tmp_path: Path) -> None:
    write(
        tmp_path,
        *("Film.mkv", "Film 2.mkv", "Film.en.srt", "film.9.srt", "film.10.srt", "Film.nfo"),
        *("Film 2.srt", "Another.srt", "Film.jpg"),
        *("Subs/Film/2_German.srt", "Subs/Film.it.srt", "Subs/Film 2.srt", "Subs/de/Film.ass"),
        "Extras/Film.srt",
    )
    assert found(tmp_path / "Film.mkv") == [
        *("film.9.srt", "film.10.srt", "Film.en.srt"),
        *("Subs/Film.it.srt", "Subs/Film/2_German.srt", "Subs/de/Film.ass"),
    ]
    assert found(tmp_path / "Film 2.mkv") == ["Film 2.srt", "Subs/Film 2.srt"]


def test_an_index_stands_for_its_pictures(tmp_path: Path) -> None:
    write(tmp_path, "a.mkv", "a.IDX", "a.sub", "b.mkv", "b.sub")
    assert found(tmp_path / "a.mkv") == ["a.IDX"]
    beside = subtitles_beside(os.fsencode(tmp_path / "a.mkv"))
    assert pictures_of(beside[0], beside) == os.fsencode(tmp_path / "a.sub")
    assert found(tmp_path / "b.mkv") == ["b.sub"]


def test_a_video_of_another_extension_or_in_no_folder_has_what_there_is(tmp_path: Path) -> None:
    write(tmp_path, "a.odd", "a.srt")
    assert found(tmp_path / "a.odd") == ["a.srt"]
    assert found(tmp_path / "none" / "a.mkv") == []


def test_the_folder_of_a_video_is_found_among_those_of_many_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"Show.S01E{number:03}" for number in range(130)]
    write(tmp_path, *(f"{name}.mkv" for name in names))
    write(tmp_path, *(f"Subs/{name}/2_English.srt" for name in names))
    scandir, listed = os.scandir, list[bytes]()

    def noted(path: bytes) -> object:
        listed.append(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", noted)
    for name in (names[0], names[64], names[-1]):
        assert found(tmp_path / f"{name}.mkv") == [f"Subs/{name}/2_English.srt"]
    assert len(listed) == 3 * _MOST_FOLDERS
