"""Listing itself, in this process and with a clock of the test's: what is told, and how often."""

import itertools
import os
from pathlib import Path

import pytest

from app.core.text.names import verbatim
from app.scan.listing import folder_files
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest, RootDone, RootFound, RootPart, RootUnlisted
from tests.doubles import make_files


def _still() -> float:
    return 0.0


def test_a_root_begins_and_ends_by_name(videos: Path) -> None:
    make_files(videos, 2)
    first, *found, last = list_root(ListRequest(os.fsencode(videos)), sniff=False, clock=_still)
    assert isinstance(first, RootFound)
    assert (first.root, first.is_file) == (os.fsencode(videos), False)
    assert first.identity == (videos.stat().st_dev, videos.stat().st_ino)
    assert isinstance(last, RootDone)
    assert [told.videos for told in found if isinstance(told, RootPart)] == [2]


def test_nothing_at_the_path(videos: Path) -> None:
    (lost,) = list_root(ListRequest(os.fsencode(videos / "nowhere")), sniff=False)
    assert isinstance(lost, RootUnlisted)
    assert lost.reason.code == "source.not_found"


def test_many_files_come_in_messages_of_bounded_size(videos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_files, "BATCH_FILES", 10)
    make_files(videos, 95)
    told = [
        each
        for each in list_root(ListRequest(os.fsencode(videos)), sniff=False, clock=_still)
        if isinstance(each, RootPart)
    ]
    assert [each.videos for each in told] == [10] * 9 + [5]
    listed = [name for each in told for _, files in each.folders for name, *_ in files]
    assert len(listed) == len(set(listed)) == 95


def test_a_slow_folder_gives_signs_of_life(videos: Path) -> None:
    for number in range(30):
        (videos / f"{number}.txt").touch()
    ticks = itertools.count()
    slow = list_root(ListRequest(os.fsencode(videos)), sniff=False, clock=lambda: next(ticks) * 0.06)
    told = [each for each in slow if isinstance(each, RootPart)]
    assert len(told) > 5
    assert sum(each.other_files for each in told) == 30
    assert {each.current for each in told} == {os.fsencode(videos)}


def test_many_empty_folders_give_signs_of_life_as_well(videos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (videos / "empty").mkdir()
    for number in range(100):
        (videos / "empty" / str(number)).mkdir()
    now = 0.0
    scandir = os.scandir

    def slow(path: bytes) -> object:
        nonlocal now
        now += 0.03
        return scandir(path)

    monkeypatch.setattr(os, "scandir", slow)
    request = ListRequest(os.fsencode(videos), threads=0)
    told = [now for _ in list_root(request, sniff=False, clock=lambda: now)]
    assert max(after - before for before, after in itertools.pairwise(told)) < 0.2


def test_folders_that_cannot_be_listed_are_told_of_on_the_way(
    videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(100):
        (videos / str(number)).mkdir()
    now = 0.0
    scandir = os.scandir

    def refuse(path: bytes) -> object:
        nonlocal now
        now += 0.03
        if path != verbatim(os.fsencode(videos)):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    told = list_root(ListRequest(os.fsencode(videos), threads=0), sniff=False, clock=lambda: now)
    errors = [len(each.errors) for each in told if isinstance(each, RootPart)]
    assert sum(errors) == 100
    assert max(errors) < 10


def test_size_time_and_number_are_those_of_stat(videos: Path) -> None:
    (file,) = make_files(videos, 1)
    (found,) = (
        each
        for each in list_root(ListRequest(os.fsencode(videos)), sniff=False)
        if isinstance(each, RootPart)
    )
    ((folder, ((name, size, mtime_ns, file_id, reason),)),) = found.folders
    status = file.stat()
    assert (folder, name, reason) == (os.fsencode(videos), os.fsencode(file.name), None)
    assert (size, mtime_ns, int(file_id, 16)) == (status.st_size, status.st_mtime_ns, status.st_ino)


def test_a_folder_that_vanished_midway_is_an_error_and_no_end(videos: Path) -> None:
    make_files(videos / "a", 1)
    make_files(videos / "b", 1)
    telling = list_root(ListRequest(os.fsencode(videos)), sniff=False, clock=itertools.count().__next__)
    told = []
    for each in telling:
        told.append(each)
        if isinstance(each, RootPart) and (videos / "a").exists() and each.opened:
            (videos / "a" / "clip 0000.mkv").unlink()
            (videos / "a").rmdir()
    errors = [
        (path, reason.code) for each in told if isinstance(each, RootPart) for path, reason in each.errors
    ]
    assert errors in ([(os.fsencode(videos / "a"), "folder.vanished")], [])
    assert sum(each.videos for each in told if isinstance(each, RootPart)) == 1
    assert isinstance(told[-1], RootDone)
