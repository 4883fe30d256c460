"""What plain words find."""

from dataclasses import replace

import pytest

from app.core.groups import Group
from app.core.query import Query, fold, search_key
from app.core.record import FileRecord, FileStatus, Summary


def record(name: bytes, folder: bytes = b"/media/Reise", *, source_id: int = 1) -> FileRecord:
    return FileRecord(
        id=1,
        source_id=source_id,
        folder=folder,
        name=name,
        size=0,
        mtime_ns=0,
        status=FileStatus.OK,
        summary=Summary(video_codec="HEVC", container="MPEG-4"),
    )


def finds(text: str, file: FileRecord, source_id: int | None = None) -> bool:
    return Query.parse(text, source_id).matches(file, search_key(file))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("GX010482.MP4", "gx010482.mp4"),
        ("Café", "cafe"),
        ("CAFE\u0301", "cafe"),
        ("Straße", "strasse"),
        ("\U0001d670\u210c \ufb01nal", "ah final"),
        ("", ""),
    ],
)
def test_case_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["0482", "gx mp4", "reise", "hevc", "REISE 0482", "  ", "mpeg-4"])
def test_every_word_is_found_as_a_part(text: str) -> None:
    assert finds(text, record(b"GX010482.MP4"))


@pytest.mark.parametrize("text", ["0483", "gx mov", "hevc prores"])
def test_one_word_that_is_not_there_is_enough_to_leave_a_file_out(text: str) -> None:
    assert not finds(text, record(b"GX010482.MP4"))


def test_words_do_not_reach_from_the_name_into_the_folder() -> None:
    assert not finds("mp4/media", record(b"a.mp4"))


@pytest.mark.parametrize(
    ("group", "status"),
    [
        (Group.MISSING, FileStatus.MISSING),
        (Group.PROBLEMS, FileStatus.TIMEOUT),
        (Group.OFFLINE, FileStatus.OFFLINE),
    ],
)
def test_some_groups_are_decided_by_the_state(group: Group, status: FileStatus) -> None:
    file = record(b"a.mp4")
    query = Query.parse("mp4", group=group)
    assert not query.matches(file, search_key(file))
    assert query.matches(replace(file, status=status), search_key(file))
    assert not Query.parse("mkv", group=group).matches(replace(file, status=status), search_key(file))


def test_what_a_scan_has_just_found_is_new_and_not_changed() -> None:
    file = record(b"a.mp4")
    assert Query.parse("", group=Group.NEW).matches(file, "")
    assert not Query.parse("", group=Group.CHANGED).matches(file, "")


def test_a_source_alone_and_with_words() -> None:
    assert finds("", record(b"a.mp4", source_id=2), 2)
    assert not finds("", record(b"a.mp4", source_id=2), 3)
    assert not finds("b", record(b"a.mp4", source_id=2), 2)


def test_a_name_that_is_no_text_can_be_found_by_what_is_text_in_it() -> None:
    assert finds("caf", record(b"caf\xe9.mkv"))


def test_only_the_empty_query_leaves_nothing_out() -> None:
    assert Query.parse(" ").everything
    assert not Query.parse("a").everything
    assert not Query.parse("", 1).everything


@pytest.mark.parametrize(
    ("status", "folder", "found"),
    [
        (FileStatus.FAILED, b"/media/Reise", True),
        (FileStatus.TIMEOUT, b"/media/Reise/Tag 1", True),
        (FileStatus.SKIPPED, b"/media/Reise", True),
        (FileStatus.OK, b"/media/Reise", False),
        (FileStatus.MISSING, b"/media/Reise", False),
        (FileStatus.FAILED, b"/media/Reise 2", False),
        (FileStatus.FAILED, b"/mnt", True),
    ],
)
def test_problems_of_some_folders(status: FileStatus, folder: bytes, *, found: bool) -> None:
    file = replace(record(b"x.mov", folder), status=status)
    query = Query.parse("", problems_of=(b"/media/Reise", b"/mnt/x.mov"))
    assert query.matches(file, search_key(file)) is found
    assert not query.everything
    assert not Query.parse("other", problems_of=(b"/media",)).matches(file, search_key(file))


def test_what_is_shown_of_a_codec_is_found() -> None:
    file = replace(record(b"x.avi"), summary=Summary(video_codec="x\x1f"))
    assert finds("x␟", file)
