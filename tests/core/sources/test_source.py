"""Names and order of sources, and the sentences about one that was read in part."""

import pytest

from app.core.message import ENGLISH
from app.core.sources.source import PartialScan, PartialScanReason, SourceRecord, sorted_sources, source_names


def sources(*paths: bytes) -> list[SourceRecord]:
    return [SourceRecord(id=number, path=path, online=True) for number, path in enumerate(paths)]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        ((b"/v/Rushes 2026",), ["Rushes 2026"]),
        ((b"/",), ["/"]),
        ((b"/", b"/a"), ["/", "a"]),
        ((b"/a/Exports", b"/b/Exports", b"/c/Rushes"), ["Exports (a)", "Exports (b)", "Rushes"]),
        ((b"/x/a/Exports", b"/y/a/Exports"), ["/x/a/Exports", "/y/a/Exports"]),
        ((b"/x/a/E", b"/y/a/E", b"/b/E"), ["/x/a/E", "/y/a/E", "E (b)"]),
        ((b"/E", b"/E/E"), ["E (/)", "E (E)"]),
        ((b"/a/E", b"/b/E", b"/c/E (a)"), ["/a/E", "E (b)", "E (a) (c)"]),
        ((b"/v/two\nlines",), ["two␊lines"]),
    ],
)
def test_no_two_sources_are_called_alike(paths: tuple[bytes, ...], names: list[str]) -> None:
    assert source_names(sources(*paths)) == dict(enumerate(names))


def test_names_that_cannot_be_told_apart_are_shown_all_the_same() -> None:
    assert source_names(sources("/v/\u202d".encode(), "/v/\u202e".encode())) == {
        0: "/v/\ufffd",
        1: "/v/\ufffd",
    }


def test_sources_stand_as_a_person_sorts() -> None:
    known = sources(b"/z/disk 10", b"/y/Archive", b"/x/disk 9", b"/b/Disk 9")
    assert [source.path for source in sorted_sources(known)] == [
        b"/y/Archive",
        b"/b/Disk 9",
        b"/x/disk 9",
        b"/z/disk 10",
    ]
    assert sorted_sources(reversed(known)) == sorted_sources(known)


@pytest.mark.parametrize("reason", PartialScanReason)
@pytest.mark.parametrize("count", [20, None])
def test_each_reason_has_a_sentence(reason: PartialScanReason, count: int | None) -> None:
    unread = PartialScan(reason=reason, done=7 if count else 0, count=count)
    assert unread.sentence.code in ENGLISH
    assert unread.extent.code in ENGLISH
    assert ("7 of 20" in str(unread.sentence)) is bool(count)


def test_a_source_has_the_name_that_the_user_gave_it() -> None:
    named = [
        SourceRecord(id=1, path=b"/v/a", given="Holidays", online=True),
        SourceRecord(id=2, path=b"/v/b", given="Holidays", online=True),
        SourceRecord(id=3, path=b"/v/c", given="a\u202eb", online=True),
        SourceRecord(id=4, path=b"/v/d", online=True),
    ]
    assert source_names(named) == {1: "Holidays (a)", 2: "Holidays (b)", 3: "a\ufffdb", 4: "d"}
    assert [source.id for source in sorted_sources(named)] == [3, 4, 1, 2]
