"""Matches of plain words."""

import pytest
from msgspec.structs import replace

from app.core.facts.catalogue import FILTERS
from app.core.file.record import FileRecord, FileStatus, Summary
from app.core.file.search_keys import search_key
from app.core.problems.catalogue import BY_CODE
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.core.query.completion import complete
from app.core.text.fold import fold
from app.core.text.names import natural_bytes, natural_key
from tests.matching import matches


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
    return matches(Query.parse(text, source_id), file, search_key(file))


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


def test_problems_are_a_group_but_not_what_is_only_a_hint() -> None:
    query = Query.parse("", group=SmartGroup.PROBLEMS)
    found = {
        code: matches(query, replace(record(b"a.mp4"), problems=BY_CODE[code].bit), "")
        for code in ("truncated", "no-language")
    }
    assert found == {"truncated": True, "no-language": False}


@pytest.mark.parametrize(
    ("group", "status"),
    [
        (SmartGroup.MISSING, FileStatus.MISSING),
        (SmartGroup.OFFLINE, FileStatus.OFFLINE),
    ],
)
def test_some_groups_are_decided_by_the_state(group: SmartGroup, status: FileStatus) -> None:
    file = record(b"a.mp4")
    query = Query.parse("mp4", group=group)
    assert not matches(query, file, search_key(file))
    assert matches(query, replace(file, status=status), search_key(file))
    assert not matches(Query.parse("mkv", group=group), replace(file, status=status), search_key(file))


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
    assert matches(query, file, search_key(file)) is found
    assert not query.everything
    assert not matches(Query.parse("other", problems_of=(b"/media",)), file, search_key(file))


def test_what_is_shown_of_a_codec_is_found() -> None:
    file = replace(record(b"x.avi"), summary=Summary(video_codec="x\x1f"))
    assert finds("x␟", file)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("  a  b ", "a b"),
        ('"a b" -c -"d e"', '"a b" -c -"d e"'),
        ("codec:hevc,prores", "codec:hevc,prores"),
        ("VIDEO:x265 State:missing", "codec:x265 status:missing"),
        ('folder:"Day 03",x -ext:mov', 'folder:"Day 03",x -ext:mov'),
        ('codec:="MPEG Video"', 'codec:="MPEG Video"'),
        ('"a ""b"""', '"a ""b"""'),
        ("12:30 C:\\x - a-b", '12:30 C:\\x "-" a-b'),
        ("size:1GB..4GB fps:23.976..30", "size:1GB..4GB fps:23.976..30"),
    ],
)
def test_a_query_can_be_written_again(text: str, written: str) -> None:
    query = Query.parse(text)
    assert query.faults == ()
    assert str(query) == written
    assert Query.parse(written) == query


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a size:>2QB", "query.size", (7, 11)),
        ("duration:soon", "query.duration", (9, 13)),
        ("bitrate:>9furlongs", "query.rate", (8, 18)),
        ("fps:fast", "query.frames", (4, 8)),
        ("width:wide", "query.number", (6, 10)),
        ("channels:many", "query.channels", (9, 13)),
        ("added:lately", "query.date", (6, 12)),
        ("modified:2026-13", "query.date", (9, 16)),
        ("modified:2026-13..2027", "query.date", (9, 22)),
        ("status:gone", "query.choice", (7, 11)),
        ("res:big", "query.class", (4, 7)),
        ("vfr:perhaps", "query.flag", (4, 11)),
        ("codec:>hevc", "query.text", (6, 11)),
        ("audio:<deu", "query.language", (6, 10)),
        ("codec:", "query.no_value", (0, 6)),
        ("codec:hevc,,avc size:>", "query.no_value", (21, 22)),
        ("a colour:red", "query.unknown", (2, 12)),
        ('a "b c', "query.open_quote", (2, 6)),
        ("x" * 1001, "query.too_long", (1000, 1001)),
        ("a " * 101, "query.too_many", (200, 202)),
    ],
)
def test_what_makes_no_sense_is_told_with_its_place(text: str, code: str, place: tuple[int, int]) -> None:
    (fault,) = Query.parse(text).faults
    assert fault.message.code == code
    assert (fault.start, fault.end) == place


def test_what_makes_sense_is_searched_for_in_spite_of_the_rest() -> None:
    assert str(Query.parse("meyer size:>2QB hdr:yes status:ok,gone")) == "meyer hdr:yes status:ok"


def test_terms_are_taken_away_and_values_chosen() -> None:
    query = Query.parse("meyer codec:hevc -codec:avc hdr:yes")
    assert [str(term) for term in query.filters] == ["codec:hevc", "-codec:avc", "hdr:yes"]
    assert query.words == ("meyer",)
    assert str(query.without(query.terms[1])) == "meyer -codec:avc hdr:yes"
    assert str(query.toggle("codec", "mpeg video")) == 'meyer -codec:avc hdr:yes codec:hevc,="mpeg video"'
    chosen = query.with_term("codec", "avc")
    assert str(chosen) == 'meyer -codec:avc hdr:yes codec:="avc"'
    assert chosen.chosen("codec") == {"avc"}
    assert str(chosen.toggle("codec", "avc")) == "meyer -codec:avc hdr:yes"
    assert str(Query().toggle("title", "")) == "title:none"


@pytest.mark.parametrize(
    ("text", "cursor", "offers", "place"),
    [
        ("cod", 3, ["codec:"], (0, 3)),
        ("a -LANG", 7, ["audio:"], (3, 7)),
        ("hdr:h", 5, ["hdr10", "hdr10+", "hlg"], (4, 5)),
        ("hdr:hlg,do", 10, ["dolby"], (8, 10)),
        ('codec:="mpeg v', 14, ['"MPEG Video"'], (6, 14)),
        ("camera:", 7, ["gopro"], (7, 7)),
        ("res:>=5 x", 7, ["5k"], (4, 7)),
        ("a b ", 4, [], (4, 4)),
        ("unheard:x", 9, [], (8, 9)),
    ],
)
def test_completion(text: str, cursor: int, offers: list[str], place: tuple[int, int]) -> None:
    known = {"codec": ["HEVC", "MPEG Video"]}
    completion = complete(text, cursor, lambda key: known.get(key, []))
    assert [offer.text for offer in completion.offers if offer.text != "720p"] == offers
    assert (completion.start, completion.end) == place


def test_the_filters_are_told_apart_and_explained() -> None:
    names = [name for field in FILTERS for name in (field.key, *field.aliases)]
    assert len(names) == len(set(names))
    for field in FILTERS:
        assert field.help
        assert Query.parse(f"{field.key}:{field.example}").faults == ()
        for choice in field.choices:
            assert Query.parse(f"{field.key}:{choice}").faults == ()


def test_bytes_sort_as_natural_keys_do() -> None:
    names = [
        "clip 9",
        "clip 10",
        "Clip 9b",
        "",
        "a",
        "ab",
        "a1",
        "a01",
        "é 2",
        "z\u0663",
        "1",
        "10",
        "1a",
        "\uffff",
    ]
    assert sorted(names, key=natural_bytes) == sorted(names, key=natural_key)


@pytest.mark.parametrize(
    ("text", "only", "excluding"),
    [
        ("", 'codec:="hevc"', '-codec:="hevc"'),
        ("beach codec:av1 -codec:avc", 'beach codec:="hevc"', 'beach codec:av1 -codec:avc -codec:="hevc"'),
        ('codec:="hevc",="avc" res:4k', 'res:4k codec:="hevc"', 'codec:="avc" res:4k -codec:="hevc"'),
        ('codec:="hevc"', 'codec:="hevc"', '-codec:="hevc"'),
        ('-codec:="hevc" beach', 'beach codec:="hevc"', 'beach -codec:="hevc"'),
    ],
)
def test_a_value_alone_or_none_of_it_is_asked_for(text: str, only: str, excluding: str) -> None:
    query, (term,) = Query.parse(text), Query.parse('codec:="hevc"').terms
    assert str(query.only((term,))) == only
    assert str(query.excluding(term)) == excluding
    assert Query.parse(excluding).terms == query.excluding(term).terms


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("plays:tv=no hdr", ("tv",)),
        ("plays:tv=unknown,web=no plays:tv=no", ("tv", "web")),
        ("-plays:tv", ("tv",)),
        ("plays:tv -plays:web=no", ()),
        ("tv=no", ()),
    ],
)
def test_a_query_names_the_profiles_whose_failing_files_it_asks_for(
    text: str, names: tuple[str, ...]
) -> None:
    assert Query.parse(text).lacking == names
